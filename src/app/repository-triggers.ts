/** The triggers of a repository's flows, each with what is needed to evaluate it. */

import type { ExpressionEngine } from '../expression/engine.ts';
import { createExpressionEngine } from '../expression/engine.ts';
import type { Diagnostic } from '../flow/diagnostic.ts';
import type { Flow, Trigger } from '../flow/model.ts';
import type { SourceFile } from '../flow/source.ts';
import type { TaskStorage } from '../plugin/ports.ts';
import type { TriggerDefinition } from '../plugin/trigger.ts';
import { isSchedule, readSchedule, type Schedule, WantedMoments } from '../trigger/schedule.ts';
import { TriggerConditions } from '../trigger/trigger-conditions.ts';
import { triggerKey } from '../trigger/trigger-state.ts';
import { expressionServices } from './expression-services.ts';
import { findFlow } from './find-flow.ts';
import { type PreparedFlow, prepareFlow } from './prepare-flow.ts';
import type { Workspace } from './workspace.ts';

type Raw = Readonly<Record<string, unknown>>;

/** A trigger of a flow, with plugin defaults applied. */
export interface FlowTriggerOfRepository {
  readonly flow: Flow;
  readonly prepared: PreparedFlow;
  readonly trigger: Trigger;
  /** `namespace.flow.trigger`, for people. */
  readonly name: string;
  /** Of its state. */
  readonly key: string;
  /** Type by its current name. */
  readonly type: string;
  readonly properties: Raw;
  /** Neither the flow nor the trigger is disabled in its file. */
  readonly enabled: boolean;
  readonly conditions: TriggerConditions;
  readonly expressions: ExpressionEngine;
  /** What its expressions see besides `trigger`. */
  readonly variables: Raw;
}

export interface RepositoryTriggers {
  readonly triggers: readonly FlowTriggerOfRepository[];
  /** Flows whose errors keep them, and so their triggers, from running. */
  readonly refused: readonly { readonly source: SourceFile; readonly diagnostics: readonly Diagnostic[] }[];
}

/** Of one flow, or of all. Throws a UsageError when there is no such flow. */
export async function repositoryTriggers(workspace: Workspace, target?: string): Promise<RepositoryTriggers> {
  const sources =
    target === undefined
      ? (await workspace.catalog.entries()).map((entry) => entry.source)
      : [await findFlow(target, workspace)];
  const triggers: FlowTriggerOfRepository[] = [];
  const refused: { source: SourceFile; diagnostics: readonly Diagnostic[] }[] = [];
  for (const source of sources) {
    // Plugin defaults may add properties to triggers, never triggers themselves.
    if (!/\btriggers\b/.test(source.text)) continue;
    const prepared = await prepareFlow(source, workspace);
    if ('diagnostics' in prepared) refused.push(prepared);
    else triggers.push(...triggersOf(prepared, workspace));
  }
  return { triggers, refused };
}

function triggersOf(prepared: PreparedFlow, workspace: Workspace): FlowTriggerOfRepository[] {
  const { flow, data } = prepared;
  if (flow.triggers.length === 0) return [];
  const written = (data as { readonly triggers?: readonly Raw[] }).triggers ?? [];
  const expressions = createExpressionEngine({
    level: workspace.config.kestra,
    services: expressionServices(
      { ...workspace, namespaceFiles: workspace.machine.namespaceFiles, errorLogs: () => [] },
      flow.namespace,
      () => NO_FILES,
    ),
  });
  const variables = triggerVariables(prepared, workspace);
  const conditions = new TriggerConditions({ registry: workspace.registry, expressions, variables, flow });
  return flow.triggers.map((trigger, index) => {
    const properties = written[index] ?? trigger.properties;
    return {
      flow,
      prepared,
      trigger,
      name: `${flow.namespace}.${flow.id}.${trigger.id}`,
      key: triggerKey(flow, trigger.id),
      type: workspace.registry.canonical(trigger.type) ?? trigger.type,
      properties,
      enabled: !flow.disabled && String(properties.disabled) !== 'true',
      conditions,
      expressions,
      variables,
    };
  });
}

function triggerVariables({ flow, data, namespaceVariables }: PreparedFlow, workspace: Workspace): Raw {
  const defaults = flow.inputs.filter((input) => input.defaults !== undefined && input.defaults !== null);
  const envs: Record<string, string> = {};
  for (const [name, value] of Object.entries(workspace.environment)) {
    if (name.startsWith('ENV_') && value !== undefined) envs[name.slice('ENV_'.length).toLowerCase()] = value;
  }
  return {
    flow: { id: flow.id, namespace: flow.namespace },
    inputs: Object.fromEntries(defaults.map((input) => [input.id, input.defaults])),
    vars: data.variables ?? {},
    globals: workspace.config.globals,
    namespace: namespaceVariables,
    kestra: { environment: { name: 'gitestra' } },
    envs,
  };
}

/** Expressions of a trigger have no execution, and so no files of one. */
const NO_FILES = {
  exists: async () => false,
} as unknown as TaskStorage;

/** A trigger that fires at moments; undefined for any other. */
export interface OpenSchedule {
  readonly schedule: Schedule;
  readonly wanted: WantedMoments;
  /** Tells this schedule from what the trigger was before somebody changed it. */
  readonly fingerprint: string;
}

/** Throws a ScheduleError when no moments can be computed, and what rendering its properties throws. */
export async function openSchedule(
  trigger: FlowTriggerOfRepository,
  workspace: Workspace,
): Promise<OpenSchedule | undefined> {
  if (!isSchedule(trigger.type)) return undefined;
  const { expressions, variables } = trigger;
  const properties: Record<string, unknown> = { ...trigger.properties, type: trigger.type };
  for (const name of [
    'cron',
    'timezone',
    'withSeconds',
    'recoverMissedSchedules',
    'lateMaximumDelay',
    'dates',
  ]) {
    const value = properties[name];
    if (typeof value === 'string' && value.includes('{{'))
      properties[name] = await expressions.renderTyped(value, variables);
    else if (Array.isArray(value)) properties[name] = await expressions.renderStructure(value, variables);
  }
  if (typeof properties.dates === 'string') properties.dates = JSON.parse(properties.dates) as unknown;
  const schedule = readSchedule(properties, { level: workspace.config.kestra });
  const { cron, withSeconds, dates } = properties;
  const fingerprint = JSON.stringify(
    schedule.kind === 'cron' ? [cron, schedule.zone.id, String(withSeconds) === 'true'] : dates,
  );
  return { schedule, wanted: new WantedMoments(schedule, trigger.conditions), fingerprint };
}

/** What the type of a trigger can do; undefined for one that is not known here. */
export async function triggerDefinition(
  trigger: FlowTriggerOfRepository,
  workspace: Workspace,
): Promise<TriggerDefinition | undefined> {
  const definition = await workspace.registry.load(trigger.type);
  return definition?.kind === 'trigger' ? (definition as TriggerDefinition) : undefined;
}
