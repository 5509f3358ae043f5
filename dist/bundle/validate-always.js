const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_common = require("./common.js");
const require_start = require("./start.js");
// src/report/frame.ts
const TAB = "    ";
const MOST_LINES = 4;
function codeLines(file, span, options = {}) {
	const { before = 1, width = 110 } = options;
	const first = file.position(span.start);
	const last = file.position(Math.max(span.start, span.end - 1));
	const lastLine = last.line - first.line < MOST_LINES ? last.line : first.line;
	const lines = [];
	for (let number = Math.max(1, first.line - before); number < first.line; number++) {
		const text = window(file.line(number), 0, 0, width).text;
		if (lines.length > 0 || text.trim() !== "") lines.push({
			number,
			text
		});
	}
	for (let number = first.line; number <= lastLine; number++) {
		const raw = file.line(number);
		const indent = raw.length - raw.trimStart().length;
		const from = number === first.line ? first.column - 1 : indent;
		const shown = window(raw, from, Math.max(from + 1, number === last.line ? spanEnd(file, span, number) : raw.length), width);
		lines.push({
			number,
			text: shown.text
		}, { text: `${" ".repeat(shown.from)}${"^".repeat(Math.max(1, shown.to - shown.from))}` });
	}
	return lines;
}
function renderFrame(diagnostic, options = {}) {
	const style = options.style ?? require_start.plainStyle;
	const paint = severityPaint(style, diagnostic.severity);
	const { file, span } = diagnostic;
	const code = codeLines(file, span, options);
	const related = (diagnostic.related ?? []).map((place) => ({
		...place,
		code: codeLines(place.file, place.span, {
			...options,
			before: 0
		})
	}));
	const gutter = Math.max(...[code, ...related.map((place) => place.code)].flat().map((line) => String(line.number ?? "").length));
	const margin = " ".repeat(gutter);
	const bar = style.cyan("|");
	const out = [
		`${paint(style.bold(`${diagnostic.severity}[${diagnostic.code}]`))}${style.bold(`: ${require_common.printable(diagnostic.message)}`)}`,
		`${margin}${style.cyan("-->")} ${place(file, span)}`,
		`${margin} ${bar}`,
		...drawCode(code, gutter, style, paint)
	];
	for (const { message, file: otherFile, span: otherSpan, code: otherCode } of related) {
		out.push(`${margin} ${bar}`, `${margin} ${style.cyan("=")} ${style.bold("see")}: ${require_common.printable(message)}`);
		out.push(`${margin}${style.cyan("-->")} ${place(otherFile, otherSpan)}`, ...drawCode(otherCode, gutter, style, style.cyan));
	}
	const advice = diagnostic.help ?? diagnostic.fix?.title;
	if (advice !== void 0) {
		const [head = "", ...rest] = require_common.printable(advice).split("\n");
		out.push(`${margin} ${bar}`, `${margin} ${style.cyan("=")} ${style.bold("help")}: ${head}`);
		out.push(...rest.map((line) => `${margin}         ${line}`.trimEnd()));
	}
	return out.join("\n");
}
function place(file, span) {
	const { line, column } = file.position(span.start);
	return `${require_common.printable(file.path)}:${line}:${column}`;
}
function severityPaint(style, severity) {
	return severity === "error" ? style.red : severity === "warning" ? style.yellow : style.cyan;
}
function drawCode(lines, gutter, style, paint) {
	return lines.map(({ number, text }) => {
		const head = style.cyan(`${String(number ?? "").padStart(gutter)} |`);
		return text === "" ? head : `${head} ${number === void 0 ? paint(text) : text}`;
	});
}
function spanEnd(file, span, line) {
	const end = file.position(span.end);
	return end.line === line ? end.column - 1 : file.line(line).length;
}
function window(line, from, to, width) {
	let start = 0;
	let end = line.length;
	if (line.length > width) {
		start = Math.max(0, Math.min(from - Math.floor(width / 3), line.length - width));
		end = Math.min(line.length, start + width);
	}
	const columns = (a, b) => require_common.textWidth(widen(line.slice(a, b)));
	const head = start > 0 ? "\u2026" : "";
	const text = `${head}${widen(line.slice(start, end))}${end < line.length ? "\u2026" : ""}`.trimEnd();
	const before = head.length + columns(start, Math.max(start, from));
	return {
		text,
		from: before,
		to: before + columns(Math.max(start, from), Math.min(Math.max(to, from), end))
	};
}
function widen(text) {
	return require_common.printable(text).replaceAll("	", TAB);
}
// src/report/pretty.ts
var pretty_exports = require_rolldown_runtime.__exportAll({ renderPretty: () => renderPretty });
function countDiagnostics(diagnostics) {
	const of = (severity) => diagnostics.filter((one) => one.severity === severity).length;
	return {
		errors: of("error"),
		warnings: of("warning"),
		infos: of("info"),
		files: new Set(diagnostics.map((one) => one.file.path)).size
	};
}
function sortDiagnostics(diagnostics) {
	const compare = (a, b) => a < b ? -1 : a > b ? 1 : 0;
	return [...diagnostics].sort((a, b) => compare(a.file.path, b.file.path) || a.span.start - b.span.start || a.span.end - b.span.end || compare(a.code, b.code));
}
function groupByFile(diagnostics) {
	const groups = new Map();
	for (const diagnostic of sortDiagnostics(diagnostics)) {
		const group = groups.get(diagnostic.file.path);
		if (group === void 0) groups.set(diagnostic.file.path, [diagnostic]);
		else group.push(diagnostic);
	}
	return groups;
}
function renderPretty(diagnostics, options = {}) {
	return `${sortDiagnostics(diagnostics).map((diagnostic) => `${renderFrame(diagnostic, options)}\n\n`).join("")}${renderPrettySummary(countDiagnostics(diagnostics), options)}`;
}
function renderPrettySummary(counts, options = {}) {
	const style = options.style ?? require_start.plainStyle;
	const parts = [];
	if (counts.errors > 0) parts.push(style.red(require_common.count(counts.errors, "error")));
	if (counts.warnings > 0) parts.push(style.yellow(require_common.count(counts.warnings, "warning")));
	if (counts.infos > 0) parts.push(style.cyan(require_common.count(counts.infos, "note")));
	if (parts.length === 0) {
		const checked = options.files === void 0 ? "No problems found" : `${require_common.count(options.files, "file")} checked, no problems found`;
		return `${style.green("\u2714")} ${checked}`;
	}
	const where = options.files === void 0 ? require_common.count(counts.files, "file") : `${counts.files} of ${require_common.count(Math.max(options.files, counts.files), "file")}`;
	return `${counts.errors > 0 ? style.red("\u2716") : counts.warnings > 0 ? style.yellow("\u25b2") : style.cyan("\u2022")} ${parts.join(", ")} in ${where}`;
}
// src/flow/credential.ts
const KINDS = [
	{
		name: "an access key of AWS",
		pattern: /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/
	},
	{
		name: "a token of GitHub",
		pattern: /\b(?:gh[pousr]_[A-Za-z0-9]{36,}|github_pat_\w{22,})/
	},
	{
		name: "a token of GitLab",
		pattern: /\bglpat-[\w-]{20,}/
	},
	{
		name: "a token of Slack",
		pattern: /\bxox[abposr]-[0-9A-Za-z-]{20,}/
	},
	{
		name: "a webhook of Slack",
		pattern: /hooks\.slack\.com\/services\/T[A-Z0-9]{8,}\/B[A-Z0-9]{8,}\/\w{20,}/
	},
	{
		name: "a key of OpenAI",
		pattern: /\bsk-(?:proj-)?[A-Za-z0-9_-]{32,}/
	},
	{
		name: "a key of Google",
		pattern: /\bAIza[0-9A-Za-z_-]{35}\b/
	},
	{
		name: "a key of Stripe",
		pattern: /\b[rs]k_live_[0-9A-Za-z]{20,}/
	},
	{
		name: "a private key",
		pattern: /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----/
	},
	{
		name: "an address with a password",
		pattern: /\b[a-z][a-z0-9+.-]*:\/\/[^\s/:@"'{]+:[^\s/:@"'{]{3,}@(?!localhost|127\.)[\w.-]+/
	}
];
function credentialKind(text) {
	return KINDS.find(({ pattern }) => pattern.test(text));
}
function isSecretName(key) {
	return /^(password|passwd|pwd|passphrase|secret|clientSecret|secretKey|secretKeyId|secretAccessKey|apiKey|apiToken|accessToken|authToken|bearerToken|token|privateKey|sasToken)$/i.test(key) || /(^|_)(PASSWORD|PASSWD|SECRET|SECRET_KEY|TOKEN|API_?KEY)$/.test(key);
}
// src/flow/test-suite.ts
const UNIT_TEST = "io.kestra.core.tests.flow.UnitTest";
const OPERATORS = [
	"equalTo",
	"notEqualTo",
	"contains",
	"startsWith",
	"endsWith",
	"greaterThan",
	"greaterThanOrEqualTo",
	"lessThan",
	"lessThanOrEqualTo",
	"in",
	"notIn",
	"isNull",
	"isNotNull"
];
const FIXTURE_STATES = [
	"SUCCESS",
	"WARNING",
	"FAILED",
	"KILLED",
	"CANCELLED",
	"SKIPPED"
];
const EXPECTED_STATES = [
	"SUCCESS",
	"WARNING",
	"FAILED",
	"KILLED",
	"CANCELLED",
	"RETRIED",
	"PAUSED"
];
const TOP_KEY = /^(id|namespace|tasks|flowId|testCases)[ \t]*:/gm;
function isTestSuite(source) {
	const { text } = source;
	if (!text.includes("testCases") && !text.includes("flowId")) return false;
	const keys = new Set([...text.matchAll(TOP_KEY)].map((match) => match[1]));
	if (keys.size > 0) return keys.has("testCases") || keys.has("flowId") && !keys.has("tasks");
	const { value } = require_common.parseYaml(source);
	return require_common.isRecord(value) && Object.hasOwn(value, "testCases");
}
const CODES = new Map(Object.entries({
	"yaml-syntax": "The file is not YAML.",
	"duplicate-key": "A key stands twice in one map.",
	"multiple-documents": "The file holds more than one YAML document.",
	"file-too-large": "The file is larger than what is read.",
	"not-a-flow": "The document is not a map with the keys of a flow.",
	"missing-property": "Something that must be there is not.",
	"unknown-property": "A property does not exist at this place.",
	"wrong-type": "A value has another type than its property.",
	"invalid-value": "A value is none of those that are possible.",
	"invalid-duration": "A text is not an ISO-8601 duration.",
	"invalid-id": "An id or a namespace has characters that it cannot have, or too many.",
	"invalid-label": "A label has a key or a value that is not possible.",
	"empty-list": "A list of tasks is empty.",
	"dag-entry": "A task of a Dag is not written below `task`.",
	"dag-dependency": "Tasks of a Dag depend on tasks that are not there, or on one another in a circle.",
	"switch-without-cases": "A Switch has neither cases nor defaults.",
	"retry-interval": "The times of a retry contradict one another.",
	"deprecated-property": "A property has a new name.",
	"reserved-id": "The id of the flow is a word of Kestra\u2019s addresses.",
	"duplicate-id": "An id is used twice.",
	"self-call": "A flow starts itself.",
	"system-label": "A label is one that only the engine sets.",
	"working-directory": "A WorkingDirectory holds a task that cannot run in it.",
	"iteration-values": "A value cannot be iterated over.",
	"human-inputs": "The inputs or handlers of a Pause or Approval are not possible.",
	webhook: "The settings of a webhook contradict one another.",
	"unknown-type": "There is no such type.",
	"unsupported-type": "The type is not known to Gitestra.",
	"unsupported-trigger": "The trigger never fires in a job.",
	"deprecated-type": "The type has a new name.",
	"wrong-kind": "A trigger stands where a task is needed, or the other way round.",
	"enterprise-property": "The property needs Kestra\u2019s Enterprise Edition.",
	"plugin-defaults-ref": "`pluginDefaultsRef` leads nowhere.",
	"plugin-default": "A plugin default is for no type that there is.",
	"input-declaration": "Properties of an input contradict one another.",
	"invalid-default": "The default of an input does not have its type.",
	"input-dependency": "Inputs depend on inputs that are not there, or on one another in a circle.",
	"invalid-regex": "A pattern is not a regular expression of Java.",
	"invalid-cron": "A cron expression is not possible.",
	"trigger-input": "The inputs that a trigger gives are not those of the flow.",
	"trigger-condition": "A condition can never hold for its trigger.",
	"invalid-time-zone": "There is no such time zone.",
	"expression-syntax": "An expression is not complete.",
	"unknown-name": "There is no such filter, function, test or argument.",
	"dashed-reference": "A name with a dash behind a dot is a subtraction.",
	"undeclared-input": "An expression reads an input that the flow does not declare.",
	"undeclared-variable": "An expression reads a variable that the flow does not declare.",
	"unknown-task": "An expression reads the outputs of a task that is not there.",
	"unknown-variable": "An expression reads a variable that does not exist.",
	"unknown-output": "An expression reads an output that the task does not have.",
	"output-order": "An expression reads outputs before their task has run.",
	"iteration-output": "An expression reads an output of a repeated task without saying of which round.",
	"round-value": "`taskrun.value` stands where nothing is iterated over.",
	"parent-value": "`parent` leads beyond what is around a task.",
	"namespace-folder": "The namespace is not that of the folder.",
	"duplicate-flow": "Two files hold a flow of the same name.",
	"unknown-flow": "A flow that is called or waited for is not in the repository.",
	"disabled-flow": "A flow that is called is disabled.",
	"subflow-input": "A call does not fit the inputs of the flow that is called.",
	"subflow-recursion": "Flows call one another in a circle.",
	"trigger-cycle": "Flows start one another by triggers in a circle.",
	"missing-file": "A namespace file that is read is not there.",
	"untrusted-value": "Something that others send becomes part of a script or SQL text.",
	"exposed-secret": "A secret is written where people can read it.",
	"literal-credential": "A password or token stands in the file.",
	"frequent-schedule": "A schedule fires more often than GitHub Actions starts runs.",
	"too-many-inputs": "A flow has more inputs than a form of GitHub Actions has fields.",
	"artifact-name": "A file has a name that artifacts of GitHub Actions cannot have.",
	"stale-workflow": "A generated workflow is not what the flows ask for.",
	"upgrade-type": "Kestra 2.0 does not have the type under this name.",
	"upgrade-iteration": "Kestra 2.0 iterates with `Loop` only.",
	"upgrade-plugin-defaults": "Kestra 2.0 has no plugin defaults in flows.",
	"upgrade-property": "Kestra 2.0 does not have the property under this name.",
	"upgrade-input": "Kestra 2.0 has other types and names for inputs.",
	"upgrade-trigger": "Kestra 2.0 has no conditions on triggers and wants every input from them.",
	"upgrade-expression": "Kestra 2.0 has `fromJson()` and `toJson` for `json`.",
	"unknown-code": "The configuration names a finding that does not exist.",
	"invalid-suppression": "A comment that ignores a finding is not complete.",
	"unused-suppression": "A comment or a setting ignores a finding that is not there."
}));
const UPGRADE_CODES = new Set([...CODES.keys()].filter((code) => code.startsWith("upgrade-")));
// src/validate/suppression.ts
const COMMENT = /(?:#|--|\/\/)[ \t]*gitestra-ignore\b[ \t]*([^\n\r]*)/g;
const STRUCTURAL = new Set([
	"yaml-syntax",
	"multiple-documents",
	"file-too-large",
	"not-a-flow"
]);
function applySuppressions(source, diagnostics, dormant = new Set()) {
	if (!source.text.includes("gitestra-ignore")) return diagnostics;
	const problems = [];
	const suppressions = readSuppressions(source, problems);
	const used = new Set();
	const kept = diagnostics.filter((diagnostic) => {
		if (STRUCTURAL.has(diagnostic.code)) return true;
		const lines = linesOf(source, diagnostic.span);
		let silenced = false;
		for (const suppression of suppressions) {
			if (!lines.some((line) => suppression.lines.has(line))) continue;
			for (const entry of suppression.codes) {
				if (entry.code !== diagnostic.code) continue;
				used.add(entry);
				silenced = true;
			}
		}
		return !silenced;
	});
	for (const suppression of suppressions) {
		const unused = suppression.codes.filter((entry) => !used.has(entry) && !dormant.has(entry.code));
		for (const entry of unused) problems.push(unusedSuppression(source, suppression, entry, unused.length === suppression.codes.length));
	}
	return problems.length === 0 ? kept : require_common.tidy([...kept, ...problems]);
}
function readSuppressions(source, problems) {
	const found = [];
	for (const match of source.text.matchAll(COMMENT)) {
		const span = {
			start: match.index,
			end: match.index + match[0].trimEnd().length
		};
		const rest = match[1].trimEnd();
		const restStart = match.index + match[0].length - match[1].length;
		const colon = rest.indexOf(":");
		const reason = colon === -1 ? "" : rest.slice(colon + 1).trim();
		const codes = [...(colon === -1 ? rest : rest.slice(0, colon)).matchAll(/[^\s,]+/g)].map((word) => ({
			code: word[0],
			span: {
				start: restStart + word.index,
				end: restStart + word.index + word[0].length
			}
		}));
		if (codes.length === 0 || reason === "") {
			problems.push(incomplete(source, span, codes.length === 0));
			continue;
		}
		const unusable = codes.filter(({ code }) => !CODES.has(code) || STRUCTURAL.has(code));
		for (const entry of unusable) problems.push(unknownCode(source, entry));
		const { line } = source.position(span.start);
		const alone = source.line(line).slice(0, source.position(span.start).column - 1).trim() === "";
		found.push({
			span,
			alone,
			codes: codes.filter((entry) => !unusable.includes(entry)),
			lines: new Set(alone ? [lineBelow(source, line)] : [line])
		});
	}
	return found;
}
function lineBelow(source, line) {
	const last = source.lineStarts.length;
	let below = line + 1;
	while (below < last && /^\s*(#|--|\/\/|$)/.test(source.line(below))) below++;
	return below;
}
function linesOf(source, span) {
	const { line } = source.position(span.start);
	const indentOf = (text) => text.length - text.trimStart().length;
	let indent = indentOf(source.line(line));
	for (let above = line - 1; above > 0 && indent > 0; above--) {
		const text = source.line(above);
		if (text.trim() === "" || indentOf(text) >= indent) continue;
		if (/(?:^|[\s:-])[|>][-+\d]{0,2}[ \t]*(?:#.*)?$/.test(text)) return [line, above];
		indent = indentOf(text);
	}
	return [line];
}
function incomplete(source, span, withoutCode) {
	return {
		code: "invalid-suppression",
		severity: "warning",
		message: withoutCode ? "this comment does not name what is to be ignored" : "this comment does not say why the finding is ignored",
		file: source,
		span,
		help: "write `# gitestra-ignore <code>: <reason>`"
	};
}
function unknownCode(source, entry) {
	const structural = STRUCTURAL.has(entry.code);
	const near = require_start.nearest(entry.code, CODES.keys());
	return {
		code: "invalid-suppression",
		severity: "warning",
		message: structural ? `\`${entry.code}\` cannot be ignored: nothing in the file can be checked while it is there` : `there is no finding with the code \`${entry.code}\``,
		file: source,
		span: entry.span,
		...structural || near === void 0 ? {} : { help: `did you mean \`${near}\`?` }
	};
}
function unusedSuppression(source, suppression, entry, whole) {
	return {
		code: "unused-suppression",
		severity: "warning",
		message: `there is no \`${entry.code}\` to be ignored ${suppression.alone ? "below" : "on this line"}`,
		file: source,
		span: entry.span,
		help: "remove the comment",
		...whole ? { fix: {
			title: "Remove the comment",
			edits: [{
				span: removal(source, suppression),
				text: ""
			}]
		} } : {}
	};
}
function removal(source, { span, alone }) {
	let { start, end } = span;
	while (start > 0 && /[ \t]/.test(source.text[start - 1])) start--;
	if (alone) {
		if (source.text[end] === "\r") end++;
		if (source.text[end] === "\n") end++;
	}
	return {
		start,
		end
	};
}
// src/validate/called-flows.ts
const PARSED = new WeakMap();
function knownFlow(catalog, namespace, id) {
	let flows = PARSED.get(catalog);
	if (flows === void 0) {
		flows = new Map();
		PARSED.set(catalog, flows);
	}
	const key = `${namespace}\n${id}`;
	let reading = flows.get(key);
	if (reading === void 0) {
		reading = readFlow(catalog, namespace, id);
		flows.set(key, reading);
	}
	return reading;
}
const NAME = /^[a-zA-Z0-9][a-zA-Z0-9._-]*$/;
async function readFlow(catalog, namespace, id) {
	if (!NAME.test(namespace) || !NAME.test(id)) return void 0;
	const entry = await catalog.get(namespace, id);
	if (entry === void 0) return void 0;
	const { flow } = require_common.parseFlow(entry.source);
	return flow === void 0 ? void 0 : {
		flow,
		source: entry.source,
		idSpan: entry.idAt?.span ?? {
			start: 0,
			end: 0
		}
	};
}
const CALLS = /(?:^|\.)flows?\.(Subflow|Flow|ForEachItem)$/;
function flowCalls(flow) {
	const calls = [];
	for (const { task } of require_common.walkTasks(flow)) {
		const match = CALLS.exec(task.type);
		const namespace = ownNamespace(task.properties.namespace, flow);
		const { flowId, inputs } = task.properties;
		if (match === null || namespace === void 0 || typeof flowId !== "string") continue;
		if (namespace.includes("{") || flowId.includes("{")) continue;
		calls.push({
			taskId: task.id,
			path: task.path,
			namespace,
			flowId,
			isBatched: match[1] === "ForEachItem",
			inputs
		});
	}
	return calls;
}
function ownNamespace(value, flow) {
	if (typeof value !== "string") return void 0;
	return /^\{\{-?\s*flow\.namespace\s*-?\}\}$/.test(value.trim()) ? flow.namespace : value;
}
async function reportUnknownFlow(context, catalog, target, place) {
	const { namespace, flowId } = target;
	const entries = await catalog.entries();
	const siblings = entries.filter((entry) => entry.namespace === namespace).map((entry) => entry.id);
	const sibling = require_start.nearest(flowId, siblings);
	const namesake = entries.find((entry) => entry.id === flowId);
	const near = sibling !== void 0 ? `${namespace}.${sibling}` : namesake === void 0 ? void 0 : `${namesake.namespace}.${namesake.id}`;
	context.report({
		code: "unknown-flow",
		severity: siblings.length > 0 ? "error" : "warning",
		message: `${place.owner} names flow \`${namespace}.${flowId}\`, which is not in this repository`,
		path: place.path,
		help: require_common.didYouMean(near)
	});
}
function givenInputs(inputs, prefix = "") {
	return inputs.flatMap((input) => input.type === "FORM" ? givenInputs(input.inputs, `${prefix}${input.id}.`) : [{
		...input,
		givenAs: `${prefix}${input.id}`
	}]);
}
function valueFor(given, id) {
	if (Object.hasOwn(given, id)) return given[id];
	let value = given;
	for (const step of id.split(".")) {
		if (!require_common.isRecord(value)) return typeof value === "string" ? value : void 0;
		value = value[step];
	}
	return value;
}
function hasExpression(value) {
	if (typeof value === "string") return value.includes("{{") || value.includes("{%");
	if (Array.isArray(value)) return value.some(hasExpression);
	return require_common.isRecord(value) && Object.values(value).some(hasExpression);
}
// src/tasks/scripts/file-pattern.ts
const SPECIAL = /[\\^$.*+?()[\]{}|]/;
function globToRegExp(glob) {
	let source = "";
	let depth = 0;
	for (let index = 0; index < glob.length; index++) {
		const char = glob[index];
		if (char === "*") {
			const crosses = glob[index + 1] === "*";
			source += crosses ? ".*" : "[^/]*";
			if (crosses) index++;
		} else if (char === "?") source += "[^/]";
		else if (char === "{") {
			depth++;
			source += "(?:";
		} else if (char === "}" && depth > 0) {
			depth--;
			source += ")";
		} else if (char === "," && depth > 0) source += "|";
		else if (char === "[") {
			const end = glob.indexOf("]", index + 2);
			if (end === -1) throw invalid(glob, "a `[` is not closed");
			source += characterClass(glob.slice(index + 1, end));
			index = end;
		} else if (char === "\\" && index + 1 < glob.length) source += literal(glob[++index]);
		else source += literal(char);
	}
	if (depth > 0) throw invalid(glob, "a `{` is not closed");
	try {
		return new RegExp(`^${source}$`, "su");
	} catch (cause) {
		throw invalid(glob, cause.message);
	}
}
function literal(char) {
	return SPECIAL.test(char) ? `\\${char}` : char;
}
function characterClass(content) {
	const negated = content.startsWith("!") || content.startsWith("^");
	const body = (negated ? content.slice(1) : content).replace(/[\\[\]]/g, "\\$&");
	return `(?!/)[${negated ? "^" : ""}${body}]`;
}
function invalid(pattern, why) {
	return new require_common.TaskFailure(`file pattern \`${pattern}\` is not valid: ${why}`);
}
function isPlainName(pattern) {
	return !/^(glob|regex):/.test(pattern) && !/[*?[\]{}\\]/.test(pattern);
}
function outputFileTest(pattern, workingDir) {
	const absolute = (path) => `${workingDir.replaceAll("\\", "/")}/${path}`;
	if (pattern.startsWith("glob:")) {
		const expression = globToRegExp(pattern.slice(5));
		return (path) => expression.test(absolute(path));
	}
	if (pattern.startsWith("regex:")) {
		const matches = wholeMatch(pattern.slice(6));
		return (path) => matches(absolute(path));
	}
	const expression = globToRegExp(relativePattern(pattern, workingDir));
	return (path) => expression.test(path);
}
function relativePattern(pattern, workingDir) {
	if (pattern.startsWith(`${workingDir}/`)) return pattern.slice(workingDir.length + 1);
	return pattern.replace(/^(\.?\/)+/, "");
}
function wholeMatch(source) {
	try {
		require_common.javaRegex(source);
		const expression = require_common.javaRegex(`\\A(?:${source})\\z`);
		return (path) => expression.find(path) !== void 0;
	} catch (cause) {
		if (!(cause instanceof require_common.RuntimeFailure)) throw cause;
		throw invalid(`regex:${source}`, cause.message);
	}
}
function namespaceFileTest(pattern) {
	if (pattern.startsWith("regex:")) {
		const matches = wholeMatch(pattern.slice(6));
		return (path) => matches(path) || matches(`/${path}`);
	}
	const glob = pattern.replace(/^glob:/, "").replace(/^\.?\//, "");
	const expressions = [globToRegExp(glob), .../^\w/.test(glob) ? [globToRegExp(`**/${glob}`)] : []];
	return (path) => expressions.some((expression) => expression.test(path));
}
// src/app/finding-settings.ts
var FindingSettings = class {
	#workspace;
	#ignored;
	constructor(workspace) {
		this.#workspace = workspace;
		this.#ignored = workspace.config.validate.ignore.map((entry) => ({
			...entry,
			tests: entry.paths.map((path) => globToRegExp(path.replace(/^\.?\//, ""))),
			used: new Set()
		}));
	}
	apply(diagnostics) {
		const { rules } = this.#workspace.config.validate;
		return diagnostics.flatMap((diagnostic) => {
			if (this.#isIgnored(diagnostic)) return [];
			const severity = rules[diagnostic.code];
			if (severity === void 0 || severity === diagnostic.severity) return [diagnostic];
			return severity === "off" ? [] : [{
				...diagnostic,
				severity
			}];
		});
	}
	#isIgnored(diagnostic) {
		if (this.#ignored.length === 0) return false;
		const { cwd, root } = this.#workspace;
		const path = require_start.relative(root, require_start.resolve(cwd, diagnostic.file.path)).replaceAll("\\", "/");
		let ignored = false;
		for (const entry of this.#ignored) {
			if (!entry.rules.includes(diagnostic.code) || !entry.tests.some((test) => test.test(path))) continue;
			entry.used.add(diagnostic.code);
			ignored = true;
		}
		return ignored;
	}
	problems(isComplete, dormant) {
		const { rules, ignore } = this.#workspace.config.validate;
		const found = [];
		const unknown = (code, path, part) => {
			const near = require_start.nearest(code, CODES.keys());
			found.push({
				code: "unknown-code",
				path,
				part,
				text: `there is no finding with the code \`${code}\``,
				help: near === void 0 ? void 0 : `did you mean \`${near}\`?`
			});
		};
		for (const code of Object.keys(rules)) if (!CODES.has(code)) unknown(code, [
			"validate",
			"rules",
			code
		], "key");
		for (const [index, entry] of ignore.entries()) for (const [position, code] of entry.rules.entries()) {
			const path = [
				"validate",
				"ignore",
				index,
				"rules",
				position
			];
			if (!CODES.has(code)) unknown(code, path, "value");
			else if (isComplete && !dormant.has(code) && this.#ignored[index]?.used.has(code) !== true) {
				const text = `there is no \`${code}\` to be ignored in ${entry.paths.map((one) => `\`${one}\``).join(", ")}`;
				found.push({
					code: "unused-suppression",
					path,
					part: "value",
					text,
					help: "remove it"
				});
			}
		}
		const { configFile, cwd } = this.#workspace;
		if (found.length === 0 || configFile === void 0) return [];
		const file = new require_common.SourceFile(require_common.shownPath(cwd, configFile), require_start.readFileSync(configFile, "utf8"));
		const document = require_common.parseYaml(file);
		return found.map(({ code, path, part, text, help }) => ({
			code,
			severity: "warning",
			message: text,
			file,
			span: document.locate(path, part),
			...help === void 0 ? {} : { help }
		}));
	}
};
// src/validate/awaited-flows.ts
function awaitedFlows(flow) {
	return flow.triggers.flatMap((trigger) => wantedBy(trigger).flatMap(({ value, path }) => {
		if (!require_common.isRecord(value)) return [];
		const { namespace, flowId } = value;
		if (typeof namespace !== "string" || typeof flowId !== "string") return [];
		if (namespace.includes("{") || flowId.includes("{")) return [];
		return [{
			trigger,
			namespace,
			flowId,
			path
		}];
	}));
}
function wantedBy(trigger) {
	const wanted = [];
	const condition = (value, path) => {
		if (!require_common.isRecord(value) || typeof value.type !== "string") return;
		if (/\.(ExecutionFlow|ExecutionFlowCondition)$/.test(value.type)) wanted.push({
			value,
			path
		});
		if (/\.(Or|OrCondition|MultipleCondition)$/.test(value.type)) inside(value.conditions, [...path, "conditions"]);
	};
	const inside = (value, path) => {
		if (Array.isArray(value)) for (const [index, item] of value.entries()) condition(item, [...path, index]);
		else if (require_common.isRecord(value)) for (const [key, item] of Object.entries(value)) condition(item, [...path, key]);
	};
	inside(trigger.properties.conditions, [...trigger.path, "conditions"]);
	const { preconditions, dependsOn } = trigger.properties;
	const lists = [{
		list: require_common.isRecord(preconditions) ? preconditions.flows : void 0,
		path: ["preconditions", "flows"]
	}, {
		list: dependsOn,
		path: ["dependsOn"]
	}];
	for (const { list, path } of lists) {
		if (!Array.isArray(list)) continue;
		for (const [index, value] of list.entries()) wanted.push({
			value,
			path: [
				...trigger.path,
				...path,
				index
			]
		});
	}
	return wanted;
}
// src/validate/apply-fixes.ts
function applyFixes(text, diagnostics) {
	const applied = [];
	const taken = [];
	for (const diagnostic of diagnostics) {
		const edits = (diagnostic.fix?.edits ?? []).map((edit) => ({
			...edit.span,
			text: edit.text
		}));
		if (edits.length === 0) continue;
		if (!edits.every((edit) => taken.every((other) => edit.end <= other.start || edit.start >= other.end) && !taken.some((other) => other.start === edit.start && other.end === edit.end))) continue;
		taken.push(...edits);
		applied.push(diagnostic);
	}
	let result = text;
	for (const edit of [...taken].sort((a, b) => b.start - a.start)) result = result.slice(0, edit.start) + edit.text + result.slice(edit.end);
	return {
		text: result,
		applied
	};
}
const ROUNDS = 10;
async function fixSource(source, diagnostics, check) {
	let current = {
		source,
		diagnostics
	};
	const applied = [];
	for (let round = 0; round < ROUNDS; round++) {
		const fixed = applyFixes(current.source.text, current.diagnostics);
		if (fixed.text === current.source.text) break;
		const next = new require_common.SourceFile(source.path, fixed.text);
		const found = await check(next);
		if (errors(found) > errors(current.diagnostics)) break;
		current = {
			source: next,
			diagnostics: found
		};
		applied.push(...fixed.applied);
	}
	return {
		...current,
		applied
	};
}
function errors(diagnostics) {
	return diagnostics.filter((diagnostic) => diagnostic.severity === "error").length;
}
// src/validate/rules/awaited-flow.ts
const awaitedFlow = {
	name: "awaited-flow",
	severity: "error",
	description: "A trigger that waits for another flow fires only when that flow exists.",
	codes: ["unknown-flow", "unknown-output"],
	async check(context) {
		const { catalog, flow } = context;
		if (catalog === void 0) return;
		const all = awaitedFlows(flow);
		for (const awaited of all) {
			const { trigger, namespace, flowId, path } = awaited;
			const known = await knownFlow(catalog, namespace, flowId);
			if (known === void 0) {
				const place = {
					path: [...path, "flowId"],
					owner: `trigger \`${trigger.id}\``
				};
				await reportUnknownFlow(context, catalog, {
					namespace,
					flowId
				}, place);
			} else if (isOnly(awaited, all)) checkOutputs$1(context, awaited, known);
		}
	}
};
function isOnly({ trigger }, all) {
	if (all.filter((other) => other.trigger === trigger).length !== 1) return false;
	const { preconditions } = trigger.properties;
	return !require_common.isRecord(preconditions) || preconditions.where === void 0;
}
function checkOutputs$1(context, awaited, { flow, source, idSpan }) {
	const { trigger, namespace, flowId } = awaited;
	const names = new Set(flow.outputs.map((output) => output.id));
	for (const { references, path, owner } of require_common.flowExpressions(context.flow, context.level)) {
		if (owner !== "trigger" || context.flow.triggers[path[1]] !== trigger) continue;
		for (const { root, path: steps, guarded, start, end } of references.variables) {
			const [property, name] = steps;
			if (root !== "trigger" || property !== "outputs" || name === void 0 || guarded) continue;
			if (names.has(name)) continue;
			context.report({
				code: "unknown-output",
				message: `\`${namespace}.${flowId}\` has no output \`${name}\``,
				span: context.document.locateInside(path, start, end),
				related: [{
					message: "the flow is here",
					file: source,
					span: idSpan
				}],
				help: require_common.didYouMean(require_start.nearest(name, names))
			});
		}
	}
}
// src/validate/rules/deprecated-property.ts
const deprecatedProperty = {
	name: "deprecated-property",
	severity: "info",
	description: "Properties that are going away have successors.",
	check(context) {
		for (const { type, path, owner } of require_common.subjectsOf(context)) {
			const schema = context.types.schema(type);
			if (schema?.properties !== void 0) checkMap(context, schema.properties, path, owner);
		}
	}
};
function checkMap(context, properties, path, owner) {
	const value = require_common.valueAt(context.document.value, path);
	if (!require_common.isRecord(value)) return;
	for (const [key, item] of Object.entries(value)) {
		const schema = Object.hasOwn(properties, key) ? properties[key] : void 0;
		if (schema === void 0 || item === null) continue;
		const here = [...path, key];
		const instead = schema["x-deprecated"];
		if (schema["x-aliases"]?.includes(key) === true) {
			const current = Object.keys(properties).find((name) => name !== key && properties[name]["x-aliases"]?.includes(key) === true);
			report$1(context, here, `\`${key}\` is the old name of \`${current}\``, `write \`${current}\``, require_common.renameKeyFix(context.document, here, current));
		} else if (instead !== void 0) {
			const help = instead.replace(/\.$/, "").replace(/^[A-Z]/, (letter) => letter.toLowerCase());
			report$1(context, here, `\`${key}\` of ${owner} is deprecated`, help, fixFor(context, here, help));
		}
		if (schema.properties !== void 0) checkMap(context, schema.properties, here, owner);
	}
}
function fixFor({ document }, path, help) {
	if (path.at(-1) === "scheduleConditions") return require_common.renameKeyFix(document, path, "conditions");
	return help.startsWith("remove it") ? require_common.removeLineFix(document, path) : void 0;
}
function report$1(context, path, message, help, fix) {
	context.report({
		message,
		path,
		part: "key",
		help,
		...fix === void 0 ? {} : { fix }
	});
}
// src/validate/printed-values.ts
function printedValues(template, level) {
	if (!template.includes("{{")) return [];
	try {
		const found = [];
		collectBody(require_common.parseTemplate(template, level), new Map(), found);
		return found;
	} catch (error) {
		if (error instanceof require_common.ExpressionError) return [];
		throw error;
	}
}
function collectBody(body, outer, found) {
	const bindings = new Map(outer);
	for (const statement of body) switch (statement.kind) {
		case "print":
			found.push(...valuesOf(statement.expression, bindings));
			break;
		case "set":
			bindings.set(statement.name, valuesOf(statement.value, bindings));
			break;
		case "for": {
			const inner = new Map(bindings).set(statement.name, valuesOf(statement.iterable, bindings));
			collectBody(statement.body, inner, found);
			if (statement.otherwise !== void 0) collectBody(statement.otherwise, bindings, found);
			break;
		}
		case "if":
			for (const branch of statement.branches) collectBody(branch.body, bindings, found);
			if (statement.otherwise !== void 0) collectBody(statement.otherwise, bindings, found);
			break;
		case "filter-tag": {
			const inside = [];
			collectBody(statement.body, bindings, inside);
			const filters = statement.filters.map((filter) => filter.name);
			found.push(...inside.map((value) => ({
				...value,
				filters: [...value.filters, ...filters]
			})));
			break;
		}
		case "block": collectBody(statement.body, bindings, found);
	}
}
const COMPUTING = new Set("- * / % == != < <= > >= isIn contains and or".split(" "));
function valuesOf(node, bindings) {
	const all = (nodes) => nodes.flatMap((one) => valuesOf(one, bindings));
	switch (node.kind) {
		case "name":
		case "attribute":
		case "index": return pathValues(node, bindings);
		case "interpolation": return all(node.parts);
		case "method": return all([node.target, ...argumentsOf(node.args)]);
		case "call": return callValues(node, bindings);
		case "list": return all(node.items);
		case "map": return all(node.entries.flat());
		case "binary": return COMPUTING.has(node.operator) ? [] : all([node.left, node.right]);
		case "filter": return [...valuesOf(node.input, bindings).map((value) => ({
			...value,
			filters: [...value.filters, node.name]
		})), ...node.name === "default" ? all(argumentsOf(node.args)) : []];
		case "ternary": return all([node.then, node.otherwise]);
		default: return [];
	}
}
function argumentsOf(args) {
	return [...args.positional, ...args.named.map((arg) => arg.value)];
}
const PASSING = new Set([
	"render",
	"renderOnce",
	"fromJson",
	"fromIon",
	"json",
	"yaml",
	"min",
	"max"
]);
function callValues(node, bindings) {
	if (node.name === "secret") {
		const key = node.args.positional[0];
		return [{
			kind: "secret",
			path: key?.kind === "literal" && typeof key.value === "string" ? [key.value] : [],
			start: node.start,
			end: node.end,
			filters: []
		}];
	}
	if (!PASSING.has(node.name)) return [];
	const passed = argumentsOf(node.args).flatMap((one) => valuesOf(one, bindings));
	return node.name === "render" || node.name === "renderOnce" ? passed.map((value) => ({
		...value,
		rendered: true
	})) : passed;
}
function pathValues(node, bindings) {
	const path = [];
	let at = node;
	while (at.kind === "attribute" || at.kind === "index") {
		if (at.kind === "attribute") path.unshift(at.name);
		else if (at.key.kind === "literal" && typeof at.key.value === "string") path.unshift(at.key.value);
		else path.length = 0;
		at = at.target;
	}
	if (at.kind !== "name") return valuesOf(at, bindings);
	const bound = bindings.get(at.name);
	if (bound !== void 0) return bound;
	return [{
		kind: "variable",
		path: [at.name, ...path],
		start: node.start,
		end: node.end,
		filters: []
	}];
}
// src/validate/rules/exposed-secret.ts
const exposedSecret = {
	name: "exposed-secret",
	severity: "warning",
	description: "Logs, outputs, labels, variables, the KV store and addresses are no places for a secret.",
	check(context) {
		const isSecret = secretJudge(context.flow);
		for (const string of require_common.flowExpressions(context.flow, context.level)) {
			const place = placeOf(context, string);
			if (place === void 0) continue;
			for (const value of printedValues(string.text, context.level)) {
				const name = isSecret(value);
				if (name === void 0 || value.filters.some((filter) => HIDING.has(filter))) continue;
				context.report({
					message: `${name} is written to ${place.where}`,
					span: context.document.locateInside(string.path, value.start, value.end),
					help: place.help
				});
			}
		}
	}
};
const HIDING = new Set([
	"length",
	"md5",
	"sha1",
	"sha256",
	"sha512"
]);
function secretJudge(flow) {
	const inputs = new Set(givenInputs(flow.inputs).flatMap((input) => input.type === "SECRET" ? [input.givenAs] : []));
	return ({ kind, path }) => {
		if (kind === "secret") return path.length === 0 ? "a secret" : `secret \`${path[0]}\``;
		const id = path.slice(1).join(".");
		return path[0] === "inputs" && inputs.has(id) ? `the SECRET input \`${id}\`` : void 0;
	};
}
const USE_IT = "read it with `secret()` in the task that needs it";
function placeOf(context, { owner, taskId, path, text }) {
	if (owner === "output") return {
		where: "the outputs of the flow",
		help: USE_IT
	};
	if (owner === "check" && path.at(-1) === "message") return {
		where: "a message",
		help: "remove it"
	};
	if (owner === "trigger") return path[2] === "labels" ? {
		where: "a label",
		help: "labels are shown everywhere: remove it"
	} : void 0;
	const task = taskId === void 0 ? void 0 : context.taskById.get(taskId);
	if (task === void 0) return void 0;
	const property = path[task.path.length];
	if (property === "labels") return {
		where: "a label",
		help: "labels are shown everywhere: remove it"
	};
	if (/\.(log|logs|debugs?)\.(Log|Echo)$/.test(task.type) && (property === "message" || property === "format")) return {
		where: "the log",
		help: "remove it"
	};
	if (/\.debugs?\.Return$/.test(task.type) && property === "format") return {
		where: "the outputs of the task",
		help: USE_IT
	};
	if (/\.OutputValues$/.test(task.type) && property === "values") return {
		where: "the outputs of the task",
		help: USE_IT
	};
	if (/\.SetVariables$/.test(task.type) && property === "variables") return {
		where: "the variables of the execution",
		help: USE_IT
	};
	if (/\.kv\.(Set|Put)$/.test(task.type) && property === "value") return {
		where: "the KV store",
		help: USE_IT
	};
	if (property === "errorMessage" && /\.executions?\.(Fail|Assert)$/.test(task.type)) return {
		where: "the log",
		help: "remove it"
	};
	if (property === "params" && /\.http\.\w+$/.test(task.type)) return {
		where: "an address, which servers and proxies log",
		help: "send it in a header"
	};
	if ((property === "uri" || property === "url") && /^\s*https?:\/\//.test(text)) return {
		where: "an address, which servers and proxies log",
		help: "send it in a header"
	};
}
// src/validate/cron-interval.ts
function shortestInterval(cron, withSeconds = false) {
	const text = cron.trim();
	if (require_common.checkCron(text, { withSeconds }) !== void 0) return void 0;
	if (text.startsWith("@")) return 60;
	const fields = text.split(/\s+/);
	if (withSeconds && !/^\d+$/.test(fields[0])) return 0;
	const [minutes = "*", hours = "*"] = withSeconds ? fields.slice(1) : fields;
	const fires = [...minutesOf(minutes)].sort((a, b) => a - b);
	let shortest = 60;
	for (let index = 1; index < fires.length; index++) shortest = Math.min(shortest, fires[index] - fires[index - 1]);
	if (fires.length > 0 && /[*,/-]/.test(hours)) shortest = Math.min(shortest, fires[0] + 60 - fires.at(-1));
	return shortest;
}
function minutesOf(field) {
	const found = new Set();
	for (const part of field.split(",")) {
		const [range = "*", step] = part.split("/");
		const [from = 0, to] = range === "*" ? [0, 59] : range.split("-").map(Number);
		const by = step === void 0 ? 1 : Number(step);
		const last = to ?? (step === void 0 ? from : 59);
		for (let minute = from; minute <= last; minute += by) found.add(minute);
	}
	return found;
}
// src/validate/rules/github-limits.ts
const SHORTEST = 5;
const MOST_INPUTS = 25;
const FORBIDDEN = /[":<>|\r\n]/;
const githubLimits = {
	name: "github-limits",
	severity: "warning",
	description: "Schedules, inputs and files must keep to the limits of GitHub Actions.",
	codes: [
		"frequent-schedule",
		"too-many-inputs",
		"artifact-name"
	],
	check({ flow, tasks, report }) {
		for (const trigger of flow.triggers) {
			const { cron, withSeconds } = trigger.properties;
			if (!trigger.type.endsWith(".Schedule") || typeof cron !== "string") continue;
			const seconds = withSeconds === true || withSeconds === "true";
			const interval = shortestInterval(cron, seconds);
			if (interval === void 0 || interval >= SHORTEST) continue;
			const often = ["several times a minute", "every minute"][interval] ?? `every ${interval} minutes`;
			report({
				code: "frequent-schedule",
				message: `trigger \`${trigger.id}\` fires ${often}, but a schedule of GitHub Actions starts a run every ${SHORTEST} minutes at most`,
				path: [...trigger.path, "cron"],
				help: `write \`${seconds ? "0 " : ""}*/5 * * * *\`, or run several rounds in one execution`
			});
		}
		const inputs = givenInputs(flow.inputs);
		if (inputs.length > MOST_INPUTS) report({
			code: "too-many-inputs",
			message: `the flow has ${inputs.length} inputs, but a form of GitHub Actions has ${MOST_INPUTS} fields at most`,
			path: inputs[MOST_INPUTS].path,
			part: "head",
			help: "put several of them into one JSON or YAML input"
		});
		for (const { task } of tasks) {
			const { outputFiles } = task.properties;
			const names = Array.isArray(outputFiles) ? outputFiles : require_common.isRecord(outputFiles) ? [] : [outputFiles];
			for (const [index, name] of names.entries()) {
				if (typeof name !== "string" || name.includes("{{") || /^(glob|regex):/.test(name)) continue;
				const match = FORBIDDEN.exec(name);
				if (match === null) continue;
				report({
					code: "artifact-name",
					message: `\`${name.trim()}\` cannot be kept: a name in an artifact of GitHub Actions cannot have ${JSON.stringify(match[0])}`,
					path: [
						...task.path,
						"outputFiles",
						...Array.isArray(outputFiles) ? [index] : []
					],
					help: "give the file another name"
				});
			}
		}
	}
};
// src/validate/rules/literal-credential.ts
const literalCredential = {
	name: "literal-credential",
	severity: "warning",
	description: "Whoever can read the repository can use a password or token that is written in a flow.",
	check({ document, source, report }) {
		if (!HINTS.test(source.text)) return;
		for (const { key, text, path } of scalarsIn(document.value, [], void 0)) {
			const kind = credentialKind(text);
			if (kind !== void 0) {
				const start = text.search(kind.pattern);
				const [found] = kind.pattern.exec(text);
				report({
					message: `this looks like ${kind.name}`,
					span: document.locateInside(path, start, start + found.length),
					help: HELP
				});
			} else if (key !== void 0 && (key === DEFAULT || isSecretName(key)) && isRealValue(text)) report({
				message: `${key === DEFAULT ? "the default of a SECRET input" : `\`${key}\``} is written out here`,
				path,
				help: HELP
			});
		}
	}
};
const DEFAULT = "a default";
const HINTS = /pass(?:word|wd|phrase)|pwd|secret|token|api_?key|private[_ ]?key|AKIA|ASIA|gh[pousr]_|github_pat_|glpat-|xox|hooks\.slack|\bsk-|AIza|k_live_|:\/\/[^\s/]*:[^\s/]*@/i;
const HELP = "revoke it if it is a real one, and write `\"{{ secret('NAME') }}\"`";
function isRealValue(text) {
	if (text.length < 4 || /\{\{|\$\{|\$\w|^\s*[<[(]/.test(text)) return false;
	return !/^(your|my|test|example|sample|fake|dummy|change|replace|placeholder|todo|none|null|true|false|secret|password|token|root|guest|admin|access|xxx|\*\*\*|\?\?\?|\.\.\.)/i.test(text.trim());
}
function* scalarsIn(value, path, key) {
	if (typeof value === "string") yield {
		key,
		text: value,
		path
	};
	else if (Array.isArray(value)) for (const [index, item] of value.entries()) yield* scalarsIn(item, [...path, index], void 0);
	else if (require_common.isRecord(value)) {
		for (const [name, item] of Object.entries(value)) yield* scalarsIn(item, [...path, name], name);
		if (value.type === "SECRET" && typeof value.defaults === "string" && path[0] === "inputs") yield {
			key: DEFAULT,
			text: value.defaults,
			path: [...path, "defaults"]
		};
	}
}
// src/validate/rules/missing-file.ts
const NEEDED = new Set([
	"read",
	"fileURI",
	"fileSize",
	"isFileEmpty"
]);
const missingFile = {
	name: "missing-file",
	severity: "error",
	description: "Namespace files that are read by name must be in the `_files` folder of the namespace.",
	async check(context) {
		const { flow, level, tasks, namespaceFiles } = context;
		if (namespaceFiles === void 0) return;
		for (const { references, path, text } of require_common.flowExpressions(flow, level)) for (const { key, namespace, start, end } of references.files) {
			const name = /^\w+/.exec(text.slice(start, end))?.[0] ?? "";
			if (key === void 0 || !NEEDED.has(name)) continue;
			const file = namespaceFile(key, namespace ?? flow.namespace);
			if (file === void 0) continue;
			const span = context.document.locateInside(path, start, end);
			await check(context, file.namespace, file.path, { span });
		}
		for (const { text, path } of namedFiles(context)) {
			const file = namespaceFile(text, flow.namespace);
			if (file !== void 0) await check(context, file.namespace, file.path, {
				path,
				exact: true
			});
		}
		for (const { task } of tasks) {
			const { namespaceFiles: wanted } = task.properties;
			if (!require_common.isRecord(wanted) || wanted.enabled === false) continue;
			const namespaces = Array.isArray(wanted.namespaces) ? wanted.namespaces : [flow.namespace];
			const [only] = namespaces;
			if (namespaces.length !== 1 || typeof only !== "string") continue;
			const include = typeof wanted.include === "string" ? [wanted.include] : wanted.include;
			if (!Array.isArray(include)) continue;
			const namespace = /^\{\{\s*flow\.namespace\s*\}\}$/.test(only) ? flow.namespace : only;
			for (const [index, file] of include.entries()) {
				if (typeof file !== "string" || /[*?{}[\]]|^(glob|regex):/.test(file)) continue;
				const item = [
					...task.path,
					"namespaceFiles",
					"include"
				];
				await check(context, namespace, file, { path: typeof wanted.include === "string" ? item : [...item, index] });
			}
		}
	}
};
function* namedFiles({ flow, tasks }) {
	for (const input of flow.inputs) {
		const { defaults } = input;
		if (input.type === "FILE" && typeof defaults === "string" && NSFILE.test(defaults)) yield {
			text: defaults,
			path: [...input.path, "defaults"]
		};
	}
	for (const { task } of tasks) {
		const { inputFiles } = task.properties;
		if (!require_common.isRecord(inputFiles)) continue;
		for (const [name, text] of Object.entries(inputFiles)) if (typeof text === "string" && NSFILE.test(text)) yield {
			text,
			path: [
				...task.path,
				"inputFiles",
				name
			]
		};
	}
}
const NSFILE = /^nsfile:\/\/[^{}\s]*$/;
function namespaceFile(text, namespace) {
	const address = /^nsfile:\/\/([^/]*)\/(.*)$/.exec(text);
	if (address !== null) return {
		namespace: address[1] === "" ? namespace : address[1],
		path: address[2]
	};
	return /^[a-z]+:\/\//i.test(text) ? void 0 : {
		namespace,
		path: text
	};
}
async function check(context, namespace, file, place) {
	const path = file.replace(/^\.?\/+/, "");
	const known = await context.namespaceFiles(namespace);
	if (known.some((one) => one === path || "path" in place && place.exact !== true && (one.endsWith(`/${path}`) || one.startsWith(`${path.replace(/\/$/, "")}/`)))) return;
	context.report({
		message: `namespace \`${namespace}\` has no file \`${file}\``,
		help: require_common.didYouMean(require_start.nearest(path, known)) ?? (known.length === 0 ? "the namespace has no files: put it into its `_files` folder" : "put it into the `_files` folder of the namespace"),
		...place
	});
}
// src/validate/task-order.ts
const CORE = "io.kestra.plugin.core.flow.";
const ITERATIONS = new Set([
	"ForEach",
	"EachSequential",
	"EachParallel"
].map((name) => CORE + name));
const SIDE_BY_SIDE = new Set(["Parallel", "EachParallel"].map((name) => CORE + name));
const CHOICES = new Set(["If", "Switch"].map((name) => CORE + name));
const TOP_ORDER = [
	"tasks",
	"errors",
	"finally",
	"afterExecution"
];
var TaskOrders = class {
	#visited;
	constructor(tasks) {
		this.#visited = new Map([...tasks].reverse().map((visited) => [visited.task.id, visited]));
	}
	order(readerId, readId) {
		const reader = this.#visited.get(readerId);
		const read = this.#visited.get(readId);
		if (reader === void 0 || read === void 0) return void 0;
		if (reader === read) return isRepeated(reader.ancestors) ? "before" : "self";
		if (reader.ancestors.includes(read.task)) return "around";
		if (read.ancestors.includes(reader.task)) return "inside";
		const shared = sharedLength(reader.ancestors, read.ancestors);
		const common = reader.ancestors[shared - 1];
		if (isRepeated(reader.ancestors.slice(0, shared))) return void 0;
		const readerStep = this.#step(reader, shared);
		const readStep = this.#step(read, shared);
		if (readerStep === void 0 || readStep === void 0) return void 0;
		if (readerStep.branch === readStep.branch) return orderInList(common, readerStep, readStep);
		return orderOfLists(common, readerStep.branch, readStep.branch);
	}
	iterationsAround(taskId) {
		const visited = this.#visited.get(taskId);
		return visited === void 0 ? [] : iterationsOf(visited);
	}
	hasValue(taskId) {
		const visited = this.#visited.get(taskId);
		const parent = visited?.parent;
		if (visited === void 0 || parent === void 0) return false;
		if (require_common.canonicalFlowable(parent.type) === `${CORE}WorkingDirectory`) return this.hasValue(parent.id);
		return iterationsOf(visited).at(-1) === parent;
	}
	hasUnknownAround(taskId) {
		return this.#visited.get(taskId)?.ancestors.some((task) => !require_common.isFlowableType(task.type) || require_common.canonicalFlowable(task.type) === `${CORE}Loop`) === true;
	}
	#step(visited, shared) {
		const task = visited.ancestors[shared] ?? visited.task;
		return task === visited.task ? visited : this.#visited.get(task.id);
	}
};
function iterationsOf({ task, ancestors, branch }) {
	const chain = [...ancestors, task];
	return ancestors.filter((ancestor, index) => {
		if (!ITERATIONS.has(require_common.canonicalFlowable(ancestor.type))) return false;
		const child = chain[index + 1];
		const list = child === task ? branch : ancestor.branches.find((one) => one.tasks.includes(child));
		return list === void 0 || list.role === "main";
	});
}
function isRepeated(ancestors) {
	return ancestors.some((task) => {
		return require_common.canonicalFlowable(task.type) === `${CORE}LoopUntil` || !require_common.isFlowableType(task.type);
	});
}
function sharedLength(a, b) {
	let length = 0;
	while (length < a.length && a[length] === b[length]) length++;
	return length;
}
function orderInList(common, reader, read) {
	const { branch } = reader;
	if (branch.dependsOn !== void 0) return orderInDag(branch, reader.task.id, read.task.id);
	if (branch.role === "main" && common !== void 0 && SIDE_BY_SIDE.has(require_common.canonicalFlowable(common.type))) return "beside";
	return read.index < reader.index ? "before" : "later";
}
function orderInDag(branch, reader, read) {
	const reaches = (from, to) => {
		const seen = new Set();
		const pending = [from];
		for (let id = pending.pop(); id !== void 0; id = pending.pop()) {
			if (id === to && id !== from) return true;
			if (seen.has(id)) continue;
			seen.add(id);
			const index = branch.tasks.findIndex((task) => task.id === id);
			pending.push(...branch.dependsOn?.[index] ?? []);
			if (pending.includes(to)) return true;
		}
		return false;
	};
	if (reaches(reader, read)) return "before";
	return reaches(read, reader) ? "later" : "beside";
}
function orderOfLists(common, reader, read) {
	if (common === void 0) {
		const [a, b] = [TOP_ORDER.indexOf(reader.name), TOP_ORDER.indexOf(read.name)];
		return a === -1 || b === -1 ? void 0 : b < a ? "before" : "later";
	}
	if (reader.role === "main" && read.role === "main") return CHOICES.has(require_common.canonicalFlowable(common.type)) ? "elsewhere" : void 0;
	if (reader.role === "handler" || read.role === "handler") return void 0;
	const rank = {
		main: 0,
		errors: 1,
		finally: 2
	};
	return rank[read.role] < rank[reader.role] ? "before" : "later";
}
// src/validate/rules/output-order.ts
const outputOrder = {
	name: "output-order",
	severity: "error",
	description: "Outputs exist only after their task has run, so what reads them must come later.",
	check(context) {
		const orders = new TaskOrders(context.tasks);
		for (const { references, path, owner, taskId } of require_common.flowExpressions(context.flow, context.level)) for (const { root, path: steps, guarded, start, end } of references.variables) {
			const readId = steps[0];
			if (root !== "outputs" || readId === void 0 || guarded) continue;
			const span = context.document.locateInside(path, start, end);
			if (isOff(context, readId)) {
				context.report({
					message: `task \`${readId}\` is disabled, so it never has outputs`,
					span,
					help: "guard it, as in `{{ outputs.task.name ?? \"none\" }}`, or enable the task"
				});
				continue;
			}
			if (owner === "output" && isAfterwards(context, readId)) {
				const message = `the outputs of a flow cannot read task \`${readId}\`, which runs when the execution has ended`;
				context.report({
					message,
					span
				});
				continue;
			}
			if (owner === "input" || owner === "check" || isTimed(context, owner, path)) {
				if (!context.taskById.has(readId)) continue;
				const message = `the outputs of task \`${readId}\` are read before any task has run`;
				context.report({
					message,
					span
				});
				continue;
			}
			const order = taskId === void 0 ? void 0 : orders.order(taskId, readId);
			const fault = order === void 0 ? void 0 : FAULTS[order];
			if (fault === void 0 || isReadLater(context, taskId, path)) continue;
			context.report({
				message: fault.message(readId, taskId),
				span,
				severity: fault.severity,
				help: fault.help,
				...order === "self" ? {} : { related: [require_common.placeIn(context, [...context.taskById.get(readId).path, "id"], "value", `\`${readId}\` is here`)] }
			});
		}
	}
};
function isOff({ tasks, taskById }, id) {
	const task = taskById.get(id);
	if (task === void 0) return false;
	return [task, ...tasks.find((visited) => visited.task === task)?.ancestors ?? []].some((one) => one.disabled);
}
function isAfterwards({ tasks }, id) {
	const visited = tasks.find(({ task }) => task.id === id);
	return (visited?.ancestors[0] ?? visited?.task)?.path[0] === "afterExecution";
}
function isTimed({ flow }, owner, path) {
	const trigger = owner === "trigger" && typeof path[1] === "number" ? flow.triggers[path[1]] : void 0;
	return path[2] !== "responseCode" && trigger !== void 0 && /\.(Schedule|ScheduleOnDates|Webhook)$/.test(trigger.type);
}
const FAULTS = {
	self: {
		severity: "error",
		message: (read) => `task \`${read}\` reads its own outputs, which exist only after it has run`
	},
	later: {
		severity: "error",
		message: (read, reader) => `task \`${reader}\` reads the outputs of \`${read}\`, which runs later`,
		help: "move it behind the task that it reads"
	},
	elsewhere: {
		severity: "error",
		message: (read, reader) => `task \`${reader}\` reads the outputs of \`${read}\`, which is in another branch: only one of the two runs`
	},
	beside: {
		severity: "warning",
		message: (read, reader) => `task \`${reader}\` reads the outputs of \`${read}\`, which may run at the same time`,
		help: "let it wait: put both in a Sequential, or make one depend on the other"
	},
	inside: {
		severity: "error",
		message: (read, reader) => `task \`${reader}\` reads the outputs of \`${read}\`, which runs inside of it and so later`
	}
};
function isReadLater(context, taskId, path) {
	const task = context.taskById.get(taskId);
	const property = task === void 0 ? void 0 : path[task.path.length];
	if (property === "condition") return /\.(LoopUntil|WaitFor)$/.test(task.type);
	return property === "outputs" && task.type.endsWith(".Loop");
}
// src/validate/rules/output-property.ts
const outputProperty = {
	name: "output-property",
	severity: "error",
	description: "A task has the outputs of its type only; those of a task that is repeated are kept under the value of each round.",
	codes: ["unknown-output", "iteration-output"],
	check(context) {
		const orders = new TaskOrders(context.tasks);
		for (const { references, path, owner } of require_common.flowExpressions(context.flow, context.level)) {
			if (owner === "trigger") continue;
			for (const { root, steps, guarded, start, end } of references.variables) {
				const [id, property] = steps;
				if (root !== "outputs" || id === void 0 || steps.length < 2 || guarded) continue;
				const task = context.taskById.get(id);
				const outputs = task === void 0 ? void 0 : context.types.outputs(task.type);
				if (task === void 0 || outputs === void 0 || orders.hasUnknownAround(id)) continue;
				const report = (code, message, help) => context.report({
					code,
					message,
					help,
					span: context.document.locateInside(path, start, end)
				});
				const rounds = orders.iterationsAround(id);
				if (rounds.length === 0) {
					if (property !== void 0 && !outputs.has(property)) report("unknown-output", unknownOutput(task, property, outputs), helpFor(property, outputs));
					continue;
				}
				if (property !== void 0 && outputs.has(property) && !mayBeValue(rounds, property)) {
					report("iteration-output", `task \`${id}\` runs once for each value of \`${rounds.at(-1).id}\`, so its output \`${property}\` stands below that value`, `write \`outputs.${id}[taskrun.value].${property}\` inside the iteration, or a value in place of \`taskrun.value\``);
					continue;
				}
				const stranger = rounds.findIndex((round, index) => !isPossible(round, steps[index + 1]));
				const inner = steps[rounds.length + 1];
				if (stranger !== -1) report("iteration-output", `\`${steps[stranger + 1]}\` is none of the values of \`${rounds[stranger].id}\``, require_common.didYouMean(require_start.nearest(steps[stranger + 1], literalValues(rounds[stranger]) ?? [])));
				else if (inner !== void 0 && !outputs.has(inner)) report("unknown-output", unknownOutput(task, inner, outputs), helpFor(inner, outputs));
			}
		}
	}
};
function unknownOutput(task, property, outputs) {
	const type = task.type.slice(task.type.lastIndexOf(".") + 1);
	return outputs.size === 0 ? `task \`${task.id}\` has no outputs: its type is ${type}` : `task \`${task.id}\` has no output \`${property}\``;
}
function helpFor(property, outputs) {
	const near = require_common.didYouMean(require_start.nearest(property, outputs));
	if (near !== void 0 || outputs.size === 0) return near;
	return `it has ${[...outputs].map((name) => `\`${name}\``).join(", ")}`;
}
function mayBeValue(rounds, property) {
	return rounds.some((round) => literalValues(round)?.includes(property) === true);
}
function isPossible(round, key) {
	return key === void 0 || literalValues(round)?.includes(key) !== false;
}
function literalValues(round) {
	const values = round.properties.values ?? round.properties.value;
	if (!Array.isArray(values)) return void 0;
	return values.every((value) => typeof value === "number" || typeof value === "string" && !/\{[{%]/.test(value)) ? values.map(String) : void 0;
}
// src/validate/rules/parent-value.ts
const parentValue = {
	name: "parent-value",
	severity: "error",
	description: "`parents` holds the tasks around a task that have a value or outputs, the closest first.",
	check(context) {
		const { flow, level, document, report } = context;
		const orders = new TaskOrders(context.tasks);
		for (const { references, path, taskId, owner } of require_common.flowExpressions(flow, level)) {
			if (owner !== "task" && owner !== "output") continue;
			for (const { root, steps, guarded, start, end } of references.variables) {
				if (root !== "parent" && root !== "parents" || guarded) continue;
				if (root === "parents" && !/^\d+$/.test(steps[0] ?? "")) continue;
				const position = root === "parent" ? 0 : Number(steps[0]);
				const inner = root === "parent" ? steps : steps.slice(1);
				const around = taskId === void 0 ? [] : parentsOf(context, orders, taskId);
				if (around === void 0) continue;
				const written = root === "parent" ? "parent" : `parents[${position}]`;
				const span = document.locateInside(path, start, end);
				const parent = around[position];
				if (parent === void 0) report({
					message: `there is no \`${written}\` here: ${depth(around.length, taskId)}`,
					span
				});
				else if (inner[0] === "taskrun" && inner[1] === "value" && parent.hasValue === false) {
					const better = around.findIndex((one) => one.hasValue);
					report({
						message: `\`${written}\` has no value: it is task \`${parent.id}\`, which is not iterated over`,
						span,
						help: better === -1 ? void 0 : `write \`${better === 0 ? "parent" : `parents[${better}]`}.taskrun.value\``
					});
				}
			}
		}
	}
};
function depth(count, taskId) {
	if (taskId === void 0) return "the outputs of a flow have none";
	if (count === 0) return `nothing around task \`${taskId}\` has a value or outputs`;
	return `${count === 1 ? "one task" : `${count} tasks`} around task \`${taskId}\` may have a value or outputs, and counting begins with 0`;
}
const WITH_OUTPUTS = /\.flow\.(If|Switch|LoopUntil|Pause|Approval|WorkingDirectory|ForEachItem|Subflow|Loop)$/;
function parentsOf({ tasks }, orders, taskId) {
	const ancestors = tasks.find(({ task }) => task.id === taskId)?.ancestors ?? [];
	if (ancestors.some((task) => !require_common.isFlowableType(task.type) || /\.flow\.Loop$/.test(task.type))) return void 0;
	return [...ancestors].reverse().flatMap((task) => {
		const hasValue = orders.hasValue(task.id);
		return hasValue || WITH_OUTPUTS.test(require_common.canonicalFlowable(task.type)) ? [{
			id: task.id,
			hasValue
		}] : [];
	});
}
// src/validate/rules/round-value.ts
const roundValue = {
	name: "round-value",
	severity: "error",
	description: "`taskrun.value` and `taskrun.iteration` exist only inside a task that iterates over values.",
	check({ flow, level, tasks, taskById, document, report }) {
		const orders = new TaskOrders(tasks);
		for (const { references, path, taskId, owner } of require_common.flowExpressions(flow, level)) for (const { root, path: steps, guarded, start, end } of references.variables) {
			const name = steps[0];
			if (root !== "taskrun" || guarded || name !== "value" && name !== "iteration") continue;
			if (owner !== "task" && owner !== "output") continue;
			const task = taskId === void 0 ? void 0 : taskById.get(taskId);
			const rounds = task === void 0 ? [] : orders.iterationsAround(task.id);
			if (task !== void 0) {
				if (orders.hasValue(task.id) || orders.hasUnknownAround(task.id)) continue;
				if (/\.(ForEachItem|Loop)$/.test(task.type)) continue;
			}
			const span = document.locateInside(path, start, end);
			const round = rounds.at(-1);
			if (round !== void 0) {
				report({
					message: `task \`${task.id}\` has no \`taskrun.${name}\`: only the tasks directly below \`${round.id}\` have one`,
					span,
					help: `write \`parent.taskrun.${name}\`, or \`parents[1].taskrun.${name}\` and so on when it is deeper inside`
				});
				continue;
			}
			report({
				message: `there is no \`taskrun.${name}\` here: ${task === void 0 ? "the outputs of a flow are" : `task \`${task.id}\` is`} not inside a ForEach or Each task`,
				span,
				help: task === void 0 ? "write the value itself, as in `outputs.my_task[\"value\"]`" : "move the task into the iteration, or write the value itself"
			});
		}
	}
};
// src/validate/rules/subflow-call.ts
const subflowCall = {
	name: "subflow-call",
	severity: "error",
	description: "A flow that is called must be in the repository and not disabled, and must get the inputs that it declares.",
	codes: [
		"unknown-flow",
		"disabled-flow",
		"subflow-input",
		"unknown-output"
	],
	async check(context) {
		const { catalog, flow } = context;
		if (catalog === void 0) return;
		for (const call of flowCalls(flow)) {
			if (call.namespace === flow.namespace && call.flowId === flow.id) continue;
			const target = await knownFlow(catalog, call.namespace, call.flowId);
			if (target === void 0) {
				await reportUnknownFlow(context, catalog, call, {
					path: [...call.path, "flowId"],
					owner: `task \`${call.taskId}\``
				});
				continue;
			}
			if (target.flow.disabled) context.report({
				code: "disabled-flow",
				message: `task \`${call.taskId}\` calls \`${call.namespace}.${call.flowId}\`, which is disabled and so cannot be started`,
				path: [...call.path, "flowId"],
				related: [{
					message: "the flow is here",
					file: target.source,
					span: target.idSpan
				}]
			});
			checkInputs(context, call, target);
			checkOutputs(context, call, target);
		}
	}
};
function checkInputs(context, call, target) {
	if (call.inputs !== void 0 && call.inputs !== null && !require_common.isRecord(call.inputs)) return;
	const given = require_common.isRecord(call.inputs) ? call.inputs : {};
	const declared = givenInputs(target.flow.inputs);
	const name = `${call.namespace}.${call.flowId}`;
	const at = (...steps) => [
		...call.path,
		"inputs",
		...steps
	];
	for (const input of declared) {
		const value = valueFor(given, input.givenAs);
		if (value === void 0) {
			if (!input.required || input.defaults !== void 0 || input.dependsOn !== void 0) continue;
			context.report({
				code: "subflow-input",
				message: `task \`${call.taskId}\` does not give input \`${input.givenAs}\`, which \`${name}\` needs`,
				path: given === call.inputs ? at() : call.path,
				part: given === call.inputs ? "key" : "head",
				related: [{
					message: "the flow is here",
					file: target.source,
					span: target.idSpan
				}]
			});
			continue;
		}
		if (value === null || hasExpression(value) || !Object.hasOwn(given, input.givenAs)) continue;
		const expected = require_common.literalFault(input, value);
		if (expected === void 0) continue;
		context.report({
			code: "subflow-input",
			message: `input \`${input.givenAs}\` of \`${name}\` must be ${expected}`,
			path: at(input.givenAs)
		});
	}
	for (const key of Object.keys(given)) {
		if (declared.some(({ givenAs }) => givenAs === key || givenAs.startsWith(`${key}.`))) continue;
		context.report({
			code: "subflow-input",
			severity: "warning",
			message: `\`${name}\` has no input \`${key}\``,
			path: at(key),
			part: "key",
			help: require_common.didYouMean(require_start.nearest(key, declared.map((input) => input.givenAs)))
		});
	}
}
function checkOutputs(context, call, target) {
	const task = context.taskById.get(call.taskId);
	if (call.isBatched || task === void 0 || task.properties.outputs !== void 0) return;
	const names = new Set(target.flow.outputs.map((output) => output.id));
	for (const { references, path } of require_common.flowExpressions(context.flow, context.level)) for (const { root, path: steps, guarded, start, end } of references.variables) {
		const [id, property, name] = steps;
		if (root !== "outputs" || id !== call.taskId || property !== "outputs" || name === void 0) continue;
		if (guarded) continue;
		if (task.properties.wait === false) {
			context.report({
				code: "unknown-output",
				message: `task \`${call.taskId}\` does not wait for \`${call.namespace}.${call.flowId}\`, so it has no outputs of it`,
				span: context.document.locateInside(path, start, end),
				help: "remove `wait: false`"
			});
			continue;
		}
		if (names.has(name)) continue;
		context.report({
			code: "unknown-output",
			message: `\`${call.namespace}.${call.flowId}\` has no output \`${name}\``,
			span: context.document.locateInside(path, start, end),
			related: [{
				message: "the flow is here",
				file: target.source,
				span: target.idSpan
			}],
			help: require_common.didYouMean(require_start.nearest(name, names))
		});
	}
}
// src/validate/rules/subflow-recursion.ts
const subflowRecursion = {
	name: "subflow-recursion",
	severity: "warning",
	description: "Flows that call one another in a circle end only when a condition in one of them stops it.",
	async check({ flow, catalog, report }) {
		if (catalog === void 0) return;
		const own = `${flow.namespace}.${flow.id}`;
		for (const call of flowCalls(flow)) {
			if (`${call.namespace}.${call.flowId}` === own) continue;
			const way = await wayTo(catalog, own, call);
			if (way === void 0) continue;
			report({
				message: `task \`${call.taskId}\` starts a circle of calls: ${[
					own,
					...way,
					own
				].join(" \u2192 ")}`,
				path: [...call.path, "flowId"],
				help: "make sure that a condition ends it"
			});
		}
	}
};
async function wayTo(catalog, target, from) {
	const seen = new Set();
	let level = [{
		at: from,
		way: []
	}];
	while (level.length > 0) {
		const next = [];
		for (const { at, way } of level) {
			const name = `${at.namespace}.${at.flowId}`;
			if (name === target) return way;
			if (seen.has(name)) continue;
			seen.add(name);
			const known = await knownFlow(catalog, at.namespace, at.flowId);
			for (const call of known === void 0 ? [] : flowCalls(known.flow)) next.push({
				at: call,
				way: [...way, name]
			});
		}
		level = next;
	}
}
// src/validate/rules/trigger-cycle.ts
const triggerCycle = {
	name: "trigger-cycle",
	severity: "warning",
	description: "Flows that start one another by triggers never come to rest, unless a condition stops them.",
	async check({ flow, catalog, report }) {
		const own = `${flow.namespace}.${flow.id}`;
		for (const { trigger, namespace, flowId, path } of awaitedFlows(flow)) {
			if (`${namespace}.${flowId}` === own) {
				report({
					message: `trigger \`${trigger.id}\` waits for its own flow, which never starts itself`,
					path: [...path, "flowId"],
					help: "name another flow, or repeat tasks with LoopUntil"
				});
				continue;
			}
			const way = catalog === void 0 ? void 0 : await wayBack(catalog, own, {
				namespace,
				flowId
			});
			if (way === void 0) continue;
			report({
				message: `trigger \`${trigger.id}\` closes a circle of flows that start one another: ${[
					own,
					...way,
					own
				].join(" \u2192 ")}`,
				path: [...path, "flowId"],
				help: "make sure that a condition ends it"
			});
		}
	}
};
async function wayBack(catalog, own, from) {
	const called = await calledFrom(catalog, own);
	const seen = new Set();
	let level = [{
		at: from,
		way: []
	}];
	while (level.length > 0) {
		const next = [];
		for (const { at, way } of level) {
			const name = `${at.namespace}.${at.flowId}`;
			if (name === own) return way;
			if (seen.has(name)) continue;
			seen.add(name);
			const calls = called.get(name);
			if (calls !== void 0) return [...calls, ...way];
			const known = await knownFlow(catalog, at.namespace, at.flowId);
			for (const awaited of known === void 0 ? [] : awaitedFlows(known.flow)) next.push({
				at: awaited,
				way: [name, ...way]
			});
		}
		level = next;
	}
}
async function calledFrom(catalog, own) {
	const found = new Map();
	const dot = own.lastIndexOf(".");
	const pending = [{
		at: {
			namespace: own.slice(0, dot),
			flowId: own.slice(dot + 1)
		},
		way: []
	}];
	for (let next = pending.shift(); next !== void 0; next = pending.shift()) {
		const known = await knownFlow(catalog, next.at.namespace, next.at.flowId);
		for (const call of known === void 0 ? [] : flowCalls(known.flow)) {
			const name = `${call.namespace}.${call.flowId}`;
			if (name === own || found.has(name)) continue;
			const way = [...next.way, name];
			found.set(name, way);
			pending.push({
				at: call,
				way
			});
		}
	}
	return found;
}
// src/validate/rules/trigger-input.ts
const triggerInput = {
	name: "trigger-input",
	severity: "warning",
	description: "A trigger must give the inputs that the flow needs, as the types that it declares, or its executions fail.",
	check(context) {
		const { flow } = context;
		for (const trigger of flow.triggers) {
			const { inputs } = trigger.properties;
			if (inputs !== void 0 && inputs !== null && !require_common.isRecord(inputs)) continue;
			const given = inputs ?? {};
			const declared = givenInputs(flow.inputs);
			const resolves = isResolving(trigger, given);
			for (const input of resolves ? declared : []) {
				const value = valueFor(given, input.givenAs);
				if (value === void 0) {
					if (!input.required || input.defaults !== void 0 || input.dependsOn !== void 0) continue;
					missing(context, trigger, input.givenAs, Object.keys(given).length > 0);
					continue;
				}
				if (value === null || hasExpression(value) || !Object.hasOwn(given, input.givenAs)) continue;
				const expected = require_common.literalFault(input, value);
				if (expected === void 0) continue;
				context.report({
					severity: "error",
					message: `input \`${input.givenAs}\` must be ${expected}`,
					path: [
						...trigger.path,
						"inputs",
						input.givenAs
					]
				});
			}
			for (const key of Object.keys(given)) {
				if (declared.some(({ givenAs }) => givenAs === key || givenAs.startsWith(`${key}.`))) continue;
				const names = declared.map(({ givenAs }) => givenAs);
				context.report({
					message: `the flow has no input \`${key}\``,
					path: [
						...trigger.path,
						"inputs",
						key
					],
					part: "key",
					help: require_common.didYouMean(require_start.nearest(key, names))
				});
			}
		}
	}
};
function isResolving({ type }, given) {
	if (/\.(Schedule|ScheduleOnDates)$/.test(type)) return true;
	return type.endsWith(".Webhook") && Object.keys(given).length > 0;
}
function missing(context, trigger, id, hasInputs) {
	context.report({
		severity: context.level === 2 ? "error" : "warning",
		message: `trigger \`${trigger.id}\` does not give input \`${id}\`, so every execution that it starts fails`,
		path: hasInputs ? [...trigger.path, "inputs"] : trigger.path,
		part: hasInputs ? "key" : "head",
		help: "give it in `inputs` of the trigger, or give the input `defaults`"
	});
}
// src/validate/rules/unknown-variable.ts
const ROOTS = new Set([
	"flow",
	"execution",
	"task",
	"taskrun",
	"parent",
	"parents",
	"inputs",
	"outputs",
	"tasks",
	"vars",
	"labels",
	"trigger",
	"schedule",
	"envs",
	"globals",
	"kestra",
	"namespace",
	"files"
]);
const PLACES = [
	[[
		"workingDir",
		"outputDir",
		"outputFiles",
		"bucketPath",
		"inputFile",
		"inputFiles"
	], /./],
	[["response"], /^$|\.http\./i],
	[["count"], /\.executions?\.Count$/],
	[["loop", "workerTaskrun"], /./]
];
const ELSEWHERE = {
	secrets: "write `secret(\"NAME\")`",
	secret: "write `secret(\"NAME\")`",
	env: "write `envs.name`",
	variables: "write `vars.name`",
	input: "write `inputs.name`",
	output: "write `outputs.task.name`",
	error: "write `errorLogs()`",
	now: "write `now()`",
	executionId: "write `execution.id`",
	item: "`item` is what a Loop is about; in a ForEach write `taskrun.value`"
};
const MEMBERS = {
	flow: new Set([
		"id",
		"namespace",
		"revision",
		"tenantId"
	]),
	execution: new Set([
		"id",
		"startDate",
		"originalId",
		"state",
		"outputs"
	]),
	task: new Set(["id", "type"]),
	taskrun: new Set([
		"id",
		"startDate",
		"attemptsCount",
		"parentId",
		"value",
		"iteration",
		"items"
	])
};
const TRIGGERS = [
	[/\.Schedule$/, [
		"date",
		"next",
		"previous"
	]],
	[/\.ScheduleOnDates$/, []],
	[/\.Webhook$/, [
		"body",
		"headers",
		"parameters",
		"parts",
		"formFields",
		"uri"
	]],
	[/\.(trigger|triggers\.types)\.Flow$/, [
		"state",
		"executionLabels",
		"outputs",
		"startDate",
		"endDate",
		"firstFailedTaskId",
		"lastTaskId"
	]],
	[/\.http\.Trigger$/, [
		"uri",
		"code",
		"headers",
		"body",
		"encryptedBody"
	]]
];
const CALLED = [
	"id",
	"type",
	"executionId",
	"namespace",
	"flowId",
	"flowRevision",
	"taskRunId",
	"taskId",
	"taskRunOutputs",
	"taskRunValue",
	"taskRunIteration"
];
function triggerMembers({ triggers }) {
	const members = new Set(CALLED);
	for (const { type } of triggers) {
		const known = TRIGGERS.find(([pattern]) => pattern.test(type));
		if (known === void 0) return void 0;
		for (const name of known[1]) members.add(name);
	}
	return members;
}
const unknownVariable = {
	name: "unknown-variable",
	severity: "error",
	description: "An expression sees the variables that Kestra gives it, and those that it sets itself.",
	check(context) {
		const { flow, level, taskById, document, report } = context;
		const triggers = triggerMembers(flow);
		const inLoop = insideOf(context, /\.flow\.Loop$/);
		for (const { references, path, taskId, text } of require_common.flowExpressions(flow, level)) {
			const type = taskId === void 0 ? "" : taskById.get(taskId)?.type ?? "";
			if (/\.(FilterItems|DeduplicateItems|Count)$/.test(type)) continue;
			for (const { root, steps, guarded, start, end } of references.variables) {
				if (guarded) continue;
				const member = steps[0];
				const members = root === "trigger" ? triggers : MEMBERS[root];
				if (members !== void 0 && member !== void 0 && !members.has(member)) report({
					message: memberMessage(root, member, flow),
					span: document.locateInside(path, start, end),
					help: require_common.didYouMean(require_start.nearest(member, members)) ?? list([...members].filter((name) => root !== "trigger" || !CALLED.includes(name))),
					...root === "trigger" && flow.triggers.length === 0 ? { severity: "warning" } : {}
				});
				if (ROOTS.has(root)) continue;
				if (/[\w\]]-$/.test(text.slice(0, start))) continue;
				if (PLACES.some(([names, types]) => names.includes(root) && types.test(type))) continue;
				if (root === "item" && (taskId === void 0 || inLoop(taskId))) continue;
				report({
					message: `there is no variable \`${root}\`${root === "item" ? " here" : ""}`,
					span: document.locateInside(path, start, Math.min(end, start + root.length)),
					help: ELSEWHERE[root] ?? require_common.didYouMean(require_start.nearest(root, ROOTS))
				});
			}
		}
	}
};
function memberMessage(root, member, flow) {
	if (root !== "trigger") return `\`${root}\` has no \`${member}\``;
	return flow.triggers.length === 0 ? `the flow has no trigger that gives \`trigger.${member}\`` : `none of the triggers of the flow gives \`trigger.${member}\``;
}
function list(members) {
	if (members.length === 0) return void 0;
	return `it has ${require_common.oneOf(members.map((name) => `\`${name}\``)).replace(/ or (?=\S+$)/, " and ")}`;
}
function insideOf({ tasks }, pattern) {
	return (taskId) => {
		const visited = tasks.find(({ task }) => task.id === taskId);
		const chain = visited === void 0 ? [] : [...visited.ancestors, visited.task];
		return chain.some(({ type }, index) => pattern.test(type) || index < chain.length - 1 && !require_common.isFlowableType(type));
	};
}
// src/validate/rules/untrusted-value.ts
const untrustedValue = {
	name: "untrusted-value",
	severity: "warning",
	description: "What others send must not become part of a script or an SQL text: it could change what the text does.",
	check(context) {
		const judge = sourceJudge(context);
		for (const { task } of context.tasks) for (const [property, kind] of SINKS) {
			if (kind === "template" && !task.type.endsWith(".TemplatedTask")) continue;
			for (const { text, path } of textsOf(task.properties[property], [...task.path, property])) for (const value of printedValues(text, context.level)) {
				const source = judge(value);
				if (source === void 0 || isDefused(value, kind, task.type)) continue;
				report(context, source, value, kind, path);
			}
		}
		for (const { text, path } of require_common.flowExpressions(context.flow, context.level)) {
			if (!text.includes("render")) continue;
			for (const value of printedValues(text, context.level)) {
				const source = value.rendered === true && value.path[0] !== "vars" ? judge(value) : void 0;
				if (source !== void 0) report(context, source, value, "template", path);
			}
		}
	}
};
const SINKS = [
	["commands", "script"],
	["beforeCommands", "script"],
	["script", "script"],
	["sql", "sql"],
	["spec", "template"]
];
const DEFUSING = new Set([
	"number",
	"length",
	"abs",
	"base64encode",
	"urlencode",
	"escapeChar",
	"md5",
	"sha1",
	"sha256",
	"sha512",
	"slugify",
	"date",
	"timestamp",
	"timestampMilli",
	"timestampMicro",
	"timestampNano",
	"numberFormat"
]);
function sourceJudge({ flow, level }) {
	const direct = directJudge(flow);
	return (value) => {
		const [root, name] = value.path;
		const text = root === "vars" && value.rendered === true ? flow.variables[name ?? ""] : void 0;
		if (typeof text !== "string") return direct(value);
		for (const inner of printedValues(text, level)) {
			const source = inner.filters.some((filter) => DEFUSING.has(filter)) ? void 0 : direct(inner);
			if (source !== void 0) return source;
		}
	};
}
function directJudge(flow) {
	const inputs = givenInputs(flow.inputs);
	const hasWebhook = flow.triggers.some((trigger) => trigger.type.endsWith(".Webhook"));
	return ({ kind, path }) => {
		if (kind !== "variable") return void 0;
		const [root, ...rest] = path;
		if (root === "trigger" && hasWebhook) {
			const [part] = rest;
			if (part === void 0 || part === "body" || part === "headers" || part === "parameters") return {
				name: path.join("."),
				isPublic: true
			};
		}
		if (root !== "inputs") return void 0;
		const written = rest.join(".");
		const input = inputs.find(({ givenAs }) => givenAs === written || written.startsWith(`${givenAs}.`));
		return input !== void 0 && isFreeText(input) ? {
			name: path.join("."),
			isPublic: false
		} : void 0;
	};
}
function isFreeText(input) {
	switch (input.type) {
		case "STRING": return input.validator === void 0;
		case "JSON":
		case "YAML":
		case "ION":
		case "OBJECT":
		case "URI":
		case "TABLE": return true;
		case "ARRAY": return [
			"STRING",
			"JSON",
			"YAML",
			"URI"
		].includes(input.itemType);
		case "SELECT":
		case "ENUM":
		case "MULTISELECT": return input.allowCustomValue;
		default: return false;
	}
}
function isDefused(value, kind, type) {
	if (value.filters.some((filter) => DEFUSING.has(filter))) return true;
	return kind === "script" && /\.(python|node)\./.test(type) && value.filters.some((filter) => filter === "json" || filter === "toJson");
}
const EFFECTS = {
	script: [
		"a script",
		"run commands",
		"give it to the script as a variable, `env: {NAME: \"{{ \u2026 }}\"}`, and write `\"$NAME\"` (or what the language has) in the script"
	],
	sql: [
		"SQL",
		"change the statement",
		"give it as a parameter: `parameters: {name: \"{{ \u2026 }}\"}` and `:name` in the SQL"
	],
	template: [
		"a template",
		"read secrets and run what the task can run",
		"use it as it is, without `render()`, and not in a `spec`"
	]
};
function report(context, source, value, kind, path) {
	const who = source.isPublic ? "whoever calls the webhook" : "whoever starts the flow";
	const [text, effect, help] = EFFECTS[kind];
	context.report({
		severity: source.isPublic ? "warning" : "info",
		message: `\`${source.name}\` becomes part of ${text}, so ${who} can ${effect}`,
		span: context.document.locateInside(path, value.start, value.end),
		help
	});
}
function* textsOf(value, path) {
	if (typeof value === "string") yield {
		text: value,
		path
	};
	else if (Array.isArray(value)) for (const [index, item] of value.entries()) yield* textsOf(item, [...path, index]);
	else if (require_common.isRecord(value)) for (const [key, item] of Object.entries(value)) yield* textsOf(item, [...path, key]);
}
// src/validate/review-rules.ts
const REVIEW_RULES = [
	...require_common.RULES,
	deprecatedProperty,
	unknownVariable,
	outputOrder,
	outputProperty,
	roundValue,
	parentValue,
	triggerInput,
	subflowCall,
	subflowRecursion,
	awaitedFlow,
	triggerCycle,
	missingFile,
	untrustedValue,
	exposedSecret,
	literalCredential,
	githubLimits
];
// src/validate/validate-namespace.ts
const FILE = /(^|\/)_namespace\.ya?ml$/;
function isNamespacePath(path) {
	return FILE.test(path) && !/(^|\/)(_files|node_modules|\.[^./][^/]*)\//.test(path);
}
async function validateNamespace(source, registry) {
	const { document, diagnostics, pluginDefaults } = require_common.parseNamespace(source);
	const found = [...diagnostics];
	const types = await require_common.indexTypes(registry, pluginDefaults.map(({ type }) => type));
	const report = (finding) => {
		found.push({
			code: finding.code ?? require_common.pluginDefault.name,
			severity: finding.severity ?? require_common.pluginDefault.severity,
			message: finding.message,
			file: source,
			span: "span" in finding ? finding.span : document.locate(finding.path, finding.part ?? "value"),
			...finding.help === void 0 ? {} : { help: finding.help }
		});
	};
	if (!document.broken) await require_common.checkPluginDefaults({
		document,
		types,
		report
	});
	return require_common.tidy(found);
}
// src/app/validate.ts
var validate_exports = require_rolldown_runtime.__exportAll({ validateFlows: () => validateFlows });
async function validateFlows(request, workspace) {
	const start = performance.now();
	const whole = request.paths === void 0 || request.paths.length === 0;
	const { sources, passedOver, roots } = await collect(whole ? [workspace.flowsDir] : request.paths, workspace);
	if (whole) await addSuites(sources, workspace);
	const validator = await openValidator(request, workspace);
	const across = await acrossFiles(roots, new Set(sources.map(({ source }) => source.path)));
	const files = [];
	for (const [index, { source, catalog }] of sources.entries()) {
		const others = across.get(source.path) ?? [];
		const check = async (text) => validator.check(text, catalog, text === source ? others : moved(others, text));
		let file = {
			source,
			diagnostics: await check(source)
		};
		if (request.fix === true && file.diagnostics.some((diagnostic) => diagnostic.fix !== void 0)) {
			const fixed = await fixSource(source, file.diagnostics, check);
			if (fixed.applied.length > 0) {
				require_start.writeFileSync(require_start.resolve(workspace.cwd, source.path), fixed.source.text);
				file = {
					source: fixed.source,
					diagnostics: fixed.diagnostics,
					fixed: fixed.applied.length
				};
			}
		}
		files.push(file);
		request.onProgress?.(index + 1, sources.length);
	}
	const settled = files.map((file) => ({
		...file,
		diagnostics: validator.settings.apply(file.diagnostics)
	}));
	const stale = whole ? validator.settings.apply(await (await Promise.resolve().then(() => require("./stale-workflows.js"))).staleWorkflows(workspace)) : [];
	return {
		files: settled,
		diagnostics: [
			...settled.flatMap((file) => file.diagnostics),
			...stale,
			...validator.settings.problems(whole, validator.dormant)
		],
		passedOver,
		duration: performance.now() - start
	};
}
function moved(diagnostics, file) {
	const entry = require_common.catalogEntry(file);
	return diagnostics.flatMap((diagnostic) => {
		const at = diagnostic.code === "namespace-folder" ? entry?.namespaceAt : entry?.idAt;
		return at === void 0 ? [] : [{
			...diagnostic,
			file,
			span: at.span
		}];
	});
}
async function openValidator(request, workspace) {
	const rules = request.upgrade === true ? [...REVIEW_RULES, ...(await Promise.resolve().then(() => require("./upgrade-rules.js"))).UPGRADE_RULES] : REVIEW_RULES;
	const dormant = request.upgrade === true ? new Set() : UPGRADE_CODES;
	const { kestra: level, pluginDefaults, filesDir } = workspace.config;
	const filesOf = namespaceFilesOf(workspace.cwd, filesDir === void 0 ? void 0 : require_start.resolve(workspace.root, filesDir));
	return {
		settings: new FindingSettings(workspace),
		dormant,
		async check(source, catalog, others) {
			if (isNamespacePath(source.path)) return applySuppressions(source, await validateNamespace(source, workspace.registry), dormant);
			if (isTestSuite(source)) {
				const { validateSuite } = await Promise.resolve().then(() => require("./validate-suite.js"));
				return applySuppressions(source, (await validateSuite(source, {
					level,
					catalogs: catalog === workspace.catalog ? [catalog] : [catalog, workspace.catalog]
				})).diagnostics, dormant);
			}
			const { diagnostics } = await require_common.validateFlow(source, {
				level,
				registry: workspace.registry,
				catalog,
				pluginDefaults,
				namespaceFiles: filesOf(catalog),
				rules
			});
			const judged = request.strict === true ? diagnostics.map(strictly) : diagnostics;
			return applySuppressions(source, require_common.tidy([...judged, ...others]), dormant);
		}
	};
}
function strictly(diagnostic) {
	return diagnostic.code === "unsupported-type" ? {
		...diagnostic,
		severity: "error"
	} : diagnostic;
}
function namespaceFilesOf(cwd, filesDir) {
	const listed = new Map();
	return (catalog) => (namespace) => {
		const flowsDir = require_start.resolve(cwd, catalog.flowsDir);
		const key = `${flowsDir}\n${namespace}`;
		let files = listed.get(key);
		if (files === void 0) {
			files = require_common.createNamespaceFiles({
				flowsDir,
				...filesDir === void 0 ? {} : { filesDir }
			}).list(namespace);
			listed.set(key, files);
		}
		return files;
	};
}
async function collect(paths, workspace) {
	const sources = new Map();
	const passedOver = [];
	const roots = [];
	for (const path of paths) {
		const full = require_start.resolve(workspace.cwd, path);
		const stat = require_start.statSync(full, { throwIfNoEntry: false });
		if (stat === void 0) throw new require_start.UsageError(`there is no file or folder ${path}`, "give files or folders of flows");
		const shown = require_common.shownPath(workspace.cwd, full);
		if (stat.isFile()) {
			const source = new require_common.SourceFile(shown, require_start.readFileSync(full, "utf8"));
			sources.set(shown, {
				source,
				catalog: workspace.catalog
			});
			continue;
		}
		const files = require_common.createFlowFiles(workspace.cwd);
		const catalog = catalogFor(shown, full, workspace);
		roots.push(catalog);
		for await (const name of files.list(shown)) {
			const isNamespace = isNamespacePath(name);
			if (!isNamespace && !require_common.isFlowPath(name) || sources.has(name)) continue;
			const source = new require_common.SourceFile(name, await files.read(name) ?? "");
			if (!isNamespace && isNoFlow(source)) passedOver.push(name);
			else sources.set(name, {
				source,
				catalog
			});
		}
	}
	return {
		sources: [...sources.values()].sort((a, b) => a.source.path < b.source.path ? -1 : 1),
		passedOver,
		roots
	};
}
function catalogFor(shown, full, workspace) {
	if (`${full}/`.startsWith(`${workspace.flowsDir}/`)) return workspace.catalog;
	const flowsDir = require_start.statSync(require_start.resolve(full, workspace.config.flowsDir), { throwIfNoEntry: false })?.isDirectory() === true ? `${shown}/${workspace.config.flowsDir}` : shown;
	return new require_common.Catalog(require_common.createFlowFiles(workspace.cwd), { flowsDir });
}
async function addSuites(sources, workspace) {
	const { findSuites, suiteFolders } = await Promise.resolve().then(() => require("./find-suites.js"));
	const known = new Set(sources.map(({ source }) => source.path));
	const folders = suiteFolders(workspace).filter((folder) => require_start.resolve(workspace.cwd, folder) !== workspace.flowsDir);
	for (const source of folders.length === 0 ? [] : await findSuites(folders, workspace)) if (!known.has(source.path)) sources.push({
		source,
		catalog: workspace.catalog
	});
}
function isNoFlow(source) {
	if (require_common.catalogEntry(source) !== void 0 || isTestSuite(source)) return false;
	return !/^(tasks|namespace):/m.test(source.text);
}
async function acrossFiles(catalogs, known) {
	const found = new Map();
	for (const catalog of new Set(catalogs)) for (const diagnostic of await catalog.diagnostics()) {
		const { path } = diagnostic.file;
		if (!known.has(path)) continue;
		found.set(path, [...found.get(path) ?? [], diagnostic]);
	}
	return found;
}
Object.defineProperty(exports, "CODES", {
	enumerable: true,
	get: function() {
		return CODES;
	}
});
Object.defineProperty(exports, "EXPECTED_STATES", {
	enumerable: true,
	get: function() {
		return EXPECTED_STATES;
	}
});
Object.defineProperty(exports, "FIXTURE_STATES", {
	enumerable: true,
	get: function() {
		return FIXTURE_STATES;
	}
});
Object.defineProperty(exports, "FindingSettings", {
	enumerable: true,
	get: function() {
		return FindingSettings;
	}
});
Object.defineProperty(exports, "OPERATORS", {
	enumerable: true,
	get: function() {
		return OPERATORS;
	}
});
Object.defineProperty(exports, "TaskOrders", {
	enumerable: true,
	get: function() {
		return TaskOrders;
	}
});
Object.defineProperty(exports, "UNIT_TEST", {
	enumerable: true,
	get: function() {
		return UNIT_TEST;
	}
});
Object.defineProperty(exports, "applySuppressions", {
	enumerable: true,
	get: function() {
		return applySuppressions;
	}
});
Object.defineProperty(exports, "awaitedFlows", {
	enumerable: true,
	get: function() {
		return awaitedFlows;
	}
});
Object.defineProperty(exports, "codeLines", {
	enumerable: true,
	get: function() {
		return codeLines;
	}
});
Object.defineProperty(exports, "countDiagnostics", {
	enumerable: true,
	get: function() {
		return countDiagnostics;
	}
});
Object.defineProperty(exports, "credentialKind", {
	enumerable: true,
	get: function() {
		return credentialKind;
	}
});
Object.defineProperty(exports, "flowCalls", {
	enumerable: true,
	get: function() {
		return flowCalls;
	}
});
Object.defineProperty(exports, "givenInputs", {
	enumerable: true,
	get: function() {
		return givenInputs;
	}
});
Object.defineProperty(exports, "globToRegExp", {
	enumerable: true,
	get: function() {
		return globToRegExp;
	}
});
Object.defineProperty(exports, "groupByFile", {
	enumerable: true,
	get: function() {
		return groupByFile;
	}
});
Object.defineProperty(exports, "hasExpression", {
	enumerable: true,
	get: function() {
		return hasExpression;
	}
});
Object.defineProperty(exports, "isPlainName", {
	enumerable: true,
	get: function() {
		return isPlainName;
	}
});
Object.defineProperty(exports, "isSecretName", {
	enumerable: true,
	get: function() {
		return isSecretName;
	}
});
Object.defineProperty(exports, "isTestSuite", {
	enumerable: true,
	get: function() {
		return isTestSuite;
	}
});
Object.defineProperty(exports, "knownFlow", {
	enumerable: true,
	get: function() {
		return knownFlow;
	}
});
Object.defineProperty(exports, "namespaceFileTest", {
	enumerable: true,
	get: function() {
		return namespaceFileTest;
	}
});
Object.defineProperty(exports, "outputFileTest", {
	enumerable: true,
	get: function() {
		return outputFileTest;
	}
});
Object.defineProperty(exports, "place", {
	enumerable: true,
	get: function() {
		return place;
	}
});
Object.defineProperty(exports, "pretty_exports", {
	enumerable: true,
	get: function() {
		return pretty_exports;
	}
});
Object.defineProperty(exports, "relativePattern", {
	enumerable: true,
	get: function() {
		return relativePattern;
	}
});
Object.defineProperty(exports, "renderPretty", {
	enumerable: true,
	get: function() {
		return renderPretty;
	}
});
Object.defineProperty(exports, "sortDiagnostics", {
	enumerable: true,
	get: function() {
		return sortDiagnostics;
	}
});
Object.defineProperty(exports, "validateFlows", {
	enumerable: true,
	get: function() {
		return validateFlows;
	}
});
Object.defineProperty(exports, "validate_exports", {
	enumerable: true,
	get: function() {
		return validate_exports;
	}
});
Object.defineProperty(exports, "valueFor", {
	enumerable: true,
	get: function() {
		return valueFor;
	}
});
