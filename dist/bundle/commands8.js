require("./rolldown-runtime.js");
const require_script_task = require("./script-task.js");
const require_lua = require("./lua.js");
// src/tasks/scripts/lua/commands.ts
const luaCommandsTask = require_script_task.defineCommandsTask({
	type: "io.kestra.plugin.scripts.lua.Commands",
	language: require_lua.lua,
	name: "Lua",
	description: "Runs commands such as `lua main.lua` in one shell; files come from `inputFiles` or `namespaceFiles`.",
	example: {
		title: "Run a file",
		flow: `id: lua_commands
namespace: company.team
tasks:
  - id: main
    type: io.kestra.plugin.scripts.lua.Commands
    inputFiles:
      main.lua: print(6 * 7)
    commands:
      - lua main.lua
`
	}
});
exports.luaCommandsTask = luaCommandsTask;
