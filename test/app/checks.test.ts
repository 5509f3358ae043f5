/** Checks of a flow before an execution is made. */

import { describe, expect, it } from 'vitest';
import { evaluateChecks } from '../../src/app/checks.ts';
import type { Check } from '../../src/flow/model.ts';

const check = (condition: string, behavior: Check['behavior']): Check => ({
  condition,
  message: `${condition} as ${behavior}`,
  style: 'INFO',
  behavior,
});

const VALUES: Readonly<Record<string, unknown>> = {
  yes: true,
  no: false,
  text: 'true',
  one: 1,
  nothing: null,
};

const render = async (condition: string): Promise<unknown> => {
  if (!(condition in VALUES)) throw new Error(`there is no ${condition}`);
  return VALUES[condition];
};

describe('a check', () => {
  it('passes only for the boolean true', async () => {
    const conditions = Object.keys(VALUES);
    const outcome = await evaluateChecks(
      conditions.map((condition) => check(condition, 'CREATE_EXECUTION')),
      render,
    );
    expect(outcome.shown).toEqual(
      ['no', 'text', 'one', 'nothing'].map((condition) => `${condition} as CREATE_EXECUTION`),
    );
  });

  it('does what its behavior says when it does not pass', async () => {
    const behaviors = ['BLOCK_EXECUTION', 'FAIL_EXECUTION', 'CREATE_EXECUTION'] as const;
    const outcome = await evaluateChecks(
      behaviors.map((behavior) => check('no', behavior)),
      render,
    );
    expect(outcome).toEqual({
      blocking: ['no as BLOCK_EXECUTION'],
      failing: ['no as FAIL_EXECUTION'],
      shown: ['no as CREATE_EXECUTION'],
    });
  });

  it('blocks when it cannot be rendered, whatever its behavior is', async () => {
    const outcome = await evaluateChecks([check('unknown', 'CREATE_EXECUTION')], render);
    expect(outcome.blocking).toEqual([
      'unknown as CREATE_EXECUTION (the condition cannot be rendered: there is no unknown)',
    ]);
  });
});
