/** Variables that no expression of a flow sees. */

import { nearest } from '../../util/nearest.ts';
import { flowExpressions } from '../expressions.ts';
import { didYouMean, type Rule } from '../rule.ts';

/** Kestra: what templates of any place see. */
const ROOTS: ReadonlySet<string> = new Set([
  'flow',
  'execution',
  'task',
  'taskrun',
  'parent',
  'parents',
  'inputs',
  'outputs',
  'tasks',
  'vars',
  'labels',
  'trigger',
  'schedule',
  'envs',
  'globals',
  'kestra',
  'namespace',
  'files',
]);

/** What some task types or places add. */
const PLACES: readonly (readonly [names: readonly string[], types: RegExp])[] = [
  [['workingDir', 'outputDir', 'outputFiles', 'bucketPath', 'inputFile', 'inputFiles'], /./],
  [['response'], /^$|\.http\./i],
  [['count'], /\.executions?\.Count$/],
  [['item', 'loop', 'workerTaskrun'], /./],
];

/** What people expect, and where it is. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  secrets: 'write `secret("NAME")`',
  secret: 'write `secret("NAME")`',
  env: 'write `envs.name`',
  variables: 'write `vars.name`',
  input: 'write `inputs.name`',
  output: 'write `outputs.task.name`',
  error: 'write `errorLogs()`',
  now: 'write `now()`',
  executionId: 'write `execution.id`',
};

export const unknownVariable: Rule = {
  name: 'unknown-variable',
  severity: 'error',
  description: 'An expression sees the variables that Kestra gives it, and those that it sets itself.',
  check({ flow, level, taskById, document, report }) {
    for (const { references, path, taskId, text } of flowExpressions(flow, level)) {
      for (const { root, guarded, start, end } of references.variables) {
        if (guarded || ROOTS.has(root)) continue;
        // A name with a dash, which another rule explains.
        if (/[\w\]]-$/.test(text.slice(0, start))) continue;
        const type = taskId === undefined ? '' : (taskById.get(taskId)?.type ?? '');
        if (PLACES.some(([names, types]) => names.includes(root) && types.test(type))) continue;
        // Whatever each item of a list holds is a variable in these.
        if (/\.(FilterItems|DeduplicateItems|Count)$/.test(type)) continue;
        report({
          message: `there is no variable \`${root}\``,
          span: document.locateInside(path, start, Math.min(end, start + root.length)),
          help: ELSEWHERE[root] ?? didYouMean(nearest(root, ROOTS)),
        });
      }
    }
  },
};
