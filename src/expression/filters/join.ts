/** `join`: the Java text of a list's elements, with a separator between them. */

import { listInput, optionalText } from '../checks.ts';
import { defineFilter } from '../define.ts';
import { javaText, MAX_TEXT } from '../print.ts';

export const joinFilter = defineFilter({
  name: 'join',
  parameters: [{ name: 'separator' }],
  apply(input, args, context) {
    if (input === null) return null;
    const separator = optionalText(args.separator, 'separator', context) ?? '';
    let length = 0;
    const texts = listInput(input, context).map((item) => {
      const text = javaText(item);
      length += text.length + separator.length;
      if (length > MAX_TEXT) context.fail(`the joined text would be longer than ${MAX_TEXT} characters`);
      return text;
    });
    return texts.join(separator);
  },
});
