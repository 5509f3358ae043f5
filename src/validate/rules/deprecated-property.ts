/** Properties of known types that have a successor. */

import type { Fix } from '../../flow/diagnostic.ts';
import { isRecord, type Path, valueAt } from '../../flow/path.ts';
import { removeLineFix, renameKeyFix } from '../edits.ts';
import type { Rule, RuleContext } from '../rule.ts';
import { subjectsOf } from './plugin-properties.ts';

export const deprecatedProperty: Rule = {
  name: 'deprecated-property',
  severity: 'info',
  description: 'Properties that are going away have successors.',
  check(context) {
    for (const { type, path, owner } of subjectsOf(context)) {
      const schema = context.types.schema(type) as PropertySchema | undefined;
      if (schema?.properties !== undefined) checkMap(context, schema.properties, path, owner);
    }
  },
};

interface PropertySchema {
  readonly properties?: Readonly<Record<string, PropertySchema>>;
  readonly 'x-deprecated'?: string;
  readonly 'x-aliases'?: readonly string[];
}

function checkMap(
  context: RuleContext,
  properties: Readonly<Record<string, PropertySchema>>,
  path: Path,
  owner: string,
): void {
  const value = valueAt(context.document.value, path);
  if (!isRecord(value)) return;
  for (const [key, item] of Object.entries(value)) {
    const schema = Object.hasOwn(properties, key) ? properties[key] : undefined;
    if (schema === undefined || item === null) continue;
    const here = [...path, key];
    const instead = schema['x-deprecated'];
    if (schema['x-aliases']?.includes(key) === true) {
      const current = Object.keys(properties).find(
        (name) => name !== key && properties[name]!['x-aliases']?.includes(key) === true,
      );
      const message = `\`${key}\` is the old name of \`${current}\``;
      report(context, here, message, `write \`${current}\``, renameKeyFix(context.document, here, current!));
    } else if (instead !== undefined) {
      const help = instead.replace(/\.$/, '').replace(/^[A-Z]/, (letter) => letter.toLowerCase());
      report(context, here, `\`${key}\` of ${owner} is deprecated`, help, fixFor(context, here, help));
    }
    if (schema.properties !== undefined) checkMap(context, schema.properties, here, owner);
  }
}

/** What has no effect can go. */
function fixFor({ document }: RuleContext, path: Path, help: string): Fix | undefined {
  if (path.at(-1) === 'scheduleConditions') return renameKeyFix(document, path, 'conditions');
  return help.startsWith('remove it') ? removeLineFix(document, path) : undefined;
}

function report(context: RuleContext, path: Path, message: string, help: string, fix: Fix | undefined): void {
  context.report({ message, path, part: 'key', help, ...(fix === undefined ? {} : { fix }) });
}
