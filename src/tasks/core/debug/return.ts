/** Gives back a rendered text: the smallest task with an output. */

import { template } from '../../../plugin/property.ts';
import { defineTask } from '../../../plugin/task.ts';
import { chain } from '../../../util/maybe-promise.ts';

export const returnTask = defineTask({
  type: 'io.kestra.plugin.core.debug.Return',
  aliases: ['io.kestra.core.tasks.debugs.Return'],
  title: 'Return a rendered text.',
  description:
    'Useful to build a value once and use it in several tasks, and to look at what an expression gives. The value is also logged at level DEBUG.',
  properties: {
    format: template({ description: 'The text to render. Without it the output is null.' }),
  },
  outputs: {
    value: { type: 'string', description: 'The rendered text; null when `format` is not set.' },
  },
  examples: [
    {
      title: 'Build a value and use it',
      flow: `id: build_value
namespace: company.team
variables:
  first: hello
tasks:
  - id: phrase
    type: io.kestra.plugin.core.debug.Return
    format: "{{ vars.first | upper }} from {{ task.id }}"
  - id: print
    type: io.kestra.plugin.core.log.Log
    message: "{{ outputs.phrase.value }}!"
`,
      expect: { outputs: { phrase: { value: 'HELLO from phrase' } }, logs: ['HELLO from phrase!'] },
    },
  ],
  run({ format }, context) {
    const start = context.clock.now();
    if (format === undefined) return { outputs: { value: null } };
    return chain(context.render(format), (value) => {
      context.logger.debug(value);
      const own = { tags: { format }, incidental: true };
      context.metric({ name: 'length', type: 'counter', value: value.length, ...own });
      context.metric({ name: 'duration', type: 'timer', value: context.clock.now() - start, ...own });
      return { outputs: { value } };
    });
  },
});
