import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseYaml, yamlText } from '../../../src/expression/java/yaml-text.ts';
import { jsonText } from '../../../src/expression/print.ts';
import { Instant } from '../../../src/expression/time-values.ts';
import { equalValues, type Value } from '../../../src/expression/values.ts';
import { settle } from './settle.ts';

describe('YAML', () => {
  it('leaves out entries that are null, and quotes an empty text', () => {
    expect(yamlText({ a: null, b: [null], c: '' })).toBe('b:\n - null\nc: ""\n');
  });

  it('writes moments as ISO text', () => {
    expect(yamlText({ at: new Instant(0n) })).toBe('at: 1970-01-01T00:00:00Z\n');
  });

  it.each([
    [
      'a: 1\nb: 1.0\nc: 12345678901234567890\nd: 2024-01-02\ne: 1e3',
      '{"a":1,"b":1.0,"c":12345678901234567890,"d":"2024-01-02","e":1000.0}',
    ],
    ['x: &x {k: 1}\ny:\n  <<: *x\n  z: 2', '{"x":{"k":1},"y":{"k":1,"z":2}}'],
    ['- [a, b]\n- {c: d}', '[["a","b"],{"c":"d"}]'],
    ['|\n  two\n  lines\n', '"two\\nlines\\n"'],
    ['yes: no', '{"yes":"no"}'],
    ['', 'null'],
  ])('reads %j', async (text, json) => {
    expect(jsonText(await settle(() => parseYaml(text)))).toBe(json);
  });

  it.each(['a: [1', 'a: 1\na: 2', 'a: b: c'])('says that %j is no YAML', async (text) => {
    await expect(settle(() => parseYaml(text))).rejects.toThrow('this is not YAML');
  });

  it('refuses a text that grows by its anchors', async () => {
    let text = 'a0: &a0 [x, x, x, x, x, x, x, x, x]\n';
    for (let level = 1; level < 9; level++) {
      text += `a${level}: &a${level} [${Array(9)
        .fill(`*a${level - 1}`)
        .join(', ')}]\n`;
    }
    await expect(settle(() => parseYaml(text))).rejects.toThrow('refers to its anchors more than');
  });

  it('reads the texts, lists and maps that it writes', async () => {
    // Numbers in texts lose their quotes, as in Kestra; such texts come back as numbers.
    const text = fc.string({ unit: 'grapheme' }).filter((each) => !/^[-+.\d~]|^0x|^$/.test(each));
    const { value } = fc.letrec<{ value: Value }>((tie) => ({
      value: fc.oneof(
        { depthSize: 'small' },
        fc.boolean(),
        text,
        fc.maxSafeInteger(),
        fc.array(tie('value'), { maxLength: 4 }),
        fc.dictionary(fc.stringMatching(/^[a-z][a-z :#-]{0,5}$/), tie('value'), { maxKeys: 4 }),
      ),
    }));
    await settle(() => parseYaml('a'));
    fc.assert(
      fc.property(value, (given) => {
        expect(equalValues(parseYaml(yamlText(given)), given)).toBe(true);
      }),
    );
  });
});
