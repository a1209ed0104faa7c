/** The public statement page against a server that only sends bytes. */
import { writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { inTurn, load } from './load.mjs';
import { startBareFastify } from './processes.mjs';

const asBrowser = { accept: 'text/html', 'accept-encoding': 'gzip, deflate, br', 'accept-language': 'en-GB,en;q=0.9' };
/** What Node writes by itself into every answer. */
const byNode = new Set(['date', 'connection', 'keep-alive', 'content-length', 'transfer-encoding']);

/** One answer as it went over the wire. */
function fetchRaw(url, headers = asBrowser) {
  return new Promise((resolve, reject) => {
    const asked = request(url, { headers, agent: false }, async (answer) => {
      const chunks = await answer.toArray();
      resolve({ status: answer.statusCode, headers: answer.headers, body: Buffer.concat(chunks) });
    });
    asked.once('error', reject);
    asked.end();
  });
}

export async function measurePage(web, slug, folder, seconds) {
  const url = `${web.url}/s/${slug}`;
  await fetchRaw(url);
  const { status, headers, body } = await fetchRaw(url);
  if (status !== 200 || headers['content-encoding'] !== 'br') throw new Error(`${url}: ${status}, not compressed`);
  const file = path.join(folder, `${slug}.br`);
  await writeFile(file, body);
  const same = Object.fromEntries(Object.entries(headers).filter(([name]) => !byNode.has(name)));
  const bare = await startBareFastify(same, file);
  try {
    const result = await inTurn(
      (warm) => load(url, { seconds: warm ?? seconds, headers: asBrowser }),
      (warm) => load(bare.url, { seconds: warm ?? seconds, headers: asBrowser }),
    );
    return { ...result, bytes: body.length };
  } finally {
    await bare.stop();
  }
}

/**
 * Milliseconds from the answer to a decision, made through one process, until another process shows it on a page that it
 * had kept. A reader who has the page is told that it is the same until then, and gets it anew afterwards.
 */
export async function measureRevalidation(owner, shows, decides, statement) {
  const url = `${shows.url}/s/${statement.slug}`;
  const before = await fetchRaw(url);
  const revisit = () => fetchRaw(url, { ...asBrowser, 'if-none-match': before.headers.etag });
  if ((await revisit()).status !== 304) throw new Error(`${url}: a page that is the same was sent again`);
  const { items } = await owner.call('GET', `statements/${statement.id}/sign-ons?state=pending&limit=1`);
  const decision = { decision: 'approve', expectedState: 'pending' };
  await owner.call('POST', `sign-ons/${items[0].id}/decision`, { body: decision, at: decides.url });
  for (const decided = performance.now(); ; await sleep(2)) {
    const { status, headers } = await revisit();
    const took = performance.now() - decided;
    if (status === 200 && headers.etag !== before.headers.etag) return took;
    if (took > 5_000) return Infinity;
  }
}
