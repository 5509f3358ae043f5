/** What GitHub Actions cannot do for a flow: short schedules, many inputs, some names of files. */

import { isRecord } from '../../flow/path.ts';
import { givenInputs } from '../called-flows.ts';
import { shortestInterval } from '../cron-interval.ts';
import type { Rule } from '../rule.ts';

/** GitHub: minutes between two runs of a schedule. */
const SHORTEST = 5;
/** GitHub: inputs of a `workflow_dispatch`. */
const MOST_INPUTS = 25;
/** GitHub: what names inside an artifact cannot have. `*` and `?` are patterns here. */
const FORBIDDEN = /[":<>|\r\n]/;

export const githubLimits: Rule = {
  name: 'github-limits',
  severity: 'warning',
  description: 'Schedules, inputs and files must keep to the limits of GitHub Actions.',
  codes: ['frequent-schedule', 'too-many-inputs', 'artifact-name'],
  check({ flow, tasks, report }) {
    for (const trigger of flow.triggers) {
      const { cron, withSeconds } = trigger.properties;
      if (!trigger.type.endsWith('.Schedule') || typeof cron !== 'string') continue;
      const seconds = withSeconds === true || withSeconds === 'true';
      const interval = shortestInterval(cron, seconds);
      if (interval === undefined || interval >= SHORTEST) continue;
      const often = ['several times a minute', 'every minute'][interval] ?? `every ${interval} minutes`;
      report({
        code: 'frequent-schedule',
        message: `trigger \`${trigger.id}\` fires ${often}, but a schedule of GitHub Actions starts a run every ${SHORTEST} minutes at most`,
        path: [...trigger.path, 'cron'],
        help: `write \`${seconds ? '0 ' : ''}*/5 * * * *\`, or run several rounds in one execution`,
      });
    }
    const inputs = givenInputs(flow.inputs);
    if (inputs.length > MOST_INPUTS) {
      report({
        code: 'too-many-inputs',
        message: `the flow has ${inputs.length} inputs, but a form of GitHub Actions has ${MOST_INPUTS} fields at most`,
        path: inputs[MOST_INPUTS]!.path,
        part: 'head',
        help: 'put several of them into one JSON or YAML input',
      });
    }
    for (const { task } of tasks) {
      const { outputFiles } = task.properties;
      const names = Array.isArray(outputFiles) ? outputFiles : isRecord(outputFiles) ? [] : [outputFiles];
      for (const [index, name] of names.entries()) {
        if (typeof name !== 'string' || name.includes('{{') || /^(glob|regex):/.test(name)) continue;
        const match = FORBIDDEN.exec(name);
        if (match === null) continue;
        report({
          code: 'artifact-name',
          message: `\`${name.trim()}\` cannot be kept: a name in an artifact of GitHub Actions cannot have ${JSON.stringify(match[0])}`,
          path: [...task.path, 'outputFiles', ...(Array.isArray(outputFiles) ? [index] : [])],
          help: 'give the file another name',
        });
      }
    }
  },
};
