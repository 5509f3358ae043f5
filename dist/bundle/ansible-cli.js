require("./rolldown-runtime.js");
const require_common = require("./common.js");
const require_command_line_task = require("./command-line-task.js");
const require_script_properties = require("./script-properties.js");
const require_script_result = require("./script-result.js");
const require_language = require("./language.js");
// src/tasks/ansible/cli/ansible-output.ts
var AnsibleOutput = class extends require_script_result.ScriptOutput {
	#sink;
	#isExplicit;
	#ended;
	#command;
	constructor(sink, isExplicit) {
		super(sink);
		this.#sink = sink;
		this.#isExplicit = isExplicit;
		this.#ended = {
			outputs: isExplicit ? {} : [],
			playbooks: []
		};
		this.#command = new require_script_result.ScriptOutput(sink);
	}
	next() {
		this.#ended = this.vars;
		this.#command = new require_script_result.ScriptOutput(this.#sink);
	}
	accept(line, stream) {
		return this.#command.accept(line, stream);
	}
	get lastError() {
		return this.#command.lastError;
	}
	get vars() {
		const { outputs, playbooks, ...others } = this.#command.vars;
		const { outputs: before, playbooks: earlier, ...rest } = this.#ended;
		return {
			...rest,
			...others,
			outputs: this.#isExplicit ? {
				...before,
				...isMap(outputs) ? outputs : {}
			} : [...before, ...Array.isArray(outputs) ? outputs.filter(isMap) : []],
			playbooks: [...earlier, ...Array.isArray(playbooks) ? playbooks : []]
		};
	}
};
function isMap(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
// src/tasks/ansible/cli/ansible-tool.ts
const ansible = {
	program: "ansible-playbook",
	others: [
		"ansible",
		"ansible-galaxy",
		"ansible-vault",
		"ansible-inventory",
		"ansible-doc",
		"ansible-config"
	],
	title: "Ansible (a line `pip install ansible` in `beforeCommands` does)",
	image: "cytopia/ansible:latest-tools",
	fromPyPI: true
};
const INSTALL_PACKAGES = "pip install --no-cache-dir -r requirements.txt";
const PACKAGES_LINE = `[ ! -f requirements.txt ] || ${INSTALL_PACKAGES}`;
const COLLECTIONS_LINE = "[ ! -f requirements.yml ] || ansible-galaxy install -r requirements.yml";
const ansibleLanguage = {
	name: "ansible",
	image: ansible.image,
	setup: (request, context) => request.where === "host" ? onHost(request, context) : require_language.PLAIN_SETUP
};
async function onHost(request, context) {
	const hasPackages = await context.files.exists(`${request.workingDir}/requirements.txt`);
	const written = request.lines.filter((line) => line !== "[ ! -f requirements.txt ] || pip install --no-cache-dir -r requirements.txt" && line !== "[ ! -f requirements.yml ] || ansible-galaxy install -r requirements.yml");
	const installing = request.lines.flatMap((line) => {
		if (line === "[ ! -f requirements.txt ] || pip install --no-cache-dir -r requirements.txt") return hasPackages ? [INSTALL_PACKAGES] : [];
		return line === "[ ! -f requirements.yml ] || ansible-galaxy install -r requirements.yml" ? [] : [line];
	});
	const setup = await require_command_line_task.hostSetup(ansible, {
		...request,
		lines: written
	}, installing, context);
	const folder = setup.env.VIRTUAL_ENV;
	if (folder === void 0 || await context.files.exists(`${folder}/bin/ansible-playbook`)) return setup;
	const packages = await packagesFolder(folder, request, context);
	return {
		...setup,
		searchPaths: {
			...setup.searchPaths,
			PYTHONPATH: [packages]
		}
	};
}
async function packagesFolder(folder, request, context) {
	let path = "";
	await context.process.run({
		argv: [
			`${folder}/bin/python`,
			"-I",
			"-c",
			"import sysconfig; print(sysconfig.get_path(\"purelib\"))"
		],
		cwd: request.workingDir,
		env: {},
		signal: context.signal,
		onLine: (line) => {
			path = line.trim();
		}
	});
	return path;
}
// src/tasks/ansible/cli/callback-plugin.ts
const CALLBACK_PATH = "callback_plugins/kestra_logger.py";
const CALLBACK_PLUGIN = String.raw`"""Collects what a playbook does for the outputs and the log of an execution."""

from __future__ import annotations

import json
import os
from datetime import datetime, timezone

from ansible import constants as C
from ansible.plugins.callback import CallbackBase

DOCUMENTATION = """
    name: kestra_logger
    type: aggregate
    short_description: outputs and log entries of an execution
    description:
      - Prints lines that the task of the flow reads.
    requirements:
      - enabled in the configuration
"""

MODULE_NAMES = ("kestra", "ansible.legacy.kestra")
# Of a result in the log; the outputs have all of it.
LONGEST = 4000


def part(result, name):
    """Newer versions name the parts of a result without an underscore."""
    return getattr(result, name) if hasattr(type(result), name) else getattr(result, "_" + name)


def instant(moment):
    return moment.isoformat().replace("+00:00", "Z")


def say(message):
    print("::" + json.dumps(message, default=str) + "::", flush=True)


class CallbackModule(CallbackBase):
    CALLBACK_VERSION = 2.0
    CALLBACK_TYPE = "aggregate"
    CALLBACK_NAME = "kestra_logger"

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        mode = os.environ.get("KESTRA_OUTPUTS_MODE", "all")
        self.is_explicit = mode.strip().lower() == "explicit"
        self.results = []
        self.declared = {}
        self.playbooks = []
        self.play = None
        self.task = None
        self.began = None

    def v2_playbook_on_start(self, playbook):
        self.playbooks.append({"plays": []})

    def v2_playbook_on_play_start(self, play):
        self.end_task()
        self.begin_play(play.get_name().strip() or "unnamed_play")

    def v2_playbook_on_task_start(self, task, is_conditional):
        self.begin_task(task)

    def v2_playbook_on_cleanup_task_start(self, task):
        self.begin_task(task)

    def v2_playbook_on_handler_task_start(self, task):
        self.begin_task(task)

    def v2_runner_on_ok(self, result):
        self.add(result, "ok")

    def v2_runner_on_failed(self, result, ignore_errors=False):
        self._clean_results(part(result, "result"), part(result, "task").action)
        self.add(result, "failed")

    def v2_runner_on_skipped(self, result):
        self.add(result, "skipped")

    def v2_runner_on_unreachable(self, result):
        self.add(result, "unreachable")

    def v2_playbook_on_stats(self, stats):
        self.end_task()
        outputs = self.declared if self.is_explicit else self.results
        say({"outputs": {"outputs": outputs, "playbooks": self.playbooks}})

    def begin_play(self, name):
        if not self.playbooks:
            self.playbooks.append({"plays": []})
        self.play = {"name": name, "tasks": []}
        self.playbooks[-1]["plays"].append(self.play)

    def begin_task(self, task):
        self.end_task()
        if self.play is None:
            self.begin_play("implicit_play")
        name = task.get_name().strip() or str(task.action)
        self.began = datetime.now(timezone.utc)
        self.task = {
            "uid": self.play["name"] + " | " + name,
            "name": name,
            "startedAt": instant(self.began),
            "endedAt": None,
            "hosts": [],
        }
        self.play["tasks"].append(self.task)

    def end_task(self):
        if self.task is None:
            return
        ended = datetime.now(timezone.utc)
        task, self.task = self.task, None
        task["endedAt"] = instant(ended)
        self.write_log(task, ended)
        entries = [self.log_entry(task, host) for host in task["hosts"]]
        if entries:
            say({"logs": entries})

    def log_entry(self, task, host):
        failed = host["status"] in ("failed", "unreachable")
        told = json.dumps(host["result"], default=str)
        if len(told) > LONGEST:
            told = "%s... (%d characters more)" % (told[:LONGEST], len(told) - LONGEST)
        message = "%s [%s] %s => %s" % (task["uid"], host["host"], host["status"], told)
        return {"level": "ERROR" if failed else "INFO", "message": message}

    def write_log(self, task, ended):
        path = getattr(C, "DEFAULT_LOG_PATH", None)
        if not path:
            return
        line = {
            "play": self.play["name"],
            "task": task["name"],
            "uid": task["uid"],
            "startedAt": task["startedAt"],
            "endedAt": task["endedAt"],
            "durationMs": int((ended - self.began).total_seconds() * 1000),
            "hosts": task["hosts"],
        }
        told = json.dumps(line, default=str, separators=(",", ":"))
        try:
            with open(os.path.expanduser(str(path)), "a", encoding="utf-8") as log:
                log.write(ended.strftime("%Y-%m-%d %H:%M:%S.%f")[:-3] + " " + told + "\n")
        except OSError as error:
            self._display.warning("the log %s cannot be written: %s" % (path, error))

    def add(self, result, status):
        task, values = part(result, "task"), dict(part(result, "result"))
        if status == "ok" and task.action in MODULE_NAMES:
            self.declare(values)
        if self.is_explicit:
            shown = {"changed": bool(values.get("changed", False))}
            if status in ("failed", "unreachable") and values.get("msg") is not None:
                shown["msg"] = values["msg"]
        else:
            shown = values
            self.results.append(values)
        if self.task is None:
            self.begin_task(task)
        host = part(result, "host")
        name = host.get_name() if host else "unknown_host"
        self.task["hosts"].append({"host": name, "status": status, "result": shown})

    def declare(self, values):
        outputs = values.get("outputs")
        if isinstance(outputs, dict):
            self.declared.update(outputs)
        elif "results" in values:
            self._display.warning(
                "the kestra module has no loops: call it once with all outputs, of this task none is kept"
            )
`;
// src/tasks/ansible/cli/playbook-files.ts
const QUIET_NAME = "kestra_quiet";
const QUIET_PATH = `callback_plugins/${QUIET_NAME}.py`;
const QUIET_PLUGIN = `"""Writes nothing: what a playbook does is told by the callback beside this one."""

from __future__ import annotations

from ansible.plugins.callback import CallbackBase

DOCUMENTATION = """
    name: kestra_quiet
    type: stdout
    short_description: nothing
    description:
      - Writes nothing.
"""


class CallbackModule(CallbackBase):
    CALLBACK_VERSION = 2.0
    CALLBACK_TYPE = "stdout"
    CALLBACK_NAME = "kestra_quiet"
`;
const MODULE_PATH = "library/kestra.py";
const KESTRA_MODULE = `#!/usr/bin/python
"""Declares outputs of the execution; the callback of the task collects them."""

from __future__ import annotations

from ansible.module_utils.basic import AnsibleModule

DOCUMENTATION = """
---
module: kestra
short_description: outputs of the execution
description:
  - Names values that the task of the flow puts out.
options:
  outputs:
    description: Values by name.
    type: dict
    required: true
"""


def main():
    module = AnsibleModule(
        argument_spec={"outputs": {"type": "dict", "required": True}}, supports_check_mode=True
    )
    module.exit_json(changed=False, outputs=module.params["outputs"])


if __name__ == "__main__":
    main()
`;
// src/tasks/ansible/cli/ansible-cli.ts
const CONFIGURATION = `[defaults]
log_path          = {{ workingDir }}/log
callback_plugins  = ./callback_plugins
callbacks_enabled = kestra_logger
stdout_callback   = ansible.builtin.null
result_format     = json
pretty_results    = true
library           = ./library
`;
const word = require_common.text({ description: "Word." });
const properties = {
	...require_command_line_task.commandLineProperties,
	commands: require_common.list(require_common.text({ description: "One command." }), {
		description: "Commands, one after the other, each in a shell of its own, until one fails.",
		required: true
	}),
	beforeCommands: require_common.list(require_common.text({ description: "One command." }), { description: "Commands that run before the first one, in its shell." }),
	ansibleConfig: require_common.text({ description: "Content of `ansible.cfg`. Default: one that enables the outputs of playbooks and keeps them from the log as plain lines. An input file or namespace file of that name counts more." }),
	outputsMode: require_common.choice(["ALL", "EXPLICIT"], {
		description: "ALL puts out the result of every task of a playbook for every host. EXPLICIT puts out what the module `kestra` names in the playbook, as a map, and keeps all other results from outputs and log but for the messages of failures.",
		default: "ALL"
	}),
	outputLogFile: require_common.boolean({
		description: "Keep Ansible's log as the output file `log`.",
		default: false
	}),
	autoInstallPythonRequirements: require_common.boolean({
		description: "Install the packages of a `requirements.txt` in the working directory beforehand; on the host in a virtual environment that later runs find again.",
		default: true
	}),
	autoInstallGalaxyRequirements: require_common.boolean({
		description: "Install the collections and roles of a `requirements.yml` in the working directory beforehand.",
		default: true
	})
};
const ansibleCliTask = require_common.defineTask({
	type: "io.kestra.plugin.ansible.cli.AnsibleCLI",
	title: "Run Ansible from the command line.",
	description: "Runs commands such as `ansible-playbook`. Results of playbooks are logged and are outputs: `vars.outputs`, and by play, task and host `playbooks`.",
	properties,
	selfBound: [
		...require_command_line_task.COMMAND_LINE_SELF_BOUND,
		"beforeCommands",
		"ansibleConfig"
	],
	outputs: {
		...require_script_properties.scriptOutputs,
		playbooks: {
			type: "list",
			description: "Each playbook with its `plays`, their `tasks`, and `hosts` with `status` and `result`."
		}
	},
	examples: [{
		title: "Run a playbook",
		flow: `id: ansible_playbook
namespace: company.team
tasks:
  - id: hello
    type: io.kestra.plugin.ansible.cli.AnsibleCLI
    inputFiles:
      inventory.ini: |
        localhost ansible_connection=local
      playbook.yml: |
        - hosts: localhost
          tasks:
            - name: Print Hello World
              debug:
                msg: "Hello, World!"
    commands:
      - ansible-playbook -i inventory.ini playbook.yml
`,
		needs: "Ansible on this machine, or a container engine"
	}],
	async run(bound, context) {
		const output = new AnsibleOutput(context, bound.outputsMode === "EXPLICIT");
		const workingDir = await context.workingDir();
		await writeFiles(workingDir, context);
		const logs = [];
		const apart = (index, count) => {
			output.next();
			const log = bound.outputLogFile && count > 1 ? `${workingDir}/log-${index}` : void 0;
			if (log !== void 0) logs.push(log);
			return {
				KESTRA_OUTPUTS_MODE: bound.outputsMode.toLowerCase(),
				...log === void 0 ? {} : { ANSIBLE_LOG_PATH: log }
			};
		};
		const installing = [...bound.autoInstallPythonRequirements ? [PACKAGES_LINE] : [], ...bound.autoInstallGalaxyRequirements ? [COLLECTIONS_LINE] : []];
		return finish(require_command_line_task.runCommandLine({
			tool: ansible,
			language: ansibleLanguage,
			properties: bound,
			definitions: { interpreter: require_common.list(word, {
				description: "Shell.",
				default: ["/bin/bash", "-c"]
			}) },
			failFast: false,
			clearsEntryPoint: true,
			outputDirectory: true,
			output,
			apart,
			edit: (lines) => ({
				...lines,
				beforeCommands: [...lines.beforeCommands, ...installing]
			})
		}, context), {
			log: bound.outputLogFile ? `${workingDir}/log` : void 0,
			logs
		}, context);
	}
});
async function writeFiles(workingDir, context) {
	const { ansibleConfig } = context.rawProperties;
	const files = {
		"ansible.cfg": (await context.render(ansibleConfig === void 0 || ansibleConfig === null ? CONFIGURATION : String(ansibleConfig), { workingDir })).replace(/^(\s*stdout_callback\s*=\s*)(?:ansible\.builtin\.)?null\s*$/m, `$1${QUIET_NAME}`),
		[CALLBACK_PATH]: CALLBACK_PLUGIN,
		[QUIET_PATH]: QUIET_PLUGIN,
		[MODULE_PATH]: KESTRA_MODULE
	};
	for (const [name, content] of Object.entries(files)) await context.files.write(`${workingDir}/${name}`, content);
}
async function finish(run, logs, context) {
	try {
		const { outputs, ...others } = await run;
		return {
			...others,
			outputs: await whole(outputs ?? {}, logs, context)
		};
	} catch (error) {
		if (!require_common.isTaskFailure(error) || error.facts.outputs === void 0 || context.signal.aborted) throw error;
		const outputs = await whole(error.facts.outputs, logs, context);
		throw new require_common.TaskFailure(error.message, {
			...error.facts,
			outputs
		});
	}
}
async function whole(outputs, { log, logs }, { files, storage }) {
	const { playbooks } = outputs.vars ?? {};
	const told = {
		...outputs,
		playbooks
	};
	if (log === void 0) return told;
	const parts = [];
	for (const path of logs) if (await files.exists(path)) parts.push(await files.readText(path));
	if (logs.length > 0) await files.write(log, parts.map((part) => part === "" || part.endsWith("\n") ? part : `${part}\n`).join(""));
	if (!await files.exists(log)) return told;
	const uri = await storage.putFile("log", log);
	return {
		...told,
		outputFiles: {
			...outputs.outputFiles,
			log: uri
		}
	};
}
exports.ansibleCliTask = ansibleCliTask;
