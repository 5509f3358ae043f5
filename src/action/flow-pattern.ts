/** Globs over ids and paths of flows: `company.team.*`, `flows/team/etl-*.yaml`, `{a,b}`. */

/** Whether a pattern names more than itself. */
export function isGlob(pattern: string): boolean {
  return /[*?{]/.test(pattern);
}

/**
 * `*` stands for anything inside one part, `**` for any number of parts, `?` for one letter, `{a,b}` for either.
 * Parts are parted by `/` when the pattern has a slash or ends like a YAML file, else by the dots of an id.
 */
export function matchesFlow(
  pattern: string,
  flow: { readonly name: string; readonly path: string },
): boolean {
  const isPath = pattern.includes('/') || /\.ya?ml$/i.test(pattern);
  const text = isPath ? flow.path : flow.name;
  return expression(pattern.replace(/^\.\//, ''), isPath ? '/' : '.').test(text);
}

function expression(pattern: string, separator: '/' | '.'): RegExp {
  const inside = separator === '/' ? '[^/]' : '[^.]';
  const part = separator === '/' ? '/' : '\\.';
  let source = '';
  let depth = 0;
  for (let at = 0; at < pattern.length; at++) {
    const letter = pattern[at]!;
    if (letter === '*' && pattern[at + 1] === '*') {
      // `**/` also stands for no folder at all.
      const whole = pattern[at + 2] === separator;
      source += whole ? `(?:.*${part})?` : '.*';
      at += whole ? 2 : 1;
    } else if (letter === '*') source += `${inside}*`;
    else if (letter === '?') source += inside;
    else if (letter === '{') {
      depth++;
      source += '(?:';
    } else if (letter === '}' && depth > 0) {
      depth--;
      source += ')';
    } else if (letter === ',' && depth > 0) source += '|';
    else source += letter.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  }
  return new RegExp(`^${source}${')'.repeat(depth)}$`);
}
