/** `appLink(…)`: exists in Kestra's Enterprise Edition only. */

import { defineFunction } from '../define.ts';

export const appLinkFunction = defineFunction({
  name: 'appLink',
  variadic: true,
  parameters: [{ name: 'appId' }, { name: 'baseUrl' }],
  apply: (_args, context) => context.fail("`appLink` belongs to Kestra's Enterprise Edition"),
});
