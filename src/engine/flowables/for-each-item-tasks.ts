/** The three tasks that a ForEachItem consists of. Nobody writes them; they stand in an execution's list of task runs. */

import { Type } from '@sinclair/typebox';
import type { State } from '../../flow/states.ts';
import { boolean, choice, integer, raw, text } from '../../plugin/property.ts';
import { defineTask, type SubflowEnd, type TaskContext, type TaskResult } from '../../plugin/task.ts';
import { TaskFailure } from '../../plugin/task-failure.ts';
import { subflowDate, subflowLabels } from '../../tasks/core/flow/subflow-request.ts';

export const FOR_EACH_ITEM = 'io.kestra.plugin.core.flow.ForEachItem';
export const SPLIT_TYPE = `${FOR_EACH_ITEM}$ForEachItemSplit`;
export const ITEMS_TYPE = `${FOR_EACH_ITEM}$ForEachItemExecutable`;
export const MERGE_TYPE = `${FOR_EACH_ITEM}$ForEachItemMergeOutputs`;

/** Executions under way at the same time; Kestra has no limit, one machine does. */
const AT_ONCE = 32;

const common = { examples: [], outputs: {} } as const;

type Batch = Readonly<Record<string, unknown>>;

export const forEachItemSplit = defineTask({
  ...common,
  type: SPLIT_TYPE,
  title: 'Split the file of a ForEachItem.',
  description: 'Part of ForEachItem.',
  properties: {
    items: text({ description: 'URI of the file.', required: true }),
    batch: raw(Type.Unknown(), { description: 'How to split it.' }),
  },
  outputs: { splits: { type: 'uri', description: 'A text file, one URI of a part a line.' } },
  async run({ items, batch }, context) {
    if (!items.startsWith('kestra://')) {
      throw new TaskFailure(`property \`items\`: \`${items}\` is not the URI of a stored file (kestra://…)`);
    }
    const written = (batch ?? {}) as Batch;
    const chosen = ['regexPattern', 'bytes', 'partitions', 'rows'].some((key) => written[key] !== undefined);
    const split = await context.runTask('io.kestra.plugin.core.storage.Split', {
      from: items,
      ...(chosen ? {} : { rows: 1 }),
      ...written,
    });
    const uris = (split?.outputs?.uris ?? []) as readonly string[];
    return { outputs: { splits: await context.storage.put('splits.txt', uris.join('\n')) } };
  },
});

export const forEachItemExecutable = defineTask({
  ...common,
  type: ITEMS_TYPE,
  title: 'Run the flow of a ForEachItem for every part.',
  description: 'Part of ForEachItem.',
  properties: {
    split: text({ description: 'Task that has split the file.', required: true }),
    namespace: text({ description: 'Namespace of the flow.', required: true }),
    flowId: text({ description: 'Id of the flow.', required: true }),
    revision: integer({ description: 'Revision to run.' }),
    inputs: raw(Type.Unknown(), { description: 'Inputs of each execution.' }),
    labels: raw(Type.Unknown(), { description: 'Labels of each execution.' }),
    inheritLabels: boolean({ description: 'Whether labels are inherited.', default: false }),
    wait: boolean({ description: 'Whether to wait.', default: true }),
    transmitFailed: boolean({ description: 'Whether the worst state counts.', default: true }),
    scheduleDate: text({ description: 'Date of the start.' }),
    restartBehavior: choice(['RETRY_FAILED', 'NEW_EXECUTION'], {
      description: 'What a restart does with those that have failed.',
      default: 'RETRY_FAILED',
    }),
  },
  outputs: {
    iterations: { type: 'map', description: 'Number of executions by state.' },
    numberOfBatches: { type: 'integer', description: 'Number of parts.' },
    subflowOutputsBaseUri: { type: 'uri', description: 'Folder of the outputs of each execution.' },
  },
  waits: true,
  async run(properties, context): Promise<TaskResult> {
    const parts = await partsOf(properties.split, context);
    const batches = new Batches(properties, context);
    const ends = await batches.run(parts);
    if (ends.some((end) => end.state === 'PAUSED')) {
      context.logger.info('Waits for an execution that is paused; resume that one, and then this one');
      return { suspended: true };
    }
    const iterations: Record<string, number> = { CREATED: 0, RUNNING: 0, SUCCESS: 0 };
    for (const { state } of ends) iterations[state] = (iterations[state] ?? 0) + 1;
    const base = await storeOutputs(ends, context);
    return {
      state: properties.transmitFailed && properties.wait ? worst(ends) : 'SUCCESS',
      outputs: {
        iterations,
        numberOfBatches: parts.length,
        ...(base === undefined ? {} : { subflowOutputsBaseUri: base }),
      },
    };
  },
});

export const forEachItemMerge = defineTask({
  ...common,
  type: MERGE_TYPE,
  title: 'Merge the outputs of a ForEachItem.',
  description: 'Part of ForEachItem.',
  properties: { items: text({ description: 'Task that has run the executions.', required: true }) },
  outputs: {
    subflowOutputs: { type: 'uri', description: 'A file with the outputs of one execution a line.' },
  },
  async run({ items }, context) {
    const outputs = outputsOfTask(items, context);
    const base = outputs.subflowOutputsBaseUri;
    if (typeof base !== 'string') return {};
    const lines: string[] = [];
    for (let index = 0; index < Number(outputs.numberOfBatches); index++) {
      const uri = `${base}/outputs-${index}.ion`;
      if (await context.storage.exists(uri)) lines.push((await readText(uri, context)).trim());
    }
    const merged = lines.map((line) => `${line}\n`).join('');
    return { outputs: { subflowOutputs: await context.storage.put('outputs.ion', merged) } };
  },
});

interface BatchProperties {
  readonly namespace: string;
  readonly flowId: string;
  readonly inputs: unknown;
  readonly labels: unknown;
  readonly inheritLabels: boolean;
  readonly wait: boolean;
  readonly scheduleDate: string | undefined;
  readonly revision: number | undefined;
  readonly restartBehavior: 'RETRY_FAILED' | 'NEW_EXECUTION';
}

type End = Pick<SubflowEnd, 'state' | 'outputs'>;

class Batches {
  readonly #properties: BatchProperties;
  readonly #context: TaskContext;

  constructor(properties: BatchProperties, context: TaskContext) {
    this.#properties = properties;
    this.#context = context;
  }

  async run(parts: readonly string[]): Promise<End[]> {
    const ends: End[] = [];
    let next = 0;
    const work = async (): Promise<void> => {
      while (next < parts.length && !this.#context.signal.aborted) {
        const index = next++;
        ends[index] = await this.#one(parts[index]!, index);
      }
    };
    await Promise.all(Array.from({ length: Math.min(AT_ONCE, parts.length) }, work));
    return ends;
  }

  async #one(items: string, index: number): Promise<End> {
    const {
      namespace,
      flowId,
      revision,
      inputs,
      labels,
      inheritLabels,
      wait,
      scheduleDate,
      restartBehavior,
    } = this.#properties;
    const context = this.#context;
    const taskrun = { ...(context.variables.taskrun as object), items, iteration: index };
    const rendered = async (value: unknown): Promise<unknown> => context.renderStructure(value, { taskrun });
    const subflow = await context.startSubflow({
      namespace,
      flowId,
      inputs: ((await rendered(inputs)) ?? {}) as Readonly<Record<string, unknown>>,
      labels: subflowLabels(await rendered(labels)),
      inheritLabels,
      restartBehavior,
      ...(revision === undefined ? {} : { revision }),
      ...(scheduleDate === undefined ? {} : { scheduleDate: subflowDate(scheduleDate) }),
      index,
    });
    if (!wait) return { state: subflow.state, outputs: undefined };
    const kill = (): void => subflow.kill();
    if (context.signal.aborted) kill();
    context.signal.addEventListener('abort', kill, { once: true });
    const end = await subflow.finished;
    context.signal.removeEventListener('abort', kill);
    return end;
  }
}

/** Kestra: failed before killed before warning. */
function worst(ends: readonly End[]): 'FAILED' | 'KILLED' | 'WARNING' | 'SUCCESS' {
  const states = new Set<State>(ends.map((end) => end.state));
  for (const state of ['FAILED', 'KILLED', 'WARNING'] as const) if (states.has(state)) return state;
  return 'SUCCESS';
}

async function storeOutputs(ends: readonly End[], { storage }: TaskContext): Promise<string | undefined> {
  let base: string | undefined;
  for (const [index, { outputs }] of ends.entries()) {
    if (outputs === undefined || Object.keys(outputs).length === 0) continue;
    const uri = await storage.put(`outputs-${index}.ion`, `${JSON.stringify(outputs)}\n`);
    base ??= uri.slice(0, uri.lastIndexOf('/'));
  }
  return base;
}

async function partsOf(split: string, context: TaskContext): Promise<readonly string[]> {
  const text = await readText(String(outputsOfTask(split, context).splits), context);
  return text.split('\n').filter((line) => line !== '');
}

/** Inside iterations the outputs stand one level deeper for each value; a task of the same ForEachItem has the same. */
function outputsOfTask(taskId: string, { variables }: TaskContext): Readonly<Record<string, unknown>> {
  let node = (variables.outputs as Record<string, unknown>)[taskId];
  const parents = (variables.parents ?? []) as readonly { taskrun?: { value?: string } }[];
  for (const { taskrun } of [...parents].reverse()) {
    if (taskrun?.value !== undefined) node = (node as Record<string, unknown> | undefined)?.[taskrun.value];
  }
  return (node ?? {}) as Readonly<Record<string, unknown>>;
}

async function readText(uri: string, { storage }: TaskContext): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of await storage.open(uri)) pieces.push(Buffer.from(piece as Uint8Array));
  return Buffer.concat(pieces).toString('utf8');
}
