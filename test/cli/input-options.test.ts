import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readInputOptions, readLabelOptions } from '../../src/cli/input-options.ts';
import { promptInputs, type Questions } from '../../src/cli/prompts.ts';
import { type InputPorts, resolveInputs } from '../../src/engine/inputs/resolve-inputs.ts';
import { createExpressionEngine } from '../../src/expression/engine.ts';
import { makeDouble } from '../../src/expression/values.ts';
import type { Input } from '../../src/flow/model.ts';
import { parseFlow } from '../../src/flow/parse-flow.ts';
import { SourceFile } from '../../src/flow/source.ts';

let cwd: string;
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'gitestra-inputs-'));
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

const read = (input: string[], inputs?: string, stdin = '') =>
  readInputOptions(
    { input, ...(inputs === undefined ? {} : { inputs }) },
    { cwd, stdin: Readable.from([stdin]) },
  );

const engine = createExpressionEngine({ level: 1 });
const ports: InputPorts = {
  renderTyped: (template, inputs) => engine.renderTyped(template, { inputs }),
  renderStructure: (value, inputs) => engine.renderStructure(value, { inputs }),
  upload: async (_id, path) => `kestra:///${path}`,
};

function inputsOf(yaml: string): readonly Input[] {
  const text = `id: f\nnamespace: n\ntasks: [{id: t, type: io.kestra.plugin.core.log.Log, message: x}]\ninputs:\n${yaml.replace(/^/gm, '  ')}`;
  return parseFlow(new SourceFile('f.yaml', text), { double: makeDouble }).flow!.inputs;
}

describe('-i', () => {
  it('splits at the first =, and keeps the rest as it is', async () => {
    expect(await read(['a=1=2', 'b=', 'c= x ', 'form.child=y'])).toEqual(
      new Map([
        ['a', '1=2'],
        ['b', ''],
        ['c', ' x '],
        ['form.child', 'y'],
      ]),
    );
  });

  it('with @ gives a FILE input the file, and any other its text', async () => {
    writeFileSync(join(cwd, 'data.json'), '{"a": 1}\n');
    const supplied = await read(['f=@data.json', 'j=@data.json', 's=@@handle', 'at=@', 'gone=@nope.txt']);
    const { values, errors } = await resolveInputs(
      inputsOf(
        '- {id: f, type: FILE}\n- {id: j, type: JSON}\n- {id: s, type: STRING}\n- {id: at, type: STRING}\n- {id: gone, type: STRING}',
      ),
      supplied,
      ports,
    );
    expect(values).toMatchObject({ f: 'kestra:///data.json', j: { a: 1 }, s: '@handle', at: '@' });
    expect(errors.map((error) => error.message)).toEqual([
      'Input “gone” was given as @nope.txt, but it cannot be read: there is no such file or folder',
    ]);
  });

  it.each<[string[], RegExp]>([
    [['user'], /-i user has no value behind “=”/],
    [['=x'], /-i =x has no name before “=”/],
    [['a=1', 'a=2'], /the input “a” is given twice/],
  ])('refuses %j', async (input, message) => {
    await expect(read(input)).rejects.toThrow(message);
  });
});

describe('--inputs', () => {
  it('reads YAML and JSON, from a file or standard input, and gives way to -i', async () => {
    writeFileSync(join(cwd, 'in.yaml'), 'a: 1\nb: {c: [x]}\nd: 2.0\n');
    expect(await read(['a=9'], 'in.yaml')).toEqual(
      new Map<string, unknown>([
        ['a', '9'],
        ['b', { c: ['x'] }],
        ['d', makeDouble(2)],
      ]),
    );
    writeFileSync(join(cwd, 'in.json'), '{"a": 1}');
    expect(await read([], 'in.json')).toEqual(new Map([['a', 1]]));
    expect(await read([], '-', 'a: 2')).toEqual(new Map([['a', 2]]));
    writeFileSync(join(cwd, 'empty.yaml'), '# nothing\n');
    expect(await read([], 'empty.yaml')).toEqual(new Map());
  });

  it.each([
    ['a: [1', /^in\.yaml:1:\d+: /],
    ['- a', /must hold a map of inputs by id/],
    [undefined, /the inputs in\.yaml cannot be read: there is no such file/],
  ])('refuses %j', async (text, message) => {
    if (text !== undefined) writeFileSync(join(cwd, 'in.yaml'), text);
    await expect(read([], 'in.yaml')).rejects.toThrow(message);
  });
});

describe('-l', () => {
  it('gives labels in order', () => {
    expect(readLabelOptions(['env=dev', 'team=a=b'])).toEqual([
      { key: 'env', value: 'dev' },
      { key: 'team', value: 'a=b' },
    ]);
  });

  it.each([
    ['env', /has no value/],
    ['env=', /the label “env” has no value/],
    ['Env=x', /no key of a label/],
    ['system.x=y', /begin with “system\.”/],
  ])('refuses %s', (label, message) => {
    expect(() => readLabelOptions([label])).toThrow(message);
  });
});

describe('prompts', () => {
  /** Answers by message; what was asked is kept. */
  function questionsWith(answers: Record<string, unknown[]>) {
    const asked: string[] = [];
    const errors: string[] = [];
    const options: Record<string, unknown>[] = [];
    const answer =
      (kind: string) =>
      async (question: { message: string }): Promise<never> => {
        asked.push(`${kind}: ${question.message}`);
        options.push({ ...question });
        const key = Object.keys(answers).find((name) => question.message.includes(name));
        const next = key === undefined ? undefined : answers[key]!.shift();
        if (next === undefined) throw new Error(`unexpected question ${question.message}`);
        return next as never;
      };
    const questions: Questions = {
      text: answer('text'),
      password: answer('password'),
      confirm: answer('confirm'),
      select: answer('select'),
      multiselect: answer('multiselect'),
      error: (message) => errors.push(message),
    };
    return { questions, asked, errors, options };
  }

  const INPUTS = `- {id: cloud, type: SELECT, values: [aws, gcp]}
- {id: region, type: STRING, displayName: Region, dependsOn: {inputs: [cloud], condition: "{{ inputs.cloud == 'aws' }}"}}
- {id: count, type: INT, max: 3, prefill: 2}
- {id: token, type: SECRET}
- {id: dry, type: BOOL}
- {id: tags, type: MULTISELECT, values: [x, y]}
- {id: note, type: STRING, required: false}
- {id: given, type: STRING}`;

  it('ask for what is missing, each in the way of its type, conditions respected', async () => {
    const { questions, asked, options } = questionsWith({
      cloud: ['aws'],
      region: ['eu'],
      count: ['3'],
      token: ['t'],
      dry: [false],
      tags: [['x']],
    });
    const values = await promptInputs(
      { inputs: inputsOf(INPUTS), supplied: new Map([['given', 'g']]), ports },
      questions,
    );
    expect(asked).toEqual([
      'select: cloud (SELECT)',
      'text: Region (region, STRING)',
      'text: count (INT)',
      'password: token (SECRET)',
      'confirm: dry (BOOL)',
      'multiselect: tags (MULTISELECT)',
    ]);
    expect(options[2]).toMatchObject({ initialValue: '2', placeholder: '42' });
    expect(Object.fromEntries(values!)).toEqual({
      given: 'g',
      cloud: 'aws',
      region: 'eu',
      count: '3',
      token: 't',
      dry: false,
      tags: ['x'],
    });
  });

  it('leave out what a condition rules out', async () => {
    const { questions, asked } = questionsWith({
      cloud: ['gcp'],
      count: ['1'],
      token: ['t'],
      dry: [true],
      tags: [['y']],
    });
    await promptInputs({ inputs: inputsOf(INPUTS), supplied: new Map([['given', 'g']]), ports }, questions);
    expect(asked.join()).not.toContain('region');
  });

  it('ask again for what does not fit, with what was typed', async () => {
    const { questions, errors, options } = questionsWith({ count: ['many', '4', '2'] });
    const values = await promptInputs(
      { inputs: inputsOf('- {id: count, type: INT, max: 3}'), supplied: new Map(), ports },
      questions,
    );
    expect(errors).toEqual([
      'Input “count” must be an integer between -2147483648 and 2147483647 (INT), but “many” was given',
      'Input “count” must be 3 or less, but 4 was given',
    ]);
    expect(options[1]).toMatchObject({ initialValue: 'many' });
    expect(values!.get('count')).toBe('2');
  });

  it('upload nothing while people type', async () => {
    const { questions } = questionsWith({ data: ['./in.csv'], n: ['1'] });
    let uploads = 0;
    const counted: InputPorts = { ...ports, upload: async () => `kestra:///${uploads++}` };
    const values = await promptInputs(
      {
        inputs: inputsOf('- {id: data, type: FILE}\n- {id: n, type: INT}'),
        supplied: new Map(),
        ports: counted,
      },
      questions,
    );
    expect(values!.get('data')).toBe('./in.csv');
    expect(uploads).toBe(0);
  });

  it('offer another value where one is allowed', async () => {
    const { questions, options } = questionsWith({ size: ['\u0000custom', 'huge'] });
    const values = await promptInputs(
      {
        inputs: inputsOf('- {id: size, type: SELECT, values: [s, m], allowCustomValue: true}'),
        supplied: new Map(),
        ports,
      },
      questions,
    );
    expect((options[0] as { options: { label: string }[] }).options.map((one) => one.label)).toEqual([
      's',
      'm',
      'another value …',
    ]);
    expect(values!.get('size')).toBe('huge');
  });

  it('end when the person gives up, and when nobody can help', async () => {
    const { questions } = questionsWith({ a: [Symbol('cancel')] });
    expect(
      await promptInputs(
        { inputs: inputsOf('- {id: a, type: STRING}'), supplied: new Map(), ports },
        questions,
      ),
    ).toBeUndefined();
    const broken = inputsOf('- {id: b, type: STRING, defaults: "{{ nothing }}"}\n- {id: a, type: STRING}');
    const supplied = new Map([['a', 'x']]);
    expect(await promptInputs({ inputs: broken, supplied, ports }, questions)).toBeUndefined();
  });

  it('ask for what only the run itself could find wrong', async () => {
    const { questions, asked, errors } = questionsWith({ data: ['./there.csv'] });
    const values = await promptInputs(
      {
        inputs: inputsOf('- {id: data, type: FILE}'),
        supplied: new Map([['data', './gone.csv']]),
        ports,
        problems: [{ id: 'data', kind: 'invalid', message: 'there is no ./gone.csv' }],
      },
      questions,
    );
    expect({ asked, errors }).toEqual({ asked: ['text: data (FILE)'], errors: ['there is no ./gone.csv'] });
    expect(values!.get('data')).toBe('./there.csv');
  });
});
