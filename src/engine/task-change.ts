/** Tells whether a finished task run would be another one today: after a fix of its flow, or of what it uses. */

import { bindProperties } from '../plugin/bind-properties.ts';
import type { EvaluationContext, FlowableDefinition, TaskSpec } from '../plugin/flowable.ts';
import type { TaskDefinition } from '../plugin/task.ts';
import { attemptDigest, canonicalText, valueAt } from './attempt-digest.ts';
import type { CompiledFlow } from './compile-flow.ts';
import type { EnginePorts } from './ports.ts';
import { withTaskContext } from './run-attempt.ts';
import type { ExecutionState, TaskRun } from './state.ts';
import { ownProperties, referencesOf, type TaskReferences, taskReferences } from './task-references.ts';
import { rendererFor, type TaskRenderer } from './task-renderer.ts';

/** Roots that say the same to every task run of an execution, whenever it is asked. */
const SETTINGS = new Set(['namespace', 'globals', 'envs', 'kestra', 'files']);

/** What scripts see of the folder that they run in; it is another one each time. */
const PLACES = { workingDir: '', outputDir: '', outputFiles: {} };

/** What a reopened flowable's properties come to now; undefined for what they came to before. */
export type FlowableCheck = { readonly reason: string } | { readonly evaluation: unknown } | undefined;

export interface TaskChangeOptions {
  /** The execution as it was. */
  readonly state: ExecutionState;
  /** The flow, inputs and variables that it shall have. */
  readonly flow: CompiledFlow;
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Digests of the last attempts, by task run. */
  readonly digests: ReadonlyMap<string, string>;
  readonly ports: EnginePorts;
}

export class TaskChanges {
  readonly #options: TaskChangeOptions;
  /** The execution as it shall be, for rendering. */
  readonly #view: ExecutionState;
  readonly #known = new Map<TaskRun, string | undefined>();
  readonly #uses = new Map<unknown, TaskReferences>();

  constructor(options: TaskChangeOptions) {
    const { state, inputs, variables } = options;
    this.#options = options;
    this.#view = Object.create(state, {
      header: { value: { ...state.header, inputs } },
      variables: { value: variables },
    }) as ExecutionState;
  }

  references(spec: TaskSpec): TaskReferences {
    const { flow, ports } = this.#options;
    return taskReferences(spec, flow.definition(spec), ports.expressions.level);
  }

  /** Why the task run of a runnable task is another one now; undefined when it is not. */
  async taskReason(run: TaskRun, spec: TaskSpec): Promise<string | undefined> {
    if (this.#known.has(run)) return this.#known.get(run);
    const reason = await this.#taskReason(run, spec);
    this.#known.set(run, reason);
    return reason;
  }

  async #taskReason(run: TaskRun, spec: TaskSpec): Promise<string | undefined> {
    const { state, flow } = this.#options;
    const definition = flow.definition(spec) as TaskDefinition;
    if (state.flow.definition(run.spec).type !== definition.type) return 'is of another type';
    const changed = await this.#changedProperty(run, spec);
    if (changed !== undefined) return `${changed} has changed`;
    return (await this.#hasDrifted(run, definition)) ? 'what it uses has changed' : undefined;
  }

  /** Whether the attempt would run with something else today although nothing of its task has changed. */
  async #hasDrifted(run: TaskRun, definition: TaskDefinition): Promise<boolean> {
    const { state, digests, ports } = this.#options;
    const before = digests.get(run.id);
    const uses = taskReferences(run.spec, definition, ports.expressions.level);
    if (before === undefined || uses.volatile) return false;
    const files = run.spec.properties.namespaceFiles !== undefined;
    if (!files && !uses.looksUp && !uses.variables.some(({ root }) => SETTINGS.has(root))) return false;
    try {
      const renderer = rendererFor(state, run, ports);
      const skip = definition.selfBound === undefined ? {} : { skip: definition.selfBound };
      const bound = await bindProperties(definition.properties, run.spec.properties, renderer, skip);
      const attempt = { state, run, ports, renderer };
      return (await attemptDigest(attempt, definition, bound, ports.taskPorts(state, run))) !== before;
    } catch {
      // What cannot be rendered now is not what it was.
      return true;
    }
  }

  #rendererFor(run: TaskRun, spec: TaskSpec): TaskRenderer {
    return rendererFor(this.#view, run, this.#options.ports, spec);
  }

  /** The same for a flowable; its children are looked at one by one. */
  async flowableCheck(run: TaskRun, spec: TaskSpec): Promise<FlowableCheck> {
    const { state, flow } = this.#options;
    const definition = flow.definition(spec) as FlowableDefinition;
    if (state.flow.definition(run.spec).type !== definition.type) return { reason: 'is of another type' };
    const changed = await this.#changedProperty(run, spec);
    const uses = this.references(spec);
    if (changed === undefined && (!this.#mayDiffer(uses) || uses.volatile)) return undefined;
    if (changed === '`runIf`' || changed === '`when`') return { reason: `${changed} has changed` };
    try {
      const renderer = this.#rendererFor(run, spec);
      const properties = await bindProperties(definition.properties, spec.properties, renderer);
      const withContext: EvaluationContext<never>['withContext'] = (work) =>
        withTaskContext(state, run, this.#options.ports, work);
      const evaluation = await definition.evaluate({ ...renderer, properties, withContext } as never);
      const same = canonicalText(evaluation) === canonicalText(run.evaluation);
      return same ? undefined : { evaluation };
    } catch {
      return { reason: changed === undefined ? 'what it uses has changed' : `${changed} has changed` };
    }
  }

  /** Whether something may have changed that is not written in the flow. */
  #mayDiffer(uses: TaskReferences): boolean {
    return uses.looksUp || uses.variables.some(({ root }) => SETTINGS.has(root));
  }

  /** The first property that comes to something else with the new flow, or what changes it, quoted. */
  async #changedProperty(run: TaskRun, spec: TaskSpec): Promise<string | undefined> {
    const { state, flow } = this.#options;
    const before = ownProperties(run.spec, state.flow.definition(run.spec));
    const now = ownProperties(spec, flow.definition(spec));
    for (const name of new Set([...Object.keys(before), ...Object.keys(now)])) {
      const value = this.#changedValue(this.#usesOf(now[name]));
      const same = before[name] === now[name] || canonicalText(before[name]) === canonicalText(now[name]);
      if (same && value === undefined) continue;
      if (!(await this.#rendersTheSame(run, spec, before[name], now[name])))
        return same ? `\`${value}\`` : `\`${name}\``;
    }
    return undefined;
  }

  async #rendersTheSame(run: TaskRun, spec: TaskSpec, before: unknown, now: unknown): Promise<boolean> {
    const { state, ports } = this.#options;
    if (before === undefined || now === undefined) return false;
    const uses = referencesOf([before, now], ports.expressions.level);
    if (uses.volatile) return false;
    try {
      const old = await rendererFor(state, run, ports).renderStructure(before, PLACES);
      const current = await this.#rendererFor(run, spec).renderStructure(now, PLACES);
      return canonicalText(old) === canonicalText(current);
    } catch {
      return false;
    }
  }

  /** Iterations share the properties of their task. */
  #usesOf(property: unknown): TaskReferences {
    let uses = this.#uses.get(property);
    if (uses === undefined) {
      uses = referencesOf([property], this.#options.ports.expressions.level);
      this.#uses.set(property, uses);
    }
    return uses;
  }

  /** An input or variable that is another one now. */
  #changedValue(uses: TaskReferences): string | undefined {
    const { state, inputs, variables } = this.#options;
    for (const { root, path } of uses.variables) {
      const pair: readonly [unknown, unknown] | undefined =
        root === 'inputs'
          ? [state.header.inputs, inputs]
          : root === 'vars'
            ? [state.variables, variables]
            : undefined;
      if (pair === undefined || pair[0] === pair[1]) continue;
      if (canonicalText(valueAt(pair[0], path)) !== canonicalText(valueAt(pair[1], path)))
        return [root, ...path].join('.');
    }
    return undefined;
  }
}
