require("./rolldown-runtime.js");
const require_common = require("./common.js");
const require_notified_execution = require("./notified-execution.js");
const require_post_json = require("./post-json.js");
const require_slack_compatible = require("./slack-compatible.js");
// src/tasks/zulip/zulip-execution.ts
const REPLACED = [
	"payload",
	"templateUri",
	"templateRenderMap"
];
const zulipExecutionTask = require_common.defineTask({
	type: "io.kestra.plugin.zulip.ZulipExecution",
	aliases: ["io.kestra.plugin.notifications.zulip.ZulipExecution"],
	title: "Tell Zulip how an execution stands.",
	description: "Flow, execution, state, start, duration, the task that failed and the last one; in a job with a link to its run. For flows with a Flow trigger, and for `errors` and `afterExecution`.",
	properties: {
		url: require_common.text({
			description: "Address of the incoming webhook.",
			required: true,
			secret: true
		}),
		...require_notified_execution.executionProperties,
		channel: require_common.text({ description: "Channel." }),
		username: require_common.text({ description: "Name of the author." }),
		iconUrl: require_common.text({ description: "Address of the picture of the author." }),
		iconEmoji: require_common.text({ description: "Emoji in place of a picture." }),
		options: require_post_json.webhookOptions,
		...require_notified_execution.replacedProperties(...REPLACED)
	},
	outputs: {},
	examples: [{
		title: "Tell of every flow that fails",
		flow: `id: zulip_failures
namespace: company.team
tasks:
  - id: tell
    type: io.kestra.plugin.zulip.ZulipExecution
    url: "{{ secret('ZULIP_WEBHOOK') }}"
    executionId: "{{ trigger.executionId }}"
triggers:
  - id: failures
    type: io.kestra.plugin.core.trigger.Flow
    conditions:
      - type: io.kestra.plugin.core.condition.ExecutionStatus
        in: [FAILED, WARNING]
`,
		needs: "an incoming webhook of Zulip"
	}],
	async run(properties, context) {
		require_notified_execution.warnOfReplaced(properties, REPLACED, context);
		const { url, options } = properties;
		const body = require_slack_compatible.slackCompatibleMessage(await require_notified_execution.notifiedExecution(properties, context), properties);
		await require_post_json.postJson({
			service: "Zulip",
			url,
			body,
			options
		}, context);
		return {};
	}
});
exports.zulipExecutionTask = zulipExecutionTask;
