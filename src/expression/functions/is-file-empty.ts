/** `isFileEmpty(path, namespace)`: whether a file has no bytes. */

import { defineFunction } from '../define.ts';
import { FILE_PARAMETERS, failMissing, fileOf, sizeOf } from '../file-place.ts';

export const isFileEmptyFunction = defineFunction({
  name: 'isFileEmpty',
  parameters: FILE_PARAMETERS,
  apply(args, context) {
    const file = fileOf(args, context);
    return (sizeOf(file, context) ?? failMissing(file, context)) === 0;
  },
});
