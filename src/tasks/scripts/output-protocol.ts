/** The lines by which a script speaks to the execution: `::{"outputs": …, "metrics": …, "logs": …}::`. */

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
};

/** undefined when the line is none of these messages and belongs to the log. */
export function parseOutputLine(line: string): OutputMessage | undefined {
  if (!line.startsWith('::{')) return undefined;
  const match = MESSAGE.exec(line.trimEnd());
  if (match === null) return undefined;
  let message: unknown;
  try {
    message = JSON.parse(match[1]!);
  } catch (error) {
    return nothing([`invalid JSON in a \`::{…}::\` line: ${(error as Error).message}`]);
  }
  return readMessage(message as Record<string, unknown>);
}

function nothing(problems: readonly string[]): OutputMessage {
  return { outputs: {}, metrics: [], logs: [], assets: false, problems };
}

function readMessage(message: Readonly<Record<string, unknown>>): OutputMessage {
  const problems: string[] = [];
  const outputs = message.outputs ?? {};
  if (!isMap(outputs)) problems.push('`outputs` of a `::{…}::` line is no map');
  return {
    outputs: isMap(outputs) ? outputs : {},
    metrics: entries('metrics', message.metrics, problems).flatMap((entry) => readMetric(entry, problems)),
    logs: entries('logs', message.logs, problems).map((entry) => ({
      level: LEVELS[String(entry.level ?? 'INFO').toUpperCase()] ?? 'INFO',
      message: typeof entry.message === 'string' ? entry.message : JSON.stringify(entry.message ?? ''),
    })),
    assets: message.assets !== undefined,
    problems,
  };
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function entries(name: string, value: unknown, problems: string[]): Record<string, unknown>[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value) || !value.every(isMap)) {
    problems.push(`\`${name}\` of a \`::{…}::\` line is no list of maps`);
    return [];
  }
  return value;
}

function readMetric(entry: Readonly<Record<string, unknown>>, problems: string[]): Metric[] {
  const { name, type } = entry;
  if (typeof name !== 'string' || (type !== 'counter' && type !== 'timer' && type !== 'gauge')) {
    problems.push(`metric ${JSON.stringify(entry)} needs a name and the type counter, timer or gauge`);
    return [];
  }
  const value = type === 'timer' ? timerMilliseconds(entry.value) : Number(entry.value);
  if (entry.value === null || value === undefined || !Number.isFinite(value)) {
    const expected = type === 'timer' ? 'number of seconds or duration' : 'number';
    problems.push(`metric \`${name}\`: ${JSON.stringify(entry.value)} is no ${expected}`);
    return [];
  }
  const tags = isMap(entry.tags) ? mapValues(entry.tags) : undefined;
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
function timerMilliseconds(value: unknown): number | undefined {
  if (typeof value === 'number') return value * 1000;
  return typeof value === 'string' ? (parseDuration(value) ?? Number.parseFloat(value) * 1000) : undefined;
}

function mapValues(map: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(map).map(([key, value]) => [
      key,
      typeof value === 'string' ? value : JSON.stringify(value),
    ]),
  );
}
