/** Makes errors of one compiled template: gives a place to what helpers throw, and says what to write instead. */

import { nearest } from '../util/nearest.ts';
import type { Callables } from './callables.ts';
import { Pending } from './define.ts';
import { ExpressionError, type ExpressionErrorKind, RuntimeFailure } from './errors.ts';
import { attributeHelp, type CallableKind } from './habits.ts';
import { printPath } from './print-ast.ts';
import type { Program } from './program.ts';
import { Signal, ThrownSignal, type UndefinedSignal } from './signals.ts';
import { isMap } from './values.ts';

export class PlacedErrors {
  readonly #program: Program;
  readonly #callables: Callables;

  constructor(program: Program, callables: Callables) {
    this.#program = program;
    this.#callables = callables;
  }

  #error(
    kind: ExpressionErrorKind,
    message: string,
    place: number | undefined,
    details: { readonly help?: string | undefined; readonly cause?: unknown } = {},
  ): ThrownSignal {
    const at = place === undefined ? { start: 0, end: 0 } : this.#program.places[place]!;
    return new ThrownSignal(
      new ExpressionError(kind, message, this.#program.template, {
        offset: at.start,
        end: at.end,
        ...(details.help !== undefined && { help: details.help }),
        ...(details.cause !== undefined && { cause: details.cause }),
      }),
    );
  }

  failure(message: string, place: number | undefined, help?: string): ThrownSignal {
    return this.#error('runtime', message, place, { help });
  }

  unknown(kind: CallableKind, name: string, place: number): ThrownSignal {
    return this.#error('unknown-name', `there is no ${kind} \`${name}\``, place, {
      help: this.#callables.help(kind, name),
    });
  }

  unknownArgument(
    kind: string,
    name: string,
    argument: string,
    known: readonly string[],
    place: number,
  ): ThrownSignal {
    const close = nearest(argument, known);
    const help =
      close !== undefined
        ? `did you mean \`${close}\`?`
        : known.length === 0
          ? `\`${name}\` has no named arguments`
          : `its arguments are ${known.join(', ')}`;
    return this.#error('unknown-name', `${kind} \`${name}\` has no argument \`${argument}\``, place, {
      help,
    });
  }

  /** Gives a place to whatever a helper threw; signals keep theirs. */
  located(error: unknown, place: number | undefined): Signal {
    if (error instanceof Signal) return error;
    if (error instanceof Pending) return new ThrownSignal(error);
    if (error instanceof ExpressionError) return this.#inner(error, place);
    if (error instanceof RuntimeFailure) {
      return this.#error(error.kind, error.message, place, { help: error.help, cause: error.cause });
    }
    if (error instanceof RangeError && /call stack/i.test(error.message)) {
      return this.#error('recursion', 'the template calls itself too deeply', place);
    }
    const message = error instanceof Error ? error.message : String(error);
    return this.#error('runtime', message, place, { cause: error });
  }

  /** An error of a template inside this one: what it says, at the place of the call that rendered it. */
  #inner(error: ExpressionError, place: number | undefined): ThrownSignal {
    const at = place === undefined ? { start: 0, end: 0 } : this.#program.places[place]!;
    const { path, missing, help } = error;
    return new ThrownSignal(
      new ExpressionError(error.kind, error.message, this.#program.template, {
        offset: at.start,
        end: at.end,
        cause: error,
        ...(path !== undefined && { path }),
        ...(missing !== undefined && { missing }),
        ...(help !== undefined && { help }),
      }),
    );
  }
}

/** The error that an undefined value is when nothing has caught it. */
export function undefinedError(signal: UndefinedSignal): ExpressionError {
  const { state, target, missing } = signal;
  const { start, end, node } = state.program.places[signal.place]!;
  const path = node === undefined ? missing : printPath(node);
  const message =
    target === null && node !== undefined && 'target' in node
      ? `\`${printPath(node.target)}\` is null, so \`${path}\` cannot be read`
      : `\`${path}\` is not defined`;
  return new ExpressionError('undefined', message, state.program.template, {
    offset: start,
    end,
    path,
    missing,
    ...helpOf(state, target, missing, path),
  });
}

function helpOf(
  state: UndefinedSignal['state'],
  target: unknown,
  missing: string,
  path: string,
): { readonly help?: string } {
  const habit = attributeHelp(path);
  if (habit !== undefined) return { help: habit };
  const known = target === undefined ? state.session.variableNames() : isMap(target) ? mapKeys(target) : [];
  const close = nearest(missing, known);
  return close === undefined ? {} : { help: `did you mean \`${close}\`?` };
}

function mapKeys(map: object): string[] {
  return map instanceof Map ? [...map.keys()].map(String) : Object.keys(map);
}
