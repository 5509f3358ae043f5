/** What a run of a flow would do, without doing it: nothing is executed, and nothing is written. */

import { basename } from 'node:path';
import { type CompiledFlow, compileFlow } from '../engine/compile-flow.ts';
import { type InputProblem, resolveInputs } from '../engine/inputs/resolve-inputs.ts';
import { ownProperties, referencesOf } from '../engine/task-references.ts';
import type { ExpressionServices } from '../expression/engine.ts';
import { Instant } from '../expression/time-values.ts';
import { isTruthy } from '../expression/truthy.ts';
import type { Diagnostic } from '../flow/diagnostic.ts';
import { bindProperties } from '../plugin/bind-properties.ts';
import type { ChildPlan, FlowableDefinition, TaskSpec } from '../plugin/flowable.ts';
import { executionFolder } from '../storage/execution-folder.ts';
import { systemClock } from '../util/clock.ts';
import { ExecutionSession } from './execution-session.ts';
import { findFlow } from './find-flow.ts';
import { type PreparedFlow, prepareFlow } from './prepare-flow.ts';
import type { RunRequest } from './run.ts';
import { defaultParallelism, inputPorts, outputConverter, sessionBasis } from './session-basis.ts';
import { subflowStarter } from './subflow-starter.ts';
import type { Workspace } from './workspace.ts';

/** One property, as it would be rendered; text whose value is not known yet stays as it is written. */
export interface DryProperty {
  readonly name: string;
  readonly value: unknown;
  /** What is not known before the run: `outputs.extract.uri`. */
  readonly unknown: readonly string[];
  /** Why it cannot be rendered at all. */
  readonly problem?: string;
}

export interface DryTask {
  readonly id: string;
  readonly type: string;
  /** Whether it runs: `perhaps` depends on what is not known yet. */
  readonly runs: 'yes' | 'no' | 'perhaps';
  /** Why it does not, or what it depends on. */
  readonly reason?: string;
  readonly properties: readonly DryProperty[];
  readonly branches: readonly DryBranch[];
}

/** Tasks that run one after another, or side by side, below a flowable. */
export interface DryBranch {
  /** `tasks`, `then`, `cases.a`, `errors` …, or an iteration value. */
  readonly name: string;
  readonly runs: DryTask['runs'];
  readonly tasks: readonly DryTask[];
  /** Iterations that are not shown one by one. */
  readonly more?: number;
}

export interface DryRun {
  readonly kind: 'dry-run';
  readonly namespace: string;
  readonly flowId: string;
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly branches: readonly DryBranch[];
  readonly outputs: readonly DryProperty[];
  readonly warnings: readonly string[];
}

export type DryRunOutcome =
  | DryRun
  | { readonly kind: 'refused'; readonly diagnostics: readonly Diagnostic[] }
  | {
      readonly kind: 'inputs';
      readonly problems: readonly InputProblem[];
      readonly warnings: readonly string[];
    };

/** Iterations that are shown one by one. */
const MOST_ITERATIONS = 5;

export async function dryRun(
  request: Pick<RunRequest, 'target' | 'revision' | 'inputs' | 'trigger' | 'timeZone'>,
  current: Workspace,
): Promise<DryRunOutcome> {
  const { source, workspace } = await sourceOf(request, current);
  const prepared = await prepareFlow(source, workspace);
  if ('diagnostics' in prepared) return { kind: 'refused', diagnostics: prepared.diagnostics };
  const compiled = await compileFlow(prepared.data, workspace.registry);
  const session = sessionFor(prepared, request, workspace);
  const services = withoutEffects(session.flowServices());
  const resolved = await resolveInputs(prepared.flow.inputs, request.inputs ?? new Map<string, unknown>(), {
    ...inputPorts('dry-run', prepared, session, workspace, services),
    upload: async (id, path) => `kestra:///dry-run/inputs/${id}/${basename(path)}`,
  });
  if (resolved.errors.length > 0)
    return { kind: 'inputs', problems: resolved.errors, warnings: resolved.warnings };
  const look = new Look(compiled, prepared, resolved.values, request, session, services, workspace);
  return session.publicRecord(await look.wholeFlow([...prepared.warnings, ...resolved.warnings]));
}

async function sourceOf(
  { target, revision }: Pick<RunRequest, 'target' | 'revision'>,
  workspace: Workspace,
): Promise<{ source: PreparedFlow['source']; workspace: Workspace }> {
  if (revision === undefined) return { source: await findFlow(target, workspace), workspace };
  const { flowAtRevision } = await import('./flow-at-revision.ts');
  return flowAtRevision(target, revision, workspace);
}

function sessionFor(
  prepared: PreparedFlow,
  { timeZone }: Pick<RunRequest, 'timeZone'>,
  workspace: Workspace,
): ExecutionSession {
  return new ExecutionSession({
    ...sessionBasis(workspace, prepared.flow),
    // Its place is named in URIs only; nothing is written there.
    folder: executionFolder(workspace.executionsDir, 'dry-run'),
    observer: {},
    namespaceVariables: prepared.namespaceVariables,
    maxParallel: defaultParallelism(),
    startSubflow: subflowStarter(workspace),
    convertOutputs: outputConverter(prepared.flow, workspace),
    ...(timeZone === undefined ? {} : { timeZone }),
  });
}

/** Requests and ports are effects; what is only read is not. */
function withoutEffects({ http: _, randomPort: __, ...services }: ExpressionServices): ExpressionServices {
  return services;
}

const EFFECTS = /\b(http|randomPort)\s*\(/;

/** What a place in the flow knows beside what every place knows. */
interface Place {
  /** Iteration value, when there is one and it is known. */
  readonly taskrun: Readonly<Record<string, unknown>> | undefined;
  readonly runs: DryTask['runs'];
}

class Look {
  readonly #flow: CompiledFlow;
  readonly #prepared: PreparedFlow;
  readonly #session: ExecutionSession;
  readonly #services: ExpressionServices;
  readonly #expressions: ReturnType<ExecutionSession['expressions']>;
  readonly #variables: Readonly<Record<string, unknown>>;
  /** Roots that only a run can know, or that are not whole before it. */
  readonly #unknownRoots: ReadonlySet<string>;

  constructor(
    flow: CompiledFlow,
    prepared: PreparedFlow,
    inputs: Readonly<Record<string, unknown>>,
    { trigger }: Pick<RunRequest, 'trigger'>,
    session: ExecutionSession,
    services: ExpressionServices,
    workspace: Workspace,
  ) {
    this.#flow = flow;
    this.#prepared = prepared;
    this.#session = session;
    this.#services = services;
    this.#expressions = session.expressions();
    const setsVariables = [...flow.specs.values()].some((spec) => /\.(Set|Unset)Variables$/.test(spec.type));
    this.#unknownRoots = new Set([
      'outputs',
      'tasks',
      'parent',
      'parents',
      'item',
      'labels',
      ...(setsVariables ? ['vars'] : []),
      ...(trigger === undefined ? ['trigger', 'schedule'] : []),
    ]);
    this.#variables = {
      flow: { id: flow.id, namespace: flow.namespace },
      execution: { startDate: Instant.ofEpochMilliseconds(systemClock.now()) },
      vars: flow.data.variables ?? {},
      globals: workspace.config.globals,
      namespace: prepared.namespaceVariables,
      envs: session.envs,
      inputs,
      ...(trigger === undefined ? {} : { trigger, schedule: trigger }),
    };
  }

  async wholeFlow(warnings: readonly string[]): Promise<DryRun> {
    const { branches } = this.#flow;
    const top: Place = { taskrun: undefined, runs: 'yes' };
    const shown: DryBranch[] = [await this.#branch('tasks', branches.tasks, top)];
    const perhaps: Place = { ...top, runs: 'perhaps' };
    if (branches.errors !== undefined) shown.push(await this.#branch('errors', branches.errors, perhaps));
    if (branches.finally !== undefined) shown.push(await this.#branch('finally', branches.finally, top));
    if (branches.afterExecution.length > 0)
      shown.push(await this.#branch('afterExecution', branches.afterExecution, top));
    const outputs = await Promise.all(
      this.#prepared.flow.outputs.map((output) => this.#property(output.id, output.value, top)),
    );
    const { namespace, id } = this.#flow;
    const inputs = this.#variables.inputs as DryRun['inputs'];
    return { kind: 'dry-run', namespace, flowId: id, inputs, branches: shown, outputs, warnings };
  }

  async #branch(name: string, tasks: readonly TaskSpec[], place: Place): Promise<DryBranch> {
    const shown: DryTask[] = [];
    for (const task of tasks) shown.push(await this.#task(task, place));
    return { name, runs: place.runs, tasks: shown };
  }

  async #task(spec: TaskSpec, place: Place): Promise<DryTask> {
    const definition = this.#flow.definition(spec);
    const { runs, reason } = await this.#condition(spec, place);
    const { runIf: _, when: __, ...own } = ownProperties(spec, definition);
    const properties: DryProperty[] = [];
    for (const [name, value] of Object.entries(own))
      properties.push(await this.#property(name, value, place));
    const branches =
      definition.kind === 'flowable'
        ? await this.#branches(spec, definition, { ...place, runs }, properties)
        : [];
    return {
      id: spec.id,
      type: spec.type,
      runs,
      ...(reason === undefined ? {} : { reason }),
      properties,
      branches,
    };
  }

  async #condition(spec: TaskSpec, place: Place): Promise<Pick<DryTask, 'runs' | 'reason'>> {
    const name = spec.properties.runIf === undefined ? 'when' : 'runIf';
    const written = spec.properties[name];
    if (written === undefined || written === null) return { runs: place.runs };
    const { value, unknown, problem } = await this.#property(name, String(written), place);
    if (problem !== undefined) return { runs: 'no', reason: `its \`${name}\` fails: ${problem}` };
    if (unknown.length > 0) return { runs: 'perhaps', reason: `if ${String(written)}` };
    return isTruthy(String(value).trim())
      ? { runs: place.runs }
      : { runs: 'no', reason: `skipped: \`${name}\` is ${String(value).trim() || 'empty'}` };
  }

  /** What is known of a flowable decides what is shown below it. */
  async #branches(
    spec: TaskSpec,
    definition: FlowableDefinition,
    place: Place,
    properties: readonly DryProperty[],
  ): Promise<DryBranch[]> {
    const known = properties.every(({ unknown, problem }) => unknown.length === 0 && problem === undefined);
    const plan = known ? await this.#plan(spec, definition, place) : undefined;
    const shown =
      plan === undefined ? await this.#possible(spec, place) : await this.#planned(spec, plan, place);
    for (const name of ['errors', 'finally'] as const) {
      const tasks = spec.children[name] ?? [];
      const runs = name === 'errors' && place.runs === 'yes' ? 'perhaps' : place.runs;
      if (tasks.length > 0) shown.push(await this.#branch(name, tasks, { ...place, runs }));
    }
    return shown;
  }

  async #plan(spec: TaskSpec, definition: FlowableDefinition, place: Place): Promise<ChildPlan | undefined> {
    const renderer = this.#renderer(place);
    try {
      const properties = await bindProperties(definition.properties, spec.properties, renderer);
      const evaluation = await definition.evaluate({ ...renderer, properties } as never);
      return definition.plan(spec, evaluation).children;
    } catch {
      // What a run would fail with is told at the properties.
      return undefined;
    }
  }

  /** Every branch that there is: which of them runs is not known yet. */
  async #possible(spec: TaskSpec, place: Place): Promise<DryBranch[]> {
    const names = Object.keys(spec.children).filter((name) => name !== 'errors' && name !== 'finally');
    const runs = names.length > 1 && place.runs === 'yes' ? 'perhaps' : place.runs;
    const shown: DryBranch[] = [];
    for (const name of names)
      shown.push(await this.#branch(name, spec.children[name]!, { taskrun: undefined, runs }));
    return shown;
  }

  async #planned(spec: TaskSpec, plan: ChildPlan, place: Place): Promise<DryBranch[]> {
    const slots = plan.lanes.flatMap((lane) => lane.slots);
    const values = [...new Set(slots.flatMap(({ value }) => value ?? []))];
    if (values.length === 0) {
      const tasks = slots.map(({ task }) => task);
      const name = Object.entries(spec.children).find(([, all]) => all.includes(tasks[0]!))?.[0] ?? 'tasks';
      return tasks.length === 0 ? [] : [await this.#branch(name, tasks, place)];
    }
    const shown: DryBranch[] = [];
    for (const [iteration, value] of values.slice(0, MOST_ITERATIONS).entries()) {
      const tasks = slots.filter((slot) => slot.value === value).map(({ task }) => task);
      shown.push(await this.#branch(value, tasks, { ...place, taskrun: { value, iteration } }));
    }
    const more = values.length - shown.length;
    if (more > 0) shown.push({ name: '', runs: place.runs, tasks: [], more });
    return shown;
  }

  async #property(name: string, written: unknown, place: Place): Promise<DryProperty> {
    const unknown = new Set<string>();
    let problem: string | undefined;
    const render = async (value: unknown): Promise<unknown> => {
      if (typeof value === 'string') {
        const missing = this.#unknownOf(value, place);
        for (const one of missing) unknown.add(one);
        if (missing.length > 0) return value;
        try {
          return await this.#renderer(place).render(value);
        } catch (error) {
          problem ??= (error as Error).message;
          return value;
        }
      }
      if (Array.isArray(value)) return Promise.all(value.map(render));
      if (typeof value !== 'object' || value === null) return value;
      const prototype = Object.getPrototypeOf(value) as unknown;
      if (prototype !== Object.prototype && prototype !== null) return value;
      const entries = Object.entries(value).map(async ([key, item]) => [key, await render(item)] as const);
      return Object.fromEntries(await Promise.all(entries));
    };
    const value = await render(written);
    return { name, value, unknown: [...unknown], ...(problem === undefined ? {} : { problem }) };
  }

  /** What a template refers to that only a run can know. */
  #unknownOf(template: string, { taskrun }: Place): string[] {
    if (EFFECTS.test(template)) return ['the answer of a request'];
    const { variables } = referencesOf([template], this.#expressions.level);
    return variables.flatMap(({ root, path }) => {
      const name = [root, ...path].join('.');
      if (root === 'taskrun') return taskrun !== undefined && path[0]! in taskrun ? [] : [name];
      if (root === 'execution') return path[0] === 'startDate' ? [] : [name];
      if (root === 'flow') return path[0] === 'revision' ? [name] : [];
      if (['workingDir', 'outputDir', 'outputFiles', 'task', 'error'].includes(root)) return [name];
      return this.#unknownRoots.has(root) ? [name] : [];
    });
  }

  #renderer({ taskrun }: Place) {
    const variables = taskrun === undefined ? this.#variables : { ...this.#variables, taskrun };
    const options = {
      services: this.#services,
      onSecret: (value: string) => this.#session.maskSecret(value),
    };
    const expressions = this.#expressions;
    return {
      variables,
      render: (template: string) => expressions.render(template, variables as never, options),
      renderStructure: (value: unknown) => expressions.renderStructure(value, variables as never, options),
    };
  }
}
