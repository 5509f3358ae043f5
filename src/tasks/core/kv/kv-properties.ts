/** Properties that the tasks of the KV store share. */

import { boolean, text } from '../../../plugin/property.ts';

export const keyProperty = text({
  description: 'Key: letters, digits, `.`, `_` and `-`, the first a letter or digit.',
  required: true,
});

export const namespaceProperty = text({
  description: 'Namespace of the key. Default: the namespace of the flow.',
});

export const errorOnMissingProperty = boolean({
  description: 'Fail when there is no such key.',
  default: false,
});

/** What a task says of a key that has to be there. */
export function missingKey(key: string, namespace: string): string {
  return `there is no key \`${key}\` in the KV store of ${namespace}; write it with io.kestra.plugin.core.kv.Set, or set \`errorOnMissing: false\` where it may be missing`;
}
