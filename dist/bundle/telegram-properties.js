const require_common = require("./common.js");
const require_post_json = require("./post-json.js");
// src/tasks/telegram/send-telegram.ts
async function sendTelegram(target, message, context) {
	const { token, channel, parseMode, endpointOverride, options } = target;
	if (!/^[\w:-]+$/.test(token)) throw new require_common.TaskFailure("property `token`: is no token of a bot");
	const mode = parseMode === "MARKDOWNV2" ? "MarkdownV2" : parseMode;
	const { text } = await require_post_json.postJson({
		service: "Telegram",
		url: `${endpointOverride.replace(/\/+$/, "")}/bot${token}/sendMessage`,
		property: "endpointOverride",
		body: {
			...message,
			chat_id: channel,
			...mode === void 0 ? {} : { parse_mode: mode }
		},
		options
	}, context);
	if (!isTaken(text)) throw new require_common.TaskFailure(`Telegram did not take the message: ${text.slice(0, 500)}`);
}
function isTaken(text) {
	try {
		return JSON.parse(text)?.ok === true;
	} catch {
		return false;
	}
}
// src/tasks/telegram/telegram-properties.ts
const telegramProperties = {
	token: require_common.text({
		description: "Token of the bot.",
		required: true,
		secret: true
	}),
	channel: require_common.text({
		description: "Id of the chat, or name of the channel.",
		required: true
	}),
	parseMode: require_common.choice([
		"HTML",
		"MARKDOWNV2",
		"MarkdownV2"
	], { description: "Markup that the text is written in. Default: none." }),
	endpointOverride: require_common.text({
		description: "Address of the API, for tests.",
		default: "https://api.telegram.org"
	}),
	options: require_post_json.webhookOptions
};
Object.defineProperty(exports, "sendTelegram", {
	enumerable: true,
	get: function() {
		return sendTelegram;
	}
});
Object.defineProperty(exports, "telegramProperties", {
	enumerable: true,
	get: function() {
		return telegramProperties;
	}
});
