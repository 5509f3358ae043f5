/** Logs a rendered text; the older way to do what Log does. */

import { LOG_LEVELS } from '../../../plugin/ports.ts';
import { choice, text } from '../../../plugin/property.ts';
import { defineTask } from '../../../plugin/task.ts';

export const echoTask = defineTask({
  type: 'io.kestra.plugin.core.debug.Echo',
  aliases: ['io.kestra.core.tasks.debugs.Echo'],
  title: 'Log a rendered text.',
  description: 'Writes one log entry; without `format` it writes nothing.',
  deprecated: 'Use `io.kestra.plugin.core.log.Log`.',
  properties: {
    format: text({ description: 'The text to log.' }),
    level: choice(LOG_LEVELS, { description: 'Level of the log entry.', default: 'INFO' }),
  },
  outputs: {},
  examples: [
    {
      title: 'Say hello',
      flow: `id: echo
namespace: company.team
tasks:
  - id: hello
    type: io.kestra.plugin.core.debug.Echo
    format: "{{ task.id }} world"
`,
      expect: { logs: ['hello world'] },
    },
  ],
  async run({ format, level }, context) {
    if (format !== undefined) await context.logger.log(level, format);
  },
});
