const require_common = require("./common.js");
const require_docker = require("./docker.js");
const require_mask_configuration = require("./mask-configuration.js");
// src/tasks/docker/docker-properties.ts
const { host, config, credentials } = require_docker.dockerRunner.properties;
const dockerProperties = {
	host,
	config,
	credentials
};
// src/tasks/docker/engine-command.ts
const LAST_LINES = 6;
async function engineCommand(context, request) {
	const { engine, argv, image, imageProperty = "image", env = {}, level, what } = request;
	require_mask_configuration.maskConfiguration(engine.config, context);
	const output = [];
	const last = [];
	const result = await context.containers.command({
		engine: {
			host: engine.host,
			config: engine.config,
			credentials: engine.credentials
		},
		image,
		argv,
		cwd: request.cwd ?? await context.workingDir(),
		env,
		signal: context.signal,
		onLine: (line, stream) => {
			if (stream === "stdout") output.push(line);
			if (line.trim() === "") return void 0;
			last.push(line);
			if (last.length > LAST_LINES) last.shift();
			return level === void 0 ? void 0 : context.logger.log(level, line);
		}
	});
	if (result.terminated) throw context.signal.reason;
	if (result.exitCode === 0) return output;
	const help = image === void 0 ? "" : require_common.refusalHelp(last.join(" "), imageProperty);
	throw new require_common.TaskFailure(`${what} failed: ${last.join("\n")}${help}`, { ...result.exitCode === null ? {} : { exitCode: result.exitCode } });
}
Object.defineProperty(exports, "dockerProperties", {
	enumerable: true,
	get: function() {
		return dockerProperties;
	}
});
Object.defineProperty(exports, "engineCommand", {
	enumerable: true,
	get: function() {
		return engineCommand;
	}
});
