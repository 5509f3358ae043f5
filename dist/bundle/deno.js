// src/tasks/scripts/deno/deno.ts
const deno = {
	name: "deno",
	image: "denoland/deno",
	extension: ".ts",
	setup: require("./language.js").withProgram({
		program: "deno",
		title: "Deno",
		image: "denoland/deno",
		command: "deno run"
	})
};
Object.defineProperty(exports, "deno", {
	enumerable: true,
	get: function() {
		return deno;
	}
});
