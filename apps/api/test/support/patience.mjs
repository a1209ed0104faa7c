import { jest } from '@jest/globals';

// Jest 30 reads no testTimeout of a project, and a browser on a loaded machine needs more than five seconds.
jest.setTimeout(120_000);
