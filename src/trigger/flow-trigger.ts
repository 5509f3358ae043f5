/**
 * Whether a change of state of one execution fires a Flow trigger of another flow, alone or together with others that
 * came before it in a window of time.
 */

import { isTerminal, STATES, type State } from '../flow/states.ts';
import type { ConditionContext, ObservedExecution } from '../plugin/trigger.ts';
import { deepMerge, nest } from '../tasks/deep-merge.ts';
import { fitsWhere } from './precondition-filter.ts';
import { timeWindowOf, windowAt } from './time-window.ts';
import type { ConditionVariables, RawCondition, TriggerConditions } from './trigger-conditions.ts';
import type { MetCondition, WindowState } from './trigger-state.ts';

type Raw = Readonly<Record<string, unknown>>;
type Windows = Readonly<Record<string, WindowState>>;

/** An execution as it was right after it came into its state. */
export interface StateChangeOfExecution {
  readonly execution: ObservedExecution;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

export interface FlowTriggerOutcome {
  /** `trigger` of the new execution; absent when the trigger does not fire. */
  readonly variables?: Readonly<Record<string, unknown>>;
  /** What is remembered from now on. */
  readonly windows: Windows;
  /** What could not be evaluated and counted as not met, as sentences. */
  readonly problems: readonly string[];
}

export function isFlowTrigger(type: string): boolean {
  return /\.(trigger|triggers\.types)\.Flow$/.test(type);
}

export interface MissedWindow {
  readonly window: WindowState;
  /** What is remembered without it. */
  readonly windows: Windows;
  readonly labels: readonly { readonly key: string; readonly value: string }[];
  /** A sentence without its stop. */
  readonly failure: string;
}

/** The window that has ended with some of `dependsOn` met and others not, where `onMiss` says to fail then. */
export function missedWindow(properties: Raw, windows: Windows, now: number): MissedWindow | undefined {
  const { window: written } = properties;
  const { [DEPENDENCIES]: window, ...others } = windows;
  const onMiss = isRaw(written) ? written.onMiss : undefined;
  if (!isRaw(onMiss) || window === undefined || window.fired === true || now < Date.parse(window.end))
    return undefined;
  const missing = list(properties.dependsOn)
    .map(dependencyName)
    .filter((name) => !(name in window.met))
    .map((name) => name.slice(name.indexOf(' ') + 1));
  if (missing.length === 0) return undefined;
  return {
    window,
    windows: others,
    labels: labelsOf(onMiss.labels).map(([key, value]) => ({ key, value })),
    failure: `the window from ${window.start} to ${window.end} ended without ${missing.join(', ')}`,
  };
}

/** Id of the group that `dependsOn` is. */
const DEPENDENCIES = 'dependsOn';

function dependencyName({ namespace, flowId }: Raw, index: number): string {
  return `${index + 1} ${text(namespace) ?? '*'}.${text(flowId) ?? '*'}`;
}

/** Kestra 1.3: the states that are waited for when the trigger names none. */
const USUAL_STATES: readonly State[] = [...STATES.filter(isTerminal), 'PAUSED'];

export async function evaluateFlowTrigger(
  properties: Raw,
  change: StateChangeOfExecution,
  windows: Windows,
  conditions: TriggerConditions,
  level: 1 | 2,
): Promise<FlowTriggerOutcome> {
  const evaluation = new Evaluation(change, conditions, level);
  const outcome = await evaluation.decide(properties, windows);
  return { ...outcome, problems: evaluation.problems };
}

/** Executions that must come together. */
interface Group {
  readonly id: string;
  /** In the words of `timeWindow`; `endless` until it is satisfied. */
  readonly window: Raw | 'endless';
  /** What happens to what was met when the trigger has fired. */
  readonly after: 'forget' | 'keep' | 'rest';
  readonly needed: number;
  readonly tests: ReadonlyMap<string, () => Promise<boolean>>;
}

const ENDLESS = Date.UTC(9999, 11, 31);

class Evaluation {
  readonly problems: string[] = [];
  readonly #change: StateChangeOfExecution;
  readonly #conditions: TriggerConditions;
  readonly #level: 1 | 2;

  constructor(change: StateChangeOfExecution, conditions: TriggerConditions, level: 1 | 2) {
    this.#change = change;
    this.#conditions = conditions;
    this.#level = level;
  }

  async decide(properties: Raw, windows: Windows): Promise<Omit<FlowTriggerOutcome, 'problems'>> {
    const { execution } = this.#change;
    const states = strings(properties.states) ?? USUAL_STATES;
    if (!states.includes(execution.state)) return { windows };
    const all = list(properties.conditions);
    const alone = all.filter((condition) => !isMultiple(condition));
    const wanted = await this.#safely(
      async () =>
        (await this.#conditions.allHold(alone, this.#extra(), execution)) &&
        (await this.#conditions.isWanted(text(properties.when), this.#extra())),
    );
    if (!wanted) return { windows };
    const groups = this.#groups(properties, all.filter(isMultiple));
    if (groups.length === 0) return { variables: this.#variables([], false), windows };
    return this.#together(groups, windows, list(properties.dependsOn).length > 1);
  }

  async #together(
    groups: readonly Group[],
    before: Windows,
    scoped: boolean,
  ): Promise<Omit<FlowTriggerOutcome, 'problems'>> {
    const windows: Record<string, WindowState> = { ...before };
    let fires = true;
    const met: MetCondition[] = [];
    for (const group of groups) {
      const state = await this.#look(group, before[group.id]);
      if (state === undefined) {
        delete windows[group.id];
        fires = false;
        continue;
      }
      windows[group.id] = state.window;
      met.push(...Object.values(state.window.met));
      if (!state.touched || state.window.fired === true) fires = false;
      else if (Object.keys(state.window.met).length < group.needed) fires = false;
    }
    if (!fires) return { windows };
    for (const { id, after } of groups) {
      if (after === 'forget') delete windows[id];
      else if (after === 'rest') windows[id] = { ...windows[id]!, fired: true };
    }
    return { variables: this.#variables(met, scoped), windows };
  }

  /** The window with what this change meets in it; undefined outside of any. */
  async #look(
    group: Group,
    stored: WindowState | undefined,
  ): Promise<{ window: WindowState; touched: boolean } | undefined> {
    const { execution, at } = this.#change;
    const window = this.#open(group, stored);
    if (window === undefined) return undefined;
    const met: Record<string, MetCondition> = { ...window.met };
    let touched = false;
    for (const [name, test] of group.tests) {
      if (!(await this.#safely(test))) continue;
      touched = true;
      met[name] = {
        executionId: execution.id,
        flow: `${execution.namespace}.${execution.flowId}`,
        at: new Date(at).toISOString(),
        ...(execution.outputs === undefined ? {} : { outputs: execution.outputs }),
      };
    }
    return { window: { ...window, met }, touched };
  }

  #open(group: Group, stored: WindowState | undefined): WindowState | undefined {
    const { at } = this.#change;
    if (stored !== undefined && Date.parse(stored.start) <= at && at < Date.parse(stored.end)) return stored;
    try {
      const span = group.window === 'endless' ? { start: at, end: ENDLESS } : windowAt(group.window, at);
      if (span === undefined) return undefined;
      return { start: new Date(span.start).toISOString(), end: new Date(span.end).toISOString(), met: {} };
    } catch (error) {
      this.problems.push((error as Error).message);
      return undefined;
    }
  }

  #groups(properties: Raw, multiple: readonly RawCondition[]): Group[] {
    const groups = multiple.map((condition) => this.#multiple(condition));
    const { preconditions } = properties;
    if (isRaw(preconditions)) groups.push(this.#preconditions(preconditions));
    const dependencies = list(properties.dependsOn);
    if (dependencies.length > 0) groups.push(this.#dependencies(properties, dependencies));
    return groups;
  }

  #multiple(condition: RawCondition): Group {
    const tests = new Map<string, () => Promise<boolean>>();
    for (const [name, each] of Object.entries((condition.conditions ?? {}) as Record<string, RawCondition>)) {
      tests.set(name, () => this.#conditions.holds(each, this.#extra(), this.#change.execution));
    }
    const older = { window: condition.window, windowAdvance: condition.windowAdvance };
    return {
      id: String(condition.id),
      window: isRaw(condition.timeWindow) ? condition.timeWindow : older,
      after: condition.resetOnSuccess === false ? 'keep' : 'forget',
      needed: tests.size,
      tests,
    };
  }

  #preconditions(preconditions: Raw): Group {
    const tests = new Map<string, () => Promise<boolean>>();
    list(preconditions.flows).forEach((flow, index) => {
      tests.set(`flow ${index + 1}`, async () => this.#isFlow(flow));
    });
    for (const entry of list(preconditions.where)) {
      tests.set(`where ${String(entry.id)}`, () => fitsWhere(entry, this.#change.execution, this.#context()));
    }
    return {
      id: String(preconditions.id),
      window: isRaw(preconditions.timeWindow) ? preconditions.timeWindow : {},
      after: preconditions.resetOnSuccess === false ? 'keep' : 'forget',
      needed: tests.size,
      tests,
    };
  }

  #dependencies(properties: Raw, dependencies: readonly Raw[]): Group {
    const tests = new Map<string, () => Promise<boolean>>();
    dependencies.forEach((dependency, index) => {
      const name = dependencyName(dependency, index);
      tests.set(
        name,
        async () =>
          this.#isFlow(dependency) && (await this.#conditions.isWanted(text(dependency.when), this.#extra())),
      );
    });
    const { mode, window } = properties;
    const minimum = Number(properties.minSatisfied ?? 1);
    return {
      id: DEPENDENCIES,
      window: isRaw(window) ? timeWindowOf(window) : 'endless',
      after:
        !isRaw(window) || window.fireOnce === undefined
          ? 'forget'
          : window.fireOnce === true
            ? 'rest'
            : 'keep',
      needed: mode === 'ANY' ? 1 : mode === 'AT_LEAST' ? Math.min(minimum, tests.size) : tests.size,
      tests,
    };
  }

  #isFlow({ namespace, flowId, states, labels }: Raw): boolean {
    const { execution } = this.#change;
    if (text(namespace) !== undefined && execution.namespace !== namespace) return false;
    if (text(flowId) !== undefined && execution.flowId !== flowId) return false;
    if (strings(states)?.includes(execution.state) === false) return false;
    return labelsOf(labels).every(([key, value]) =>
      execution.labels.some((label) => label.key === key && label.value === value),
    );
  }

  /** Kestra: a condition that cannot be evaluated counts as false. */
  async #safely(test: () => Promise<boolean>): Promise<boolean> {
    try {
      return await test();
    } catch (error) {
      this.problems.push((error as Error).message);
      return false;
    }
  }

  #extra(): ConditionVariables {
    const { execution } = this.#change;
    const trigger = this.#variables([], false);
    return {
      trigger,
      execution: { id: execution.id, state: execution.state, outputs: execution.outputs ?? {} },
      labels: trigger.executionLabels,
    };
  }

  #context(): ConditionContext {
    return this.#conditions.context(this.#extra(), this.#change.execution);
  }

  /** Kestra: of several executions the last one gives the plain fields, and all of them the outputs. */
  #variables(met: readonly MetCondition[], scoped: boolean): Record<string, unknown> {
    const { execution } = this.#change;
    const outputs = met.length === 0 ? execution.outputs : joined(met, scoped && this.#level === 2);
    const failed = execution.taskRuns.find((run) => run.state === 'FAILED');
    const last = execution.taskRuns.at(-1);
    return {
      executionId: execution.id,
      namespace: execution.namespace,
      flowId: execution.flowId,
      ...(execution.revision === undefined ? {} : { flowRevision: execution.revision }),
      state: execution.state,
      executionLabels: nest(execution.labels.map(({ key, value }) => [key, value] as const)),
      ...(outputs === undefined ? {} : { outputs }),
      ...(this.#level === 1
        ? {}
        : {
            startDate: execution.startDate,
            ...(execution.endDate === undefined ? {} : { endDate: execution.endDate }),
            ...(failed === undefined ? {} : { firstFailedTaskId: failed.taskId }),
            ...(last === undefined ? {} : { lastTaskId: last.taskId }),
          }),
    };
  }
}

function isMultiple({ type }: RawCondition): boolean {
  return /\.MultipleCondition$/.test(String(type));
}

function isRaw(value: unknown): value is Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function list(value: unknown): readonly Raw[] {
  return Array.isArray(value) ? value.filter(isRaw) : [];
}

function strings(value: unknown): readonly string[] | undefined {
  return Array.isArray(value) ? value.map(String) : undefined;
}

function text(value: unknown): string | undefined {
  return value === undefined || value === null ? undefined : String(value);
}

function labelsOf(value: unknown): readonly (readonly [string, string])[] {
  if (Array.isArray(value)) return list(value).map((label) => [String(label.key), String(label.value)]);
  return isRaw(value) ? Object.entries(value).map(([key, label]) => [key, String(label)]) : [];
}

/** Outputs of several executions, each taken once, the oldest first. */
function joined(
  met: readonly MetCondition[],
  scoped: boolean,
): Readonly<Record<string, unknown>> | undefined {
  const byExecution = new Map(met.map((each) => [each.executionId, each]));
  const inOrder = [...byExecution.values()].sort((a, b) => (a.at < b.at ? -1 : 1));
  let outputs: Record<string, unknown> | undefined;
  for (const { flow, outputs: own } of inOrder) {
    if (own === undefined) continue;
    // Kestra: maps are merged, lists joined, everything else is taken from the later one.
    outputs = deepMerge(outputs ?? {}, scoped ? { [flow.slice(flow.lastIndexOf('.') + 1)]: own } : own);
  }
  return outputs;
}
