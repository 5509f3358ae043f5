/** The fields of a row as variables of an expression. */

import { javaText } from '../../expression/print.ts';
import { isMap, mapEntries } from '../../expression/values.ts';
import { TaskFailure } from '../../plugin/task-failure.ts';
import type { Row } from './row-reader.ts';

/** Kestra: only maps have fields, so every row has to be one. */
export function itemVariables(row: Row, uri: string, number: number): Record<string, unknown> {
  if (!isMap(row.value)) {
    throw new TaskFailure(
      `row ${number} of ${uri} is no map and has no fields: \`${row.text.slice(0, 80)}\`; every row must look like {"name": "value"}`,
    );
  }
  return Object.fromEntries(mapEntries(row.value).map(([key, value]) => [javaText(key), value]));
}
