/**
 * Kestra 1.3 renders the text of a script file twice, so that expressions in what the first rendering brought (a
 * namespace file, an output) are rendered too. Here they are not: whoever can write that text could read secrets with
 * it. A warning says so where it makes a difference.
 */

const EXPRESSION =
  /\{\{-?\s*(?:(?:inputs|outputs|vars|trigger|flow|execution|task|taskrun|labels|envs|globals|namespace)\s*[.[]|(?:secret|kv|read|render|fileURI)\s*\()[^{}]*\}\}/;

/** The expression that Kestra would render in turn. */
export function unrenderedExpression(written: unknown, rendered: string): string | undefined {
  // Who writes `raw` wants the braces.
  if (/\{%-?\s*raw\b/.test(JSON.stringify(written ?? ''))) return undefined;
  return EXPRESSION.exec(rendered)?.[0];
}
