/** Flow ids that clash with the paths of Kestra's API. */

import type { Rule } from '../rule.ts';

const RESERVED = new Set([
  'pause',
  'resume',
  'force-run',
  'change-status',
  'kill',
  'executions',
  'search',
  'source',
  'disable',
  'enable',
]);

export const reservedId: Rule = {
  name: 'reserved-id',
  severity: 'error',
  description:
    'A flow must not be named like an action of Kestra’s API, because its address would be that of the action.',
  check({ flow, report }) {
    if (RESERVED.has(flow.id)) {
      report({
        message: `\`${flow.id}\` is reserved and cannot be the id of a flow`,
        path: ['id'],
        help: 'choose another id',
      });
    }
  },
};
