/** What a command writes with: standard output and error, colours where they are wanted, width and height. */

import colors from 'picocolors';
import { plainStyle, type Style } from '../../report/style.ts';
import type { CliHost, OutputStream } from '../host.ts';

export interface Terminal {
  /** For what the command was asked for. */
  out(text: string): void;
  /** For what is said about it: notes, warnings, errors. */
  err(text: string): void;
  readonly style: Style;
  /** Style for the error stream, which may go elsewhere. */
  readonly errStyle: Style;
  /** Both the output and the keyboard are a person's. */
  readonly interactive: boolean;
  /** The output is a terminal that can redraw. */
  readonly live: boolean;
}

export interface TerminalOptions {
  /** @default true */
  readonly color?: boolean;
}

export function createTerminal(host: CliHost, options: TerminalOptions = {}): Terminal {
  const wanted = options.color ?? true;
  return {
    out: (text) => void host.stdout.write(text),
    err: (text) => void host.stderr.write(text),
    style: styleFor(host.stdout, host, wanted),
    errStyle: styleFor(host.stderr, host, wanted),
    get interactive() {
      return host.stdout.isTTY === true && host.stdin.isTTY === true && !isCi(host);
    },
    live: host.stdout.isTTY === true && host.env.TERM !== 'dumb' && !isCi(host),
  };
}

/** NO_COLOR wins, then FORCE_COLOR, then what the stream is. */
function styleFor(stream: OutputStream, { env }: CliHost, wanted: boolean): Style {
  const forced = env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '' && env.FORCE_COLOR !== '0';
  const refused = !wanted || (env.NO_COLOR !== undefined && env.NO_COLOR !== '') || env.FORCE_COLOR === '0';
  const able = stream.isTTY === true && env.TERM !== 'dumb';
  return !refused && (forced || able) ? colors.createColors(true) : plainStyle;
}

function isCi({ env }: CliHost): boolean {
  return env.CI !== undefined && env.CI !== '' && env.CI !== 'false';
}
