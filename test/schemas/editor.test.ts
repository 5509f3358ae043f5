/** What people see in an editor: the schemas in the hands of the language server that editors use. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Completion, LanguageServer } from './language-server.ts';

const root = join(import.meta.dirname, '../..');
const examples = join(root, 'examples');
const TYPE = 'io.kestra.plugin.core';
let server: LanguageServer;
let documents = 0;

beforeAll(async () => {
  server = await LanguageServer.start();
});
afterAll(() => {
  server.stop();
});

interface Place {
  readonly uri: string;
  readonly line: number;
  readonly character: number;
  /** `line:column message`, counted from 1, without the line of the schema. They come a moment later than the rest. */
  readonly problems: Promise<readonly string[]>;
}

/** Opens a document with the cursor at `|`. */
function open(text: string, schema = 'flow'): Place {
  const uri = `file:///somewhere/document-${++documents}.yaml`;
  const url = pathToFileURL(join(root, `schemas/${schema}.schema.json`)).href;
  const cursor = text.indexOf('|');
  const before = (cursor === -1 ? text : text.slice(0, cursor)).split('\n');
  const whole = cursor === -1 ? text : text.slice(0, cursor) + text.slice(cursor + 1);
  const problems = server
    .open(uri, `# yaml-language-server: $schema=${url}\n${whole}`)
    .then((found) =>
      found.map(({ range, message }) => `${range.start.line}:${range.start.character + 1} ${message}`),
    );
  return { uri, line: before.length, character: before.at(-1)!.length, problems };
}

async function complete(text: string, schema?: string): Promise<readonly Completion[]> {
  const { uri, line, character } = open(text, schema);
  return await server.complete(uri, line, character);
}

async function hover(text: string): Promise<string> {
  const { uri, line, character } = open(text);
  return await server.hover(uri, line, character);
}

const labels = (items: readonly Completion[]): string[] => items.map(({ label }) => label);
const markdownOf = ({ documentation }: Completion): string =>
  typeof documentation === 'object' ? documentation.value : (documentation ?? '');
const task = (rest: string): string =>
  `id: x\nnamespace: company.team\ntasks:\n  - id: t\n    type: ${rest}\n`;

describe('every example', () => {
  const paths = readdirSync(examples, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.yaml'),
  );

  it('names its schema and has nothing underlined', async () => {
    expect(paths.length).toBeGreaterThan(10);
    const found = await Promise.all(
      paths.map(async (path) => {
        const file = join(examples, path);
        const text = readFileSync(file, 'utf8');
        expect(text, path).toMatch(/^# yaml-language-server: \$schema=(\.\.\/)+schemas\/\w+\.schema\.json\n/);
        const problems = await server.open(pathToFileURL(file).href, text);
        return problems.map(({ message }) => `${path}: ${message}`);
      }),
    );
    expect(found.flat()).toEqual([]);
  });
});

describe('completion', () => {
  it('proposes types of tasks, with what they do', async () => {
    const items = await complete(task(`${TYPE}.|`));
    expect(labels(items)).toEqual(
      expect.arrayContaining([
        `${TYPE}.log.Log`,
        `${TYPE}.flow.Parallel`,
        'io.kestra.plugin.scripts.shell.Commands',
      ]),
    );
    expect(labels(items)).not.toContain(`${TYPE}.trigger.Schedule`);
    const log = items.find(({ label }) => label === `${TYPE}.log.Log`)!;
    expect(log.insertText).toBe(`${TYPE}.log.Log`);
    expect(markdownOf(log)).toMatch(
      /^\*\*Log\*\* \(`io\.kestra\.plugin\.core\.log\.Log`\): Log one or several/,
    );
  });

  it('proposes types of triggers', async () => {
    const items = await complete(
      `${task(`${TYPE}.log.Log\n    message: hi`)}triggers:\n  - id: a\n    type: |\n`,
    );
    expect(labels(items)).toEqual(
      expect.arrayContaining([`${TYPE}.trigger.Schedule`, `${TYPE}.trigger.Flow`]),
    );
    expect(labels(items)).not.toContain(`${TYPE}.log.Log`);
  });

  it.each([
    [
      'a task',
      task(`${TYPE}.http.Request\n    |`),
      ['uri', 'method', 'headers', 'options', 'runIf', 'retry'],
    ],
    ['an old name of a task', task('io.kestra.core.tasks.log.Log\n    |'), ['message', 'level', 'timeout']],
    [
      'a task inside a flowable',
      task(`${TYPE}.flow.Parallel\n    tasks:\n      - id: a\n        type: ${TYPE}.log.Log\n        |`),
      ['message', 'level'],
    ],
    [
      'options of a task',
      task(`${TYPE}.http.Request\n    uri: x\n    options:\n      |`),
      ['followRedirects', 'timeout'],
    ],
    [
      'a task runner',
      task(
        'io.kestra.plugin.scripts.shell.Commands\n    commands: [ls]\n    taskRunner:\n      type: io.kestra.plugin.scripts.runner.docker.Docker\n      |',
      ),
      ['pullPolicy', 'volumes'],
    ],
    [
      'a trigger',
      `${task(`${TYPE}.log.Log\n    message: hi`)}triggers:\n  - id: a\n    type: ${TYPE}.trigger.Schedule\n    |\n`,
      ['cron', 'timezone', 'recoverMissedSchedules', 'conditions'],
    ],
    [
      'an input',
      'id: x\nnamespace: a\ninputs:\n  - id: a\n    type: INT\n    |\n',
      ['min', 'max', 'defaults', 'dependsOn'],
    ],
    ['a flow', 'id: x\n|\n', ['tasks', 'inputs', 'triggers', 'errors', 'concurrency', 'pluginDefaults']],
  ])('proposes properties of %s, each with a description', async (_, text, expected) => {
    const items = await complete(text);
    expect(labels(items)).toEqual(expect.arrayContaining(expected));
    for (const item of items.filter(({ label }) => expected.includes(label)))
      if (item.label !== 'retry') expect(markdownOf(item), item.label).not.toBe('');
  });

  it('proposes only what the type has', async () => {
    const items = labels(await complete(task(`${TYPE}.log.Log\n    |`)));
    expect(items).not.toContain('uri');
    expect(items).not.toContain('format');
  });

  it.each([
    [
      'a level',
      task(`${TYPE}.log.Log\n    message: hi\n    level: |`),
      ['TRACE', 'DEBUG', 'INFO', 'WARN', 'ERROR'],
    ],
    [
      'a type of an input',
      'id: x\nnamespace: a\ninputs:\n  - id: a\n    type: |\n',
      ['STRING', 'INT', 'FORM'],
    ],
    [
      'a behaviour',
      `id: x\nnamespace: a\nconcurrency:\n  limit: 1\n  behavior: |\n`,
      ['QUEUE', 'CANCEL', 'FAIL'],
    ],
    [
      'a kind of retry',
      task(`${TYPE}.log.Log\n    message: hi\n    retry:\n      type: |`),
      ['constant', 'exponential', 'random'],
    ],
  ])('proposes the values of %s', async (_, text, expected) => {
    expect(labels(await complete(text))).toEqual(expect.arrayContaining(expected));
  });

  it('knows namespace files, settings and tests', async () => {
    expect(labels(await complete('|', 'namespace'))).toEqual(
      expect.arrayContaining(['variables', 'pluginDefaults']),
    );
    expect(labels(await complete('|', 'config'))).toEqual(expect.arrayContaining(['flowsDir', 'kestra']));
    expect(labels(await complete('|', 'test'))).toEqual(expect.arrayContaining(['flowId', 'testCases']));
    const inside =
      'id: a\nnamespace: b\nflowId: c\ntestCases:\n  - id: d\n    assertions:\n      - value: e\n        |\n';
    expect(labels(await complete(inside, 'test'))).toEqual(expect.arrayContaining(['equalTo', 'isNotNull']));
  });
});

describe('hovering', () => {
  it.each([
    ['a type', task(`${TYPE}.log.L|og\n    message: hi`), '**Log** (`io.kestra.plugin.core.log.Log`)'],
    ['a property of a task', task(`${TYPE}.log.Log\n    mess|age: hi`), 'The message.'],
    [
      'a property of all tasks',
      task(`${TYPE}.log.Log\n    message: hi\n    allow|Failure: true`),
      'A failure is only a warning.',
    ],
    [
      'a property of the flow',
      task(`${TYPE}.log.Log\n    message: hi`).replace('tasks', 'ta|sks'),
      'one task after another',
    ],
  ])('over %s says what it is', async (_, text, expected) => {
    expect(await hover(text)).toContain(expected);
  });
});

describe('what is underlined', () => {
  it.each<[string, string, readonly string[]]>([
    [
      'a misspelt property and a wrong value',
      task(`${TYPE}.log.Log\n    mesage: hi\n    level: LOUD`),
      [
        '4:5 Missing property "message".',
        '6:5 Property mesage is not allowed.',
        '7:12 Value is not accepted. Valid values: "TRACE", "DEBUG", "INFO", "WARN", "ERROR".',
      ],
    ],
    ['a type that is not known', task('com.example.Deploy\n    what: ever'), []],
    [
      'a property of another type of input',
      `${task(`${TYPE}.log.Log\n    message: hi`)}inputs:\n  - {id: a, type: STRING, min: 3}\n`,
      ['8:27 Property min is not allowed.'],
    ],
    [
      'an old name',
      `${task(`${TYPE}.log.Log\n    message: hi`)}taskDefaults: []\n`,
      ['7:1 write `pluginDefaults`'],
    ],
  ])('%s', async (_, text, expected) => {
    expect([...(await open(text).problems)].sort()).toEqual([...expected].sort());
  });
});
