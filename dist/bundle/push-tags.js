const require_engine_command = require("./engine-command.js");
// src/tasks/docker/push-tags.ts
async function pushTags(context, engine, tags) {
	for (const tag of tags) await require_engine_command.engineCommand(context, {
		engine,
		argv: ["push", tag],
		image: tag,
		imageProperty: "tags",
		level: "INFO",
		what: `pushing ${tag}`
	});
}
Object.defineProperty(exports, "pushTags", {
	enumerable: true,
	get: function() {
		return pushTags;
	}
});
