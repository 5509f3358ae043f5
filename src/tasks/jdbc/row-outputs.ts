/** Turns the rows of a result into outputs, streaming where they go to a file. */

import { Readable } from 'node:stream';
import { ionText } from '../../expression/java/ion.ts';
import type { Value } from '../../expression/values.ts';
import type { TaskContext } from '../../plugin/task.ts';
import type { FetchType } from './query-properties.ts';

export type Row = Readonly<Record<string, unknown>>;

/** Rows in batches, as a database hands them over. */
export type RowBatches = AsyncIterable<readonly Row[]>;

export interface RowOutputs {
  readonly rows?: readonly Row[];
  readonly row?: Row | null;
  readonly uri?: string;
  readonly size?: number;
}

export async function rowOutputs(
  batches: RowBatches,
  fetchType: FetchType,
  context: Pick<TaskContext, 'storage' | 'taskRun'>,
): Promise<RowOutputs> {
  if (fetchType === 'NONE') return {};
  if (fetchType === 'FETCH_ONE') {
    const first = await firstRow(batches);
    return { row: first ?? null, size: first === undefined ? 0 : 1 };
  }
  if (fetchType === 'FETCH') {
    const rows: Row[] = [];
    for await (const batch of batches) for (const row of batch) rows.push(row);
    return { rows, size: rows.length };
  }
  let size = 0;
  async function* lines(): AsyncGenerator<string> {
    for await (const batch of batches) {
      size += batch.length;
      if (batch.length > 0) yield batch.map((row) => `${ionText(row as unknown as Value)}\n`).join('');
    }
  }
  const uri = await context.storage.put(
    `${context.taskRun.id}.ion`,
    Readable.from(lines(), { objectMode: false }),
  );
  return { uri, size };
}

async function firstRow(batches: RowBatches): Promise<Row | undefined> {
  for await (const batch of batches) if (batch.length > 0) return batch[0];
  return undefined;
}
