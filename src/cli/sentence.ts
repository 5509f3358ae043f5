/** Messages come from many places, some in the middle of a sentence; a line of the terminal begins like one. */
export function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
