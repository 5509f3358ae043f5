/** Who holds a file on disk: a process of a machine, recognisable after it has gone. */

import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';

export interface Holder {
  readonly pid: number;
  readonly host: string;
  /** When the system started the process, where that can be read: tells a process from a later one with its number. */
  readonly started?: string;
}

export function thisProcess(): Holder {
  const started = startOf(process.pid);
  return { pid: process.pid, host: hostname(), ...(started === undefined ? {} : { started }) };
}

/** The holder that a file names; undefined for what is half-written or something else. */
export function holderOf(value: unknown): Holder | undefined {
  const holder = value as Partial<Holder> | null | undefined;
  return typeof holder?.pid === 'number' && typeof holder.host === 'string' ? (holder as Holder) : undefined;
}

/** Whether it is a process of this machine. */
export function isHere({ host }: Holder): boolean {
  return host === hostname();
}

export function isAlive(holder: Holder | undefined): boolean {
  if (holder === undefined) return false;
  // Of another machine nothing can be known; refusing is the side on which nothing breaks.
  if (holder.host !== hostname()) return true;
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    if ((error as { code?: string }).code === 'ESRCH') return false;
  }
  return holder.started === undefined || holder.started === startOf(holder.pid);
}

/** Start time in the system's own unit; undefined where /proc is not there. */
function startOf(pid: number): string | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'latin1');
    // The program's name stands in parentheses and may hold blanks; field 22 counts from behind it.
    return text.slice(text.lastIndexOf(')') + 2).split(' ')[19];
  } catch {
    return undefined;
  }
}
