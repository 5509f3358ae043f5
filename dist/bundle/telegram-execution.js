require("./rolldown-runtime.js");
const require_common = require("./common.js");
const require_notified_execution = require("./notified-execution.js");
const require_telegram_properties = require("./telegram-properties.js");
// src/tasks/telegram/telegram-execution.ts
const REPLACED = [
	"payload",
	"templateUri",
	"templateRenderMap"
];
const telegramExecutionTask = require_common.defineTask({
	type: "io.kestra.plugin.telegram.TelegramExecution",
	aliases: ["io.kestra.plugin.notifications.telegram.TelegramExecution"],
	title: "Tell Telegram how an execution stands.",
	description: require_notified_execution.executionDescription("`customMessage` may hold markup of the `parseMode`."),
	properties: {
		...require_telegram_properties.telegramProperties,
		...require_notified_execution.executionProperties,
		...require_notified_execution.replacedProperties(...REPLACED)
	},
	outputs: {},
	examples: [require_notified_execution.failuresExample("telegram_failures", "io.kestra.plugin.telegram.TelegramExecution", [
		`token: "{{ secret('TELEGRAM_TOKEN') }}"`,
		"channel: \"2072728690\"",
		"executionId: \"{{ trigger.executionId }}\""
	], "a bot of Telegram")],
	async run(properties, context) {
		require_notified_execution.warnOfReplaced(properties, REPLACED, context);
		const { token, channel, parseMode, endpointOverride, options } = properties;
		const text = executionText(await require_notified_execution.notifiedExecution(properties, context), escapeOf(parseMode));
		await require_telegram_properties.sendTelegram({
			token,
			channel,
			parseMode,
			endpointOverride,
			options
		}, { text }, context);
		return {};
	}
});
function escapeOf(parseMode) {
	if (parseMode === void 0) return (text) => text;
	if (parseMode === "HTML") return (text) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
	return (text) => text.replace(/[\\_*[\]()~`>#+\-=|{}.!]/g, "\\$&");
}
function executionText(execution, escaped) {
	const { state, link, customMessage } = execution;
	return [
		escaped(`${require_notified_execution.nameOf(execution)}: ${state}`),
		...customMessage === void 0 ? [] : [customMessage],
		escaped(require_notified_execution.outcomeText(execution, (id) => id)),
		...require_notified_execution.factsOf(execution).map(([fact, value]) => escaped(`${fact}: ${value}`)),
		...link === void 0 ? [] : [escaped(link)]
	].join("\n");
}
exports.telegramExecutionTask = telegramExecutionTask;
