/** Node.js as a script language. */

import type { Language } from '../language.ts';
import { PLAIN_SETUP } from '../language.ts';
import { requireProgram } from '../require-program.ts';

export const node: Language = {
  name: 'node',
  image: 'node',
  extension: '.js',
  async setup({ where }, context) {
    if (where === 'host') await requireProgram(context, 'node', 'Node.js', node.image);
    return { ...PLAIN_SETUP, command: 'node' };
  },
};
