/** Variables that no expression of a flow sees. */

import { oneOf } from '../../flow/fields.ts';
import type { Flow } from '../../flow/model.ts';
import { isFlowableType } from '../../flow/task-structure.ts';
import { nearest } from '../../util/nearest.ts';
import { flowExpressions } from '../expressions.ts';
import { didYouMean, type Rule, type RuleContext } from '../rule.ts';

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
  [['loop', 'workerTaskrun'], /./],
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
  item: '`item` is what a Loop is about; in a ForEach write `taskrun.value`',
};

/** Kestra: what the variables of fixed shape hold. Methods of Java on them are rare enough to be left out. */
const MEMBERS: Readonly<Record<string, ReadonlySet<string>>> = {
  flow: new Set(['id', 'namespace', 'revision', 'tenantId']),
  execution: new Set(['id', 'startDate', 'originalId', 'state', 'outputs']),
  task: new Set(['id', 'type']),
  taskrun: new Set(['id', 'startDate', 'attemptsCount', 'parentId', 'value', 'iteration', 'items']),
};

/** Kestra: what `trigger` holds, by the type of the trigger. */
const TRIGGERS: readonly (readonly [type: RegExp, members: readonly string[]])[] = [
  [/\.Schedule$/, ['date', 'next', 'previous']],
  [/\.ScheduleOnDates$/, []],
  [/\.Webhook$/, ['body', 'headers', 'parameters', 'parts', 'formFields', 'uri']],
  [
    /\.(trigger|triggers\.types)\.Flow$/,
    ['state', 'executionLabels', 'outputs', 'startDate', 'endDate', 'firstFailedTaskId', 'lastTaskId'],
  ],
  [/\.http\.Trigger$/, ['uri', 'code', 'headers', 'body', 'encryptedBody']],
];
/** What `trigger` holds in a flow that another one calls, and what is there for all. */
const CALLED = [
  'id',
  'type',
  'executionId',
  'namespace',
  'flowId',
  'flowRevision',
  'taskRunId',
  'taskId',
  'taskRunOutputs',
  'taskRunValue',
  'taskRunIteration',
];

/** undefined when one of the triggers is not known here. */
function triggerMembers({ triggers }: Flow): ReadonlySet<string> | undefined {
  const members = new Set(CALLED);
  for (const { type } of triggers) {
    const known = TRIGGERS.find(([pattern]) => pattern.test(type));
    if (known === undefined) return undefined;
    for (const name of known[1]) members.add(name);
  }
  return members;
}

export const unknownVariable: Rule = {
  name: 'unknown-variable',
  severity: 'error',
  description: 'An expression sees the variables that Kestra gives it, and those that it sets itself.',
  check(context) {
    const { flow, level, taskById, document, report } = context;
    const triggers = triggerMembers(flow);
    const inLoop = insideOf(context, /\.flow\.Loop$/);
    for (const { references, path, taskId, text } of flowExpressions(flow, level)) {
      const type = taskId === undefined ? '' : (taskById.get(taskId)?.type ?? '');
      // Whatever each item of a list holds is a variable in these.
      if (/\.(FilterItems|DeduplicateItems|Count)$/.test(type)) continue;
      for (const { root, steps, guarded, start, end } of references.variables) {
        if (guarded) continue;
        const member = steps[0];
        const members = root === 'trigger' ? triggers : MEMBERS[root];
        if (members !== undefined && member !== undefined && !members.has(member)) {
          report({
            message: memberMessage(root, member, flow),
            span: document.locateInside(path, start, end),
            help:
              didYouMean(nearest(member, members)) ??
              list([...members].filter((name) => root !== 'trigger' || !CALLED.includes(name))),
            ...(root === 'trigger' && flow.triggers.length === 0 ? { severity: 'warning' } : {}),
          });
        }
        if (ROOTS.has(root)) continue;
        // A name with a dash, which another rule explains.
        if (/[\w\]]-$/.test(text.slice(0, start))) continue;
        if (PLACES.some(([names, types]) => names.includes(root) && types.test(type))) continue;
        if (root === 'item' && (taskId === undefined || inLoop(taskId))) continue;
        report({
          message: `there is no variable \`${root}\`${root === 'item' ? ' here' : ''}`,
          span: document.locateInside(path, start, Math.min(end, start + root.length)),
          help: ELSEWHERE[root] ?? didYouMean(nearest(root, ROOTS)),
        });
      }
    }
  },
};

function memberMessage(root: string, member: string, flow: Flow): string {
  if (root !== 'trigger') return `\`${root}\` has no \`${member}\``;
  return flow.triggers.length === 0
    ? `the flow has no trigger that gives \`trigger.${member}\``
    : `none of the triggers of the flow gives \`trigger.${member}\``;
}

function list(members: readonly string[]): string | undefined {
  if (members.length === 0) return undefined;
  const names = oneOf(members.map((name) => `\`${name}\``)).replace(/ or (?=\S+$)/, ' and ');
  return `it has ${names}`;
}

/** Whether a task is, or is somewhere inside of, a task of such a type or of one that is not known. */
function insideOf({ tasks }: RuleContext, pattern: RegExp): (taskId: string) => boolean {
  return (taskId) => {
    const visited = tasks.find(({ task }) => task.id === taskId);
    const chain = visited === undefined ? [] : [...visited.ancestors, visited.task];
    return chain.some(
      ({ type }, index) => pattern.test(type) || (index < chain.length - 1 && !isFlowableType(type)),
    );
  };
}
