/** SQL cut into statements, and its named parameters. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  replaceParameters,
  replaceQuestionMarks,
  splitStatements,
} from '../../../src/tasks/jdbc/split-statements.ts';

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
    ["select E'it\\'s;' ; b", ["select E'it\\'s;'", 'b']],
    ["select name'it\\'; b", ["select name'it\\'", 'b']],
    ['select a$b$c; d$b$e', ['select a$b$c', 'd$b$e']],
    ['select $é$a;b$é$; c', ['select $é$a;b$é$', 'c']],
    [
      'create or replace function f() begin atomic select case when 1 then 2 end; select 3; end; select 4',
      [
        'create or replace function f() begin atomic select case when 1 then 2 end; select 3; end',
        'select 4',
      ],
    ],
    [
      'begin; atomic; end; create table t (begin int); a',
      ['begin', 'atomic', 'end', 'create table t (begin int)', 'a'],
    ],
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
    expect(replaceParameters(sql, names, (_name, index) => `$${index}`)).toMatchObject({
      sql: expected,
      used,
    });
  });
});

describe('replaceQuestionMarks', () => {
  it.each([
    ["? and '?' -- ?", "$1 and '?' -- ?", 1],
    ['a ?? b, ?, ??|, ?', 'a ? b, $1, ?|, $2', 2],
  ])('replaces in %j', (sql, expected, count) => {
    expect(replaceQuestionMarks(sql, (index) => `$${index}`)).toMatchObject({ sql: expected, count });
  });

  it('leaves a lone one alone when nothing stands for it', () => {
    expect(replaceQuestionMarks('a ? b ?? c').sql).toBe('a ? b ? c');
  });
});

describe('places', () => {
  const name = fc.constantFrom('a', 'bb', 'ccc');
  const piece = fc.oneof(
    name.map((text) => `:${text}`),
    fc.constantFrom("'it''s :a'", '"x:a"', '-- :a\n', '/* :a */', ' x ', '\n', '$$:a$$', '::a', '??', '?'),
  );
  it('are found again in the text before, wherever parameters stood', () => {
    fc.assert(
      fc.property(fc.array(piece), (parts) => {
        const sql = `${parts.join(' ')} END`;
        const named = replaceParameters(sql, new Set(['a', 'bb', 'ccc']), (_, index) => `$${index}`);
        const marked = replaceQuestionMarks(named.sql);
        const origin = (index: number): number => named.origin(marked.origin(index));
        expect(sql.slice(origin(marked.sql.lastIndexOf('END')))).toBe('END');
        for (const match of marked.sql.matchAll(/\$\d+/g)) expect(sql[origin(match.index)]).toBe(':');
      }),
    );
  });

  it('statements that are cut and joined again stay the same', () => {
    fc.assert(
      fc.property(fc.array(piece), (parts) => {
        const statements = splitStatements(parts.join(';'));
        expect(splitStatements(statements.join('\n;'))).toEqual(statements);
      }),
    );
  });
});
