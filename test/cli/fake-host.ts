/** The command line run inside a test: arguments and files in, texts and status out. */

import { Readable } from 'node:stream';
import type { CommandTable } from '../../src/cli/command.ts';
import type { CliHost, OutputStream } from '../../src/cli/host.ts';
import { main } from '../../src/cli/main.ts';

export class RecordedStream implements OutputStream {
  text = '';
  readonly isTTY: boolean;
  columns: number;
  rows: number;
  readonly #resized: (() => void)[] = [];

  constructor({ isTTY = false, columns = 80, rows = 24 } = {}) {
    this.isTTY = isTTY;
    this.columns = columns;
    this.rows = rows;
  }

  write(text: string): boolean {
    this.text += text;
    return true;
  }

  on(event: 'resize' | 'drain', listener: () => void): void {
    if (event === 'resize') this.#resized.push(listener);
  }

  off(_event: 'resize' | 'drain', listener: () => void): void {
    const at = this.#resized.indexOf(listener);
    if (at !== -1) this.#resized.splice(at, 1);
  }

  resize(columns: number, rows: number): void {
    this.columns = columns;
    this.rows = rows;
    for (const listener of [...this.#resized]) listener();
  }
}

export interface FakeHost extends CliHost {
  readonly stdout: RecordedStream;
  readonly stderr: RecordedStream;
  interrupt(signal: string): void;
  exits: number[];
}

export function fakeHost(
  argv: readonly string[],
  options: { cwd?: string; env?: Record<string, string>; stdin?: string; tty?: boolean } = {},
): FakeHost {
  const interrupts = new Set<(signal: string) => void>();
  const exits: number[] = [];
  return {
    argv,
    cwd: options.cwd ?? process.cwd(),
    env: { PATH: process.env.PATH, ...options.env },
    stdin: Readable.from(options.stdin === undefined ? [] : [options.stdin]),
    stdout: new RecordedStream({ isTTY: options.tty ?? false }),
    stderr: new RecordedStream({ isTTY: options.tty ?? false }),
    onInterrupt(listener) {
      interrupts.add(listener);
      return () => void interrupts.delete(listener);
    },
    onExit: () => () => {},
    exit(status) {
      exits.push(status);
      throw new Error('the process is gone');
    },
    exits,
    interrupt(signal) {
      for (const listener of [...interrupts]) listener(signal);
    },
  };
}

export interface CliResult {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

export async function gitestra(
  argv: readonly string[],
  options: Parameters<typeof fakeHost>[1] & { table?: CommandTable } = {},
): Promise<CliResult> {
  const host = fakeHost(argv, options);
  const status = await main(host, options.table);
  return { status, out: host.stdout.text, err: host.stderr.text };
}
