const require_common = require("./common.js");
const require_docker = require("./docker.js");
// src/tasks/scripts/script-properties.ts
const line = require_common.text({ description: "One line of shell." });
const scriptText = require_common.either(require_common.text({ description: "As one text." }), require_common.list(require_common.text({ description: "One line." }), { description: "As a list of lines." }), {
	description: "The script.",
	required: true
});
const scriptProperties = {
	taskRunner: require_common.raw(require_common.Type.Object({ type: require_common.Type.String() }, { additionalProperties: true }), { description: "Where the script runs. Without it: in a container when `containerImage` is given, else on the host. Where no container engine answers, the host stands in with a warning." }),
	containerImage: require_common.text({ description: "Image of the container. Default: the usual image of the language." }),
	beforeCommands: require_common.list(line, { description: "Lines that run before the script, in the same shell." }),
	interpreter: require_common.list(require_common.text({ description: "Word." }), {
		description: "Program and options that get the commands as one text. An empty list runs `commands` as one program with its arguments.",
		default: ["/bin/sh", "-c"]
	}),
	failFast: require_common.boolean({
		description: "Stop at the first command that fails (`set -e`).",
		default: true
	}),
	env: require_common.map(require_common.text({ description: "Value." }), { description: "Environment variables. The URI of a stored file becomes the path of a local copy, as in commands and scripts." }),
	inputFiles: require_common.either(require_common.map(require_common.any({ description: "Content, or the URI of a stored file." }), { description: "Files by name." }), require_common.text({ description: "An expression that renders to a JSON map." }), { description: "Files written to the working directory before the script runs, by relative name." }),
	outputFiles: require_common.list(require_common.text({ description: "Name or pattern." }), { description: "Files to keep: names or globs relative to the working directory, or `glob:`/`regex:` over absolute paths." }),
	namespaceFiles: require_common.object({
		enabled: require_common.boolean({
			description: "Switches the copying on or off.",
			default: true
		}),
		include: require_common.list(require_common.text({ description: "Pattern." }), { description: "Only files that match one of these." }),
		exclude: require_common.list(require_common.text({ description: "Pattern." }), { description: "No files that match one of these." }),
		namespaces: require_common.list(require_common.text({ description: "Namespace." }), { description: "Namespaces to copy from; later ones overwrite. Default: that of the flow." }),
		ifExists: require_common.choice([
			"OVERWRITE",
			"FAIL",
			"WARN",
			"IGNORE"
		], {
			description: "What happens when a file is there already.",
			default: "OVERWRITE"
		}),
		folderPerNamespace: require_common.boolean({
			description: "Put each namespace into a folder of its name.",
			default: false
		})
	}, { description: "Copies namespace files into the working directory." }),
	outputDirectory: require_common.boolean({
		description: "Makes a folder `{{ outputDir }}` of which all files are kept. Default: false, and true with `runner`.",
		deprecated: "list the files in `outputFiles`"
	}),
	targetOS: require_common.choice([
		"AUTO",
		"LINUX",
		"WINDOWS"
	], {
		description: "System on which the commands run; decides about `set -e`.",
		default: "AUTO"
	}),
	runner: require_common.choice(["DOCKER", "PROCESS"], {
		description: "Where the script runs. Kestra: counts more than `taskRunner`.",
		deprecated: "write `taskRunner`"
	}),
	docker: require_common.object(require_docker.dockerOptions, {
		description: "Options of the container. Kestra: count more than a `taskRunner` of Docker; without `entryPoint` that of the image stays, and `image` counts more than `containerImage`.",
		deprecated: "write `taskRunner` and `containerImage`"
	}),
	warningOnStdErr: require_common.boolean({
		description: "Kestra: has no effect since 0.23.",
		deprecated: "remove it; lines on stderr are logged as errors and do not change the state"
	})
};
const SELF_BOUND = [
	"taskRunner",
	"beforeCommands",
	"interpreter",
	"env",
	"inputFiles",
	"outputFiles",
	"docker"
];
const scriptOutputs = {
	vars: {
		type: "map",
		description: "Values that the script put out with `::{\"outputs\": {\u2026}}::`."
	},
	exitCode: {
		type: "integer",
		description: "Exit code of the script; not 0 when the task failed."
	},
	outputFiles: {
		type: "map",
		description: "URIs of the kept files by relative path."
	},
	taskRunner: {
		type: "map",
		description: "`containerId` of the container; absent on the host."
	}
};
Object.defineProperty(exports, "SELF_BOUND", {
	enumerable: true,
	get: function() {
		return SELF_BOUND;
	}
});
Object.defineProperty(exports, "scriptOutputs", {
	enumerable: true,
	get: function() {
		return scriptOutputs;
	}
});
Object.defineProperty(exports, "scriptProperties", {
	enumerable: true,
	get: function() {
		return scriptProperties;
	}
});
Object.defineProperty(exports, "scriptText", {
	enumerable: true,
	get: function() {
		return scriptText;
	}
});
