/** `jq`: results of a jq program, always a list. */

import { textArgument } from '../checks.ts';
import { defineFilter } from '../define.ts';
import { runJq } from '../java/jq.ts';

export const jqFilter = defineFilter({
  name: 'jq',
  parameters: [{ name: 'expression' }],
  apply(input, args, context) {
    const expression = textArgument(args.expression, 'expression', context);
    return input === null ? null : runJq(input, expression);
  },
});
