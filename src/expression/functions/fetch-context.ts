/** `fetchContext()`: another name of `printContext`. */

import { defineFunction } from '../define.ts';
import type { Value } from '../values.ts';

export const fetchContextFunction = defineFunction({
  name: 'fetchContext',
  apply: (_args, context) => context.variables as Value,
});
