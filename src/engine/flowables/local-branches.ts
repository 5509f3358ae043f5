/** The branches that every flowable may have beside its main tasks. */

import { tasks } from '../../plugin/property.ts';

export const localBranches = {
  errors: tasks('list', {
    description: 'Tasks to run, in order, when one of the tasks above has failed for good.',
  }),
  finally: tasks('list', {
    description: 'Tasks to run, in order, after all others, whatever became of them.',
  }),
} as const;
