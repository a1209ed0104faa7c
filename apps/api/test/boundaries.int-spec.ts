import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';

const root = path.resolve(import.meta.dirname, '../../..');

function run(args: string[], cwd: string, input = ''): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = execFile(process.execPath, args, { cwd, maxBuffer: 1 << 26 }, (error, stdout, stderr) =>
      // dependency-cruiser exits with the number of violations
      stdout ? resolve(stdout) : reject(error ?? new Error(stderr)),
    );
    child.stdin?.end(input);
  });
}

const nx = '@nx/enforce-module-boundaries';
const imports = (name: string) => `import * as x from '${name}'; export const y = x;`;
const inLib = (name: string) => `libs/${name}/src/planted.ts`;
const inApi = (name: string) => `apps/api/src/${name}`;
const inAdmin = 'apps/admin/src/planted.ts';

type Case = [file: string, code: string, refusedBy: string | null];
const cases: Case[] = [
  [inLib('kernel'), imports('@undersigned/statement'), nx],
  [inLib('statement'), imports('@undersigned/statement-render'), nx],
  [inLib('statement'), imports('@undersigned/statement-diff'), nx],
  [inLib('statement'), imports('@nestjs/common'), nx],
  [inLib('statement-diff'), imports('@undersigned/statement-import'), nx],
  [inLib('statement-diff'), imports('@undersigned/messages'), nx],
  [inLib('statement-import'), imports('@undersigned/statement-render'), nx],
  [inLib('statement-render'), imports('@undersigned/messages'), nx],
  [inLib('statement-render'), imports('node:fs'), 'no-restricted-imports'],
  [inLib('statement-render'), imports('fs/promises'), 'no-restricted-imports'],
  [inLib('sign-on-rules'), imports('typeorm'), nx],
  [inLib('registry-rules'), imports('pg'), nx],
  [inLib('access-rules'), imports('react'), nx],
  [inLib('access-rules'), imports('bullmq'), nx],
  [inLib('messages'), imports('@undersigned/statement'), nx],
  [inLib('api-client'), imports('@undersigned/messages'), nx],
  [inLib('api-client'), imports('@undersigned/api'), nx],
  [inLib('statement'), imports('../../kernel/src/domain-error.js'), nx],
  [inLib('statement'), 'export const at = () => new Date();', 'no-restricted-syntax'],
  [inLib('statement'), 'export const at = () => Date.now();', 'no-restricted-properties'],
  [inLib('statement'), 'export const some = () => Math.random();', 'no-restricted-properties'],
  [inLib('statement'), imports('./no-suffix'), 'no-restricted-syntax'],
  [inAdmin, imports('typeorm'), nx],
  [inAdmin, imports('@nestjs/common'), nx],
  [inAdmin, imports('@undersigned/migrations'), nx],
  [inAdmin, imports('@undersigned/api'), nx],
  [inAdmin, imports('@tiptap/core'), 'no-restricted-imports'],
  [inApi('planted.ts'), imports('@undersigned/admin'), nx],
  [inApi('planted.ts'), imports('@mantine/core'), nx],
  [inApi('planted.ts'), 'export const port = process.env.PORT;', 'no-restricted-syntax'],
  [inApi('planted.ts'), imports('./no-suffix'), 'no-restricted-syntax'],
  ['migrations/planted.ts', imports('@undersigned/kernel'), nx],
  ['migrations/planted.ts', imports('react'), nx],
  [inApi('planted.spec.ts'), "describe.skip('x', () => {});", 'no-restricted-syntax'],

  [inLib('statement'), imports('@undersigned/kernel'), null],
  [inLib('statement-diff'), imports('@undersigned/statement'), null],
  [inLib('statement-lint'), imports('@undersigned/registry-rules'), null],
  [inLib('statement-import'), imports('@undersigned/statement-lint'), null],
  [inLib('statement-render'), imports('@undersigned/sign-on-rules'), null],
  [inLib('statement-render'), imports('docx'), null],
  [inLib('statement'), 'export const day = (iso: string) => new Date(iso);', null],
  [inLib('statement'), imports('./with-suffix.js'), null],
  ['libs/statement/src/planted.spec.ts', imports('node:fs'), null],
  [inAdmin, imports('@undersigned/api-client'), null],
  [inAdmin, imports('@undersigned/access-rules'), null],
  ['apps/admin/src/editor/planted.ts', imports('@tiptap/core'), null],
  [inApi('planted.ts'), imports('@undersigned/statement-render'), null],
  [inApi('planted.ts'), imports('@undersigned/migrations'), null],
  [inApi('public/planted.tsx'), imports('react-dom/server'), null],
  [inApi('config/planted.ts'), 'export const port = process.env.PORT;', null],
  ['migrations/planted.ts', imports('typeorm'), null],
];

describe('imports between projects', () => {
  let verdicts: string[][] = [];
  beforeAll(async () => {
    const input = JSON.stringify(cases.map(([file, code]) => ({ file, code })));
    verdicts = JSON.parse(await run(['scripts/boundary-verdicts.mjs'], root, input)) as string[][];
  }, 120_000);

  it.each(cases.map((row, index) => [index, ...row] as const))(
    '%#: %s %s %s → %s',
    (index, _file, _code, refusedBy) => {
      expect(verdicts[index]).toEqual(refusedBy === null ? [] : expect.arrayContaining([refusedBy]));
    },
  );
});

type Edge = [from: string, to: string, refusedBy: string | null];
const edges: Edge[] = [
  ['statements/commands/a.ts', 'registry/commands/b.ts', 'feature-door'],
  ['public/pages/a.tsx', 'statements/queries/b.ts', 'feature-door'],
  ['app.module.ts', 'statements/queries/c.ts', 'feature-door-from-outside'],
  ['http/a.guard.ts', 'identity/index.ts', 'foundation-below-features'],
  ['jobs/a.ts', 'sign-ons/index.ts', 'foundation-below-features'],
  ['statements/http/a.controller.ts', 'statements/persistence/a.repository.ts', 'http-stays-thin'],
  ['sign-ons/commands/a.ts', 'sign-ons/http/a.dto.ts', 'no-upward-imports'],
  ['sign-ons/persistence/a.entity.ts', 'sign-ons/queries/a.ts', 'persistence-is-a-leaf'],
  ['sign-ons/persistence/b.entity.ts', 'statements/index.ts', 'persistence-is-a-leaf'],
  ['audit/commands/a.ts', 'identity/index.ts', 'audit-before-later-features'],
  ['identity/commands/a.ts', 'statements/index.ts', 'identity-before-later-features'],
  ['registry/commands/a.ts', 'statements/index.ts', 'registry-before-later-features'],
  ['statements/commands/b.ts', 'sign-ons/index.ts', 'statements-before-later-features'],
  ['sign-ons/commands/b.ts', 'exports/index.ts', 'sign-ons-before-later-features'],
  ['exports/commands/a.ts', 'delivery/index.ts', 'exports-before-later-features'],
  ['exports/commands/b.ts', 'notifications/index.ts', 'nobody-imports-notifications'],
  ['sign-ons/commands/c.ts', 'public/index.ts', 'nobody-imports-public'],
  ['config/a.ts', 'database/a.ts', 'config-is-a-leaf'],
  ['storage/a.ts', 'app.module.ts', 'entries-are-not-imported'],

  ['statements/commands/d.ts', 'audit/index.ts', null],
  ['sign-ons/commands/d.ts', 'registry/index.ts', null],
  ['exports/queries/d.ts', 'sign-ons/index.ts', null],
  ['notifications/jobs/d.ts', 'statements/index.ts', null],
  ['public/pages/d.tsx', 'exports/index.ts', null],
  ['statements/commands/e.ts', 'statements/persistence/e.repository.ts', null],
  ['statements/http/e.controller.ts', 'statements/commands/e.ts', null],
  ['main.ts', 'notifications/index.ts', null],
  ['cli/import.ts', 'statements/index.ts', null],
  ['statements/persistence/f.repository.ts', 'database/unit-of-work.ts', null],
];

describe('imports inside the API', () => {
  const found = new Map<string, string[]>();
  beforeAll(async () => {
    const dir = await mkdtemp(path.join(tmpdir(), 'undersigned-boundaries-'));
    const lines = new Map<string, string[]>();
    const plant = (file: string, line?: string) =>
      lines.set(file, [...(lines.get(file) ?? []), ...(line ? [line] : [])]);
    for (const [from, to] of [
      ...edges,
      ['storage/x.ts', 'storage/y.ts'] as const,
      ['storage/y.ts', 'storage/x.ts'] as const,
    ]) {
      plant(to);
      const relative = path.relative(path.dirname(from), to).replace(/\.tsx?$/, '.js');
      plant(from, `import '${relative.startsWith('.') ? relative : `./${relative}`}';`);
    }
    for (const [file, content] of lines) {
      const target = path.join(dir, 'apps/api/src', file);
      await mkdir(path.dirname(target), { recursive: true });
      await writeFile(target, [...content, 'export {};', ''].join(''));
    }
    for (const file of ['.dependency-cruiser.cjs', 'tsconfig.base.json', 'package.json']) {
      await cp(path.join(root, file), path.join(dir, file));
    }
    await symlink(path.join(root, 'node_modules'), path.join(dir, 'node_modules'));
    const cli = 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs';
    const output = await run([cli, 'apps', '--output-type', 'json'], dir);
    const { summary } = JSON.parse(output) as {
      summary: { violations: { from: string; to: string; rule: { name: string } }[] };
    };
    for (const { from, to, rule } of summary.violations) {
      const key = `${from} ${to}`.replaceAll('apps/api/src/', '');
      found.set(key, [...(found.get(key) ?? []), rule.name]);
    }
    await rm(dir, { recursive: true });
  }, 60_000);

  it.each(edges)('%s → %s: %s', (from, to, refusedBy) => {
    expect(found.get(`${from} ${to}`) ?? []).toEqual(refusedBy === null ? [] : expect.arrayContaining([refusedBy]));
  });

  it('refuses cycles', () => {
    expect(found.get('storage/x.ts storage/y.ts')).toEqual(['no-circular']);
  });
});
