/** The name under which a download is stored. */

export interface DownloadNameRequest {
  readonly saveAs: string | undefined;
  readonly contentDisposition: string | undefined;
  readonly uri: string;
  /** For a name of our own. */
  readonly unique: string;
}

/** Kestra: `saveAs`, else the name that the server gives, else a temporary name with the extension of the address. */
export function downloadName(request: DownloadNameRequest): string {
  const given = safeName(request.saveAs) ?? safeName(dispositionName(request.contentDisposition));
  return given ?? `${request.unique}${extensionOf(request.uri)}`;
}

/** RFC 6266: the encoded form wins over the plain one. */
export function dispositionName(header: string | undefined): string | undefined {
  if (header === undefined) return undefined;
  const encoded = /;\s*filename\*\s*=\s*([\w!#$%&+^`{}~-]+)'[^']*'([^;\s]+)/i.exec(header);
  if (encoded !== null) {
    try {
      const bytes = encoded[2]!.replace(/%([0-9a-f]{2})/gi, (_, hex: string) =>
        String.fromCharCode(Number.parseInt(hex, 16)),
      );
      return new TextDecoder(encoded[1]).decode(Buffer.from(bytes, 'latin1'));
    } catch {
      // An unknown character set: the plain name is as good as it gets.
    }
  }
  const plain = /;\s*filename\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^;\s]+))/i.exec(header);
  return plain?.[1]?.replace(/\\(.)/g, '$1') ?? plain?.[2];
}

/** Only the last part of a path: a server must not choose a folder. */
function safeName(name: string | undefined): string | undefined {
  const last = name
    ?.replaceAll('\\', '/')
    .split('/')
    .at(-1)
    ?.replace(/[\0-\x1f\x7f]/g, '')
    .trim();
  return last === undefined || last === '' || last === '.' || last === '..' ? undefined : last;
}

function extensionOf(uri: string): string {
  const path = new URL(uri).pathname;
  return /\.[A-Za-z0-9]{1,16}$/.exec(path.slice(path.lastIndexOf('/') + 1))?.[0] ?? '';
}
