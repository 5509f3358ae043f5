const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_trigger = require("./trigger.js");
// src/tasks/core/runner/process.ts
var process_exports = require_rolldown_runtime.__exportAll({ processRunner: () => processRunner });
const processRunner = require_trigger.defineRunner({
	type: "io.kestra.plugin.core.runner.Process",
	aliases: ["io.kestra.core.models.tasks.runners.types.ProcessTaskRunner"],
	title: "Run a script as a process of the host.",
	description: "The script runs in the working directory of the task run, in a process group of its own that ends with the task.",
	properties: {}
});
Object.defineProperty(exports, "processRunner", {
	enumerable: true,
	get: function() {
		return processRunner;
	}
});
Object.defineProperty(exports, "process_exports", {
	enumerable: true,
	get: function() {
		return process_exports;
	}
});
