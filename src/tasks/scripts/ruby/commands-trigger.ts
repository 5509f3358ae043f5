/** The trigger that starts a flow when commands of Ruby end in a certain way. */

import { defineCommandsTrigger } from '../script-trigger.ts';
import { ruby } from './ruby.ts';

export const rubyCommandsTrigger = defineCommandsTrigger({
  type: 'io.kestra.plugin.scripts.ruby.CommandsTrigger',
  language: ruby,
  what: 'commands of Ruby',
});
