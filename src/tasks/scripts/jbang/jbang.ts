/** JBang as a script language: Java, Kotlin, Groovy and others in one file. */

import { boolean, text } from '../../../plugin/property.ts';
import { type Language, PLAIN_SETUP } from '../language.ts';
import { requireProgram } from '../require-program.ts';

const IMAGE = 'jbangdev/jbang-action';

export const jbang: Language = {
  name: 'jbang',
  image: IMAGE,
  extension: ({ extension }) => String(extension ?? '.java'),
  async setup({ where, properties }, context) {
    if (where === 'host') await requireProgram(context, 'jbang', 'JBang', IMAGE);
    return { ...PLAIN_SETUP, command: properties.quiet === false ? 'jbang' : 'jbang --quiet' };
  },
};

export const jbangProperties = {
  extension: text({
    description: 'Ending of the script, which tells its language: `.java`, `.kt`, `.groovy`, `.jsh`.',
    default: '.java',
  }),
  quiet: boolean({ description: 'Leave out what JBang says of itself.', default: true }),
};
