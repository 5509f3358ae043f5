/** Approval: the execution waits until somebody approves or denies, or until time is up. */

import { Type } from '@sinclair/typebox';
import {
  defineFlowable,
  type FlowablePause,
  type Lane,
  type Review,
  type TaskSpec,
} from '../../plugin/flowable.ts';
import { boolean, choice, duration, object, raw, tasks, text } from '../../plugin/property.ts';
import { localBranches } from './local-branches.ts';

const BEHAVIORS = ['CONTINUE', 'WARN', 'FAIL', 'SUCCEED', 'CANCEL', 'KILL'] as const;
type Behavior = (typeof BEHAVIORS)[number];

type Decision = 'APPROVED' | 'DENIED' | 'EXPIRED';

/** What each behavior does once the branch of the decision is through. */
const ENDS: Readonly<Record<Behavior, Exclude<Review, { again: number }>>> = {
  CONTINUE: { end: 'SUCCESS' },
  WARN: { end: 'WARNING' },
  FAIL: { end: 'FAILED' },
  SUCCEED: { end: 'SUCCESS', exit: 'SUCCESS' },
  CANCEL: { end: 'CANCELLED' },
  KILL: { end: 'SUCCESS', exit: 'KILLED' },
};

/** Lanes that wait for these begin with the decision. */
const APPROVED_GATE = -2;
const DENIED_GATE = -3;
const NO_GATE = -4;

const oneInput = Type.Object({ id: Type.String(), type: Type.String() }, { additionalProperties: true });

const behavior = (when: string, byDefault: Behavior) =>
  choice(BEHAVIORS, {
    description: `What follows when ${when}: the flow goes on, as a success (CONTINUE) or a warning (WARN); the task fails (FAIL); or the whole execution ends as SUCCESS (SUCCEED), CANCELLED (CANCEL) or KILLED (KILL).`,
    default: byDefault,
  });

interface ApprovalPlan {
  readonly auto: boolean;
  /** Milliseconds. */
  readonly timeout?: number;
}

export const approval = defineFlowable({
  type: 'io.kestra.plugin.core.flow.Approval',
  title: 'Wait until somebody approves or denies.',
  description:
    'The execution is PAUSED after `onWait`; `gitestra resume <execution> -i decision=approve` (or `deny`, with `-i comment=…` and values for `inputs`) goes on with `onApprove` or `onDeny`. The behavior of the decision applies when that branch did not fail. Kestra 2.0.',
  properties: {
    inputs: raw(Type.Array(oneInput), {
      description: 'Inputs asked of whoever decides, declared like those of a flow.',
    }),
    decisions: object(
      {
        approve: text({ description: 'Name of the approval.', default: 'Approve' }),
        deny: text({ description: 'Name of the denial.', default: 'Deny' }),
      },
      { description: 'What the decisions are called; an answer may use these names too.' },
    ),
    commentRequired: choice(['NEVER', 'ALWAYS', 'ON_DENY', 'ON_APPROVE'], {
      description: 'When the answer must have a comment.',
      default: 'NEVER',
    }),
    autoApprove: boolean({ description: 'Approve at once, without asking anybody.', default: false }),
    approveBehavior: behavior('it is approved', 'CONTINUE'),
    denyBehavior: behavior('it is denied', 'CANCEL'),
    expireBehavior: behavior('nobody decides within `timeout`', 'CANCEL'),
    timeout: duration({ description: 'How long to wait for a decision. Default: no limit.' }),
    onWait: tasks('list', { description: 'Tasks to run before the pause, such as a notification.' }),
    onApprove: tasks('list', { description: 'Tasks to run when it is approved.' }),
    onDeny: tasks('list', { description: 'Tasks to run when it is denied.' }),
    ...localBranches,
  },
  outputs: {
    decision: { type: 'string', description: 'APPROVED, DENIED or EXPIRED.' },
    auto: { type: 'boolean', description: 'Whether nobody was asked.' },
    by: { type: 'string', description: 'Who decided.' },
    on: { type: 'datetime', description: 'When.' },
    comment: { type: 'string', description: 'The comment, if there is one.' },
    inputs: { type: 'map', description: 'Values given for `inputs`, typed.' },
  },
  examples: [
    {
      title: 'Approved by itself',
      flow: `id: auto_approved
namespace: company.team
tasks:
  - id: gate
    type: io.kestra.plugin.core.flow.Approval
    autoApprove: true
    onApprove:
      - id: deploy
        type: io.kestra.plugin.core.debug.Return
        format: deployed
  - id: after
    type: io.kestra.plugin.core.debug.Return
    format: "{{ outputs.gate.decision }} {{ outputs.deploy.value }}"
`,
      expect: { outputs: { after: { value: 'APPROVED deployed' } } },
    },
    {
      title: 'Ask before a deployment',
      flow: `id: ask_first
namespace: company.team
tasks:
  - id: gate
    type: io.kestra.plugin.core.flow.Approval
    timeout: P1D
    commentRequired: ON_DENY
    denyBehavior: FAIL
    onWait:
      - id: notify
        type: io.kestra.plugin.core.log.Log
        message: Somebody has to approve this.
  - id: deploy
    type: io.kestra.plugin.core.log.Log
    message: "approved by {{ outputs.gate.by }}"
`,
      needs: 'somebody who decides',
    },
  ],
  evaluate: ({ properties: { autoApprove, timeout } }): ApprovalPlan => ({
    auto: autoApprove,
    ...(timeout === undefined ? {} : { timeout }),
  }),
  plan: (task, { auto, timeout }) => {
    const approved = lane(task.children.onApprove, auto ? undefined : APPROVED_GATE);
    if (auto) {
      const outputs = { decision: 'APPROVED', auto: true } as const;
      return { children: { lanes: approved, concurrency: 0 }, outputs };
    }
    const pause: FlowablePause = {
      outcome: 'SUCCESS',
      afterChildren: true,
      outputs: { decision: 'EXPIRED', auto: false },
      ...(timeout === undefined ? {} : { duration: timeout }),
    };
    const lanes = [...lane(task.children.onWait), ...approved, ...lane(task.children.onDeny, DENIED_GATE)];
    return { children: { lanes, concurrency: 0 }, pause };
  },
  gateOf: ({ decision }) =>
    decision === 'APPROVED' ? APPROVED_GATE : decision === 'DENIED' ? DENIED_GATE : NO_GATE,
  review: ({ properties, outputs }) => {
    const { approveBehavior, denyBehavior, expireBehavior } = properties;
    const by: Readonly<Record<Decision, Behavior>> = {
      APPROVED: approveBehavior,
      DENIED: denyBehavior,
      EXPIRED: expireBehavior,
    };
    return ENDS[by[outputs.decision as Decision]];
  },
});

function lane(children: readonly TaskSpec[] | undefined, gate?: number): Lane[] {
  if (children === undefined || children.length === 0) return [];
  const slots = children.map((task) => ({ task }));
  return [gate === undefined ? { slots } : { slots, after: [gate] }];
}
