/** `is iterable`: a list. Kestra: maps and texts are not iterable. */

import { defineTest } from '../define.ts';
import { isList } from '../values.ts';

export const iterableTest = defineTest({ name: 'iterable', apply: (input) => isList(input) });
