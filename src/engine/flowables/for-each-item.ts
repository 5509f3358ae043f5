/** ForEachItem: a file in batches, and one execution of a flow for each of them. */

import { Type } from '@sinclair/typebox';
import { defineFlowable, inSequence } from '../../plugin/flowable.ts';
import { boolean, choice, integer, raw, text } from '../../plugin/property.ts';
import { FOR_EACH_ITEM, ITEMS_TYPE, MERGE_TYPE, SPLIT_TYPE } from './for-each-item-tasks.ts';
import { localBranches } from './local-branches.ts';

export const forEachItem = defineFlowable({
  type: FOR_EACH_ITEM,
  aliases: ['io.kestra.core.tasks.flows.ForEachItem'],
  title: 'Run a flow for every batch of a file.',
  description:
    'Splits a stored file, starts one execution of the flow for every part, and merges what they give. It shows as three tasks: `<id>_split`, `<id>_items` and `<id>_merge`. In `inputs` and `labels`, `{{ taskrun.items }}` is the URI of the part and `{{ taskrun.iteration }}` counts from 0.',
  properties: {
    items: text({ description: 'URI of the file, one item a line.', required: true }),
    batch: raw(
      Type.Object(
        {
          rows: Type.Optional(Type.Union([Type.Integer(), Type.String()])),
          bytes: Type.Optional(Type.Union([Type.Integer(), Type.String()])),
          partitions: Type.Optional(Type.Union([Type.Integer(), Type.String()])),
          regexPattern: Type.Optional(Type.String()),
          separator: Type.Optional(Type.String()),
        },
        { additionalProperties: false },
      ),
      {
        description:
          'How to split: one of `regexPattern`, `bytes`, `partitions` and `rows`, the first of them in this order; one row if there is none.',
      },
    ),
    namespace: text({ description: 'Namespace of the flow.', required: true }),
    flowId: text({ description: 'Id of the flow.', required: true }),
    revision: integer({
      description: 'Revision to run: the n-th commit that changed the file of the flow.',
      minimum: 1,
    }),
    inputs: raw(Type.Record(Type.String(), Type.Unknown()), { description: 'Inputs of each execution.' }),
    labels: raw(Type.Union([Type.Record(Type.String(), Type.Unknown()), Type.Array(Type.Unknown())]), {
      description: 'Labels of each execution, a map or a list of `key` and `value`.',
    }),
    inheritLabels: boolean({ description: 'Whether they get the labels of this execution.', default: false }),
    wait: boolean({ description: 'Whether the task waits for the executions.', default: true }),
    transmitFailed: boolean({
      description: 'Whether the worst state of the executions becomes that of the task.',
      default: true,
    }),
    scheduleDate: text({ description: 'Date and time (ISO-8601) before which they do not start.' }),
    restartBehavior: choice(['RETRY_FAILED', 'NEW_EXECUTION'], {
      description: 'What a restart of this execution does with those that have failed.',
      default: 'RETRY_FAILED',
    }),
    errors: localBranches.errors,
  },
  outputs: {},
  examples: [
    {
      title: 'One execution for every two lines',
      flow: `id: batches
namespace: company.team
inputs:
  - id: file
    type: FILE
tasks:
  - id: each
    type: io.kestra.plugin.core.flow.ForEachItem
    items: "{{ inputs.file }}"
    batch:
      rows: 2
    namespace: company.team
    flowId: one_batch
    inputs:
      file: "{{ taskrun.items }}"
      number: "{{ taskrun.iteration }}"
`,
      needs: 'the flow company.team.one_batch',
    },
  ],
  expand: (id, written) => {
    const { allowFailure, allowWarning, items, batch, ...rest } = written;
    const { namespace, flowId, revision, inputs, labels, inheritLabels, wait, transmitFailed, scheduleDate } =
      rest;
    const given = {
      namespace,
      flowId,
      revision,
      inputs,
      labels,
      inheritLabels,
      wait,
      transmitFailed,
      scheduleDate,
      restartBehavior: rest.restartBehavior,
    };
    const set = Object.entries({ ...given, allowFailure, allowWarning }).filter(
      ([, value]) => value !== undefined,
    );
    return [
      { id: `${id}_split`, type: SPLIT_TYPE, items, batch },
      { id: `${id}_items`, type: ITEMS_TYPE, split: `${id}_split`, ...Object.fromEntries(set) },
      { id: `${id}_merge`, type: MERGE_TYPE, items: `${id}_items` },
    ];
  },
  evaluate: () => null,
  plan: (task) => ({ children: inSequence(task.children.tasks ?? []) }),
});
