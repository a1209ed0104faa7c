/** `npm run demo`, `npm start` and `npm run undersigned -- …`: builds what changed, then starts the program. */
import path from 'node:path';
import {
  build,
  environment,
  node,
  onPinnedNode,
  programOptions,
  requireInstalled,
  root,
  run,
  step,
  stop,
} from './steps.mjs';

const [mode, ...args] = process.argv.slice(2);
const programs = { demo: ['main.js', '--demo'], start: ['main.js'], cli: ['cli.js'] };
if (!programs[mode]) stop(`Usage: node scripts/launch.mjs ${Object.keys(programs).join('|')} …`);
await onPinnedNode();
requireInstalled();

const isCli = mode === 'cli';
// What the command-line program prints is often read by another program.
if (!(await step('build', build, { silent: isCli }))) process.exit(1);

const [entry, ...own] = programs[mode];
process.exit(
  await run(node, [...programOptions, path.join(root, 'apps/api/dist', entry), ...own, ...args], {
    apart: !isCli,
    // Files named on the command line are sought where it was typed; the data stay in the checkout.
    cwd: isCli ? (process.env.INIT_CWD ?? process.cwd()) : root,
    env: { ...environment, DATA_DIR: path.resolve(root, process.env.DATA_DIR || '.data') },
  }),
);
