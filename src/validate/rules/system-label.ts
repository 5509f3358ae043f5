/** Labels that only the system sets. */

import { isRecord, type Path } from '../../flow/path.ts';
import type { Rule, RuleContext } from '../rule.ts';

export const systemLabel: Rule = {
  name: 'system-label',
  severity: 'error',
  description:
    'Label keys that begin with `system.` are set by the engine; only a flow’s `system.readOnly` may be written.',
  check(context) {
    const { flow, tasks } = context;
    checkLabels(
      context,
      context.document.has(['labels']) ? read(context, ['labels']) : undefined,
      ['labels'],
      'system.readOnly',
    );
    for (const trigger of flow.triggers)
      checkLabels(context, trigger.properties.labels, [...trigger.path, 'labels']);
    for (const { task } of tasks) {
      if (/\.(Subflow|ForEachItem|Labels|Flow)$/.test(task.type)) {
        checkLabels(context, task.properties.labels, [...task.path, 'labels']);
      }
    }
    for (const sla of flow.sla)
      checkLabels(context, read(context, [...sla.path, 'labels']), [...sla.path, 'labels']);
  },
};

function read(context: RuleContext, path: Path): unknown {
  let value: unknown = context.document.value;
  for (const step of path) value = (value as Record<string | number, unknown> | undefined)?.[step];
  return value;
}

function checkLabels(context: RuleContext, labels: unknown, path: Path, allowed?: string): void {
  const keys: { readonly key: string; readonly path: Path; readonly part: 'key' | 'value' }[] = [];
  if (Array.isArray(labels)) {
    labels.forEach((label: unknown, index) => {
      if (isRecord(label) && typeof label.key === 'string')
        keys.push({ key: label.key, path: [...path, index, 'key'], part: 'value' });
    });
  } else if (isRecord(labels)) {
    for (const key of Object.keys(labels)) keys.push({ key, path: [...path, key], part: 'key' });
  }
  for (const label of keys) {
    if (!label.key.startsWith('system.') || label.key === allowed) continue;
    context.report({
      message: `label \`${label.key}\` begins with \`system.\`, which is kept for the engine`,
      path: label.path,
      part: label.part,
      help: 'choose another key',
    });
  }
}
