/** `jq`: results of a jq program, always a list. */

import { textArgument } from '../checks.ts';
import { defineFilter, lazy } from '../define.ts';

const loadJq = lazy(() => import('../java/jq.ts'));

export const jqFilter = defineFilter({
  name: 'jq',
  parameters: [{ name: 'expression' }],
  apply(input, args, context) {
    const { runJq } = loadJq();
    const expression = textArgument(args.expression, 'expression', context);
    return input === null ? null : runJq(input, expression);
  },
});
