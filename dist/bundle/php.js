// src/tasks/scripts/php/php.ts
const php = {
	name: "php",
	image: "php",
	extension: ".php",
	setup: require("./language.js").withProgram({
		program: "php",
		title: "PHP",
		image: "php",
		command: "php"
	})
};
Object.defineProperty(exports, "php", {
	enumerable: true,
	get: function() {
		return php;
	}
});
