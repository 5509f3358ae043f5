/** Deno as a script language. */

import { type Language, withProgram } from '../language.ts';

export const deno: Language = {
  name: 'deno',
  image: 'denoland/deno',
  extension: '.ts',
  setup: withProgram({ program: 'deno', title: 'Deno', image: 'denoland/deno', command: 'deno run' }),
};
