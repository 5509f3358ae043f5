/** Settings of a repository: `gitestra.yaml`, defaults for what it does not say, and the environment on top. */

import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import type { Diagnostic } from '../flow/diagnostic.ts';
import { nearest } from '../util/nearest.ts';
import { type Config, DEFAULT_CONFIG, TASK_RUNNERS } from './config-model.ts';

export const CONFIG_FILES = ['gitestra.yaml', 'gitestra.yml'] as const;

/** Folder of executions, caches and local state, in the root. */
export const HOME_FOLDER = '.gitestra';

/** Environment variables that override the file; a command-line option overrides both. */
export const CONFIG_VARIABLES = {
  GITESTRA_KESTRA: 'language level, 1 or 2',
  GITESTRA_FLOWS_DIR: 'folder of flows',
  GITESTRA_FILES_DIR: 'folder of namespace files',
  GITESTRA_TASK_RUNNER: 'auto, docker or process',
  GITESTRA_STATE: 'local or none',
} as const;

export interface LoadedConfig {
  readonly config: Config;
  /** Absolute path of the folder that paths of the configuration are relative to. */
  readonly root: string;
  /** Absolute path of the file, when there is one. */
  readonly file?: string;
  /** What is wrong with the file; with an error among them nothing should run. */
  readonly diagnostics: readonly Diagnostic[];
  /** What is wrong with the environment, as sentences. */
  readonly problems: readonly string[];
}

export interface LoadConfigOptions {
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** A file to read instead of looking for one. */
  readonly file?: string;
}

/**
 * Finds the configuration of a folder: the nearest `gitestra.yaml` in it or above, no further up than the root of the
 * repository. That file's folder is the root; without a file it is the repository's root, else the folder itself.
 */
export async function loadConfig(folder: string, options: LoadConfigOptions = {}): Promise<LoadedConfig> {
  const found =
    options.file === undefined
      ? findRoot(resolve(folder))
      : { root: dirname(resolve(folder, options.file)), file: resolve(folder, options.file) };
  const { root, file } = found;
  let config = DEFAULT_CONFIG;
  let diagnostics: readonly Diagnostic[] = [];
  const problems: string[] = [];
  if (file !== undefined) {
    const text = readText(file);
    if (text === undefined) problems.push(`The configuration ${file} cannot be read`);
    else {
      // Reading YAML costs a few milliseconds that folders without a configuration do not pay.
      const [{ parseConfig }, { SourceFile }] = await Promise.all([
        import('./parse-config.ts'),
        import('../flow/source.ts'),
      ]);
      ({ config, diagnostics } = parseConfig(
        new SourceFile(relative(folder, file).replaceAll('\\', '/'), text),
      ));
    }
  }
  const { config: overridden, problems: wrong } = applyEnvironment(config, options.env ?? {});
  return {
    config: overridden,
    root,
    ...(file === undefined ? {} : { file }),
    diagnostics,
    problems: [...problems, ...wrong],
  };
}

function findRoot(folder: string): { root: string; file?: string } {
  for (let at = folder; ; at = dirname(at)) {
    for (const name of CONFIG_FILES) {
      const file = join(at, name);
      if (statSync(file, { throwIfNoEntry: false })?.isFile() === true) return { root: at, file };
    }
    if (existsSync(join(at, '.git'))) return { root: at };
    if (dirname(at) === at) return { root: folder };
  }
}

function readText(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

function applyEnvironment(
  config: Config,
  env: Readonly<Record<string, string | undefined>>,
): { config: Config; problems: string[] } {
  const problems: string[] = [];
  const text = (name: keyof typeof CONFIG_VARIABLES): string | undefined =>
    env[name] === '' ? undefined : env[name];
  const choice = <T extends string>(
    name: keyof typeof CONFIG_VARIABLES,
    choices: readonly T[],
  ): T | undefined => {
    const value = text(name);
    if (value === undefined) return undefined;
    const found = choices.find((candidate) => candidate === value);
    if (found === undefined) {
      const close = nearest(value, choices);
      problems.push(
        `${name} is “${value}”; it must be ${choices.join(' or ')}${close === undefined ? '' : `. Did you mean “${close}”?`}`,
      );
    }
    return found;
  };
  for (const name of Object.keys(env)) {
    if (!name.startsWith('GITESTRA_') || name in CONFIG_VARIABLES || OTHER_VARIABLES.test(name)) continue;
    const close = nearest(name, Object.keys(CONFIG_VARIABLES));
    if (close !== undefined)
      problems.push(`The environment variable ${name} is none of Gitestra's. Did you mean ${close}?`);
  }
  const level = choice('GITESTRA_KESTRA', ['1', '2']);
  const flowsDir = text('GITESTRA_FLOWS_DIR');
  const filesDir = text('GITESTRA_FILES_DIR');
  const taskRunner = choice('GITESTRA_TASK_RUNNER', TASK_RUNNERS);
  const state = choice('GITESTRA_STATE', ['local', 'none']);
  return {
    config: {
      ...config,
      ...(level === undefined ? {} : { kestra: level === '1' ? 1 : 2 }),
      ...(flowsDir === undefined ? {} : { flowsDir }),
      ...(filesDir === undefined ? {} : { filesDir }),
      ...(taskRunner === undefined ? {} : { taskRunner }),
      ...(state === undefined ? {} : { state }),
    },
    problems,
  };
}

/** Variables that are read elsewhere. */
const OTHER_VARIABLES = /^GITESTRA_(SECRET_.*|DEBUG)$/;
