/** `number`: text to number, of a chosen Java type or of the first that holds it. */

import { nearest } from '../../util/nearest.ts';
import { optionalText, textInput } from '../checks.ts';
import { defineFilter, lazy } from '../define.ts';
import type { NumberType } from '../java/number-parse.ts';

const loadNumberParse = lazy(() => import('../java/number-parse.ts'));

export const numberFilter = defineFilter({
  name: 'number',
  parameters: [{ name: 'type' }],
  apply(input, args, context) {
    const { NUMBER_TYPES, parseNumber } = loadNumberParse();
    if (input === null) return null;
    const text = textInput(input, context);
    const type = optionalText(args.type, 'type', context);
    if (type === undefined) return parseNumber(text);
    const known = NUMBER_TYPES.find((each): each is NumberType => each === type);
    if (known !== undefined) return parseNumber(text, known);
    const meant = nearest(type, NUMBER_TYPES);
    const help = meant === undefined ? `write one of ${NUMBER_TYPES.join(', ')}` : `did you mean ${meant}?`;
    return context.fail(`"${type}" is not a type of number`, help);
  },
});
