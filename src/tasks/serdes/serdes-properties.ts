/** What the tasks that turn one file format into another have in common. */

import { text } from '../../plugin/property.ts';
import type { OutputDoc, TaskContext, TaskResult } from '../../plugin/task.ts';
import type { TextEncoding } from '../rows/charset.ts';
import { storeTexts } from '../rows/write-lines.ts';

export const fromProperty = text({ description: 'URI of the file.', required: true });

export const charsetProperty = text({
  description: 'Character set of the text file, such as UTF-8, ISO-8859-1 or windows-1252.',
  default: 'UTF-8',
});

export const uriOutput: Readonly<Record<string, OutputDoc>> = {
  uri: { type: 'uri', description: 'URI of the new file.' },
};

/** Stores the text of each record, counts them, and gives the result of the task. */
export async function storeRecords(
  extension: string,
  records: AsyncIterable<string>,
  context: TaskContext,
  encode?: TextEncoding,
): Promise<TaskResult> {
  const uri = await storeTexts(`${context.taskRun.id}${extension}`, records, context.storage, encode);
  return { outputs: { uri } };
}

export function countRecords(count: number, context: TaskContext): void {
  context.metric({ name: 'records', type: 'counter', value: count });
}
