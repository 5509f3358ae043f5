/** `max(…)`: the largest of its arguments. */

import { defineFunction } from '../define.ts';
import { greater } from '../operators.ts';
import { extreme } from './min.ts';

export const maxFunction = defineFunction({
  name: 'max',
  apply: (_args, context, rest) => extreme(rest, context, greater),
});
