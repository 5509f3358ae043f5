/** Tells whether a flow, or one that it calls, can use the folder that only speeds up later runs. */

import type { FlowData } from '../engine/compile-flow.ts';
import { isRecord } from '../flow/path.ts';
import { INSTALLS } from '../tasks/scripts/python/install-lines.ts';
import { prepareFlow } from './prepare-flow.ts';
import type { Workspace } from './workspace.ts';

type Written = Readonly<Record<string, unknown>>;

const SKIPPED = new Set(['triggers', 'pluginDefaults', 'taskDefaults']);
/** Types whose packages go to an environment that is kept. */
const PYTHON = /^io\.kestra\.plugin\.(scripts\.python|dbt\.cli|aws\.cli|ansible\.cli)\./;

/** A flow with plugin defaults applied. */
export interface CacheUser {
  readonly flow: { readonly namespace: string; readonly id: string };
  readonly data: FlowData;
}

/** Python with packages on the host, `cache` of a WorkingDirectory, `taskCache`. What only an expression knows counts. */
export function usesCache(user: CacheUser, workspace: Workspace): Promise<boolean> {
  return new CacheSearch(workspace).inFlow(user);
}

class CacheSearch {
  readonly #workspace: Workspace;
  readonly #seen = new Set<string>();

  constructor(workspace: Workspace) {
    this.#workspace = workspace;
  }

  async inFlow({ flow, data }: CacheUser): Promise<boolean> {
    this.#seen.add(`${flow.namespace}.${flow.id}`);
    for (const [key, value] of Object.entries(data)) {
      if (!SKIPPED.has(key) && (await this.#below(value))) return true;
    }
    return false;
  }

  async #below(value: unknown): Promise<boolean> {
    if (typeof value !== 'object' || value === null) return false;
    if (isRecord(value) && typeof value.type === 'string') {
      if (isOn(value.disabled)) return false;
      if (await this.#byTask(value, value.type)) return true;
    }
    for (const child of Object.values(value)) if (await this.#below(child)) return true;
    return false;
  }

  async #byTask(task: Written, written: string): Promise<boolean> {
    if (isRecord(task.taskCache) && mayBeOn(task.taskCache.enabled)) return true;
    const type = this.#workspace.registry.canonical(written) ?? written;
    if (type === 'io.kestra.plugin.core.flow.WorkingDirectory') return isRecord(task.cache);
    if (PYTHON.test(type)) return installs(task) && (await this.#onHost(task));
    if (type === 'io.kestra.plugin.core.flow.Subflow' || type === 'io.kestra.plugin.core.flow.ForEachItem')
      return this.#called(task);
    return false;
  }

  /** In a container packages are installed anew each time. */
  async #onHost({ taskRunner, runner, docker, containerImage }: Written): Promise<boolean> {
    const setting = this.#workspace.settings.taskRunner;
    if (setting !== undefined) return setting === 'process';
    const explicit = isRecord(taskRunner) ? String(taskRunner.type) : runner;
    const host = typeof explicit === 'string' && /(^|\.)process$/i.test(explicit);
    const container = explicit !== undefined || isRecord(docker) || typeof containerImage === 'string';
    return host || !container || !(await this.#workspace.machine.containers.available());
  }

  async #called({ namespace, flowId }: Written): Promise<boolean> {
    const name = `${String(namespace)}.${String(flowId)}`;
    if (name.includes('{{')) return true;
    if (this.#seen.has(name)) return false;
    const found = await this.#workspace.catalog.find(name);
    if (!('source' in found)) return false;
    const prepared = await prepareFlow(found.source, this.#workspace);
    return 'flow' in prepared && this.inFlow(prepared);
  }
}

function installs(task: Written): boolean {
  if (task.dependencyCacheEnabled === false) return false;
  if (isGiven(task.dependencies)) return true;
  if (
    task.type === 'io.kestra.plugin.ansible.cli.AnsibleCLI' &&
    task.autoInstallPythonRequirements !== false &&
    /\brequirements\.txt"/.test(JSON.stringify(task.inputFiles ?? ''))
  )
    return true;
  return [task.beforeCommands, task.commands].some((lines) => INSTALLS.test(JSON.stringify(lines ?? '')));
}

function isGiven(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== null;
}

function isOn(value: unknown): boolean {
  return value === true || value === 'true';
}

function mayBeOn(value: unknown): boolean {
  return isOn(value) || (typeof value === 'string' && value.includes('{{'));
}
