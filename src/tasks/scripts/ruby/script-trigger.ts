/** The trigger that starts a flow when a Ruby script ends in a certain way. */

import { defineScriptTrigger } from '../script-trigger.ts';
import { ruby } from './ruby.ts';

export const rubyScriptTrigger = defineScriptTrigger({
  type: 'io.kestra.plugin.scripts.ruby.ScriptTrigger',
  language: ruby,
  what: 'a Ruby script',
});
