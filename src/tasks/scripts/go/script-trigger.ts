/** The trigger that starts a flow when a Go script ends in a certain way. */

import { defineScriptTrigger } from '../script-trigger.ts';
import { go } from './go.ts';

export const goScriptTrigger = defineScriptTrigger({
  type: 'io.kestra.plugin.scripts.go.ScriptTrigger',
  language: go,
  what: 'a Go script',
});
