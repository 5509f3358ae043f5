/** `uuid()`: a UUID of version 7, which sorts by time. */

import { defineFunction } from '../define.ts';
import { randomBytes } from '../random.ts';

export const uuidFunction = defineFunction({
  name: 'uuid',
  apply(_args, context) {
    const bytes = Buffer.from(randomBytes(16, context));
    bytes.writeUIntBE(Math.floor(context.now()), 0, 6);
    bytes[6] = (bytes[6]! & 0x0f) | 0x70;
    bytes[8] = (bytes[8]! & 0x3f) | 0x80;
    return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  },
});
