/** What a running task may ask of the world. Adapters in storage/ and process/ implement these; tests bring their own. */

import type { Readable, Writable } from 'node:stream';
import type { State } from '../flow/states.ts';
import type { Clock } from '../util/clock.ts';

export const LOG_LEVELS = ['TRACE', 'DEBUG', 'INFO', 'WARN', 'ERROR'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** Files of one execution, addressed by `kestra:///…` URIs. Every path is checked to stay inside its folder. */
export interface TaskStorage {
  /** Stores content under the current task run and returns its URI. A name that is taken gets a unique prefix. */
  put(name: string, content: string | Uint8Array | Readable): Promise<string>;
  /** Stores a file of the working directory; `move` allows the adapter to rename instead of copying. */
  putFile(name: string, localPath: string, options?: { readonly move?: boolean }): Promise<string>;
  /** Opens a `kestra://`, `nsfile://` or `file://` URI for reading. Throws a TaskFailure that names the URI when it is not there. */
  open(uri: string): Promise<Readable>;
  /** Copies (or links) a stored file to a local path and returns that path. */
  fetch(uri: string, localPath: string): Promise<string>;
  /** A local path at which the file can be read without copying; not to be written to. */
  localPath(uri: string): Promise<string>;
  exists(uri: string): Promise<boolean>;
  /** Size in bytes. */
  size(uri: string): Promise<number>;
  delete(uri: string): Promise<boolean>;
  /** URIs of all files of this execution. */
  list(): Promise<readonly string[]>;
}

/** Files kept beside the flows, in the `_files` folder of a namespace. Paths use `/` and never leave the folder. */
export interface NamespaceFiles {
  list(namespace: string): Promise<readonly string[]>;
  read(namespace: string, path: string): Promise<Uint8Array>;
  localPath(namespace: string, path: string): Promise<string>;
  /** Copies a local file there, replacing an older one; folders that are missing are made. */
  put(namespace: string, path: string, localPath: string): Promise<void>;
  /** False when there is no such file. `emptyFolders` removes the folders above that are empty then. */
  delete(namespace: string, path: string, options?: { readonly emptyFolders?: boolean }): Promise<boolean>;
}

export interface KeyValueEntry {
  readonly value: unknown;
  readonly type: 'STRING' | 'NUMBER' | 'BOOLEAN' | 'DATETIME' | 'DATE' | 'DURATION' | 'JSON';
  readonly description?: string;
  /** Milliseconds since the epoch after which the entry counts as missing. */
  readonly expires?: number;
}

/** What a key once held. */
export interface KeyValueVersion {
  /** Counts from 1. */
  readonly version: number;
  /** When it was written, milliseconds since the epoch; absent for entries of unknown age. */
  readonly at?: number;
  /** The execution that wrote it. */
  readonly by?: string;
  /** Absent: the key was deleted. */
  readonly entry?: KeyValueEntry;
}

export interface KeyValueWrite {
  /** Leaves a key alone that is there. @default false */
  readonly ifAbsent?: boolean;
  /** The execution that writes. */
  readonly by?: string;
}

/** Entries of exactly the namespace asked for. An entry that has expired counts as missing. */
export interface KeyValueStore {
  get(namespace: string, key: string): Promise<KeyValueEntry | undefined>;
  /** False when the key is there and `ifAbsent` was asked for. */
  set(namespace: string, key: string, entry: KeyValueEntry, options?: KeyValueWrite): Promise<boolean>;
  /** False when there is no such key. */
  delete(namespace: string, key: string, options?: Pick<KeyValueWrite, 'by'>): Promise<boolean>;
  /** `gone`: those too that have expired or were deleted, as long as something of them is kept. */
  keys(namespace: string, options?: { readonly gone?: boolean }): Promise<readonly string[]>;
  /** Namespaces that have keys, or had some. */
  namespaces(): Promise<readonly string[]>;
  /** Oldest first, with the one that holds and deletions; older ones than the store keeps are gone. */
  versions(namespace: string, key: string): Promise<readonly KeyValueVersion[]>;
  /** Forgets versions, or with the last of them the key as such; how many were there. */
  forget(namespace: string, key: string, versions: readonly number[]): Promise<number>;
}

export interface ProcessRequest {
  /** Program and arguments; the program is looked up on PATH. */
  readonly argv: readonly string[];
  readonly cwd: string;
  /** Added to (and overriding) the inherited environment, which is cleaned of the runner's own tokens and command files. */
  readonly env: Readonly<Record<string, string>>;
  readonly onLine: (line: string, stream: 'stdout' | 'stderr') => void | Promise<void>;
  /** Aborting ends the whole process group: SIGTERM, then SIGKILL after the grace period. */
  readonly signal: AbortSignal;
  /** Milliseconds between SIGTERM and SIGKILL. @default 4000 */
  readonly gracePeriod?: number;
  /** Folders put in front of a search path (`PATH`, `PYTHONPATH`), before those of `env` or of the inherited environment. */
  readonly searchPaths?: Readonly<Record<string, readonly string[]>>;
  /** Told once the program runs; the id is that of its process group. */
  readonly onStart?: (pid: number) => void;
}

export interface ProcessResult {
  /** null when a signal ended the process. */
  readonly exitCode: number | null;
  readonly signalName: string | null;
  /** True when our own signal ladder ended it. */
  readonly terminated: boolean;
  /** Other processes of its group still ran when it had ended, and were ended then. @default false */
  readonly leftOthers?: boolean;
  /** Milliseconds. */
  readonly duration: number;
}

export interface ProcessRunner {
  run(request: ProcessRequest): Promise<ProcessResult>;
  /** Absolute path of a program on PATH, or undefined. */
  which(program: string): Promise<string | undefined>;
}

/** Which engine, and as whom; Kestra's properties of that name, rendered. */
export interface EngineOptions {
  /** Address of the engine, such as `unix:///var/run/docker.sock`. @default what its command line uses */
  readonly host?: string | undefined;
  /** The engine's client configuration (`config.json`), as a map or as JSON text. */
  readonly config?: unknown;
  readonly credentials?: RegistryCredentials | undefined;
}

export interface RegistryCredentials {
  /** @default that of the image */
  readonly registry?: string | undefined;
  readonly username?: string | undefined;
  readonly password?: string | undefined;
  /** `username:password` as base64. */
  readonly auth?: string | undefined;
  readonly identityToken?: string | undefined;
  readonly registryToken?: string | undefined;
}

export interface ContainerRequest extends ProcessRequest {
  readonly image: string;
  /** Options of Kestra's Docker task runner, already rendered. */
  readonly options: Readonly<Record<string, unknown>>;
  /** What the container is for: flow, task, execution, task run. */
  readonly labels?: Readonly<Record<string, string>>;
  /** Folders of this machine that the container sees at the same path, to be read only. */
  readonly folders?: readonly string[];
}

export interface ContainerResult extends ProcessResult {
  readonly containerId?: string;
  /** What the user should know although the container did its work. */
  readonly warnings: readonly string[];
}

export interface EngineRequest extends Omit<ProcessRequest, 'searchPaths'> {
  /** Arguments after the name of the engine's program. */
  readonly argv: readonly string[];
  readonly engine: EngineOptions;
  /** Image whose registry the credentials are for when they name none. */
  readonly image?: string | undefined;
}

export interface ContainerRunner {
  /** Whether an engine answers; the answer is kept. `host` asks the one at that address. */
  available(host?: string): Promise<boolean>;
  /** Throws a TaskFailure when the engine cannot run the image. */
  run(request: ContainerRequest): Promise<ContainerResult>;
  /** One command of the engine, such as `build` or `push`. Throws a TaskFailure when no engine answers. */
  command(request: EngineRequest): Promise<ProcessResult>;
}

/**
 * Files of a task's working directory, by absolute local path. Callers check names that a user wrote
 * (`working-path.ts` of the script tasks); the adapter takes paths as they are.
 */
export interface WorkingFiles {
  /** Writes a file, replacing an older one; folders that are missing are made. */
  write(path: string, content: string | Uint8Array): Promise<void>;
  /** Opens a file for streaming into it; folders that are missing are made. */
  create(path: string): Promise<Writable>;
  makeFolder(path: string): Promise<void>;
  exists(path: string): Promise<boolean>;
  /** Size in bytes. */
  size(path: string): Promise<number>;
  readText(path: string): Promise<string>;
  /**
   * Regular files below a folder: paths relative to it, with `/`, sorted. Links are followed to files that lie inside
   * the folder; links that lead out of it are left out, so that nothing else of the machine becomes an output.
   * `unreadable` is told of folders below it that may not be read, as relative paths. @default that is an error
   */
  list(folder: string, unreadable?: (path: string) => void): Promise<readonly string[]>;
  /** Copies a file, replacing an older one; folders that are missing are made. */
  copy(from: string, to: string): Promise<void>;
  /** When the file was last changed, milliseconds since the epoch. */
  modified(path: string): Promise<number>;
  /** Renames; false when the target is already there. */
  rename(from: string, to: string): Promise<boolean>;
  /** Removes a file or a whole folder; nothing happens when it is not there. */
  remove(path: string): Promise<void>;
}

export interface Metric {
  readonly name: string;
  readonly type: 'counter' | 'timer' | 'gauge';
  /** Timers in milliseconds. */
  readonly value: number;
  readonly tags?: Readonly<Record<string, string>>;
  readonly description?: string;
  /** What every run of the task tells about itself: it is recorded, and summaries leave it out. @default false */
  readonly incidental?: boolean;
}

export interface TaskLogger {
  trace(message: string): void;
  debug(message: string): void;
  info(message: string): void;
  warn(message: string): void;
  error(message: string): void;
  log(level: LogLevel, message: string): void | Promise<void>;
}

/** Settings of gitestra.yaml and the command line that tasks obey. */
export interface TaskSettings {
  /** Forces every script onto the host or into a container. */
  readonly taskRunner?: 'docker' | 'process';
  /** Rewrites of request targets, longest matching prefix first; lets tests serve a host from loopback. */
  readonly httpRewrite?: Readonly<Record<string, string>>;
  /** Folder for things that only speed up later runs (virtual environments, downloads). */
  readonly cacheDir: string;
}

/** An execution as tasks that look back know it. */
export interface KnownExecution {
  readonly id: string;
  readonly namespace: string;
  readonly flowId: string;
  /** Absent for one whose process died. */
  readonly state?: State;
  /** Milliseconds since the epoch. */
  readonly start: number;
}

export interface ExecutionQuery {
  /** Exactly this namespace. */
  readonly namespace?: string;
  readonly flowId?: string;
  readonly states?: readonly State[];
  /** Begun at or after, milliseconds since the epoch. */
  readonly from?: number;
  /** Begun at or before, milliseconds since the epoch. */
  readonly to?: number;
}

export interface LoggedEntry {
  /** ISO-8601 instant. */
  readonly at: string;
  readonly level: LogLevel;
  readonly message: string;
  readonly taskRunId?: string;
  readonly taskId?: string;
  readonly attempt?: number;
}

/** What a notification tells of an execution. */
export interface ExecutionFacts {
  readonly id: string;
  readonly namespace: string;
  readonly flowId: string;
  /** Absent for one whose process died. */
  readonly state?: State;
  /** Milliseconds since the epoch. */
  readonly start: number;
  /** Milliseconds since the epoch; absent as long as it goes on. */
  readonly end?: number;
  /** In creation order; of an execution of another machine those that are notable. */
  readonly taskRuns: readonly {
    readonly taskId: string;
    readonly state: State;
    readonly id?: string;
    readonly parentId?: string;
  }[];
  /** Page of the job that ran it. */
  readonly url?: string;
}

/** Parts of an execution that can be deleted by themselves. */
export interface PurgedParts {
  /** All there is of it. */
  readonly execution: boolean;
  readonly logs: boolean;
  readonly storage: boolean;
}

/** Executions that this machine, or the repository, remembers. */
export interface ExecutionHistory {
  /** Newest first, this one included. */
  find(query: ExecutionQuery): Promise<readonly KnownExecution[]>;
  /** How an execution stands, this one too; undefined when it is not known. */
  facts(executionId: string): Promise<ExecutionFacts | undefined>;
  /** Oldest first, masked; undefined when the log of that execution is not on this machine. */
  logs(executionId: string): Promise<Iterable<LoggedEntry> | undefined>;
  /**
   * Deletes parts of an execution on this machine and says how many log entries and files went. Undefined for one
   * that is not here, or that some process works on.
   */
  purge(
    executionId: string,
    parts: PurgedParts,
  ): Promise<{ readonly logs: number; readonly files: number } | undefined>;
  /** Deletes entries of its log; how many. One that some process works on is left alone. */
  purgeLogs(executionId: string, unwanted: (entry: LoggedEntry) => boolean): Promise<number>;
  /** Lets an execution go on that waits for somebody; throws a TaskFailure for one that does not. */
  resume(executionId: string, inputs: Readonly<Record<string, unknown>>): Promise<void>;
}

export interface TaskPorts {
  readonly history: ExecutionHistory;
  readonly clock: Clock;
  readonly storage: TaskStorage;
  readonly namespaceFiles: NamespaceFiles;
  readonly kv: KeyValueStore;
  readonly process: ProcessRunner;
  readonly containers: ContainerRunner;
  readonly files: WorkingFiles;
  readonly settings: TaskSettings;
}
