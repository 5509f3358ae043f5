require("./rolldown-runtime.js");
const require_common = require("./common.js");
const require_telegram_properties = require("./telegram-properties.js");
// src/tasks/telegram/telegram-send.ts
const telegramSendTask = require_common.defineTask({
	type: "io.kestra.plugin.telegram.TelegramSend",
	aliases: ["io.kestra.plugin.notifications.telegram.TelegramSend"],
	title: "Send a message to Telegram.",
	description: "The token is masked. A message that Telegram does not take fails the task.",
	properties: {
		...require_telegram_properties.telegramProperties,
		payload: require_common.any({ description: "Text of the message; or a map, or JSON text of one, with `text` and what else `sendMessage` takes." })
	},
	outputs: {},
	examples: [{
		title: "When a task fails",
		flow: `id: telegram_alert
namespace: company.team
tasks:
  - id: fail
    type: io.kestra.plugin.core.execution.Fail
errors:
  - id: alert
    type: io.kestra.plugin.telegram.TelegramSend
    token: "{{ secret('TELEGRAM_TOKEN') }}"
    channel: "2072728690"
    payload: "{{ flow.namespace }}.{{ flow.id }} failed in execution {{ execution.id }}"
`,
		needs: "a bot of Telegram"
	}, {
		title: "Nothing to say",
		flow: `id: telegram_nothing
namespace: company.team
tasks:
  - id: alert
    type: io.kestra.plugin.telegram.TelegramSend
    token: 000:XXX
    channel: "1"
`,
		expect: {
			state: "FAILED",
			logs: ["property `payload`: is missing"]
		}
	}],
	async run({ payload, ...target }, context) {
		await require_telegram_properties.sendTelegram(target, messageOf(payload), context);
		return {};
	}
});
function messageOf(payload) {
	if (payload === void 0 || payload === "") throw new require_common.TaskFailure("property `payload`: is missing; write the text of the message");
	return withText(payload) ?? withText(parsed(payload)) ?? { text: asText(payload) };
}
function withText(value) {
	return typeof value === "object" && value !== null && "text" in value ? value : void 0;
}
function parsed(payload) {
	try {
		return typeof payload === "string" ? JSON.parse(payload) : void 0;
	} catch {
		return;
	}
}
function asText(payload) {
	return typeof payload === "string" ? payload : JSON.stringify(payload);
}
exports.telegramSendTask = telegramSendTask;
