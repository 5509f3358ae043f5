/** Sorts the lines of a script: messages to the execution, and log entries. */

import { stripVTControlCharacters } from 'node:util';
import type { TaskContext } from '../../plugin/task.ts';
import { isBrokenMessage, parseOutputLine } from './output-protocol.ts';

/** Last lines of interpreters that say nothing about the reason: Node.js, R, `go run`; parts of a stack are indented. */
const NO_REASON = /^(?:\s|$|Node\.js v[\d.]+$|Execution halted$|exit status \d+$)/;
const LONGEST_REASON = 300;

type Sink = Pick<TaskContext, 'logger' | 'metric' | 'holdsSecret'>;

export class ScriptOutput {
  readonly #sink: Sink;
  readonly #vars: Record<string, unknown> = {};
  /** Lines that went to the log. */
  readonly lines = { stdout: 0, stderr: 0 };
  #spokeOfAssets = false;
  #spokeOfBroken = false;
  #lastError = '';

  constructor(sink: Sink) {
    this.#sink = sink;
  }

  /** Values put out so far; a later one of the same name wins. */
  get vars(): Readonly<Record<string, unknown>> {
    return this.#vars;
  }

  /** The last line on stderr that may be the reason for a failure. */
  get lastError(): string | undefined {
    const text = stripVTControlCharacters(this.#lastError).trim();
    if (text === '') return undefined;
    if (text.length <= LONGEST_REASON) return text;
    // Half a secret would not be known for one.
    return this.#sink.holdsSecret(text) ? undefined : `${text.slice(0, LONGEST_REASON)}…`;
  }

  /** Kestra: stdout is logged at INFO, stderr at ERROR; messages are not logged. */
  accept(line: string, stream: 'stdout' | 'stderr'): void | Promise<void> {
    const message = parseOutputLine(line);
    if (message === undefined) {
      this.lines[stream]++;
      if (stream === 'stderr' && !NO_REASON.test(line)) this.#lastError = line;
      if (!this.#spokeOfBroken && isBrokenMessage(line)) {
        this.#spokeOfBroken = true;
        this.#sink.logger.warn(
          'a line that begins as a message to the execution is none: it must be one line that ends in `}::`; large values belong in a file that `outputFiles` names',
        );
      }
      return this.#sink.logger.log(stream === 'stdout' ? 'INFO' : 'ERROR', line);
    }
    for (const [name, value] of Object.entries(message.outputs)) {
      // `__proto__` is a name like any other here.
      Object.defineProperty(this.#vars, name, {
        value,
        enumerable: true,
        configurable: true,
        writable: true,
      });
    }
    for (const metric of message.metrics) this.#sink.metric(metric);
    for (const problem of message.problems) this.#sink.logger.warn(problem);
    if (message.assets && !this.#spokeOfAssets) {
      this.#spokeOfAssets = true;
      this.#sink.logger.warn(
        "assets are put out by the script; they need Kestra's catalogue and are left out here",
      );
    }
    let waiting: Promise<void> | undefined;
    for (const { level, message: text } of message.logs) {
      const accepted = this.#sink.logger.log(level, text);
      if (accepted !== undefined) waiting = waiting === undefined ? accepted : waiting.then(() => accepted);
    }
    return waiting;
  }
}
