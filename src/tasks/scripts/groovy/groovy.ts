/** Groovy as a script language. */

import { type Language, withProgram } from '../language.ts';

export const groovy: Language = {
  name: 'groovy',
  image: 'groovy',
  extension: '.groovy',
  setup: withProgram({ program: 'groovy', title: 'Groovy', image: 'groovy', command: 'groovy' }),
};
