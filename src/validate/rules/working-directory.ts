/** What a WorkingDirectory cannot hold. */

import { canonicalFlowable, isFlowableType } from '../../flow/task-structure.ts';
import type { Rule } from '../rule.ts';

const ENGINE_TASKS =
  /^io\.kestra\.(plugin\.core|core\.tasks)\.(flows?\.(Subflow|Flow|ForEachItem|Template)|executions?\.(Labels|SetVariables|UnsetVariables|Exit))$/;

export const workingDirectory: Rule = {
  name: 'working-directory',
  severity: 'error',
  description:
    'Children of a WorkingDirectory share one process, so they must be plain tasks that the worker runs.',
  check({ tasks, report }) {
    for (const { task, parent, branch } of tasks) {
      if (parent === undefined || branch.role !== 'main') continue;
      if (canonicalFlowable(parent.type) !== 'io.kestra.plugin.core.flow.WorkingDirectory') continue;
      if (isFlowableType(task.type) || ENGINE_TASKS.test(task.type)) {
        report({
          message: `task \`${task.id}\` cannot run in the WorkingDirectory \`${parent.id}\`: only tasks without children can`,
          path: [...task.path, 'type'],
          help: 'move it out of the WorkingDirectory',
        });
      }
      if (task.workerGroup !== undefined) {
        report({
          message: `task \`${task.id}\` cannot choose a worker group inside the WorkingDirectory \`${parent.id}\``,
          path: [...task.path, 'workerGroup'],
          part: 'key',
          help: 'set it on the WorkingDirectory',
        });
      }
    }
  },
};
