/** Options that several commands share, and what becomes of them. */

import type { OptionDefinitions } from './command.ts';
import type { CliHost } from './host.ts';

export const FLOWS_OPTIONS = {
  'flows-dir': {
    type: 'string',
    value: 'DIR',
    description: 'Folder of the flows; its sub-folders are namespaces',
    default: 'flows',
  },
  config: {
    type: 'string',
    value: 'FILE',
    description: 'Configuration in place of the nearest gitestra.yaml',
  },
} as const satisfies OptionDefinitions;

export const EXECUTIONS_OPTIONS = {
  'executions-dir': {
    type: 'string',
    value: 'DIR',
    description: 'Folder of executions',
    default: '.gitestra/executions beside gitestra.yaml',
  },
  config: FLOWS_OPTIONS.config,
} as const satisfies OptionDefinitions;

/** What `openWorkspace` takes, from options of those names. */
export function workspaceOptions(
  host: CliHost,
  options: {
    readonly 'flows-dir'?: string | undefined;
    readonly config?: string | undefined;
    readonly 'executions-dir'?: string | undefined;
  },
): {
  cwd: string;
  environment: CliHost['env'];
  flowsDir?: string;
  configFile?: string;
  executionsDir?: string;
} {
  return {
    cwd: host.cwd,
    environment: host.env,
    ...(options['flows-dir'] === undefined ? {} : { flowsDir: options['flows-dir'] }),
    ...(options.config === undefined ? {} : { configFile: options.config }),
    ...(options['executions-dir'] === undefined ? {} : { executionsDir: options['executions-dir'] }),
  };
}

/** Folder of executions, found without opening the whole workspace. */
export async function executionsFolder(
  host: CliHost,
  options: { readonly config?: string | undefined; readonly 'executions-dir'?: string | undefined },
): Promise<string> {
  const [{ loadConfig }, { EXECUTIONS_DIR }, { join, resolve }] = await Promise.all([
    import('../app/config.ts'),
    import('../storage/execution-folder.ts'),
    import('node:path'),
  ]);
  const given = options['executions-dir'];
  if (given !== undefined) return resolve(host.cwd, given);
  const { root } = await loadConfig(host.cwd, options.config === undefined ? {} : { file: options.config });
  return join(root, EXECUTIONS_DIR);
}

/** A path as the user would write it. */
export async function shown(host: CliHost, path: string): Promise<string> {
  const { relative } = await import('node:path');
  const short = relative(host.cwd, path);
  return short === '' ? '.' : short.startsWith('..') ? path : short;
}
