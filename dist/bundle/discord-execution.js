require("./rolldown-runtime.js");
const require_common = require("./common.js");
const require_notified_execution = require("./notified-execution.js");
const require_json_payload = require("./json-payload.js");
const require_post_json = require("./post-json.js");
// src/tasks/discord/discord-message.ts
const COLORS = {
	SUCCESS: 1736503,
	WARNING: 12551936
};
const DANGER = 13574702;
function discordExecutionMessage(execution, written) {
	const { username, avatarUrl, content, embedList = [] } = written;
	const [first, ...others] = embedList.map((embed, index) => embedOf(embed, index, avatarUrl));
	const { title, color, ...facts } = factsEmbed(execution);
	return {
		...username === void 0 ? {} : { username },
		...avatarUrl === void 0 ? {} : { avatar_url: avatarUrl },
		tts: false,
		...content === void 0 ? {} : { content },
		embeds: [{
			title,
			color,
			...first,
			...facts
		}, ...others]
	};
}
function factsEmbed(execution) {
	const { state, link, customMessage } = execution;
	const lines = [
		...customMessage === void 0 ? [] : [customMessage, ""],
		...require_notified_execution.factsOf(execution).map(([name, value]) => `**${name}:** ${value}`),
		...link === void 0 ? [] : ["", `[Open the run](${link})`]
	];
	return {
		title: `${require_notified_execution.nameOf(execution)}: ${state}`,
		color: COLORS[state] ?? DANGER,
		description: lines.join("\n"),
		footer: { text: require_notified_execution.outcomeText(execution, (id) => id) }
	};
}
function embedOf(embed, index, avatarUrl) {
	const { title, websiteUrl, description, thumbnail, authorName, color, footer } = embed;
	const author = {
		name: authorName,
		...websiteUrl === void 0 ? {} : { url: websiteUrl },
		...avatarUrl === void 0 ? {} : { icon_url: avatarUrl }
	};
	return {
		...title === void 0 ? {} : { title },
		...description === void 0 ? {} : { description },
		...websiteUrl === void 0 ? {} : { url: websiteUrl },
		...thumbnail === void 0 ? {} : { thumbnail: { url: thumbnail } },
		...authorName === void 0 ? {} : { author },
		...color === void 0 ? {} : { color: colorOf(color, index) },
		...footer === void 0 ? {} : { footer: { text: footer } }
	};
}
function colorOf(parts, index) {
	const [red, green, blue] = parts;
	if (parts.length !== 3 || parts.some((part) => part < 0 || part > 255)) throw new require_common.TaskFailure(`property \`embedList[${index}].color\`: must be three numbers from 0 to 255, such as [255, 255, 255], not ${JSON.stringify(parts)}`);
	return red * 65536 + green * 256 + blue;
}
// src/tasks/discord/discord-execution.ts
const REPLACED = ["templateUri", "templateRenderMap"];
const discordExecutionTask = require_common.defineTask({
	type: "io.kestra.plugin.discord.DiscordExecution",
	aliases: ["io.kestra.plugin.notifications.discord.DiscordExecution"],
	title: "Tell Discord how an execution stands.",
	description: require_notified_execution.executionDescription(),
	properties: {
		url: require_common.text({
			description: "Address of the webhook.",
			required: true,
			secret: true
		}),
		...require_notified_execution.executionProperties,
		payload: require_common.any({ description: "A message to send instead, as JSON text or as a map." }),
		username: require_common.text({ description: "Name of the author." }),
		avatarUrl: require_common.text({ description: "Address of the picture of the author." }),
		content: require_common.text({ description: "Text above the facts." }),
		embedList: require_common.list(require_common.object({
			title: require_common.text({ description: "Title." }),
			websiteUrl: require_common.text({ description: "Address that the title links to." }),
			description: require_common.text({ description: "Text. The facts take its place in the first embed." }),
			thumbnail: require_common.text({ description: "Address of a small picture." }),
			authorName: require_common.text({ description: "Name of the author." }),
			color: require_common.list(require_common.integer({ description: "Part." }), { description: "Red, green and blue, such as `[255, 255, 255]`." }),
			footer: require_common.text({ description: "Text below. The outcome takes its place in the first embed." })
		}, { description: "Embed." }), { description: "Embeds; the facts go into the first one." }),
		options: require_post_json.webhookOptions,
		...require_notified_execution.replacedProperties(...REPLACED)
	},
	outputs: {},
	examples: [require_notified_execution.failuresExample("discord_failures", "io.kestra.plugin.discord.DiscordExecution", [
		`url: "{{ secret('DISCORD_WEBHOOK') }}"`,
		"executionId: \"{{ trigger.executionId }}\"",
		"username: Flows"
	], "a webhook of Discord")],
	async run(properties, context) {
		require_notified_execution.warnOfReplaced(properties, REPLACED, context);
		const { url, options, payload } = properties;
		const body = payload !== void 0 && !(typeof payload === "string" && payload.trim() === "") ? require_json_payload.jsonPayload(payload) : discordExecutionMessage(await require_notified_execution.notifiedExecution(properties, context), properties);
		await require_post_json.postJson({
			service: "Discord",
			url,
			body,
			options
		}, context);
		return {};
	}
});
exports.discordExecutionTask = discordExecutionTask;
