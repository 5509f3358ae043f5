/** Inputs that a paused execution asks people for. */

import { Problems } from '../../flow/fields.ts';
import { isFlowableType } from '../../flow/task-structure.ts';
import { humanInputs } from '../input-lists.ts';
import type { Rule } from '../rule.ts';

export const humanInputsRule: Rule = {
  name: 'human-inputs',
  severity: 'error',
  description:
    '`onResume` of a Pause and `inputs` of an Approval are declared like inputs of a flow; `onPause` is a plain task.',
  codes: [
    'human-inputs',
    'missing-property',
    'unknown-property',
    'wrong-type',
    'invalid-value',
    'invalid-id',
    'invalid-duration',
    'deprecated-property',
  ],
  check(context) {
    const problems = new Problems(context.document);
    humanInputs(context, problems);
    for (const { task, parent, branch } of context.tasks) {
      if (branch.name === 'onPause' && parent !== undefined && isFlowableType(task.type)) {
        context.report({
          message: `\`onPause\` of task \`${parent.id}\` cannot be a task that has tasks of its own`,
          path: [...task.path, 'type'],
        });
      }
    }
    for (const { span, message, code, severity, help } of problems.diagnostics) {
      context.report({ span, message, code, severity, help });
    }
  },
};
