/** Files of a working directory that the next execution on this machine finds again. Whatever goes wrong is only logged. */

import type { TaskContext } from '../../plugin/task.ts';
import { outputFileTest } from '../../tasks/scripts/file-pattern.ts';

/** Says when the files were brought back; beside the folder, so that no pattern meets it. */
function restoredMarker(folder: string): string {
  return `${folder}.restored`;
}

export interface CacheProperties {
  readonly patterns: readonly string[];
  /** Milliseconds. */
  readonly ttl: number | undefined;
}

export class WorkingDirectoryCache {
  readonly #properties: CacheProperties;
  readonly #context: TaskContext;
  /** Kestra: one cache for a task, and for each iteration value of it. */
  readonly #place: string;

  constructor(properties: CacheProperties, context: TaskContext) {
    this.#properties = properties;
    this.#context = context;
    const { flow, task, taskRun, settings } = context;
    const key = [flow.namespace, flow.id, task.id, ...(taskRun.value === undefined ? [] : [taskRun.value])];
    this.#place = `${settings.cacheDir}/working-directories/${key.map(encodeURIComponent).join('/')}`;
  }

  restore(folder: string): Promise<void> {
    return this.#leniently('restored', async () => {
      const { files, clock } = this.#context;
      const saved = await this.#savedAt();
      if (saved === undefined) return;
      const { ttl } = this.#properties;
      if (ttl !== undefined && clock.now() - saved > ttl) {
        await files.remove(this.#place);
        return;
      }
      const from = `${this.#place}/files`;
      for (const path of await files.list(from)) await files.copy(`${from}/${path}`, `${folder}/${path}`);
      await files.write(restoredMarker(folder), String(clock.now()));
    });
  }

  /** Kestra: nothing is saved unless a file is newer than what was restored. */
  save(folder: string): Promise<void> {
    return this.#leniently('saved', async () => {
      const { files, clock } = this.#context;
      const tests = this.#properties.patterns.map((pattern) => outputFileTest(pattern, folder));
      const matching = (await files.list(folder)).filter((path) => tests.some((test) => test(path)));
      if (!(await this.#changed(folder, matching))) return;
      await files.remove(this.#place);
      for (const path of matching) await files.copy(`${folder}/${path}`, `${this.#place}/files/${path}`);
      await files.write(`${this.#place}/saved`, String(clock.now()));
    });
  }

  async #changed(folder: string, paths: readonly string[]): Promise<boolean> {
    const { files } = this.#context;
    const marker = restoredMarker(folder);
    const restored = (await files.exists(marker)) ? Number(await files.readText(marker)) : 0;
    await files.remove(marker);
    for (const path of paths) {
      const kept = `${this.#place}/files/${path}`;
      if (!(await files.exists(kept))) return true;
      if ((await files.size(kept)) !== (await files.size(`${folder}/${path}`))) return true;
      if ((await files.modified(`${folder}/${path}`)) > restored) return true;
    }
    return false;
  }

  async #savedAt(): Promise<number | undefined> {
    const marker = `${this.#place}/saved`;
    const { files } = this.#context;
    return (await files.exists(marker)) ? Number(await files.readText(marker)) : undefined;
  }

  async #leniently(what: string, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.#context.logger.warn(`the cache of the working directory could not be ${what}: ${String(error)}`);
    }
  }
}
