/**
 * From ForEach and EachSequential to Loop: the type, and every expression inside that speaks of the round. All or
 * nothing: a loop is rewritten only when it is certain what each of its expressions means afterwards.
 */

import type { Fix } from '../flow/diagnostic.ts';
import type { Task } from '../flow/model.ts';
import { canonicalFlowable, isFlowableType } from '../flow/task-structure.ts';
import { renameKeyFix, replaceFix } from './edits.ts';
import { type FlowExpression, flowExpressions } from './expressions.ts';
import type { RuleContext } from './rule.ts';
import { TaskOrders } from './task-order.ts';

type Edit = Fix['edits'][number];

const LOOP = 'io.kestra.plugin.core.flow.Loop';
/** Kestra: these run the values one after another, or as many at a time as `concurrencyLimit` says. */
const REWRITTEN = /\.flow\.(ForEach|EachSequential)$/;

/** The fix for the outermost loop; the loops inside of it are rewritten with it. */
export function loopRewrite(context: RuleContext, loop: Task): Fix | undefined {
  const inside = context.tasks.filter(({ ancestors }) => ancestors.includes(loop));
  const loops = [loop, ...inside.map(({ task }) => task).filter(isIteration)];
  if (loops.some((task) => !REWRITTEN.test(canonicalFlowable(task.type)))) return undefined;
  // What a task that is not known does with its children cannot be told; branches for errors see other variables.
  if (
    inside.some(
      ({ task, branch, parent }) => isUnknownHolder(task) || (branch.role !== 'main' && isLoop(parent)),
    )
  )
    return undefined;
  const ids = new Set(inside.map(({ task }) => task.id));
  const edits: Edit[] = [];
  for (const task of loops) {
    const own = typeEdits(context, task);
    if (own === undefined) return undefined;
    edits.push(...own);
  }
  const orders = new TaskOrders(context.tasks);
  for (const expression of flowExpressions(context.flow, context.level)) {
    const isInside = expression.taskId !== undefined && ids.has(expression.taskId);
    const changed = isInside
      ? expressionEdits(context, orders, expression, ids)
      : readsInside(expression, ids)
        ? undefined
        : [];
    if (changed === undefined) return undefined;
    edits.push(...changed);
  }
  return { title: 'Rewrite it as a Loop', edits };
}

function isIteration({ type }: Task): boolean {
  return /\.flow\.(ForEach|ForEachItem|EachSequential|EachParallel|Loop)$/.test(canonicalFlowable(type));
}

function isLoop(task: Task | undefined): boolean {
  return task !== undefined && isIteration(task);
}

function isUnknownHolder(task: Task): boolean {
  return task.branches.length > 0 && !isFlowableType(task.type);
}

function typeEdits({ document }: RuleContext, task: Task): readonly Edit[] | undefined {
  const path = [...task.path, 'type'];
  const type = replaceFix(document, document.locate(path), task.type, LOOP);
  const value = document.has([...task.path, 'value']);
  const renamed = value ? renameKeyFix(document, [...task.path, 'value'], 'values') : { edits: [] };
  return type === undefined || renamed === undefined ? undefined : [...type.edits, ...renamed.edits];
}

/** Kestra 2: a loop shows nothing of its rounds but the outputs that it declares. */
function readsInside({ references, text }: FlowExpression, ids: ReadonlySet<string>): boolean {
  if (/currentEachOutput|iterationOutput/.test(text)) return true;
  return references.variables.some(
    ({ root, steps }) =>
      (root === 'outputs' || root === 'tasks') && (steps[0] === undefined || ids.has(steps[0])),
  );
}

/** undefined when something in it has no certain successor. */
function expressionEdits(
  context: RuleContext,
  orders: TaskOrders,
  { references, text, path, taskId }: FlowExpression,
  ids: ReadonlySet<string>,
): readonly Edit[] | undefined {
  if (/currentEachOutput|iterationOutput|parentOutput/.test(text)) return undefined;
  const edits: Edit[] = [];
  const rounds = orders.iterationsAround(taskId!);
  for (const { root, steps, start, end } of references.variables) {
    const written = text.slice(start, end);
    const successor =
      root === 'taskrun'
        ? roundSuccessor(steps, written, orders.hasValue(taskId!))
        : root === 'parent' || root === 'parents'
          ? parentSuccessor(context, orders, taskId!, written)
          : root === 'outputs' || root === 'tasks'
            ? outputSuccessor(orders, written, steps, ids, rounds)
            : written;
    if (successor === undefined) return undefined;
    if (successor === written) continue;
    const span = context.document.locateInside(path, start, end);
    // Escapes and folded lines: what stands in the file is not what the expression is.
    if (context.source.text.slice(span.start, span.end) !== written) return undefined;
    edits.push({ span, text: successor });
  }
  // A key such as `taskrun.value` inside of a path that is replaced goes with the path.
  return edits.filter(
    ({ span }) =>
      !edits.some(
        (outer) => outer.span !== span && outer.span.start <= span.start && span.end <= outer.span.end,
      ),
  );
}

function roundSuccessor(
  steps: readonly (string | undefined)[],
  written: string,
  hasValue: boolean,
): string | undefined {
  const [name] = steps;
  if (name !== 'value' && name !== 'iteration') return name === undefined ? undefined : written;
  if (!hasValue || steps.length > 1) return undefined;
  return name === 'value' ? 'item.value' : 'item.index';
}

/** The value of the round around, or of the one around that. */
function parentSuccessor(
  { tasks }: RuleContext,
  orders: TaskOrders,
  taskId: string,
  written: string,
): string | undefined {
  const match = /^parent(?:s\[(\d+)\])?\.taskrun\.(value|iteration)$/.exec(written);
  const ancestors = tasks.find(({ task }) => task.id === taskId)?.ancestors ?? [];
  if (match === null) return undefined;
  // Only those with a value count for certain; others are among the parents when they have outputs.
  const around = [...ancestors].reverse().filter((task) => !isIteration(task) || orders.hasValue(task.id));
  const target = around[Number(match[1] ?? 0)];
  if (target === undefined || !orders.hasValue(target.id)) return undefined;
  if (around.slice(0, Number(match[1] ?? 0)).some((task) => !orders.hasValue(task.id))) return undefined;
  const depth = orders.iterationsAround(taskId).length - orders.iterationsAround(target.id).length;
  const item = ['item', 'item.parent'][depth];
  return item === undefined ? undefined : `${item}.${match[2] === 'value' ? 'value' : 'index'}`;
}

/** Without the values of the rounds, which outputs inside a Loop do not have. */
function outputSuccessor(
  orders: TaskOrders,
  written: string,
  steps: readonly (string | undefined)[],
  ids: ReadonlySet<string>,
  rounds: readonly Task[],
): string | undefined {
  const [id] = steps;
  if (id === undefined) return undefined;
  if (!ids.has(id)) return written;
  const own = orders.iterationsAround(id);
  if (own.length !== rounds.length || own.some((task, index) => task !== rounds[index])) return undefined;
  const match =
    /^((?:outputs|tasks)(?:\.\w+|\[(?:'[^']+'|"[^"]+")\]))((?:\[(?:taskrun|parents?(?:\[\d+\])?\.taskrun)\.value\])+)(\.[\w.]+)?$/.exec(
      written,
    );
  if (match === null || match[2]!.split('taskrun').length - 1 !== own.length) return undefined;
  return `${match[1]}${match[3] ?? ''}`;
}
