/** Carries the folder that only speeds up later runs from one job to the next: brought in once, saved when it has changed. */

import { rmSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { jobCacheAccess } from '../github/job-cache.ts';
import type { ActionHost, ActionProcess } from './host.ts';

const KEY = 'job-cache';
const TITLE = 'Cache of the job';

/** Bytes that are saved at most, before compression. */
const LARGEST = 1024 ** 3;

interface Carried {
  /** Absolute path of the folder. */
  readonly folder: string;
  /** What its content was saved under; absent when nothing was brought in. */
  readonly digest?: string;
  /** Digests of the entries that were brought in. */
  readonly known: readonly string[];
}

export class CarriedCache {
  readonly #host: ActionHost;
  readonly #mostBytes: number;
  #carried: Carried | undefined;
  #restoring: Promise<void> | undefined;
  #told = false;

  constructor(host: ActionHost, mostBytes = LARGEST) {
    this.#host = host;
    this.#mostBytes = mostBytes;
  }

  /** What `main` left to be saved, from the variables of `post`. */
  static left(host: ActionHost): CarriedCache | undefined {
    const carried = readCarried(host.environment);
    if (carried === undefined) return undefined;
    const cache = new CarriedCache(host);
    cache.#carried = carried;
    return cache;
  }

  /** Brings the folder in, once, however often it is asked for; gives up waiting when the job is cancelled. */
  restore(folder: string, signal: AbortSignal): Promise<void> {
    this.#restoring ??= untilAborted(
      this.#restore(folder).catch((error: Error) =>
        this.#notice(`The cache of earlier jobs cannot be used: ${error.message}`),
      ),
      signal,
    );
    return this.#restoring;
  }

  async #restore(folder: string): Promise<void> {
    const access = jobCacheAccess(this.#host.environment);
    if (access === undefined) {
      this.#notice('The runner offers no cache service to this step: the next job starts without a cache');
      return;
    }
    const { cacheEntries, moveEntries } = await import('../storage/cache-entries.ts');
    let digest: string | undefined;
    let known: readonly string[] = [];
    if (access.read) {
      const { restoreJobCache } = await import('../github/job-cache.ts');
      const place = transferFolder(folder);
      const restored = await this.#host.inGroup(TITLE, async () => {
        rmSync(place, { recursive: true, force: true });
        return restoreJobCache(place, this.#host.environment);
      });
      digest = restored.digest;
      known = cacheEntries(place).map((entry) => entry.digest);
      moveEntries(place, folder);
      rmSync(place, { recursive: true, force: true });
      if (restored.problem !== undefined) {
        this.#notice(`The cache of earlier jobs cannot be read: ${restored.problem}`);
        // An archive that is broken is replaced by the next one; a service that is down need not be asked again.
        if (!/\btar\b/.test(restored.problem)) return;
      }
    }
    if (!access.write) return;
    this.#keep({ folder, known, ...(digest === undefined ? {} : { digest }) });
  }

  /** Saves the folder when its content has changed. Entries that hold one of the secrets are left out. */
  async save(secrets: Iterable<string>): Promise<void> {
    await this.#restoring;
    const carried = this.#carried;
    if (carried === undefined) return;
    try {
      await this.#save(carried, [...secrets]);
    } catch (error) {
      this.#notice(`The cache was not saved: ${(error as Error).message}`);
    } finally {
      this.#keep(undefined);
    }
  }

  async #save({ folder, digest, known }: Carried, secrets: readonly string[]): Promise<void> {
    const { cacheEntries, entriesDigest, shareEntries, youngestEntries } = await import(
      '../storage/cache-entries.ts'
    );
    const all = cacheEntries(folder);
    if (all.every((entry) => known.includes(entry.digest))) return;
    const { filesWithSecrets } = await import('../storage/secret-files.ts');
    const clean: typeof all = [];
    const refused: string[] = [];
    for (const entry of all) {
      // What came from the cache was looked at when it went there; a file that points to an environment holds its path.
      const [path] = entry.paths;
      const found = known.includes(entry.digest) ? [] : await filesWithSecrets(join(folder, path), secrets);
      if (found.length === 0) clean.push(entry);
      refused.push(...found.map((path) => relative(folder, path)));
    }
    if (refused.length > 0) {
      this.#host.annotate({
        level: 'warning',
        title: TITLE,
        message: `Not kept for later jobs, because they hold a secret: ${named(refused)}`,
      });
    }
    const kept = youngestEntries(folder, clean, this.#mostBytes);
    if (kept.length < clean.length)
      this.#host.text(`${clean.length - kept.length} old entries of the cache are not kept: it is full`);
    const now = entriesDigest(kept);
    if (kept.length === 0 || now === digest) return;
    const place = transferFolder(folder);
    const { saveJobCache } = await import('../github/job-cache.ts');
    const { problem } = await this.#host.inGroup(TITLE, async () => {
      rmSync(place, { recursive: true, force: true });
      try {
        shareEntries(folder, kept, place);
        return await saveJobCache(place, now, this.#host.environment);
      } finally {
        rmSync(place, { recursive: true, force: true });
      }
    });
    // Another job that was faster has saved the very same.
    if (problem !== undefined && !/already exists|another job/i.test(problem))
      this.#notice(`The cache was not saved: ${problem}`);
  }

  /** The runner hands it on to `post`, which saves what `main` could not. */
  #keep(carried: Carried | undefined): void {
    this.#carried = carried;
    this.#host.files.saveState(KEY, carried === undefined ? '' : JSON.stringify(carried));
  }

  #notice(message: string): void {
    if (this.#told) return;
    this.#told = true;
    this.#host.annotate({ level: 'notice', title: TITLE, message });
  }
}

/** Always of one name: the service finds a cache by the path that it was saved from. */
function transferFolder(folder: string): string {
  return join(dirname(folder), `${basename(folder)}-of-job`);
}

function readCarried(environment: ActionProcess['environment']): Carried | undefined {
  try {
    const carried = JSON.parse(environment[`STATE_${KEY}`] || 'null') as Carried | null;
    return typeof carried?.folder === 'string' && Array.isArray(carried.known) ? carried : undefined;
  } catch {
    return undefined;
  }
}

function untilAborted(work: Promise<void>, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  const aborted = new Promise<void>((resolve) =>
    signal.addEventListener('abort', () => resolve(), { once: true }),
  );
  return Promise.race([work, aborted]);
}

function named(paths: readonly string[]): string {
  const names = paths.slice(0, 3).map((path) => JSON.stringify(path));
  return `${names.join(', ')}${paths.length > 3 ? ` and ${paths.length - 3} more` : ''}`;
}
