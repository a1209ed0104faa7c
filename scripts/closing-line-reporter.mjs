import { writeSync } from 'node:fs';

/** Ends the output with the counts, alone on a line, for programs that read it. */
export default class ClosingLineReporter {
  onRunComplete(_, { numPassedTests, numFailedTests, numRuntimeErrorTestSuites }) {
    const line = `\n${numPassedTests} passed, ${numFailedTests + numRuntimeErrorTestSuites} failed\n`;
    // Jest's own summary and warnings come after this call.
    process.once('exit', () => writeSync(1, line));
  }
}
