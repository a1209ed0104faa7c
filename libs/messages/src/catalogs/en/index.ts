import { mail } from './mail.js';

export const en = { ...mail } as const;
