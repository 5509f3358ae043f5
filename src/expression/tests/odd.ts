/** `is odd`: an integer that 2 does not divide. */

import { defineTest } from '../define.ts';
import { isEven } from './even.ts';

export const oddTest = defineTest({ name: 'odd', apply: (input, _args, context) => !isEven(input, context) });
