/** The workflows that start a repository's flows: made from the flows, compared with what is there, written. */

import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { SourceFile } from '../flow/source.ts';
import { writeYaml } from '../flow/yaml-writer.ts';
import { type FlowOfWorkflow, flowWorkflow, type GeneratedWorkflow } from '../github/flow-workflow.ts';
import { tickWorkflow, validateWorkflow } from '../github/repository-workflows.ts';
import { GENERATED_MARK, GENERATED_PREFIX, WORKFLOWS_DIR } from '../github/workflow-names.ts';
import { globToRegExp } from '../tasks/scripts/file-pattern.ts';
import { ActionPins, UNKNOWN_HASH } from './action-pins.ts';
import { readFlowVersion } from './flow-version.ts';
import { UsageError } from './usage-error.ts';
import type { Workspace } from './workspace.ts';

export interface WorkflowFile {
  /** Relative to the root of the repository. */
  readonly path: string;
  /** Undefined: it is not wanted any more. */
  readonly text: string | undefined;
  readonly status: 'new' | 'changed' | 'same' | 'gone' | 'foreign';
}

export interface WorkflowsResult {
  /** In the order of their names. */
  readonly files: readonly WorkflowFile[];
  /** What GitHub cannot do for a flow, one sentence each. */
  readonly notes: readonly string[];
  /** Files that cannot be read as flows, from the root of the repository. */
  readonly unread: readonly string[];
}

export interface PlanOptions {
  /** Never ask a remote: a hash that is in no workflow counts as the one that is written. @default false */
  readonly offline?: boolean;
}

/** Folder of the repository: workflows lie in its root, wherever the flows are. */
export async function planWorkflows(
  workspace: Workspace,
  { offline = false }: PlanOptions = {},
): Promise<WorkflowsResult> {
  const root = await repositoryRoot(workspace);
  const folder = join(root, WORKFLOWS_DIR);
  const present = readPresent(folder);
  const pins = new ActionPins([...present.values()], workspace.environment, offline);
  const { workflows: wanted } = workspace.config;
  const [checkout, action] = await Promise.all([pins.pin(wanted.checkout), pins.pin(wanted.action)]);
  const { flows, unread } = await flowsOf(workspace, root);
  const isAny = (globs: readonly string[]): ((name: string) => boolean) => {
    const tests = globs.map((glob) => globToRegExp(glob));
    return (name) => tests.some((test) => test.test(name));
  };
  const settings = {
    attest: wanted.attest ? await pins.pin(wanted.attestAction) : undefined,
    checkout,
    action,
    runsOn: wanted.runsOn,
    workerGroups: workspace.config.workerGroups,
    stateOnBranch: workspace.config.state === 'git',
    spread: wanted.spread,
    environment: wanted.environment,
    isDispatched: isAny(wanted.dispatch),
    isPushed: isAny(wanted.push),
    branches: wanted.branches,
  };
  const made: GeneratedWorkflow[] = [];
  const watched: FlowOfWorkflow[] = [];
  const notes: string[] = [];
  for (const flow of flows) {
    const workflow = flowWorkflow(flow, settings);
    if (workflow === undefined) continue;
    made.push(workflow);
    if (workflow.left.length === 0) continue;
    const name = `${flow.flow.namespace}.${flow.flow.id}`;
    if (wanted.tick !== undefined && settings.stateOnBranch) watched.push(flow);
    else
      notes.push(
        ...workflow.left.map(
          ({ trigger, reason }) =>
            `${name}: trigger \`${trigger.id}\` is not started: ${reason}. ${
              settings.stateOnBranch
                ? 'Set `workflows.tick` in gitestra.yaml'
                : 'Set `state: git` in gitestra.yaml, so that the sentinel can remember it'
            }`,
        ),
      );
  }
  if (wanted.validate) made.push(validateWorkflow(settings, validatedPaths(workspace, root)));
  if (watched.length > 0) made.push(tickWorkflow(settings, watched, wanted.tick!));
  return { files: compare(made, present, relative(root, folder)), notes, unread };
}

/** Writes what is new or changed, and removes what is not wanted any more. Files of somebody's own stay. */
export async function writeWorkflows(result: WorkflowsResult, workspace: Workspace): Promise<void> {
  const root = await repositoryRoot(workspace);
  for (const { path, text, status } of result.files) {
    if (status === 'same' || status === 'foreign') continue;
    const file = join(root, path);
    if (text === undefined) rmSync(file, { force: true });
    else {
      mkdirSync(join(root, WORKFLOWS_DIR), { recursive: true });
      writeFileSync(file, text);
    }
  }
}

/** Generated workflows as they are now, by path from the root. */
export async function generatedWorkflows(
  workspace: Workspace,
): Promise<{ readonly root: string; readonly texts: ReadonlyMap<string, string> }> {
  const root = await repositoryRoot(workspace);
  const present = [...readPresent(join(root, WORKFLOWS_DIR))].filter(([, text]) => isGenerated(text));
  return { root, texts: new Map(present.map(([name, text]) => [`${WORKFLOWS_DIR}/${name}`, text])) };
}

async function repositoryRoot({ root }: Workspace): Promise<string> {
  const { findRepositoryRoot } = await import('../git/repository.ts');
  return findRepositoryRoot(root) ?? root;
}

async function flowsOf(
  workspace: Workspace,
  root: string,
): Promise<{ readonly flows: readonly FlowOfWorkflow[]; readonly unread: readonly string[] }> {
  const flows: FlowOfWorkflow[] = [];
  const unread: string[] = [];
  for (const path of await workspace.catalog.flowPaths()) {
    const absolute = resolve(workspace.cwd, path);
    const source = new SourceFile(path, readFileSync(absolute, 'utf8'));
    const { flow, secrets = new Set<string>() } = readFlowVersion(source, workspace.config.kestra);
    const inRoot = (file: string): string => relative(root, file).replaceAll('\\', '/');
    // What cannot be read as a flow is a finding of `validate`; it starts nothing.
    if (flow === undefined) {
      unread.push(inRoot(absolute));
      continue;
    }
    const home = join(absolute, '..');
    flows.push({
      flow,
      file: inRoot(absolute),
      reads: [inRoot(join(home, '_namespace.yaml')), `${inRoot(join(home, '_files'))}/**`],
      secrets,
    });
  }
  return { flows: flows.sort((a, b) => (a.file < b.file ? -1 : 1)), unread };
}

function validatedPaths(workspace: Workspace, root: string): string[] {
  const inRoot = (path: string): string => relative(root, path).replaceAll('\\', '/');
  const files = workspace.config.filesDir;
  return [
    `${inRoot(workspace.flowsDir)}/**`,
    ...(files === undefined ? [] : [`${inRoot(resolve(workspace.root, files))}/**`]),
    inRoot(join(workspace.root, 'gitestra.yaml')),
    `${WORKFLOWS_DIR}/${GENERATED_PREFIX}*`,
  ];
}

/** Texts of files whose names are of the kind that is generated, by name. */
function readPresent(folder: string): Map<string, string> {
  if (!existsSync(folder)) return new Map();
  const names = readdirSync(folder).filter(
    (name) => name.startsWith(GENERATED_PREFIX) && /\.ya?ml$/.test(name),
  );
  return new Map(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

function compare(
  made: readonly GeneratedWorkflow[],
  present: ReadonlyMap<string, string>,
  folder: string,
): WorkflowFile[] {
  const files: WorkflowFile[] = [];
  const taken = new Map<string, string>();
  for (const workflow of made) {
    const twin = taken.get(workflow.name.toLowerCase());
    if (twin !== undefined)
      throw new UsageError(`two flows would have the workflow ${workflow.name}`, `rename one of them`);
    taken.set(workflow.name.toLowerCase(), workflow.name);
    const text = writeYaml(workflow);
    const before = present.get(workflow.name);
    const path = join(folder, workflow.name).replaceAll('\\', '/');
    const status =
      before === undefined
        ? 'new'
        : !isGenerated(before)
          ? 'foreign'
          : isSame(before, text)
            ? 'same'
            : 'changed';
    files.push({ path, text, status });
  }
  for (const [name, text] of present) {
    if (taken.has(name.toLowerCase()) || !isGenerated(text)) continue;
    files.push({ path: join(folder, name).replaceAll('\\', '/'), text: undefined, status: 'gone' });
  }
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}

function isSame(before: string, text: string): boolean {
  if (!text.includes(`@${UNKNOWN_HASH}`)) return before === text;
  const anyHash = (one: string): string => one.replaceAll(/(uses: \S+@)[0-9a-f]{40}\b/g, '$1');
  return anyHash(before) === anyHash(text);
}

function isGenerated(text: string): boolean {
  return text.startsWith(`# ${GENERATED_MARK}`);
}
