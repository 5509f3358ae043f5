/** `env(name, default)`: an entry of `envs`; the default where it is missing or blank. */

import { textArgument } from '../checks.ts';
import { defineFunction } from '../define.ts';
import { attributeOf } from '../lookup.ts';

export const envFunction = defineFunction({
  name: 'env',
  parameters: [{ name: 'name' }, { name: 'default', default: null }],
  apply(args, context) {
    const value =
      attributeOf(context.variable('envs') ?? null, textArgument(args.name, 'name', context)) ?? null;
    return value === null || (typeof value === 'string' && value.trim() === '') ? args.default! : value;
  },
});
