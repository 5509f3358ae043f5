/** URIs of stored files as the namespace tasks meet them. */

export function isUri(text: string): boolean {
  return /^(kestra|nsfile|file):\/\//.test(text);
}

/** The last part of a URI's path, decoded. */
export function decodedName(uri: string): string {
  const name = uri.slice(uri.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
