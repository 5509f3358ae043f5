/** Kestra 2.0: inputs without their old types and names. */

import type { Input } from '../../flow/model.ts';
import { removeLineFix, renameKeyFix, replaceFix } from '../edits.ts';
import type { Rule, RuleContext } from '../rule.ts';

const TYPES: Readonly<Record<string, string>> = { BOOLEAN: 'BOOL', ENUM: 'SELECT' };

export const upgradeInput: Rule = {
  name: 'upgrade-input',
  severity: 'error',
  description:
    'Kestra 2.0 has inputs of type BOOL and SELECT for BOOLEAN and ENUM, calls their name `id`, and takes no optional input with defaults.',
  check(context) {
    for (const input of context.flow.inputs) checkInput(context, input);
  },
};

function checkInput(context: RuleContext, input: Input): void {
  const { document, report } = context;
  const type = TYPES[input.type];
  if (type !== undefined) {
    const path = [...input.path, 'type'];
    const fix = replaceFix(document, document.locate(path), input.type, type);
    report({
      message: `Kestra 2.0 has no inputs of type ${input.type}`,
      path,
      help: `write \`${type}\``,
      ...(fix === undefined ? {} : { fix }),
    });
  }
  if (document.has([...input.path, 'name'])) {
    const path = [...input.path, 'name'];
    const fix = renameKeyFix(document, path, 'id');
    report({
      message: 'Kestra 2.0 calls the name of an input `id`',
      path,
      part: 'key',
      help: 'write `id`',
      ...(fix === undefined ? {} : { fix }),
    });
  }
  if (input.defaults !== undefined && !input.required) {
    const path = [...input.path, 'required'];
    const fix = removeLineFix(document, path);
    report({
      message: `Kestra 2.0 takes no optional input with \`defaults\``,
      path,
      help: 'remove `required: false`',
      ...(fix === undefined ? {} : { fix }),
    });
  }
  if (input.type === 'FORM') for (const child of input.inputs) checkInput(context, child);
}
