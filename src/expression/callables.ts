/** The filters, functions and tests that exist at a language level, and the nearest of them to a wrong name. */

import { nearest } from '../util/nearest.ts';
import type { FilterDefinition, FunctionDefinition, Level, TestDefinition } from './define.ts';
import { filters } from './filters/index.ts';
import { functions } from './functions/index.ts';
import { type CallableKind, callableHelp } from './habits.ts';
import { tests } from './tests/index.ts';

export interface Callables {
  readonly filters: ReadonlyMap<string, FilterDefinition>;
  readonly functions: ReadonlyMap<string, FunctionDefinition>;
  readonly tests: ReadonlyMap<string, TestDefinition>;
  /** What to write instead of a name that does not exist. */
  help(kind: CallableKind, name: string): string | undefined;
}

interface Named {
  readonly name: string;
  readonly levels?: readonly Level[];
  readonly replacement?: string;
}

function atLevel<T extends Named>(all: readonly T[], level: Level): Map<string, T> {
  return new Map(
    all
      .filter((each) => each.levels === undefined || each.levels.includes(level))
      .map((each) => [each.name, each]),
  );
}

const byLevel = new Map<string, Callables>();

/** `recursive` is the mode in which every result is rendered again. Kestra: `render` does not exist there. */
export function callablesOf(level: Level, recursive = false): Callables {
  const key = `${level}${recursive}`;
  let found = byLevel.get(key);
  if (found === undefined) {
    found = build(level, recursive);
    byLevel.set(key, found);
  }
  return found;
}

function build(level: Level, recursive: boolean): Callables {
  const tables = {
    filter: atLevel(filters, level),
    function: atLevel(functions, level),
    test: atLevel(tests, level),
  };
  if (recursive) {
    tables.function.delete('render');
    tables.function.delete('renderOnce');
  }
  const all: Readonly<Record<CallableKind, readonly Named[]>> = {
    filter: filters,
    function: functions,
    test: tests,
  };
  return {
    filters: tables.filter,
    functions: tables.function,
    tests: tables.test,
    help(kind, name) {
      const habit = callableHelp(kind, name);
      if (habit !== undefined) return habit;
      const removed = all[kind].find((each) => each.name === name);
      if (removed !== undefined) {
        if (recursive && removed.name.startsWith('render'))
          return 'everything is rendered recursively here; leave it out';
        return removed.replacement === undefined
          ? `it does not exist at language level ${level}`
          : `it does not exist at language level ${level}; write \`${removed.replacement}\``;
      }
      const close = nearest(name, tables[kind].keys());
      if (close !== undefined) return `did you mean \`${close}\`?`;
      if (kind !== 'function' && tables.function.has(name)) return `it is a function: \`${name}(…)\``;
      if (kind === 'function' && tables.filter.has(name)) return `it is a filter: \`value | ${name}\``;
      return undefined;
    },
  };
}

const lenient: Readonly<Record<'filter' | 'test', ReadonlySet<string>>> = {
  filter: new Set(filters.filter((each) => each.catchesUndefined === true).map((each) => each.name)),
  test: new Set(tests.filter((each) => each.catchesUndefined === true).map((each) => each.name)),
};

/** Whether an undefined variable in the input of this filter or test is null to it instead of an error. */
export function catchesUndefined(kind: 'filter' | 'test', name: string): boolean {
  return lenient[kind].has(name);
}
