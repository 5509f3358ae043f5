const require_language = require("./language.js");
const require_require_program = require("./require-program.js");
// src/tasks/scripts/node/node.ts
const node = {
	name: "node",
	image: "node",
	extension: ".js",
	async setup({ where }, context) {
		if (where === "host") await require_require_program.requireProgram(context, "node", "Node.js", node.image);
		return {
			...require_language.PLAIN_SETUP,
			command: "node"
		};
	}
};
Object.defineProperty(exports, "node", {
	enumerable: true,
	get: function() {
		return node;
	}
});
