/** Julia as a script language. */

import { type Language, withProgram } from '../language.ts';

export const julia: Language = {
  name: 'julia',
  image: 'julia',
  extension: '.jl',
  setup: withProgram({ program: 'julia', title: 'Julia', image: 'julia', command: 'julia' }),
};
