/** Follows an execution to its end: the view, the first and the second Ctrl+C, the record, the exit status. */

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { ExecutionObserver } from '../engine/observer.ts';
import type { ExecutionRecord } from '../engine/record.ts';
import { type CommandInput, EXIT_FAILED, EXIT_SUCCESS, type OptionDefinitions } from './command.ts';
import type { CliHost } from './host.ts';
import type { ExecutionView } from './terminal/live-view.ts';
import type { Terminal } from './terminal/terminal.ts';
import { shown } from './workspace-options.ts';

export const VIEW_OPTIONS = {
  output: {
    type: 'string',
    short: 'o',
    value: 'FORMAT',
    choices: ['text', 'json'],
    default: 'text',
    description:
      'What standard output gets; json: the record of the execution and nothing else, the log goes to the error stream',
  },
  quiet: { type: 'boolean', short: 'q', description: 'Only the result: no log, no tree' },
  'no-logs': { type: 'boolean', description: 'No log entries while it runs; they are kept all the same' },
} as const satisfies OptionDefinitions;

type ViewOptions = CommandInput<typeof VIEW_OPTIONS>['options'];

/** Exit status of a shell for a program ended by SIGINT: somebody asked twice. */
const EXIT_INTERRUPTED = 130;

/** The view that the options ask for; a live one where the output can redraw. */
export async function openView(
  options: ViewOptions,
  host: CliHost,
  terminal: Terminal,
): Promise<ExecutionView> {
  const { style, err } = terminal;
  if (options.quiet) return { note: err, close() {} };
  const logs = !options['no-logs'];
  const json = options.output === 'json';
  if (terminal.live && !json) {
    const { createLiveView } = await import('./terminal/live-view.ts');
    return createLiveView({ host, style, now: () => Date.now(), logs });
  }
  const { createPlainView } = await import('./terminal/plain-view.ts');
  // Where standard output is a program's, people follow on the error stream.
  return createPlainView(
    json ? { out: err, err, style: terminal.errStyle, logs } : { out: terminal.out, err, style, logs },
  );
}

export interface Watched {
  readonly folder: { readonly path: string };
  readonly finished: Promise<ExecutionRecord>;
  kill(): void;
}

export interface WatchOptions {
  readonly view: ExecutionView & ExecutionObserver;
  readonly options: ViewOptions;
  readonly host: CliHost;
  readonly terminal: Terminal;
  /** Its working directories stay, and it is said where. @default false */
  readonly kept?: boolean;
  /** Ends all child processes at once. */
  readonly endProcesses: () => void;
}

export async function watchExecution(
  execution: Watched,
  { view, options, host, terminal, kept, endProcesses }: WatchOptions,
): Promise<number> {
  let interrupted = false;
  const forget = host.onInterrupt((signal) => {
    if (interrupted) {
      view.close();
      endProcesses();
      host.exit(EXIT_INTERRUPTED);
    }
    interrupted = true;
    view.note(terminal.errStyle.yellow(`■ ${signal}: ending the execution; once more to leave at once\n`));
    execution.kill();
  });
  let record: ExecutionRecord;
  try {
    record = await execution.finished;
  } catch (error) {
    // Nothing waits for what still runs.
    endProcesses();
    throw error;
  } finally {
    view.close();
    forget();
  }
  if (options.output === 'json') terminal.out(`${JSON.stringify(record, null, 2)}\n`);
  else {
    const { formatExecutionSummary } = await import('./terminal/execution-summary.ts');
    const work = join(execution.folder.path, 'work');
    const width = Math.max(40, (host.stdout.columns ?? 101) - 1);
    terminal.out(
      formatExecutionSummary(record, {
        style: terminal.style,
        width,
        folder: await shown(host, execution.folder.path),
        ...(kept === true && existsSync(work) ? { work: await shown(host, work) } : {}),
      }),
    );
  }
  return exitStatus(record);
}

export function exitStatus({ state }: Pick<ExecutionRecord, 'state'>): number {
  // A breakpoint is where somebody wanted it to stop.
  return state === 'SUCCESS' || state === 'WARNING' || state === 'BREAKPOINT' ? EXIT_SUCCESS : EXIT_FAILED;
}
