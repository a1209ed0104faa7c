/** `npm test`: system packages, build, then every kind of test. Further arguments go to Jest. */
import { build, environment, node, onPinnedNode, requireInstalled, run, step, tools } from './steps.mjs';
import { ensureSystemPackages } from './system-packages.mjs';

await onPinnedNode();
requireInstalled();
if (!(await step('system packages', ensureSystemPackages))) process.exit(1);
if (!(await step('build', build))) process.exit(1);

process.exit(
  await run(
    node,
    [
      '--experimental-vm-modules',
      '--no-warnings',
      tools.jest,
      // First, because an option of Jest that takes several values takes every word behind it.
      ...process.argv.slice(2),
      '--reporters=default',
      '--reporters=<rootDir>/scripts/closing-line-reporter.mjs',
    ],
    // The end-to-end tests run what was built, as an operator would.
    { env: { ...environment, UNDERSIGNED_BUILT: '1' } },
  ),
);
