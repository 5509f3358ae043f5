/** `urldecode`: text of the form encoding. */

import { textInput } from '../checks.ts';
import { defineFilter } from '../define.ts';

export const urldecodeFilter = defineFilter({
  name: 'urldecode',
  apply(input, _args, context) {
    if (input === null) return null;
    const text = textInput(input, context).replaceAll('+', ' ');
    const broken = /%(?![0-9a-fA-F]{2})/.exec(text);
    if (broken !== null)
      return context.fail(`\`%\` at offset ${broken.index} is not followed by two hexadecimal digits`);
    return text.replace(/(?:%[0-9a-fA-F]{2})+/g, (bytes) =>
      Buffer.from(bytes.replaceAll('%', ''), 'hex').toString('utf8'),
    );
  },
});
