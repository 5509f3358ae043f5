const require_common = require("./common.js");
const require_language = require("./language.js");
const require_require_program = require("./require-program.js");
// src/tasks/scripts/jbang/jbang.ts
const IMAGE = "jbangdev/jbang-action";
const jbang = {
	name: "jbang",
	image: IMAGE,
	extension: ({ extension }) => String(extension ?? ".java"),
	async setup({ where, properties }, context) {
		if (where === "host") await require_require_program.requireProgram(context, "jbang", "JBang", IMAGE);
		return {
			...require_language.PLAIN_SETUP,
			command: properties.quiet === false ? "jbang" : "jbang --quiet"
		};
	}
};
const jbangProperties = {
	extension: require_common.text({
		description: "Ending of the script, which tells its language: `.java`, `.kt`, `.groovy`, `.jsh`.",
		default: ".java"
	}),
	quiet: require_common.boolean({
		description: "Leave out what JBang says of itself.",
		default: true
	})
};
Object.defineProperty(exports, "jbang", {
	enumerable: true,
	get: function() {
		return jbang;
	}
});
Object.defineProperty(exports, "jbangProperties", {
	enumerable: true,
	get: function() {
		return jbangProperties;
	}
});
