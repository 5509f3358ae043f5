require("./rolldown-runtime.js");
const require_common = require("./common.js");
const require_flowable = require("./flowable.js");
const require_for_each_item_tasks = require("./for-each-item-tasks.js");
const require_local_branches = require("./local-branches.js");
// src/engine/flowables/for-each-item.ts
const forEachItem = require_flowable.defineFlowable({
	type: require_for_each_item_tasks.FOR_EACH_ITEM,
	aliases: ["io.kestra.core.tasks.flows.ForEachItem"],
	title: "Run a flow for every batch of a file.",
	description: "Splits a stored file, starts one execution of the flow for every part, and merges what they give. It shows as three tasks: `<id>_split`, `<id>_items` and `<id>_merge`. In `inputs` and `labels`, `{{ taskrun.items }}` is the URI of the part and `{{ taskrun.iteration }}` counts from 0.",
	properties: {
		items: require_common.text({
			description: "URI of the file, one item a line.",
			required: true
		}),
		batch: require_common.raw(require_common.Type.Object({
			rows: require_common.Type.Optional(require_common.Type.Union([require_common.Type.Integer(), require_common.Type.String()])),
			bytes: require_common.Type.Optional(require_common.Type.Union([require_common.Type.Integer(), require_common.Type.String()])),
			partitions: require_common.Type.Optional(require_common.Type.Union([require_common.Type.Integer(), require_common.Type.String()])),
			regexPattern: require_common.Type.Optional(require_common.Type.String()),
			separator: require_common.Type.Optional(require_common.Type.String())
		}, { additionalProperties: false }), { description: "How to split: one of `regexPattern`, `bytes`, `partitions` and `rows`, the first of them in this order; one row if there is none." }),
		namespace: require_common.text({
			description: "Namespace of the flow.",
			required: true
		}),
		flowId: require_common.text({
			description: "Id of the flow.",
			required: true
		}),
		revision: require_common.integer({
			description: "Revision to run: the n-th commit that changed the file of the flow.",
			minimum: 1
		}),
		inputs: require_common.raw(require_common.Type.Record(require_common.Type.String(), require_common.Type.Unknown()), { description: "Inputs of each execution." }),
		labels: require_common.raw(require_common.Type.Union([require_common.Type.Record(require_common.Type.String(), require_common.Type.Unknown()), require_common.Type.Array(require_common.Type.Unknown())]), { description: "Labels of each execution, a map or a list of `key` and `value`." }),
		inheritLabels: require_common.boolean({
			description: "Whether they get the labels of this execution.",
			default: false
		}),
		wait: require_common.boolean({
			description: "Whether the task waits for the executions.",
			default: true
		}),
		transmitFailed: require_common.boolean({
			description: "Whether the worst state of the executions becomes that of the task.",
			default: true
		}),
		scheduleDate: require_common.text({ description: "Date and time (ISO-8601) before which they do not start." }),
		restartBehavior: require_common.choice(["RETRY_FAILED", "NEW_EXECUTION"], {
			description: "What a restart of this execution does with those that have failed.",
			default: "RETRY_FAILED"
		}),
		errors: require_local_branches.localBranches.errors
	},
	outputs: {},
	examples: [{
		title: "One execution for every two lines",
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
		needs: "the flow company.team.one_batch"
	}],
	expand: (id, written) => {
		const { allowFailure, allowWarning, items, batch, ...rest } = written;
		const { namespace, flowId, revision, inputs, labels, inheritLabels, wait, transmitFailed, scheduleDate } = rest;
		const set = Object.entries({
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
			allowFailure,
			allowWarning
		}).filter(([, value]) => value !== void 0);
		return [
			{
				id: `${id}_split`,
				type: require_for_each_item_tasks.SPLIT_TYPE,
				items,
				batch
			},
			{
				id: `${id}_items`,
				type: require_for_each_item_tasks.ITEMS_TYPE,
				split: `${id}_split`,
				...Object.fromEntries(set)
			},
			{
				id: `${id}_merge`,
				type: require_for_each_item_tasks.MERGE_TYPE,
				items: `${id}_items`
			}
		];
	},
	evaluate: () => null,
	plan: (task) => ({ children: require_flowable.inSequence(task.children.tasks ?? []) })
});
exports.forEachItem = forEachItem;
