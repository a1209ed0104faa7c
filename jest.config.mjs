import { swcOptions } from './scripts/swc-options.mjs';

/** Three kinds of tests: pure (`*.spec.ts`), integration (`*.int-spec.ts`), end-to-end (`*.e2e-spec.ts`). */
const base = {
  rootDir: import.meta.dirname,
  roots: ['<rootDir>/apps', '<rootDir>/libs', '<rootDir>/scripts'],
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  moduleFileExtensions: ['js', 'mjs', 'ts', 'tsx', 'json', 'node'],
  modulePathIgnorePatterns: ['/dist/'],
  transform: { '^.+\\.tsx?$': ['@swc/jest', { swcrc: false, ...swcOptions, sourceMaps: 'inline' }] },
  moduleNameMapper: {
    '^@undersigned/migrations$': '<rootDir>/migrations/index.ts',
    '^@undersigned/([^/]+)$': '<rootDir>/libs/$1/src/index.ts',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
};

const withServers = {
  ...base,
  globalSetup: '<rootDir>/apps/api/test/support/global-setup.mjs',
  globalTeardown: '<rootDir>/apps/api/test/support/global-teardown.mjs',
  setupFilesAfterEnv: ['<rootDir>/apps/api/test/support/patience.mjs'],
};

export default {
  // The end-to-end tests start a browser and whole programs beside each worker.
  maxWorkers: 2,
  // A failed test may leave a browser or a program behind; the run ends all the same.
  forceExit: true,
  // Modules of finished tests stay in memory; a fresh worker costs a second.
  workerIdleMemoryLimit: '1.2GB',
  projects: [
    { ...base, displayName: 'pure', testMatch: ['**/*.spec.ts', '**/*.spec.tsx'] },
    { ...withServers, displayName: 'integration', testMatch: ['**/*.int-spec.ts'] },
    { ...withServers, displayName: 'e2e', testMatch: ['**/*.e2e-spec.ts'] },
  ],
};
