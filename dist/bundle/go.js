// src/tasks/scripts/go/go.ts
const go = {
	name: "go",
	image: "golang",
	extension: ".go",
	setup: require("./language.js").withProgram({
		program: "go",
		title: "Go",
		image: "golang",
		command: "go run"
	})
};
Object.defineProperty(exports, "go", {
	enumerable: true,
	get: function() {
		return go;
	}
});
