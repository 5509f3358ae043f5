/** Kestra 2.0: triggers ask with `when` and `dependsOn`, and give every input that has to be given. */

import { isRecord } from '../../flow/path.ts';
import { givenInputs } from '../called-flows.ts';
import type { Rule } from '../rule.ts';
import { dependsOnRewrite, whenRewrite } from '../when-rewrite.ts';

export const upgradeTrigger: Rule = {
  name: 'upgrade-trigger',
  severity: 'error',
  description:
    'Kestra 2.0 has no conditions and preconditions on triggers, and a trigger must give the inputs that a flow needs.',
  check(context) {
    const { flow, report } = context;
    const needed = givenInputs(flow.inputs).filter(
      (input) => input.required && input.defaults === undefined && input.dependsOn === undefined,
    );
    for (const trigger of flow.triggers) {
      for (const [key, help] of Object.entries(INSTEAD)) {
        if (trigger.properties[key] === undefined) continue;
        const fix =
          key === 'preconditions' ? dependsOnRewrite(context, trigger) : whenRewrite(context, trigger, key);
        report({
          ...(fix === undefined ? {} : { fix }),
          message: `Kestra 2.0 has no \`${key}\` on a trigger`,
          path: [...trigger.path, key],
          part: 'key',
          help,
        });
      }
      if (!/\.(Schedule|Webhook)$/.test(trigger.type)) continue;
      const { inputs } = trigger.properties;
      const given = isRecord(inputs) ? Object.keys(inputs) : [];
      for (const { givenAs } of needed) {
        if (given.some((key) => key === givenAs || givenAs.startsWith(`${key}.`))) continue;
        report({
          message: `trigger \`${trigger.id}\` does not give input \`${givenAs}\`, which Kestra 2.0 asks for`,
          path: trigger.path,
          part: 'head',
          help: 'give it in `inputs` of the trigger, or give the input `defaults`',
        });
      }
    }
  },
};

const INSTEAD: Readonly<Record<string, string>> = {
  conditions: 'write them as one expression in `when`',
  scheduleConditions: 'write them as one expression in `when`, such as `{{ not isWeekend(trigger.date) }}`',
  preconditions: 'write `dependsOn` with the flows, and `window`',
};
