/**
 * `npm run score:import`: how well the importer reads the acceptance texts (`../shared/acceptance`, or the folder given)
 * and the invented statements of its own corpus, field by field. The tests use the same scoring.
 */
import './register-source.mjs';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const root = path.resolve(import.meta.dirname, '..');
const folder = path.resolve(process.argv[2] ?? path.join(root, '../shared/acceptance'));
const load = (file) => import(pathToFileURL(path.join(root, 'libs/statement-import', file)).href);
const { importStatement } = await load('src/index.ts');
const { score, scoreTable } = await load('test/score-acceptance.ts');
const { corpusScores } = await load('test/corpus/score-corpus.ts');

if (existsSync(path.join(folder, 'expected.json'))) {
  const { files } = JSON.parse(readFileSync(path.join(folder, 'expected.json'), 'utf8'));
  const scores = Object.entries(files).map(([file, expected]) => ({
    file,
    checks: score(importStatement(readFileSync(path.join(folder, 'statements', file), 'utf8')), expected),
  }));
  process.stdout.write(`given texts\n${scoreTable(scores)}\n`);
} else process.stdout.write(`no acceptance texts in ${folder}\n\n`);

for (const part of ['development', 'held-out'])
  process.stdout.write(`own corpus, ${part}\n${scoreTable(corpusScores(part))}\n`);
