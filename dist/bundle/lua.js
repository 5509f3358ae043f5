// src/tasks/scripts/lua/lua.ts
const lua = {
	name: "lua",
	image: "nickblah/lua",
	extension: ".lua",
	setup: require("./language.js").withProgram({
		program: "lua",
		title: "Lua",
		image: "nickblah/lua",
		command: "lua"
	})
};
Object.defineProperty(exports, "lua", {
	enumerable: true,
	get: function() {
		return lua;
	}
});
