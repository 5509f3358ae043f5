/** Local copies of the stored files that a script, its commands or its environment name by URI. */

import type { FilePorts } from './input-files.ts';
import { PRIVATE_FOLDER } from './working-path.ts';

/**
 * Everything that may belong to a URI of a stored file. File names may hold quotes and brackets, which also end a URI
 * in a script. The two schemes that other programs know must begin a word.
 */
const STORED_URI =
  /(?:kestra:\/\/|(?<![\p{L}\p{N}_+.-])(?:nsfile:\/\/|file:\/\/\/))[-\p{L}\p{N}._+~#=/%@,:!*()&;$[\]']*/gu;
const ANY_URI = /(?:kestra|file):\/\//;
const PERHAPS_BEHIND = /[.,:!*()&;$[\]']/;

/** One of these per task run: each file is fetched once. */
export class LocalUris {
  readonly #workingDir: string;
  readonly #ports: FilePorts;
  /** What stands in place of what was matched: the local path, and what follows the URI. */
  readonly #found = new Map<string, Promise<string>>();
  #copies = 0;

  constructor(workingDir: string, ports: FilePorts) {
    this.#workingDir = workingDir;
    this.#ports = ports;
  }

  /**
   * Kestra: every `kestra://` URI in a script becomes the path of a local copy. So do `nsfile://` and, below the
   * allowed folders, `file://`; any other `file://` URI is one for the script itself.
   */
  async replace(text: string): Promise<string> {
    if (!ANY_URI.test(text)) return text;
    const local = new Map<string, string>();
    for (const [written] of text.matchAll(STORED_URI)) local.set(written, await this.#once(written));
    return text.replace(STORED_URI, (written) => local.get(written) ?? written);
  }

  /** Commands are read side by side, and all of them that name a file get the same copy. */
  #once(written: string): Promise<string> {
    const found = this.#found.get(written) ?? this.#local(written);
    this.#found.set(written, found);
    return found;
  }

  async #local(written: string): Promise<string> {
    // A scheme without a path is what a script compares with.
    if (!/:\/\/.*[\p{L}\p{N}]/u.test(written)) return written;
    const uri = await this.#longestStored(written);
    return uri === undefined ? written : (await this.#fetch(uri)) + written.slice(uri.length);
  }

  async #fetch(uri: string): Promise<string> {
    const name = uri.slice(uri.lastIndexOf('/') + 1) || 'file';
    const folder = `${this.#workingDir}/${PRIVATE_FOLDER}/${++this.#copies}`;
    await this.#ports.files.makeFolder(folder);
    return this.#ports.storage.fetch(uri, `${folder}/${decodeName(name)}`);
  }

  /**
   * A quote, bracket or full stop at the end is part of the URI only when a file of that name is there. Where none is,
   * what looks most like the URI is asked for, so that the failure names it.
   */
  async #longestStored(written: string): Promise<string | undefined> {
    for (let end = written.length; end > 'file:///'.length; end--) {
      if (end < written.length && !PERHAPS_BEHIND.test(written[end]!)) continue;
      const uri = written.slice(0, end);
      if (await this.#exists(uri)) return uri;
    }
    return written.startsWith('file:') ? undefined : written.replace(/[.,:!*()&;$[\]']+$/, '');
  }

  #exists(uri: string): Promise<boolean> {
    const { storage } = this.#ports;
    // Refused outside the allowed folders, which is no failure of a script that can read the file itself.
    return uri.startsWith('file:') ? storage.exists(uri).catch(() => false) : storage.exists(uri);
  }
}

function decodeName(name: string): string {
  try {
    return decodeURIComponent(name).replaceAll('/', '_');
  } catch {
    return name;
  }
}
