// src/tasks/scripts/julia/julia.ts
const julia = {
	name: "julia",
	image: "julia",
	extension: ".jl",
	setup: require("./language.js").withProgram({
		program: "julia",
		title: "Julia",
		image: "julia",
		command: "julia"
	})
};
Object.defineProperty(exports, "julia", {
	enumerable: true,
	get: function() {
		return julia;
	}
});
