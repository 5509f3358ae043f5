require("./rolldown-runtime.js");
const require_start = require("./start.js");
const require_common = require("./common.js");
// src/tasks/core/debug/echo.ts
const echoTask = require_common.defineTask({
	type: "io.kestra.plugin.core.debug.Echo",
	aliases: ["io.kestra.core.tasks.debugs.Echo"],
	title: "Log a rendered text.",
	description: "Writes one log entry; without `format` it writes nothing.",
	deprecated: "Use `io.kestra.plugin.core.log.Log`.",
	properties: {
		format: require_common.text({ description: "The text to log." }),
		level: require_common.choice(require_start.LOG_LEVELS, {
			description: "Level of the log entry.",
			default: "INFO"
		})
	},
	outputs: {},
	examples: [{
		title: "Say hello",
		flow: `id: echo
namespace: company.team
tasks:
  - id: hello
    type: io.kestra.plugin.core.debug.Echo
    format: "{{ task.id }} world"
`,
		expect: { logs: ["hello world"] }
	}],
	async run({ format, level }, context) {
		if (format !== void 0) await context.logger.log(level, format);
	}
});
exports.echoTask = echoTask;
