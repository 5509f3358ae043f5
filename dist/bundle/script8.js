require("./rolldown-runtime.js");
const require_script_task = require("./script-task.js");
const require_lua = require("./lua.js");
// src/tasks/scripts/lua/script.ts
const luaScriptTask = require_script_task.defineScriptTask({
	type: "io.kestra.plugin.scripts.lua.Script",
	language: require_lua.lua,
	name: "Lua",
	description: "The script is a file in the working directory, run with `lua`; `beforeCommands` install what it needs (modules).",
	example: {
		title: "Put out a value",
		flow: `id: lua_script
namespace: company.team
tasks:
  - id: sum
    type: io.kestra.plugin.scripts.lua.Script
    script: |
      local sum = 1 + 2 + 3
      print('::{"outputs": {"sum": ' .. sum .. '}}::')
`
	}
});
exports.luaScriptTask = luaScriptTask;
