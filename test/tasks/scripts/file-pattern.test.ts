/** Patterns over files as Java's path matchers read them. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  globToRegExp,
  isPlainName,
  namespaceFileTest,
  outputFileTest,
} from '../../../src/tasks/scripts/file-pattern.ts';

describe('globToRegExp', () => {
  it.each([
    ['*.csv', ['a.csv', '.csv'], ['a.txt', 'x/a.csv', 'a.csv.gz']],
    ['**.csv', ['a.csv', 'x/y/a.csv'], ['a.txt']],
    ['**/a.csv', ['x/a.csv', 'x/y/a.csv'], ['a.csv']],
    ['out/*', ['out/a'], ['out/x/a', 'out']],
    ['out/**', ['out/a', 'out/x/a'], ['outer/a']],
    ['a?.txt', ['ab.txt'], ['a.txt', 'a/.txt']],
    ['{a,b*}.{csv,json}', ['a.csv', 'bc.json'], ['c.csv']],
    ['[a-c]x', ['ax', 'cx'], ['dx', '/x']],
    ['[!a]x', ['bx'], ['ax', '/x']],
    ['a\\*b', ['a*b'], ['axb']],
    ['a+(b).$', ['a+(b).$'], ['aab']],
    ['a,b', ['a,b'], ['a']],
    ['a?.txt', ['a😀.txt'], ['a😀😀.txt']],
    ['[ü&-]x', ['üx', '&x', '-x'], ['ax']],
    ['{a b,#%}.x', ['a b.x', '#%.x'], ['a.x']],
  ])('%s', (glob, matching, others) => {
    const expression = globToRegExp(glob);
    for (const path of matching) expect([glob, path, expression.test(path)]).toEqual([glob, path, true]);
    for (const path of others) expect([glob, path, expression.test(path)]).toEqual([glob, path, false]);
  });

  it.each(['{a', '[a', '[b-a]'])('says that %s is not valid', (glob) => {
    expect(() => globToRegExp(glob)).toThrow(`file pattern \`${glob}\` is not valid`);
  });

  it('matches every plain name with itself alone', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }).filter(isPlainName), fc.string(), (name, other) => {
        expect(globToRegExp(name).test(name)).toBe(true);
        expect(globToRegExp(name).test(other)).toBe(name === other);
      }),
    );
  });
});

describe('outputFileTest', () => {
  it.each([
    ['./a.txt', 'a.txt', true],
    ['/a.txt', 'a.txt', true],
    ['/w/d/a.txt', 'a.txt', true],
    ['glob:/w/d/*.txt', 'a.txt', true],
    ['glob:*.txt', 'a.txt', false],
    ['regex:.*\\.(txt|md)', 'x/a.md', true],
    ['regex:a\\.txt', 'a.txt', false],
    ['regex:(?i).*\\.TXT', 'a.txt', true],
    ['regex:.*/\\p{Alpha}++', 'abc', true],
    ['regex:.*/\\p{Alpha}++', 'abc1', false],
  ])('%s with %s: %s', (pattern, path, expected) => {
    expect(outputFileTest(pattern, '/w/d')(path)).toBe(expected);
  });

  it('says what is wrong with an expression', () => {
    expect(() => outputFileTest('regex:(', '/w')).toThrow('`regex:(` is not valid');
  });
});

describe('namespaceFileTest', () => {
  it.each([
    ['main.py', 'x/main.py', true],
    ['*.py', 'x/main.py', false],
    ['lib/**', 'a/lib/x.py', true],
    ['/lib/**', 'lib/x.py', true],
    ['regex:.*\\.sql', 'q/a.sql', true],
  ])('%s with %s: %s', (pattern, path, expected) => {
    expect(namespaceFileTest(pattern)(path)).toBe(expected);
  });
});
