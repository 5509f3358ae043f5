/** Cuts SQL into statements and finds named parameters, minding strings, comments and dollar quotes. */

interface Piece {
  /** Code can hold parameters and ends of statements; the rest is copied as it stands. */
  readonly code: boolean;
  readonly text: string;
}

const QUOTED =
  /'(?:[^']|'')*'?|"(?:[^"]|"")*"?|--[^\r\n]*|\$([A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*)?\$[\s\S]*?(?:\$\1\$|$)/y;

/** `E'it\'s'` */
const ESCAPED = /'(?:[^'\\]|\\[\s\S]|'')*'?/y;

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
      const length = quotedLength(sql, index);
      if (length === 0) continue;
      copy(index, index + length);
      index = start - 1;
    }
  }
  if (start < sql.length) found.push({ code: true, text: sql.slice(start) });
  return found;
}

/** Of the text, name or comment that begins here; 0 when none does. */
function quotedLength(sql: string, index: number): number {
  const before = sql.slice(Math.max(0, index - 2), index);
  // `a$b$c` is a name.
  if (sql[index] === '$' && /[\w$\u0080-\uffff]$/.test(before)) return 0;
  const pattern = sql[index] === "'" && /(?:^|[^\w$\u0080-\uffff])[eE]$/.test(before) ? ESCAPED : QUOTED;
  pattern.lastIndex = index;
  return pattern.exec(sql)?.[0].length ?? 0;
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

/** Follows the words of a statement: semicolons inside `BEGIN ATOMIC … END` of a routine do not end it. */
class RoutineBody {
  #words = '';
  #last = '';
  #depth = 0;

  get open(): boolean {
    return this.#depth > 0;
  }

  add(word: string): void {
    const lower = word.toLowerCase();
    if (this.#words.length < 30) this.#words += ` ${lower}`;
    if (this.#depth > 0) {
      if (lower === 'case' || lower === 'begin') this.#depth++;
      else if (lower === 'end') this.#depth--;
    } else if (lower === 'atomic' && this.#last === 'begin') {
      if (/^ create (?:or replace )?(?:function|procedure) /.test(this.#words)) this.#depth = 1;
    }
    this.#last = lower;
  }
}

/** Statements without their semicolons; empty ones and lone comments are left out. */
export function splitStatements(sql: string): string[] {
  const statements: string[] = [];
  let current = '';
  let meaning = false;
  let body = new RoutineBody();
  const add = (text: string, means: boolean): void => {
    current += text;
    meaning ||= means;
  };
  for (const { code, text } of pieces(sql)) {
    if (!code) {
      add(text, !text.startsWith('--') && !text.startsWith('/*'));
      continue;
    }
    let start = 0;
    for (const { 0: mark, index } of text.matchAll(/;|[A-Za-z_]\w*/g)) {
      if (mark !== ';') body.add(mark);
      if (mark !== ';' || body.open) continue;
      add(text.slice(start, index), text.slice(start, index).trim() !== '');
      if (meaning) statements.push(current.trim());
      [current, meaning, body, start] = ['', false, new RoutineBody(), index + 1];
    }
    add(text.slice(start), text.slice(start).trim() !== '');
  }
  if (meaning) statements.push(current.trim());
  return statements;
}

export interface ReplacedSql {
  readonly sql: string;
  /** Names in the order of their places. */
  readonly used: readonly string[];
  /** Where a place of `sql` stands in the text before. */
  readonly origin: (index: number) => number;
}

/** Replaces in what is code, and remembers where things stood. */
function replaceInCode(
  sql: string,
  pattern: RegExp,
  replacement: (match: RegExpExecArray) => string | undefined,
): Pick<ReplacedSql, 'sql' | 'origin'> {
  const moves: { readonly to: number; readonly from: number }[] = [{ to: 0, from: 0 }];
  let result = '';
  let at = 0;
  for (const { code, text } of pieces(sql)) {
    let copied = 0;
    for (const match of code ? text.matchAll(pattern) : []) {
      const put = replacement(match);
      if (put === undefined) continue;
      result += text.slice(copied, match.index) + put;
      copied = match.index + match[0].length;
      moves.push({ to: result.length, from: at + copied });
    }
    result += text.slice(copied);
    at += text.length;
  }
  const origin = (index: number): number => {
    const move = moves.findLast(({ to }) => to <= index)!;
    const next = moves[moves.indexOf(move) + 1];
    // A place inside a replacement belongs to what it stands for.
    return Math.min(move.from + index - move.to, next?.from ?? sql.length);
  };
  return { sql: result, origin };
}

/**
 * Kestra: `:name` stands for a parameter. Only names that are given count, so that casts (`::INTEGER`), slices and
 * struct literals keep their colons.
 */
export function replaceParameters(
  sql: string,
  names: ReadonlySet<string>,
  placeholder: (name: string, index: number) => string,
): ReplacedSql {
  const used: string[] = [];
  const replaced = replaceInCode(sql, /(?<![:\w]):([A-Za-z_]\w*)/g, ([, name]) => {
    if (!names.has(name!)) return undefined;
    used.push(name!);
    return placeholder(name!, used.length);
  });
  return { ...replaced, used };
}

/** JDBC: `?` stands for the next parameter, `??` for a question mark. `placeholder` of undefined leaves a lone one. */
export function replaceQuestionMarks(
  sql: string,
  placeholder?: (index: number) => string,
): Pick<ReplacedSql, 'sql' | 'origin'> & { readonly count: number } {
  let count = 0;
  const replaced = replaceInCode(sql, /\?\??/g, ([mark]) =>
    mark === '??' ? '?' : placeholder === undefined ? undefined : placeholder(++count),
  );
  return { ...replaced, count };
}
