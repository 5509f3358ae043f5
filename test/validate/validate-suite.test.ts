/** Mistakes in test suites: what is said, and the exact range it is said of, marked by ⟦ and ⟧ here. */

import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { Catalog } from '../../src/flow/catalog.ts';
import { parseTestSuite } from '../../src/flow/parse-test-suite.ts';
import { SourceFile } from '../../src/flow/source.ts';
import { isTestSuite } from '../../src/flow/test-suite.ts';
import { parseYaml } from '../../src/flow/yaml.ts';
import { validateSuite } from '../../src/validate/validate-suite.ts';

const FLOW = `id: etl
namespace: company.team
inputs:
  - {id: user, type: STRING, defaults: Ann}
  - {id: amount, type: INT}
  - id: mail
    type: FORM
    inputs: [{id: to, type: STRING, required: false}]
tasks:
  - {id: extract, type: io.kestra.plugin.core.debug.Return, format: x}
  - id: each
    type: io.kestra.plugin.core.flow.ForEach
    values: [a]
    tasks: [{id: my-load, type: io.kestra.plugin.core.debug.Return, format: y}]
triggers:
  - {id: hook, type: io.kestra.plugin.core.trigger.Webhook, key: k}
`;

const FILES: Readonly<Record<string, string>> = {
  'flows/company/team/etl.yaml': FLOW,
  'flows/company/team/asleep.yaml':
    'id: asleep\nnamespace: company.team\ndisabled: true\ntasks: [{id: a, type: io.kestra.plugin.core.debug.Return, format: x}]\n',
  'flows/company/data/report.yaml':
    'id: report\nnamespace: company.data\ntasks: [{id: a, type: io.kestra.plugin.core.debug.Return, format: x}]\n',
};

const catalog = (): Catalog =>
  new Catalog({ list: () => Object.keys(FILES), read: async (path) => FILES[path] }, { flowsDir: 'flows' });

const TYPE = 'type: io.kestra.core.tests.flow.UnitTest';
const HEAD = 'id: suite\nnamespace: company.team\nflowId: etl\n';
const IS = '      - {value: "{{ outputs.extract.value }}", equalTo: x}\n';
const GIVEN = 'inputs: {amount: 1}';

/** A suite of one case, with fixtures and assertions as they are given. */
const suite = (fixtures: string, assertions = IS): string =>
  `${HEAD}testCases:\n  - id: one\n    ${TYPE}\n    fixtures:\n      ${GIVEN}\n${fixtures}    assertions:\n${assertions}`;
const asserting = (assertion: string): string => suite('', `      - ${assertion}\n`);

/** Suites, what is said of them, and what a schema cannot know. */
const ROWS: readonly (readonly [marked: string, said: string, schema?: 'cannot know'])[] = [
  // The suite.
  ['⟦namespace⟧: company.team\nflowId: etl\ntestCases: []\n', 'the test suite has no `id`'],
  [
    'id: ⟦a b⟧\nnamespace: company.team\nflowId: etl\ntestCases: []\n',
    '`a b` is not a valid `id` of the test suite (begin with a letter or digit; letters, digits, `_` and `-` may follow)',
  ],
  [`${HEAD}testCases: ⟦[]⟧\n`, 'the test suite has no cases (a suite has at least one case)'],
  [`${HEAD}⟦testcases⟧: []\n`, 'the test suite has no property `testcases` (did you mean `testCases`?)'],
  [
    `${HEAD}testCases:\n  ⟦one⟧: {}\n`,
    '`testCases` of the test suite must be a list, found a map (begin each item with `- `)',
  ],
  [
    `${HEAD}disabled: ⟦maybe⟧\ntestCases: []\n`,
    '`disabled` of the test suite must be `true` or `false`, found text "maybe"',
  ],
  [
    suite('').replace('flowId: etl', 'flowId: ⟦etk⟧'),
    'there is no flow `etk` in namespace `company.team` (did you mean `etl`?)',
    'cannot know',
  ],
  [
    suite('').replace('flowId: etl', 'flowId: ⟦report⟧'),
    'there is no flow `report` in namespace `company.team` (did you mean `company.data.report`?)',
    'cannot know',
  ],
  [
    suite('').replace('company.team', '⟦company.taem⟧'),
    'namespace `company.taem` has no flows in this repository (did you mean `company.team`?)',
    'cannot know',
  ],
  // The cases.
  [
    `${HEAD}testCases:\n  - id: one\n    type: ⟦UnitTest⟧\n    fixtures: {${GIVEN}}\n    assertions: []\n`,
    '`UnitTest` is not a possible `type` of case `one` (write `io.kestra.core.tests.flow.UnitTest`)',
  ],
  [
    `${HEAD}testCases:\n  - ⟦id⟧: one\n    ${TYPE}\n    fixtures: {${GIVEN}}\n`,
    'case `one` has no `assertions` (say what must hold: `value` and an operator such as `equalTo`)',
  ],
  [
    `${HEAD}testCases:\n  - {id: one, ${TYPE}, fixtures: {${GIVEN}}, assertions: [], expectedState: ⟦SUCESS⟧}\n`,
    '`SUCESS` is not a possible `expectedState` of case `one` (did you mean `SUCCESS`?)',
  ],
  [
    `${HEAD}testCases:\n  - {id: one, ${TYPE}, fixtures: {${GIVEN}}, assertions: []}\n  - {id: ⟦one⟧, ${TYPE}, fixtures: {${GIVEN}}, assertions: []}\n`,
    'case `one` is there twice (give one of them another `id`)',
    'cannot know',
  ],
  // Fixtures.
  [suite('      ⟦task⟧: []\n'), 'the fixtures of case `one` has no property `task` (did you mean `tasks`?)'],
  [
    suite('      tasks:\n        - id: ⟦extrakt⟧\n'),
    'flow `etl` has no task `extrakt` (did you mean `extract`?)',
    'cannot know',
  ],
  [
    suite('      tasks:\n        - {id: extract, state: ⟦RUNNING⟧}\n'),
    '`RUNNING` is not a possible `state` of the fixture of task `extract` (write `SUCCESS`, `WARNING`, `FAILED`, `KILLED`, `CANCELLED` or `SKIPPED`)',
  ],
  [
    suite('      tasks:\n        - {id: extract, outputs: ⟦x⟧}\n'),
    '`outputs` of the fixture of task `extract` must be a map, found text "x"',
  ],
  [
    suite('      tasks:\n        - {id: extract, ⟦output⟧: {}}\n'),
    'the fixture of task `extract` has no property `output` (did you mean `outputs`?)',
  ],
  [
    suite(
      '      tasks:\n        - {id: my-load, value: a}\n        - {id: my-load, value: b}\n        - {id: ⟦my-load⟧, value: a}\n',
    ),
    'task `my-load` with value `a` has a fixture already; only the first one counts (remove one of them, or give it another `value`)',
    'cannot know',
  ],
  [
    suite('').replace(GIVEN, 'inputs: {amount: 1, ⟦usr⟧: x}'),
    'flow `etl` has no input `usr` (did you mean `user`?)',
    'cannot know',
  ],
  [
    suite('').replace(GIVEN, 'inputs: {amount: ⟦many⟧}'),
    'input `amount` must be an integer of 32 bits',
    'cannot know',
  ],
  [
    suite('').replace(GIVEN, '⟦inputs⟧: {user: x}'),
    'flow `etl` needs input `amount`, and the case does not give it (write `amount: …` below `fixtures.inputs`)',
    'cannot know',
  ],
  [
    suite('').replace(GIVEN, 'inputs: ⟦x⟧'),
    '`inputs` of the fixtures of case `one` must be a map, found text "x"',
  ],
  [
    suite('      files: {⟦../x⟧: text}\n'),
    '`../x` cannot be the name of a file (write a name such as `data.csv`, or a path such as `input/data.csv`)',
    'cannot know',
  ],
  [
    suite('      files:\n        x: ⟦[]⟧\n'),
    '`x` of `files` of the fixtures of case `one` must be text, found a list',
  ],
  [
    suite('      trigger: {⟦id⟧: hook}\n'),
    'the trigger of the fixtures of case `one` has no `type` (write the type of the trigger, as the flow has it)',
  ],
  [
    suite('      trigger: {id: ⟦hok⟧, type: io.kestra.plugin.core.trigger.Webhook}\n'),
    'warning: flow `etl` has no trigger `hok` (did you mean `hook`?)',
    'cannot know',
  ],
  [
    suite('      trigger: {id: hook, type: ⟦io.kestra.plugin.core.trigger.Schedule⟧}\n'),
    'warning: trigger `hook` of the flow is of type `io.kestra.plugin.core.trigger.Webhook` (write `io.kestra.plugin.core.trigger.Webhook`)',
    'cannot know',
  ],
  [
    suite('      tasks:\n        - {id: extract, ⟦assets⟧: []}\n'),
    'warning: `assets` belongs to Kestra’s Enterprise Edition and has no effect here',
    'cannot know',
  ],
  [
    suite('')
      .replace('flowId: etl', 'flowId: ⟦asleep⟧')
      .replace(/fixtures:\n\s+inputs: .*\n/, 'fixtures: {}\n')
      .replace('outputs.extract', 'outputs.a'),
    'flow `asleep` is disabled and so cannot be started (disable the suite too, or remove `disabled: true` from the flow)',
    'cannot know',
  ],
  // Assertions.
  [
    asserting('⟦value⟧: x'),
    'assertion 1 of case `one` has no operator, so it says nothing (write one of `equalTo`, `notEqualTo`, `contains`, `startsWith`, `endsWith`, `greaterThan`, `greaterThanOrEqualTo`, `lessThan`, `lessThanOrEqualTo`, `in`, `notIn`, `isNull` or `isNotNull`)',
  ],
  [
    asserting('⟦equalTo⟧: x'),
    'assertion 1 of case `one` has no `value` (write what is looked at, such as `"{{ outputs.task.value }}"`)',
  ],
  [
    asserting('{value: x, ⟦equalsTo⟧: x, equalTo: x}'),
    'assertion 1 of case `one` has no property `equalsTo` (did you mean `equalTo`?)',
  ],
  [
    asserting('{value: x, ⟦equalTo⟧: }'),
    '`equalTo` of assertion 1 of case `one` has no value (write `isNull: true` for nothing, `""` for empty text)',
  ],
  [
    asserting('{value: x, greaterThan: ⟦ten⟧}'),
    '`greaterThan` of assertion 1 of case `one` must be a number, found text "ten"',
    'cannot know',
  ],
  [
    asserting('{value: x, contains: ⟦[a]⟧}').replace('⟦[a]⟧', '[⟦a⟧]'),
    '`contains` of assertion 1 of case `one` must be text, found a list',
  ],
  [
    asserting('{value: x, in: ⟦a⟧}'),
    '`in` of assertion 1 of case `one` must be a list, found text "a"',
    'cannot know',
  ],
  [asserting('{value: x, in: ⟦[]⟧}'), '`in` of assertion 1 of case `one` has no values (write at least one)'],
  [
    asserting('{value: x, in: [a, {⟦b⟧: c}]}'),
    'item 2 of `in` must be text, a number or a boolean, found a map',
  ],
  [
    asserting('{value: x, isNull: ⟦maybe⟧}'),
    '`isNull` of assertion 1 of case `one` must be `true` or `false`, found text "maybe"',
    'cannot know',
  ],
  [
    asserting('{value: x, equalTo: x, taskId: ⟦nope⟧}'),
    'warning: flow `etl` has no task `nope`',
    'cannot know',
  ],
  // Expressions.
  [asserting('{value: "{{ outputs.extract.value ⟦}⟧", equalTo: x}'), 'expression-syntax', 'cannot know'],
  [
    asserting('{value: "{{ outputs.extract.value | ⟦uper⟧ }}", equalTo: x}'),
    'there is no filter `uper` (did you mean `upper`?)',
    'cannot know',
  ],
  [
    asserting('{value: "{{ ⟦outputs.extrct.value⟧ }}", equalTo: x}'),
    'flow `etl` has no task `extrct` (did you mean `extract`?)',
    'cannot know',
  ],
  [
    asserting('{value: x, equalTo: "{{ ⟦inputs.usr⟧ }}"}'),
    'flow `etl` has no input `usr` (did you mean `user`?)',
    'cannot know',
  ],
  [
    suite(
      '      files: {data.csv: x}\n      tasks:\n        - id: extract\n          outputs: {uri: "{{ ⟦files[\'dat.csv\']⟧ }}"}\n',
    ),
    'case `one` has no file `dat.csv` among its fixtures (did you mean `data.csv`?)',
    'cannot know',
  ],
];

/** What nothing is wrong with. */
const FINE: Readonly<Record<string, string>> = {
  'every property': `${HEAD}description: x\ndisabled: false\ntestCases:
  - id: a case with any name
    ${TYPE}
    description: x
    disabled: true
    expectedState: PAUSED
    fixtures:
      inputs: {user: x, amount: 3, mail.to: y}
      files: {data.csv: "a,b", sub/x.json: "{}"}
      tasks:
        - {id: extract, state: FAILED, outputs: {a: 1, b: [{c: "{{ files['data.csv'] }}"}]}, description: x}
        - {id: my-load, value: 1}
        - {id: my-load, value: 2}
        - {id: my-load}
      trigger: {id: hook, type: io.kestra.plugin.core.trigger.Webhook, variables: {body: x}}
    assertions:
      - value: "{{ outputs['my-load'].a.value }}"
        taskId: my-load
        description: "{{ flow.id }}"
        errorMessage: x
        equalTo: 1.0
        notEqualTo: {a: 1}
        contains: 12
        startsWith: true
        endsWith: x
        greaterThan: 1
        greaterThanOrEqualTo: "2"
        lessThan: 3.5
        lessThanOrEqualTo: "{{ 4 }}"
        in: [200, a, true]
        notIn: "{{ ['a'] }}"
        isNull: false
        isNotNull: "{{ true }}"
`,
  'what may be undefined': asserting(`{value: "{{ outputs.nobody.value ?? null }}", isNull: true}`),
};

function unmark(marked: string): { readonly text: string; readonly spans: readonly string[] } {
  let text = '';
  const spans: string[] = [];
  for (const part of marked.split(/(⟦[^⟧]*⟧)/)) {
    if (!part.startsWith('⟦')) text += part;
    else {
      spans.push(`${text.length}-${text.length + part.length - 2}`);
      text += part.slice(1, -1);
    }
  }
  return { text, spans };
}

async function findings(text: string) {
  const source = new SourceFile('tests/suite.yaml', text);
  return (await validateSuite(source, { level: 1, catalogs: [catalog()] })).diagnostics;
}

const schema = new Ajv({ allErrors: true, strict: false }).compile(
  JSON.parse(readFileSync(new URL('../../schemas/test.schema.json', import.meta.url), 'utf8')) as object,
);

describe('a test suite with a mistake', () => {
  it.each(ROWS.map(([marked, said, known]) => [said, marked, known] as const))(
    '%s',
    async (said, marked, known) => {
      const { text, spans } = unmark(marked);
      const found = await findings(text);
      const shown = found.map(({ severity, code, message, help }) => {
        const whole = help === undefined ? message : `${message} (${help})`;
        return code === 'expression-syntax' ? code : severity === 'error' ? whole : `${severity}: ${whole}`;
      });
      expect(shown).toContain(said);
      const finding = found[shown.indexOf(said)]!;
      expect([`${finding.span.start}-${finding.span.end}`]).toEqual(spans);
      // Only what several mistakes have in common may be said beside it.
      const others = shown.filter(
        (one) => one !== said && !one.includes('has no cases') && !one.includes('has no `testCases`'),
      );
      expect(others).toEqual([]);
      expect(schema(parseYaml(new SourceFile('x', text)).value)).toBe(known === 'cannot know');
    },
  );
});

describe('a test suite without mistakes', () => {
  it.each(Object.entries(FINE))('%s', async (_, text) => {
    expect((await findings(text)).map(({ message }) => message)).toEqual([]);
    expect(schema(parseYaml(new SourceFile('x', text)).value)).toBe(true);
  });
});

describe('a file', () => {
  it.each([
    [HEAD + 'testCases: []\n', true],
    ['{id: a, namespace: b, flowId: c, testCases: []}', true],
    ['"testCases": []\n', true],
    [HEAD, true],
    [FLOW, false],
    // A flow that mentions suites, or holds a task with such a property.
    ['id: a\nnamespace: b\ntasks:\n  - id: c\n    flowId: x\n    note: testCases\n', false],
    ['id: a\nnamespace: b\nflowId: x\ntasks: []\n', false],
    ['services: {}\n', false],
    ['', false],
  ])('%j is a suite: %s', (text, expected) => {
    expect(isTestSuite(new SourceFile('x.yaml', text))).toBe(expected);
  });

  it('that is broken YAML says only that', async () => {
    const found = await findings(`${HEAD}testCases: [\n`);
    expect(found.map(({ code }) => code)).toEqual(['yaml-syntax']);
  });

  it('that is a list is no suite', () => {
    const { suite: parsed, diagnostics } = parseTestSuite(new SourceFile('x.yaml', '- a\n'));
    expect(parsed).toBeUndefined();
    expect(diagnostics.map(({ message }) => message)).toEqual([
      'a test suite is a map with `id`, `namespace`, `flowId` and `testCases`',
    ]);
  });
});
