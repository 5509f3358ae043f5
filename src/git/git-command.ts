/**
 * How git is asked: one short-lived process a question.
 *
 * Two ways to the same answers: by the process port, line by line, for what every run needs; by bytes, with standard
 * input, for commands that read contents. Either costs what git costs (about 4 ms); simple-git takes 28 ms to load before
 * its first question and gives git nothing to read, so it serves where a network is asked: see `remote-refs.ts`.
 */

import type { ProcessRunner } from '../plugin/ports.ts';

export interface GitAnswer {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Asks git in a folder. Never rejects because git said no; rejects with a GitError when there is no git. */
export type GitCommand = (folder: string, args: readonly string[]) => Promise<GitAnswer>;

export class GitError extends Error {
  constructor(message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = 'GitError';
  }
}

/** Messages are parsed, and looking must not take the index lock from a commit that somebody is making. */
const ENVIRONMENT = { LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0' };

export function gitByProcess(process: ProcessRunner): GitCommand {
  return async (folder, args) => {
    const output = { stdout: [] as string[], stderr: [] as string[] };
    try {
      const result = await process.run({
        argv: ['git', '-c', 'core.quotePath=false', ...args],
        cwd: folder,
        env: ENVIRONMENT,
        onLine: (line, stream) => void output[stream].push(line),
        signal: new AbortController().signal,
      });
      const text = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join('');
      return { exitCode: result.exitCode ?? 1, stdout: text(output.stdout), stderr: text(output.stderr) };
    } catch (error) {
      throw noGit(error);
    }
  };
}

/** A git that is given bytes on its standard input, and gives bytes. */
export type GitBytes = (
  folder: string,
  args: readonly string[],
  options?: { readonly input?: string | Uint8Array; readonly env?: Readonly<Record<string, string>> },
) => Promise<{ readonly exitCode: number; readonly stdout: Buffer; readonly stderr: string }>;

/** What runs a program and gives what it printed; the process layer has one. */
type Capture = (request: {
  readonly argv: readonly [string, ...string[]];
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string | Uint8Array;
}) => Promise<{ readonly exitCode: number; readonly stdout: Buffer; readonly stderr: string }>;

export function gitByCapture(capture: Capture): GitBytes {
  return async (folder, args, { input, env } = {}) => {
    try {
      return await capture({
        argv: ['git', '-c', 'core.quotePath=false', ...args],
        cwd: folder,
        env: { ...ENVIRONMENT, ...env },
        ...(input === undefined ? {} : { input }),
      });
    } catch (error) {
      throw noGit(error);
    }
  };
}

/** The same git where text is enough. */
export function textOf(git: GitBytes): GitCommand {
  return async (folder, args) => {
    const { stdout, ...answer } = await git(folder, args);
    return { ...answer, stdout: stdout.toString('utf8') };
  };
}

function noGit(error: unknown): GitError {
  return new GitError(
    `git cannot be run: ${(error as Error).message}. Install git, or put it on the PATH`,
    error,
  );
}
