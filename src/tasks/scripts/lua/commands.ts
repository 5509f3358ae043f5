/** Runs shell commands with Lua at hand. */

import { defineCommandsTask } from '../script-task.ts';
import { lua } from './lua.ts';

export const luaCommandsTask = defineCommandsTask({
  type: 'io.kestra.plugin.scripts.lua.Commands',
  language: lua,
  name: 'Lua',
  description:
    'Runs commands such as `lua main.lua` in one shell; files come from `inputFiles` or `namespaceFiles`.',
  example: {
    title: 'Run a file',
    flow: `id: lua_commands
namespace: company.team
tasks:
  - id: main
    type: io.kestra.plugin.scripts.lua.Commands
    inputFiles:
      main.lua: print(6 * 7)
    commands:
      - lua main.lua
`,
  },
});
