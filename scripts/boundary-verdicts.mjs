/**
 * Answers which rules refuse an import. Reads `[{ file, code }]` on stdin, prints one array of rule names per entry.
 * The files need not exist. Runs apart from Jest, because ESLint loads its configuration as an ES module.
 */
import { execFileSync } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';

const cwd = fileURLToPath(new URL('..', import.meta.url));
// Without a cached project graph the Nx rule finds nothing and only warns.
execFileSync(process.execPath, ['node_modules/nx/dist/bin/nx.js', 'show', 'projects'], {
  cwd,
  env: { ...process.env, NX_DAEMON: 'false', NX_TUI: 'false' },
  stdio: ['ignore', 'ignore', 'inherit'],
});

const typed = ['no-floating-promises', 'await-thenable', 'no-misused-promises'];
const eslint = new ESLint({
  cwd,
  overrideConfig: {
    // A planted file belongs to no tsconfig: rules that need types sit out.
    languageOptions: { parserOptions: { project: null } },
    rules: Object.fromEntries(typed.map((rule) => [`@typescript-eslint/${rule}`, 'off'])),
  },
});

const verdicts = [];
for (const { file, code } of JSON.parse(await text(process.stdin))) {
  const results = await eslint.lintText(code, { filePath: file });
  verdicts.push(results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => ruleId ?? message)));
}
console.log(JSON.stringify(verdicts));
