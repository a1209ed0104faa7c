export { IdentityModule } from './identity.module.js';
export { forgetPastJob } from './jobs/forget-past.job.js';
export { CreateCoalition } from './commands/create-coalition.js';
export { MakeFirstOwnerLink } from './commands/make-first-owner-link.js';
export { OpenSession } from './commands/open-session.js';
export { FindCoalition, type Coalition } from './queries/find-coalition.js';
export { FindSession } from './queries/find-session.js';
export { ListMembers } from './queries/list-members.js';
