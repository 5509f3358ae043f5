// src/tasks/scripts/groovy/groovy.ts
const groovy = {
	name: "groovy",
	image: "groovy",
	extension: ".groovy",
	setup: require("./language.js").withProgram({
		program: "groovy",
		title: "Groovy",
		image: "groovy",
		command: "groovy"
	})
};
Object.defineProperty(exports, "groovy", {
	enumerable: true,
	get: function() {
		return groovy;
	}
});
