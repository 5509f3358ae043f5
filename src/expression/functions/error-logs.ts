/** `errorLogs()`: the error log entries of this execution. */

import { service } from '../checks.ts';
import { defineFunction } from '../define.ts';

export const errorLogsFunction = defineFunction({
  name: 'errorLogs',
  apply(_args, context) {
    const read = service(context.services.errorLogs, 'there are no logs in this place', context);
    return context.ask(() => read());
  },
});
