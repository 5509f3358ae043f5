require("./rolldown-runtime.js");
const require_common = require("./common.js");
const require_post_json = require("./post-json.js");
const require_json_payload = require("./json-payload.js");
// src/tasks/slack/slack-message.ts
function slackMessage(payload, messageText) {
	if (payload !== void 0) return require_json_payload.jsonPayload(payload);
	if (messageText === void 0) throw new require_common.TaskFailure("neither `messageText` nor `payload` is given; write one of them");
	return jsonObject(messageText) ?? { text: slackMarkdown(messageText) };
}
function jsonObject(text) {
	try {
		const value = JSON.parse(text);
		return typeof value === "object" && value !== null && !Array.isArray(value) ? value : void 0;
	} catch {
		return;
	}
}
function slackMarkdown(text) {
	return text.replace(/\*\*(.*?)\*\*/g, "*$1*").replace(/__(.*?)__/g, "_$1_").replace(/\[(.*?)\]\((.*?)\)/g, "<$2|$1>");
}
// src/tasks/slack/slack-incoming-webhook.ts
const slackIncomingWebhookTask = require_common.defineTask({
	type: "io.kestra.plugin.slack.notifications.SlackIncomingWebhook",
	aliases: ["io.kestra.plugin.notifications.slack.SlackIncomingWebhook", "io.kestra.plugin.slack.SlackIncomingWebhook"],
	title: "Send a message to Slack.",
	description: "Also for what takes the same messages: Rocket.Chat, Mattermost. The address is a secret and is masked. An answer that is no success fails the task.",
	properties: {
		url: require_common.text({
			description: "Address of the incoming webhook.",
			required: true,
			secret: true
		}),
		payload: require_common.any({ description: "The whole message, as JSON text or as a map. Wins over `messageText`." }),
		messageText: require_common.text({ description: "Text of the message; bold, italic and links of Markdown are understood. A JSON object is taken as the whole message." }),
		options: require_post_json.webhookOptionsWithProxy
	},
	outputs: {},
	examples: [{
		title: "When a task fails",
		flow: `id: slack_alert
namespace: company.team
tasks:
  - id: fail
    type: io.kestra.plugin.core.execution.Fail
errors:
  - id: alert
    type: io.kestra.plugin.slack.notifications.SlackIncomingWebhook
    url: "{{ secret('SLACK_WEBHOOK') }}"
    messageText: "**{{ flow.namespace }}.{{ flow.id }}** failed in execution {{ execution.id }}"
`,
		needs: "an incoming webhook of Slack"
	}, {
		title: "Nothing to say",
		flow: `id: slack_nothing
namespace: company.team
tasks:
  - id: alert
    type: io.kestra.plugin.slack.notifications.SlackIncomingWebhook
    url: https://hooks.slack.com/services/T000/B000/XXX
`,
		expect: {
			state: "FAILED",
			logs: ["neither `messageText` nor `payload` is given"]
		}
	}],
	async run({ url, payload, messageText, options }, context) {
		await require_post_json.postJson({
			service: "Slack",
			url,
			body: slackMessage(payload, messageText),
			options
		}, context);
		return {};
	}
});
exports.slackIncomingWebhookTask = slackIncomingWebhookTask;
