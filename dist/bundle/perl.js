// src/tasks/scripts/perl/perl.ts
const perl = {
	name: "perl",
	image: "perl",
	extension: ".pl",
	setup: require("./language.js").withProgram({
		program: "perl",
		title: "Perl",
		image: "perl",
		command: "perl"
	})
};
Object.defineProperty(exports, "perl", {
	enumerable: true,
	get: function() {
		return perl;
	}
});
