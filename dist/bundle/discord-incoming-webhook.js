require("./rolldown-runtime.js");
const require_common = require("./common.js");
const require_json_payload = require("./json-payload.js");
const require_post_json = require("./post-json.js");
// src/tasks/discord/discord-incoming-webhook.ts
const discordIncomingWebhookTask = require_common.defineTask({
	type: "io.kestra.plugin.discord.DiscordIncomingWebhook",
	aliases: ["io.kestra.plugin.notifications.discord.DiscordIncomingWebhook"],
	title: "Send a message to Discord.",
	description: "The address is a secret and is masked. An answer that is no success fails the task.",
	properties: {
		url: require_common.text({
			description: "Address of the webhook.",
			required: true,
			secret: true
		}),
		payload: require_common.any({ description: "The message, as JSON text or as a map." }),
		options: require_post_json.webhookOptions
	},
	outputs: {},
	examples: [{
		title: "When a task fails",
		flow: `id: discord_alert
namespace: company.team
tasks:
  - id: fail
    type: io.kestra.plugin.core.execution.Fail
errors:
  - id: alert
    type: io.kestra.plugin.discord.DiscordIncomingWebhook
    url: "{{ secret('DISCORD_WEBHOOK') }}"
    payload: |
      {
        "content": "{{ flow.namespace }}.{{ flow.id }} failed in execution {{ execution.id }}"
      }
`,
		needs: "a webhook of Discord"
	}, {
		title: "A message that is no JSON",
		flow: `id: discord_bad
namespace: company.team
tasks:
  - id: alert
    type: io.kestra.plugin.discord.DiscordIncomingWebhook
    url: https://discord.com/api/webhooks/000/XXX
    payload: hello
`,
		expect: {
			state: "FAILED",
			logs: ["property `payload`: is no JSON"]
		}
	}],
	async run({ url, payload, options }, context) {
		await require_post_json.postJson({
			service: "Discord",
			url,
			body: require_json_payload.jsonPayload(payload),
			options
		}, context);
		return {};
	}
});
exports.discordIncomingWebhookTask = discordIncomingWebhookTask;
