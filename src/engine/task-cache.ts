/** Outputs of a task that the next task run with the same properties takes instead of running. */

import { createHash } from 'node:crypto';
import { fromTypedJson, toTypedJson } from '../expression/typed-json.ts';
import type { TaskContext, TaskResult } from '../plugin/task.ts';
import { parseDuration } from '../util/iso-duration.ts';

type Outputs = Readonly<Record<string, unknown>>;

/** What a cache of a task does not depend on: names of folders that are others each time. */
const FOLDERS = { workingDir: '', outputDir: '', bucketPath: '' };

const STORED_FILE = /^kestra:\/\/\S+$/;

interface Entry {
  /** Milliseconds since the epoch. */
  readonly saved: number;
  readonly outputs: unknown;
  /** Stored files that the outputs name, with where the cache keeps their content. */
  readonly files: Readonly<Record<string, string>>;
}

/** Kestra: one entry for each rendered definition and iteration value of a task; whatever goes wrong is only logged. */
export class TaskCache {
  readonly #context: TaskContext;
  readonly #redact: (text: string) => string;
  readonly #ttl: number | undefined;
  #place: string | undefined;

  constructor(
    written: Readonly<Record<string, unknown>>,
    context: TaskContext,
    redact: (text: string) => string,
  ) {
    this.#context = context;
    this.#redact = redact;
    this.#ttl =
      written.ttl === undefined || written.ttl === null ? undefined : parseDuration(String(written.ttl));
  }

  /** The result to use instead of running the task. */
  find(): Promise<TaskResult | undefined> {
    return this.#leniently('looked up', async () => {
      const { files, clock, logger } = this.#context;
      this.#place = await this.#placeOf();
      const path = `${this.#place}/entry.json`;
      if (!(await files.exists(path))) return undefined;
      const entry = JSON.parse(await files.readText(path)) as Entry;
      if (this.#ttl !== undefined && clock.now() - entry.saved > this.#ttl) {
        await files.remove(this.#place);
        return undefined;
      }
      const outputs = await this.#restored(entry);
      logger.info(`Outputs taken from the cache of ${new Date(entry.saved).toISOString()}`);
      return { outputs };
    });
  }

  /** Kestra: kept after a success and after a warning. */
  async save({ state = 'SUCCESS', outputs, updates, suspended }: TaskResult = {}): Promise<void> {
    if ((state !== 'SUCCESS' && state !== 'WARNING') || updates !== undefined || suspended === true) return;
    await this.#leniently('saved', async () => {
      if (this.#place === undefined) return;
      const { files, clock, logger } = this.#context;
      const text = JSON.stringify(toTypedJson(outputs ?? {}));
      if (this.#redact(text) !== text) {
        logger.warn('The outputs hold a secret and are not kept in the cache');
        return;
      }
      await files.remove(this.#place);
      const kept = await this.#keepFiles(outputs ?? {});
      const entry: Entry = { saved: clock.now(), outputs: JSON.parse(text) as unknown, files: kept };
      await files.write(`${this.#place}/entry.json`, JSON.stringify(entry));
    });
  }

  async #placeOf(): Promise<string> {
    const { flow, task, taskRun, settings, rawProperties } = this.#context;
    const rendered = await this.#context.renderStructure(rawProperties, FOLDERS);
    const facts = JSON.stringify([toTypedJson(rendered), taskRun.value ?? null]);
    const hash = createHash('sha256').update(facts).digest('hex');
    const steps = [flow.namespace, flow.id, task.id, hash];
    return `${settings.cacheDir}/tasks/${steps.map(encodeURIComponent).join('/')}`;
  }

  /** The files of another execution may be gone or out of reach: the cache has copies. */
  async #keepFiles(outputs: Outputs): Promise<Record<string, string>> {
    const kept: Record<string, string> = {};
    for (const uri of storedFiles(outputs)) {
      if (kept[uri] !== undefined || !(await this.#context.storage.exists(uri))) continue;
      const name = `files/${Object.keys(kept).length}/${uri.slice(uri.lastIndexOf('/') + 1)}`;
      await this.#context.storage.fetch(uri, `${this.#place}/${name}`);
      kept[uri] = name;
    }
    return kept;
  }

  async #restored({ outputs, files }: Entry): Promise<Outputs> {
    const renamed = new Map<string, string>();
    for (const [uri, name] of Object.entries(files)) {
      const own = await this.#context.storage.putFile(
        name.slice(name.lastIndexOf('/') + 1),
        `${this.#place}/${name}`,
      );
      renamed.set(uri, own);
    }
    return fromTypedJson(withNames(outputs, renamed)) as Outputs;
  }

  async #leniently<T>(what: string, work: () => Promise<T | undefined>): Promise<T | undefined> {
    try {
      return await work();
    } catch (error) {
      this.#context.logger.warn(`The cache of the task could not be ${what}: ${(error as Error).message}`);
      return undefined;
    }
  }
}

function* storedFiles(value: unknown): Generator<string> {
  if (typeof value === 'string') {
    if (STORED_FILE.test(value)) yield value;
  } else if (typeof value === 'object' && value !== null) {
    for (const item of Object.values(value)) yield* storedFiles(item);
  }
}

function withNames(value: unknown, names: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') return names.get(value) ?? value;
  if (Array.isArray(value)) return value.map((item) => withNames(item, names));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withNames(item, names)]));
}
