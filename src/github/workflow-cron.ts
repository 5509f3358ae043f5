/** Kestra's cron expressions as GitHub's: five fields, at least five minutes apart, no letters but names. */

/** GitHub starts nothing more often. */
const SHORTEST_MINUTES = 5;

const NICKNAMES: Readonly<Record<string, string>> = {
  '@hourly': '0 * * * *',
  '@daily': '0 0 * * *',
  '@midnight': '0 0 * * *',
  '@weekly': '0 0 * * 0',
  '@monthly': '0 0 1 * *',
  '@yearly': '0 0 1 1 *',
  '@annually': '0 0 1 1 *',
};

const FIELD =
  /^(\*|[0-9]+|[A-Za-z]{3})(-([0-9]+|[A-Za-z]{3}))?(\/[0-9]+)?(,(\*|[0-9]+|[A-Za-z]{3})(-([0-9]+|[A-Za-z]{3}))?(\/[0-9]+)?)*$/;

/**
 * The same moments in GitHub's words, or the reason why GitHub cannot say them. `spread` moves schedules at the full
 * hour, where GitHub drops starts under load, by minutes that follow from the name.
 */
export function githubCron(
  written: string,
  options: { readonly withSeconds?: boolean; readonly spread?: string } = {},
): { readonly cron: string } | { readonly reason: string } {
  const named = NICKNAMES[written.trim().toLowerCase()] ?? written.trim();
  let fields = named.split(/\s+/);
  if (options.withSeconds === true && fields.length === 6) {
    if (!/^\d+$/.test(fields[0]!)) return { reason: `\`${written}\` fires several times a minute` };
    fields = fields.slice(1);
  }
  if (fields.length !== 5) return { reason: `\`${written}\` has no five fields` };
  const cleaned = fields.map((field, index) => (field === '?' && (index === 2 || index === 4) ? '*' : field));
  const foreign = cleaned.find((field) => !FIELD.test(field));
  if (foreign !== undefined) return { reason: `GitHub does not know \`${foreign}\` of \`${written}\`` };
  const gap = minuteGap(cleaned[0]!);
  if (gap < SHORTEST_MINUTES)
    return {
      reason: `\`${written}\` fires every ${gap === 1 ? 'minute' : `${gap} minutes`}; GitHub's shortest is ${SHORTEST_MINUTES}`,
    };
  const days = cleaned[4]!.replace(/(?<![\d/])7(?!\d)/g, '0');
  const moved = options.spread === undefined ? cleaned[0]! : spreadMinute(cleaned[0]!, options.spread);
  return { cron: [moved, cleaned[1], cleaned[2], cleaned[3], days].join(' ') };
}

/** Smallest distance between two minutes of the field, over the full hour too. */
function minuteGap(field: string): number {
  const minutes = new Set<number>();
  for (const part of field.split(',')) {
    const [range = '', step] = part.split('/');
    const [from, to] = range === '*' ? [0, 59] : range.split('-').map(Number);
    const last = to ?? (step === undefined ? from! : 59);
    for (let minute = from!; minute <= last; minute += Number(step ?? 1) || 1) minutes.add(minute);
  }
  const sorted = [...minutes].sort((a, b) => a - b);
  if (sorted.length < 2) return 60;
  return Math.min(...sorted.map((minute, index) => (sorted[index + 1] ?? sorted[0]! + 60) - minute));
}

/** Only what is exactly on the hour is moved, by 1 to 19 minutes: later, never earlier. */
function spreadMinute(field: string, name: string): string {
  if (field !== '0' && field !== '00') return field;
  let hash = 0;
  for (const character of name) hash = (hash * 31 + character.codePointAt(0)!) >>> 0;
  return String(1 + (hash % 19));
}
