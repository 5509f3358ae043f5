/** The trigger that starts a flow when shell commands end in a certain way. */

import { defineCommandsTrigger } from '../script-trigger.ts';
import { shell } from './shell.ts';

export const shellCommandsTrigger = defineCommandsTrigger({
  type: 'io.kestra.plugin.scripts.shell.CommandsTrigger',
  language: shell,
  what: 'shell commands',
});
