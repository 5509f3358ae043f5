/** The lines of dbt: structured ones become log entries of their level and counters, the others are logged as they are. */

import type { TaskContext } from '../../plugin/task.ts';
import { ScriptOutput } from '../scripts/script-output.ts';

type Sink = Pick<TaskContext, 'logger' | 'metric' | 'holdsSecret'>;
type Fields = Readonly<Record<string, unknown>>;

/** Facts of an entry that its line does not repeat. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  'category',
  'code',
  'invocation_id',
  'level',
  'log_version',
  'msg',
  'thread',
  'thread_name',
  'type',
  'name',
  'ts',
  'pid',
  'extra',
]);

interface DbtEntry {
  readonly level: 'DEBUG' | 'INFO' | 'WARN' | 'ERROR';
  readonly message: string;
}

export class DbtOutput extends ScriptOutput {
  readonly #context: Sink;
  readonly #counters = new Map<string, number>();
  #warned = false;

  constructor(context: Sink) {
    super(context);
    this.#context = context;
  }

  /** Kestra: a structured line of level `warn` makes the task WARNING. */
  get warned(): boolean {
    return this.#warned;
  }

  /** Kestra: lines that are not dbt's own are logged at INFO, whichever stream they come from. */
  override accept(line: string, stream: 'stdout' | 'stderr'): void | Promise<void> {
    if (line.startsWith('::{') && line.trimEnd().endsWith('}::')) return super.accept(line, stream);
    const { logger } = this.#context;
    const fields = readMap(line);
    if (fields === undefined) return logger.log('INFO', line.trim());
    this.#count(fields);
    const entry = readEntry(fields);
    if (entry === undefined) return logger.log('INFO', line.trim());
    if (entry.level === 'WARN') this.#warned = true;
    return logger.log(entry.level, entry.message);
  }

  /** Publishes what was counted: how many nodes passed, warned, failed and so on, over all commands. */
  publish(): void {
    for (const [name, value] of this.#counters) this.#context.metric({ name, type: 'counter', value });
    this.#counters.clear();
  }

  #count({ data }: Fields): void {
    if (!isMap(data) || !isMap(data.stats)) return;
    for (const [name, value] of Object.entries(data.stats))
      if (typeof value === 'number') this.#counters.set(name, (this.#counters.get(name) ?? 0) + value);
  }
}

function readMap(line: string): Fields | undefined {
  if (!line.trimStart().startsWith('{')) return undefined;
  try {
    const value = JSON.parse(line) as unknown;
    return isMap(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isMap(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Entries of dbt before 1.4 have their facts at the top, later ones below `info`. */
function readEntry(fields: Fields): DbtEntry | undefined {
  const info = isMap(fields.info) ? fields.info : undefined;
  const { level, ts, msg } = info ?? fields;
  if (typeof level !== 'string') return undefined;
  const thread = info === undefined ? fields.thread_name : info.thread;
  const type = info === undefined ? fields.type : info.name;
  const others = Object.entries(info ?? {}).filter(([name]) => !LEFT_OUT.has(name));
  const message = [
    `[Date: ${shown(ts)}] [Thread: ${shown(thread)}] [Type: ${shown(type)}]`,
    ...(msg === undefined || msg === null || msg === '' ? [] : [shown(msg)]),
    ...(others.length === 0
      ? []
      : [`{${others.map(([name, value]) => `${name}=${shown(value)}`).join(', ')}}`]),
  ].join(' ');
  return { level: LEVELS[level] ?? 'ERROR', message };
}

const LEVELS: Readonly<Record<string, DbtEntry['level']>> = { debug: 'DEBUG', info: 'INFO', warn: 'WARN' };

function shown(value: unknown): string {
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value ?? null);
}
