/** What counts as true when a rendered text decides something. */

const FALSE_TEXTS: ReadonlySet<string> = new Set(['', 'false', '0', '-0']);

/** Kestra: empty text, blank text, `false`, `0` and `-0` are false, everything else is true. */
export function isTruthy(rendered: string | null | undefined): boolean {
  return rendered !== null && rendered !== undefined && rendered.trim() !== '' && !FALSE_TEXTS.has(rendered);
}
