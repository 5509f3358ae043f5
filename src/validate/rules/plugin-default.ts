/** Plugin defaults of the flow: their types exist, and their values are ones that the type has. */

import { COMMON_TASK_PROPERTIES, COMMON_TRIGGER_PROPERTIES } from '../../flow/parse-task.ts';
import { isRecord } from '../../flow/path.ts';
import { nearest } from '../../util/nearest.ts';
import { isCompletePackage, knownTypes } from '../known-types.ts';
import { didYouMean, type Rule, type RuleContext } from '../rule.ts';
import { checkProperties } from '../schema-check.ts';

export const pluginDefault: Rule = {
  name: 'plugin-default',
  severity: 'warning',
  description:
    'The type of a plugin default must be a type or the beginning of some, and its values those of the type.',
  codes: ['plugin-default', 'unknown-property', 'wrong-type', 'invalid-value', 'invalid-duration'],
  check: checkPluginDefaults,
};

/** Also of `_namespace.yaml`. */
export async function checkPluginDefaults(
  context: Pick<RuleContext, 'document' | 'types' | 'report'>,
): Promise<void> {
  const { document } = context;
  const property = document.has(['pluginDefaults']) ? 'pluginDefaults' : 'taskDefaults';
  const list = isRecord(document.value) ? document.value[property] : undefined;
  if (!Array.isArray(list)) return;
  for (const [index, entry] of list.entries()) {
    if (!isRecord(entry) || typeof entry.type !== 'string') continue;
    checkType(context, entry.type, [property, index, 'type']);
    const schema = context.types.schema(entry.type) as { readonly properties?: object } | undefined;
    if (schema === undefined || !isRecord(entry.values)) continue;
    const common = COMMON[context.types.kind(entry.type) ?? 'task'] ?? [];
    const own = Object.entries(entry.values).filter(
      ([key, value]) =>
        value !== null && (!common.includes(key) || Object.hasOwn(schema.properties ?? {}, key)),
    );
    const owner = `type \`${entry.type.slice(entry.type.lastIndexOf('.') + 1)}\``;
    // The plugin brings the rest.
    for (const fault of await checkProperties(schema, Object.fromEntries(own), owner, { partial: true })) {
      const { code, message, help, part } = fault;
      context.report({
        severity: 'error',
        code,
        message,
        help,
        path: [property, index, 'values', ...fault.path],
        part,
      });
    }
  }
}

const COMMON: Readonly<Partial<Record<string, readonly string[]>>> = {
  task: COMMON_TASK_PROPERTIES,
  flowable: COMMON_TASK_PROPERTIES,
  trigger: COMMON_TRIGGER_PROPERTIES,
};

/** Kestra: a type, an old name of one, or any beginning of one. */
function checkType(
  { types, report }: Pick<RuleContext, 'types' | 'report'>,
  type: string,
  path: (string | number)[],
): void {
  if (types.has(type) || !/^[\w$.-]+$/.test(type)) return;
  const all = [...types.all(), ...knownTypes()];
  if (all.some((known) => known.startsWith(type))) return;
  const near = nearest(type, all);
  if (near === undefined && !isCompletePackage(type)) return;
  report({
    message: `no type is or begins with \`${type}\`, so this default applies to nothing`,
    path,
    help: didYouMean(near),
  });
}
