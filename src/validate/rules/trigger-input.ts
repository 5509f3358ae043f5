/** Inputs that triggers give to the flow they stand in. */

import type { Trigger } from '../../flow/model.ts';
import { isRecord } from '../../flow/path.ts';
import { nearest } from '../../util/nearest.ts';
import { givenInputs, hasExpression, valueFor } from '../called-flows.ts';
import { literalFault } from '../input-literal.ts';
import { didYouMean, type Rule, type RuleContext } from '../rule.ts';

export const triggerInput: Rule = {
  name: 'trigger-input',
  severity: 'warning',
  description:
    'A trigger must give the inputs that the flow needs, as the types that it declares, or its executions fail.',
  check(context) {
    const { flow } = context;
    for (const trigger of flow.triggers) {
      const { inputs } = trigger.properties;
      if (inputs !== undefined && inputs !== null && !isRecord(inputs)) continue;
      const given = inputs ?? {};
      const declared = givenInputs(flow.inputs);
      const resolves = isResolving(trigger, given);
      for (const input of resolves ? declared : []) {
        const value = valueFor(given, input.givenAs);
        if (value === undefined) {
          if (!input.required || input.defaults !== undefined || input.dependsOn !== undefined) continue;
          missing(context, trigger, input.givenAs, Object.keys(given).length > 0);
          continue;
        }
        if (value === null || hasExpression(value) || !Object.hasOwn(given, input.givenAs)) continue;
        const expected = literalFault(input, value);
        if (expected === undefined) continue;
        context.report({
          severity: 'error',
          message: `input \`${input.givenAs}\` must be ${expected}`,
          path: [...trigger.path, 'inputs', input.givenAs],
        });
      }
      for (const key of Object.keys(given)) {
        if (declared.some(({ givenAs }) => givenAs === key || givenAs.startsWith(`${key}.`))) continue;
        const names = declared.map(({ givenAs }) => givenAs);
        context.report({
          message: `the flow has no input \`${key}\``,
          path: [...trigger.path, 'inputs', key],
          part: 'key',
          help: didYouMean(nearest(key, names)),
        });
      }
    }
  },
};

/** Kestra: inputs from other triggers are neither typed nor checked, nor are those of a webhook that gives none. */
function isResolving({ type }: Trigger, given: Readonly<Record<string, unknown>>): boolean {
  if (/\.(Schedule|ScheduleOnDates)$/.test(type)) return true;
  return type.endsWith('.Webhook') && Object.keys(given).length > 0;
}

/** Level 2 refuses the flow. */
function missing(context: RuleContext, trigger: Trigger, id: string, hasInputs: boolean): void {
  context.report({
    severity: context.level === 2 ? 'error' : 'warning',
    message: `trigger \`${trigger.id}\` does not give input \`${id}\`, so every execution that it starts fails`,
    path: hasInputs ? [...trigger.path, 'inputs'] : trigger.path,
    part: hasInputs ? 'key' : 'head',
    help: 'give it in `inputs` of the trigger, or give the input `defaults`',
  });
}
