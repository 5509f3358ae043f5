/** `randomPort()`: a port of this machine that is free now. */

import { service } from '../checks.ts';
import { defineFunction } from '../define.ts';

export const randomPortFunction = defineFunction({
  name: 'randomPort',
  apply(_args, context) {
    const find = service(context.services.randomPort, 'there are no ports in this place', context);
    return context.ask(() => find());
  },
});
