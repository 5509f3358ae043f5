/** `secret(key, namespace, subkey)`: a secret's text, reported so that it is masked everywhere. */

import { optionalText, service, textArgument } from '../checks.ts';
import { defineFunction } from '../define.ts';
import { namespaceOf } from '../flow-namespace.ts';
import { parseJson } from '../json-text.ts';
import { printedText } from '../print.ts';
import { isMap, mapGet } from '../values.ts';

export const secretFunction = defineFunction({
  name: 'secret',
  parameters: [{ name: 'key' }, { name: 'namespace' }, { name: 'subkey' }],
  apply(args, context) {
    const key = textArgument(args.key, 'key', context);
    const namespace = namespaceOf(args.namespace, context);
    const subkey = optionalText(args.subkey, 'subkey', context);
    const find = service(context.services.secret, 'there are no secrets in this place', context);
    const value = context.ask(() => find(key, namespace));
    if (value === undefined) {
      return context.fail(
        `Cannot find secret for key '${key}'.`,
        'give it to the run as a secret, see `secrets`',
      );
    }
    context.markSecret(value);
    if (subkey === undefined) return value;
    const parsed = parseJson(value);
    const part = isMap(parsed) ? mapGet(parsed, subkey) : undefined;
    if (part === undefined) return context.fail(`Cannot find secret sub-key '${subkey}' in secret '${key}'.`);
    // Kestra: a part that is a list or a map comes back as JSON text.
    const text = printedText(part);
    context.markSecret(text);
    return text;
  },
});
