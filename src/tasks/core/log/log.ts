/** Writes messages to the log of the task run. */

import { LOG_LEVELS } from '../../../plugin/ports.ts';
import { choice, either, list, text } from '../../../plugin/property.ts';
import { defineTask } from '../../../plugin/task.ts';

export const logTask = defineTask({
  type: 'io.kestra.plugin.core.log.Log',
  aliases: ['io.kestra.core.tasks.log.Log'],
  title: 'Log one or several messages.',
  description: 'A list of messages becomes one log entry each, in the order they are written.',
  properties: {
    message: either(
      list(text({ description: 'One message.' }), { description: 'Messages, one log entry each.' }),
      text({ description: 'The message.' }),
      { description: 'The message, or a list of messages.', required: true },
    ),
    level: choice(LOG_LEVELS, { description: 'Level of the log entries.', default: 'INFO' }),
  },
  outputs: {},
  examples: [
    {
      title: 'Greet somebody',
      flow: `id: greeting
namespace: company.team
inputs:
  - id: user
    type: STRING
    defaults: Rick
tasks:
  - id: hello
    type: io.kestra.plugin.core.log.Log
    message: "Hello {{ inputs.user }}"
`,
      expect: { logs: ['Hello Rick'] },
    },
    {
      title: 'Several messages at level WARN',
      flow: `id: warnings
namespace: company.team
tasks:
  - id: disk
    type: io.kestra.plugin.core.log.Log
    level: WARN
    message:
      - "{{ task.id }} is nearly full"
      - Delete something
`,
      expect: { logs: ['disk is nearly full', 'Delete something'] },
    },
  ],
  async run(properties, context) {
    const messages = typeof properties.message === 'string' ? [properties.message] : properties.message;
    for (const message of messages) await context.logger.log(properties.level, message);
  },
});
