/** One thing to stop, and how long it may take; what does not end in time is left behind so that the rest still stops. */
export interface ShutdownStep {
  readonly name: string;
  readonly deadline: number;
  readonly stop: () => Promise<unknown>;
}

/** Runs the steps one after another, each within its own deadline (milliseconds). */
export async function shutDown(steps: readonly ShutdownStep[]): Promise<void> {
  for (const { name, deadline, stop } of steps) {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<'late'>((resolve) => {
      timer = setTimeout(() => resolve('late'), deadline);
    });
    try {
      const outcome = await Promise.race([stop(), late]);
      if (outcome === 'late') process.stderr.write(`Stopping: ${name} did not end within ${deadline / 1000} s.\n`);
    } catch (error) {
      process.stderr.write(`Stopping: ${name} failed: ${error instanceof Error ? error.message : String(error)}\n`);
    } finally {
      clearTimeout(timer);
    }
  }
}
