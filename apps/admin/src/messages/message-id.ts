import type { en } from './en/index.js';

/** Apart from the loading of the languages, so that a language can be held to it without importing what loads it. */
export type MessageId = keyof typeof en;
export type Messages = Readonly<Record<MessageId, string>>;
