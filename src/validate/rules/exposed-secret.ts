/** Secrets that are printed or stored where people can read them. */

import type { Flow } from '../../flow/model.ts';
import { givenInputs } from '../called-flows.ts';
import { flowExpressions } from '../expressions.ts';
import { type PrintedValue, printedValues } from '../printed-values.ts';
import type { Rule, RuleContext } from '../rule.ts';
import type { RenderedString } from '../strings.ts';

export const exposedSecret: Rule = {
  name: 'exposed-secret',
  severity: 'warning',
  description: 'Logs, outputs, labels, variables, the KV store and addresses are no places for a secret.',
  check(context) {
    const isSecret = secretJudge(context.flow);
    for (const string of flowExpressions(context.flow, context.level)) {
      const place = placeOf(context, string);
      if (place === undefined) continue;
      for (const value of printedValues(string.text, context.level)) {
        const name = isSecret(value);
        if (name === undefined || value.filters.some((filter) => HIDING.has(filter))) continue;
        context.report({
          message: `${name} is written to ${place.where}`,
          span: context.document.locateInside(string.path, value.start, value.end),
          help: place.help,
        });
      }
    }
  },
};

/** Filters after which the secret cannot be told any more. */
const HIDING: ReadonlySet<string> = new Set(['length', 'md5', 'sha1', 'sha256', 'sha512']);

function secretJudge(flow: Flow): (value: PrintedValue) => string | undefined {
  const inputs = new Set(
    givenInputs(flow.inputs).flatMap((input) => (input.type === 'SECRET' ? [input.givenAs] : [])),
  );
  return ({ kind, path }) => {
    if (kind === 'secret') return path.length === 0 ? 'a secret' : `secret \`${path[0]}\``;
    const id = path.slice(1).join('.');
    return path[0] === 'inputs' && inputs.has(id) ? `the SECRET input \`${id}\`` : undefined;
  };
}

interface Place {
  readonly where: string;
  readonly help: string;
}

const USE_IT = 'read it with `secret()` in the task that needs it';

function placeOf(context: RuleContext, { owner, taskId, path, text }: RenderedString): Place | undefined {
  if (owner === 'output') return { where: 'the outputs of the flow', help: USE_IT };
  if (owner === 'check' && path.at(-1) === 'message') return { where: 'a message', help: 'remove it' };
  if (owner === 'trigger')
    return path[2] === 'labels'
      ? { where: 'a label', help: 'labels are shown everywhere: remove it' }
      : undefined;
  const task = taskId === undefined ? undefined : context.taskById.get(taskId);
  if (task === undefined) return undefined;
  const property = path[task.path.length];
  if (property === 'labels') return { where: 'a label', help: 'labels are shown everywhere: remove it' };
  if (
    /\.(log|logs|debugs?)\.(Log|Echo)$/.test(task.type) &&
    (property === 'message' || property === 'format')
  )
    return { where: 'the log', help: 'remove it' };
  if (/\.debugs?\.Return$/.test(task.type) && property === 'format')
    return { where: 'the outputs of the task', help: USE_IT };
  if (/\.OutputValues$/.test(task.type) && property === 'values')
    return { where: 'the outputs of the task', help: USE_IT };
  if (/\.SetVariables$/.test(task.type) && property === 'variables')
    return { where: 'the variables of the execution', help: USE_IT };
  if (/\.kv\.(Set|Put)$/.test(task.type) && property === 'value')
    return { where: 'the KV store', help: USE_IT };
  if (property === 'errorMessage' && /\.executions?\.(Fail|Assert)$/.test(task.type))
    return { where: 'the log', help: 'remove it' };
  if (property === 'params' && /\.http\.\w+$/.test(task.type))
    return { where: 'an address, which servers and proxies log', help: 'send it in a header' };
  // An address that is a secret as a whole is one thing, a token inside an address another.
  if ((property === 'uri' || property === 'url') && /^\s*https?:\/\//.test(text))
    return { where: 'an address, which servers and proxies log', help: 'send it in a header' };
  return undefined;
}
