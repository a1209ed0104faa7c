/** Three kinds of tests: pure (`*.spec.ts`), integration (`*.int-spec.ts`), end-to-end (`*.e2e-spec.ts`). */
const base = {
  rootDir: import.meta.dirname,
  roots: ['<rootDir>/apps', '<rootDir>/libs', '<rootDir>/scripts'],
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  moduleFileExtensions: ['js', 'mjs', 'ts', 'tsx', 'json', 'node'],
  modulePathIgnorePatterns: ['/dist/'],
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      { swcrc: false, ...(await import('./scripts/swc-options.mjs')).swcOptions, sourceMaps: 'inline' },
    ],
  },
  moduleNameMapper: {
    '^@undersigned/migrations$': '<rootDir>/migrations/index.ts',
    '^@undersigned/([^/]+)$': '<rootDir>/libs/$1/src/index.ts',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
};

export default {
  projects: [
    { ...base, displayName: 'pure', testMatch: ['**/*.spec.ts', '**/*.spec.tsx'] },
    { ...base, displayName: 'integration', testMatch: ['**/*.int-spec.ts'] },
    { ...base, displayName: 'e2e', testMatch: ['**/*.e2e-spec.ts'] },
  ],
};
