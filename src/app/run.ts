/** Runs a flow: finds it, checks it, resolves its inputs, and drives the execution to its end. */

import { cpSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { type CompiledFlow, compileFlow } from '../engine/compile-flow.ts';
import type { ExecutionHeader } from '../engine/event.ts';
import { type InputPorts, type InputProblem, resolveInputs } from '../engine/inputs/resolve-inputs.ts';
import type { ExecutionObserver } from '../engine/observer.ts';
import type { Diagnostic } from '../flow/diagnostic.ts';
import type { Flow, Input } from '../flow/model.ts';
import type { SourceFile } from '../flow/source.ts';
import type { LogLevel } from '../plugin/ports.ts';
import { createExecutionFolder, type ExecutionFolder } from '../storage/execution-folder.ts';
import { nearest } from '../util/nearest.ts';
import { usesCache } from './cache-use.ts';
import { type CheckOutcome, evaluateChecks, NO_CHECKS } from './checks.ts';
import { ExecutionSession } from './execution-session.ts';
import { findFlow } from './find-flow.ts';
import { type FlowOrigin, flowOrigin } from './flow-origin.ts';
import { followRetries } from './flow-retry.ts';
import { newId } from './new-id.ts';
import { type PreparedFlow, prepareFlow, recordedPath } from './prepare-flow.ts';
import { resumeOther } from './resume-other.ts';
import type { RunningExecution } from './running-execution.ts';
import { defaultParallelism, inputPorts, outputConverter, sessionBasis } from './session-basis.ts';
import type { SessionOptions } from './session-options.ts';
import { subflowStarter } from './subflow-starter.ts';
import { taskHistory } from './task-history.ts';
import { UsageError } from './usage-error.ts';
import type { Workspace } from './workspace.ts';

export interface RunRequest {
  /** `namespace.id`, or the path of a flow's file. */
  readonly target: string;
  /** The flow as it was read and checked a moment ago, in place of `target` and `revision`. @default it is read */
  readonly prepared?: PreparedFlow;
  /** A revision (`3`, `r3`, `latest`), commit, branch or tag. @default the working tree */
  readonly revision?: string;
  /** Raw values by input id: texts, or values that are typed already. */
  readonly inputs?: ReadonlyMap<string, unknown>;
  readonly labels?: readonly { readonly key: string; readonly value: string }[];
  /** What started it; expressions see it as `trigger`. */
  readonly trigger?: Readonly<Record<string, unknown>> | undefined;
  /** Id of the execution, when it was written down before. @default a fresh one */
  readonly id?: string;
  /** Why the execution fails before its first task: what starts it could not be evaluated. Its inputs are left out. */
  readonly failure?: string;
  /** Folder whose files the execution begins with: what a trigger stored for it under its id. */
  readonly files?: string;
  /** Told of every value that turns out to be secret, before it can be printed. */
  readonly onSecret?: (value: string) => void;
  readonly observer?: ExecutionObserver;
  /** Awaited before the first task when the flow, or one that it calls, can use the cache folder of that path. */
  readonly onCacheUse?: (folder: string) => Promise<void>;
  /** Milliseconds since the epoch before which no task runs. */
  readonly scheduleDate?: number;
  /** Tasks before which it stops, until it is resumed: `task` or `task[value]`. */
  readonly breakpoints?: readonly string[];
  /** Id of a task behind which it stops, until it is resumed. */
  readonly until?: string;
  /**
   * Asks a person for inputs that are missing or wrong, and gives all values as they should be tried again;
   * undefined when nobody answers.
   */
  readonly ask?: (question: InputQuestion) => Promise<ReadonlyMap<string, unknown> | undefined>;
  /** Task runs at work at the same time. @default eight times the processors, at least 16 */
  readonly maxParallel?: number;
  /** Working directories stay in the folder of the execution. @default false */
  readonly keepFolders?: boolean;
  readonly logLevel?: LogLevel;
  readonly timeZone?: string;
}

export interface InputQuestion {
  readonly inputs: readonly Input[];
  readonly supplied: ReadonlyMap<string, unknown>;
  readonly problems: readonly InputProblem[];
  readonly ports: InputPorts;
}

/** The flow has errors that keep it from running. */
export interface RefusedRun {
  readonly kind: 'refused';
  readonly source: SourceFile;
  readonly diagnostics: readonly Diagnostic[];
}

/** The inputs do not fit; no execution was created. */
export interface UnfitInputs {
  readonly kind: 'inputs';
  readonly source: SourceFile;
  readonly flow: Flow;
  readonly problems: readonly InputProblem[];
  /** What may have led to them: values for inputs that there are not. */
  readonly warnings: readonly string[];
}

export interface StartedRun {
  readonly kind: 'started';
  readonly source: SourceFile;
  readonly flow: Flow;
  readonly execution: RunningExecution;
  /** What the user should know although nothing failed. */
  readonly warnings: readonly string[];
}

/** `checks` of the flow do not pass; no execution was created. */
export interface BlockedRun {
  readonly kind: 'blocked';
  readonly source: SourceFile;
  readonly flow: Flow;
  /** Messages of the checks. */
  readonly messages: readonly string[];
}

export type RunOutcome = RefusedRun | UnfitInputs | BlockedRun | StartedRun;

/** Starts an execution. Throws a UsageError when there is no such flow. */
export async function startFlow(request: RunRequest, workspace: Workspace): Promise<RunOutcome> {
  const { prepared } = request;
  if (prepared !== undefined) {
    const origin = flowOrigin(resolve(workspace.cwd, prepared.source.path), workspace);
    return startPrepared(request, prepared, origin, workspace);
  }
  if (request.revision !== undefined) {
    const { flowAtRevision } = await import('./flow-at-revision.ts');
    const at = await flowAtRevision(request.target, request.revision, workspace);
    return startSource(request, at.source, Promise.resolve(at.origin), at.workspace);
  }
  const source = await findFlow(request.target, workspace);
  // Git answers while the flow is read.
  const origin = flowOrigin(resolve(workspace.cwd, source.path), workspace);
  return startSource(request, source, origin, workspace);
}

async function startSource(
  request: RunRequest,
  source: SourceFile,
  origin: Promise<FlowOrigin>,
  workspace: Workspace,
): Promise<RunOutcome> {
  const prepared = await prepareFlow(source, workspace);
  if ('diagnostics' in prepared) return { kind: 'refused', source, diagnostics: prepared.diagnostics };
  return startPrepared(request, prepared, origin, workspace);
}

async function startPrepared(
  request: RunRequest,
  prepared: PreparedFlow,
  origin: Promise<FlowOrigin>,
  workspace: Workspace,
): Promise<RunOutcome> {
  if (prepared.flow.disabled) {
    throw new UsageError(
      `flow \`${prepared.flow.namespace}.${prepared.flow.id}\` is disabled`,
      `remove \`disabled: true\` from ${prepared.source.path} to run it`,
    );
  }
  const compiling = compileFlow(prepared.data, workspace.registry);
  const run = new Run(request, workspace, prepared);
  return run.start(await compiling, await origin);
}

class Run {
  readonly #request: RunRequest;
  readonly #workspace: Workspace;
  readonly #prepared: PreparedFlow;

  constructor(request: RunRequest, workspace: Workspace, prepared: PreparedFlow) {
    this.#request = request;
    this.#workspace = workspace;
    this.#prepared = prepared;
  }

  async start(compiled: CompiledFlow, origin: FlowOrigin): Promise<RunOutcome> {
    const { source, flow } = this.#prepared;
    const { id = newId(), failure } = this.#request;
    const stops = stopsOf(this.#request, compiled);
    const folder = createExecutionFolder(this.#workspace.executionsDir, id);
    if (this.#request.files !== undefined) cpSync(this.#request.files, folder.filesDir, { recursive: true });
    const session = new ExecutionSession(this.#sessionOptions(folder));
    const resolved = failure === undefined ? await this.#inputs(id, session) : NO_INPUTS;
    if (resolved.errors.length > 0) {
      rmSync(folder.path, { recursive: true, force: true });
      return { kind: 'inputs', source, flow, problems: resolved.errors, warnings: resolved.warnings };
    }
    const checks = await this.#checks(id, session, resolved.values);
    if (checks.blocking.length > 0) {
      rmSync(folder.path, { recursive: true, force: true });
      return { kind: 'blocked', source, flow, messages: checks.blocking };
    }
    const warnings = [...this.#prepared.warnings, ...origin.notices, ...resolved.warnings, ...checks.shown];
    const header: ExecutionHeader = {
      id,
      namespace: flow.namespace,
      flowId: flow.id,
      ...origin.revision,
      flowFile: recordedPath(source, this.#workspace),
      ...(this.#workspace.past === undefined ? {} : { filesCommit: this.#workspace.past.commit }),
      flow: this.#prepared.data,
      inputs: resolved.values,
      labels: this.#labels(id),
      variables: (this.#prepared.data.variables ?? {}) as Record<string, unknown>,
      originalId: id,
      ...(this.#request.trigger === undefined ? {} : { trigger: this.#request.trigger }),
      ...(warnings.length === 0 ? {} : { warnings }),
      ...failures(checks.failing, failure),
      ...(this.#request.scheduleDate === undefined ? {} : { scheduleDate: this.#request.scheduleDate }),
      ...stops,
    };
    const { onCacheUse } = this.#request;
    if (onCacheUse !== undefined && (await usesCache(this.#prepared, this.#workspace)))
      await onCacheUse(this.#workspace.settings.cacheDir);
    const execution = followRetries(session.start(compiled, header));
    return { kind: 'started', source, flow, execution, warnings };
  }

  /** Kestra: only executions that somebody asks for are checked, not those of triggers and other flows. */
  async #checks(
    id: string,
    session: ExecutionSession,
    inputs: Readonly<Record<string, unknown>>,
  ): Promise<CheckOutcome> {
    const { checks } = this.#prepared.flow;
    if (checks.length === 0 || this.#request.trigger !== undefined) return NO_CHECKS;
    const ports = inputPorts(id, this.#prepared, session, this.#workspace);
    return evaluateChecks(checks, (condition) => ports.renderTyped(condition, inputs));
  }

  #labels(id: string): ExecutionHeader['labels'] {
    const own = this.#prepared.flow.labels.filter((label) => !label.key.startsWith('system.'));
    const given = this.#request.labels ?? [];
    const all = [...own, { key: 'system.correlationId', value: id }, ...given];
    // Kestra: the last label of a key wins.
    return [...new Map(all.map((label) => [label.key, label])).values()];
  }

  async #inputs(id: string, session: ExecutionSession): ReturnType<typeof resolveInputs> {
    const { flow } = this.#prepared;
    const ports = inputPorts(id, this.#prepared, session, this.#workspace);
    let supplied = this.#request.inputs ?? new Map<string, unknown>();
    for (;;) {
      const resolved = await resolveInputs(flow.inputs, supplied, ports);
      if (resolved.errors.length === 0 || this.#request.ask === undefined) return resolved;
      const answer = await this.#request.ask({
        inputs: flow.inputs,
        supplied,
        problems: resolved.errors,
        ports,
      });
      if (answer === undefined) return resolved;
      supplied = answer;
    }
  }

  #sessionOptions(folder: ExecutionFolder): SessionOptions {
    const { flow, namespaceVariables, locate } = this.#prepared;
    const request = this.#request;
    return {
      ...sessionBasis(this.#workspace, flow),
      folder,
      observer: request.observer ?? {},
      namespaceVariables,
      maxParallel: request.maxParallel ?? defaultParallelism(),
      locate,
      startSubflow: subflowStarter(this.#workspace),
      history: taskHistory(this.#workspace, resumeOther),
      convertOutputs: outputConverter(flow, this.#workspace),
      ...(request.keepFolders === true ? { keepFolders: true } : {}),
      ...(request.onSecret === undefined ? {} : { onSecret: request.onSecret }),
      ...(request.logLevel === undefined ? {} : { logLevel: request.logLevel }),
      ...(request.timeZone === undefined ? {} : { timeZone: request.timeZone }),
    };
  }
}

const NO_INPUTS: Awaited<ReturnType<typeof resolveInputs>> = {
  values: {},
  states: [],
  warnings: [],
  errors: [],
};

function failures(
  checks: readonly string[],
  failure: string | undefined,
): Pick<ExecutionHeader, 'failedChecks'> | undefined {
  const all = failure === undefined ? checks : [failure, ...checks];
  return all.length === 0 ? undefined : { failedChecks: all };
}

/** Where it shall stop. Throws a UsageError for tasks that the flow does not have. */
function stopsOf(
  { breakpoints = [], until }: Pick<RunRequest, 'breakpoints' | 'until'>,
  flow: CompiledFlow,
): Pick<ExecutionHeader, 'breakpoints' | 'until'> {
  const check = (id: string): string => {
    if (flow.specs.has(id)) return id;
    const close = nearest(id, [...flow.specs.keys()]);
    throw new UsageError(
      `flow \`${flow.namespace}.${flow.id}\` has no task \`${id}\``,
      close === undefined
        ? `its tasks are ${[...flow.specs.keys()].join(', ')}`
        : `did you mean \`${close}\`?`,
    );
  };
  const points = breakpoints.map((text) => {
    const [, id = text, value] = /^(.*?)(?:\[(.*)\])?$/s.exec(text) ?? [];
    return { id: check(id), ...(value === undefined ? {} : { value }) };
  });
  return {
    ...(points.length === 0 ? {} : { breakpoints: points }),
    ...(until === undefined ? {} : { until: check(until) }),
  };
}
