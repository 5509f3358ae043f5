/** Starts the program as users do: a process of its own in a folder of its own, whose output and end can be waited for. */

import { type ChildProcess, spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterAll } from 'vitest';
import type { EngineEvent } from '../../src/engine/event.ts';
import type { ExecutionRecord, LogEntry } from '../../src/engine/record.ts';

export const ROOT = join(import.meta.dirname, '../..');
/** Folder of the built programs; `E2E_DIST` names another one than `dist/`. */
export const DIST = process.env.E2E_DIST ?? join(ROOT, 'dist');

/** Without a build, the sources are run. */
const PROGRAM = existsSync(join(DIST, 'cli.js'))
  ? [join(DIST, 'cli.js')]
  : ['--import', import.meta.resolve('tsx'), join(ROOT, 'src/cli/start.ts')];

export interface ProgramOptions {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  /** @default the Node that runs the tests */
  readonly node?: string;
  /** Of Node itself. */
  readonly nodeArguments?: readonly string[];
  /** Another copy of the program. */
  readonly program?: readonly string[];
}

export interface Ended {
  readonly status: number | null;
  readonly signal: string | null;
  readonly stdout: string;
  readonly stderr: string;
  /** Milliseconds since the start of the process. */
  readonly took: number;
}

export interface Running {
  readonly pid: number;
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
  /** Resolves when standard output or error holds the text; rejects when the program ends without it. */
  saw(text: string): Promise<void>;
}

export function start(args: readonly string[], options: ProgramOptions): Running {
  const child = spawn(
    options.node ?? process.execPath,
    [...(options.nodeArguments ?? []), ...(options.program ?? PROGRAM), ...args],
    {
      cwd: options.cwd,
      env: {
        PATH: process.env.PATH ?? '',
        HOME: process.env.HOME ?? options.cwd,
        LANG: 'C.UTF-8',
        ...options.env,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  const began = Date.now();
  const text = { stdout: '', stderr: '' };
  const waiting = new Set<() => void>();
  for (const stream of ['stdout', 'stderr'] as const) {
    child[stream].setEncoding('utf8').on('data', (piece: string) => {
      text[stream] += piece;
      for (const look of waiting) look();
    });
  }
  const ended = new Promise<Ended>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status, signal) => resolve({ status, signal, ...text, took: Date.now() - began }));
  });
  return {
    pid: child.pid!,
    child,
    ended,
    saw: (wanted) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          if (!text.stdout.includes(wanted) && !text.stderr.includes(wanted)) return;
          waiting.delete(look);
          resolve();
        };
        waiting.add(look);
        look();
        void ended.then(() => {
          if (waiting.delete(look))
            reject(new Error(`ended without “${wanted}”:\n${text.stdout}${text.stderr}`));
        });
      }),
  };
}

export function gitestra(args: readonly string[], options: ProgramOptions): Promise<Ended> {
  return start(args, options).ended;
}

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}, 60_000);

/** A folder with the files given, which goes when the tests of the file have ended. */
export function folderOf(files: Readonly<Record<string, string>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'gitestra-e2e-'));
  folders.push(folder);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

export interface StoredExecution {
  readonly id: string;
  readonly path: string;
  readonly journal: readonly EngineEvent[];
  readonly logs: readonly LogEntry[];
  /** Undefined before the execution has ended. */
  readonly record: ExecutionRecord | undefined;
}

/** The executions below `.gitestra/executions`, in no order. */
export function storedExecutions(folder: string): StoredExecution[] {
  const executions = join(folder, '.gitestra/executions');
  if (!existsSync(executions)) return [];
  const ids = readdirSync(executions).filter((name) => !name.startsWith('.'));
  return ids.map((id) => {
    const path = join(executions, id);
    const record = join(path, 'execution.json');
    return {
      id,
      path,
      journal: readLines(join(path, 'journal.ndjson')).slice(1) as EngineEvent[],
      logs: readLines(join(path, 'logs.ndjson')) as LogEntry[],
      record: existsSync(record) ? (JSON.parse(readFileSync(record, 'utf8')) as ExecutionRecord) : undefined,
    };
  });
}

export function onlyExecution(folder: string): StoredExecution {
  const [execution, ...others] = storedExecutions(folder);
  if (execution === undefined || others.length > 0)
    throw new Error(`${folder} holds ${execution === undefined ? 'no execution' : 'several executions'}`);
  return execution;
}

/** Whole lines only: the last one may be half-written by a process that was killed. */
function readLines(path: string): unknown[] {
  if (!existsSync(path)) return [];
  const lines = readFileSync(path, 'utf8').split('\n').slice(0, -1);
  return lines.map((line) => JSON.parse(line) as unknown);
}

/** Paths of all files below a folder, relative to it. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
}

/** Resolves once the condition holds; the test's own time limit ends a wait in vain. */
export async function eventually(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 20));
}

/** Whether a process runs; one that has ended and was not collected does not. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    return !/^[ZX]/.test(stat.slice(stat.lastIndexOf(')') + 2));
  } catch (error) {
    // Without /proc the signal's answer has to do.
    return (error as { path?: string }).path !== undefined && process.platform !== 'linux';
  }
}
