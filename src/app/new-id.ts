/** Fresh ids of executions and task runs. */

import { randomFillSync } from 'node:crypto';
import { friendlyId } from '../util/ids.ts';

/** Random bytes are fetched for many ids at once: asking the system costs more than an id. */
const pool = Buffer.alloc(16 * 256);
let used = pool.length;

export function newId(): string {
  return friendlyId((size) => {
    if (used + size > pool.length) {
      randomFillSync(pool);
      used = 0;
    }
    used += size;
    return pool.subarray(used - size, used);
  });
}
