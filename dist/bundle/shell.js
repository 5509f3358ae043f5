const require_language = require("./language.js");
// src/tasks/scripts/shell/shell.ts
const shell = {
	name: "shell",
	image: "ubuntu",
	setup: () => require_language.PLAIN_SETUP
};
Object.defineProperty(exports, "shell", {
	enumerable: true,
	get: function() {
		return shell;
	}
});
