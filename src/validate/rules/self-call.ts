/** A flow that starts itself. */

import type { Rule } from '../rule.ts';

const CALLS = /(?:^|\.)flows?\.(Subflow|Flow|ForEachItem)$/;

export const selfCall: Rule = {
  name: 'self-call',
  severity: 'error',
  description: 'A flow that calls itself as a subflow would never end; Kestra refuses it.',
  check({ flow, tasks, report }) {
    for (const { task } of tasks) {
      if (!CALLS.test(task.type)) continue;
      const { namespace, flowId } = task.properties;
      if (namespace !== flow.namespace || flowId !== flow.id) continue;
      report({
        message: `task \`${task.id}\` calls the flow that it is part of`,
        path: [...task.path, 'flowId'],
        help: 'call another flow, or repeat tasks with ForEach or LoopUntil',
      });
    }
  },
};
