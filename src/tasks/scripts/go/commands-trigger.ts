/** The trigger that starts a flow when commands of Go end in a certain way. */

import { defineCommandsTrigger } from '../script-trigger.ts';
import { go } from './go.ts';

export const goCommandsTrigger = defineCommandsTrigger({
  type: 'io.kestra.plugin.scripts.go.CommandsTrigger',
  language: go,
  what: 'commands of Go',
});
