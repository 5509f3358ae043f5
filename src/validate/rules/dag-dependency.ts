/** Dependencies between the tasks of a Dag. */

import { dagCycles } from '../../flow/graph.ts';
import { nearest } from '../../util/nearest.ts';
import { didYouMean, type Rule } from '../rule.ts';

export const dagDependency: Rule = {
  name: 'dag-dependency',
  severity: 'error',
  description:
    '`dependsOn` of a Dag must name tasks of the same Dag, and must not lead back to the task itself.',
  check({ tasks, report }) {
    for (const { task } of tasks) {
      for (const branch of task.branches) {
        if (branch.dependsOn === undefined) continue;
        const ids = branch.tasks.map((child) => child.id);
        branch.tasks.forEach((child, index) => {
          const entry = child.path.slice(0, -1);
          branch.dependsOn![index]!.forEach((id, position) => {
            const awaited = branch.tasks.find((one) => one.id === id);
            if (awaited?.disabled === true && !child.disabled) {
              report({
                severity: 'warning',
                message: `task \`${child.id}\` never starts: it waits for \`${id}\`, which is disabled`,
                path: [...entry, 'dependsOn', position],
              });
            }
            if (awaited !== undefined) return;
            report({
              message: `task \`${child.id}\` depends on \`${id}\`, which is not a task of the Dag \`${task.id}\``,
              path: [...entry, 'dependsOn', position],
              help: didYouMean(nearest(id, ids)),
            });
          });
        });
        for (const cycle of dagCycles(branch)) {
          const first = branch.tasks.find((child) => child.id === cycle[0])!;
          report({
            message: `tasks of the Dag \`${task.id}\` wait for each other in a circle: ${[...cycle, cycle[0]].join(' → ')}`,
            path: [...first.path.slice(0, -1), 'dependsOn'],
            part: 'key',
            help: 'remove one of these dependencies',
          });
        }
      }
    }
  },
};
