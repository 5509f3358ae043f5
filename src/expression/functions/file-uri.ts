/** `fileURI(path, namespace, version)`: the internal-storage address of a namespace file. */

import { defineFunction } from '../define.ts';
import { FILE_PARAMETERS, fileOf } from '../file-place.ts';

export const fileUriFunction = defineFunction({
  name: 'fileURI',
  parameters: FILE_PARAMETERS,
  apply(args, context) {
    const { path, place } = fileOf(args, context);
    if (path.includes('://')) return path;
    if (place.namespace === undefined)
      return context.fail('`fileURI` needs the argument `namespace` outside of a flow');
    const version = place.version === undefined ? '' : `?version=${place.version}`;
    return `kestra:///${place.namespace.replaceAll('.', '/')}/_files/${path}${version}`;
  },
});
