/** Lua as a script language. */

import { type Language, withProgram } from '../language.ts';

export const lua: Language = {
  name: 'lua',
  image: 'nickblah/lua',
  extension: '.lua',
  setup: withProgram({ program: 'lua', title: 'Lua', image: 'nickblah/lua', command: 'lua' }),
};
