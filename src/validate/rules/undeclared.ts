/** Expressions that refer to inputs, variables and tasks that the flow does not have. */

import { ExpressionError } from '../../expression/errors.ts';
import { references, type VariableReference } from '../../expression/references.ts';
import type { Input } from '../../flow/model.ts';
import { isRecord, type Path } from '../../flow/path.ts';
import { canonicalFlowable } from '../../flow/task-structure.ts';
import { nearest } from '../../util/nearest.ts';
import { flowExpressions } from '../expressions.ts';
import { didYouMean, type Rule, type RuleContext } from '../rule.ts';
import { renderedVariables } from '../strings.ts';

export const undeclared: Rule = {
  name: 'undeclared',
  severity: 'error',
  description:
    'What an expression reads from `inputs`, `vars`, `outputs` and `tasks` must be declared in the flow.',
  codes: ['undeclared-input', 'undeclared-variable', 'unknown-task'],
  check(context) {
    const names = declaredNames(context);
    for (const { references, path, owner, taskId } of flowExpressions(context.flow, context.level)) {
      if (taskId !== undefined && isForeign(context, taskId, path)) continue;
      // Kestra: a trigger is evaluated before any task has run; what it calls outputs is not this flow's.
      checkAll(
        context,
        owner === 'trigger' ? { ...names, tasks: undefined } : names,
        references.variables,
        path,
      );
    }
    for (const { text, path } of renderedVariables(context.flow, context.level))
      checkAll(context, names, referencesIn(text, context), path);
  },
};

interface DeclaredNames {
  readonly inputs: readonly (readonly string[])[];
  readonly inputNames: ReadonlySet<string>;
  /** undefined: variables are set while the flow runs, under names that only a render can know. */
  readonly variables: ReadonlySet<string> | undefined;
  /** undefined: `outputs` and `tasks` are not those of this flow. */
  readonly tasks: ReadonlySet<string> | undefined;
}

function declaredNames(context: RuleContext): DeclaredNames {
  const { flow, tasks } = context;
  const ids = inputIds(flow.inputs, '');
  const variables = new Set(Object.keys(flow.variables));
  let open = false;
  const taskIds = new Set<string>();
  for (const { task } of tasks) {
    taskIds.add(task.id);
    if (canonicalFlowable(task.type).endsWith('.ForEachItem') || task.type.endsWith('.ForEachItem')) {
      for (const part of ['split', 'items', 'merge']) taskIds.add(`${task.id}_${part}`);
    }
    if (!task.type.endsWith('.SetVariables')) continue;
    const set = task.properties.variables;
    const keys = isRecord(set) ? Object.keys(set) : undefined;
    if (keys === undefined || keys.some((key) => key.includes('{{'))) open = true;
    for (const key of keys ?? []) variables.add(key);
  }
  return {
    inputs: ids.map((id) => id.split('.')),
    inputNames: new Set(ids),
    variables: open ? undefined : variables,
    tasks: taskIds,
  };
}

function inputIds(inputs: readonly Input[], prefix: string): readonly string[] {
  return inputs.flatMap((input) =>
    input.type === 'FORM' ? inputIds(input.inputs, `${prefix}${input.id}.`) : [prefix + input.id],
  );
}

/** Kestra: `outputs` of a Subflow is rendered with the variables of the other flow. */
function isForeign(context: RuleContext, taskId: string, path: Path): boolean {
  const task = context.taskById.get(taskId);
  return task !== undefined && /\.(Subflow|Flow)$/.test(task.type) && path[task.path.length] === 'outputs';
}

function checkAll(
  context: RuleContext,
  names: DeclaredNames,
  found: readonly VariableReference[],
  path: Path,
): void {
  for (const reference of found) {
    if (reference.guarded || reference.path.length === 0) continue;
    checkReference(context, names, reference, (start, end) =>
      context.document.locateInside(path, start, end),
    );
  }
}

/** None when the template is broken: the rule for expressions says so. */
function referencesIn(text: string, context: RuleContext): readonly VariableReference[] {
  try {
    return references(text, context.level).variables;
  } catch (error) {
    if (error instanceof ExpressionError) return [];
    throw error;
  }
}

function checkReference(
  context: RuleContext,
  names: DeclaredNames,
  reference: VariableReference,
  locate: (start: number, end: number) => { start: number; end: number },
): void {
  const name = reference.path[0]!;
  const found = (code: string, message: string, known: Iterable<string>, otherwise?: string): void => {
    const help = didYouMean(nearest(name, known)) ?? otherwise;
    context.report({ code, message, span: locate(reference.start, reference.end), help });
  };
  switch (reference.root) {
    case 'inputs':
      if (!isDeclaredInput(names.inputs, reference.path)) {
        const written = reference.path.slice(0, 2).join('.');
        const shown = names.inputs.some((id) => id[0] === name) ? written : name;
        found(
          'undeclared-input',
          `input \`${shown}\` is not declared in this flow`,
          names.inputNames,
          'declare it in `inputs`',
        );
      }
      break;
    case 'vars':
      if (names.variables === undefined) break;
      if (names.variables.has(name))
        checkInside(context, reference, () => locate(reference.start, reference.end));
      else if (!isCutAtDash(names.variables, name)) {
        found(
          'undeclared-variable',
          `variable \`${name}\` is not declared in this flow`,
          names.variables,
          'declare it in `variables`',
        );
      }
      break;
    case 'outputs':
    case 'tasks':
      // A dash behind a dot is a subtraction; the rule for dashed references says so.
      if (names.tasks !== undefined && !names.tasks.has(name) && !isCutAtDash(names.tasks, name)) {
        found('unknown-task', `there is no task \`${name}\` in this flow`, names.tasks);
      }
      break;
  }
}

/** What a variable that is written out as a map does not hold. */
function checkInside(
  { flow, tasks, report }: RuleContext,
  { path }: VariableReference,
  locate: () => { start: number; end: number },
): void {
  let value: unknown = flow.variables[path[0]!];
  // What tasks set is merged into it.
  if (tasks.some(({ task }) => task.type.endsWith('.SetVariables'))) return;
  for (const [index, step] of path.entries()) {
    if (index === 0) continue;
    if (!isRecord(value)) return;
    if (!Object.hasOwn(value, step)) {
      const keys = Object.keys(value);
      if (isMethod(step) || isCutAtDash(new Set(keys), step)) return;
      report({
        code: 'undeclared-variable',
        message: `variable \`${path.slice(0, index).join('.')}\` has no \`${step}\``,
        span: locate(),
        help: didYouMean(nearest(step, keys)) ?? 'declare it in `variables`',
      });
      return;
    }
    value = value[step];
  }
}

/** Methods that Java has on maps. */
function isMethod(name: string): boolean {
  return ['size', 'isEmpty', 'keySet', 'values', 'entrySet', 'get', 'containsKey'].includes(name);
}

function isDeclaredInput(declared: readonly (readonly string[])[], path: readonly string[]): boolean {
  return declared.some((id) => {
    const shared = Math.min(id.length, path.length);
    for (let index = 0; index < shared; index++)
      if (id[index] !== path[index]) return isCut(id[index]!, path[index]!);
    return true;
  });
}

function isCut(id: string, written: string): boolean {
  return id.startsWith(`${written}-`);
}

function isCutAtDash(tasks: ReadonlySet<string>, written: string): boolean {
  for (const id of tasks) if (isCut(id, written)) return true;
  return false;
}
