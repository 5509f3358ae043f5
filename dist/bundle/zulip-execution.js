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
	description: require_notified_execution.executionDescription(),
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
	examples: [require_notified_execution.failuresExample("zulip_failures", "io.kestra.plugin.zulip.ZulipExecution", [`url: "{{ secret('ZULIP_WEBHOOK') }}"`, "executionId: \"{{ trigger.executionId }}\""], "an incoming webhook of Zulip")],
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
