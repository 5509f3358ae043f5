/** `is defined`: exists and is not null; an undefined variable anywhere on its left is false. */

import { defineTest } from '../define.ts';

export const definedTest = defineTest({
  name: 'defined',
  catchesUndefined: true,
  apply: (input) => input !== null,
});
