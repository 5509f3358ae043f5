/** `regexMatch`: whether a Java regular expression matches anywhere in the text. */

import { textArgument } from '../checks.ts';
import { defineFilter } from '../define.ts';
import { javaRegex } from '../java/regex.ts';
import { javaText } from '../print.ts';

export const regexMatchFilter = defineFilter({
  name: 'regexMatch',
  parameters: [{ name: 'regex' }],
  apply(input, args, context) {
    const regex = javaRegex(textArgument(args.regex, 'regex', context));
    return input !== null && regex.find(javaText(input)) !== undefined;
  },
});
