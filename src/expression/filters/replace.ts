/** `replace`: pairs of texts, or of regular expressions and replacements, applied in order. */

import { booleanArgument } from '../checks.ts';
import { defineFilter, lazy } from '../define.ts';
import { mapTexts } from '../map-texts.ts';
import { describeType } from '../operators.ts';
import { javaText } from '../print.ts';
import { isMap, mapEntries } from '../values.ts';

const loadRegex = lazy(() => import('../java/regex.ts'));

export const replaceFilter = defineFilter({
  name: 'replace',
  parameters: [{ name: 'replace_pairs' }, { name: 'regexp', default: false }],
  apply(input, args, context) {
    const { javaRegex } = loadRegex();
    if (input === null) return null;
    const pairs = args.replace_pairs;
    if (pairs === undefined || pairs === null)
      return context.fail('`replace` needs the argument `replace_pairs`');
    if (!isMap(pairs)) {
      const help = "write {'old': 'new'}";
      return context.fail(
        `argument \`replace_pairs\` of \`replace\` has to be a map, found ${describeType(pairs)}`,
        help,
      );
    }
    const changes = mapEntries(pairs).map(([from, to]) => [javaText(from), javaText(to)] as const);
    if (!booleanArgument(args.regexp, 'regexp', context)) {
      const plain = (text: string): string =>
        changes.reduce((result, [from, to]) => result.replaceAll(from, () => to), text);
      return mapTexts(input, plain, context);
    }
    const compiled = changes.map(([from, to]) => [javaRegex(from), to] as const);
    const byPattern = (text: string): string =>
      compiled.reduce((result, [from, to]) => from.replaceAll(result, to), text);
    return mapTexts(input, byPattern, context);
  },
});
