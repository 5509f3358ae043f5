/** `json(json)`: the older name of `fromJson`. */

import { defineFunction } from '../define.ts';
import { valueOfJson } from './from-json.ts';

export const jsonFunction = defineFunction({
  name: 'json',
  levels: [1],
  replacement: 'fromJson',
  parameters: [{ name: 'json', required: true }],
  apply: valueOfJson,
});
