const require_common = require("./common.js");
const require_language = require("./language.js");
// src/tasks/scripts/powershell/powershell.ts
const IMAGE = "ghcr.io/kestra-io/powershell:latest";
const powershell = {
	name: "powershell",
	image: IMAGE,
	extension: ".ps1",
	strict: "$ErrorActionPreference = 'Stop'",
	setup: require_language.withProgram({
		program: "pwsh",
		title: "PowerShell 7",
		image: IMAGE,
		command: "&"
	})
};
const powershellProperties = { interpreter: require_common.list(require_common.text({ description: "Word." }), {
	description: "Program and options that get the commands as one text.",
	default: [
		"pwsh",
		"-NoProfile",
		"-NonInteractive",
		"-Command"
	]
}) };
Object.defineProperty(exports, "powershell", {
	enumerable: true,
	get: function() {
		return powershell;
	}
});
Object.defineProperty(exports, "powershellProperties", {
	enumerable: true,
	get: function() {
		return powershellProperties;
	}
});
