/** Everything that reads the code without running it. Each step runs even when an earlier one failed. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { node, onPinnedNode, quietly, requireInstalled, root, step, tools } from './steps.mjs';

await onPinnedNode();
requireInstalled();

const steps = [
  ['format', [tools.prettier, '--check', '.']],
  // Through Nx: without its project graph the boundary rule finds nothing.
  ['lint', [tools.nx, 'run-many', '-t', 'lint', '--outputStyle=static-failures-only']],
  ['types of libs', [tools.tsc, '-p', 'libs/tsconfig.json']],
  ['types of api', [tools.tsc, '-p', 'apps/api/tsconfig.json']],
  ['types of admin', [tools.tsc, '-p', 'apps/admin/tsconfig.json']],
  ['boundaries', [tools.depcruise, 'apps', 'libs', 'migrations', '--output-type', 'err-long']],
];
const generator = 'scripts/generate.mjs';
if (existsSync(path.join(root, generator))) steps.push(['drift', [generator, '--check']]);
else console.log(`– drift is not checked: there is no ${generator}`);

const failed = [];
for (const [name, args] of steps) {
  if (!(await step(name, () => quietly(node, args)))) failed.push(name);
}
if (failed.length > 0) {
  console.log(`\n${failed.length} of ${steps.length} failed: ${failed.join(', ')}`);
  process.exit(1);
}
console.log(`\nAll ${steps.length} checks passed.`);
