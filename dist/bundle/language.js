const require_require_program = require("./require-program.js");
// src/tasks/scripts/language.ts
const PLAIN_SETUP = {
	command: "",
	env: {},
	searchPaths: {},
	prelude: [],
	folders: []
};
function withProgram(options) {
	const { program, title, image, command } = options;
	return async ({ where }, context) => {
		if (where === "host") await require_require_program.requireProgram(context, program, title, image);
		return {
			...PLAIN_SETUP,
			command
		};
	};
}
Object.defineProperty(exports, "PLAIN_SETUP", {
	enumerable: true,
	get: function() {
		return PLAIN_SETUP;
	}
});
Object.defineProperty(exports, "withProgram", {
	enumerable: true,
	get: function() {
		return withProgram;
	}
});
