/** ISO-8601 durations as java.time.Duration reads them: days to seconds, signs and fractions, no months or years. */

const PATTERN =
  /^([-+]?)P(?:([-+]?\d+)D)?(T(?:([-+]?\d+)H)?(?:([-+]?\d+)M)?(?:([-+]?\d+)(?:[.,](\d{0,9}))?S)?)?$/i;

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Milliseconds of an ISO-8601 duration such as `PT1H30M` or `P1DT0.5S`; undefined when the text is none. */
export function parseDuration(text: string): number | undefined {
  const match = PATTERN.exec(text);
  if (match === null) return undefined;
  const [, sign, days, time, hours, minutes, seconds, fraction] = match;
  if (days === undefined && hours === undefined && minutes === undefined && seconds === undefined)
    return undefined;
  if (time !== undefined && hours === undefined && minutes === undefined && seconds === undefined)
    return undefined;
  const secondsSign = seconds?.startsWith('-') === true ? -1 : 1;
  const total =
    Number(days ?? 0) * DAY +
    Number(hours ?? 0) * HOUR +
    Number(minutes ?? 0) * MINUTE +
    Number(seconds ?? 0) * SECOND +
    secondsSign * Number(`0.${fraction || '0'}`) * SECOND;
  const result = sign === '-' ? -total : total;
  return Number.isFinite(result) ? result : undefined;
}

/** `PT1M30S` of 90000; the shape that java.time.Duration prints (hours are never turned into days). */
export function formatIsoDuration(milliseconds: number): string {
  if (milliseconds === 0) return 'PT0S';
  const whole = Math.trunc(milliseconds / SECOND);
  const hours = Math.trunc(whole / 3600);
  const minutes = Math.trunc((whole % 3600) / 60);
  const seconds = Number(((milliseconds - hours * HOUR - minutes * MINUTE) / SECOND).toFixed(9));
  return `PT${hours === 0 ? '' : `${hours}H`}${minutes === 0 ? '' : `${minutes}M`}${seconds === 0 ? '' : `${seconds}S`}`;
}

/** A duration for people, two units at most: `340ms`, `2.1s`, `3m 12s`, `5h 04m`, `2d 03h`. */
export function formatDurationForPeople(milliseconds: number): string {
  const ms = Math.max(0, Math.round(milliseconds));
  if (ms < SECOND) return `${ms}ms`;
  if (ms < 10 * SECOND) return `${(Math.floor(ms / 100) / 10).toFixed(1)}s`;
  if (ms < MINUTE) return `${Math.floor(ms / SECOND)}s`;
  const two = (value: number): string => String(Math.floor(value)).padStart(2, '0');
  if (ms < HOUR) return `${Math.floor(ms / MINUTE)}m ${two((ms % MINUTE) / SECOND)}s`;
  if (ms < DAY) return `${Math.floor(ms / HOUR)}h ${two((ms % HOUR) / MINUTE)}m`;
  return `${Math.floor(ms / DAY)}d ${two((ms % DAY) / HOUR)}h`;
}
