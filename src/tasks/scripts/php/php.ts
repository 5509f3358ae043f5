/** PHP as a script language. */

import { type Language, withProgram } from '../language.ts';

export const php: Language = {
  name: 'php',
  image: 'php',
  extension: '.php',
  setup: withProgram({ program: 'php', title: 'PHP', image: 'php', command: 'php' }),
};
