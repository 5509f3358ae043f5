require("./rolldown-runtime.js");
const require_common = require("./common.js");
const require_start = require("./start.js");
const require_revisions = require("./revisions.js");
const require_run_always = require("./run-always.js");
// src/app/bisect.ts
async function bisect$1(request) {
	const { good, bad } = request;
	if (good >= bad) throw new require_start.UsageError(`revision ${good} is not older than ${bad}`, "give the older one, that is right, with --good, and the newer one, that is wrong, with --bad");
	const search = new Search(request);
	const right = await search.try(good);
	const wrong = await search.try(bad);
	if (right === void 0 || wrong === void 0) throw new require_start.UsageError(`revision ${right === void 0 ? good : bad} could not be run`, "choose another one, or give the inputs it needs with -i");
	if (request.output === void 0 && !isGood(right.state)) throw new require_start.UsageError(`revision ${good} is not right: it ended ${right.state}`, "choose an older one with --good");
	if (request.output !== void 0 && search.valueOf(right) === void 0) throw new require_start.UsageError(`revision ${good} has no output \`${request.output}\`: it ended ${right.state} with ${Object.keys(right.outputs ?? {}).join(", ") || "none"}`, "name an output of the flow with --on");
	if (search.sameAsGood(wrong)) throw new require_start.UsageError(request.output === void 0 ? `revision ${bad} is not wrong: it ended ${wrong.state}` : `\`${request.output}\` is the same in revisions ${good} and ${bad}: ${JSON.stringify(search.valueOf(wrong))}`, "choose another one with --bad");
	return {
		suspects: await search.between(good, bad),
		steps: search.steps
	};
}
var Search = class {
	steps = [];
	#request;
	#good;
	constructor(request) {
		this.#request = request;
	}
	async try(revision, left = 0) {
		const record = await this.#request.run(revision);
		const ended = record !== void 0 && require_common.isTerminal(record.state) ? record : void 0;
		this.#good ??= ended;
		const step = {
			revision,
			verdict: ended === void 0 ? "skipped" : this.sameAsGood(ended) ? "good" : "bad",
			...record === void 0 ? {} : {
				executionId: record.id,
				state: record.state
			},
			...this.#request.output === void 0 || ended === void 0 ? {} : { value: this.valueOf(ended) },
			left
		};
		this.steps.push(step);
		this.#request.onTried?.(step);
		return ended;
	}
	sameAsGood(record) {
		if (this.#request.output === void 0) return isGood(record.state);
		return JSON.stringify(this.valueOf(record)) === JSON.stringify(this.valueOf(this.#good));
	}
	valueOf(record) {
		return record.outputs?.[this.#request.output];
	}
	async between(good, bad) {
		const skipped = new Set();
		let [low, high] = [good, bad];
		for (;;) {
			const open = range(low + 1, high - 1).filter((revision) => !skipped.has(revision));
			if (open.length === 0) return range(low + 1, high);
			const middle = open[Math.floor(open.length / 2)];
			const record = await this.try(middle, open.length);
			if (record === void 0) skipped.add(middle);
			else if (this.sameAsGood(record)) low = middle;
			else high = middle;
		}
	}
};
function range(from, to) {
	return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}
function isGood(state) {
	return state === "SUCCESS" || state === "WARNING";
}
// src/cli/commands/bisect.ts
const bisect = require_start.defineCommand({
	summary: "Find the revision that changed a result",
	description: ["Runs revisions of a flow between one that is right and one that is wrong, each time halving what is left, and names the first that is wrong: the first that does not end in SUCCESS or WARNING, or with --on the first in which that output has another value. Revisions that cannot be run are passed over.", "The flow is run for real, with the inputs that are given, in the environment of this machine."],
	operands: {
		usage: "<flow>",
		min: 1,
		max: 1,
		missing: "the flow, by namespace.id or by the path of its file"
	},
	options: {
		good: {
			type: "string",
			value: "N",
			description: "A revision that is right",
			default: "1"
		},
		bad: {
			type: "string",
			value: "N",
			description: "A later one that is wrong",
			default: "the last"
		},
		on: {
			type: "string",
			value: "OUTPUT",
			description: "Output of the flow whose value tells right from wrong"
		},
		...require_start.INPUT_OPTIONS,
		...require_start.SECRETS_OPTION,
		...require_start.FLOWS_OPTIONS,
		"executions-dir": require_start.EXECUTIONS_OPTIONS["executions-dir"]
	},
	examples: [{
		command: "gitestra bisect company.team.etl --good 3",
		does: "which revision after 3 made it fail"
	}, {
		command: "gitestra bisect company.team.etl --on total -i day=2026-05-06",
		does: "which one changed the total"
	}],
	async run({ options, operands, host, terminal }) {
		const target = operands[0];
		const inputs = await require_start.readInputOptions(options, host);
		const secrets = await require_start.readSecretsOption(options.secrets, host);
		const workspace = await require_common.openWorkspace({
			...require_start.workspaceOptions(host, options),
			...secrets === void 0 ? {} : { secrets }
		});
		const { rows } = await require_revisions.listRevisions(target, workspace);
		const committed = rows.filter(({ uncommitted }) => !uncommitted);
		const newest = committed[0]?.revision;
		if (newest === void 0 || newest < 2) throw new require_start.UsageError(`${target} has ${newest ?? "no"} revision: there is nothing to search`);
		let kill;
		let interrupted = false;
		const silence = host.onInterrupt(() => {
			interrupted = true;
			kill?.();
		});
		try {
			const { suspects } = await bisect$1({
				good: revisionOf(options.good ?? "1", newest),
				bad: options.bad === void 0 ? newest : revisionOf(options.bad, newest),
				...options.on === void 0 ? {} : { output: options.on },
				onTried: (step) => terminal.err(stepLine(step, terminal)),
				async run(revision) {
					if (interrupted) throw new require_start.CommandFailure("Interrupted");
					const outcome = await require_run_always.startFlow({
						target,
						revision: String(revision),
						inputs
					}, workspace);
					if (outcome.kind !== "started") return void 0;
					kill = () => outcome.execution.kill();
					return outcome.execution.finished;
				}
			});
			const { style } = terminal;
			if (suspects.length > 1) terminal.out(`One of these ${suspects.length}: those in between could not be run\n`);
			for (const revision of suspects) {
				const row = committed.find((one) => one.revision === revision);
				terminal.out(`${style.bold(`revision ${revision}`)} ${row?.commit?.slice(0, 12) ?? ""}  ${row?.author ?? ""}  ${row?.message ?? ""}\n`);
				for (const change of row?.changes ?? []) terminal.out(`  ${change}\n`);
			}
			return 0;
		} finally {
			silence();
			workspace.machine.groups.killAll();
		}
	}
});
function revisionOf(text, newest) {
	const revision = Number(text.replace(/^r/, ""));
	if (Number.isInteger(revision) && revision >= 1 && revision <= newest) return revision;
	throw new require_start.UsageError(`there is no revision \u201c${text}\u201d`, `revisions are 1 to ${newest}`);
}
function stepLine({ revision, verdict, state, value, left, executionId }, terminal) {
	const { errStyle: style } = terminal;
	const paint = {
		good: style.green,
		bad: style.red,
		skipped: style.yellow
	}[verdict];
	const result = value === void 0 ? state ?? "could not be run" : JSON.stringify(value);
	const rest = left > 0 ? style.dim(`  ${left} left`) : "";
	return `${`revision ${revision}`.padEnd(13)} ${paint(verdict.padEnd(7))} ${result}  ${style.dim(executionId ?? "")}${rest}\n`;
}
exports.bisect = bisect;
