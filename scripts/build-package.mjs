/** Compiles the package in the given folder: `src/**` (or its own `*.ts`) to `dist/**`, tests left out. */
import { transformFile } from '@swc/core';
import { cp, glob, mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { existsSync } from 'node:fs';
import { swcOptions } from './swc-options.mjs';

process.chdir(process.argv[2] ?? '.');
const root = existsSync('src') ? 'src' : '.';
const skip = /(^|\/)(dist|node_modules)\/|\.(int-|e2e-)?spec\.tsx?$|\.d\.ts$/;

await rm('dist', { recursive: true, force: true });
for await (const file of glob('**/*.{ts,tsx}', { cwd: root })) {
  if (skip.test(file)) continue;
  const source = path.join(root, file);
  const target = path.join('dist', file.replace(/\.tsx?$/, '.js'));
  const tsx = file.endsWith('.tsx');
  const { code, map } = await transformFile(source, {
    ...swcOptions,
    jsc: { ...swcOptions.jsc, parser: { ...swcOptions.jsc.parser, tsx } },
    swcrc: false,
    sourceMaps: true,
    sourceFileName: path.relative(path.dirname(target), source),
  });
  await mkdir(path.dirname(target), { recursive: true });
  await writeFile(target, `${code}\n//# sourceMappingURL=${path.basename(target)}.map\n`);
  await writeFile(`${target}.map`, map);
}
// Data and templates travel beside the code that reads them.
for await (const asset of glob('**/*.{json,typ,css,txt}', { cwd: root })) {
  if (skip.test(asset) || ['package.json', 'tsconfig.json'].includes(asset)) continue;
  await mkdir(path.dirname(path.join('dist', asset)), { recursive: true });
  await cp(path.join(root, asset), path.join('dist', asset));
}
