import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFlowVersion } from '../../src/app/flow-version.ts';
import { diffFlows, type FlowDiff } from '../../src/flow/flow-diff.ts';
import { SourceFile } from '../../src/flow/source.ts';
import { renderDiffText } from '../../src/report/flow-diff-lines.ts';
import { renderDiffMarkdown } from '../../src/report/flow-diff-markdown.ts';
import { diffWords } from '../../src/report/flow-diff-words.ts';

const HEAD = 'id: etl\nnamespace: company.team\n';
const LOG = 'io.kestra.plugin.core.log.Log';

function diff(before: string, after: string): FlowDiff {
  const version = (text: string) => readFlowVersion(new SourceFile('etl.yaml', text), 1);
  return diffFlows(version(before), version(after));
}

/** Both texts get the head, and a task when they have none. */
function words(before: string, after: string): readonly string[] {
  const whole = (text: string) =>
    `${HEAD}${text}${/^tasks:/m.test(text) ? '' : `\ntasks:\n  - {id: only, type: ${LOG}, message: x}\n`}`;
  return diffWords(diff(whole(before), whole(after)));
}

const tasks = (...ids: string[]): string =>
  `tasks:\n${ids.map((id) => `  - {id: ${id}, type: ${LOG}, message: "message of ${id}"}\n`).join('')}`;

describe('what changed in words', () => {
  it.each<[string, string, string, readonly string[]]>([
    ['nothing', tasks('a'), tasks('a'), ['no change']],
    ['comments', tasks('a'), `# new\n${tasks('a')}`, ['only comments or layout']],
    [
      'quotes and the order of keys',
      `tasks:\n  - {id: a, type: ${LOG}, message: x}\n`,
      `tasks:\n  - message: "x"\n    type: ${LOG}\n    id: a\n`,
      ['only comments or layout'],
    ],
    [
      'a map of labels for a list',
      'labels: {a: b}',
      'labels: [{key: a, value: b}]',
      ['only comments or layout'],
    ],
    ['the revision, which means nothing', 'revision: 1', 'revision: 2', ['only comments or layout']],
    ['a new task', tasks('a', 'b'), tasks('a', 'x', 'b'), ['task `x` (Log) added behind `a`']],
    ['a task that is gone', tasks('a', 'b'), tasks('b'), ['task `a` (Log) removed']],
    [
      'the one task that moved',
      tasks('a', 'b', 'c', 'd'),
      tasks('d', 'a', 'b', 'c'),
      ['task `d` moved to the beginning'],
    ],
    ['another one', tasks('a', 'b', 'c', 'd'), tasks('b', 'c', 'a', 'd'), ['task `a` moved behind `c`']],
    [
      'a task under another name',
      `tasks:\n  - {id: a, type: ${LOG}, message: x, level: WARN}\n`,
      `tasks:\n  - {id: z, type: ${LOG}, message: x, level: WARN}\n`,
      ['task `z` renamed from `a`'],
    ],
    [
      'a task that went into another',
      tasks('a', 'b'),
      `tasks:\n  - id: both\n    type: io.kestra.plugin.core.flow.If\n    condition: "true"\n    then:\n      - {id: a, type: ${LOG}, message: "message of a"}\n  - {id: b, type: ${LOG}, message: "message of b"}\n`,
      ['task `both` (If) added', 'task `a` moved from the top to `then` of `both`'],
    ],
    [
      'tasks side by side in another order',
      `tasks:\n  - id: p\n    type: io.kestra.plugin.core.flow.Parallel\n    tasks:\n      - {id: a, type: ${LOG}, message: a}\n      - {id: b, type: ${LOG}, message: b}\n`,
      `tasks:\n  - id: p\n    type: io.kestra.plugin.core.flow.Parallel\n    tasks:\n      - {id: b, type: ${LOG}, message: b}\n      - {id: a, type: ${LOG}, message: a}\n`,
      ['only comments or layout'],
    ],
    [
      'what a task of a Dag waits for',
      `tasks:\n  - id: d\n    type: io.kestra.plugin.core.flow.Dag\n    tasks:\n      - task: {id: a, type: ${LOG}, message: a}\n      - task: {id: b, type: ${LOG}, message: b}\n`,
      `tasks:\n  - id: d\n    type: io.kestra.plugin.core.flow.Dag\n    tasks:\n      - task: {id: a, type: ${LOG}, message: a}\n      - task: {id: b, type: ${LOG}, message: b}\n        dependsOn: [a]\n`,
      ['task `b`: `dependsOn` added (`["a"]`)'],
    ],
    [
      'a script, by its lines',
      `tasks:\n  - id: s\n    type: io.kestra.plugin.scripts.shell.Script\n    script: |\n      a\n      b\n      c\n`,
      `tasks:\n  - id: s\n    type: io.kestra.plugin.scripts.shell.Script\n    script: |\n      a\n      x\n      y\n      c\n`,
      ['task `s`: `script` 2 lines added, 1 removed'],
    ],
    [
      'deep properties',
      `tasks:\n  - {id: s, type: ${LOG}, message: m, retry: {type: constant, interval: PT1S}}\n`,
      `tasks:\n  - {id: s, type: ${LOG}, message: m, retry: {type: constant, interval: PT5S, maxAttempts: 3}}\n`,
      ['task `s`: `retry.interval` `PT1S` → `PT5S`, `retry.maxAttempts` added (`3`)'],
    ],
    [
      'inputs',
      'inputs:\n  - {id: a, type: STRING, defaults: x}\n  - {id: b, type: INT}\n',
      'inputs:\n  - {id: a, type: STRING}\n  - {id: c, type: DATE}\n  - {id: d, type: DATE, required: false}\n',
      [
        'input `a` must now be given: `defaults` removed',
        'input `c` (DATE) added, which must be given',
        'input `d` (DATE) added',
        'input `b` (INT) removed',
      ],
    ],
    [
      'the order of inputs',
      'inputs:\n  - {id: a, type: STRING}\n  - {id: b, type: INT}\n',
      'inputs:\n  - {id: b, type: INT}\n  - {id: a, type: STRING}\n',
      ['the order of `inputs` changed'],
    ],
    [
      'schedules, labels, variables, outputs, plugin defaults and the rest',
      'description: one\nlabels: {a: x}\nvariables: {v: 1}\noutputs: [{id: o, type: STRING, value: x}]\ntriggers: [{id: t, type: io.kestra.plugin.core.trigger.Schedule, cron: "0 3 * * *"}]\n',
      `labels: {a: y}\nvariables: {v: 2, w: 3}\nconcurrency: {limit: 1}\noutputs: [{id: o, type: STRING, value: y}]\ntriggers: [{id: t, type: io.kestra.plugin.core.trigger.Schedule, cron: "0 4 * * *"}]\npluginDefaults: [{type: ${LOG}, values: {level: WARN}}]\n`,
      [
        '`description` removed',
        '`concurrency` added',
        'label `a`: `x` → `y`',
        'variable `v`: `1` → `2`',
        'variable `w` added',
        'output `o`: `value` `x` → `y`',
        'trigger `t`: `cron` `0 3 * * *` → `0 4 * * *`',
        `plugin default \`${LOG}\` added`,
      ],
    ],
    [
      'secrets',
      `tasks:\n  - {id: a, type: ${LOG}, message: "{{ secret('OLD') }}"}\n`,
      `tasks:\n  - {id: a, type: ${LOG}, message: "{{ secret('NEW') }}"}\n`,
      [
        "task `a`: `message` `{{ secret('OLD') }}` → `{{ secret('NEW') }}`",
        'secret `NEW` is needed now',
        'secret `OLD` is no longer needed',
      ],
    ],
    ['a flow that is broken', tasks('a'), 'tasks: [', ['cannot be read as a flow']],
  ])('%s', (_, before, after, expected) => {
    expect(words(before, after)).toEqual(expected);
  });
});

it('shows no credential, however it is written', () => {
  const flow = (secret: string) =>
    `${HEAD}inputs:\n  - {id: key, type: SECRET, defaults: ${secret}1}\nvariables: {API_TOKEN: ${secret}2}\ntasks:\n  - {id: a, type: ${LOG}, message: x, password: ${secret}3}\n  - {id: ${secret === 'hunter' ? 'n' : 'm'}, type: x.y.Z, deep: {list: [{token: ${secret}4}]}, url: "https://u:${secret}5@example.com", name: ${secret === 'hunter' ? 'one' : 'two'}}\n`;
  const [before, after] = [flow('hunter'), flow('beaver')];
  const found = diff(before, after);
  const texts = { before, after };
  const everything = [
    JSON.stringify(found),
    renderDiffText(found, texts),
    renderDiffMarkdown(found, texts),
  ].join('\n');
  expect(everything).not.toMatch(/hunter|beaver/);
  expect(diffWords(found)).toContain('task `a`: `password` changed');
});

it('shows a change in full', () => {
  const before = `${HEAD}tasks:\n  - id: s\n    type: io.kestra.plugin.scripts.shell.Script\n    env: {A: "1"}\n    script: |\n${Array.from({ length: 9 }, (_, index) => `      line ${index}\n`).join('')}`;
  const after = `${before.replace('line 5', 'line five').replace('"1"', '"2"')}  - {id: n, type: ${LOG}, message: hi}\n`;
  expect(renderDiffText(diff(before, after), { before, after })).toBe(`~ task s
    - env.A: 1
    + env.A: 2
      script:
        …
        line 3
        line 4
    -   line 5
    +   line five
        line 6
        line 7
+ task n (Log) added behind s
    + type: ${LOG}
    + message: hi`);
  expect(renderDiffMarkdown(diff(before, after), { before, after })).toContain(
    '```diff\n  # task s\n-   env.A: 1\n+   env.A: 2\n',
  );
});

const corpus = join(import.meta.dirname, '../../../shared/corpus');

describe.skipIf(!existsSync(corpus))('over the corpus', () => {
  const texts = existsSync(corpus)
    ? readdirSync(corpus, { recursive: true, encoding: 'utf8' })
        .filter((name, index) => name.endsWith('.yaml') && index % 4 === 0)
        .map((name) => readFileSync(join(corpus, name), 'utf8'))
    : [];

  it('finds nothing between a flow and itself, and only layout in a comment', () => {
    expect(texts.length).toBeGreaterThan(200);
    for (const text of texts) {
      expect(diff(text, text).kind).toBe('same');
      expect(['layout', 'unreadable']).toContain(diff(text, `# comment\n${text}`).kind);
    }
  });

  it('compares any two flows without a fault', () => {
    fc.assert(
      fc.property(fc.constantFrom(...texts), fc.constantFrom(...texts), (before, after) => {
        const found = diff(before, after);
        const rendered = renderDiffText(found, { before, after });
        expect(found.kind === 'same').toBe(before === after);
        expect(rendered.length).toBeGreaterThan(0);
      }),
      { numRuns: 150 },
    );
  });
});
