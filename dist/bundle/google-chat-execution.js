require("./rolldown-runtime.js");
const require_common = require("./common.js");
const require_notified_execution = require("./notified-execution.js");
const require_post_json = require("./post-json.js");
// src/tasks/googleworkspace/google-chat-execution.ts
const REPLACED = [
	"payload",
	"templateUri",
	"templateRenderMap"
];
const googleChatExecutionTask = require_common.defineTask({
	type: "io.kestra.plugin.googleworkspace.chat.GoogleChatExecution",
	aliases: ["io.kestra.plugin.notifications.google.GoogleChatExecution"],
	title: "Tell Google Chat how an execution stands.",
	description: require_notified_execution.executionDescription(),
	properties: {
		url: require_common.text({
			description: "Address of the incoming webhook.",
			required: true,
			secret: true
		}),
		...require_notified_execution.executionProperties,
		text: require_common.text({ description: "A text to send instead of the facts." }),
		options: require_post_json.webhookOptions,
		...require_notified_execution.replacedProperties(...REPLACED)
	},
	outputs: {},
	examples: [require_notified_execution.failuresExample("google_chat_failures", "io.kestra.plugin.googleworkspace.chat.GoogleChatExecution", [`url: "{{ secret('GOOGLE_CHAT_WEBHOOK') }}"`, "executionId: \"{{ trigger.executionId }}\""], "an incoming webhook of Google Chat")],
	async run(properties, context) {
		require_notified_execution.warnOfReplaced(properties, REPLACED, context);
		const { url, options, text: own, customFields, customMessage } = properties;
		if (own !== void 0 && (customFields !== void 0 || customMessage !== void 0)) context.logger.warn("`customFields` and `customMessage` have no effect beside `text`");
		const body = { text: own ?? chatText(await require_notified_execution.notifiedExecution(properties, context)) };
		await require_post_json.postJson({
			service: "Google Chat",
			url,
			body,
			options
		}, context);
		return {};
	}
});
function chatText(execution) {
	const { link, state, customMessage } = execution;
	const name = require_notified_execution.nameOf(execution);
	return [
		`*${link === void 0 ? name : `<${link}|${name}>`}: ${state}*`,
		...customMessage === void 0 ? [] : [customMessage],
		require_notified_execution.outcomeText(execution, (id) => `\`${id}\``),
		...require_notified_execution.factsOf(execution).map(([fact, value]) => `${fact}: ${value}`)
	].join("\n");
}
exports.googleChatExecutionTask = googleChatExecutionTask;
