/** Cuts SQL into statements and finds named parameters, minding strings, comments and dollar quotes. */

interface Piece {
  /** Code can hold parameters and ends of statements; the rest is copied as it stands. */
  readonly code: boolean;
  readonly text: string;
}

const QUOTED = /'(?:[^']|'')*'?|"(?:[^"]|"")*"?|--[^\n]*|\$([A-Za-z_]\w*)?\$[\s\S]*?(?:\$\1\$|$)/y;

function pieces(sql: string): Piece[] {
  const found: Piece[] = [];
  let start = 0;
  const copy = (from: number, to: number): void => {
    if (from > start) found.push({ code: true, text: sql.slice(start, from) });
    found.push({ code: false, text: sql.slice(from, to) });
    start = to;
  };
  for (let index = 0; index < sql.length; index++) {
    if (sql.startsWith('/*', index)) {
      copy(index, endOfComment(sql, index));
      index = start - 1;
    } else if (`'"-$`.includes(sql[index]!)) {
      QUOTED.lastIndex = index;
      const match = QUOTED.exec(sql);
      if (match === null) continue;
      copy(index, index + match[0].length);
      index = start - 1;
    }
  }
  if (start < sql.length) found.push({ code: true, text: sql.slice(start) });
  return found;
}

/** Comments nest. */
function endOfComment(sql: string, start: number): number {
  let depth = 0;
  for (let index = start; index < sql.length; index++) {
    if (sql.startsWith('/*', index)) depth++;
    else if (!sql.startsWith('*/', index)) continue;
    else if (--depth === 0) return index + 2;
    index++;
  }
  return sql.length;
}

/** Statements without their semicolons; empty ones and lone comments are left out. */
export function splitStatements(sql: string): string[] {
  const statements: string[] = [];
  let current = '';
  let meaning = false;
  const finish = (): void => {
    if (meaning) statements.push(current.trim());
    current = '';
    meaning = false;
  };
  for (const { code, text } of pieces(sql)) {
    if (!code) {
      current += text;
      meaning ||= !text.startsWith('--') && !text.startsWith('/*');
      continue;
    }
    const [first, ...others] = text.split(';');
    current += first!;
    meaning ||= first!.trim() !== '';
    for (const other of others) {
      finish();
      current = other;
      meaning = other.trim() !== '';
    }
  }
  finish();
  return statements;
}

/**
 * Kestra: `:name` stands for a parameter. Only names that are given count, so that casts (`::INTEGER`), slices and
 * struct literals keep their colons. Returns the names in the order of their places.
 */
export function replaceParameters(
  sql: string,
  names: ReadonlySet<string>,
  placeholder: (name: string, index: number) => string,
): { readonly sql: string; readonly used: readonly string[] } {
  const used: string[] = [];
  const replaced = pieces(sql).map(({ code, text }) =>
    code
      ? text.replace(/(?<![:\w]):([A-Za-z_]\w*)/g, (whole, name: string) => {
          if (!names.has(name)) return whole;
          used.push(name);
          return placeholder(name, used.length);
        })
      : text,
  );
  return { sql: replaced.join(''), used };
}
