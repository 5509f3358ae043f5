/** Properties that the query tasks of all databases share. */

import type { Metric } from '../../plugin/ports.ts';
import { any, boolean, choice, integer, map, text } from '../../plugin/property.ts';
import type { OutputDoc, TaskContext } from '../../plugin/task.ts';

export type FetchType = 'STORE' | 'FETCH' | 'FETCH_ONE' | 'NONE';

const old = (type: FetchType): string => `write \`fetchType: ${type}\``;

export const queryProperties = {
  fetchType: choice(['STORE', 'FETCH', 'FETCH_ONE', 'NONE'], {
    description:
      'What becomes of the rows: STORE writes them to a file (Ion text, a row a line), FETCH outputs all, FETCH_ONE the first, NONE none.',
    default: 'NONE',
  }),
  store: boolean({ description: 'Write the rows to a file.', deprecated: old('STORE') }),
  fetch: boolean({ description: 'Output all rows.', deprecated: old('FETCH') }),
  fetchOne: boolean({ description: 'Output the first row.', deprecated: old('FETCH_ONE') }),
  fetchSize: integer({
    description:
      'Hint for JDBC drivers, how many rows to bring in one go. The drivers used here choose that themselves.',
    default: 10_000,
  }),
  parameters: map(any({ description: 'Value.' }), {
    description: 'Values of `:name` in the SQL, bound as parameters of a prepared statement.',
  }),
  timeZoneId: text({ description: 'Time zone of timestamps that have none.', default: 'UTC' }),
};

export const rowOutputs: Readonly<Record<string, OutputDoc>> = {
  rows: { type: 'list', description: 'All rows, with FETCH.' },
  row: { type: 'map', description: 'The first row, with FETCH_ONE; null when there is none.' },
  uri: { type: 'uri', description: 'File of the rows, with STORE.' },
  size: { type: 'integer', description: 'Number of rows, with FETCH and STORE.' },
};

/** Kestra: the deprecated switches win over `fetchType`. */
export function fetchTypeOf(properties: {
  readonly fetchType: FetchType;
  readonly store?: boolean | undefined;
  readonly fetch?: boolean | undefined;
  readonly fetchOne?: boolean | undefined;
}): FetchType {
  if (properties.fetch === true) return 'FETCH';
  if (properties.fetchOne === true) return 'FETCH_ONE';
  return properties.store === true ? 'STORE' : properties.fetchType;
}

/** The metric that Kestra's JDBC tasks give. */
export function fetchMetric(rows: number, fetchType: FetchType): Metric {
  return {
    name: 'fetch.size',
    type: 'counter',
    value: rows,
    tags: { fetch: String(fetchType.startsWith('FETCH')), store: String(fetchType === 'STORE') },
  };
}

/** The bound parameters; a binding leaves out those that are null, which is a value like any other in SQL. */
export function parametersOf(
  { parameters }: { readonly parameters?: Readonly<Record<string, unknown>> | undefined },
  { rawProperties }: Pick<TaskContext, 'rawProperties'>,
): Readonly<Record<string, unknown>> {
  const written = rawProperties.parameters;
  if (typeof written !== 'object' || written === null) return parameters ?? {};
  const nulls = Object.entries(written).filter(([, value]) => value === null);
  return { ...Object.fromEntries(nulls), ...parameters };
}
