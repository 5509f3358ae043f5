import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { javaRegex } from '../../../src/expression/java/regex.ts';
import { splitText } from '../../../src/expression/java/split.ts';

describe('regular expressions', () => {
  it.each(['(a+)+$', '(a|aa)+$', '(a|a)*b', '(.*a){20}b', '^(([a-z])+.)+[A-Z]([a-z])+$'])(
    'interrupts %s on a text that would keep it busy',
    (pattern) => {
      expect(() => javaRegex(pattern).find(`${'a'.repeat(60)}!`)).toThrow('took longer than');
    },
  );

  it('interrupts a single repetition on a long text', () => {
    expect(() => javaRegex('a*b').find('a'.repeat(1_000_000))).toThrow('took longer than');
  });

  it('answers a possessive form of such a pattern at once', () => {
    expect(javaRegex('(a++)+$').find(`${'a'.repeat(60)}!`)).toBeUndefined();
  });

  it('keeps the numbers of groups beside possessive repetitions', () => {
    expect(javaRegex('(x)(a++)(b)').find('xaab')?.groups).toEqual(['xaab', 'x', 'aa', 'b']);
  });

  it.each([
    ['\\p{InGreek}', 'the property InGreek is not known'],
    ['a\\G', 'the escape \\G is not supported'],
    ['(?i)(a)\\1', 'not supported together with (?i)'],
    ['(?<=a++)b', 'not supported inside a look-behind'],
    ['(a', 'a ( is not closed'],
    ['a**b(', 'nothing to repeat'],
    ['(?y)a', 'the flag y does not exist'],
  ])('says why %s is refused', (pattern, message) => {
    expect(() => javaRegex(pattern)).toThrow(message);
  });

  it('says which group a replacement lacks', () => {
    expect(() => javaRegex('(a)').replaceAll('a', '$2')).toThrow('$2 does not exist, there are one group');
    expect(() => javaRegex('(?<year>a)').replaceAll('a', '${yaer}')).toThrow('no group named yaer');
  });

  it('matches any quoted text literally', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (text) => {
        fc.pre(!text.includes('\\E'));
        expect(javaRegex(`\\Q${text}\\E`).find(`<${text}>`)?.index).toBe(1);
      }),
    );
  });

  it('takes or refuses any pattern, and never fails otherwise', () => {
    const pattern = fc.string({
      unit: fc.constantFrom(...'ab1()[]{}?*+|\\.^$-&:=!<>pdwsQEki,x'),
      maxLength: 14,
    });
    fc.assert(
      fc.property(pattern, (source) => {
        try {
          javaRegex(source).find('ab1');
        } catch (error) {
          expect(error).toMatchObject({ name: 'RuntimeFailure' });
        }
      }),
    );
  });

  it('joins to the text again what a plain delimiter split', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', ',', 'b'), minLength: 1 }), (text) => {
        expect(splitText(text, ',', -1).join(',')).toBe(text);
      }),
    );
  });
});
