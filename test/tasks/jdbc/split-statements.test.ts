/** SQL cut into statements, and its named parameters. */

import { describe, expect, it } from 'vitest';
import { replaceParameters, splitStatements } from '../../../src/tasks/jdbc/split-statements.ts';

describe('splitStatements', () => {
  it.each([
    ['', []],
    [' ; ;\n', []],
    ['select 1', ['select 1']],
    ['select 1;', ['select 1']],
    ['a; b ;c', ['a', 'b', 'c']],
    ["select ';' ; select 'it''s;'", ["select ';'", "select 'it''s;'"]],
    ['select ";" ; b', ['select ";"', 'b']],
    ['a -- x; y\n; b', ['a -- x; y', 'b']],
    ['-- only a comment;\n', []],
    ['/* a; /* b; */ c; */ select 1; d', ['/* a; /* b; */ c; */ select 1', 'd']],
    ['select $$a;b$$; c', ['select $$a;b$$', 'c']],
    ['select $x$a;$$;$x$; c', ['select $x$a;$$;$x$', 'c']],
    ['select 5 - 3; select $1', ['select 5 - 3', 'select $1']],
    ["select 'open; end", ["select 'open; end"]],
    ['/* open; end', []],
  ])('cuts %j', (sql, statements) => {
    expect(splitStatements(sql)).toEqual(statements);
  });
});

describe('replaceParameters', () => {
  const names = new Set(['a', 'b']);
  it.each([
    ['x = :a and y = :b or :a', 'x = $1 and y = $2 or $3', ['a', 'b', 'a']],
    ["':a' || :a -- :b", "':a' || $1 -- :b", ['a']],
    ['x::a, x::INTEGER, :c', 'x::a, x::INTEGER, :c', []],
    ["l[1:2], {'k':3}, {'k': :a}", "l[1:2], {'k':3}, {'k': $1}", ['a']],
  ])('replaces in %j', (sql, expected, used) => {
    expect(replaceParameters(sql, names, (_name, index) => `$${index}`)).toEqual({ sql: expected, used });
  });
});
