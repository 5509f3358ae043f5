// src/tasks/scripts/ruby/ruby.ts
const ruby = {
	name: "ruby",
	image: "ruby",
	extension: ".rb",
	setup: require("./language.js").withProgram({
		program: "ruby",
		title: "Ruby",
		image: "ruby",
		command: "ruby"
	})
};
Object.defineProperty(exports, "ruby", {
	enumerable: true,
	get: function() {
		return ruby;
	}
});
