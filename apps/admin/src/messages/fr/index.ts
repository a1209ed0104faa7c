import type { Messages } from '../message-id.js';
import { account } from './account.js';
import { audit } from './audit.js';
import { common } from './common.js';
import { exports } from './exports.js';
import { imports } from './imports.js';
import { inbox } from './inbox.js';
import { invitations } from './invitations.js';
import { members } from './members.js';
import { outbox } from './outbox.js';
import { registry } from './registry.js';
import { states } from './states.js';
import { statements } from './statements.js';
import { text } from './text.js';
import { versions } from './versions.js';

export const fr: Messages = {
  ...audit,
  ...common,
  ...states,
  ...account,
  ...statements,
  ...text,
  ...versions,
  ...invitations,
  ...inbox,
  ...registry,
  ...imports,
  ...outbox,
  ...members,
  ...exports,
};
