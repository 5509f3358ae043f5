/** `is empty`: null, blank text, an empty list or an empty map; 0 and false are not empty. */

import { defineTest } from '../define.ts';
import { isList, isMap, mapSize, type Value } from '../values.ts';

export const emptyTest = defineTest({ name: 'empty', apply: (input) => isEmptyValue(input) });

export function isEmptyValue(value: Value): boolean {
  if (value === null) return true;
  if (typeof value === 'string') return value.trim() === '';
  if (isList(value)) return value.length === 0;
  return isMap(value) && mapSize(value) === 0;
}
