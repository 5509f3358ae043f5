/** The log of an execution on disk: `logs.ndjson`, one entry a line, written and read as a stream. */

import { existsSync } from 'node:fs';
import type { LogEntry } from '../engine/record.ts';
import { LOG_LEVELS, type LogLevel } from '../plugin/ports.ts';
import { LineFile, readLines } from './line-file.ts';

export const LOG_FILE = 'logs.ndjson';

export interface LogWriter {
  /** The entry must be masked already. */
  write(entry: LogEntry): void;
  flush(): void;
  close(): void;
}

/** Milliseconds after which an entry is on the disk at the latest: who looks at a running execution, or at a dead one, sees it. */
const FLUSH_AFTER = 200;

/** Opens the log of an execution, new or to go on with. */
export function openLogFile(path: string): LogWriter {
  const file = new LineFile(path);
  const toJson = entryPrinter();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const flush = (): void => {
    clearTimeout(timer);
    timer = undefined;
    file.flush();
  };
  return {
    write(entry) {
      file.append(toJson(entry));
      // A full disk is reported by the next write or by close; a timer has nobody to tell.
      timer ??= setTimeout(() => {
        try {
          flush();
        } catch {}
      }, FLUSH_AFTER).unref();
    },
    flush,
    close() {
      clearTimeout(timer);
      timer = undefined;
      file.close();
    },
  };
}

/**
 * Prints entries as JSON. Scripts log by the million, and between two lines of one script only the message differs and
 * now and then the time: the rest is printed once.
 */
function entryPrinter(): (entry: LogEntry) => string {
  let last: LogEntry | undefined;
  let [head, tail] = ['', ''];
  return (entry) => {
    if (
      last === undefined ||
      entry.at !== last.at ||
      entry.level !== last.level ||
      entry.taskRunId !== last.taskRunId ||
      entry.taskId !== last.taskId ||
      entry.value !== last.value ||
      entry.attempt !== last.attempt
    ) {
      const { at, level, message: _, ...rest } = entry;
      head = `${JSON.stringify({ at, level }).slice(0, -1)},"message":`;
      const others = JSON.stringify(rest);
      tail = others === '{}' ? '}' : `,${others.slice(1)}`;
      last = entry;
    }
    return head + JSON.stringify(entry.message) + tail;
  };
}

export interface LogFilter {
  /** Entries below it are left out. */
  readonly level?: LogLevel;
  readonly taskId?: string;
  readonly taskRunId?: string;
  readonly attempt?: number;
}

/** Entries in the order they were written, read as they are asked for. No file, no entries; a damaged line is passed over. */
export function* readLogFile(path: string, filter: LogFilter = {}): Generator<LogEntry> {
  if (!existsSync(path)) return;
  const lowest = filter.level === undefined ? 0 : LOG_LEVELS.indexOf(filter.level);
  for (const { text } of readLines(path)) {
    const entry = parseEntry(text);
    if (entry === undefined) continue;
    if (LOG_LEVELS.indexOf(entry.level) < lowest) continue;
    if (filter.taskId !== undefined && entry.taskId !== filter.taskId) continue;
    if (filter.taskRunId !== undefined && entry.taskRunId !== filter.taskRunId) continue;
    if (filter.attempt !== undefined && entry.attempt !== filter.attempt) continue;
    yield entry;
  }
}

function parseEntry(text: string): LogEntry | undefined {
  try {
    const entry = JSON.parse(text) as Partial<LogEntry> | null;
    return typeof entry?.message === 'string' && typeof entry.level === 'string'
      ? (entry as LogEntry)
      : undefined;
  } catch {
    return undefined;
  }
}
