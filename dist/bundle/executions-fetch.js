require("./rolldown-runtime.js");
const require_start = require("./start.js");
// src/cli/commands/executions-fetch.ts
const executionsFetch = require_start.defineCommand({
	summary: "Bring an execution of a workflow run here",
	description: ["Downloads the artifact that the action has left on GitHub into the folder of executions, so that show, logs, outputs, restart and replay work on it. GITHUB_TOKEN or GH_TOKEN must be set."],
	operands: {
		usage: "<execution>",
		min: 1,
		max: 1,
		missing: "the id of an execution, or its beginning"
	},
	options: {
		repository: {
			type: "string",
			value: "OWNER/NAME",
			description: "Repository on GitHub",
			default: "GITHUB_REPOSITORY, or that of the remote origin"
		},
		replace: {
			type: "boolean",
			description: "Take it in place of what is here"
		},
		...require_start.EXECUTIONS_OPTIONS
	},
	examples: [{
		command: "gitestra executions fetch 4xBq",
		does: "then: gitestra executions show 4xBq"
	}, {
		command: "gitestra executions fetch 4xBq --replace",
		does: "as it stands on GitHub now"
	}],
	async run({ options, operands, host, terminal }) {
		const [{ openWorkspace }, { fetchExecution, gitHubAccess }] = await Promise.all([Promise.resolve().then(() => require("./common.js")).then((n) => n.workspace_exports), Promise.resolve().then(() => require("./github-executions.js"))]);
		const workspace = await openWorkspace({
			...require_start.workspaceOptions(host, options),
			flowsDirOptional: true
		});
		const access = await gitHubAccess(options.repository, workspace);
		const { replace } = options;
		const { id, files } = await fetchExecution(operands[0], { replace }, access, workspace);
		const folder = await require_start.shown(host, `${workspace.executionsDir}/${id}`);
		terminal.out(`${id}  ${files} files in ${folder}\n`);
		return 0;
	}
});
exports.executionsFetch = executionsFetch;
