/** `regexReplace`: every match of a Java regular expression replaced. */

import { textArgument } from '../checks.ts';
import { defineFilter, lazy } from '../define.ts';
import { javaText } from '../print.ts';

const loadRegex = lazy(() => import('../java/regex.ts'));

export const regexReplaceFilter = defineFilter({
  name: 'regexReplace',
  parameters: [{ name: 'regex' }, { name: 'replacement' }],
  apply(input, args, context) {
    const { javaRegex } = loadRegex();
    const regex = javaRegex(textArgument(args.regex, 'regex', context));
    const replacement = textArgument(args.replacement, 'replacement', context);
    return input === null ? null : regex.replaceAll(javaText(input), replacement);
  },
});
