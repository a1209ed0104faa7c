/** Says what the start is doing, one line a step with its time, and names the step in which it fails. */
export async function step<T>(name: string, work: () => Promise<T>): Promise<T> {
  const started = performance.now();
  const seconds = () => ((performance.now() - started) / 1000).toFixed(1);
  try {
    const result = await work();
    process.stdout.write(`  ✓ ${name} (${seconds()} s)\n`);
    return result;
  } catch (error) {
    process.stdout.write(`  ✗ ${name} (${seconds()} s)\n`);
    throw error;
  }
}
