/** `read(path, namespace, version)`: text of a namespace file or of a file in internal storage. */

import { service } from '../checks.ts';
import { defineFunction } from '../define.ts';
import { FILE_PARAMETERS, failMissing, fileOf } from '../file-place.ts';

export const readFunction = defineFunction({
  name: 'read',
  parameters: FILE_PARAMETERS,
  apply(args, context) {
    const file = fileOf(args, context);
    const read = service(context.services.readFile, 'there are no files in this place', context);
    return context.ask(() => read(file.path, file.place)) ?? failMissing(file, context);
  },
});
