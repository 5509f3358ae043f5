/** `id()`: a random id in the form of execution ids. */

import { friendlyId } from '../../util/ids.ts';
import { defineFunction } from '../define.ts';
import { randomBytes } from '../random.ts';

export const idFunction = defineFunction({
  name: 'id',
  apply: (_args, context) => friendlyId((size) => randomBytes(size, context)),
});
