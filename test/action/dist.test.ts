/** The action as it is published: `dist/` in a runner, with real flows, real git and real artifacts. */

import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runStep, type StepOptions, type StepResult } from '../fake-runner/fake-runner.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const main = join(root, 'dist/index.js');
const post = join(root, 'dist/post.js');
const built = existsSync(main) && existsSync(post);
const reason = built ? '' : ' (skipped: dist/ is not built, run `npm run build`)';

const CORE = 'io.kestra.plugin.core';
const SHELL = `type: io.kestra.plugin.scripts.shell.Commands
    taskRunner:
      type: ${CORE}.runner.Process`;
const SECRET = 's3cr3t-of-the-job';

const FLOWS: Readonly<Record<string, string>> = {
  hello: `
inputs:
  - id: user
    type: STRING
    defaults: Rick
tasks:
  - id: greet
    type: ${CORE}.log.Log
    message: "Hello {{ inputs.user }}, {{ secret('TOKEN') }}"
  - id: compute
    ${SHELL}
    env:
      TOKEN: "{{ secret('TOKEN') }}"
    outputFiles: [result.txt]
    commands:
      - echo "token is $TOKEN"; echo "$TOKEN" | base64
      - echo content > result.txt
      - echo '::{"outputs":{"answer":42}}::'
outputs:
  - id: greeting
    type: STRING
    value: "Hi {{ inputs.user }}"`,
  hostile: `
tasks:
  - id: attack
    ${SHELL}
    commands:
      - printf '::error::forged\\n  ::set-output name=state::FORGED\\n##[error]forged\\n10%%\\r::add-mask::SUCCESS\\n'
      - echo "::stop-commands::x"
      - echo "<img src=x> @octocat [x](javascript:alert(1))"; exit 7`,
  slow: `
tasks:
  - id: wait
    ${SHELL}
    commands:
      - echo "pid $$ begins"; sleep 60`,
};

const BROKEN = Array.from(
  { length: 12 },
  (_, index) => `  - id: task${index}\n    type: ${CORE}.log.Log\n    message: x\n    mesage${index}: y`,
).join('\n');

let workspace = '';

function write(path: string, text: string): void {
  mkdirSync(dirname(join(workspace, path)), { recursive: true });
  writeFileSync(join(workspace, path), text);
}

function git(...args: string[]): string {
  const identity = [
    '-c',
    'user.name=Test',
    '-c',
    'user.email=test@example.com',
    '-c',
    'commit.gpgsign=false',
  ];
  return execFileSync('git', [...identity, ...args], { cwd: workspace, encoding: 'utf8' }).trim();
}

beforeAll(() => {
  if (!built) return;
  workspace = mkdtempSync(join(tmpdir(), 'action-workspace-'));
  write('.gitignore', '.gitestra/\n');
  for (const [id, body] of Object.entries(FLOWS)) {
    write(`flows/company/team/${id}.yaml`, `id: ${id}\nnamespace: company.team\n${body.trimStart()}\n`);
  }
  git('init', '-q', '-b', 'main');
  git('add', '.');
  git('commit', '-q', '-m', 'Flows');
});
afterAll(() => {
  if (workspace !== '') rmSync(workspace, { recursive: true, force: true });
});

function step(
  inputs: Readonly<Record<string, string>>,
  options: Partial<StepOptions> = {},
): Promise<StepResult> {
  return runStep({ main, post, workspace, inputs, ...options });
}

function onlyArtifact(result: StepResult): ReadonlyMap<string, Buffer> {
  expect([...result.artifacts.keys()]).toHaveLength(1);
  return [...result.artifacts.values()][0]!;
}

describe.skipIf(!built)(`test${reason}`, () => {
  it('runs the suites of the repository and fails on the line of an assertion', async () => {
    write(
      'tests/hello.yaml',
      `id: hello_test
namespace: company.team
flowId: hello
testCases:
  - id: greets
    type: io.kestra.core.tests.flow.UnitTest
    fixtures:
      inputs: {user: Ada}
      tasks: [{id: compute, outputs: {vars: {answer: 42}}}]
    assertions:
      - {value: "{{ outputs.compute.vars.answer }}", equalTo: 42}
      - {value: "{{ execution.outputs.greeting }}", equalTo: Hi Bob}
`,
    );
    const result = await step({ command: 'test', secrets: JSON.stringify({ TOKEN: SECRET }) });
    rmSync(join(workspace, 'tests'), { recursive: true });
    expect([result.conclusion, result.outputs.state, result.faults]).toEqual(['failure', 'FAILED', []]);
    expect(result.annotations).toMatchObject([{ level: 'error', file: 'tests/hello.yaml', line: 12 }]);
    expect(result.summary).toContain('1 test of 1 suite: 1 failed');
    expect(result.artifacts.size).toBe(0);
  });
});

describe.skipIf(!built)(`run${reason}`, () => {
  it('runs a flow: groups, outputs, summary with revision and commit, artifact', async () => {
    const result = await step({
      flow: 'company.team.hello',
      inputs: 'user: Ada',
      secrets: JSON.stringify({ TOKEN: SECRET }),
    });
    expect(result.log).not.toContain('error:');
    expect(result.conclusion).toBe('success');
    expect(result.faults).toEqual([]);
    expect(result.groups.map((group) => group.title)).toEqual([
      'greet',
      'compute',
      'Upload of the execution',
    ]);
    expect(result.outputs.state).toBe('SUCCESS');
    expect(JSON.parse(result.outputs.outputs!)).toEqual({ greeting: 'Hi Ada' });
    const id = result.outputs['execution-id']!;
    expect(result.outputs['artifact-name']).toBe(`gitestra-company.team.hello-${id}-1-SUCCESS`);
    const commit = git('rev-parse', 'HEAD');
    expect(result.summary).toContain(
      `| **Revision** | 1 · [<code>${commit.slice(0, 7)}</code>](http://gh.localhost/octo/flows/commit/${commit}) |`,
    );
    expect(result.summary).toContain('```mermaid\nflowchart TB');
    expect(result.summary).toContain('```mermaid\ngantt');
    expect(result.summary).toContain('<code>Hi Ada</code>');

    const files = onlyArtifact(result);
    for (const name of ['execution.json', 'journal.ndjson', 'logs.ndjson', 'summary.md'])
      expect([...files.keys()]).toContain(name);
    expect([...files.keys()].some((name) => name.endsWith('result.txt'))).toBe(true);
    expect(JSON.parse(files.get('execution.json')!.toString())).toMatchObject({ id, state: 'SUCCESS' });

    const everything = [
      result.log,
      result.summary,
      JSON.stringify(result.outputs),
      ...[...files.values()].map(String),
    ].join('\n');
    expect(everything).not.toContain(SECRET);
    expect(everything).not.toContain(Buffer.from(SECRET).toString('base64'));
  });

  it('lets no task speak to the runner, nor a user write Markdown', async () => {
    const result = await step({ flow: 'flows/company/team/hostile.yaml' });
    expect(result.exitCode).toBe(1);
    expect(result.outputs.state).toBe('FAILED');
    expect(result.faults).toEqual([]);
    expect(result.annotations.map((one) => one.level)).toEqual(['error']);
    expect(result.annotations[0]).toMatchObject({
      title: 'company.team.hostile: attack FAILED',
      file: 'flows/company/team/hostile.yaml',
    });
    const outside = result.summary!.replace(/^(`{3,})[^\n]*\n[\s\S]*?\n\1$/gm, '');
    expect(outside).not.toContain('<img');
    expect(outside).not.toContain('](javascript');
    expect(result.summary).toContain('### Failures');
  });

  it('keeps the step green with `fail-on: never`, uploads nothing with `artifact: false`', async () => {
    const result = await step({ flow: 'company.team.hostile', 'fail-on': 'never', artifact: 'false' });
    expect(result.conclusion).toBe('success');
    expect(result.outputs.state).toBe('FAILED');
    expect(result.artifacts.size).toBe(0);
  });

  it('only warns when the artifact service is down, or is not there', async () => {
    const down = await step({ flow: 'company.team.hello', secrets: '{"TOKEN":"abcdef"}' }, { outage: 400 });
    expect(down.conclusion).toBe('success');
    expect(down.annotations.map((one) => one.title)).toContain('Artifact');
    const none = await step(
      { flow: 'company.team.hello', secrets: '{"TOKEN":"abcdef"}' },
      { noServices: true },
    );
    expect(none.conclusion).toBe('success');
    expect(none.annotations.map((one) => one.title)).toEqual(['No artifact']);
  });

  it('ends a cancelled execution with its processes, and post uploads it', async () => {
    const result = await step(
      { flow: 'company.team.slow' },
      { cancelAt: (line) => /pid \d+ begins/.test(line) },
    );
    expect(result.conclusion).toBe('cancelled');
    expect(result.signal).toBeNull();
    // The runner sends SIGTERM after 7.5 seconds: it must not come to that.
    expect(result.cancelledIn).toBeLessThan(7_000);
    expect(result.outputs.state).toBe('KILLED');
    const record = JSON.parse(onlyArtifact(result).get('execution.json')!.toString());
    expect(record.state).toBe('KILLED');
    const pid = Number(/pid (\d+) begins/.exec(result.log)?.[1]);
    expect(() => process.kill(pid, 0)).toThrow();
  });

  it('uploads the journal when the main part was killed without a word', async () => {
    const result = await step(
      { flow: 'company.team.slow' },
      { killAt: (line) => /pid \d+ begins/.test(line) },
    );
    expect(result.signal).toBe('SIGKILL');
    const files = onlyArtifact(result);
    expect(files.get('journal.ndjson')?.toString()).toMatch(/^\{"gitestra":1/);
    process.kill(-Number(/pid (\d+) begins/.exec(result.log)?.[1]), 'SIGKILL');
  });

  it.each([
    [{ flow: 'company.team.helo' }, /no flow `company\.team\.helo`[\s\S]*company\.team\.hello/],
    [{ flow: 'company.team.hello', inputs: 'user: [1' }, /`inputs` is no valid YAML/],
    [{ flow: 'company.team.hello', 'flows-dir': 'nowhere' }, /nowhere/],
    [{ flow: 'none.*' }, /no flow matches `none\.\*`/],
    [{}, /`flow` is missing/],
  ])('%j is refused with one clear message', async (inputs, message) => {
    const result = await step(inputs as Record<string, string>);
    expect(result.exitCode).toBe(1);
    expect(result.annotations).toHaveLength(1);
    expect(result.annotations[0]?.message).toMatch(message);
    expect(result.log).not.toMatch(/\n\s+at /);
  });

  it("refuses to run a fork's flows under pull_request_target", async () => {
    const payload = {
      pull_request: {
        head: { sha: git('rev-parse', 'HEAD'), repo: { full_name: 'evil/flows' } },
        base: { sha: 'b'.repeat(40), repo: { full_name: 'octo/flows' } },
      },
    };
    const event = { name: 'pull_request_target', payload };
    const result = await step({ command: 'run', flow: 'company.team.hello' }, { event });
    expect(result.exitCode).toBe(1);
    expect(result.annotations[0]?.message).toContain('pull_request_target');
    expect(result.artifacts.size).toBe(0);
  });
});

describe.skipIf(!built)(`validate${reason}`, () => {
  it('annotates a pull request: changed lines first, within the quota, the rest in the summary', async () => {
    const base = git('rev-parse', 'HEAD');
    git('checkout', '-q', '-b', 'topic');
    try {
      write('flows/company/team/broken.yaml', `id: broken\nnamespace: company.team\ntasks:\n${BROKEN}\n`);
      git('add', '.');
      git('commit', '-q', '-m', 'Broken');
      const middle = git('rev-parse', 'HEAD');
      write(
        'flows/company/team/broken.yaml',
        `id: broken\nnamespace: company.team\ntasks:\n${BROKEN.replace('mesage11: y', 'mesage11: z')}\n`,
      );
      git('commit', '-q', '-am', 'Touch the last task');
      const head = git('rev-parse', 'HEAD');
      const pull = (sha: string) => ({
        name: 'pull_request',
        payload: {
          pull_request: {
            head: { sha: head, repo: { full_name: 'octo/flows' } },
            base: { sha, repo: { full_name: 'octo/flows' } },
          },
        },
      });
      const result = await step({}, { event: pull(middle) });
      expect(result.conclusion).toBe('failure');
      expect(result.faults).toEqual([]);
      expect(result.droppedAnnotations).toBe(0);
      // The warning: `hello` prints its secret, so that another test can look for it.
      expect(result.outputs).toMatchObject({ errors: '12', warnings: '1' });
      const errors = result.annotations.filter((one) => one.level === 'error');
      expect(errors).toHaveLength(10);
      expect(errors[0]).toMatchObject({
        file: 'flows/company/team/broken.yaml',
        line: 51,
        title: 'unknown-property',
      });
      expect(errors[0]?.message).toContain('mesage11');
      expect(result.annotations.at(-1)?.message).toBe('2 more errors: see the job summary');
      expect(result.summary?.match(/\| ❌ \|/g)).toHaveLength(12);
      expect(result.artifacts.size).toBe(0);

      const all = await step({}, { event: pull(base) });
      expect(all.annotations[0]?.message).toContain('mesage0');
    } finally {
      git('checkout', '-q', 'main');
    }
  });

  it('is content with good flows, and runs none of them', async () => {
    const result = await step({ command: 'validate', flow: 'company.team.{hello,slow}' });
    expect(result.conclusion).toBe('success');
    expect(result.outputs).toMatchObject({ errors: '0' });
    expect(result.summary).toContain('2 files checked');
    expect(result.groups).toEqual([]);
  });
});
