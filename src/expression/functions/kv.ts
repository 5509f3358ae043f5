/** `kv(key, namespace, errorOnMissing)`: a value of the key-value store. */

import { booleanArgument, service, textArgument } from '../checks.ts';
import { defineFunction } from '../define.ts';
import { namespaceOf, withParents } from '../flow-namespace.ts';

export const kvFunction = defineFunction({
  name: 'kv',
  parameters: [{ name: 'key' }, { name: 'namespace' }, { name: 'errorOnMissing', default: true }],
  apply(args, context) {
    const key = textArgument(args.key, 'key', context);
    const errorOnMissing = booleanArgument(args.errorOnMissing, 'errorOnMissing', context);
    const namespace = namespaceOf(args.namespace, context);
    const read = service(context.services.kv, 'there is no key-value store in this place', context);
    // Kestra: without a namespace the flow's own and its parents are searched.
    const inherited = (args.namespace ?? null) === null && namespace !== undefined;
    for (const place of inherited ? withParents(namespace) : [namespace]) {
      const value = context.ask(() => read(key, place));
      if (value !== undefined) return value;
    }
    if (!errorOnMissing) return null;
    const where = namespace === undefined ? '' : ` in namespace '${namespace}'`;
    return context.fail(
      `The key '${key}' does not exist${where}.`,
      'write `kv(key, errorOnMissing=false) ?? …` where it may be missing',
    );
  },
});
