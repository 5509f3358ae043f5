/** Bun as a script language. */

import { type Language, withProgram } from '../language.ts';

export const bun: Language = {
  name: 'bun',
  image: 'oven/bun',
  extension: '.ts',
  setup: withProgram({ program: 'bun', title: 'Bun', image: 'oven/bun', command: 'bun run' }),
};
