/** The shell as a script language: the script itself is the shell's text. */

import { type Language, PLAIN_SETUP } from '../language.ts';

export const shell: Language = { name: 'shell', image: 'ubuntu', setup: () => PLAIN_SETUP };
