/** Kestra 2.0: old names of types are gone, and some types with them. */

import { isRecord, type Path } from '../../flow/path.ts';
import { replaceFix } from '../edits.ts';
import { knownAliases } from '../known-types.ts';
import type { Rule, RuleContext } from '../rule.ts';

export const upgradeType: Rule = {
  name: 'upgrade-type',
  severity: 'error',
  description: 'Kestra 2.0 knows types by their current names only.',
  check(context) {
    const { flow, tasks } = context;
    for (const { task, parent } of tasks)
      if (parent === undefined) checkTypes(context, task.properties, task.path);
    for (const trigger of flow.triggers) checkTypes(context, trigger.properties, trigger.path);
  },
};

function checkTypes(context: RuleContext, value: unknown, path: Path): void {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) checkTypes(context, item, [...path, index]);
  } else if (isRecord(value)) {
    for (const [key, item] of Object.entries(value)) {
      if (key === 'type' && typeof item === 'string') checkType(context, item, [...path, key]);
      else checkTypes(context, item, [...path, key]);
    }
  }
}

function checkType({ types, document, report }: RuleContext, type: string, path: Path): void {
  const current = [types.canonical(type), knownAliases().get(type)].find(
    (name) => name !== undefined && name !== type,
  );
  if (current !== undefined) {
    const fix = replaceFix(document, document.locate(path), type, current);
    report({
      message: `Kestra 2.0 does not know the old name \`${type}\``,
      path,
      help: `write \`${current}\``,
      ...(fix === undefined ? {} : { fix }),
    });
    return;
  }
  const state = /^io\.kestra\.(?:plugin\.core|core\.tasks)\.states?\.(Get|Set|Delete)$/.exec(type);
  if (state !== null) {
    report({
      message: `Kestra 2.0 has no \`${type}\``,
      path,
      help: `write \`io.kestra.plugin.core.kv.${state[1]}\``,
    });
    return;
  }
  const notification = /^io\.kestra\.plugin\.notifications\.(\w+)\.(\w+)$/.exec(type);
  if (notification !== null) {
    report({
      message: `Kestra 2.0 has no \`${type}\``,
      path,
      help: `use the plugin of the service: \`io.kestra.plugin.${notification[1]}\``,
    });
  } else if (type.startsWith('io.kestra.core.')) {
    report({
      message: `Kestra 2.0 has no \`${type}\``,
      path,
      help: 'look for its successor in `io.kestra.plugin.core`',
    });
  }
}
