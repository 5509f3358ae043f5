/** Runs a program for what it prints: bytes in, bytes out. For the tools that Gitestra itself asks, never for a flow's scripts. */

import { spawn } from 'node:child_process';
import { childEnvironment } from './child-environment.ts';

export interface CaptureRequest {
  readonly argv: readonly [program: string, ...args: string[]];
  readonly cwd: string;
  /** Added to (and overriding) the inherited environment. */
  readonly env?: Readonly<Record<string, string>>;
  /** What the program reads on standard input. @default nothing: its end at once */
  readonly input?: string | Uint8Array;
}

export interface Captured {
  /** 1 when a signal ended the program. */
  readonly exitCode: number;
  readonly stdout: Buffer;
  readonly stderr: string;
}

export type CaptureProgram = (request: CaptureRequest) => Promise<Captured>;

/** Rejects with the system's error only when the program cannot be started. */
export function createCapture(inherited: Readonly<Record<string, string | undefined>>): CaptureProgram {
  return ({ argv: [program, ...args], cwd, env = {}, input }) =>
    new Promise((resolve, reject) => {
      const child = spawn(program, args, {
        cwd,
        env: childEnvironment(inherited, env),
        // Ctrl-C at a terminal goes to the whole foreground group; what records the end of a run must outlive it.
        detached: process.platform !== 'win32',
        stdio: 'pipe',
        windowsHide: true,
      });
      const stdout: Buffer[] = [];
      const stderr: Buffer[] = [];
      child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
      child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
      child.once('error', reject);
      child.once('close', (code) =>
        resolve({
          exitCode: code ?? 1,
          stdout: Buffer.concat(stdout),
          stderr: Buffer.concat(stderr).toString(),
        }),
      );
      // A program that ends without reading all of it is no fault.
      child.stdin.on('error', () => undefined);
      child.stdin.end(input);
    });
}
