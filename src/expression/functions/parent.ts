/** `parent()`: templates have no parents in Kestra, so it always fails. */

import { defineFunction } from '../define.ts';

export const parentFunction = defineFunction({
  name: 'parent',
  apply: (_args, context) => context.fail('`parent()` finds no parent template: Kestra has no `extends`'),
});
