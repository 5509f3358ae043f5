/** Internal storage in the folder of an execution: what tasks put away and read back by `kestra:///` URI. */

import { constants, createReadStream, createWriteStream } from 'node:fs';
import { copyFile, lstat, mkdir, open, readdir, realpath, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { NamespaceFiles, TaskStorage } from '../plugin/ports.ts';
import { TaskFailure } from '../plugin/task-failure.ts';
import { describeSystemError } from './storage-error.ts';
import {
  type ExecutionAddress,
  executionPath,
  kestraUri,
  parseUri,
  relativeSegments,
  slugify,
} from './storage-uri.ts';

/** Where another execution, named by this one's trigger, keeps its files. */
export interface ForeignExecution extends ExecutionAddress {
  readonly filesDir: string;
}

export interface ExecutionStorageOptions extends ExecutionAddress {
  /** `files/` in the folder of the execution. */
  readonly filesDir: string;
  readonly namespaceFiles: NamespaceFiles;
  /** Folders below which `file://` may read. @default none */
  readonly allowedPaths?: readonly string[];
  /** Executions whose files may be read too: the parent's, or the triggering one's. @default none */
  readonly readable?: (executionId: string) => Promise<ForeignExecution | undefined>;
}

/** Storage of one execution, handing out the view that each task run, input or trigger has of it. */
export interface ExecutionStorage {
  forTaskRun(task: { readonly id: string }, taskRunId: string): TaskStorage;
  forInput(inputId: string): TaskStorage;
  forTrigger(triggerId: string): TaskStorage;
}

export function createExecutionStorage(options: ExecutionStorageOptions): ExecutionStorage {
  const at = (...folder: string[]): TaskStorage => new LocalTaskStorage(options, folder);
  return {
    forTaskRun: (task, taskRunId) => at('tasks', slugify(task.id), taskRunId),
    forInput: (inputId) => at('inputs', ...(relativeSegments(inputId) ?? ['input'])),
    forTrigger: (triggerId) => at('trigger', slugify(triggerId)),
  };
}

/** File systems take names of 255 bytes: what is nearly as long gets a folder with the number instead. */
function numbered(attempt: number, base: string): string[] {
  return Buffer.byteLength(base) > 240 ? [String(attempt), base] : [`${attempt}-${base}`];
}

class LocalTaskStorage implements TaskStorage {
  readonly #options: ExecutionStorageOptions;
  /** Path of the execution as its URIs have it. */
  readonly #home: string;
  /** Where new files go, below the execution. */
  readonly #folder: readonly string[];

  constructor(options: ExecutionStorageOptions, folder: readonly string[]) {
    this.#options = options;
    this.#home = executionPath(options);
    this.#folder = folder;
  }

  async put(name: string, content: string | Uint8Array | Readable): Promise<string> {
    const target = await this.#reserve(name);
    try {
      // A stream that fails half-way must not leave half a file that a later task takes for a whole one.
      if (content instanceof Readable) await pipeline(content, createWriteStream(target.path));
      else {
        const file = await open(target.path, 'w');
        await file.writeFile(content).finally(() => file.close());
      }
    } catch (error) {
      await rm(target.path, { force: true });
      throw new TaskFailure(`Cannot store “${name}”: ${describeSystemError(error)}`, { cause: error });
    }
    return target.uri;
  }

  async putFile(name: string, localPath: string, options: { readonly move?: boolean } = {}): Promise<string> {
    const target = await this.#reserve(name);
    try {
      // Moving a link would store the link; what it points at may be gone tomorrow.
      const movable = options.move === true && (await lstat(localPath)).isFile();
      if (!movable || !(await tryRename(localPath, target.path))) {
        await copyFile(localPath, target.path, constants.COPYFILE_FICLONE);
        if (movable) await rm(localPath, { force: true });
      }
    } catch (error) {
      await rm(target.path, { force: true });
      throw new TaskFailure(`Cannot store ${localPath} as “${name}”: ${describeSystemError(error)}`, {
        cause: error,
      });
    }
    return target.uri;
  }

  async open(uri: string): Promise<Readable> {
    const path = await this.localPath(uri);
    const file = await open(path, 'r').catch((error: unknown) => {
      throw new TaskFailure(`Cannot read ${uri}: ${describeSystemError(error)}`, { cause: error });
    });
    return file.createReadStream();
  }

  async fetch(uri: string, localPath: string): Promise<string> {
    const path = await this.localPath(uri);
    try {
      await mkdir(dirname(localPath), { recursive: true });
      // Never a hard link: a script that changes its copy would change the stored file.
      await copyFile(path, localPath, constants.COPYFILE_FICLONE);
    } catch (error) {
      throw new TaskFailure(`Cannot copy ${uri} to ${localPath}: ${describeSystemError(error)}`, {
        cause: error,
      });
    }
    return localPath;
  }

  async localPath(uri: string): Promise<string> {
    const path = await this.#resolve(uri);
    const found = await stat(path).catch(() => undefined);
    if (found === undefined) throw new TaskFailure(`There is no file ${uri}`);
    if (!found.isFile()) throw new TaskFailure(`${uri} is a folder, not a file`);
    return path;
  }

  async exists(uri: string): Promise<boolean> {
    const path = await this.#resolve(uri).catch((error: unknown) => {
      if (error instanceof Missing) return undefined;
      throw error;
    });
    if (path === undefined) return false;
    return await stat(path).then(
      (found) => found.isFile(),
      () => false,
    );
  }

  async size(uri: string): Promise<number> {
    return (await stat(await this.localPath(uri))).size;
  }

  async delete(uri: string): Promise<boolean> {
    const parsed = parseUri(uri);
    if (parsed?.scheme !== 'kestra' || !parsed.path.startsWith(`${this.#home}/`)) {
      throw new TaskFailure(
        `${uri} is not deleted: a task deletes files of its own execution only (kestra://${this.#home}/…)`,
      );
    }
    const path = await this.#resolve(uri);
    if (!(await stat(path).catch(() => undefined))?.isFile()) return false;
    await rm(path);
    return true;
  }

  async list(): Promise<readonly string[]> {
    const { filesDir } = this.#options;
    const entries = await readdir(filesDir, { recursive: true, withFileTypes: true }).catch(() => []);
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => relative(filesDir, join(entry.parentPath, entry.name)).split(sep).join('/'))
      .sort()
      .map((path) => kestraUri(`${this.#home}/${path}`));
  }

  /** Takes a name that is free, for good: two puts of one name at the same time get two files. */
  async #reserve(name: string): Promise<{ path: string; uri: string }> {
    const segments = relativeSegments(name);
    if (segments === undefined) {
      throw new TaskFailure(
        `“${name}” is no name for a stored file: it must be a relative path without “..”`,
      );
    }
    const folder = [...this.#folder, ...segments.slice(0, -1)];
    const base = segments.at(-1)!;
    const directory = join(this.#options.filesDir, ...folder);
    try {
      await mkdir(directory, { recursive: true });
      for (let attempt = 1; ; attempt++) {
        const unique = attempt === 1 ? [base] : numbered(attempt, base);
        const path = join(directory, ...unique);
        if (unique.length > 1) await mkdir(dirname(path), { recursive: true });
        const reserved = await reserveFile(path);
        if (reserved) return { path, uri: kestraUri([this.#home, ...folder, ...unique].join('/')) };
      }
    } catch (error) {
      throw new TaskFailure(`Cannot store “${name}” in ${directory}: ${describeSystemError(error)}`, {
        cause: error,
      });
    }
  }

  /** Local path of a URI that may be read; whether something is there is not asked. */
  async #resolve(uri: string): Promise<string> {
    const parsed = parseUri(uri);
    if (parsed === undefined) {
      throw new TaskFailure(
        `“${uri}” is no URI of a file. Write kestra:///… (a file of an execution), nsfile:///path (a namespace file) or file:///path`,
      );
    }
    switch (parsed.scheme) {
      case 'kestra':
        return await this.#resolveStored(uri, parsed.authority, parsed.path);
      case 'nsfile':
        return await this.#resolveNamespaceFile(parsed.authority, parsed.path);
      case 'file':
        return await this.#resolveHostFile(uri, parsed.path);
      default:
        throw new TaskFailure(
          `${uri} cannot be read: the scheme “${parsed.scheme}” is none of kestra, nsfile and file`,
        );
    }
  }

  async #resolveStored(uri: string, authority: string, path: string): Promise<string> {
    if (authority !== '')
      throw new TaskFailure(`${uri} is refused: a kestra URI has three slashes, kestra:///…`);
    const own = inside(path, this.#home, this.#options.filesDir);
    if (own !== undefined) return own;
    const file = /^\/(.+)\/_files\/(.+)$/.exec(path);
    if (file !== null && !path.includes('/executions/')) {
      return await this.#resolveNamespaceFile(file[1]!.replaceAll('/', '.'), `/${file[2]!}`);
    }
    const executionId = /^\/.+\/executions\/([^/]+)\//.exec(path)?.[1];
    const foreign = executionId === undefined ? undefined : await this.#options.readable?.(executionId);
    const found = foreign === undefined ? undefined : inside(path, executionPath(foreign), foreign.filesDir);
    if (found !== undefined) return found;
    throw new TaskFailure(
      `${uri} is refused: a task reads files of its own execution (kestra://${this.#home}/…), of the one that started it, and namespace files`,
    );
  }

  async #resolveNamespaceFile(namespace: string, path: string): Promise<string> {
    try {
      return await this.#options.namespaceFiles.localPath(
        namespace || this.#options.namespace,
        path.slice(1),
      );
    } catch (error) {
      throw new Missing((error as Error).message);
    }
  }

  async #resolveHostFile(uri: string, path: string): Promise<string> {
    const allowed = this.#options.allowedPaths ?? [];
    const local = resolve(path);
    // The real path is what counts: a link inside an allowed folder may lead anywhere.
    const real = await realpath(local).catch(() => local);
    for (const folder of allowed) {
      const home = await realpath(folder).catch(() => resolve(folder));
      if (real === home || real.startsWith(home + sep)) return real;
    }
    const where = allowed.length === 0 ? 'no folder is allowed yet' : `allowed are ${allowed.join(', ')}`;
    throw new TaskFailure(
      `${uri} is refused: file:// reads only below allowed folders (${where}); add it to “allowedPaths” in gitestra.yaml`,
    );
  }
}

/** A namespace file that is not there: a failure to read, but an answer to `exists`. */
class Missing extends TaskFailure {}

/** The local path of a URI path below `home`; undefined when it is not below, an error when it climbs out. */
function inside(path: string, home: string, filesDir: string): string | undefined {
  if (!path.startsWith(`${home}/`)) return undefined;
  const segments = relativeSegments(path.slice(home.length + 1));
  if (segments === undefined)
    throw new TaskFailure(`kestra://${path} is refused: a path must not leave its folder`);
  return join(filesDir, ...segments);
}

async function reserveFile(path: string): Promise<boolean> {
  try {
    await (await open(path, 'wx')).close();
    return true;
  } catch (error) {
    if ((error as { code?: string }).code === 'EEXIST') return false;
    throw error;
  }
}

async function tryRename(from: string, to: string): Promise<boolean> {
  try {
    await rename(from, to);
    return true;
  } catch (error) {
    // Another disk (a temporary folder in memory): the caller copies.
    if ((error as { code?: string }).code === 'EXDEV') return false;
    throw error;
  }
}

/** Opens a stored file by its path below `files/`; for people and reports, outside any task. */
export function openStoredFile(filesDir: string, uri: string, address: ExecutionAddress): Readable {
  const parsed = parseUri(uri);
  const path = parsed === undefined ? undefined : inside(parsed.path, executionPath(address), filesDir);
  if (path === undefined) throw new TaskFailure(`${uri} is no file of execution ${address.executionId}`);
  return createReadStream(path);
}
