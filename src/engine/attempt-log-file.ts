/** The log of an attempt as a file of its own in the execution's storage, in place of entries in the log. */

import type { Writable } from 'node:stream';
import type { LogLevel } from '../plugin/ports.ts';
import type { TaskContext } from '../plugin/task.ts';

export class AttemptLogFile {
  readonly #context: Pick<TaskContext, 'files' | 'storage'>;
  readonly #makeFolder: () => Promise<string>;
  #path: string | undefined;
  #opening: Promise<Writable> | undefined;
  #failed: unknown;

  /** `makeFolder` gives a place for the file until it is stored. */
  constructor(context: Pick<TaskContext, 'files' | 'storage'>, makeFolder: () => Promise<string>) {
    this.#context = context;
    this.#makeFolder = makeFolder;
  }

  /** The message comes masked. Resolves when there is room for more; what goes wrong is told by `store`. */
  async write(at: Date, level: LogLevel, message: string): Promise<void> {
    try {
      this.#opening ??= this.#open();
      const file = await this.#opening;
      if (this.#failed !== undefined || file.write(`${at.toISOString()} ${level.padEnd(5)} ${message}\n`))
        return;
      await new Promise<void>((resolve) => {
        file.once('drain', resolve);
        file.once('close', resolve);
      });
    } catch (error) {
      this.#failed ??= error;
    }
  }

  /** URI of the file; undefined when nothing was logged. */
  async store(): Promise<string | undefined> {
    if (this.#opening === undefined) return undefined;
    const file = await this.#opening;
    if (this.#failed === undefined) await new Promise<void>((resolve) => file.end(() => resolve()));
    if (this.#failed !== undefined) throw this.#failed;
    return this.#context.storage.putFile('log.txt', this.#path!, { move: true });
  }

  async #open(): Promise<Writable> {
    this.#path = `${await this.#makeFolder()}/log.txt`;
    const file = await this.#context.files.create(this.#path);
    file.on('error', (error) => {
      this.#failed ??= error;
    });
    return file;
  }
}
