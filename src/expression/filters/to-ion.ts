/** `toIon`: compact Ion text of any value. */

import { defineFilter } from '../define.ts';
import { ionText } from '../java/ion.ts';

export const toIonFilter = defineFilter({
  name: 'toIon',
  apply: (input) => ionText(input),
});
