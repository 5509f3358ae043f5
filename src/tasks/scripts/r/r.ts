/** R as a script language. */

import { type Language, withProgram } from '../language.ts';

export const rLanguage: Language = {
  name: 'r',
  image: 'r-base',
  extension: '.R',
  setup: withProgram({ program: 'Rscript', title: 'R', image: 'r-base', command: 'Rscript' }),
};
