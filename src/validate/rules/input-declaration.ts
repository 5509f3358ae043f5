/** Inputs whose declaration contradicts itself. */

import type { Input, InputType } from '../../flow/model.ts';
import type { Path } from '../../flow/path.ts';
import { parseDuration } from '../../util/iso-duration.ts';
import { removeLineFix } from '../edits.ts';
import { inputLists } from '../input-lists.ts';
import { isTemporal, literalFault, TEMPORAL_KINDS, TEMPORAL_SAMPLES } from '../input-literal.ts';
import { checkRegex } from '../regex-syntax.ts';
import type { Finding, Rule, RuleContext } from '../rule.ts';

export const inputDeclaration: Rule = {
  name: 'input-declaration',
  severity: 'error',
  description: 'Properties of an input must fit together: defaults, bounds, values, item types and patterns.',
  codes: ['input-declaration', 'invalid-default', 'invalid-regex'],
  check(context) {
    for (const list of inputLists(context)) for (const input of list) checkInput(context, input, false);
  },
};

/** Types that the items of an ARRAY or MULTISELECT cannot have. */
const NO_ITEM: ReadonlySet<InputType> = new Set([
  'ARRAY',
  'SECRET',
  'MULTISELECT',
  'ENUM',
  'SELECT',
  'FORM',
  'TABLE',
  'REUSABLE_INPUTS',
]);

function checkInput(context: RuleContext, input: Input, inForm: boolean): void {
  const at = (key: string): Path => [...input.path, key];
  const fault = (key: string, message: string, help?: string, part: 'key' | 'value' = 'value'): void => {
    const finding: Finding = { message, path: at(key), part, help };
    context.report(finding);
  };
  if (input.defaults !== undefined && !input.required) {
    const fix = removeLineFix(context.document, at('required'));
    // Older Kestra took it and the most copied flows have it; the meaning is clear, so level 1 only warns.
    context.report({
      severity: context.level === 1 ? 'warning' : 'error',
      message: `input \`${input.id}\` has \`defaults\`, so it cannot be optional; Kestra 1.3 refuses to save the flow`,
      path: at('required'),
      part: 'value',
      help: 'remove `required: false`: an input with defaults always has a value',
      ...(fix === undefined ? {} : { fix }),
    });
  }
  if (input.defaults !== undefined && input.prefill !== undefined) {
    fault(
      'prefill',
      `input \`${input.id}\` has both \`defaults\` and \`prefill\``,
      'keep one of the two',
      'key',
    );
  }
  switch (input.type) {
    case 'STRING':
    case 'SECRET':
      if (input.validator !== undefined) checkPattern(context, input.validator, at('validator'));
      break;
    case 'INT':
    case 'FLOAT':
      if (input.min !== undefined && input.max !== undefined && input.min > input.max) {
        fault('min', `\`min\` of input \`${input.id}\` is larger than its \`max\``);
      }
      break;
    case 'DURATION': {
      const [min, max] = [input.min, input.max].map((bound) =>
        bound === undefined ? undefined : parseDuration(bound),
      );
      if (min !== undefined && max !== undefined && min > max) {
        fault('min', `\`min\` of input \`${input.id}\` is longer than its \`max\``);
      }
      break;
    }
    case 'DATE':
    case 'DATETIME':
    case 'TIME':
      for (const key of ['after', 'before'] as const) {
        const bound = input[key];
        if (bound !== undefined && !isTemporal(input.type, bound)) {
          fault(
            key,
            `\`${key}\` of input \`${input.id}\` is no ${TEMPORAL_KINDS[input.type]}`,
            `write it as \`${TEMPORAL_SAMPLES[input.type]}\``,
          );
        }
      }
      if (input.after !== undefined && input.before !== undefined && input.after > input.before) {
        fault('after', `\`after\` of input \`${input.id}\` is later than its \`before\``);
      }
      break;
    case 'SELECT':
    case 'ENUM':
    case 'MULTISELECT':
      checkChoices(context, input, fault);
      break;
    case 'ARRAY':
      checkItemType(input.itemType, input.id, fault);
      break;
    case 'FILE':
      checkFile(input, fault);
      break;
    case 'FORM':
      if (inForm)
        fault('type', `input \`${input.id}\` is a FORM inside a FORM`, 'put its inputs beside each other');
      for (const key of ['defaults', 'prefill'] as const) {
        if (input[key] !== undefined)
          fault(
            key,
            `a FORM such as \`${input.id}\` has no value, so it cannot have \`${key}\``,
            'set it on its inputs',
            'key',
          );
      }
      for (const child of input.inputs) checkInput(context, child, true);
      break;
  }
  checkDefault(context, input);
}

type Fault = (key: string, message: string, help?: string, part?: 'key' | 'value') => void;

function checkChoices(
  context: RuleContext,
  input: Input & { type: 'SELECT' | 'ENUM' | 'MULTISELECT' },
  fault: Fault,
): void {
  const key =
    input.type === 'MULTISELECT' && !context.document.has([...input.path, 'values']) ? 'options' : 'values';
  const hasValues = context.document.has([...input.path, key]);
  const hasExpression = input.expression !== undefined;
  if (!hasValues && !hasExpression) {
    const help = input.type === 'ENUM' ? 'add `values`' : 'add `values`, or an `expression` that gives them';
    context.report({
      message: `input \`${input.id}\` has nothing to choose from`,
      path: input.path,
      part: 'head',
      help,
    });
  }
  if (hasValues && hasExpression)
    fault(
      'expression',
      `input \`${input.id}\` has both \`${key}\` and \`expression\``,
      'keep one of the two',
      'key',
    );
  if (input.type === 'MULTISELECT') {
    checkItemType(input.itemType, input.id, fault);
    if (context.document.has([...input.path, 'options']) && context.document.has([...input.path, 'values'])) {
      fault(
        'options',
        `input \`${input.id}\` has both \`values\` and its old name \`options\``,
        'keep `values`',
        'key',
      );
    }
  }
  input.values.forEach((choice, index) => {
    checkPattern(context, choice.value, [...input.path, key, index]);
  });
  if (input.autoSelectFirst && input.defaults !== undefined) {
    fault(
      'autoSelectFirst',
      `input \`${input.id}\` has \`defaults\`, so \`autoSelectFirst\` has no effect`,
      'keep one of the two',
      'key',
    );
  }
}

function checkItemType(type: InputType, id: string, fault: Fault): void {
  if (NO_ITEM.has(type))
    fault(
      'itemType',
      `items of input \`${id}\` cannot be of type ${type}`,
      'write a simple type such as STRING or INT',
    );
}

function checkFile(input: Input & { type: 'FILE' }, fault: Fault): void {
  input.allowedFileExtensions?.forEach((extension) => {
    if (!extension.startsWith('.')) {
      fault(
        'allowedFileExtensions',
        `file extension \`${extension}\` of input \`${input.id}\` has no dot`,
        `write \`.${extension}\``,
      );
    }
  });
  if (typeof input.defaults === 'string' && !/^(file|nsfile):\/\/|\{\{/.test(input.defaults)) {
    fault(
      'defaults',
      `the default of FILE input \`${input.id}\` must be a \`nsfile://\` or \`file://\` address`,
      'put the file into the namespace files and write `nsfile:///path`',
    );
  }
}

function checkPattern(context: RuleContext, pattern: string, path: Path): void {
  const problem = checkRegex(pattern);
  if (problem !== undefined)
    context.report({ code: 'invalid-regex', message: problem.message, path, help: problem.help });
}

/** A literal default that its own type would refuse. */
function checkDefault(context: RuleContext, input: Input): void {
  const value = input.defaults;
  if (value === undefined || (typeof value === 'string' && /\{[{%]/.test(value))) return;
  const expected = literalFault(input, value);
  if (expected === undefined) return;
  context.report({
    code: 'invalid-default',
    message: `the default of input \`${input.id}\` must be ${expected}`,
    path: [...input.path, 'defaults'],
  });
}
