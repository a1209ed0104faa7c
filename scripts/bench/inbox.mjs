/** The first page of the inbox, asked for by one reviewer after another. */
import { percentile } from './load.mjs';

export async function measureInbox(owner, statement, asked = 200) {
  const took = [];
  for (let count = -20; count < asked; count += 1) {
    const from = performance.now();
    const { items, counts } = await owner.call('GET', `statements/${statement.id}/sign-ons?state=pending`);
    const time = performance.now() - from;
    if (items.length !== 50 || counts.pending < 5000) throw new Error('The inbox is not what was to be measured.');
    // What comes first warms up.
    if (count >= 0) took.push(time);
  }
  return { p50: percentile(took, 0.5), p95: percentile(took, 0.95), p99: percentile(took, 0.99) };
}
