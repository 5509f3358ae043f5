/** The filters of a Flow trigger's preconditions. */

import { javaRegex } from '../expression/java/regex.ts';
import { isTruthy } from '../expression/truthy.ts';
import type { ConditionContext, ObservedExecution } from '../plugin/trigger.ts';

type Raw = Readonly<Record<string, unknown>>;

/** Whether an execution fits an entry of `where`. Throws when a value cannot be rendered or is no regular expression. */
export async function fitsWhere(
  entry: Raw,
  execution: ObservedExecution,
  context: ConditionContext,
): Promise<boolean> {
  const filters = (entry.filters ?? []) as readonly Raw[];
  const any = entry.operand === 'OR';
  for (const filter of filters) if ((await fits(filter, execution, context)) === any) return any;
  return !any;
}

async function fits(filter: Raw, execution: ObservedExecution, context: ConditionContext): Promise<boolean> {
  const { field, type } = filter;
  const text = (value: unknown): string => (value === undefined || value === null ? '' : String(value));
  const written = text(filter.value);
  // Kestra: an EXPRESSION is what its `value` renders to, and the comparison is with nothing else.
  const actual =
    field === 'FLOW_ID'
      ? execution.flowId
      : field === 'NAMESPACE'
        ? execution.namespace
        : field === 'STATE'
          ? execution.state
          : await context.render(written);
  const values = Array.isArray(filter.values) ? filter.values.map(text) : [];
  switch (type) {
    case 'EQUAL_TO':
      return actual === written;
    case 'NOT_EQUAL_TO':
      return actual !== written;
    case 'IN':
      return values.includes(actual);
    case 'NOT_IN':
      return !values.includes(actual);
    case 'IS_TRUE':
      return isTruthy(actual);
    case 'IS_FALSE':
      return !isTruthy(actual);
    case 'IS_NULL':
      return actual === '';
    case 'IS_NOT_NULL':
      return actual !== '';
    case 'STARTS_WITH':
      return actual.startsWith(written);
    case 'ENDS_WITH':
      return actual.endsWith(written);
    case 'CONTAINS':
      return actual.includes(written);
    case 'REGEX':
      return javaRegex(`\\A(?:${written})\\z`).matches(actual, 1).length > 0;
    default:
      throw new Error(`there is no filter of type ${text(type)}`);
  }
}
