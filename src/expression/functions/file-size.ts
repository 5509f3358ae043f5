/** `fileSize(path, namespace)`: size of a file in bytes. */

import { defineFunction } from '../define.ts';
import { FILE_PARAMETERS, failMissing, fileOf, sizeOf } from '../file-place.ts';

export const fileSizeFunction = defineFunction({
  name: 'fileSize',
  parameters: FILE_PARAMETERS,
  apply(args, context) {
    const file = fileOf(args, context);
    return sizeOf(file, context) ?? failMissing(file, context);
  },
});
