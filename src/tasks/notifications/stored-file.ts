/** A stored file that a mail takes along. */

import { object, text } from '../../plugin/property.ts';

export const storedFile = object(
  {
    uri: text({ description: 'URI of a stored file.', required: true }),
    name: text({ description: 'Name that the reader sees.', required: true }),
    contentType: text({ description: 'Media type.', default: 'application/octet-stream' }),
  },
  { description: 'A file.' },
);
