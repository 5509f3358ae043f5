/** `block(name)`: renders a block of this template again; nothing when there is none. */

import { textArgument } from '../checks.ts';
import { defineFunction } from '../define.ts';

export const blockFunction = defineFunction({
  name: 'block',
  parameters: [{ name: 'name' }],
  apply: (args, context) => context.renderBlock(textArgument(args.name, 'name', context)) ?? '',
});
