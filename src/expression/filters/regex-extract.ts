/** `regexExtract`: the first match of a Java regular expression, or one of its groups; null when there is none. */

import { integerArgument, textArgument } from '../checks.ts';
import { defineFilter, lazy } from '../define.ts';
import { javaText } from '../print.ts';

const loadRegex = lazy(() => import('../java/regex.ts'));

export const regexExtractFilter = defineFilter({
  name: 'regexExtract',
  parameters: [{ name: 'regex' }, { name: 'group', default: 0 }],
  apply(input, args, context) {
    const { javaRegex } = loadRegex();
    const regex = javaRegex(textArgument(args.regex, 'regex', context));
    const group = integerArgument(args.group, 'group', context);
    if (input === null) return null;
    const match = regex.find(javaText(input));
    if (match === undefined) return null;
    if (group < 0 || group > regex.groupCount) {
      const groups = regex.groupCount === 1 ? 'one group' : `${regex.groupCount} groups`;
      return context.fail(`there is no group ${group} in "${regex.pattern}", which has ${groups}`);
    }
    return match.groups[group] ?? null;
  },
});
