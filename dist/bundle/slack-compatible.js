const require_notified_execution = require("./notified-execution.js");
// src/tasks/notifications/slack-compatible.ts
const escaped = (text) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
const COLORS = {
	SUCCESS: "good",
	WARNING: "warning"
};
function slackCompatibleMessage(execution, author) {
	const { channel, username, iconUrl, iconEmoji } = author;
	const { link, state, start, customMessage } = execution;
	const name = escaped(require_notified_execution.nameOf(execution));
	const text = `${`*${link === void 0 ? name : `<${link}|${name}>`}: ${state}*`}\n> ${require_notified_execution.outcomeText(execution, (id) => `\`${escaped(id)}\``)}`;
	const section = (text) => ({
		type: "section",
		text: {
			type: "mrkdwn",
			text
		}
	});
	const button = {
		type: "button",
		text: {
			type: "plain_text",
			text: "Open the run"
		},
		url: link
	};
	return {
		text,
		blocks: [...customMessage === void 0 ? [] : [section(customMessage)], {
			...section(text),
			...link === void 0 ? {} : { accessory: button }
		}],
		attachments: [{
			color: COLORS[state] ?? "danger",
			fields: require_notified_execution.factsOf(execution).map(([title, value]) => ({
				title,
				value,
				short: true
			})),
			ts: Math.floor(start / 1e3)
		}],
		...channel === void 0 ? {} : { channel },
		...username === void 0 ? {} : { username },
		...iconUrl === void 0 ? {} : { icon_url: iconUrl },
		...iconEmoji === void 0 ? {} : { icon_emoji: iconEmoji }
	};
}
Object.defineProperty(exports, "slackCompatibleMessage", {
	enumerable: true,
	get: function() {
		return slackCompatibleMessage;
	}
});
