import { describe, expect, it } from 'vitest';
import { parseFlow } from '../../src/flow/parse-flow.ts';
import { SourceFile } from '../../src/flow/source.ts';
import { dispatchInputs, secretName } from '../../src/github/workflow-inputs.ts';

function inputsOf(yaml: string) {
  const text = `id: f\nnamespace: n\ninputs:\n${yaml}\ntasks: [{id: t, type: io.kestra.plugin.core.debug.Return}]\n`;
  return dispatchInputs(parseFlow(new SourceFile('f.yaml', text)).flow!.inputs);
}

describe('dispatchInputs', () => {
  it.each<[string, object]>([
    ['{id: a, type: STRING}', { description: 'a', type: 'string', required: true }],
    ['{id: a, type: STRING, defaults: x}', { description: 'a', type: 'string', default: 'x' }],
    [
      "{id: a, type: STRING, defaults: '{{ now() }}'}",
      { description: 'a (by default {{ now() }})', type: 'string' },
    ],
    ['{id: a, type: INT, defaults: 5}', { description: 'a', type: 'number', default: 5 }],
    ['{id: a, type: FLOAT, required: false}', { description: 'a', type: 'number' }],
    ['{id: a, type: BOOLEAN, defaults: true}', { description: 'a', type: 'boolean', default: true }],
    ['{id: a, type: BOOL}', { description: 'a', type: 'boolean', default: false }],
    // Not given is something else than false.
    ['{id: a, type: BOOL, required: false}', { description: 'a (true or false)', type: 'string' }],
    [
      '{id: a, type: SELECT, values: [x, y], displayName: "Which  one"}',
      { description: 'Which one', type: 'choice', options: ['x', 'y'], required: true },
    ],
    [
      '{id: a, type: SELECT, values: [x, y], required: false}',
      { description: 'a (of x, y)', type: 'string' },
    ],
    [
      '{id: a, type: SELECT, values: [x, y], defaults: y}',
      { description: 'a', type: 'choice', options: ['x', 'y'], default: 'y' },
    ],
    [
      '{id: a, type: SELECT, values: [x], allowCustomValue: true}',
      { description: 'a', type: 'string', required: true },
    ],
    [
      '{id: a, type: MULTISELECT, values: [x, y]}',
      { description: 'a (JSON array; of x, y)', type: 'string', required: true },
    ],
    [
      '{id: a, type: ARRAY, itemType: INT}',
      { description: 'a (JSON array)', type: 'string', required: true },
    ],
    [
      '{id: a, type: FILE}',
      { description: 'a (path of a file in the repository)', type: 'string', required: true },
    ],
    ['{id: a, type: DATE}', { description: 'a (2026-05-06)', type: 'string', required: true }],
    [
      "{id: a, type: STRING, dependsOn: {inputs: [b], condition: '{{ inputs.b }}'}}",
      { description: 'a (only if {{ inputs.b }})', type: 'string' },
    ],
    [
      "{id: a, type: STRING, description: 'x ${{ secrets.Y }}'}",
      { description: 'x $ {{ secrets.Y }}', type: 'string', required: true },
    ],
  ])('%s', (input, expected) => {
    const extra = input.includes('dependsOn') ? '\n  - {id: b, type: BOOL}' : '';
    expect(inputsOf(`  - ${input}${extra}`).definitions.a).toEqual(expected);
  });

  it('takes SECRET inputs from the secrets of the repository', () => {
    const { definitions, handOver, secretHandOver, notes } = inputsOf(
      '  - {id: db-password, type: SECRET}\n  - {id: b, type: INT}',
    );
    expect(Object.keys(definitions)).toEqual(['b']);
    expect(secretHandOver).toBe(
      `\${{ secrets.DB_PASSWORD != '' && format('"db-password": {0}', toJSON(secrets.DB_PASSWORD)) || '' }}\n`,
    );
    expect(handOver?.startsWith(secretHandOver!)).toBe(true);
    expect(notes).toEqual([
      "Input `db-password` is a SECRET: its value is the repository's secret DB_PASSWORD.",
    ]);
    expect(secretName('9 lives!')).toBe('_9_LIVES_');
  });

  it('puts what is beyond 25 inputs, or has no name for GitHub, into one', () => {
    const many = Array.from(
      { length: 30 },
      (_, n) => `  - {id: i${n}, type: STRING, required: ${n >= 25}}`,
    ).join('\n');
    const { definitions, notes } = inputsOf(`${many}\n  - {id: a.b, type: STRING}`);
    expect(Object.keys(definitions)).toHaveLength(25);
    // Required ones have their own fields.
    expect(Object.keys(definitions)).toEqual(expect.arrayContaining(['i25', 'i29', 'i0', 'i18', 'more']));
    expect(definitions.more).toMatchObject({ type: 'string', required: true });
    expect(definitions.more!.description).toContain('i19, i20, i21, i22, i23, i24, a.b (required)');
    expect(notes).toHaveLength(2);
  });
});
