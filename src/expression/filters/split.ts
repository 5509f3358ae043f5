/** `split`: parts of a text between matches of a Java regular expression. */

import { integerArgument, textArgument, textInput } from '../checks.ts';
import { defineFilter, lazy } from '../define.ts';

const loadSplit = lazy(() => import('../java/split.ts'));

export const splitFilter = defineFilter({
  name: 'split',
  parameters: [{ name: 'delimiter' }, { name: 'limit', default: 0 }],
  apply(input, args, context) {
    const { splitText } = loadSplit();
    if (input === null) return null;
    const text = textInput(input, context);
    const delimiter = textArgument(args.delimiter, 'delimiter', context);
    return splitText(text, delimiter, integerArgument(args.limit, 'limit', context));
  },
});
