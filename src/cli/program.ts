/** The command line, connected with the process it runs in. */

import type { CliHost } from './host.ts';
import { main, reportError } from './main.ts';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Who asks to be told of interrupts is in the middle of an execution. */
let executes = false;

const host: CliHost = {
  argv: process.argv.slice(2),
  cwd: process.cwd(),
  env: process.env,
  // Opening it costs time that only few commands have a use for.
  get stdin() {
    return process.stdin;
  },
  stdout: process.stdout,
  stderr: process.stderr,
  onInterrupt(listener) {
    executes = true;
    const handlers = SIGNALS.map((signal) => [signal, () => listener(signal)] as const);
    for (const [signal, handler] of handlers) process.on(signal, handler);
    return () => {
      for (const [signal, handler] of handlers) process.off(signal, handler);
    };
  },
  onExit(listener) {
    process.on('exit', listener);
    return () => process.off('exit', listener);
  },
  exit: (status) => process.exit(status),
};

/** Runs the command that the process was started with; what became of it is the process' exit status. */
export async function startProgram(): Promise<void> {
  // Who reads may stop reading (`| head`): that is no fault of anybody. An execution goes on unwatched, and its state is
  // still what the exit status tells.
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: { code?: string }) => {
      if (error.code !== 'EPIPE') throw error;
      if (!executes) process.exit(process.exitCode ?? 0);
    });
  }

  // What escapes every handler is a fault too, and says so in the same words.
  for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
    process.on(event, (error: unknown) => {
      void reportError(error, host).then((status) => process.exit(status));
    });
  }

  process.exitCode = await main(host);
}
