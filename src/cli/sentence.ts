/**
 * Messages come from many places, some in the middle of a sentence; a line of the terminal begins like one.
 * A first word that is a path or a name (`flows/etl.yaml`, `my-input`) stays as it is.
 */
export function sentence(text: string): string {
  return /^[a-z]+(?![^\s,:;.!?]|[:.]\S)/.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}
