/** Test suites run on real flows: fixtures, results, and that nothing is left behind. */

import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runTests, type TestRequest } from '../../../src/app/flow-tests/run-tests.ts';
import { validateFlows } from '../../../src/app/validate.ts';
import { openWorkspace } from '../../../src/app/workspace.ts';
import type { CaseResult, TestReport } from '../../../src/report/test-results.ts';

const CORE = 'io.kestra.plugin.core';
const RETURN = `${CORE}.debug.Return`;
const SHELL =
  'type: io.kestra.plugin.scripts.shell.Commands\n    taskRunner: {type: io.kestra.plugin.core.runner.Process}';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'flow-tests-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function put(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

const flow = (id: string, text: string): void =>
  put(`flows/company/team/${id}.yaml`, `id: ${id}\nnamespace: company.team\n${text}`);

/** Cases are written without their type. */
function suite(flowId: string, cases: string, path = `tests/${flowId}.yaml`): void {
  const typed = cases.replace(
    /^ {2}- id: (\w+)$/gm,
    '  - id: $1\n    type: io.kestra.core.tests.flow.UnitTest',
  );
  put(path, `id: ${flowId}_test\nnamespace: company.team\nflowId: ${flowId}\ntestCases:\n${typed}`);
}

const open = (env: Readonly<Record<string, string>> = {}) =>
  openWorkspace({ cwd: folder, environment: { PATH: process.env.PATH, ...env } });

async function run(
  request: TestRequest = {},
  env: Readonly<Record<string, string>> = {},
): Promise<TestReport> {
  const outcome = await runTests(request, await open(env));
  if (outcome.kind === 'refused') {
    throw new Error(outcome.diagnostics.map(({ file, message }) => `${file.path}: ${message}`).join('\n'));
  }
  return outcome.report;
}

async function only(
  request: TestRequest = {},
  env: Readonly<Record<string, string>> = {},
): Promise<CaseResult> {
  const { suites } = await run(request, env);
  return suites[0]!.cases[0]!;
}

const wrong = ({ assertions, errors }: CaseResult): string[] => [
  ...errors.map(({ message }) => message),
  ...assertions.flatMap(({ message }) => message ?? []),
];

describe('fixtures', () => {
  it('give inputs, files, tasks and the trigger', async () => {
    flow(
      'all',
      `inputs:
  - {id: user, type: STRING}
  - {id: count, type: INT, defaults: 3}
  - {id: data, type: FILE}
tasks:
  - {id: call, type: ${CORE}.http.Request, uri: "http://127.0.0.1:1/"}
  - {id: sum, type: ${RETURN}, format: "{{ inputs.user }} {{ inputs.count + 1 }} {{ read(inputs.data) }} {{ outputs.call.body }} {{ trigger.body.x }}"}
triggers:
  - {id: hook, type: ${CORE}.trigger.Webhook, key: k}
`,
    );
    put('flows/company/team/_files/sub/orders.json', '{"n": 7}');
    suite(
      'all',
      `  - id: one
    fixtures:
      inputs: {user: Ann, data: "{{ files['dir/data.csv'] }}"}
      files:
        dir/data.csv: "a,{{ not rendered }}"
        orders.json: nsfile:///sub/orders.json
        same.json: "{{ fileURI('sub/orders.json') }}"
      tasks:
        - id: call
          outputs: {body: "{{ read(files['orders.json']) ~ (read(files['same.json']) | length) }}"}
      trigger: {id: hook, type: ${CORE}.trigger.Webhook, variables: {body: {x: 1}}}
    assertions:
      - value: "{{ outputs.sum.value }}"
        equalTo: 'Ann 4 a,{{ "{{" }} not rendered }} {"n": 7}8 1'
      - value: "{{ trigger.body }}"
        equalTo: {x: 1}
      - value: "{{ files['orders.json'] }}"
        startsWith: kestra:///company/team/all/executions/
`,
    );
    const result = await only();
    expect(wrong(result)).toEqual([]);
    expect(result.state).toBe('SUCCESS');
  });

  it('stand in for flowables, single iterations and subflows; the others really run', async () => {
    flow(
      'parent',
      `tasks:
  - id: each
    type: ${CORE}.flow.ForEach
    values: [a, b]
    tasks: [{id: one, type: ${RETURN}, format: "real {{ taskrun.value }}"}]
  - {id: child, type: ${CORE}.flow.Subflow, namespace: company.team, flowId: child, wait: true}
  - {id: other, type: ${CORE}.flow.Subflow, namespace: company.team, flowId: child, wait: true}
`,
    );
    flow(
      'child',
      `tasks: [{id: t, type: ${RETURN}, format: x}]\noutputs: [{id: x, type: STRING, value: real}]\n`,
    );
    suite(
      'parent',
      `  - id: one
    fixtures:
      tasks:
        - {id: one, value: b, outputs: {value: replaced}}
        - {id: child, outputs: {outputs: {x: replaced}}}
    assertions:
      - {value: "{{ outputs.one.a.value }}, {{ outputs.one.b.value }}", equalTo: "real a, replaced"}
      - {value: "{{ outputs.child.outputs.x }}, {{ outputs.other.outputs.x }}", equalTo: "replaced, real"}
  - id: two
    fixtures: {tasks: [{id: each}, {id: child}, {id: other, state: WARNING}]}
    expectedState: WARNING
    assertions:
      - {value: "{{ outputs.one ?? null }}", isNull: true}
`,
    );
    const { suites, state } = await run();
    expect(suites[0]!.cases.map(wrong)).toEqual([[], []]);
    expect(state).toBe('SUCCESS');
  });
});

describe('results', () => {
  beforeEach(() => {
    flow(
      'plain',
      `inputs: [{id: n, type: INT, defaults: 1}]
tasks:
  - {id: a, type: ${RETURN}, format: "{{ inputs.n }}"}
  - {id: b, type: ${CORE}.execution.Fail, condition: "{{ inputs.n > 5 }}", errorMessage: too much}
`,
    );
  });

  it('are Kestra’s: SUCCESS, FAILED, ERROR, SKIPPED, and of a suite the worst', async () => {
    suite(
      'plain',
      `  - id: good
    assertions: [{value: "{{ outputs.a.value }}", equalTo: 1}]
  - id: bad
    assertions: [{value: "{{ outputs.a.value }}", equalTo: 2, greaterThan: 0}]
  - id: broken
    assertions:
      - {value: "{{ outputs.a.nothing }}", equalTo: 1}
      - {value: "{{ outputs.a.value }}", equalTo: 1}
  - id: off
    disabled: true
    assertions: [{value: "{{ outputs.a.value }}", equalTo: 2}]
`,
    );
    put(
      'tests/off.yaml',
      readFileSync(join(folder, 'tests/plain.yaml'), 'utf8').replace(
        'id: plain_test',
        'id: off_test\ndisabled: true',
      ),
    );
    const { suites, state } = await run();
    const [off, plain] = suites;
    expect(off!.cases.map((one) => [one.id, one.state, one.skipped])).toEqual(
      ['good', 'bad', 'broken', 'off'].map((id) => [id, 'SKIPPED', 'the suite is disabled']),
    );
    expect(plain!.cases.map((one) => [one.id, one.state])).toEqual([
      ['good', 'SUCCESS'],
      ['bad', 'FAILED'],
      ['broken', 'ERROR'],
      ['off', 'SKIPPED'],
    ]);
    expect([off!.state, plain!.state, state]).toEqual(['SKIPPED', 'ERROR', 'ERROR']);
    expect(plain!.cases[1]!.assertions).toMatchObject([
      {
        operator: 'equalTo',
        success: false,
        expected: 2,
        actual: '1',
        place: { file: 'tests/plain.yaml', line: 10, column: 51 },
      },
      { operator: 'greaterThan', success: true, expected: 0 },
    ]);
    // What stands behind a question without an answer is asked all the same.
    expect(plain!.cases[2]!.assertions).toMatchObject([{ success: true }]);
    expect(plain!.cases[2]!.errors).toMatchObject([
      { place: { file: 'tests/plain.yaml', line: 14, column: 21 } },
    ]);
  });

  it('judge the state of the execution only where one is expected', async () => {
    suite(
      'plain',
      `  - id: any
    fixtures: {inputs: {n: 6}}
    assertions: [{value: "{{ execution.state }} {{ tasks.b.state }}", equalTo: "FAILED FAILED"}]
  - id: right
    expectedState: FAILED
    fixtures: {inputs: {n: 6}}
    assertions: []
  - id: wrong
    expectedState: SUCCESS
    fixtures: {inputs: {n: 6}}
    assertions: []
`,
    );
    const { suites } = await run();
    const [any, right, bad] = suites[0]!.cases;
    expect([any!.state, right!.state, bad!.state]).toEqual(['SUCCESS', 'SUCCESS', 'FAILED']);
    expect(wrong(bad!)).toEqual(['expected the execution to end as SUCCESS, but it is FAILED']);
    expect(bad!.failedTasks).toMatchObject([{ label: 'b', state: 'FAILED', message: 'too much' }]);
    expect(bad!.failedTasks[0]!.logs.map(({ message }) => message)).toContain('too much');
  });

  it('are errors where the execution waits, or the outputs of a fixture cannot be rendered', async () => {
    flow(
      'waits',
      `tasks:\n  - {id: approve, type: ${CORE}.flow.Pause}\n  - {id: a, type: ${RETURN}, format: x}\n`,
    );
    suite(
      'waits',
      `  - id: waits
    assertions: []
  - id: expected
    expectedState: PAUSED
    assertions: [{value: "{{ tasks.approve.state }}", equalTo: PAUSED}]
  - id: broken
    fixtures: {tasks: [{id: approve}, {id: a, outputs: {x: "{{ inputs.nobody ~ 1 }}"}}]}
    assertions: []
`.replace('inputs.nobody', 'vars.nobody'),
    );
    const { suites } = await run({ flows: ['company.team.waits'] });
    const [waits, expected, broken] = suites[0]!.cases;
    expect(wrong(waits!)[0]).toMatch(/^the execution waits at `approve` for somebody to resume it/);
    expect(expected!.state).toBe('SUCCESS');
    expect(wrong(broken!)[0]).toMatch(/^the outputs of the fixture of `a` cannot be rendered: .*vars/);
    expect([waits!.state, broken!.state]).toEqual(['ERROR', 'ERROR']);
  });
});

describe('a case leaves nothing behind', () => {
  it('in the KV store, the states, the namespace files and the history; and sees what is there', async () => {
    flow(
      'writes',
      `concurrency: {limit: 1}
tasks:
  - {id: set, type: ${CORE}.kv.Set, key: cursor, value: "{{ kv('cursor') + 1 }}", kvType: NUMBER}
  - {id: state, type: ${CORE}.state.Set, data: {x: 1}}
  - {id: file, type: ${CORE}.namespace.UploadFiles, namespace: company.team, filesMap: {new.txt: "{{ outputs.text.uri ?? vars.uri }}"}, runIf: "false"}
  - {id: text, type: ${CORE}.storage.Write, content: changed, extension: .txt}
  - {id: upload, type: ${CORE}.namespace.UploadFiles, namespace: company.team, filesMap: {old.txt: "{{ outputs.text.uri }}"}}
  - {id: delete, type: ${CORE}.namespace.DeleteFiles, namespace: company.team, files: [gone.txt]}
`,
    );
    put('flows/company/team/_files/old.txt', 'before');
    put('flows/company/team/_files/gone.txt', 'still here');
    const assertions = `
    assertions:
      - {value: "{{ kv('cursor') }}", equalTo: 42}
      - {value: "{{ read('old.txt') }}", equalTo: changed}
      - {value: "{{ fileExists(fileURI('old.txt')) }}", equalTo: true}
      - {value: "{{ execution.state }}", equalTo: SUCCESS}
`;
    suite('writes', ['one', 'two', 'three'].map((id) => `  - id: ${id}${assertions}`).join(''));
    const workspace = await open();
    await workspace.kv.set('company.team', 'cursor', { value: 41, type: 'NUMBER' });
    const { suites } = await run({ concurrency: 3 });
    expect(suites[0]!.cases.map(wrong)).toEqual([[], [], []]);
    expect((await workspace.kv.get('company.team', 'cursor'))?.value).toBe(41);
    expect(await workspace.kv.keys('company.team')).toEqual(['cursor']);
    expect(await workspace.machine.namespaceFiles.list('company.team')).toEqual(['gone.txt', 'old.txt']);
    expect(readFileSync(join(folder, 'flows/company/team/_files/old.txt'), 'utf8')).toBe('before');
    expect(existsSync(join(folder, '.gitestra/executions'))).toBe(false);
  });

  it('and neither `checks` nor places of the flow stand in its way', async () => {
    flow(
      'checked',
      `checks: [{condition: "{{ false }}", message: never, behavior: BLOCK_EXECUTION}]
concurrency: {limit: 1, behavior: FAIL}
tasks: [{id: a, type: ${CORE}.flow.Sleep, duration: PT0.05S}]
`,
    );
    suite(
      'checked',
      ['one', 'two', 'three']
        .map((id) => `  - id: ${id}\n    expectedState: SUCCESS\n    assertions: []\n`)
        .join(''),
    );
    const { suites } = await run({ concurrency: 3 });
    expect(suites[0]!.cases.map(wrong)).toEqual([[], [], []]);
  });

  it('unless it is to be kept', async () => {
    flow('script', `tasks:\n  - id: a\n    ${SHELL}\n    commands: [echo x > out.txt]\n`);
    suite('script', '  - id: one\n    assertions: []\n');
    const { folder: kept } = await only({ keep: true });
    expect(kept!.startsWith(join(folder, '.gitestra/tests'))).toBe(true);
    expect(readdirSync(kept!)).toEqual(expect.arrayContaining(['journal.ndjson', 'execution.json', 'work']));
  });

  it('and shows no secret', async () => {
    flow('secret', `tasks:\n  - {id: a, type: ${RETURN}, format: "token {{ secret('TOKEN') }}"}\n`);
    suite(
      'secret',
      `  - id: one\n    assertions: [{value: "{{ outputs.a.value }}", equalTo: "{{ secret('TOKEN') }}!"}]\n`,
    );
    const result = await only({}, { GITESTRA_SECRET_TOKEN: 'correct-horse-battery' });
    expect(result.state).toBe('FAILED');
    expect(JSON.stringify(result)).not.toContain('correct-horse');
    expect(result.assertions[0]).toMatchObject({ actual: 'token ******', expected: '******!' });
  });
});

describe('what is run', () => {
  beforeEach(() => {
    flow('one', `tasks: [{id: a, type: ${RETURN}, format: x}]\n`);
    flow('two', `tasks: [{id: a, type: ${RETURN}, format: x}]\n`);
    const cases = (ids: readonly string[]): string =>
      ids
        .map((id) => `  - id: ${id}\n    assertions: [{value: x, equalTo: ${id === 'bad' ? 'y' : 'x'}}]\n`)
        .join('');
    suite('one', cases(['first', 'bad', 'last']));
    suite('two', cases(['first']), 'flows/company/team/_tests/two.yaml');
    put('tests/compose.yaml', 'services: {}\n');
  });

  const names = ({ suites }: TestReport): string[] =>
    suites.flatMap(({ file, cases }) => cases.map(({ id, state }) => `${file} ${id} ${state}`));

  it('by default is the folder of tests, and what lies among the flows', async () => {
    expect(names(await run())).toEqual([
      'flows/company/team/_tests/two.yaml first SUCCESS',
      'tests/one.yaml first SUCCESS',
      'tests/one.yaml bad FAILED',
      'tests/one.yaml last SUCCESS',
    ]);
  });

  it('can be another folder, said in the settings', async () => {
    put('gitestra.yaml', 'testsDir: checks\n');
    expect(names(await run())).toEqual(['flows/company/team/_tests/two.yaml first SUCCESS']);
    suite('one', '  - id: here\n    assertions: []\n', 'checks/deep/one.yml');
    expect(names(await run())).toEqual([
      'checks/deep/one.yml here SUCCESS',
      'flows/company/team/_tests/two.yaml first SUCCESS',
    ]);
  });

  it('can be chosen by path, flow and case', async () => {
    expect(names(await run({ paths: ['flows'] }))).toEqual([
      'flows/company/team/_tests/two.yaml first SUCCESS',
    ]);
    expect(names(await run({ flows: ['company.team.one'], testCase: 'last' }))).toEqual([
      'tests/one.yaml last SUCCESS',
    ]);
  });

  it('ends at the first failure with fail-fast', async () => {
    const report = await run({ paths: ['tests'], failFast: true, concurrency: 1 });
    expect(report.suites[0]!.cases.map(({ state, skipped }) => skipped ?? state)).toEqual([
      'SUCCESS',
      'FAILED',
      'not run: another case has failed',
    ]);
  });

  it.each([
    [{ paths: ['nowhere'] }, 'there is no file or folder nowhere'],
    [{ paths: ['tests/compose.yaml'] }, 'tests/compose.yaml is no test suite: it has no `testCases`'],
    [{ flows: ['company.team.on'] }, 'no test suite is about flow `company.team.on`'],
    [{ testCase: 'firts' }, 'there is no case `firts`'],
  ])('%j: %s', async (request, message) => {
    await expect(runTests(request, await open())).rejects.toThrow(message);
  });

  it('is nothing when a suite or its flow has errors', async () => {
    suite('one', '  - id: x\n    assertions: [{value: x}]\n', 'tests/z.yaml');
    const refused = await runTests({}, await open());
    expect(refused.kind).toBe('refused');
    expect(
      refused.kind === 'refused' && refused.diagnostics.map(({ file, code }) => `${file.path} ${code}`),
    ).toEqual(['tests/z.yaml missing-property']);
    rmSync(join(folder, 'tests/z.yaml'));
    flow('one', 'tasks: [{id: a, type: io.kestra.plugin.core.debug.Retrun}]\n');
    const broken = await runTests({}, await open());
    expect(broken.kind === 'refused' && broken.diagnostics.map(({ file }) => file.path)).toEqual([
      'flows/company/team/one.yaml',
    ]);
  });

  it('is validated too, and no file of a suite counts as a broken flow', async () => {
    const { diagnostics, files } = await validateFlows({}, await open());
    expect(diagnostics).toEqual([]);
    expect(files.map(({ source }) => source.path)).toEqual([
      'flows/company/team/_tests/two.yaml',
      'flows/company/team/one.yaml',
      'flows/company/team/two.yaml',
      'tests/one.yaml',
    ]);
    suite('oen', '  - id: x\n    assertions: []\n', 'tests/z.yaml');
    for (const paths of [[], ['tests'], ['tests/z.yaml'], ['.']]) {
      const result = await validateFlows({ paths }, await open());
      expect(result.diagnostics.map(({ message }) => message)).toEqual([
        'there is no flow `oen` in namespace `company.team`',
      ]);
    }
  });
});
