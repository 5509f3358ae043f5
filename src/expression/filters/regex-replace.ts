/** `regexReplace`: every match of a Java regular expression replaced. */

import { textArgument } from '../checks.ts';
import { defineFilter } from '../define.ts';
import { javaRegex } from '../java/regex.ts';
import { javaText } from '../print.ts';

export const regexReplaceFilter = defineFilter({
  name: 'regexReplace',
  parameters: [{ name: 'regex' }, { name: 'replacement' }],
  apply(input, args, context) {
    const regex = javaRegex(textArgument(args.regex, 'regex', context));
    const replacement = textArgument(args.replacement, 'replacement', context);
    return input === null ? null : regex.replaceAll(javaText(input), replacement);
  },
});
