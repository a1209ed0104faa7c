/** The program cannot start here; the message says what to change and is printed as it is. */
export class StartRefusedError extends Error {
  override readonly name = 'StartRefusedError';
}
