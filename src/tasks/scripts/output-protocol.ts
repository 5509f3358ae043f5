/** The lines by which a script speaks to the execution: `::{"outputs": …, "metrics": …, "logs": …}::`. */

import { RuntimeFailure } from '../../expression/errors.ts';
import { isJson, parseJson } from '../../expression/json-text.ts';
import { jsonText } from '../../expression/print.ts';
import { isMap, isNumber, mapEntries, toDouble, type Value } from '../../expression/values.ts';
import type { LogLevel, Metric } from '../../plugin/ports.ts';
import { parseDuration } from '../../util/iso-duration.ts';

export interface OutputMessage {
  readonly outputs: Readonly<Record<string, unknown>>;
  readonly metrics: readonly Metric[];
  readonly logs: readonly { readonly level: LogLevel; readonly message: string }[];
  /** The message holds `assets`, which need Kestra's catalogue. */
  readonly assets: boolean;
  /** What could not be understood; the rest of the message counts all the same. */
  readonly problems: readonly string[];
}

const MESSAGE = /^::(\{.*\})::$/s;

const LEVELS: Readonly<Record<string, LogLevel>> = {
  TRACE: 'TRACE',
  DEBUG: 'DEBUG',
  INFO: 'INFO',
  WARN: 'WARN',
  WARNING: 'WARN',
  ERROR: 'ERROR',
  CRITICAL: 'ERROR',
  FATAL: 'ERROR',
};

/** Python writes these for numbers that JSON has not. */
const NO_NUMBER = /[[:,]\s*-?(NaN|Infinity)\s*[\],}]/;

type Entry = Readonly<Record<string, Value | undefined>>;

/** undefined when the line is none of these messages and belongs to the log. */
export function parseOutputLine(line: string): OutputMessage | undefined {
  if (!line.startsWith('::{')) return undefined;
  const match = MESSAGE.exec(line.trimEnd());
  if (match === null) return undefined;
  const json = match[1]!;
  try {
    const message = parseJson(json) as Entry;
    // Kestra reads one message a line and nothing behind it.
    const several = json.includes('}::::{') && !isJson(json);
    const problems = several ? ['a `::{…}::` line holds more than one message; only the first counts'] : [];
    return readMessage(message, problems);
  } catch (error) {
    if (!(error instanceof RuntimeFailure)) throw error;
    const word = NO_NUMBER.exec(json)?.[1];
    const advice = word === undefined ? '' : `; ${word} is no JSON: put out null or a text instead`;
    return nothing([`invalid JSON in a \`::{…}::\` line, which is left out: ${error.message}${advice}`]);
  }
}

/** A line that was meant to be a message, and is none. */
export function isBrokenMessage(line: string): boolean {
  return /^::\{\s*"(?:outputs|metrics|logs|assets)"/.test(line);
}

function nothing(problems: readonly string[]): OutputMessage {
  return { outputs: {}, metrics: [], logs: [], assets: false, problems };
}

function readMessage(message: Entry, problems: string[]): OutputMessage {
  const outputs = message.outputs ?? {};
  if (!isMap(outputs)) problems.push('`outputs` of a `::{…}::` line is no map');
  return {
    outputs: isMap(outputs) ? (outputs as Entry) : {},
    metrics: entries('metrics', message.metrics, problems).flatMap((entry) => readMetric(entry, problems)),
    logs: entries('logs', message.logs, problems).map((entry) => ({
      level: LEVELS[plainText(entry.level ?? 'INFO').toUpperCase()] ?? 'INFO',
      message: plainText(entry.message ?? ''),
    })),
    assets: message.assets !== undefined,
    problems,
  };
}

function plainText(value: Value): string {
  return typeof value === 'string' ? value : jsonText(value);
}

function entries(name: string, value: Value | undefined, problems: string[]): Entry[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value) || !value.every(isMap)) {
    problems.push(`\`${name}\` of a \`::{…}::\` line is no list of maps`);
    return [];
  }
  return value as unknown as Entry[];
}

function readMetric(entry: Entry, problems: string[]): Metric[] {
  const { name, type } = entry;
  if (typeof name !== 'string' || (type !== 'counter' && type !== 'timer' && type !== 'gauge')) {
    problems.push(`metric ${jsonText(entry)} needs a name and the type counter, timer or gauge`);
    return [];
  }
  const value = type === 'timer' ? timerMilliseconds(entry.value) : numberOf(entry.value);
  if (value === undefined || !Number.isFinite(value)) {
    const expected = type === 'timer' ? 'number of seconds or duration' : 'number';
    problems.push(`metric \`${name}\`: ${jsonText(entry.value)} is no ${expected}`);
    return [];
  }
  const tags = isMap(entry.tags) ? tagsOf(entry.tags as Entry) : undefined;
  return [
    {
      name,
      type,
      value,
      ...(tags === undefined ? {} : { tags }),
      ...(typeof entry.description === 'string' ? { description: entry.description } : {}),
    },
  ];
}

/** Kestra: a number is seconds, a text a duration. */
function timerMilliseconds(value: Value | undefined): number | undefined {
  const seconds = numberOf(value);
  if (seconds !== undefined) return seconds * 1000;
  return typeof value === 'string' ? parseDuration(value) : undefined;
}

/** Kestra: the text of a number is taken as well. */
function numberOf(value: Value | undefined): number | undefined {
  if (isNumber(value)) return toDouble(value);
  if (typeof value !== 'string' || value.trim() === '') return undefined;
  const number = Number(value);
  return Number.isNaN(number) ? undefined : number;
}

/** A tag without a value says nothing. */
function tagsOf(map: Entry): Record<string, string> {
  return Object.fromEntries(
    mapEntries(map)
      .filter(([, value]) => value !== null)
      .map(([key, value]) => [String(key), plainText(value)]),
  );
}
