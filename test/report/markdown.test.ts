import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { code, escapeText, fence, link, sentence, table } from '../../src/report/markdown.ts';
import { HOSTILE } from './sample-execution.ts';

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme-ascii' }),
  fc.constant(HOSTILE),
);

describe('escaping', () => {
  it('leaves nothing that Markdown, HTML or GitHub would read as more than letters', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const plain = escapeText(text).replace(/&#\d+;/g, '');
        expect(plain).not.toMatch(/[&<>`*_[\]#|~@:$\\\n\r]/);
        expect(escapeText(text)).not.toMatch(/^\s*([-+=]|\d+[.)])/);
        expect(plain).not.toMatch(/\bwww\./i);
        const inside = code(text)
          .replace(/^<code>|<\/code>$/g, '')
          .replaceAll('<br>', '')
          .replaceAll('<!-- -->', '')
          .replace(/&#\d+;/g, '');
        expect(inside).not.toMatch(/[&<>`*_[\]#|~@:$\\\n\r]/);
        expect(inside).not.toMatch(/\bwww\./i);
      }),
    );
  });

  it.each([
    ['a | b', 'a &#124; b'],
    ['- item', '&#45; item'],
    ['1. item', '&#49;&#46; item'],
    ['one\n  two', 'one two'],
    ['thanks @octocat', 'thanks &#64;\u200boctocat'],
    ['fixes #12', 'fixes &#35;\u200b12'],
    ['\u001b[31mred\u001b[0m', 'red'],
    ['plain text, with (brackets) and 1.5 dots', 'plain text, with (brackets) and 1.5 dots'],
  ])('%j becomes %j', (text, escaped) => {
    expect(escapeText(text)).toBe(escaped);
  });

  it('turns the parts of a message between backticks into code', () => {
    expect(sentence('`a*b` is not a property of `Log`')).toBe(
      '<code>a&#42;b</code> is not a property of <code>Log</code>',
    );
    expect(sentence('an odd ` tick')).toBe('an odd &#96; tick');
  });

  it('fences text that holds fences, and closes after a text without a last line break', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('`', '~', '\n', '\r', ' ', 'a') }), (text) => {
        const block = fence(text, 'json').split('\n');
        const ticks = block.at(-1)!;
        expect(block[0]).toBe(`${ticks}json`);
        expect(ticks).toMatch(/^`{3,}$/);
        for (const line of block.slice(1, -1)) expect(line.includes(ticks)).toBe(false);
      }),
    );
  });

  it.each([
    ['javascript:alert(1)', 'x'],
    ['not an address', 'x'],
    ['https://example.com/a (b)|"c"', '[x](https://example.com/a%20%28b%29%7C%22c%22)'],
    ['https://github.com/o/r/commit/abc', '[x](https://github.com/o/r/commit/abc)'],
  ])('link to %j', (address, expected) => {
    expect(link('x', address)).toBe(expected);
  });

  it('makes no table without rows', () => {
    expect(table(['a'], [])).toBe('');
    expect(table(['a', 'b'], [['1', '2']])).toBe('| a | b |\n| --- | --- |\n| 1 | 2 |');
  });
});
