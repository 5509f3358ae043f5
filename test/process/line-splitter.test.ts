/** Lines out of bytes, however the bytes are cut. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LineSplitter, LONGEST_LINE } from '../../src/process/line-splitter.ts';

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
        const expected = content.split('\n').map((line) => (line.endsWith('\r') ? line.slice(0, -1) : line));
        if (content === '' || content.endsWith('\n')) expected.pop();
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
});
