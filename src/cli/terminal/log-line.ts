/** A log entry as lines of a terminal. */

import type { LogEntry } from '../../engine/record.ts';
import { printable, withoutEscapes } from '../../report/printable.ts';
import type { Style } from '../../report/style.ts';

/** `12:00:01.123 INFO  load  message`, further lines of the message below its first; a line break at the end. */
export function formatLogEntry(entry: LogEntry, style: Style): string {
  const time = entry.at.slice(11, 23);
  const task =
    entry.taskId === undefined
      ? ''
      : `${entry.taskId}${entry.value === undefined ? '' : ` = ${printable(entry.value)}`}  `;
  const head = `${style.dim(time)} ${paintLevel(entry, style)} ${style.cyan(task)}`;
  const [first = '', ...rest] = printable(withoutEscapes(entry.message)).trimEnd().split('\n');
  const indent = ' '.repeat(time.length + 1 + LEVEL_WIDTH + 1);
  return `${head}${first}\n${rest.map((line) => `${indent}${line}\n`).join('')}`;
}

const LEVEL_WIDTH = 5;

function paintLevel({ level }: LogEntry, style: Style): string {
  const text = level.padEnd(LEVEL_WIDTH);
  switch (level) {
    case 'ERROR':
      return style.red(text);
    case 'WARN':
      return style.yellow(text);
    case 'INFO':
      return style.green(text);
    default:
      return style.dim(text);
  }
}
