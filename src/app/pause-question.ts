/** What a task that waits asks of whoever resumes the execution, and what it makes of the answer. */

import { isRecord } from '../flow/path.ts';
import type { TaskSpec } from '../plugin/flowable.ts';
import { UsageError } from './usage-error.ts';

type Values = Readonly<Record<string, unknown>>;

/** Who answered, and when (ISO-8601). */
export interface Answerer {
  readonly by: string;
  readonly on: string;
}

const isApproval = (spec: TaskSpec): boolean => /\.flow\.Approval$/.test(spec.type);

/** Inputs of the answer, as a flow would declare them. */
export function askedInputs(spec: TaskSpec): readonly Values[] {
  const { onResume, inputs } = spec.properties;
  if (!isApproval(spec)) return declarations(onResume);
  return [
    { id: 'decision', type: 'SELECT', values: decisionNames(spec) },
    { id: 'comment', type: 'STRING', required: false },
    ...declarations(inputs),
  ];
}

function declarations(value: unknown): readonly Values[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

/** `approve` and `deny`, and what the author calls them. */
function decisionNames(spec: TaskSpec): readonly string[] {
  const { approve, deny } = namesOf(spec);
  return [...new Set(['approve', 'deny', approve, deny])];
}

function namesOf({ properties: { decisions } }: TaskSpec): {
  readonly approve: string;
  readonly deny: string;
} {
  const names = isRecord(decisions) ? decisions : {};
  return { approve: String(names.approve ?? 'Approve'), deny: String(names.deny ?? 'Deny') };
}

/** Outputs of the task, from the typed values of its inputs. Throws a UsageError for a comment that is missing. */
export function answerOutputs(spec: TaskSpec, values: Values, answerer: Answerer): Values {
  if (!isApproval(spec)) {
    const onResume = askedInputs(spec).length === 0 ? {} : { onResume: values };
    return { ...onResume, resumed: { ...answerer, to: 'RUNNING' } };
  }
  const { decision, comment, ...inputs } = values;
  const approved = decision === 'approve' || decision === namesOf(spec).approve;
  requireComment(spec, approved, comment);
  return {
    decision: approved ? 'APPROVED' : 'DENIED',
    auto: false,
    ...answerer,
    ...(comment === null || comment === undefined || comment === '' ? {} : { comment }),
    inputs,
  };
}

function requireComment({ id, properties }: TaskSpec, approved: boolean, comment: unknown): void {
  const wanted = properties.commentRequired;
  const needed = wanted === 'ALWAYS' || wanted === (approved ? 'ON_APPROVE' : 'ON_DENY');
  if (!needed || (typeof comment === 'string' && comment.trim() !== '')) return;
  throw new UsageError(
    `task \`${id}\` wants a comment with this decision (\`commentRequired: ${String(wanted)}\`)`,
    'give one with -i comment=…',
  );
}

/** The options of `gitestra resume` that answer it. */
export function answerExample(spec: TaskSpec): string {
  const options = askedInputs(spec)
    .filter(({ id, required }) => !isApproval(spec) || id === 'decision' || required !== false)
    .map(({ id }) =>
      isApproval(spec) && id === 'decision' ? ' -i decision=approve' : ` -i ${String(id)}=…`,
    );
  return options.join('');
}
