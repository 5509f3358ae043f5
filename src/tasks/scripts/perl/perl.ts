/** Perl as a script language. */

import { type Language, withProgram } from '../language.ts';

export const perl: Language = {
  name: 'perl',
  image: 'perl',
  extension: '.pl',
  setup: withProgram({ program: 'perl', title: 'Perl', image: 'perl', command: 'perl' }),
};
