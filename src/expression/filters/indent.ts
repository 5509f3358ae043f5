/** `indent`: every line but the first moved to the right. */

import { integerArgument, optionalText, textInput } from '../checks.ts';
import { type Arguments, type CallContext, defineFilter } from '../define.ts';
import { MAX_TEXT } from '../print.ts';
import type { Value } from '../values.ts';

export const indentFilter = defineFilter({
  name: 'indent',
  parameters: [{ name: 'amount' }, { name: 'prefix', default: ' ' }],
  apply: (input, args, context) => indented(input, args, context, false),
});

/** Kestra: the first line break found decides which kind is looked for; empty text stays empty. */
export function indented(input: Value, args: Arguments, context: CallContext, leading: boolean): Value {
  const amount = integerArgument(args.amount, 'amount', context);
  if (amount < 0) return context.fail(`the amount of \`${context.name}\` cannot be negative`);
  const prefix = optionalText(args.prefix, 'prefix', context) ?? ' ';
  if (input === null) return null;
  const text = textInput(input, context);
  if (text === '') return text;
  const lineBreak = /\r\n|\n\r|\n|\r/.exec(text)?.[0] ?? '\n';
  const lines = text.split(lineBreak);
  if ((lines.length + 1) * amount * prefix.length > MAX_TEXT) {
    return context.fail(`the indented text would be longer than ${MAX_TEXT} characters`);
  }
  const indentation = lineBreak + prefix.repeat(amount);
  return (leading ? indentation : '') + lines.join(indentation);
}
