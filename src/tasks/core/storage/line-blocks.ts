/** Lines of a file of any size, kept in blocks on disk, to be read from the last to the first. */

import type { TaskContext } from '../../../plugin/task.ts';

/** Characters of one block in memory. */
const BLOCK = 8 * 1024 * 1024;

export class LineBlocks {
  readonly #context: Pick<TaskContext, 'files' | 'workingDir' | 'taskRun'>;
  readonly #paths: string[] = [];
  #lines: string[] = [];
  #size = 0;

  constructor(context: Pick<TaskContext, 'files' | 'workingDir' | 'taskRun'>) {
    this.#context = context;
  }

  async add(line: string): Promise<void> {
    this.#lines.push(line);
    this.#size += line.length + 1;
    if (this.#size >= BLOCK) await this.#putAway();
  }

  async #putAway(): Promise<void> {
    const { files, workingDir, taskRun } = this.#context;
    const path = `${await workingDir()}/.gitestra/${taskRun.id}-lines-${this.#paths.length}`;
    // A line holds no end of a line of its own, so that one is safe between them.
    await files.write(path, this.#lines.join('\n'));
    this.#paths.push(path);
    this.#lines = [];
    this.#size = 0;
  }

  /** From the last line to the first, each with the text behind it. */
  async *reversed(separator: string): AsyncGenerator<string> {
    yield backwards(this.#lines, separator);
    for (const path of this.#paths.toReversed()) {
      yield backwards((await this.#context.files.readText(path)).split('\n'), separator);
    }
  }

  async remove(): Promise<void> {
    for (const path of this.#paths) await this.#context.files.remove(path);
  }
}

function backwards(lines: readonly string[], separator: string): string {
  let text = '';
  for (let index = lines.length - 1; index >= 0; index--) text += lines[index]! + separator;
  return text;
}
