/** Runs a Lua script written in the flow. */

import { defineScriptTask } from '../script-task.ts';
import { lua } from './lua.ts';

export const luaScriptTask = defineScriptTask({
  type: 'io.kestra.plugin.scripts.lua.Script',
  language: lua,
  name: 'Lua',
  description:
    'The script is a file in the working directory, run with `lua`; `beforeCommands` install what it needs (modules).',
  example: {
    title: 'Put out a value',
    flow: `id: lua_script
namespace: company.team
tasks:
  - id: sum
    type: io.kestra.plugin.scripts.lua.Script
    script: |
      local sum = 1 + 2 + 3
      print('::{"outputs": {"sum": ' .. sum .. '}}::')
`,
  },
});
