export { NotificationsModule } from './notifications.module.js';
export { deliverMessageJob } from './jobs/deliver-message.job.js';
