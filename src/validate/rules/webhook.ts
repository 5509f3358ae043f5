/** Webhook triggers. */

import type { Rule } from '../rule.ts';

export const webhook: Rule = {
  name: 'webhook',
  severity: 'error',
  description: 'A webhook needs a key of at most 256 characters, and can return only what it waits for.',
  check({ flow, report }) {
    for (const trigger of flow.triggers) {
      if (!/\.(trigger|triggers\.types)\.Webhook$/.test(trigger.type)) continue;
      const { key, returnOutputs, wait } = trigger.properties;
      if (typeof key === 'string' && key.length > 256) {
        report({
          message: `the key of trigger \`${trigger.id}\` has ${key.length} characters, 256 are allowed`,
          path: [...trigger.path, 'key'],
        });
      }
      if (returnOutputs === true && wait !== true) {
        report({
          message: `trigger \`${trigger.id}\` returns outputs only when it waits for the execution`,
          path: [...trigger.path, 'returnOutputs'],
          part: 'key',
          severity: 'warning',
          help: 'add `wait: true`',
        });
      }
      for (const condition of trigger.conditions) {
        if (!condition.type.endsWith('MultipleCondition')) continue;
        report({
          message: 'a MultipleCondition is not possible on a webhook',
          path: [...condition.path, 'type'],
        });
      }
    }
  },
};
