/** Ids with a dash behind a dot: Kestra's expressions read `outputs.my-task` as a subtraction. */

import type { Fix } from '../../flow/diagnostic.ts';
import type { Path } from '../../flow/path.ts';
import type { Span } from '../../flow/source.ts';
import type { YamlDocument } from '../../flow/yaml.ts';
import { replaceFix } from '../edits.ts';
import type { Rule } from '../rule.ts';
import { renderedStrings } from '../strings.ts';

const REFERENCE = /\b(inputs|outputs|vars|labels|tasks)\.([A-Za-z0-9_]+(?:-[A-Za-z0-9_]+)+)/g;

export const dashedReference: Rule = {
  name: 'dashed-reference',
  severity: 'error',
  description:
    'A name with a dash needs brackets in an expression, because a dash behind a dot is a minus sign.',
  check({ flow, taskById, document, report }) {
    const known: Readonly<Record<string, { has(id: string): boolean }>> = {
      inputs: new Set(flow.inputs.map((input) => input.id)),
      outputs: taskById,
      tasks: taskById,
      vars: new Set(Object.keys(flow.variables)),
      labels: new Set(flow.labels.map((label) => label.key)),
    };
    for (const { text, path } of renderedStrings(flow)) {
      for (const tag of text.matchAll(/\{\{[\s\S]*?\}\}|\{%[\s\S]*?%\}/g)) {
        // Names inside quotes are text, and those in brackets are right.
        const code = tag[0].replace(/"[^"]*"|'[^']*'/g, (quoted) => ' '.repeat(quoted.length));
        for (const match of code.matchAll(REFERENCE)) {
          const [written, root, id] = match;
          if (!known[root!]!.has(id!)) continue;
          const start = tag.index + match.index;
          const span = document.locateInside(path, start, start + written.length);
          const fix = bracketFix(document, path, span, written, `${root}[§${id}§]`);
          report({
            message: `\`${written}\` is a subtraction: a name with a dash must stand in brackets`,
            span,
            help: `write \`${root}['${id}']\``,
            ...(fix === undefined ? {} : { fix }),
          });
        }
      }
    }
  },
};

/** With the kind of quotes that the YAML text around the expression does not use. */
function bracketFix(
  document: YamlDocument,
  path: Path,
  span: Span,
  written: string,
  text: string,
): Fix | undefined {
  const outer = document.source.text[document.locate(path).start];
  return replaceFix(document, span, written, text.replaceAll('§', outer === "'" ? '"' : "'"));
}
