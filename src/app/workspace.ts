/** A repository as one command sees it: its settings, its flows, the task types, the machine. */

import { statSync } from 'node:fs';
import { isAbsolute, join, relative, resolve } from 'node:path';
import { FLOWABLE_ENTRIES } from '../engine/flowables/index.gen.ts';
import { Catalog } from '../flow/catalog.ts';
import type { Diagnostic } from '../flow/diagnostic.ts';
import type { KeyValueStore, TaskSettings } from '../plugin/ports.ts';
import { Registry } from '../plugin/registry.ts';
import { EXECUTIONS_DIR } from '../storage/execution-folder.ts';
import { createFlowFiles } from '../storage/flow-files.ts';
import { TASK_ENTRIES } from '../tasks/index.gen.ts';
import { HOME_FOLDER, loadConfig } from './config.ts';
import type { Config, TaskRunnerChoice } from './config-model.ts';
import { type Machine, openMachine } from './machine.ts';
import { Secrets } from './secrets.ts';
import { openStateStores, type StateStores } from './state-stores.ts';
import { UsageError } from './usage-error.ts';

export interface WorkspaceOptions {
  /** Folder the user stands in; paths in messages are relative to it. */
  readonly cwd: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Relative to `cwd`. @default `flowsDir` of the configuration */
  readonly flowsDir?: string;
  /** A configuration file in place of the nearest `gitestra.yaml`. */
  readonly configFile?: string;
  /** Relative to `cwd`. @default `.gitestra/executions` in the root */
  readonly executionsDir?: string;
  readonly taskRunner?: TaskRunnerChoice;
  /** Secrets by name, on top of those in the environment. */
  readonly secrets?: Readonly<Record<string, string>>;
  /** The folder of flows need not be there (a single file is run or validated). */
  readonly flowsDirOptional?: boolean;
  /** Told what the user should know while a command goes on. */
  readonly warn?: (message: string) => void;
}

export interface Workspace {
  readonly cwd: string;
  readonly root: string;
  readonly config: Config;
  /** Absolute; absent when there is none. */
  readonly configFile?: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Absolute. */
  readonly flowsDir: string;
  readonly catalog: Catalog;
  readonly registry: Registry;
  readonly machine: Machine;
  readonly secrets: Secrets;
  readonly kv: KeyValueStore;
  /** What outlives a run. */
  readonly state: StateStores;
  /** Folders below which tasks may read `file://`; absolute. */
  readonly allowedPaths: readonly string[];
  readonly settings: TaskSettings;
  /** Absolute. */
  readonly executionsDir: string;
  /** Warnings of the configuration. */
  readonly diagnostics: readonly Diagnostic[];
  /** When namespace files and their settings are shown as they were at a commit. */
  readonly past?: { readonly commit: string; readonly now: Workspace };
}

/** What is wrong with `gitestra.yaml`, found before anything else was tried. */
export class ConfigError extends UsageError {
  readonly diagnostics: readonly Diagnostic[];

  constructor(diagnostics: readonly Diagnostic[]) {
    super('the configuration has errors');
    this.diagnostics = diagnostics;
  }
}

/** Throws a UsageError for a folder of flows that is not there, and a ConfigError for a configuration with errors. */
export async function openWorkspace(options: WorkspaceOptions): Promise<Workspace> {
  const { cwd, environment } = options;
  const loaded = await loadConfig(cwd, {
    env: environment,
    ...(options.configFile === undefined ? {} : { file: options.configFile }),
  });
  if (loaded.diagnostics.some((diagnostic) => diagnostic.severity === 'error')) {
    throw new ConfigError(loaded.diagnostics);
  }
  if (loaded.problems.length > 0) throw new UsageError(loaded.problems.join('\n'));
  const { config, root } = loaded;
  const flowsDir =
    options.flowsDir === undefined ? resolve(root, config.flowsDir) : resolve(cwd, options.flowsDir);
  if (options.flowsDirOptional !== true) requireFolder(flowsDir, cwd, options.flowsDir !== undefined);
  const machine = openMachine({
    environment,
    flowsDir,
    ...(config.filesDir === undefined ? {} : { filesDir: resolve(root, config.filesDir) }),
  });
  const home = join(root, HOME_FOLDER);
  const executionsDir =
    options.executionsDir === undefined ? join(root, EXECUTIONS_DIR) : resolve(cwd, options.executionsDir);
  const runner = options.taskRunner ?? config.taskRunner;
  const state = openStateStores({
    config,
    root,
    home,
    executionsDir,
    environment,
    run: machine.capture,
    warn: options.warn ?? (() => undefined),
  });
  return {
    cwd,
    root,
    config,
    ...(loaded.file === undefined ? {} : { configFile: loaded.file }),
    environment,
    flowsDir,
    catalog: new Catalog(createFlowFiles(cwd), { flowsDir: shownPath(cwd, flowsDir) }),
    registry: new Registry([...TASK_ENTRIES, ...FLOWABLE_ENTRIES]),
    machine,
    secrets: new Secrets({
      environment,
      ...(options.secrets === undefined ? {} : { given: options.secrets }),
    }),
    kv: state.kv,
    state,
    allowedPaths: config.allowedPaths.map((path) => resolve(root, path)),
    settings: {
      cacheDir: join(home, 'cache'),
      httpRewrite: config.http.rewrite,
      ...(runner === 'auto' ? {} : { taskRunner: runner }),
    },
    executionsDir,
    diagnostics: loaded.diagnostics,
  };
}

/** A path as the user would write it: relative to where they stand when that is shorter to say. */
export function shownPath(cwd: string, path: string): string {
  const shown = relative(cwd, path).replaceAll('\\', '/');
  if (shown === '') return '.';
  return isAbsolute(shown) ? path.replaceAll('\\', '/') : shown;
}

function requireFolder(path: string, cwd: string, asked: boolean): void {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat?.isDirectory() === true) return;
  const shown = shownPath(cwd, path);
  throw new UsageError(
    stat === undefined ? `there is no folder of flows at ${shown}` : `the folder of flows ${shown} is a file`,
    asked
      ? 'give the folder that holds your flows: --flows-dir <folder>'
      : 'make it, give another one with --flows-dir, or set `flowsDir` in gitestra.yaml',
  );
}
