/** Sets up a repository: settings, a first flow, the workflows. What is there already stays as it is. */

import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { checkNamespace } from '../plugin/key-value-names.ts';
import { describeSystemError } from '../storage/storage-error.ts';
import { UsageError } from './usage-error.ts';

export interface InitRequest {
  /** Absolute. */
  readonly folder: string;
  /** Namespace of the first flow. @default 'company.team' */
  readonly namespace?: string;
  /** Where what outlives a run is kept. @default 'git' in a Git repository, else 'local' */
  readonly state?: 'git' | 'local';
}

export interface InitFile {
  /** Relative to the folder. */
  readonly path: string;
  /** `kept`: it was there. */
  readonly status: 'written' | 'kept';
}

export interface InitResult {
  readonly files: readonly InitFile[];
  /** `namespace.id` of the first flow. */
  readonly flow: string;
}

const SCHEMAS = 'https://raw.githubusercontent.com/gitestra/gitestra/v0/schemas';

/** Throws a UsageError for a namespace that is none, and for a folder that cannot be written. */
export async function initRepository(request: InitRequest): Promise<InitResult> {
  const { folder, namespace = 'company.team' } = request;
  try {
    checkNamespace(namespace);
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
  const { findRepositoryRoot } = await import('../git/repository.ts');
  const inGit = findRepositoryRoot(folder) !== undefined;
  const state = request.state ?? (inGit ? 'git' : 'local');
  if (state === 'git' && !inGit)
    throw new UsageError(
      '`state: git` needs a Git repository',
      'run git init first, or choose --state local',
    );
  const home = join(folder, 'flows', ...namespace.split('.'));
  const files: InitFile[] = [];
  const write = (path: string, text: string): void => void files.push(writeNew(folder, path, text));
  write(join(folder, 'gitestra.yaml'), settings(state));
  write(join(home, '_namespace.yaml'), namespaceSettings());
  write(join(home, 'hello.yaml'), firstFlow(namespace));
  write(join(home, '_files', 'greeting.txt'), 'Hello');
  return { files, flow: `${namespace}.hello` };
}

function writeNew(folder: string, path: string, text: string): InitFile {
  const shown = relative(folder, path).replaceAll('\\', '/');
  if (existsSync(path)) return { path: shown, status: 'kept' };
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text, { flag: 'wx' });
  } catch (error) {
    throw new UsageError(`${shown} cannot be written: ${describeSystemError(error)}`);
  }
  return { path: shown, status: 'written' };
}

function settings(state: 'git' | 'local'): string {
  const about =
    state === 'git'
      ? '# The KV store, the history of executions and the state of triggers are kept on the branch gitestra-state.'
      : '# The KV store, the history of executions and the state of triggers are kept in .gitestra/ on this machine.';
  return `# yaml-language-server: $schema=${SCHEMAS}/config.schema.json
${about}
state: ${state}
workflows:
  # Flows that people may start by hand on GitHub; those with triggers always can.
  dispatch: ["*"]
`;
}

function namespaceSettings(): string {
  return `# yaml-language-server: $schema=${SCHEMAS}/namespace.schema.json
# What all flows of this folder and of those below it share.
variables:
  punctuation: "!"
`;
}

function firstFlow(namespace: string): string {
  return `# yaml-language-server: $schema=${SCHEMAS}/flow.schema.json
id: hello
namespace: ${namespace}
description: Greets somebody, and counts how often it did.

inputs:
  - id: user
    type: STRING
    defaults: World

tasks:
  - id: count
    type: io.kestra.plugin.core.kv.Set
    key: greetings
    value: "{{ (kv('greetings', errorOnMissing=false) ?? 0) + 1 }}"

  - id: greet
    type: io.kestra.plugin.core.log.Log
    message: "{{ read('greeting.txt') | trim }}, {{ inputs.user }}{{ namespace.punctuation }} (number {{ kv('greetings') }})"

outputs:
  - id: greetings
    type: INT
    value: "{{ kv('greetings') }}"

triggers:
  - id: morning
    type: io.kestra.plugin.core.trigger.Schedule
    cron: "30 7 * * MON-FRI"
    timezone: Europe/Berlin
`;
}
