import autocannon from 'autocannon';

const rounds = 5;

/** What a round reached: work done a second, and the time one piece of it took, in milliseconds. */
export const figures = (rate, p50, p99, done) => ({ rate, p50, p99, done });

/**
 * Loads an address over so many connections. Any status but the expected one fails the benchmark: a fast refusal is no result.
 * `makeBody` makes each request's body.
 */
export async function load(url, { seconds, connections = 20, headers = {}, method = 'GET', status = 200, makeBody }) {
  const result = await autocannon({
    url,
    duration: seconds,
    connections,
    headers,
    method,
    ...(makeBody && { requests: [{ setupRequest: (request) => ({ ...request, body: makeBody() }) }] }),
  });
  const answers = Object.values(result.statusCodeStats).reduce((sum, { count }) => sum + count, 0);
  if (result.errors > 0 || result.statusCodeStats[status]?.count !== answers)
    throw new Error(`${url}: ${result.errors} errors, ${JSON.stringify(result.statusCodeStats)}, not only ${status}`);
  return figures(result.requests.total / result.duration, result.latency.p50, result.latency.p99, answers);
}

/** Repeats a piece of work as often as so many callers at once get it done. */
export async function repeat(work, seconds, callers) {
  const took = [];
  const started = performance.now();
  const end = started + seconds * 1000;
  const caller = async () => {
    while (performance.now() < end) {
      const from = performance.now();
      await work();
      took.push(performance.now() - from);
    }
  };
  await Promise.all(Array.from({ length: callers }, caller));
  const rate = (took.length * 1000) / (performance.now() - started);
  return figures(rate, percentile(took, 0.5), percentile(took, 0.99), took.length);
}

/**
 * Measures two things in turn, after a round of each that does not count, and answers the round in the middle by the
 * ratio: whatever else the machine does meanwhile hits both.
 */
export async function inTurn(ours, yardstick) {
  await ours(1);
  await yardstick(1);
  const measured = [];
  for (let round = 0; round < rounds; round += 1) {
    // Whoever comes second finds the machine warmer, so they take turns at it.
    const first = round % 2 === 0 ? await ours() : null;
    const theirs = await yardstick();
    const own = first ?? (await ours());
    measured.push({ ours: own, yardstick: theirs, ratio: own.rate / theirs.rate });
  }
  return measured.toSorted((a, b) => a.ratio - b.ratio)[Math.floor(rounds / 2)];
}

export function percentile(values, share) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}
