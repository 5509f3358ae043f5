/** The zone that a query task is told to use. */

import { Pending } from '../../expression/define.ts';
import { offsetAt, parseZone, type Zone } from '../../expression/java/zone.ts';
import { TaskFailure } from '../../plugin/task-failure.ts';

/** Rules of named zones are loaded on first use. */
export async function timeZoneOf(id: string): Promise<Zone> {
  for (;;) {
    try {
      const zone = parseZone(id);
      offsetAt(zone, 0n);
      return zone;
    } catch (error) {
      if (!(error instanceof Pending)) {
        throw new TaskFailure(`property \`timeZoneId\`: ${(error as Error).message}`, { cause: error });
      }
      await error.promise;
    }
  }
}
