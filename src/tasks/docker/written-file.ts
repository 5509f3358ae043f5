/** A file that a flow gives as its text, its path in the working directory, or the URI of a stored file. */

import { dirname } from 'node:path';
import type { TaskContext } from '../../plugin/task.ts';
import { TaskFailure } from '../../plugin/task-failure.ts';
import { workingPath } from '../scripts/working-path.ts';

export interface WrittenFile {
  readonly property: string;
  readonly written: string;
  readonly workingDir: string;
  /** Where a text or a stored file goes. */
  readonly path: string;
  /** Tells the text from a path. */
  readonly text: RegExp;
}

const STORED = /^(kestra|nsfile|file):\/\/\S+$/;

/** Local path of the file. */
export async function writtenFile(
  { property, written, workingDir, path, text }: WrittenFile,
  { files, storage }: Pick<TaskContext, 'files' | 'storage'>,
): Promise<string> {
  const name = written.trim();
  if (STORED.test(name)) {
    await files.makeFolder(dirname(path));
    return storage.fetch(name, path);
  }
  if (text.test(written)) {
    await files.write(path, written);
    return path;
  }
  const inside = workingPath(workingDir, name);
  if (await files.exists(inside)) return inside;
  throw new TaskFailure(`property \`${property}\`: there is no file \`${name}\` in the working directory`);
}
