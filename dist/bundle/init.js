require("./rolldown-runtime.js");
const require_start = require("./start.js");
const require_common = require("./common.js");
// src/app/init.ts
const SCHEMAS = "https://raw.githubusercontent.com/gitestra/gitestra/v0/schemas";
async function initRepository(request) {
	const { folder, namespace = "company.team" } = request;
	try {
		require_common.checkNamespace(namespace);
	} catch (error) {
		throw new require_start.UsageError(error.message);
	}
	const { findRepositoryRoot } = await Promise.resolve().then(() => require("./run-always.js")).then((n) => n.repository_exports);
	const inGit = findRepositoryRoot(folder) !== void 0;
	const state = request.state ?? (inGit ? "git" : "local");
	if (state === "git" && !inGit) throw new require_start.UsageError("`state: git` needs a Git repository", "run git init first, or choose --state local");
	const home = require_start.join(folder, "flows", ...namespace.split("."));
	const files = [];
	const write = (path, text) => void files.push(writeNew(folder, path, text));
	write(require_start.join(folder, "gitestra.yaml"), settings(state));
	write(require_start.join(home, "_namespace.yaml"), namespaceSettings());
	write(require_start.join(home, "hello.yaml"), firstFlow(namespace));
	write(require_start.join(home, "_files", "greeting.txt"), "Hello");
	return {
		files,
		flow: `${namespace}.hello`
	};
}
function writeNew(folder, path, text) {
	const shown = require_start.relative(folder, path).replaceAll("\\", "/");
	if (require_start.existsSync(path)) return {
		path: shown,
		status: "kept"
	};
	try {
		require_start.mkdirSync(require_start.dirname(path), { recursive: true });
		require_start.writeFileSync(path, text, { flag: "wx" });
	} catch (error) {
		throw new require_start.UsageError(`${shown} cannot be written: ${require_start.describeSystemError(error)}`);
	}
	return {
		path: shown,
		status: "written"
	};
}
function settings(state) {
	return `# yaml-language-server: $schema=${SCHEMAS}/config.schema.json
${state === "git" ? "# The KV store, the history of executions and the state of triggers are kept on the branch gitestra-state." : "# The KV store, the history of executions and the state of triggers are kept in .gitestra/ on this machine."}
state: ${state}
workflows:
  # Flows that people may start by hand on GitHub; those with triggers always can.
  dispatch: ["*"]
`;
}
function namespaceSettings() {
	return `# yaml-language-server: $schema=${SCHEMAS}/namespace.schema.json
# What all flows of this folder and of those below it share.
variables:
  punctuation: "!"
`;
}
function firstFlow(namespace) {
	return `# yaml-language-server: $schema=${SCHEMAS}/flow.schema.json
id: hello
namespace: ${namespace}
description: Greets somebody, and counts how often it did.

inputs:
  - id: user
    type: STRING
    defaults: World

tasks:
  - id: count
    type: io.kestra.plugin.core.kv.Set
    key: greetings
    value: "{{ (kv('greetings', errorOnMissing=false) ?? 0) + 1 }}"

  - id: greet
    type: io.kestra.plugin.core.log.Log
    message: "{{ read('greeting.txt') | trim }}, {{ inputs.user }}{{ namespace.punctuation }} (number {{ kv('greetings') }})"

outputs:
  - id: greetings
    type: INT
    value: "{{ kv('greetings') }}"

triggers:
  - id: morning
    type: io.kestra.plugin.core.trigger.Schedule
    cron: "30 7 * * MON-FRI"
    timezone: Europe/Berlin
`;
}
// src/cli/commands/init.ts
const init = require_start.defineCommand({
	summary: "Set up a repository for flows",
	description: ["Writes gitestra.yaml, a first flow with a namespace file and variables of its namespace, and the GitHub workflows that validate pull requests and start the flow. Files that are there stay as they are. At a terminal it asks; --yes takes what it proposes."],
	operands: {
		usage: "[folder]",
		min: 0,
		max: 1
	},
	options: {
		namespace: {
			type: "string",
			short: "n",
			value: "NAMESPACE",
			description: "Namespace of the first flow",
			default: "company.team"
		},
		state: {
			type: "string",
			value: "WHERE",
			choices: ["git", "local"],
			description: "Where the KV store, the history and the state of triggers are kept",
			default: "git in a repository"
		},
		"no-workflows": {
			type: "boolean",
			description: "Leave out the GitHub workflows"
		},
		yes: {
			type: "boolean",
			short: "y",
			description: "Ask nothing"
		}
	},
	examples: [{
		command: "gitestra init",
		does: "here, with questions"
	}, {
		command: "gitestra init --yes -n company.data",
		does: "without questions"
	}],
	async run({ options, operands, host, terminal }) {
		const folder = require_start.resolve(host.cwd, operands[0] ?? ".");
		const namespace = options.namespace ?? await askNamespace(options.yes, terminal);
		if (namespace === null) return 0;
		const { files, flow } = await initRepository({
			folder,
			...namespace === void 0 ? {} : { namespace },
			...options.state === void 0 ? {} : { state: options.state }
		});
		const { style } = terminal;
		for (const { path, status } of files) terminal.out(status === "written" ? `${style.green("+")} ${path}\n` : `  ${path}  ${style.dim("left as it is")}\n`);
		if (!options["no-workflows"]) await addWorkflows(folder, host, terminal);
		terminal.out(`\nNext:\n  gitestra run ${flow} -i user=you\n  gitestra validate\n  git add . && git commit -m "Flows" && git push\n`);
		return 0;
	}
});
async function askNamespace(yes, terminal) {
	if (yes || !terminal.interactive) return void 0;
	const { text, isCancel } = await Promise.resolve().then(() => require("./dist.js"));
	const answer = await text({
		message: "Namespace of the first flow",
		initialValue: "company.team",
		validate: (value) => /^[a-z0-9][a-z0-9._-]*$/.test(value ?? "") ? void 0 : "Lower-case letters, digits, - and _, with dots"
	});
	return isCancel(answer) ? null : answer;
}
async function addWorkflows(folder, host, terminal) {
	const [{ openWorkspace }, { planWorkflows, writeWorkflows }] = await Promise.all([Promise.resolve().then(() => require("./common.js")).then((n) => n.workspace_exports), Promise.resolve().then(() => require("./workflows.js"))]);
	const { style, errStyle } = terminal;
	try {
		const workspace = await openWorkspace({
			cwd: folder,
			environment: host.env
		});
		const result = await planWorkflows(workspace);
		await writeWorkflows(result, workspace);
		for (const { path, status } of result.files) if (status === "new" || status === "changed") terminal.out(`${style.green("+")} ${path}\n`);
	} catch (error) {
		if (!require_start.isUsageError(error)) throw error;
		terminal.err(`${errStyle.yellow("\u25b2")} No workflows yet: ${error.message}\n  ${error.help ?? ""}\n  gitestra workflows --write makes them later\n`);
	}
}
exports.init = init;
