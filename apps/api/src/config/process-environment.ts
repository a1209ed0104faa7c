import type { Environment } from './environment.js';

/** The one place that looks at the variables of the process. */
export function processEnvironment(): Environment {
  return process.env;
}
