/** Turns whatever a task threw into the facts that are recorded. */

import { ExpressionError } from '../expression/engine.ts';
import { BindError } from '../plugin/bind-properties.ts';
import { isTaskFailure } from '../plugin/task-failure.ts';
import type { EnginePorts } from './ports.ts';
import type { FailureRecord } from './record.ts';

type FailurePorts = Pick<EnginePorts, 'redact' | 'locate'>;

export function failureRecord(
  error: unknown,
  taskId: string | undefined,
  ports: FailurePorts,
): FailureRecord {
  const facts = isTaskFailure(error) ? error.facts : {};
  const expression = expressionOf(error);
  const property = propertyOf(error);
  const place =
    expression === undefined || taskId === undefined || property === undefined
      ? undefined
      : ports.locate?.(taskId, property, expression.offset);
  const at =
    place ?? (expression === undefined ? undefined : { line: expression.line, column: expression.column });
  const causes = causesOf(error).map((message) => ports.redact(message));
  return {
    message: ports.redact(messageOf(error, expression)),
    ...(facts.exitCode === undefined ? {} : { exitCode: facts.exitCode }),
    ...(facts.signalName === undefined ? {} : { signalName: facts.signalName }),
    ...(facts.timedOut === true ? { timedOut: true } : {}),
    ...(facts.killed === true ? { killed: true } : {}),
    ...(causes.length === 0 ? {} : { cause: causes }),
    ...(at === undefined && property === undefined
      ? {}
      : { at: { ...(property === undefined ? {} : { property }), ...at } }),
  };
}

function messageOf(error: unknown, expression: ExpressionError | undefined): string {
  const message = error instanceof Error ? error.message : String(error);
  return expression?.help === undefined ? message : `${message} (${expression.help})`;
}

/** The expression error that an error is or stands for. */
function expressionOf(error: unknown): ExpressionError | undefined {
  for (let at: unknown = error; at instanceof Error; at = at.cause)
    if (at instanceof ExpressionError) return at;
  return undefined;
}

function propertyOf(error: unknown): string | undefined {
  for (let at: unknown = error; at instanceof Error; at = at.cause)
    if (at instanceof BindError) return at.property;
  return undefined;
}

/** Messages underneath, without those that the one above already says. */
function causesOf(error: unknown): string[] {
  const messages: string[] = [];
  let last = error instanceof Error ? error.message : '';
  for (let at = error instanceof Error ? error.cause : undefined; at instanceof Error; at = at.cause) {
    if (!last.includes(at.message)) messages.push(at.message);
    last = at.message;
  }
  return messages;
}
