import { Initial1796000000000 } from './1796000000000-initial.js';

/** Every migration, oldest first. A released one is never edited. */
export const migrations = [Initial1796000000000];
