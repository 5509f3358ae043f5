/** The trigger that starts a flow when a Node.js script ends in a certain way. */

import { defineScriptTrigger } from '../script-trigger.ts';
import { node } from './node.ts';

export const nodeScriptTrigger = defineScriptTrigger({
  type: 'io.kestra.plugin.scripts.node.ScriptTrigger',
  language: node,
  what: 'a Node.js script',
});
