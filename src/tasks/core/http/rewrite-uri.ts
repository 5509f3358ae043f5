/** Sends requests for one address to another one, so that tests can serve a host from loopback. */

/** The longest matching prefix wins; a prefix ends where a part of the address ends. */
export function rewriteUri(uri: string, rewrites: Readonly<Record<string, string>> | undefined): string {
  let best: string | undefined;
  for (const prefix of Object.keys(rewrites ?? {})) {
    if (!uri.startsWith(prefix) || (best !== undefined && best.length >= prefix.length)) continue;
    if (prefix.endsWith('/') || /^([/?#:]|$)/.test(uri.slice(prefix.length))) best = prefix;
  }
  return best === undefined ? uri : rewrites![best]! + uri.slice(best.length);
}
