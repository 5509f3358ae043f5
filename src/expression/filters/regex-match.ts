/** `regexMatch`: whether a Java regular expression matches anywhere in the text. */

import { textArgument } from '../checks.ts';
import { defineFilter, lazy } from '../define.ts';
import { javaText } from '../print.ts';

const loadRegex = lazy(() => import('../java/regex.ts'));

export const regexMatchFilter = defineFilter({
  name: 'regexMatch',
  parameters: [{ name: 'regex' }],
  apply(input, args, context) {
    const { javaRegex } = loadRegex();
    const regex = javaRegex(textArgument(args.regex, 'regex', context));
    return input !== null && regex.find(javaText(input)) !== undefined;
  },
});
