/** All tests; the table that `is name` is looked up in. */

import type { TestDefinition } from '../define.ts';
import { definedTest } from './defined.ts';
import { emptyTest } from './empty.ts';
import { evenTest } from './even.ts';
import { iterableTest } from './iterable.ts';
import { jsonTest } from './json.ts';
import { mapTest } from './map.ts';
import { nullTest } from './null.ts';
import { oddTest } from './odd.ts';

export const tests: readonly TestDefinition[] = [
  definedTest,
  emptyTest,
  evenTest,
  iterableTest,
  jsonTest,
  mapTest,
  nullTest,
  oddTest,
];
