/**
 * How one process asks another one to pause, resume or end the execution that it works on: a file in the execution's
 * folder, and an answer beside it. Files work the same on every system, in containers that share a folder too.
 */

import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Holder, thisProcess } from './process-holder.ts';

export const CONTROLS = ['kill', 'pause', 'resume'] as const;
export type Control = (typeof CONTROLS)[number];

export interface ControlRequest {
  readonly id: string;
  readonly control: Control;
  /** Process that it is meant for: what a dead one left unread is nobody else's. */
  readonly to: Pick<Holder, 'pid' | 'host' | 'started'>;
  /** Who asks, for the log. */
  readonly by: string;
}

export interface ControlAnswer {
  readonly done: boolean;
  /** Why it was not done. */
  readonly reason?: string;
}

const FOLDER = 'control';

let requests = 0;

/** Leaves a request and gives its id. */
export function leaveRequest(folder: string, request: Omit<ControlRequest, 'id'>): string {
  const id = `${process.pid}-${Date.now().toString(36)}-${++requests}`;
  mkdirSync(join(folder, FOLDER), { recursive: true });
  writeWhole(join(folder, FOLDER, `request-${id}.json`), { id, ...request });
  return id;
}

/** Requests to this process, oldest first; those to others are removed. */
export function takeRequests(folder: string): ControlRequest[] {
  const self = thisProcess();
  const found: ControlRequest[] = [];
  for (const name of namesIn(join(folder, FOLDER))) {
    if (!/^request-.*\.json$/.test(name)) continue;
    const path = join(folder, FOLDER, name);
    const request = readWhole(path) as ControlRequest | undefined;
    rmSync(path, { force: true });
    const { to } = request ?? {};
    if (to?.pid !== self.pid || to.host !== self.host || to.started !== self.started) continue;
    if ((CONTROLS as readonly string[]).includes(request!.control)) found.push(request!);
  }
  return found;
}

export function answerRequest(folder: string, id: string, answer: ControlAnswer): void {
  writeWhole(join(folder, FOLDER, `answer-${id}.json`), answer);
}

/** The answer, once it is there; it is taken away. */
export function takeAnswer(folder: string, id: string): ControlAnswer | undefined {
  const path = join(folder, FOLDER, `answer-${id}.json`);
  const answer = readWhole(path) as ControlAnswer | undefined;
  if (answer !== undefined) rmSync(path, { force: true });
  return answer;
}

/** What nobody will answer any more. */
export function dropRequest(folder: string, id: string): void {
  rmSync(join(folder, FOLDER, `request-${id}.json`), { force: true });
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    // Nobody has asked for anything yet.
    return [];
  }
}

function writeWhole(path: string, value: unknown): void {
  const draft = `${path}.tmp`;
  writeFileSync(draft, JSON.stringify(value));
  renameSync(draft, path);
}

function readWhole(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}
