/** `fileExists(path, namespace)`: whether there is such a file. */

import { defineFunction } from '../define.ts';
import { FILE_PARAMETERS, fileOf, sizeOf } from '../file-place.ts';

export const fileExistsFunction = defineFunction({
  name: 'fileExists',
  parameters: FILE_PARAMETERS,
  apply: (args, context) => sizeOf(fileOf(args, context), context) !== undefined,
});
