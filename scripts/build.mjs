/** Compiles every package and the admin into its `dist/`. */
import { build, onPinnedNode, requireInstalled, step } from './steps.mjs';

await onPinnedNode();
requireInstalled();
if (!(await step('build', build))) process.exit(1);
