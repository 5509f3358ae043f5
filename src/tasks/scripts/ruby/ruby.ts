/** Ruby as a script language. */

import { type Language, withProgram } from '../language.ts';

export const ruby: Language = {
  name: 'ruby',
  image: 'ruby',
  extension: '.rb',
  setup: withProgram({ program: 'ruby', title: 'Ruby', image: 'ruby', command: 'ruby' }),
};
