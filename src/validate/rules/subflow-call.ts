/** Calls of other flows: they exist, can be started, and get the inputs that they declare. */

import { isRecord, type Path } from '../../flow/path.ts';
import { nearest } from '../../util/nearest.ts';
import {
  type FlowCall,
  flowCalls,
  givenInputs,
  hasExpression,
  type KnownFlow,
  knownFlow,
  reportUnknownFlow,
  valueFor,
} from '../called-flows.ts';
import { flowExpressions } from '../expressions.ts';
import { literalFault } from '../input-literal.ts';
import { didYouMean, type Rule, type RuleContext } from '../rule.ts';

export const subflowCall: Rule = {
  name: 'subflow-call',
  severity: 'error',
  description:
    'A flow that is called must be in the repository and not disabled, and must get the inputs that it declares.',
  codes: ['unknown-flow', 'disabled-flow', 'subflow-input', 'unknown-output'],
  async check(context) {
    const { catalog, flow } = context;
    if (catalog === undefined) return;
    for (const call of flowCalls(flow)) {
      // A flow that calls itself is reported as that.
      if (call.namespace === flow.namespace && call.flowId === flow.id) continue;
      const target = await knownFlow(catalog, call.namespace, call.flowId);
      if (target === undefined) {
        const place = { path: [...call.path, 'flowId'], owner: `task \`${call.taskId}\`` };
        await reportUnknownFlow(context, catalog, call, place);
        continue;
      }
      if (target.flow.disabled) {
        context.report({
          code: 'disabled-flow',
          message: `task \`${call.taskId}\` calls \`${call.namespace}.${call.flowId}\`, which is disabled and so cannot be started`,
          path: [...call.path, 'flowId'],
          related: [{ message: 'the flow is here', file: target.source, span: target.idSpan }],
        });
      }
      checkInputs(context, call, target);
      checkOutputs(context, call, target);
    }
  },
};

function checkInputs(context: RuleContext, call: FlowCall, target: KnownFlow): void {
  if (call.inputs !== undefined && call.inputs !== null && !isRecord(call.inputs)) return;
  const given = isRecord(call.inputs) ? call.inputs : {};
  const declared = givenInputs(target.flow.inputs);
  const name = `${call.namespace}.${call.flowId}`;
  const at = (...steps: string[]): Path => [...call.path, 'inputs', ...steps];
  for (const input of declared) {
    const value = valueFor(given, input.givenAs);
    if (value === undefined) {
      if (!input.required || input.defaults !== undefined || input.dependsOn !== undefined) continue;
      context.report({
        code: 'subflow-input',
        message: `task \`${call.taskId}\` does not give input \`${input.givenAs}\`, which \`${name}\` needs`,
        path: given === call.inputs ? at() : call.path,
        part: given === call.inputs ? 'key' : 'head',
        related: [{ message: 'the flow is here', file: target.source, span: target.idSpan }],
      });
      continue;
    }
    if (value === null || hasExpression(value) || !Object.hasOwn(given, input.givenAs)) continue;
    const expected = literalFault(input, value);
    if (expected === undefined) continue;
    context.report({
      code: 'subflow-input',
      message: `input \`${input.givenAs}\` of \`${name}\` must be ${expected}`,
      path: at(input.givenAs),
    });
  }
  for (const key of Object.keys(given)) {
    if (declared.some(({ givenAs }) => givenAs === key || givenAs.startsWith(`${key}.`))) continue;
    // Kestra takes what is not declared, with a warning in the log; nothing can read it.
    context.report({
      code: 'subflow-input',
      severity: 'warning',
      message: `\`${name}\` has no input \`${key}\``,
      path: at(key),
      part: 'key',
      help: didYouMean(
        nearest(
          key,
          declared.map((input) => input.givenAs),
        ),
      ),
    });
  }
}

/** Kestra: a Subflow has the outputs that the other flow declares, unless it lists some itself. */
function checkOutputs(context: RuleContext, call: FlowCall, target: KnownFlow): void {
  const task = context.taskById.get(call.taskId);
  if (call.isBatched || task === undefined || task.properties.outputs !== undefined) return;
  const names = new Set(target.flow.outputs.map((output) => output.id));
  for (const { references, path } of flowExpressions(context.flow, context.level)) {
    for (const { root, path: steps, guarded, start, end } of references.variables) {
      const [id, property, name] = steps;
      if (root !== 'outputs' || id !== call.taskId || property !== 'outputs' || name === undefined) continue;
      if (guarded) continue;
      if (task.properties.wait === false) {
        context.report({
          code: 'unknown-output',
          message: `task \`${call.taskId}\` does not wait for \`${call.namespace}.${call.flowId}\`, so it has no outputs of it`,
          span: context.document.locateInside(path, start, end),
          help: 'remove `wait: false`',
        });
        continue;
      }
      if (names.has(name)) continue;
      context.report({
        code: 'unknown-output',
        message: `\`${call.namespace}.${call.flowId}\` has no output \`${name}\``,
        span: context.document.locateInside(path, start, end),
        related: [{ message: 'the flow is here', file: target.source, span: target.idSpan }],
        help: didYouMean(nearest(name, names)),
      });
    }
  }
}
