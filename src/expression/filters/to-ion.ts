/** `toIon`: compact Ion text of any value. */

import { defineFilter, lazy } from '../define.ts';

const loadIon = lazy(() => import('../java/ion.ts'));

export const toIonFilter = defineFilter({
  name: 'toIon',
  apply: (input) => loadIon().ionText(input),
});
