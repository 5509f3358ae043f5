/** The trigger that starts a flow when commands of Node.js end in a certain way. */

import { defineCommandsTrigger } from '../script-trigger.ts';
import { node } from './node.ts';

export const nodeCommandsTrigger = defineCommandsTrigger({
  type: 'io.kestra.plugin.scripts.node.CommandsTrigger',
  language: node,
  what: 'commands of Node.js',
});
