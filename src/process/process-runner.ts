/** Runs programs on this machine, each in a process group of its own, and hands over their output line by line. */

import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter } from 'node:path';
import type { Readable } from 'node:stream';
import type { ProcessRequest, ProcessResult, ProcessRunner } from '../plugin/ports.ts';
import { TaskFailure } from '../plugin/task-failure.ts';
import { childEnvironment, extendEnvironment } from './child-environment.ts';
import { findProgram } from './find-program.ts';
import { LineSplitter } from './line-splitter.ts';
import { endGroup, isGroupAlive, ProcessGroups } from './process-groups.ts';

/** An execution that is told to end has ended five seconds later, with what there is to write afterwards. */
const DEFAULT_GRACE = 4000;

/**
 * After the program has ended, output is read until its pipes close. A grandchild may hold them open: then reading
 * stops when nothing came for a while, and at the latest after DRAIN_LIMIT milliseconds.
 */
const DRAIN_IDLE = 300;
const DRAIN_LIMIT = 5000;

type Child = ChildProcessByStdio<null, Readable, Readable>;

export interface ProcessRunnerOptions {
  /** What children inherit, before it is cleaned. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Where running groups are registered. @default one of its own */
  readonly groups?: ProcessGroups;
}

export function createProcessRunner(options: ProcessRunnerOptions): ProcessRunner {
  const groups = options.groups ?? new ProcessGroups();
  const found = new Map<string, string>();
  const inherited = childEnvironment(options.environment, {});
  return {
    run: (request) => runProcess(request, inherited, groups),
    async which(program) {
      const known = found.get(program);
      if (known !== undefined) return known;
      const path = await findProgram(program, options.environment);
      if (path !== undefined) found.set(program, path);
      return path;
    },
  };
}

/** @param inherited what children get of the machine's environment, cleaned */
async function runProcess(
  request: ProcessRequest,
  inherited: Readonly<Record<string, string>>,
  groups: ProcessGroups,
): Promise<ProcessResult> {
  request.signal.throwIfAborted();
  const start = Date.now();
  const child = await startChild(request, inherited);
  const leader = child.pid!;
  groups.add(leader);
  request.onStart?.(leader);
  const grace = request.gracePeriod ?? DEFAULT_GRACE;
  let ending: Promise<void> | undefined;
  const abort = (): void => {
    ending ??= endGroup(leader, grace);
  };
  let others: boolean | undefined;
  const endOthers = (): boolean => {
    others ??= leaveNothing(leader, grace, groups);
    return others;
  };
  request.signal.addEventListener('abort', abort, { once: true });
  if (request.signal.aborted) abort();
  try {
    const output = new ChildOutput(child, request.onLine);
    const [exitCode, signalName] = await ended(child);
    await output.drained();
    const terminated = ending !== undefined;
    await ending;
    const leftOthers = endOthers() && !terminated;
    return { exitCode, signalName, terminated, leftOthers, duration: Date.now() - start };
  } finally {
    request.signal.removeEventListener('abort', abort);
    endOthers();
  }
}

async function startChild(
  request: ProcessRequest,
  inherited: Readonly<Record<string, string>>,
): Promise<Child> {
  const [program, ...args] = request.argv;
  if (program === undefined || program === '') throw new TaskFailure('there is no program to run');
  const env = extendEnvironment(inherited, request.env, request.searchPaths, delimiter);
  const child = spawnChild(program, args, request.cwd, env);
  await new Promise<void>((resolve, reject) => {
    child.once('spawn', resolve);
    child.once('error', (error) => reject(startFailure(program, request.cwd, error)));
  });
  child.on('error', () => undefined);
  return child;
}

function spawnChild(
  program: string,
  args: readonly string[],
  cwd: string,
  env: Record<string, string>,
): Child {
  try {
    return spawn(program, args, {
      cwd,
      env,
      detached: process.platform !== 'win32',
      stdio: ['ignore', 'pipe', 'pipe'],
      windowsHide: true,
    });
  } catch (error) {
    // Some refusals of the system come at once instead of as an event.
    throw startFailure(program, cwd, error as NodeJS.ErrnoException);
  }
}

function startFailure(program: string, cwd: string, cause: NodeJS.ErrnoException): TaskFailure {
  if (cause.code === 'ENOENT') {
    const message = existsSync(cwd)
      ? `\`${program}\` was not found on PATH`
      : `the folder ${cwd} is not there`;
    return new TaskFailure(message, { cause });
  }
  if (cause.code === 'EACCES')
    return new TaskFailure(`\`${program}\` may not be executed (no permission)`, { cause });
  if (cause.code === 'E2BIG') {
    return new TaskFailure(
      'the command line and environment are too long for the system; put the text into a file',
      { cause },
    );
  }
  return new TaskFailure(`\`${program}\` could not be started: ${cause.message}`, { cause });
}

function ended(child: Child): Promise<[number | null, NodeJS.Signals | null]> {
  if (child.exitCode !== null || child.signalCode !== null) {
    return Promise.resolve([child.exitCode, child.signalCode]);
  }
  return new Promise((resolve) => {
    child.once('exit', (code, signal) => resolve([code, signal]));
  });
}

/**
 * What a script left running in its group ends with it, as it would in a container; nobody waits for that. Whether
 * there was something.
 */
function leaveNothing(leader: number, grace: number, groups: ProcessGroups): boolean {
  const left = isGroupAlive(leader);
  if (left) void endGroup(leader, grace).then(() => groups.delete(leader));
  else groups.delete(leader);
  return left;
}

/** Reads both pipes with back-pressure: the next chunk is taken when every line of the last one has been accepted. */
class ChildOutput {
  readonly #streams: readonly Readable[];
  readonly #done: Promise<unknown>;
  #lastChunk = Date.now();
  #busy = 0;
  #failure: { readonly error: unknown } | undefined;

  constructor(child: Child, onLine: ProcessRequest['onLine']) {
    this.#streams = [child.stdout, child.stderr];
    this.#done = Promise.all([
      this.#pump(child.stdout, 'stdout', onLine),
      this.#pump(child.stderr, 'stderr', onLine),
    ]);
  }

  /** Throws what `onLine` threw. */
  async drained(): Promise<void> {
    let open = true;
    const done = this.#done.then(() => {
      open = false;
    });
    const deadline = Date.now() + DRAIN_LIMIT;
    // The first look comes as soon as the pipes close, which is at once for nearly every program.
    await Promise.race([done, pause(DRAIN_IDLE)]);
    while (open && Date.now() < deadline) {
      if (this.#busy === 0 && Date.now() - this.#lastChunk >= DRAIN_IDLE) break;
      await Promise.race([done, pause(20)]);
    }
    for (const stream of this.#streams) stream.destroy();
    await done;
    if (this.#failure !== undefined) throw this.#failure.error;
  }

  async #pump(stream: Readable, name: 'stdout' | 'stderr', onLine: ProcessRequest['onLine']): Promise<void> {
    const splitter = new LineSplitter();
    const deliver = async (lines: readonly string[]): Promise<void> => {
      for (const line of lines) {
        const accepted = onLine(line, name);
        if (accepted !== undefined) await accepted;
      }
    };
    try {
      for await (const chunk of stream) {
        this.#lastChunk = Date.now();
        this.#busy++;
        await deliver(splitter.push(chunk as Uint8Array)).finally(() => this.#busy--);
      }
    } catch (error) {
      if (!stream.destroyed || (error as NodeJS.ErrnoException).code !== 'ERR_STREAM_PREMATURE_CLOSE') {
        this.#failure ??= { error };
        return;
      }
    }
    await deliver(splitter.end()).catch((error: unknown) => {
      this.#failure ??= { error };
    });
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds).unref());
}
