/** Approval: what follows from each decision, with each behavior. */

import { describe, expect, it } from 'vitest';
import { answerOutputs, askedInputs } from '../../src/app/pause-question.ts';
import { outline, resumeFrom, runYaml } from './harness.ts';

const RETURN = 'io.kestra.plugin.core.debug.Return';

const flow = (properties = ''): string => `
id: gated
namespace: company.team
tasks:
  - id: g
    type: io.kestra.plugin.core.flow.Approval
    onWait: [{id: w, type: ${RETURN}}]
    onApprove: [{id: a, type: ${RETURN}, format: "{{ outputs.g.by }}"}]
    onDeny: [{id: d, type: test.End, state: "{{ outputs.g.comment ?? 'SUCCESS' }}"}]
    ${properties}
  - {id: z, type: ${RETURN}}
`;

const decide = (decision: string, more = {}) => ({
  answers: { g: { decision, auto: false, by: 'Rick', ...more } },
});

async function decided(properties: string, decision: string, more = {}): Promise<string[]> {
  const paused = await runYaml(flow(properties));
  expect(['PAUSED', 'g PAUSED', 'g/w SUCCESS']).toEqual([paused.record.state, ...outline(paused.record)]);
  const { record } = await resumeFrom(paused.events, decide(decision, more));
  return [record.state, ...outline(record)];
}

const ASKED = ['g/w SUCCESS'];

describe('an approval', () => {
  it.each([
    ['', ['SUCCESS', 'g SUCCESS', ...ASKED, 'g/a SUCCESS', 'z SUCCESS']],
    ['approveBehavior: WARN', ['WARNING', 'g WARNING', ...ASKED, 'g/a SUCCESS', 'z SUCCESS']],
    ['approveBehavior: FAIL', ['FAILED', 'g FAILED', ...ASKED, 'g/a SUCCESS']],
    ['approveBehavior: SUCCEED', ['SUCCESS', 'g SUCCESS', ...ASKED, 'g/a SUCCESS']],
    ['approveBehavior: CANCEL', ['CANCELLED', 'g CANCELLED', ...ASKED, 'g/a SUCCESS']],
    ['approveBehavior: KILL', ['KILLED', 'g KILLED', ...ASKED, 'g/a SUCCESS']],
  ])('that is given, with %j', async (properties, wanted) => {
    expect(await decided(properties, 'APPROVED')).toEqual(wanted);
  });

  it.each([
    ['', ['CANCELLED', 'g CANCELLED', ...ASKED, 'g/d SUCCESS']],
    ['denyBehavior: CONTINUE', ['SUCCESS', 'g SUCCESS', ...ASKED, 'g/d SUCCESS', 'z SUCCESS']],
  ])('that is denied, with %j', async (properties, wanted) => {
    expect(await decided(properties, 'DENIED')).toEqual(wanted);
  });

  it('whose branch fails is a failure, whatever the behavior', async () => {
    expect(await decided('denyBehavior: CONTINUE', 'DENIED', { comment: 'FAILED' })).toEqual([
      'FAILED',
      'g FAILED',
      ...ASKED,
      'g/d FAILED',
    ]);
  });

  it('comes to the same end when the process dies after any event of the answer', async () => {
    const paused = await runYaml(flow());
    const whole = await resumeFrom(paused.events, decide('APPROVED'));
    const answered = whole.events.findIndex((event) => event.type === 'taskrun.woken') + 1;
    for (let cut = answered; cut < whole.events.length; cut++) {
      const again = await resumeFrom(whole.events.slice(0, cut));
      expect([cut, again.record.state, again.record.taskRuns.length]).toEqual([cut, 'SUCCESS', 4]);
      expect(again.run('a').outputs).toEqual({ value: 'Rick' });
    }
  });

  it('that is answered before its time runs out does not run out', async () => {
    const waiting = await runYaml(flow('timeout: PT1H'), {
      onEvent: (event, run) => {
        if (event.type === 'taskrun.paused') run.kill();
      },
    });
    const cut = waiting.events.findIndex((event) => event.type === 'taskrun.paused') + 1;
    const { record } = await resumeFrom(waiting.events.slice(0, cut), decide('APPROVED'));
    expect(record.state).toBe('SUCCESS');
  });
});

describe('its answer', () => {
  const spec = (properties: Readonly<Record<string, unknown>>) => ({
    id: 'g',
    type: 'io.kestra.plugin.core.flow.Approval',
    properties,
    children: {},
  });
  const who = { by: 'Rick', on: '2024-03-05T14:07:09.123Z' };

  it('asks for the decision, a comment, and the inputs', () => {
    const asked = askedInputs(
      spec({ inputs: [{ id: 'reason', type: 'STRING' }], decisions: { approve: 'Ship it' } }),
    );
    expect(asked.map(({ id }) => id)).toEqual(['decision', 'comment', 'reason']);
    expect(asked[0]!.values).toEqual(['approve', 'deny', 'Ship it', 'Deny']);
  });

  it.each([
    ['approve', 'APPROVED'],
    ['Ship it', 'APPROVED'],
    ['deny', 'DENIED'],
    ['Deny', 'DENIED'],
  ])('%s is %s', (decision, wanted) => {
    const gate = spec({ decisions: { approve: 'Ship it' } });
    expect(answerOutputs(gate, { decision, comment: null, n: 1 }, who)).toEqual({
      decision: wanted,
      auto: false,
      ...who,
      inputs: { n: 1 },
    });
  });

  it.each([
    ['ALWAYS', 'approve', true],
    ['ON_DENY', 'approve', false],
    ['ON_DENY', 'deny', true],
    ['ON_APPROVE', 'approve', true],
    ['ON_APPROVE', 'deny', false],
    ['NEVER', 'deny', false],
  ])('commentRequired %s and %s', (commentRequired, decision, refused) => {
    const answer = (comment: string | null): unknown =>
      answerOutputs(spec({ commentRequired }), { decision, comment }, who);
    if (refused) expect(() => answer(null)).toThrow('wants a comment');
    else expect(answer(null)).toMatchObject({ auto: false });
    expect(answer('because')).toMatchObject({ comment: 'because' });
  });
});
