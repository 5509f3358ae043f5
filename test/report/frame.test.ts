import picocolors from 'picocolors';
import { describe, expect, it } from 'vitest';
import { SourceFile } from '../../src/flow/source.ts';
import { renderFrame } from '../../src/report/frame.ts';
import { renderPretty, sortDiagnostics } from '../../src/report/pretty.ts';
import { diagnostic, FLOW, spanOf } from './sample-diagnostics.ts';

describe('renderFrame', () => {
  it('shows the place, the line with carets, the related place and the help', () => {
    const frame = renderFrame(
      diagnostic({
        help: 'Did you mean `message`?\nSee the documentation of Log',
        related: [{ message: 'the flow begins here', file: FLOW, span: spanOf('id: hello') }],
      }),
    );
    expect(frame).toBe(
      [
        'error[unknown-property]: `mesage` is not a property of `Log`',
        ' --> flows/company/team/hello.yaml:5:2',
        '  |',
        '4 |   - id: 日本語 x',
        '5 |     mesage: hi',
        '  |     ^^^^^^',
        '  |',
        '  = see: the flow begins here',
        ' --> flows/company/team/hello.yaml:1:1',
        '1 | id: hello',
        '  | ^^^^^^^^^',
        '  |',
        '  = help: Did you mean `message`?',
        '          See the documentation of Log',
      ].join('\n'),
    );
  });

  it.each([
    ['a wide letter counts two columns', spanOf('x\n'), ['4 |   - id: 日本語 x', '  |                ^']],
    ['a wide letter is underlined twice', spanOf('日本'), ['4 |   - id: 日本語 x', '  |         ^^^^']],
    [
      'something missing at the end of the file gets one caret',
      { start: FLOW.text.length, end: FLOW.text.length },
      ['7 |', '  | ^'],
    ],
    [
      'offsets beyond the end are placed at the end',
      { start: FLOW.text.length + 5, end: FLOW.text.length + 9 },
      ['7 |', '  | ^'],
    ],
    [
      'every line of a short span is underlined from its first letter',
      spanOf('tasks:\n  - id: 日本語'),
      ['3 | tasks:', '  | ^^^^^^', '4 |   - id: 日本語 x', '  |   ^^^^^^^^^^^^'],
    ],
  ])('%s', (_, span, lines) => {
    expect(renderFrame(diagnostic({ span }), { before: 0 }).split('\n').slice(3)).toEqual(lines);
  });

  it('shows only the first line of a span over many lines', () => {
    const file = new SourceFile('a.yaml', 'one\ntwo\nthree\nfour\nfive\nsix\n');
    const frame = renderFrame(diagnostic({ file, span: { start: 0, end: file.text.length } }));
    expect(frame.split('\n').slice(3)).toEqual(['1 | one', '  | ^^^']);
  });

  it('cuts a long line around the caret', () => {
    const file = new SourceFile('a.yaml', `${'a'.repeat(5000)}HERE${'b'.repeat(5000)}`);
    const [code = '', carets = ''] = renderFrame(diagnostic({ file, span: spanOf('HERE', file) }))
      .split('\n')
      .slice(3);
    expect(code.length).toBeLessThan(120);
    expect(code).toMatch(/^1 \| …a+HEREb+…$/);
    expect(carets.indexOf('^^^^')).toBe(code.indexOf('HERE'));
  });

  it('lets no control character or reordering mark of a file reach the terminal', () => {
    const file = new SourceFile('a.yaml', 'id: \u001b[31mred\u202etxt\u0007\n');
    const frame = renderFrame(
      diagnostic({ file, span: { start: 0, end: 2 }, message: 'bad \u001b[2J', help: '\u009b1m' }),
    );
    expect(frame).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
  });

  it('colours by severity when the terminal has colours', () => {
    const style = picocolors.createColors(true);
    expect(renderFrame(diagnostic(), { style })).toContain(style.red('    ^^^^^^'));
    expect(renderFrame(diagnostic({ severity: 'warning' }), { style })).toContain(style.yellow('    ^^^^^^'));
  });
});

describe('renderPretty', () => {
  const other = new SourceFile('flows/a.yaml', 'id: a\n');

  it('orders by file, position and code', () => {
    const list = [
      diagnostic({ code: 'b' }),
      diagnostic({ code: 'a' }),
      diagnostic({ code: 'c', span: spanOf('id: hello') }),
      diagnostic({ code: 'd', file: other, span: { start: 3, end: 4 } }),
    ];
    expect(sortDiagnostics(list).map((one) => one.code)).toEqual(['d', 'c', 'a', 'b']);
  });

  it.each([
    [[], { files: 3 }, '✔ 3 files checked, no problems found'],
    [[], {}, '✔ No problems found'],
    [[diagnostic()], { files: 1 }, '✖ 1 error in 1 of 1 file'],
    [
      [diagnostic(), diagnostic({ severity: 'warning', file: other, span: { start: 0, end: 1 } })],
      { files: 9 },
      '✖ 1 error, 1 warning in 2 of 9 files',
    ],
    [
      [diagnostic({ severity: 'warning' }), diagnostic({ severity: 'info' })],
      {},
      '▲ 1 warning, 1 note in 1 file',
    ],
    [[diagnostic({ severity: 'info' })], {}, '• 1 note in 1 file'],
  ])('sums up %#', (diagnostics, options, summary) => {
    const lines = renderPretty(diagnostics, options).split('\n');
    expect(lines.at(-1)).toBe(summary);
    expect(lines.filter((line) => line.includes('-->'))).toHaveLength(diagnostics.length);
  });
});
