import { describe, expect, it } from 'vitest';
import { type InputPorts, resolveInputs } from '../../../src/engine/inputs/resolve-inputs.ts';
import { createExpressionEngine } from '../../../src/expression/engine.ts';
import { printedText } from '../../../src/expression/print.ts';
import { makeDouble } from '../../../src/expression/values.ts';
import type { Input } from '../../../src/flow/model.ts';
import { parseFlow } from '../../../src/flow/parse-flow.ts';
import { SourceFile } from '../../../src/flow/source.ts';

function inputsOf(yaml: string): readonly Input[] {
  const text = `id: f\nnamespace: n\ntasks: [{id: t, type: io.kestra.plugin.core.log.Log, message: x}]\ninputs:\n${yaml.replace(/^/gm, '  ')}`;
  const { flow, diagnostics } = parseFlow(new SourceFile('f.yaml', text), { double: makeDouble });
  expect(diagnostics.filter((diagnostic) => diagnostic.severity === 'error')).toEqual([]);
  return flow!.inputs;
}

const engine = createExpressionEngine({ level: 1 });

function portsOf(secrets: string[] = []): InputPorts {
  const scope = (inputs: object) => ({ inputs, vars: { zone: 'eu' }, flow: { id: 'f' } });
  return {
    renderTyped: (template, inputs) => engine.renderTyped(template, scope(inputs)),
    renderStructure: (value, inputs) => engine.renderStructure(value, scope(inputs)),
    registerSecret: (value, name) => secrets.push(`${name}=${value}`),
    upload: async (inputId, path) => {
      if (path.includes('missing')) throw new Error('there is no such file');
      return `kestra:///n/f/executions/e/inputs/${inputId}/${path.split('/').at(-1)}`;
    },
  };
}

async function resolve(yaml: string, supplied: Record<string, unknown> = {}) {
  return await resolveInputs(inputsOf(yaml), new Map(Object.entries(supplied)), portsOf());
}

const one = (rest: string): string => `- id: x\n${rest.replace(/^/gm, '  ')}`;

describe('values by type', () => {
  it.each<[string, unknown, string]>([
    ['type: STRING', 'text', 'text'],
    ['type: STRING', '', ''],
    ['type: STRING', 12, '12'],
    ['type: STRING', makeDouble(3), '3.0'],
    ['type: STRING\nvalidator: "[a-z]+"', 'abc', 'abc'],
    ['type: INT', '42', '42'],
    ['type: INT', '-2147483648', '-2147483648'],
    ['type: INT', '+7', '7'],
    ['type: INT\nmin: 1\nmax: 3', 3, '3'],
    ['type: FLOAT', '3', '3.0'],
    ['type: FLOAT', '1.1', '1.1'],
    ['type: FLOAT', '16777217', '1.6777216E7'],
    ['type: FLOAT', ' 1e-3 ', '0.001'],
    ['type: BOOL', 'TRUE', 'true'],
    ['type: BOOL', 'no', 'false'],
    ['type: BOOL', true, 'true'],
    ['type: BOOLEAN', 'false', 'false'],
    ['type: SELECT\nvalues: [a, b]', 'b', 'b'],
    ['type: SELECT\nvalues: [a, b]\nallowCustomValue: true', 'c', 'c'],
    ['type: SELECT\nvalues: [a, b]\nrequired: false', 'c', 'c'],
    ['type: SELECT\nexpression: "{{ [1, 2] }}"', '2', '2'],
    ['type: ENUM\nvalues: [a, b]', 'a', 'a'],
    ['type: MULTISELECT\nvalues: [a, b, c]', '["a","c"]', '["a","c"]'],
    ['type: MULTISELECT\nvalues: ["1", "2"]\nitemType: INT', ['1'], '[1]'],
    ['type: ARRAY\nitemType: INT', '["1", 2]', '[1,2]'],
    ['type: ARRAY\nitemType: STRING', [1, null], '["1",null]'],
    ['type: DATETIME', '2025-03-01T14:30:00Z', '2025-03-01T14:30:00Z'],
    ['type: DATETIME', '2025-03-01T14:30:00.5+02:00', '2025-03-01T12:30:00.500Z'],
    ['type: DATE', '2024-02-29', '2024-02-29'],
    ['type: TIME', '14:30', '14:30'],
    ['type: TIME', '14:30:05.25', '14:30:05.250'],
    ['type: DURATION', 'PT90M', 'PT1H30M'],
    ['type: DURATION', 'P1DT-0.5S', 'PT23H59M59.5S'],
    ['type: FILE', './data/in.CSV', 'kestra:///n/f/executions/e/inputs/x/in.CSV'],
    ['type: FILE', 'nsfile:///a.csv', 'nsfile:///a.csv'],
    [
      'type: FILE\nallowedFileExtensions: [.csv, .json]',
      'data/in.CSV',
      'kestra:///n/f/executions/e/inputs/x/in.CSV',
    ],
    ['type: JSON', '{"a": [1, 2.0]}', '{"a":[1,2.0]}'],
    ['type: JSON', { a: 1 }, '{"a":1}'],
    ['type: JSON', '3', '3'],
    ['type: YAML', 'a:\n  - 1\n  - b', '{"a":[1,"b"]}'],
    ['type: URI', 'https://example.com/a?b=c#d', 'https://example.com/a?b=c#d'],
    ['type: URI', 'urn:isbn:123', 'urn:isbn:123'],
    ['type: SECRET', 's3cret', 's3cret'],
    ['type: EMAIL', 'jane.doe+x@example.com', 'jane.doe+x@example.com'],
    ['type: EMAIL', '', ''],
    ['type: ION', '{a: 1}', '{"a":1}'],
    ['type: OBJECT', '{"a": 1}', '{"a":1}'],
    ['type: TABLE\ncolumns: [{id: c, type: INT}]', '[{"c": "1"}]', '[{"c":1}]'],
  ])('%s takes %j', async (declaration, raw, printed) => {
    const { errors, values } = await resolve(one(declaration), { x: raw });
    expect(errors).toEqual([]);
    expect(printedText(values.x)).toBe(printed);
  });

  it('gives values that expressions can work on', async () => {
    const { values } = await resolve('- {id: d, type: DATE}\n- {id: t, type: DATETIME}', {
      d: '2025-03-01',
      t: '2025-03-01T00:00:00Z',
    });
    expect(values).toMatchObject({ d: { kind: 'local date', year: 2025 }, t: { kind: 'instant' } });
  });
});

describe('values that do not fit', () => {
  it.each<[string, unknown, string]>([
    [
      'type: INT',
      '1.0',
      'Input “x” must be an integer between -2147483648 and 2147483647 (INT), but “1.0” was given',
    ],
    [
      'type: INT',
      '2147483648',
      'Input “x” must be an integer between -2147483648 and 2147483647 (INT), but “2147483648” was given',
    ],
    [
      'type: INT',
      'abc',
      'Input “x” must be an integer between -2147483648 and 2147483647 (INT), but “abc” was given',
    ],
    ['type: INT\nmin: 1\nmax: 3', '4', 'Input “x” must be between 1 and 3, but 4 was given'],
    ['type: FLOAT\nmin: 0.5', '0.25', 'Input “x” must be 0.5 or more, but 0.25 was given'],
    ['type: FLOAT', 'much', 'Input “x” must be a number (FLOAT), but “much” was given'],
    [
      'type: STRING\nvalidator: "[a-z]+"',
      'abc1',
      'Input “x” must match the pattern `[a-z]+`, but “abc1” was given',
    ],
    ['type: SELECT\nvalues: [a, b]', 'c', 'Input “x” must be “a” or “b”, but “c” was given'],
    [
      'type: MULTISELECT\nvalues: [a, b]',
      '["a","z"]',
      'Input “x” may hold only “a” and “b”, but “z” was given',
    ],
    [
      'type: MULTISELECT\nvalues: [a, b]',
      'a,b',
      'Input “x” must be a list of some of its values (MULTISELECT) written as a JSON array, but “a,b” was given',
    ],
    [
      'type: ARRAY\nitemType: INT',
      '[1,"x"]',
      'Input “x” has an item 2 that must be an integer between -2147483648 and 2147483647 (INT), but “x” was given',
    ],
    ['type: DATE', '2025-02-30', 'Input “x” must be a date (DATE), but “2025-02-30” was given'],
    [
      'type: DATE\nafter: "2025-01-02"',
      '2025-01-01',
      'Input “x” must be 2025-01-02 or more, but 2025-01-01 was given',
    ],
    [
      'type: DATETIME',
      '2025-03-01 14:30',
      'Input “x” must be a date and time with time zone (DATETIME), but “2025-03-01 14:30” was given',
    ],
    ['type: TIME\nbefore: "12:00"', '12:00:01', 'Input “x” must be 12:00 or less, but 12:00:01 was given'],
    [
      'type: DURATION',
      '1h',
      'Input “x” must be an ISO-8601 duration of days, hours, minutes and seconds (DURATION), but “1h” was given',
    ],
    ['type: DURATION\nmax: PT1H', 'PT61M', 'Input “x” must be PT1H or less, but PT1H1M was given'],
    [
      'type: FILE',
      'missing.csv',
      'Input “x” must be the path of a file, or a kestra://, nsfile:// or file:// URI (FILE), but “missing.csv” cannot be used: there is no such file',
    ],
    [
      'type: FILE\nallowedFileExtensions: [.csv]',
      'a.txt',
      'Input “x” must be a file ending in “.csv”, but “a.txt” was given',
    ],
    [
      'type: URI',
      'example.com',
      'Input “x” must be a URI with its scheme (URI), but “example.com” was given',
    ],
    ['type: EMAIL', 'jane', 'Input “x” must be an e-mail address (EMAIL), but “jane” was given'],
    ['type: OBJECT', '[1]', 'Input “x” must be a map (OBJECT), but “[1]” was given'],
    [
      'type: TABLE\ncolumns: [{id: c, type: INT}]\nrows: {min: 2}',
      '[{"c": 1}]',
      'Input “x” must have at least 2 rows, but has 1',
    ],
    [
      'type: TABLE\ncolumns: [{id: c, type: INT}]',
      '[{"c": "a"}]',
      'Input “x” has a fault in row 1: Input “c” must be an integer between -2147483648 and 2147483647 (INT), but “a” was given',
    ],
    [
      'type: INT',
      [1, 2],
      'Input “x” must be an integer between -2147483648 and 2147483647 (INT), but a list of 2 items was given',
    ],
    [
      'type: INT\ndefaults: much',
      undefined,
      'Input “x” has a default that must be an integer between -2147483648 and 2147483647 (INT), but “much” was given',
    ],
    [
      'type: REUSABLE_INPUTS',
      'x',
      'Input “x” is of type REUSABLE_INPUTS, which takes inputs from a Kestra Enterprise server; write the inputs into the flow',
    ],
  ])('%s refuses %j', async (declaration, raw, message) => {
    const { errors } = await resolve(one(declaration), { x: raw });
    expect(errors.map((error) => error.message)).toEqual([message]);
  });

  it.each([
    ['type: JSON', '{"a": }', /must be JSON \(JSON\), but “{"a": }” is none: .+/],
    ['type: JSON', '{} {}', /is none: something follows it/],
    ['type: YAML', 'a: [1', /must be YAML, but has a fault in line 1/],
    [
      'type: SELECT\nexpression: "{{ inputs.none }}"',
      'a',
      /`expression`, which gives its values, cannot be evaluated/,
    ],
    ['type: SELECT\nexpression: "text"', 'a', /cannot be evaluated: it must give a list/],
    [
      'type: STRING\ndefaults: "{{ nothing.at.all }}"',
      undefined,
      /its default cannot be evaluated: .*nothing/,
    ],
  ])('%s refuses %j and says why', async (declaration, raw, message) => {
    const { errors } = await resolve(one(declaration), { x: raw });
    expect(errors).toHaveLength(1);
    expect(errors[0]!.message).toMatch(message);
  });

  it('reports every input that is wrong, each with an example', async () => {
    const { errors } = await resolve(
      '- {id: a, type: INT}\n- {id: b, type: DATE}\n- {id: c, type: SELECT, values: [u, v]}\n- {id: d, type: STRING}',
      {
        a: 'x',
        b: 'y',
        d: 'fine',
      },
    );
    expect(errors.map(({ id, kind, example }) => [id, kind, example])).toEqual([
      ['a', 'invalid', 'a=42'],
      ['b', 'invalid', 'b=2025-03-01'],
      ['c', 'missing', 'c=u'],
    ]);
    expect(errors[2]!.message).toBe(
      'Input “c” is required and was not given; it takes one of “u”, “v” (SELECT)',
    );
  });

  it('never repeats a secret', async () => {
    const secrets: string[] = [];
    const { errors } = await resolveInputs(
      inputsOf(one('type: SECRET\nvalidator: "[0-9]+"')),
      new Map([['x', 'hunter2']]),
      portsOf(secrets),
    );
    expect(errors).toHaveLength(1);
    expect(JSON.stringify(errors)).not.toContain('hunter2');
    expect(secrets).toEqual(['inputs.x=hunter2']);
  });
});

describe('defaults', () => {
  it('are rendered and converted', async () => {
    const { values, errors } = await resolve(
      '- {id: a, type: STRING, defaults: "{{ vars.zone }}-{{ flow.id }}"}\n- {id: b, type: INT, defaults: "{{ 40 + 2 }}"}\n- {id: c, type: JSON, defaults: {k: "{{ vars.zone }}"}}\n- {id: d, type: ARRAY, itemType: STRING, defaults: [x, "{{ vars.zone }}"]}\n- {id: e, type: BOOL, defaults: true}\n- {id: g, type: DATE, defaults: 2025-01-01}',
    );
    expect(errors).toEqual([]);
    expect(printedText(values)).toBe(
      '{"a":"eu-f","b":42,"c":{"k":"eu"},"d":["x","eu"],"e":true,"g":"2025-01-01"}',
    );
  });

  it('give way to a value, also to an empty text, but not to null', async () => {
    const yaml =
      '- {id: a, type: STRING, defaults: d}\n- {id: b, type: STRING, defaults: d}\n- {id: c, type: STRING, defaults: d}';
    const { values } = await resolve(yaml, { a: 'v', b: '', c: null });
    expect(values).toEqual({ a: 'v', b: '', c: 'd' });
  });

  it('see the values of dependencies, and null for other inputs that have defaults', async () => {
    const { values, errors } = await resolve(
      '- {id: a, type: STRING, defaults: A}\n- {id: b, type: STRING, defaults: "{{ inputs.a }}!", dependsOn: {inputs: [a]}}\n- {id: c, type: STRING, defaults: "{{ inputs.a ?? \'none\' }}"}',
    );
    expect(errors).toEqual([]);
    expect(values).toEqual({ a: 'A', b: 'A!', c: 'none' });
  });

  it('may be the first choice', async () => {
    const { values } = await resolve(
      '- {id: a, type: SELECT, values: [u, v], autoSelectFirst: true}\n- {id: b, type: MULTISELECT, values: [u, v], autoSelectFirst: true}\n- {id: c, type: SELECT, values: [u, v], autoSelectFirst: true, required: false, }',
    );
    expect(values).toEqual({ a: 'u', b: ['u'], c: 'u' });
  });

  it('are missed only by required inputs', async () => {
    const { values, errors } = await resolve('- {id: a, type: INT, required: false}\n- {id: b, type: INT}');
    expect(values).toEqual({ a: null });
    expect(errors.map((error) => error.id)).toEqual(['b']);
  });
});

describe('dependsOn', () => {
  const yaml = `- {id: cloud, type: SELECT, values: [aws, gcp], required: false}
- {id: region, type: STRING, dependsOn: {inputs: [cloud], condition: "{{ inputs.cloud == 'aws' }}"}}
- {id: bucket, type: STRING, dependsOn: {inputs: [region]}}`;

  it('drops inputs whose condition does not hold, and what depends on them', async () => {
    const { values, errors, states } = await resolve(yaml, {
      cloud: 'gcp',
      region: 'ignored',
      bucket: 'ignored',
    });
    expect(errors).toEqual([]);
    expect(values).toEqual({ cloud: 'gcp' });
    expect(states.map((state) => state.enabled)).toEqual([true, false, false]);
  });

  it('asks for them when it holds', async () => {
    const { errors } = await resolve(yaml, { cloud: 'aws' });
    expect(errors.map((error) => error.id)).toEqual(['region']);
  });

  it('counts a dependency without a value as not met', async () => {
    expect((await resolve(yaml)).values).toEqual({ cloud: null });
  });

  it('needs a real true', async () => {
    const { values } = await resolve(
      `- {id: a, type: STRING}\n- {id: b, type: STRING, dependsOn: {inputs: [a], condition: "true"}}\n- {id: c, type: STRING, dependsOn: {inputs: [a], condition: "{{ inputs.a == 'x' }}"}}`,
      { a: 'x', b: 'b', c: 'c' },
    );
    expect(values).toEqual({ a: 'x', c: 'c' });
  });

  it('reports a condition that cannot be evaluated', async () => {
    const { errors } = await resolve(
      '- {id: a, type: STRING}\n- {id: b, type: STRING, dependsOn: {inputs: [a], condition: "{{ inputs.z }}"}}',
      { a: 'x' },
    );
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatchObject({ id: 'b', kind: 'expression' });
  });

  it('looks ahead to inputs declared later, and survives a cycle', async () => {
    const later =
      '- {id: b, type: STRING, defaults: "{{ inputs.a }}b", dependsOn: {inputs: [a]}}\n- {id: a, type: STRING}';
    expect((await resolve(later, { a: 'x' })).values).toEqual({ b: 'xb', a: 'x' });
    const inputs = inputsOf('- {id: a, type: STRING}\n- {id: b, type: STRING}').map((input, index) => ({
      ...input,
      dependsOn: { inputs: [index === 0 ? 'b' : 'a'] },
    }));
    const { values } = await resolveInputs(
      inputs,
      new Map([
        ['a', '1'],
        ['b', '2'],
      ]),
      portsOf(),
    );
    expect(values).toEqual({ a: '1', b: '2' });
  });
});

describe('names', () => {
  const form = `- id: form
  type: FORM
  inputs:
    - {id: host, type: STRING}
    - {id: port, type: INT, defaults: 80, dependsOn: {inputs: [form.host]}}
- {id: db.name, type: STRING, required: false}`;

  it('nest at their dots, in forms too', async () => {
    const { values, errors } = await resolve(form, { 'form.host': 'h', 'db.name': 'n' });
    expect(errors).toEqual([]);
    expect(values).toEqual({ form: { host: 'h', port: 80 }, db: { name: 'n' } });
  });

  it('may be given as maps', async () => {
    const { values, warnings } = await resolve(form, { form: { host: 'h', port: 8080 }, db: { name: 'n' } });
    expect(values).toEqual({ form: { host: 'h', port: 8080 }, db: { name: 'n' } });
    expect(warnings).toEqual([]);
  });

  it('that are unknown give a warning with the nearest one', async () => {
    const { warnings } = await resolve(form, {
      'form.hots': 'h',
      form: { host: 'x', prot: 1 },
      nothing_like_it: 1,
    });
    expect(warnings).toEqual([
      'There is no input “form.hots”; did you mean “form.host”?',
      'There is no input “form.prot”; did you mean “form.port”?',
      'There is no input “nothing_like_it”; the flow has form.host, form.port, db.name',
    ]);
  });

  it('warn about words that are silently false', async () => {
    const { warnings, values } = await resolve('- {id: a, type: BOOL}', { a: 'yes' });
    expect(values).toEqual({ a: false });
    expect(warnings).toEqual(['Input “a” is a BOOL: “yes” counts as false, as everything but “true” does']);
  });

  it('cannot reach a prototype', async () => {
    const { values } = await resolve('- {id: a.__proto__.b, type: STRING}', { 'a.__proto__.b': 'x' }).catch(
      () => ({ values: {} }),
    );
    expect(({} as Record<string, unknown>).b).toBeUndefined();
    expect(values).toBeDefined();
  });
});
