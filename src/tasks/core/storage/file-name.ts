/** Names of the files that tasks put into storage. */

import type { TaskContext } from '../../../plugin/task.ts';

/** The id of the task run with an extension, which may be written with or without its dot. */
export function fileName(context: Pick<TaskContext, 'taskRun'>, extension: string): string {
  const tail = extension.trim().replace(/[\\/\0]/g, '');
  return `${context.taskRun.id}${tail === '' || tail.startsWith('.') ? tail : `.${tail}`}`;
}

/** `.csv` of a URI, with the default when its name has none. */
export function extensionOf(uri: string, fallback = '.tmp'): string {
  return /\.[^./]+$/.exec(uri)?.[0] ?? fallback;
}
