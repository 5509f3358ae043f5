require("./rolldown-runtime.js");
const require_start = require("./start.js");
const require_file_digests = require("./file-digests.js");
const require_execution_history = require("./execution-history.js");
const require_common = require("./common.js");
// src/app/provenance.ts
async function findProvenance(file, workspace) {
	const path = require_start.resolve(workspace.cwd, file);
	const { sha256, size } = await require_file_digests.digestFile(path).catch((error) => {
		throw new require_start.UsageError(`${file} cannot be read: ${require_start.describeSystemError(error)}`, void 0, error);
	});
	const { executionsDir, state } = workspace;
	const origins = [];
	for (const execution of await require_execution_history.listHistory({
		executionsDir,
		shared: state.shared
	})) for (const stored of execution.files ?? []) {
		if (stored.sha256 !== sha256) continue;
		const parts = stored.path.split("/");
		const [kind, task, taskRunId] = parts;
		origins.push({
			execution,
			name: parts.at(-1),
			...kind === "tasks" && parts.length > 3 ? {
				task,
				taskRunId
			} : {}
		});
	}
	return {
		sha256,
		size,
		origins
	};
}
// src/cli/commands/provenance.ts
const provenance = require_start.defineCommand({
	summary: "Tell which execution made a file",
	description: ["Compares the content of a file with the digests of all files that executions stored, here and, with `state: git`, on other machines. Prints execution, revision, commit, task, inputs and job of each that stored it; exit status 1 when none did."],
	operands: {
		usage: "<file>",
		min: 1,
		max: 1,
		missing: "the file"
	},
	options: {
		output: {
			type: "string",
			short: "o",
			value: "FORMAT",
			choices: ["text", "json"],
			default: "text",
			description: "What to print"
		},
		...require_start.EXECUTIONS_OPTIONS
	},
	examples: [{
		command: "gitestra provenance report.csv",
		does: "where the report comes from"
	}],
	async run({ options, operands, host, terminal }) {
		const workspace = await require_common.openWorkspace({
			...require_start.workspaceOptions(host, options),
			flowsDirOptional: true,
			warn: (message) => terminal.err(`${terminal.errStyle.yellow("\u25b2")} ${message}\n`)
		});
		const found = await findProvenance(operands[0], workspace);
		if (options.output === "json") terminal.out(`${JSON.stringify(found, null, 2)}\n`);
		else {
			terminal.out(`${terminal.style.dim(`sha256:${found.sha256}, ${found.size} bytes`)}\n`);
			for (const origin of found.origins) terminal.out(describe(origin, terminal));
			if (found.origins.length === 0) terminal.out("No execution that is known here stored this content\n");
		}
		return found.origins.length === 0 ? 1 : 0;
	}
});
function describe({ execution, name, task }, { style }) {
	const { id, namespace, flowId, revision, commit, uncommitted, startDate, inputs, job } = execution;
	const made = task === void 0 ? `input file ${name}` : `${name}, by task ${task}`;
	const version = [revision === void 0 ? void 0 : `revision ${revision}`, uncommitted === true ? "uncommitted" : commit?.slice(0, 12)].filter((part) => part !== void 0);
	return `${[
		["execution", `${id} of ${namespace}.${flowId}`],
		["file", made],
		["version", version.length === 0 ? void 0 : version.join(", ")],
		["started", startDate],
		["inputs", inputs === void 0 ? void 0 : JSON.stringify(inputs)],
		["job", job?.url]
	].flatMap(([key, value]) => value === void 0 ? [] : [`  ${style.dim(key.padEnd(10))} ${value}\n`]).join("")}\n`;
}
exports.provenance = provenance;
