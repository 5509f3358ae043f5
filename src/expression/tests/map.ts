/** `is map`: a map. */

import { defineTest } from '../define.ts';
import { isMap } from '../values.ts';

export const mapTest = defineTest({ name: 'map', apply: (input) => isMap(input) });
