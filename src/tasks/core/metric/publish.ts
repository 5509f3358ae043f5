/** Records metrics of the flow's own. */

import { choice, list, map, object, text } from '../../../plugin/property.ts';
import { defineTask } from '../../../plugin/task.ts';
import { TaskFailure } from '../../../plugin/task-failure.ts';
import { parseDuration } from '../../../util/iso-duration.ts';

export const publishTask = defineTask({
  type: 'io.kestra.plugin.core.metric.Publish',
  title: 'Record metrics.',
  description: 'They are told in the summary of the execution, and by `gitestra executions metrics`.',
  properties: {
    metrics: list(
      object(
        {
          type: choice(['counter', 'timer', 'gauge'], {
            description: 'What the value is: something counted, a duration, or a reading.',
            required: true,
          }),
          name: text({ description: 'Name of the metric.', required: true }),
          value: text({
            description: 'A number; of a timer a duration such as PT1.5S, or a number of seconds.',
            required: true,
          }),
          description: text({ description: 'What the metric says.' }),
          tags: map(text({ description: 'Value of the tag.' }), { description: 'Tags by name.' }),
        },
        { description: 'One metric.' },
      ),
      { description: 'The metrics.', required: true },
    ),
  },
  outputs: {},
  examples: [
    {
      title: 'Count what was done',
      flow: `id: metric_publish
namespace: company.team
tasks:
  - id: rows
    type: io.kestra.plugin.core.metric.Publish
    metrics:
      - type: counter
        name: rows
        value: "{{ 40 + 2 }}"
        tags:
          flow: "{{ flow.id }}"
      - type: timer
        name: loading
        value: PT1.5S
`,
      expect: { state: 'SUCCESS' },
    },
  ],
  run({ metrics }, context) {
    for (const { type, name, value, description, tags } of metrics) {
      if (name.trim() === '') throw new TaskFailure('a metric has an empty name');
      context.metric({
        type,
        name,
        value: type === 'timer' ? milliseconds(name, value) : number(name, value),
        ...(description === undefined ? {} : { description }),
        ...(tags === undefined ? {} : { tags }),
      });
    }
    return undefined;
  },
});

function number(name: string, text: string): number {
  const value = text.trim() === '' ? Number.NaN : Number(text);
  if (Number.isFinite(value)) return value;
  throw new TaskFailure(`the value of metric \`${name}\` is \`${text}\`, which is no number`);
}

function milliseconds(name: string, text: string): number {
  const seconds = text.trim() === '' ? Number.NaN : Number(text);
  const value = parseDuration(text.trim()) ?? seconds * 1000;
  if (Number.isFinite(value)) return value;
  throw new TaskFailure(
    `the value of timer \`${name}\` is \`${text}\`, which is no duration such as PT1.5S and no number of seconds`,
  );
}
