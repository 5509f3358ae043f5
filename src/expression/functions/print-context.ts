/** `printContext()`: all variables as a map. */

import { defineFunction } from '../define.ts';
import type { Value } from '../values.ts';

export const printContextFunction = defineFunction({
  name: 'printContext',
  apply: (_args, context) => context.variables as Value,
});
