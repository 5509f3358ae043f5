// src/tasks/scripts/r/r.ts
const rLanguage = {
	name: "r",
	image: "r-base",
	extension: ".R",
	setup: require("./language.js").withProgram({
		program: "Rscript",
		title: "R",
		image: "r-base",
		command: "Rscript"
	})
};
Object.defineProperty(exports, "rLanguage", {
	enumerable: true,
	get: function() {
		return rLanguage;
	}
});
