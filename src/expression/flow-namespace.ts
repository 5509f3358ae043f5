/** The namespace that functions work in when none is given. */

import { optionalText } from './checks.ts';
import type { CallContext } from './define.ts';
import { attributeOf } from './lookup.ts';
import type { Value } from './values.ts';

/** The argument, else the namespace of the flow, else undefined. */
export function namespaceOf(argument: Value | undefined, context: CallContext): string | undefined {
  const given = optionalText(argument, 'namespace', context);
  if (given !== undefined) return given;
  const own = attributeOf(context.variable('flow') ?? null, 'namespace');
  return typeof own === 'string' ? own : undefined;
}

/** `a.b.c`, `a.b`, `a`. */
export function withParents(namespace: string): string[] {
  const parts = namespace.split('.');
  return parts.map((_, index) => parts.slice(0, parts.length - index).join('.'));
}
