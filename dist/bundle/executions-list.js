require("./rolldown-runtime.js");
const require_execution_history = require("./execution-history.js");
const require_start = require("./start.js");
const require_common = require("./common.js");
const require_run_always = require("./run-always.js");
// src/cli/commands/executions-list.ts
const executionsList = require_start.defineCommand({
	summary: "List executions, newest first",
	description: ["Prints one line an execution: id, state, flow, revision, start, duration. With `state: git` executions of other machines and jobs are listed too. With --github those of workflow runs, with the state that the names of their artifacts tell and the date of the upload."],
	operands: {
		usage: "",
		min: 0,
		max: 0
	},
	options: {
		flow: {
			type: "string",
			value: "FLOW",
			description: "Only executions of this flow, by namespace.id, or of a namespace"
		},
		state: {
			type: "string",
			short: "s",
			value: "STATE",
			multiple: true,
			description: "Only executions in this state"
		},
		label: {
			type: "string",
			short: "l",
			value: "KEY=VALUE",
			multiple: true,
			description: "Only executions with this label"
		},
		since: {
			type: "string",
			value: "DATE",
			description: "Begun since then: 2026-05-06, 2026-05-06T07:08:09Z, or P7D for the last seven days"
		},
		until: {
			type: "string",
			value: "DATE",
			description: "Begun before then"
		},
		revision: {
			type: "string",
			short: "r",
			value: "N",
			description: "Only executions of this revision"
		},
		github: {
			type: "boolean",
			description: "Executions of workflow runs, by the artifacts on GitHub; needs GITHUB_TOKEN or GH_TOKEN"
		},
		repository: {
			type: "string",
			value: "OWNER/NAME",
			description: "Repository on GitHub, with --github",
			default: "GITHUB_REPOSITORY, or that of the remote origin"
		},
		limit: {
			type: "string",
			short: "n",
			value: "N",
			default: "20",
			description: "Most executions listed; 0 for all"
		},
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
	examples: [
		{
			command: "gitestra executions list",
			does: "the last 20"
		},
		{
			command: "gitestra executions list --flow company.team.etl --state FAILED",
			does: "failures of one flow"
		},
		{
			command: "gitestra executions list -l env=prod --since P7D",
			does: "a week of production"
		}
	],
	async run({ options, host, terminal }) {
		const filter = readFilter(options);
		const workspace = await require_common.openWorkspace({
			...require_start.workspaceOptions(host, options),
			flowsDirOptional: true,
			warn: (message) => terminal.err(`${terminal.errStyle.yellow("\u25b2")} ${message}\n`)
		});
		const { executionsDir, state } = workspace;
		const rows = options.github ? await gitHubRows(filter, options.repository, workspace) : await require_execution_history.listHistory({
			executionsDir,
			shared: state.shared
		}, filter);
		if (options.output === "json") {
			terminal.out(`${JSON.stringify(rows, null, 2)}\n`);
			return 0;
		}
		const { style } = terminal;
		if (rows.length === 0) terminal.out(style.dim(`No executions${isFiltered(filter) ? " match" : ` in ${await require_start.shown(host, executionsDir)}`}\n`));
		const flowWidth = Math.max(0, ...rows.map((row) => flowName(row).length));
		for (const row of rows) {
			const state = row.state === void 0 ? isUnknown(row) ? style.dim("\u2193 ON GITHUB  ") : style.yellow("? INTERRUPTED") : require_run_always.statePaint(row.state, style)(`${require_run_always.stateSign(row.state)} ${row.state}`.padEnd(13));
			const parts = [
				row.id,
				state,
				require_run_always.padToWidth(flowName(row), flowWidth),
				row.revision === void 0 ? "    " : `r${row.revision}`.padEnd(4),
				style.dim(row.startDate === void 0 ? "" : row.startDate.slice(0, 19).replace("T", " ")),
				style.dim(row.duration === void 0 ? "" : require_common.formatDurationForPeople(row.duration))
			];
			terminal.out(`${parts.join("  ").trimEnd()}\n`);
		}
		if (rows.some(isUnknown)) terminal.err(terminal.errStyle.dim("\u2193 ON GITHUB: the state is known after gitestra executions fetch <execution>\n"));
		return 0;
	}
});
function isUnknown({ state, source }) {
	return state === void 0 && source === "github";
}
async function gitHubRows(filter, repository, workspace) {
	const { flow, since, until, limit = Number.POSITIVE_INFINITY, states = [], labels = [], revision } = filter;
	if (labels.length > 0 || revision !== void 0) throw new require_start.UsageError("--label and --revision are in the artifacts, which --github does not download", "filter with --flow, --state, --since and --until; gitestra executions fetch <id> brings one here");
	const [{ gitHubAccess, listGitHubExecutions }, { findExecutionFolder }] = await Promise.all([Promise.resolve().then(() => require("./github-executions.js")), Promise.resolve().then(() => require("./common.js")).then((n) => n.execution_folder_exports)]);
	const access = await gitHubAccess(repository, workspace);
	return (await listGitHubExecutions({
		limit,
		states,
		...flow === void 0 ? {} : { flow },
		...since === void 0 ? {} : { since },
		...until === void 0 ? {} : { until }
	}, access)).map((row) => {
		try {
			return {
				...require_execution_history.localExecution(findExecutionFolder(workspace.executionsDir, row.id)),
				job: row.job
			};
		} catch {
			return row;
		}
	});
}
function readFilter(options) {
	return {
		...options.flow === void 0 ? {} : { flow: options.flow },
		states: options.state.map(parseState),
		labels: require_start.readLabelOptions(options.label),
		...options.since === void 0 ? {} : { since: parseDate(options.since, "--since") },
		...options.until === void 0 ? {} : { until: parseDate(options.until, "--until") },
		...options.revision === void 0 ? {} : { revision: parseRevision(options.revision) },
		limit: parseLimit(options.limit)
	};
}
function isFiltered({ flow, states = [], labels = [], since, until, revision }) {
	return [
		flow,
		since,
		until,
		revision
	].some((value) => value !== void 0) || states.length > 0 || labels.length > 0;
}
function parseDate(text, option) {
	const ago = /^P/i.test(text) ? require_common.parseDuration(text) : void 0;
	const at = ago === void 0 ? Date.parse(text) : Date.now() - ago;
	if (!Number.isNaN(at)) return at;
	throw new require_start.UsageError(`${option}: \u201c${text}\u201d is no date`, "write 2026-05-06, 2026-05-06T07:08:09Z, or a duration such as P7D");
}
function parseRevision(text) {
	const revision = Number(text.replace(/^r/, ""));
	if (Number.isInteger(revision) && revision > 0) return revision;
	throw new require_start.UsageError(`--revision must be a whole number from 1, but \u201c${text}\u201d was given`);
}
function flowName({ namespace, flowId }) {
	return namespace === void 0 ? "" : `${namespace}.${flowId}`;
}
function parseLimit(text = "20") {
	const limit = Number(text);
	if (!Number.isInteger(limit) || limit < 0) throw new require_start.UsageError(`--limit must be a whole number, but \u201c${text}\u201d was given`);
	return limit === 0 ? Number.POSITIVE_INFINITY : limit;
}
function parseState(text) {
	const found = require_common.STATES.find((state) => state === text.toUpperCase());
	if (found !== void 0) return found;
	const close = require_start.nearest(text, require_common.STATES);
	throw new require_start.UsageError(`There is no state \u201c${text}\u201d`, close === void 0 ? `States are ${require_common.STATES.join(", ")}` : `Did you mean ${close}?`);
}
exports.executionsList = executionsList;
