// src/tasks/scripts/bun/bun.ts
const bun = {
	name: "bun",
	image: "oven/bun",
	extension: ".ts",
	setup: require("./language.js").withProgram({
		program: "bun",
		title: "Bun",
		image: "oven/bun",
		command: "bun run"
	})
};
Object.defineProperty(exports, "bun", {
	enumerable: true,
	get: function() {
		return bun;
	}
});
