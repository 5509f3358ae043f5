/** Texts that inputs of type EMAIL and URI take. */

/** Kestra's own pattern; an empty text is no address but accepted. */
export function isEmail(text: string): boolean {
  return text === '' || /^[a-zA-Z0-9_!#$%&’*+/=?`{|}~^.-]+@[a-zA-Z0-9.-]+$/.test(text);
}

/** Java's URI: a scheme, then anything but blanks and delimiters that must be escaped. */
export function isUri(text: string): boolean {
  return /^[A-Za-z][A-Za-z0-9+.-]*:[^\s"<>\\^`{|}]+$/.test(text) && !/%(?![0-9A-Fa-f]{2})/.test(text);
}
