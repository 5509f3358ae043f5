/** `is null`: the value is null. */

import { defineTest } from '../define.ts';

export const nullTest = defineTest({ name: 'null', apply: (input) => input === null });
