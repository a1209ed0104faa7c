import { randomFillSync } from 'node:crypto';
import { v7 } from 'uuid';

const idBytes = 16;
/** Random bytes for many ids at once: asking the system for each costs more than all the rest. */
const pool = Buffer.alloc(idBytes * 256);
let used = pool.length;
let lastTime = 0;
let sequence = 0;

/** A new key: uuid v7, so that rows made later sort later, those of one process even within a millisecond. */
export function newId(): string {
  if (used === pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  const random = pool.subarray(used, (used += idBytes));
  const now = Date.now();
  if (now > lastTime) {
    lastTime = now;
    // Half of the range stays free to count on in.
    sequence = random.readUInt32BE(6) >>> 1;
  } else sequence += 1;
  return v7({ random, msecs: lastTime, seq: sequence });
}
