/** Reads a zip archive that is in memory, by its central directory: libraries for it only write to folders as they go. */

import { inflateRawSync } from 'node:zlib';

const END = Buffer.from([0x50, 0x4b, 0x05, 0x06]);

/** Files by path, folders left out. Throws for what is no archive, and for a path that leaves the folder. */
export function unzip(archive: Buffer): Map<string, Buffer> {
  const end = archive.lastIndexOf(END);
  if (end < 0) throw new Error('it is no zip archive');
  const files = new Map<string, Buffer>();
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left--) {
    const method = archive.readUInt16LE(at + 10);
    const size = archive.readUInt32LE(at + 20);
    const nameLength = archive.readUInt16LE(at + 28);
    const more = archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
    const local = archive.readUInt32LE(at + 42);
    const name = archive.toString('utf8', at + 46, at + 46 + nameLength);
    at += 46 + nameLength + more;
    if (name.endsWith('/')) continue;
    if (/(^|[/\\])\.\.([/\\]|$)|^[/\\]|^[A-Za-z]:|\0/.test(name))
      throw new Error(`it holds a file outside of its folder, ${JSON.stringify(name)}`);
    if (method !== 0 && method !== 8) throw new Error(`${name} is packed in a way that is not known`);
    const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    const data = archive.subarray(start, start + size);
    files.set(name, method === 0 ? data : inflateRawSync(data));
  }
  return files;
}
