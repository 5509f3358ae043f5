/** `gitestra test` as a program: what it prints in each form, its exit status, and what is left of it. */

import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Ended, eventually, filesBelow, folderOf, gitestra, ROOT, start } from './program.ts';

const RETURN = 'io.kestra.plugin.core.debug.Return';
const TYPE = 'type: io.kestra.core.tests.flow.UnitTest';

const FLOW = `id: greet
namespace: company.team
inputs: [{id: user, type: STRING, defaults: Ann}]
tasks:
  - {id: call, type: io.kestra.plugin.core.http.Request, uri: "http://127.0.0.1:1/nobody"}
  - {id: hello, type: ${RETURN}, format: "Hello {{ inputs.user }}, {{ outputs.call.body }}"}
`;

const SUITE = `id: greet_test
namespace: company.team
flowId: greet
testCases:
  - id: greets
    ${TYPE}
    fixtures:
      tasks: [{id: call, outputs: {body: welcome}}]
    assertions:
      - value: "{{ outputs.hello.value }}"
        equalTo: Hello Ann, welcome
`;

const FAILING = `id: fails_test
namespace: company.team
flowId: greet
testCases:
  - id: wrong
    ${TYPE}
    fixtures:
      inputs: {user: Bob}
      tasks: [{id: call, outputs: {body: welcome}}]
    assertions:
      - value: "{{ outputs.hello.value }}"
        description: somebody is greeted
        errorMessage: nobody was greeted
        equalTo: Hello Ann, welcome
  - id: real
    ${TYPE}
    assertions:
      - value: "{{ outputs.hello.value }}"
        contains: Hello
  - id: later
    ${TYPE}
    disabled: true
    assertions: []
`;

/** The sources are run: a build may be older than the command. */
const program = ['--import', import.meta.resolve('tsx'), join(ROOT, 'src/cli/start.ts')];
const test = (cwd: string, ...args: string[]): Promise<Ended> =>
  gitestra(['test', ...args], { cwd, program, env: { NO_COLOR: '1' } });

const times = (text: string): string => text.replace(/\b\d+(?:ms|\.\d\ds)/g, '…ms');

describe('gitestra test', () => {
  it('prints a line a case and ends with 0 when all succeed', async () => {
    const cwd = folderOf({ 'flows/company/team/greet.yaml': FLOW, 'tests/greet.yaml': SUITE });
    const before = readdirSync(tmpdir()).filter((name) => name.startsWith('gitestra-test-'));
    const { status, stdout, stderr } = await test(cwd);
    expect(times(stdout)).toBe(
      [
        '✔ greet_test  company.team.greet  tests/greet.yaml',
        '  ✔ greets  …ms',
        '✔ 1 suite, 1 case: 1 passed  …ms',
        '',
      ].join('\n'),
    );
    expect([status, stderr]).toEqual([0, '']);
    expect(filesBelow(cwd)).toEqual(['flows/company/team/greet.yaml', 'tests/greet.yaml']);
    expect(readdirSync(tmpdir()).filter((name) => name.startsWith('gitestra-test-'))).toEqual(before);
  });

  it('tells of a failure where it stands, what was expected and found, and which task failed', async () => {
    const cwd = folderOf({ 'flows/company/team/greet.yaml': FLOW, 'tests/fails.yaml': FAILING });
    const { status, stdout } = await test(cwd);
    expect(times(stdout)).toBe(
      [
        '‼ fails_test  company.team.greet  tests/fails.yaml',
        '  ✖ wrong  …ms',
        '      tests/fails.yaml:14:9  {{ outputs.hello.value }} equalTo',
        '        somebody is greeted',
        '        nobody was greeted',
        '        expected  "Hello Ann, welcome"',
        '        actual    "Hello Bob, welcome"',
        '      execution ended as SUCCESS',
        '  ‼ real   …ms',
        '      tests/fails.yaml:18:20  error: `outputs.hello` is not defined',
        '      execution ended as FAILED',
        '      task call FAILED: GET http://127.0.0.1:1/nobody failed: the connection was refused; is the address right and the server running?',
        '  ○ later  disabled',
        '‼ 1 suite, 3 cases: 1 failed, 1 error, 1 skipped  …ms',
        '',
      ].join('\n'),
    );
    expect(status).toBe(1);
  });

  it('prints JSON and JUnit XML for programs, and nothing else', async () => {
    const cwd = folderOf({ 'flows/company/team/greet.yaml': FLOW, 'tests/fails.yaml': FAILING });
    const json = await test(cwd, '--output', 'json');
    const report = JSON.parse(json.stdout) as { summary: unknown; suites: { cases: { id: string }[] }[] };
    expect(report).toMatchObject({
      gitestra: 1,
      state: 'ERROR',
      summary: { suites: 1, total: 3, passed: 0, failed: 1, errors: 1, skipped: 1 },
      suites: [{ id: 'fails_test', file: 'tests/fails.yaml', state: 'ERROR' }],
    });
    expect(report.suites[0]!.cases[0]).toMatchObject({
      state: 'FAILED',
      executionState: 'SUCCESS',
      assertions: [
        {
          operator: 'equalTo',
          success: false,
          expected: 'Hello Ann, welcome',
          actual: 'Hello Bob, welcome',
          place: { file: 'tests/fails.yaml', line: 14, column: 9 },
        },
      ],
    });
    const junit = await test(cwd, '--output', 'junit');
    expect(junit.stdout).toContain(
      '<testsuites name="gitestra test" tests="3" failures="1" errors="1" time=',
    );
    expect(junit.stdout).toMatch(
      /<testcase name="wrong" classname="company\.team\.fails_test" time="[\d.]+">\n\s+<failure type="equalTo" message="nobody was greeted">/,
    );
    expect(junit.stdout).toMatch(/<error type="ERROR" message="`outputs\.hello` is not defined/);
    expect(junit.stdout).toContain('<skipped message="disabled"/>');
    expect([json.status, junit.status]).toEqual([1, 1]);
  });

  it('refuses a broken suite like validate, with 1; and a wrong command line with 2', async () => {
    const cwd = folderOf({
      'flows/company/team/greet.yaml': FLOW,
      'tests/broken.yaml': SUITE.replace('id: call,', 'id: cal,'),
    });
    const [refused, validated] = [
      await test(cwd),
      await gitestra(['validate'], { cwd, program, env: { NO_COLOR: '1' } }),
    ];
    expect(refused.stderr).toContain(
      [
        'error[unknown-task]: flow `greet` has no task `cal`',
        ' --> tests/broken.yaml:8:20',
        '  |',
        '7 |     fixtures:',
        '8 |       tasks: [{id: cal, outputs: {body: welcome}}]',
        '  |                    ^^^',
      ].join('\n'),
    );
    const frame = refused.stderr.slice(0, refused.stderr.indexOf('✖'));
    expect(validated.stdout).toContain(frame);
    expect([refused.status, refused.stdout, validated.status]).toEqual([1, '', 1]);
    const usages = [['--concurrency', '0'], ['--case', 'nope'], ['nowhere'], ['--output', 'xml']];
    for (const args of usages) expect((await test(cwd, ...args)).status).toBe(2);
  });

  it('runs a hundred cases without one of them seeing another', async () => {
    const cases = Array.from(
      { length: 100 },
      (_, index) => `  - id: case_${index}
    ${TYPE}
    fixtures:
      inputs: {user: "${index}"}
      tasks: [{id: call, outputs: {body: "{{ inputs.user }}"}}]
    assertions: [{value: "{{ outputs.hello.value }}", equalTo: "Hello ${index}, ${index}"}]
`,
    );
    const cwd = folderOf({
      'flows/company/team/greet.yaml': FLOW,
      'tests/many.yaml': `id: many\nnamespace: company.team\nflowId: greet\ntestCases:\n${cases.join('')}`,
    });
    const { stdout, status } = await test(cwd, '--concurrency', '8');
    expect(stdout).toContain('1 suite, 100 cases: 100 passed');
    expect(status).toBe(0);
  });

  it('ends the executions on an interrupt, and says of the rest that it did not run', async () => {
    const slow = `id: slow
namespace: company.team
tasks:
  - id: wait
    type: io.kestra.plugin.scripts.shell.Commands
    taskRunner: {type: io.kestra.plugin.core.runner.Process}
    commands: ["touch \\"$MARK\\"; sleep 600"]
    env: {MARK: "{{ envs.mark }}"}
`;
    const one = (id: string): string => `  - id: ${id}\n    ${TYPE}\n    assertions: []\n`;
    const cwd = folderOf({
      'flows/company/team/slow.yaml': slow,
      'tests/slow.yaml': `id: slow\nnamespace: company.team\nflowId: slow\ntestCases:\n${one('first')}${one('second')}`,
    });
    const running = start(['test', '--concurrency', '1'], {
      cwd,
      program,
      env: { NO_COLOR: '1', ENV_MARK: join(cwd, 'begun') },
    });
    await eventually(() => readdirSync(cwd).includes('begun'));
    running.child.kill('SIGINT');
    const { stdout, stderr, status } = await running.ended;
    expect(stderr).toContain('■ SIGINT: ending the tests');
    expect(stdout).toContain('error: the test was interrupted');
    expect(stdout).toContain('○ second  not run: interrupted');
    expect(status).toBe(1);
  });
});
