/** `escapeChar`: quotes of one kind escaped, in texts and everywhere inside lists and maps. */

import { textArgument } from '../checks.ts';
import { defineFilter } from '../define.ts';
import { mapTexts } from '../map-texts.ts';

const ESCAPES: ReadonlyMap<string, readonly [found: string, written: string]> = new Map([
  ['single', ["'", "\\'"]],
  ['double', ['"', '\\"']],
  ['shell', ["'", "'\\''"]],
]);

export const escapeCharFilter = defineFilter({
  name: 'escapeChar',
  parameters: [{ name: 'type' }],
  apply(input, args, context) {
    const type = textArgument(args.type, 'type', context);
    const change = ESCAPES.get(type.toLowerCase());
    if (change === undefined) {
      return context.fail(
        `\`escapeChar\` knows no type \`${type}\``,
        'the types are single, double and shell',
      );
    }
    return input === null
      ? null
      : mapTexts(input, (text) => text.replaceAll(change[0], () => change[1]), context);
  },
});
