/** Reads a file of `NAME=VALUE` lines and `NAME<<DELIMITER` blocks as the runner does; a fault fails the step. */

export function parseEnvironmentFile(text: string): Map<string, string> {
  const result = new Map<string, string>();
  let index = 0;
  const readLine = (): string | undefined => {
    if (index >= text.length) return undefined;
    const end = text.indexOf('\n', index);
    const line = text.slice(index, end < 0 ? text.length : end);
    index = end < 0 ? text.length : end + 1;
    return line;
  };
  for (let line = readLine(); line !== undefined; line = readLine()) {
    if (line === '') continue;
    const equals = line.indexOf('=');
    const heredoc = line.indexOf('<<');
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      const name = line.slice(0, equals);
      if (name === '') throw new Error(`Invalid format '${line}'. Name must not be empty`);
      result.set(name, line.slice(equals + 1));
      continue;
    }
    if (heredoc < 0) throw new Error(`Invalid format '${line}'`);
    const name = line.slice(0, heredoc);
    const delimiter = line.slice(heredoc + 2);
    if (name === '' || delimiter === '') {
      throw new Error(`Invalid format '${line}'. Name must not be empty and delimiter must not be empty`);
    }
    const lines: string[] = [];
    for (let part = readLine(); part !== delimiter; part = readLine()) {
      if (part === undefined) throw new Error(`Invalid value. Matching delimiter not found '${delimiter}'`);
      lines.push(part);
    }
    result.set(name, lines.join('\n'));
  }
  return result;
}
