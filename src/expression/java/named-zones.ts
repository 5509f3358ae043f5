/** Rules of named time zones, by Temporal: the runtime's own where it has one, else the polyfill. */

import type { Temporal as TemporalTypes } from 'temporal-polyfill';
import type { ZoneRules } from './zone.ts';

type TemporalApi = typeof TemporalTypes;

async function loadTemporal(): Promise<TemporalApi> {
  const native = (globalThis as { Temporal?: TemporalApi }).Temporal;
  return native ?? (await import('temporal-polyfill')).Temporal;
}

/** Loads Temporal, which takes some 15 ms where the runtime has none; load it only when a named zone is met. */
export async function loadZoneRules(): Promise<ZoneRules> {
  const temporal = await loadTemporal();
  const names = new Map<string, string | undefined>();
  return {
    offsetAt(zone, epochNanoseconds) {
      return new temporal.ZonedDateTime(epochNanoseconds, zone).offsetNanoseconds / 1e9;
    },
    canonical(zone) {
      if (!names.has(zone)) {
        let found: string | undefined;
        try {
          found = new temporal.ZonedDateTime(0n, zone).timeZoneId;
        } catch (error) {
          if (!(error instanceof RangeError)) throw error;
        }
        names.set(zone, found);
      }
      return names.get(zone);
    },
  };
}
