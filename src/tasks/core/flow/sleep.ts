/** Waits for a fixed time. */

import { duration } from '../../../plugin/property.ts';
import { defineTask } from '../../../plugin/task.ts';
import { TaskFailure } from '../../../plugin/task-failure.ts';
import { formatIsoDuration } from '../../../util/iso-duration.ts';

export const sleepTask = defineTask({
  type: 'io.kestra.plugin.core.flow.Sleep',
  title: 'Wait for a given time.',
  description:
    'The task run ends early, as KILLED or FAILED, when the execution is killed or the task times out.',
  properties: {
    duration: duration({
      description: 'How long to wait, as ISO-8601 duration (`PT30S`, `PT1H`).',
      required: true,
    }),
  },
  outputs: {},
  examples: [
    {
      title: 'Wait a moment',
      flow: `id: wait
namespace: company.team
tasks:
  - id: pause
    type: io.kestra.plugin.core.flow.Sleep
    duration: PT0.02S
  - id: after
    type: io.kestra.plugin.core.log.Log
    message: awake again
`,
      expect: { logs: ['awake again'] },
    },
  ],
  run(properties, { clock, signal }) {
    if (properties.duration < 0) {
      throw new TaskFailure(`property \`duration\`: ${formatIsoDuration(properties.duration)} is negative`);
    }
    return new Promise<undefined>((resolve, reject) => {
      if (signal.aborted) {
        reject(signal.reason);
        return;
      }
      const abort = (): void => {
        timer.cancel();
        reject(signal.reason);
      };
      const timer = clock.setTimer(clock.now() + properties.duration, () => {
        signal.removeEventListener('abort', abort);
        resolve(undefined);
      });
      signal.addEventListener('abort', abort, { once: true });
    });
  },
});
