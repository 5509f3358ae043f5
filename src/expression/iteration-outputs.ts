/** Outputs of tasks inside loops: maps by loop value, one level for each enclosing loop. */

import type { CallContext } from './define.ts';
import { attributeOf, entryOf } from './lookup.ts';
import { isList, type Value } from './values.ts';

/** Loop values of the enclosing task runs, outermost first. */
function enclosingValues(context: CallContext): Value[] {
  const parents = context.variable('parents') ?? null;
  if (!isList(parents)) return [];
  return parents
    .toReversed()
    .map((parent) => attributeOf(parent, 'taskrun') ?? null)
    .filter((taskrun) => taskrun !== null)
    .map((taskrun) => attributeOf(taskrun, 'value') ?? null);
}

/** Kestra: goes down by the values of all enclosing loops; null where one of them has no outputs. */
export function insideLoops(outputs: Value, context: CallContext): Value {
  let current = outputs;
  for (const value of enclosingValues(context)) {
    current = value === null ? null : (entryOf(current, value) ?? null);
    if (current === null) return null;
  }
  return current;
}
