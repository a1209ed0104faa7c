export { freePort } from '../../src/embedded/index.js';
export {
  launchBrowser,
  overflowsSideways,
  screenshot,
  seriousAxeFindings,
  type AxeFinding,
  type TestBrowser,
} from './browser.js';
export { eventually } from './child.js';
export { startGate, type Gate } from './gate.js';
export { startMailSink, type CaughtMail, type MailSink } from './mail-sink.js';
export { cleanEnvironment, runCli, startProgram, type Program, type ProgramOptions } from './program.js';
export { startRedis, type TestRedis } from './redis.js';
export { startS3, type TestS3 } from './s3.js';
export { startTestDatabase, type TestDatabase } from './test-database.js';
export { startTestApp, testPassword, type Answer, type Caller, type TestApp, type TestMember } from './test-app.js';
