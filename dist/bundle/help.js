require("./rolldown-runtime.js");
const require_start = require("./start.js");
// src/cli/help.ts
const WIDTH = 88;
function programHelp(table, version, style) {
	const rows = Object.entries(table).map(([name, entry]) => [name, entry.summary]);
	return join([
		`${style.bold("gitestra")} ${version}: Kestra flows that run straight from a Git repository`,
		section("Usage", ["gitestra <command> [options]"], style),
		section("Commands", columns(rows, style), style),
		section("Start here", columns([
			["gitestra run company.team.hello-world", "run a flow of ./flows"],
			["gitestra run flow.yaml -i user=Rick", "run a flow of any file, with an input"],
			["gitestra validate", "check all flows"]
		], style), style),
		section("Options", columns([["-h, --help", "Show this help, or that of a command: gitestra run --help"], ["-V, --version", "Show the version"]], style), style),
		section("Exit status", columns([
			["0", "the execution ended SUCCESS or WARNING, or stopped at a breakpoint; nothing wrong was found"],
			["1", "it ended FAILED, KILLED or CANCELLED, or waits (PAUSED); errors were found"],
			["2", "the command line is wrong"],
			["3", "a fault of Gitestra"]
		], style), style)
	]);
}
function groupHelp(name, group, style) {
	const rows = Object.entries(group.commands).map(([sub, entry]) => [`${name} ${sub}`, entry.summary]);
	return join([
		`${style.bold(`gitestra ${name}`)}: ${group.summary}`,
		section("Usage", [`gitestra ${name} <command> [options]`], style),
		section("Commands", columns(rows, style), style),
		`gitestra ${name} <command> --help says more about each.`
	]);
}
function commandHelp(name, command, style) {
	const own = Object.entries(command.options).map(optionRow);
	const shared = Object.entries(require_start.GLOBAL_OPTIONS).map(optionRow);
	const usage = [
		"gitestra",
		name,
		command.operands.usage,
		"[options]"
	].filter((part) => part !== "").join(" ");
	return join([
		`${style.bold(`gitestra ${name}`)}: ${command.summary}`,
		section("Usage", [usage], style),
		command.description.map((paragraph) => wrap(paragraph, WIDTH).join("\n")).join("\n\n"),
		own.length === 0 ? "" : section("Options", columns(own, style), style),
		section("Options of every command", columns(shared, style), style),
		command.examples.length === 0 ? "" : section("Examples", command.examples.flatMap(({ command: line, does }) => [style.dim(`# ${does}`), line]), style)
	]);
}
function optionRow([name, option]) {
	const short = option.short === void 0 ? "    " : `-${option.short}, `;
	if (option.type === "boolean") return [`${short}--${name}`, option.description];
	const notes = [
		...option.choices === void 0 ? [] : [option.choices.join(", ")],
		...option.default === void 0 ? [] : [`default: ${option.default}`],
		...option.multiple === true ? ["may be repeated"] : []
	];
	return [`${short}--${name} ${option.value}`, `${option.description}${notes.length === 0 ? "" : ` (${notes.join("; ")})`}`];
}
function columns(rows, style) {
	const longest = Math.max(...rows.map(([left]) => left.length));
	const width = Math.min(longest, 40);
	return rows.flatMap(([left, right]) => {
		const lines = wrap(right, WIDTH - width - 4);
		const [first = "", ...rest] = lines;
		const indent = " ".repeat(width + 2);
		if (left.length > width) return [style.cyan(left), ...lines.map((line) => indent + line)];
		return [`${style.cyan(left)}${" ".repeat(width - left.length + 2)}${first}`, ...rest.map((line) => indent + line)];
	});
}
function section(title, lines, style) {
	return [style.bold(title), ...lines.map((line) => `  ${line}`)].join("\n");
}
function join(parts) {
	return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}
function wrap(text, width) {
	const lines = [];
	let line = "";
	for (const word of text.split(" ")) if (line !== "" && line.length + 1 + word.length > width) {
		lines.push(line);
		line = word;
	} else line = line === "" ? word : `${line} ${word}`;
	return [...lines, line];
}
exports.commandHelp = commandHelp;
exports.groupHelp = groupHelp;
exports.programHelp = programHelp;
