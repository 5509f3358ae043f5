/** `credential(…)`: exists in Kestra's Enterprise Edition only. */

import { defineFunction } from '../define.ts';

export const credentialFunction = defineFunction({
  name: 'credential',
  variadic: true,
  parameters: [{ name: 'name' }],
  apply: (_args, context) =>
    context.fail("`credential` belongs to Kestra's Enterprise Edition", 'use `secret(…)`'),
});
