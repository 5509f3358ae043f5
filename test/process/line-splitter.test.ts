/** Lines out of bytes, however the bytes are cut. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LineSplitter, LONGEST_LINE, LONGEST_MESSAGE } from '../../src/process/line-splitter.ts';

function split(bytes: Uint8Array, cuts: readonly number[]): string[] {
  const splitter = new LineSplitter();
  const places = [...new Set(cuts.map((cut) => cut % (bytes.length + 1)))].sort((a, b) => a - b);
  const lines: string[] = [];
  let start = 0;
  for (const place of [...places, bytes.length]) {
    lines.push(...splitter.push(bytes.subarray(start, place)));
    start = place;
  }
  return [...lines, ...splitter.end()];
}

describe('LineSplitter', () => {
  it('gives the same lines wherever the stream is cut', () => {
    const text = fc.stringMatching(/^[\n\rab€😀]{0,60}$/u);
    fc.assert(
      fc.property(text, fc.array(fc.nat(), { maxLength: 8 }), (content, cuts) => {
        const expected = content.split(/\r\n|\n|\r/);
        if (expected.at(-1) === '') expected.pop();
        expect(split(Buffer.from(content, 'utf8'), cuts)).toEqual(expected);
      }),
    );
  });

  it('takes any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.array(fc.nat(), { maxLength: 8 }), (bytes, cuts) => {
        const whole = split(bytes, []);
        expect(split(bytes, cuts)).toEqual(whole);
      }),
    );
  });

  it('never cuts a character of a long line in two', () => {
    const lines = split(Buffer.from('x' + '😀'.repeat(LONGEST_LINE)), [7, 1_000_001, 2_500_003]);
    expect(lines.join('')).toBe('x' + '😀'.repeat(LONGEST_LINE));
    for (const line of lines) {
      expect(line.length).toBeLessThanOrEqual(LONGEST_LINE);
      expect(line).not.toMatch(/[\ud800-\udbff]$|^[\udc00-\udfff]/);
    }
  });

  it('takes what a progress bar writes as lines, and the message behind it', () => {
    expect(split(Buffer.from('10 %\r20 %\r::{"outputs":{}}::\nend\r'), [5, 11])).toEqual([
      '10 %',
      '20 %',
      '::{"outputs":{}}::',
      'end',
    ]);
  });

  it('keeps a message of any length up to its limit whole, in one piece or many', () => {
    const message = `::{"outputs":{"x":"${'y'.repeat(4 * LONGEST_LINE)}"}}::`;
    const bytes = Buffer.from(`${message}\nafter\n`);
    expect(split(bytes, [1, 2, 1_500_000])).toEqual([message, 'after']);
  });

  it('hands a message that is too long on like any other line, and knows the next one again', () => {
    const splitter = new LineSplitter();
    const block = Buffer.alloc(LONGEST_LINE / 4, 'x');
    const lines = splitter.push(Buffer.from('::{'));
    for (let length = 0; length <= LONGEST_MESSAGE + 3 * LONGEST_LINE; length += block.length)
      lines.push(...splitter.push(block));
    lines.push(...splitter.push(Buffer.from('\n::{}::\n')));
    expect(Math.max(...lines.map((line) => line.length))).toBe(LONGEST_LINE);
    expect(lines[0]).toMatch(/^::\{x+$/);
    expect(lines.at(-1)).toBe('::{}::');
  });
});
