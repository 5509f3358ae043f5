/** Properties that only Kestra's Enterprise Edition acts upon. */

import type { Rule } from '../rule.ts';

export const enterpriseProperty: Rule = {
  name: 'enterprise-property',
  severity: 'warning',
  description: 'Some properties need a service of Kestra’s Enterprise Edition and have no effect in a job.',
  check({ flow, tasks, report }) {
    for (const { task } of tasks) {
      for (const key of ['assets', 'version'] as const) {
        if (task[key] === undefined) continue;
        report({
          message: `\`${key}\` belongs to Kestra’s Enterprise Edition and has no effect here`,
          path: [...task.path, key],
          part: 'key',
        });
      }
    }
    for (const trigger of flow.triggers) {
      if (trigger.assets === undefined) continue;
      report({
        message: '`assets` belongs to Kestra’s Enterprise Edition and has no effect here',
        path: [...trigger.path, 'assets'],
        part: 'key',
      });
    }
    if (flow.quotas.length > 0) {
      report({
        message: '`quotas` belongs to Kestra’s Enterprise Edition and has no effect here',
        path: ['quotas'],
        part: 'key',
      });
    }
    if (flow.policyRefs.length > 0) {
      report({
        message: '`policyRefs` belongs to Kestra’s Enterprise Edition and has no effect here',
        path: ['policyRefs'],
        part: 'key',
      });
    }
    for (const input of flow.inputs) {
      if (input.type !== 'REUSABLE_INPUTS') continue;
      report({
        message: 'inputs of type REUSABLE_INPUTS need Kestra’s Enterprise Edition',
        path: [...input.path, 'type'],
        severity: 'error',
      });
    }
  },
};
