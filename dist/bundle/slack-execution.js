require("./rolldown-runtime.js");
const require_common = require("./common.js");
const require_notified_execution = require("./notified-execution.js");
const require_post_json = require("./post-json.js");
const require_slack_compatible = require("./slack-compatible.js");
// src/tasks/slack/slack-execution.ts
const REPLACED = [
	"payload",
	"messageText",
	"templateUri",
	"templateRenderMap"
];
const LEGACY = "only legacy webhooks obey it; others belong to one channel and one author";
const slackExecutionTask = require_common.defineTask({
	type: "io.kestra.plugin.slack.notifications.SlackExecution",
	aliases: ["io.kestra.plugin.notifications.slack.SlackExecution", "io.kestra.plugin.slack.SlackExecution"],
	title: "Tell Slack how an execution stands.",
	description: require_notified_execution.executionDescription(),
	properties: {
		url: require_common.text({
			description: "Address of the incoming webhook.",
			required: true,
			secret: true
		}),
		...require_notified_execution.executionProperties,
		channel: require_common.text({
			description: "Channel.",
			deprecated: LEGACY
		}),
		username: require_common.text({
			description: "Name of the author.",
			deprecated: LEGACY
		}),
		iconUrl: require_common.text({
			description: "Address of the picture of the author.",
			deprecated: LEGACY
		}),
		iconEmoji: require_common.text({
			description: "Emoji in place of a picture.",
			deprecated: LEGACY
		}),
		options: require_post_json.webhookOptionsWithProxy,
		...require_notified_execution.replacedProperties(...REPLACED)
	},
	outputs: {},
	examples: [require_notified_execution.failuresExample("slack_failures", "io.kestra.plugin.slack.notifications.SlackExecution", [
		`url: "{{ secret('SLACK_WEBHOOK') }}"`,
		"executionId: \"{{ trigger.executionId }}\"",
		"customFields:",
		"  Team: data"
	], "an incoming webhook of Slack")],
	async run(properties, context) {
		require_notified_execution.warnOfReplaced(properties, REPLACED, context);
		const { url, options } = properties;
		const body = require_slack_compatible.slackCompatibleMessage(await require_notified_execution.notifiedExecution(properties, context), properties);
		await require_post_json.postJson({
			service: "Slack",
			url,
			body,
			options
		}, context);
		return {};
	}
});
exports.slackExecutionTask = slackExecutionTask;
