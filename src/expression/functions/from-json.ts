/** `fromJson(json)`: JSON text to a value; text behind the first value is ignored. */

import { textArgument } from '../checks.ts';
import { type Arguments, type CallContext, defineFunction } from '../define.ts';
import { parseJson } from '../json-text.ts';
import type { Value } from '../values.ts';

export const fromJsonFunction = defineFunction({
  name: 'fromJson',
  parameters: [{ name: 'json', required: true }],
  apply: valueOfJson,
});

export function valueOfJson(args: Arguments, context: CallContext): Value {
  return args.json === null ? null : parseJson(textArgument(args.json, 'json', context));
}
