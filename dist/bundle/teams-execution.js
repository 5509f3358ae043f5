require("./rolldown-runtime.js");
const require_common = require("./common.js");
const require_notified_execution = require("./notified-execution.js");
const require_post_json = require("./post-json.js");
// src/tasks/microsoft365/teams-execution.ts
const REPLACED = [
	"payload",
	"templateUri",
	"templateRenderMap"
];
const teamsExecutionTask = require_common.defineTask({
	type: "io.kestra.plugin.microsoft365.teams.TeamsExecution",
	aliases: ["io.kestra.plugin.notifications.teams.TeamsExecution"],
	title: "Tell Microsoft Teams how an execution stands.",
	description: require_notified_execution.executionDescription(),
	properties: {
		url: require_common.text({
			description: "Address of the incoming webhook.",
			required: true,
			secret: true
		}),
		...require_notified_execution.executionProperties,
		themeColor: require_common.text({
			description: "Color of the card, six hexadecimal digits.",
			default: "0076D7"
		}),
		activityTitle: require_common.text({ description: "Title of the facts." }),
		activitySubtitle: require_common.text({ description: "Second title." }),
		options: require_post_json.webhookOptions,
		...require_notified_execution.replacedProperties(...REPLACED)
	},
	outputs: {},
	examples: [require_notified_execution.failuresExample("teams_failures", "io.kestra.plugin.microsoft365.teams.TeamsExecution", [`url: "{{ secret('TEAMS_WEBHOOK') }}"`, "executionId: \"{{ trigger.executionId }}\""], "an incoming webhook of Microsoft Teams")],
	async run(properties, context) {
		require_notified_execution.warnOfReplaced(properties, REPLACED, context);
		const { url, options } = properties;
		const body = teamsCard(await require_notified_execution.notifiedExecution(properties, context), properties);
		await require_post_json.postJson({
			service: "Microsoft Teams",
			url,
			body,
			options
		}, context);
		return {};
	}
});
function teamsCard(execution, appearance) {
	const { themeColor, activityTitle, activitySubtitle } = appearance;
	const { link, state, customMessage } = execution;
	const title = `${require_notified_execution.nameOf(execution)}: ${state}`;
	const openRun = {
		"@type": "OpenUri",
		name: "Open the run",
		targets: [{
			os: "default",
			uri: link
		}]
	};
	return {
		"@type": "MessageCard",
		"@context": "http://schema.org/extensions",
		themeColor,
		summary: title,
		title,
		text: require_notified_execution.outcomeText(execution, (id) => `\`${id}\``),
		sections: [{
			...activityTitle === void 0 ? {} : { activityTitle },
			...activitySubtitle === void 0 ? {} : { activitySubtitle },
			...customMessage === void 0 ? {} : { text: customMessage },
			facts: require_notified_execution.factsOf(execution).map(([name, value]) => ({
				name,
				value
			})),
			markdown: true
		}],
		...link === void 0 ? {} : { potentialAction: [openRun] }
	};
}
exports.teamsExecutionTask = teamsExecutionTask;
