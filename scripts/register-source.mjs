/**
 * Runs the TypeScript of this repository without a build: `node --import ./scripts/register-source.mjs some/file.ts`.
 * Used by the watch mode and the tests; the same compiler options as the build.
 */
import { existsSync, readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';
import { transformSync } from '@swc/core';
import { swcOptions } from './swc-options.mjs';

const root = new URL('..', import.meta.url).href;
const isOurs = (url) => url?.startsWith(root) && !url.includes('/node_modules/') && !url.includes('/dist/');

registerHooks({
  resolve(specifier, context, next) {
    if (isOurs(context.parentURL) && /^\.{1,2}\/.*\.js$/.test(specifier)) {
      for (const suffix of ['.ts', '.tsx']) {
        const url = new URL(specifier.replace(/\.js$/, suffix), context.parentURL);
        if (existsSync(url)) return { url: url.href, format: 'module', shortCircuit: true };
      }
    }
    if (!specifier.startsWith('@undersigned/')) return next(specifier, context);
    return next(specifier, { ...context, conditions: ['undersigned:source', ...context.conditions] });
  },
  load(url, context, next) {
    if (!isOurs(url) || !/\.tsx?$/.test(url)) return next(url, context);
    const filename = fileURLToPath(url);
    const { code } = transformSync(readFileSync(filename, 'utf8'), {
      ...swcOptions,
      swcrc: false,
      filename,
      sourceMaps: 'inline',
      jsc: { ...swcOptions.jsc, parser: { ...swcOptions.jsc.parser, tsx: url.endsWith('.tsx') } },
    });
    return { format: 'module', source: code, shortCircuit: true };
  },
});
