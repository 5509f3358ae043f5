require("./rolldown-runtime.js");
const require_start = require("./start.js");
const require_run_always = require("./run-always.js");
const require_common = require("./common.js");
// src/cli/commands/render.ts
const render = require_start.defineCommand({
	summary: "Evaluate an expression",
	description: ["Prints what an expression gives, with the variables of a JSON file: the quickest way to try a filter. `secret()`, `kv()` and `read()` have nothing to read here, except in a batch.", "--batch reads one JSON object a line from standard input, {\"id\", \"expr\", \"context\", \"typed\", \"recursive\", \"input\", \"rendered\", \"stubs\"}, and writes one result a line: {\"id\", \"value\"} or {\"id\", \"error\", \"message\"}."],
	operands: {
		usage: "['<expression>']",
		min: 0,
		max: 1
	},
	options: {
		context: {
			type: "string",
			short: "c",
			value: "FILE",
			description: "JSON file with the variables; - is standard input"
		},
		level: {
			type: "string",
			value: "LEVEL",
			choices: ["1", "2"],
			default: "1",
			description: "Language level: expressions of Kestra 1.x or of 2.x"
		},
		typed: {
			type: "boolean",
			description: "Print the value as JSON instead of as text"
		},
		recursive: {
			type: "boolean",
			description: "Render the result again until it no longer changes"
		},
		batch: {
			type: "boolean",
			description: "Evaluate many, one JSON object a line"
		}
	},
	examples: [
		{
			command: `gitestra render '{{ now() | date("yyyy-MM-dd") }}'`,
			does: "today"
		},
		{
			command: `gitestra render '{{ inputs.user | upper }}' --context context.json`,
			does: "with variables"
		},
		{
			command: `gitestra render '{{ [1, 2] | length }}' --typed`,
			does: "a number, not text"
		}
	],
	async run({ options, operands, host, terminal }) {
		const level = options.level === "2" ? 2 : 1;
		const [expression] = operands;
		if (options.batch) {
			if (expression !== void 0) throw new require_start.UsageError("--batch reads expressions from standard input; it takes none on the command line");
			if (options.context !== void 0 || options.typed || options.recursive) throw new require_start.UsageError("--batch takes --level only: context, typed and recursive stand in each line");
			return await renderBatch(host, terminal, level);
		}
		if (expression === void 0) throw new require_start.UsageError("Missing: the expression to evaluate, in quotes");
		const context = await readContext(options.context, host);
		const [{ createExpressionEngine }, { ExpressionError }, { jsonText }] = await Promise.all([
			Promise.resolve().then(() => require("./run-always.js")).then((n) => n.engine_exports),
			Promise.resolve().then(() => require("./common.js")).then((n) => n.errors_exports),
			Promise.resolve().then(() => require("./common.js")).then((n) => n.print_exports)
		]);
		const secrets = new require_common.Secrets({ environment: host.env });
		const engine = createExpressionEngine({
			level,
			recursive: options.recursive,
			services: {
				...require_run_always.machineServices(),
				secret: (key) => secrets.get(key)
			}
		});
		try {
			const value = options.typed ? jsonText(await engine.renderTyped(expression, context)) : await engine.render(expression, context);
			terminal.out(`${value}\n`);
			return 0;
		} catch (error) {
			if (!(error instanceof ExpressionError)) throw error;
			terminal.err(describe(error, expression, terminal));
			return 1;
		}
	}
});
async function readContext(file, host) {
	if (file === void 0) return {};
	const text = file === "-" ? await readAll(host.stdin) : readText(require_start.resolve(host.cwd, file), file);
	const { fromTypedJson } = await Promise.resolve().then(() => require("./run-always.js")).then((n) => n.typed_json_exports);
	let value;
	try {
		value = fromTypedJson(JSON.parse(text));
	} catch (error) {
		throw new require_start.UsageError(`The context ${file} is no JSON: ${error.message}`);
	}
	if (typeof value !== "object" || value === null || Array.isArray(value)) throw new require_start.UsageError(`The context ${file} must be a JSON object: its keys are the variables`);
	return value;
}
function readText(path, shown) {
	try {
		return require_start.readFileSync(path, "utf8");
	} catch (error) {
		throw new require_start.UsageError(`The context ${shown} cannot be read: ${error.message}`);
	}
}
async function readAll(stream) {
	const { text } = await Promise.resolve(require("node:stream/consumers"));
	return await text(stream);
}
async function renderBatch(host, terminal, level) {
	const [{ renderBatchRequest }, { createInterface }] = await Promise.all([Promise.resolve().then(() => require("./batch.js")), Promise.resolve(require("node:readline"))]);
	const ports = require_run_always.machineServices();
	let number = 0;
	for await (const line of createInterface({
		input: host.stdin,
		crlfDelay: Number.POSITIVE_INFINITY
	})) {
		number += 1;
		if (line.trim() === "") continue;
		let request;
		try {
			request = JSON.parse(line);
		} catch (error) {
			terminal.out(`${JSON.stringify({
				error: "request",
				message: `Line ${number} is no JSON: ${error.message}`
			})}\n`);
			continue;
		}
		if (typeof request !== "object" || request === null || Array.isArray(request)) {
			terminal.out(`${JSON.stringify({
				error: "request",
				message: `Line ${number} is no JSON object`
			})}\n`);
			continue;
		}
		terminal.out(`${JSON.stringify(await renderBatchRequest(request, {
			level,
			ports
		}))}\n`);
	}
	return 0;
}
function describe(error, expression, { errStyle }) {
	const line = expression.split("\n")[error.line - 1] ?? "";
	const length = Math.max(1, Math.min(error.end - error.offset, line.length - error.column + 1));
	const mark = `${" ".repeat(error.column - 1)}${"^".repeat(length)}`;
	const help = error.help === void 0 ? "" : `  ${require_start.sentence(error.help)}\n`;
	return `${errStyle.red("\u2716")} ${require_start.sentence(error.message)}\n  ${line}\n  ${errStyle.red(mark)}\n${help}`;
}
exports.render = render;
