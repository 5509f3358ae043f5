/** The trigger that starts a flow when a shell script ends in a certain way. */

import { defineScriptTrigger } from '../script-trigger.ts';
import { shell } from './shell.ts';

export const shellScriptTrigger = defineScriptTrigger({
  type: 'io.kestra.plugin.scripts.shell.ScriptTrigger',
  language: shell,
  what: 'a shell script',
});
