/** A small shell that waits at a pipe which only this process holds open, and acts when this process is gone. */

import { spawn } from 'node:child_process';

export interface WatchShell {
  /** One line for the script's standard input. */
  tell(line: string): void;
}

export interface WatchScript {
  /** POSIX shell; reads lines until the end of its input. */
  readonly script: string;
  /** As which it stands in the process list. */
  readonly name: string;
  readonly args?: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

/** It keeps nobody from ending, and belongs to no terminal. Without a shell nothing is watched; everything else works. */
export function startWatchShell({ script, name, args = [], env }: WatchScript): WatchShell {
  const shell = spawn('/bin/sh', ['-c', script, name, ...args], {
    cwd: '/',
    env,
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  shell.on('error', () => undefined);
  shell.stdin.on('error', () => undefined);
  shell.unref();
  (shell.stdin as unknown as { unref(): void }).unref();
  return {
    tell: (line) => {
      if (shell.stdin.writable) shell.stdin.write(`${line}\n`);
    },
  };
}
