require("./rolldown-runtime.js");
const require_common = require("./common.js");
const require_json_payload = require("./json-payload.js");
const require_post_json = require("./post-json.js");
// src/tasks/googleworkspace/google-chat-incoming-webhook.ts
const googleChatIncomingWebhookTask = require_common.defineTask({
	type: "io.kestra.plugin.googleworkspace.chat.GoogleChatIncomingWebhook",
	aliases: ["io.kestra.plugin.notifications.google.GoogleChatIncomingWebhook"],
	title: "Send a message to Google Chat.",
	description: "The address is a secret and is masked. An answer that is no success fails the task.",
	properties: {
		url: require_common.text({
			description: "Address of the incoming webhook.",
			required: true,
			secret: true
		}),
		payload: require_common.any({ description: "The message, as JSON text or as a map." }),
		options: require_post_json.webhookOptions
	},
	outputs: {},
	examples: [{
		title: "When a task fails",
		flow: `id: google_chat_alert
namespace: company.team
tasks:
  - id: fail
    type: io.kestra.plugin.core.execution.Fail
errors:
  - id: alert
    type: io.kestra.plugin.googleworkspace.chat.GoogleChatIncomingWebhook
    url: "{{ secret('GOOGLE_CHAT_WEBHOOK') }}"
    payload: |
      {
        "text": "{{ flow.namespace }}.{{ flow.id }} failed in execution {{ execution.id }}"
      }
`,
		needs: "an incoming webhook of Google Chat"
	}, {
		title: "Nothing to say",
		flow: `id: google_chat_nothing
namespace: company.team
tasks:
  - id: alert
    type: io.kestra.plugin.googleworkspace.chat.GoogleChatIncomingWebhook
    url: https://chat.googleapis.com/hook/000/XXX
`,
		expect: {
			state: "FAILED",
			logs: ["property `payload`: is missing"]
		}
	}],
	async run({ url, payload, options }, context) {
		await require_post_json.postJson({
			service: "Google Chat",
			url,
			body: require_json_payload.jsonPayload(payload),
			options
		}, context);
		return {};
	}
});
exports.googleChatIncomingWebhookTask = googleChatIncomingWebhookTask;
