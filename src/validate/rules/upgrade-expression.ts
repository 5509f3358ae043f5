/** Kestra 2.0: `json` is two functions with names of their own. */

import { replaceFix } from '../edits.ts';
import { flowExpressions } from '../expressions.ts';
import type { Rule } from '../rule.ts';

export const upgradeExpression: Rule = {
  name: 'upgrade-expression',
  severity: 'error',
  description:
    'Kestra 2.0 has `fromJson()` in place of `json()`, and the filter `toJson` in place of `json`.',
  check({ flow, level, document, report }) {
    for (const { references, path } of flowExpressions(flow, level)) {
      const found = [
        ...references.functions.map((place) => ({ ...place, kind: 'function', instead: 'fromJson' })),
        ...references.filters.map((place) => ({ ...place, kind: 'filter', instead: 'toJson' })),
      ];
      for (const { root, start, end } of references.variables) {
        if (root !== 'schedule') continue;
        const span = document.locateInside(path, start, Math.min(end, start + root.length));
        const fix = replaceFix(document, span, root, 'trigger');
        report({
          message: 'Kestra 2.0 has no variable `schedule`',
          span,
          help: 'write `trigger`',
          ...(fix === undefined ? {} : { fix }),
        });
      }
      for (const { name, start, end, kind, instead } of found) {
        if (name !== 'json') continue;
        const span = document.locateInside(path, start, end);
        const fix = replaceFix(document, span, 'json', instead);
        report({
          message: `Kestra 2.0 has no ${kind} \`json\``,
          span,
          help: `write \`${instead}\``,
          ...(fix === undefined ? {} : { fix }),
        });
      }
    }
  },
};
