/** Go as a script language. */

import { type Language, withProgram } from '../language.ts';

export const go: Language = {
  name: 'go',
  image: 'golang',
  extension: '.go',
  setup: withProgram({ program: 'go', title: 'Go', image: 'golang', command: 'go run' }),
};
