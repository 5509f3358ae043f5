/** Comments that silence findings, and what is said about those that do not. */

import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/flow/diagnostic.ts';
import { SourceFile } from '../../src/flow/source.ts';
import { applySuppressions } from '../../src/validate/suppression.ts';
import { validateFlow } from '../../src/validate/validate-flow.ts';
import { formatDiagnostic } from './format-diagnostic.ts';
import { testRegistry } from './test-registry.ts';

const HEAD = 'id: x\nnamespace: company.team\ntasks:\n  - id: a\n    type: io.kestra.plugin.core.log.Log\n';

async function findings(text: string, dormant?: ReadonlySet<string>): Promise<readonly Diagnostic[]> {
  const source = new SourceFile('x.yaml', text);
  const { diagnostics } = await validateFlow(source, { registry: testRegistry() });
  return applySuppressions(source, diagnostics, dormant);
}

const lines = async (text: string): Promise<string[]> =>
  (await findings(text)).map((one) => formatDiagnostic(one).trim());

describe('a suppression', () => {
  it.each([
    [
      'on the same line',
      `${HEAD}    message: "{{ inputs.who }}" # gitestra-ignore undeclared-input: given by the caller\n`,
    ],
    [
      'on the line above',
      `${HEAD}    # gitestra-ignore undeclared-input: given by the caller\n    message: "{{ inputs.who }}"\n`,
    ],
    [
      'above other comments and empty lines',
      `${HEAD}    # gitestra-ignore undeclared-input: given by the caller\n\n    # and more\n    message: "{{ inputs.who }}"\n`,
    ],
    [
      'of several codes',
      `${HEAD}    # gitestra-ignore undeclared-input, unknown-name: both are known\n    message: "{{ inputs.who | uper }}"\n`,
    ],
    [
      'at the line where a block scalar begins',
      `${HEAD}    # gitestra-ignore undeclared-input: given by the caller\n    message: |\n      one\n        two {{ inputs.who }}\n`,
    ],
    [
      'inside a block scalar',
      `${HEAD}    message: |\n      # gitestra-ignore undeclared-input: given by the caller\n      two {{ inputs.who }}\n`,
    ],
  ])('works %s', async (_, text) => {
    expect(await lines(text)).toEqual([]);
  });

  it('reaches one line only', async () => {
    const text = `${HEAD}    # gitestra-ignore undeclared-input: once\n    message:\n      - "{{ inputs.a }}"\n`;
    expect(await lines(text)).toEqual([
      '6:23-6:39 warning unused-suppression there is no `undeclared-input` to be ignored below (remove the comment)',
      '8:13-8:21 error undeclared-input input `a` is not declared in this flow (declare it in `inputs`)',
    ]);
  });

  it.each([
    [
      'without a code',
      '# gitestra-ignore',
      '6:17-6:34 warning invalid-suppression this comment does not name what is to be ignored (write `# gitestra-ignore <code>: <reason>`)',
    ],
    [
      'without a reason',
      '# gitestra-ignore undeclared-input',
      '6:17-6:51 warning invalid-suppression this comment does not say why the finding is ignored (write `# gitestra-ignore <code>: <reason>`)',
    ],
    [
      'with a code that is not there',
      '# gitestra-ignore undeclared-inputs: x',
      '6:35-6:52 warning invalid-suppression there is no finding with the code `undeclared-inputs` (did you mean `undeclared-input`?)',
    ],
    [
      'of a broken file',
      '# gitestra-ignore yaml-syntax: x',
      '6:35-6:46 warning invalid-suppression `yaml-syntax` cannot be ignored: nothing in the file can be checked while it is there',
    ],
    [
      'of nothing',
      '# gitestra-ignore duplicate-id: x',
      '6:35-6:47 warning unused-suppression there is no `duplicate-id` to be ignored on this line (remove the comment)',
    ],
  ])('is refused %s', async (_, comment, expected) => {
    expect(await lines(`${HEAD}    message: hi ${comment}\n`)).toEqual([expected]);
  });

  it('of something that is not looked for is neither used nor unused', async () => {
    const text = `${HEAD}    message: hi # gitestra-ignore duplicate-id: x\n`;
    expect(await findings(text, new Set(['duplicate-id']))).toEqual([]);
  });
});

describe('removing an unused suppression', () => {
  const fixed = async (text: string): Promise<string> => {
    const [edit] = (await findings(text))[0]?.fix?.edits ?? [];
    return text.slice(0, edit!.span.start) + edit!.text + text.slice(edit!.span.end);
  };

  it('takes the line when the comment is alone on it', async () => {
    const text = `${HEAD}    # gitestra-ignore duplicate-id: x\n    message: hi\n`;
    expect(await fixed(text)).toBe(`${HEAD}    message: hi\n`);
  });

  it('leaves what stands in front of it', async () => {
    const text = `${HEAD}    message: hi   # gitestra-ignore duplicate-id: x\n`;
    expect(await fixed(text)).toBe(`${HEAD}    message: hi\n`);
  });

  it('is not offered while another code of the comment is in use', async () => {
    const text = `${HEAD}    message: "{{ inputs.a }}" # gitestra-ignore duplicate-id, undeclared-input: x\n`;
    expect((await findings(text)).map(({ code, fix }) => [code, fix])).toEqual([
      ['unused-suppression', undefined],
    ]);
  });
});
