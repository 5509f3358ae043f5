require("./rolldown-runtime.js");
const require_common = require("./common.js");
// src/expression/java/jq.ts
const requireUnbundled = (0, require("node:module").createRequire)(require("url").pathToFileURL(__filename).href);
const loadJq = require_common.lazy(async () => await requireUnbundled("jq-web"));
const PRELUDE = "def debug: .; def debug(m): .; def stderr: .; def env: {}; def leaf_paths: paths(scalars); def recurse_down: recurse; {} as $ENV | ";
const MAX_PROGRAM = 1e5;
function inputText(value, depth = 0) {
	if (depth > 1e3) throw new require_common.RuntimeFailure("the value is nested too deeply for jq");
	if (require_common.isList(value)) return `[${value.map((item) => inputText(item, depth + 1)).join(",")}]`;
	if (!require_common.isMap(value)) return require_common.jsonText(value);
	return `{${require_common.mapEntries(value).map(([key, item]) => `${JSON.stringify(String(key))}:${inputText(item, depth + 1)}`).join(",")}}`;
}
function problemOf(error) {
	const lines = (error instanceof Error ? error.message : String(error)).split("\n");
	return (lines.find((candidate) => candidate.startsWith("jq: error")) ?? lines[0]).replace(/^jq: error(?: \(at [^)]*\))?: /, "").replace(/ \(Unix shell quoting issues\?\)| at <top-level>, line \d+:?$/g, "").trim();
}
function outputs(text) {
	if (text === void 0) return [];
	return text.split("\n").filter((line) => line !== "").map((line) => require_common.parseJson(line));
}
function runJq(input, program) {
	if (program.length > MAX_PROGRAM) throw new require_common.RuntimeFailure(`the jq expression is longer than ${MAX_PROGRAM} characters`);
	const value = typeof input === "string" ? require_common.parseJson(input) : input;
	const jq = loadJq();
	try {
		return outputs(jq.raw(inputText(value), PRELUDE + program, ["-c", "--"]));
	} catch (error) {
		if (error instanceof require_common.RuntimeFailure) throw error;
		throw new require_common.RuntimeFailure(`jq: ${problemOf(error)}`);
	}
}
exports.runJq = runJq;
