/** Templates that cannot be rendered: their syntax, and filters, functions and tests that do not exist. */

import { checkTemplate } from '../../expression/check-template.ts';
import type { Path } from '../../flow/path.ts';
import type { Rule, RuleContext } from '../rule.ts';
import { renderedStrings, renderedVariables } from '../strings.ts';

export const expression: Rule = {
  name: 'expression',
  severity: 'error',
  description: 'Every expression must be complete, and use only filters, functions and tests that exist.',
  codes: ['expression-syntax', 'unknown-name'],
  check(context) {
    for (const { text, path } of renderedStrings(context.flow)) check(context, text, path);
    for (const { text, path } of renderedVariables(context.flow, context.level)) check(context, text, path);
  },
};

function check(context: RuleContext, text: string, path: Path): void {
  for (const problem of checkTemplate(text, context.level)) {
    const end = Math.max(problem.end, Math.min(problem.offset + 1, text.length));
    context.report({
      code: problem.kind === 'unknown-name' ? 'unknown-name' : 'expression-syntax',
      message: problem.message,
      span: context.document.locateInside(path, problem.offset, end),
      help: problem.help,
    });
  }
}
