import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { GitestraUseCases } from '../../src/action/gitestra-use-cases.ts';
import type { ActionProcess } from '../../src/action/host.ts';
import { readPendingUploads } from '../../src/action/pending-uploads.ts';
import { runAction } from '../../src/action/run-action.ts';
import type { ActionUseCases, RunOutcome, RunRequest } from '../../src/action/use-cases.ts';
import { UsageError } from '../../src/app/usage-error.ts';
import type { Diagnostic } from '../../src/flow/diagnostic.ts';
import type { State } from '../../src/flow/states.ts';
import { changedLines } from '../../src/github/changed-lines.ts';
import { parseEnvironmentFile } from '../fake-runner/environment-file.ts';
import { StepLog } from '../fake-runner/step-log.ts';
import { diagnostic, FLOW, spanOf } from '../report/sample-diagnostics.ts';
import { execution, log, taskRun } from '../report/sample-execution.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'run-action-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

interface Played {
  readonly code: number;
  readonly log: StepLog;
  readonly outputs: Readonly<Record<string, string>>;
  readonly state: ReadonlyMap<string, string>;
  readonly summary: string;
  readonly exits: readonly number[];
}

interface Stage {
  readonly useCases?: Partial<ActionUseCases>;
  readonly environment?: Readonly<Record<string, string>>;
  readonly event?: { readonly name: string; readonly payload?: object };
  /** Is given the way to send a signal. */
  readonly onReady?: (send: (signal: 'SIGINT') => void) => void;
}

async function play(inputs: Readonly<Record<string, string>>, stage: Stage = {}): Promise<Played> {
  const files = Object.fromEntries(
    ['OUTPUT', 'STATE', 'STEP_SUMMARY'].map((name) => [`GITHUB_${name}`, join(folder, name)]),
  );
  for (const path of Object.values(files)) writeFileSync(path, '');
  const eventPath = join(folder, 'event.json');
  writeFileSync(eventPath, JSON.stringify(stage.event?.payload ?? {}));
  const stepLog = new StepLog(folder);
  let rest = '';
  const exits: number[] = [];
  let listener: ((signal: 'SIGINT' | 'SIGTERM') => void) | undefined;
  const process: ActionProcess = {
    environment: {
      GITHUB_ACTIONS: 'true',
      GITHUB_EVENT_NAME: stage.event?.name ?? 'push',
      GITHUB_EVENT_PATH: eventPath,
      GITHUB_REPOSITORY: 'octo/flows',
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_SHA: 'abc',
      GITHUB_WORKSPACE: folder,
      RUNNER_TEMP: folder,
      ...files,
      ...Object.fromEntries(
        Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
      ),
      ...stage.environment,
    },
    write: (text) => {
      const lines = (rest + text).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) stepLog.add(line);
    },
    randomBytes,
    onSignal: (one) => {
      listener = one;
      return () => {
        listener = undefined;
      };
    },
    exit: (code) => void exits.push(code),
  };
  stage.onReady?.((signal) => listener?.(signal));
  const code = await runAction(process, async () => ({ ...useCases(), ...stage.useCases }));
  return {
    code,
    log: stepLog,
    outputs: Object.fromEntries(parseEnvironmentFile(readFileSync(files.GITHUB_OUTPUT!, 'utf8'))),
    state: parseEnvironmentFile(readFileSync(files.GITHUB_STATE!, 'utf8')),
    summary: readFileSync(files.GITHUB_STEP_SUMMARY!, 'utf8'),
    exits,
  };
}

function useCases(): ActionUseCases {
  return {
    workspaceCommit: async () => 'head',
    secretValues: (given) => [...Object.values(given), 'from-environment'],
    validate: async () => ({ diagnostics: [], files: ['a.yaml'], changed: undefined }),
    select: async ({ flows }) =>
      flows.map((name) => ({ namespace: 'company.team', id: name, file: `${name}.yaml` })),
    run: runEnding('SUCCESS'),
    test: () => Promise.reject(new Error('nobody asked for tests')),
    tick: () => Promise.reject(new Error('nobody asked for a tick')),
    takeUp: () => Promise.reject(new Error('nobody asked to take up an execution')),
  };
}

/** A run of one task that ends in a state. */
function runEnding(state: State, outputs?: Readonly<Record<string, unknown>>) {
  return async (request: RunRequest): Promise<RunOutcome> => {
    const id = `exec-${request.flow.id}`;
    const place = join(folder, id);
    mkdirSync(place);
    writeFileSync(join(place, 'journal.ndjson'), '{"gitestra":1}\n');
    request.onStart({ id, folder: place });
    request.observer.onLog?.(log('hello', { taskId: 'greet', taskRunId: 'greet' }));
    const failure = state === 'FAILED' ? { message: 'boom' } : {};
    request.observer.onTaskRun?.(taskRun('greet', state, { id: 'greet', ...failure }));
    const record = execution({
      id,
      flowId: request.flow.id,
      state,
      taskRuns: [taskRun('greet', state, { id: 'greet', ...failure })],
      ...(outputs === undefined ? {} : { outputs }),
    });
    return { record, folder: place, graph: undefined, logs: [] };
  };
}

describe('run', () => {
  it('prints the log in groups, sets outputs and writes the summary', async () => {
    const {
      code,
      log: stepLog,
      outputs,
      summary,
    } = await play({ flow: 'hello' }, { useCases: { run: runEnding('SUCCESS', { a: 1 }) } });
    expect(code).toBe(0);
    expect(stepLog.groups.map((group) => group.title)).toEqual(['greet']);
    expect(outputs).toEqual({
      'execution-id': 'exec-hello',
      state: 'SUCCESS',
      outputs: '{"a":1}',
      'summary-path': join(folder, 'exec-hello/summary.md'),
      files: '0',
      'execution-path': join(folder, 'exec-hello'),
      'artifact-name': '',
    });
    expect(summary).toContain('## ✅ <code>company.team.hello</code> SUCCESS');
    expect(readFileSync(outputs['summary-path']!, 'utf8')).toContain('company.team.hello');
    expect(stepLog.faults).toEqual([]);
  });

  it('runs several flows, gives the worst state and outputs by flow', async () => {
    const run = (request: RunRequest) =>
      runEnding(request.flow.id === 'b' ? 'WARNING' : 'SUCCESS', { x: request.flow.id })(request);
    const { code, outputs, summary } = await play({ flow: 'a, b\nc' }, { useCases: { run } });
    expect(code).toBe(0);
    expect(outputs['execution-id']).toBe('exec-a,exec-b,exec-c');
    expect(outputs.state).toBe('WARNING');
    expect(JSON.parse(outputs.outputs!)).toEqual({
      'company.team.a': { x: 'a' },
      'company.team.b': { x: 'b' },
      'company.team.c': { x: 'c' },
    });
    expect(summary.match(/^## /gm)).toHaveLength(3);
  });

  it.each([
    ['SUCCESS', 'failed', 0],
    ['WARNING', 'failed', 0],
    ['WARNING', 'warning', 1],
    ['FAILED', 'failed', 1],
    ['FAILED', 'never', 0],
    ['KILLED', 'failed', 1],
    ['CANCELLED', 'failed', 1],
    ['PAUSED', 'failed', 0],
  ] as const)('%s with fail-on %s exits %d', async (state, failOn, code) => {
    const played = await play({ flow: 'hello', 'fail-on': failOn }, { useCases: { run: runEnding(state) } });
    expect(played.code).toBe(code);
  });

  it('annotates failures, unless that is switched off', async () => {
    const stage = { useCases: { run: runEnding('FAILED') } };
    const { log: stepLog } = await play({ flow: 'hello' }, stage);
    expect(stepLog.annotations.filter((one) => one.level === 'error')).toEqual([
      {
        level: 'error',
        message: 'boom',
        title: 'company.team.hello: greet FAILED',
        file: 'flows/company/team/hello.yaml',
      },
    ]);
    rmSync(join(folder, 'exec-hello'), { recursive: true });
    const quiet = await play(
      { flow: 'hello', annotations: 'false', artifact: 'false', summary: 'false' },
      stage,
    );
    expect(quiet.log.annotations).toEqual([]);
    expect(quiet.summary).toBe('');
  });

  it('masks secrets before anything else is said, also those inside of documents', async () => {
    const secrets = JSON.stringify({ TOKEN: 's3cr3t-value', KEY: '{"private_key":"inner-secret"}' });
    const run = async (request: RunRequest): Promise<RunOutcome> => {
      request.onSecret('late-secret');
      request.observer.onLog?.(log('s3cr3t-value inner-secret from-environment late-secret'));
      return runEnding('SUCCESS')(request);
    };
    const { log: stepLog } = await play({ flow: 'hello', secrets }, { useCases: { run } });
    expect(stepLog.lines.join('\n')).toContain('*** *** *** ***');
  });

  it('hands outputs that are too large on as a file', async () => {
    const run = runEnding('SUCCESS', { big: 'x'.repeat(300_000) });
    const { outputs, log: stepLog } = await play({ flow: 'hello' }, { useCases: { run } });
    expect(outputs.outputs).toBe('{}');
    expect(stepLog.annotations.map((one) => one.title)).toContain('Outputs are too large');
  });

  it('publishes what ended before a later flow could not start', async () => {
    const run = async (request: RunRequest): Promise<RunOutcome> => {
      if (request.flow.id === 'b') throw new UsageError('the inputs do not fit company.team.b');
      return runEnding('SUCCESS')(request);
    };
    const { code, outputs, log: stepLog } = await play({ flow: 'a,b,c' }, { useCases: { run } });
    expect(code).toBe(1);
    expect(outputs['execution-id']).toBe('exec-a');
    expect(stepLog.annotations.map((one) => one.message)).toContain('the inputs do not fit company.team.b');
  });

  it('stops for a signal, starts no further flow, and leaves the upload to post', async () => {
    let interrupt: (signal: 'SIGINT') => void = () => {};
    const run = async (request: RunRequest): Promise<RunOutcome> => {
      const ended = new Promise((resolve) => request.signal.addEventListener('abort', resolve));
      setImmediate(() => interrupt('SIGINT'));
      await ended;
      return runEnding('KILLED')(request);
    };
    const {
      code,
      outputs,
      state,
      log: stepLog,
      exits,
    } = await play(
      { flow: 'a,b', 'fail-on': 'never' },
      {
        useCases: { run },
        environment: { ACTIONS_RUNTIME_TOKEN: 'x', ACTIONS_RESULTS_URL: 'http://127.0.0.1:9/' },
        onReady: (send) => {
          interrupt = send;
        },
      },
    );
    expect(code).toBe(1);
    expect(outputs).toMatchObject({ 'execution-id': 'exec-a', state: 'KILLED' });
    expect(stepLog.lines.join('\n')).toContain('Cancelled by SIGINT');
    expect(exits).toEqual([]);
    expect(readPendingUploads({ 'STATE_pending-uploads': state.get('pending-uploads') })).toEqual([
      { folder: join(folder, 'exec-a'), name: 'gitestra-company.team.a-exec-a-1' },
    ]);
  });

  it("refuses a fork's code under pull_request_target, where validation is the default", async () => {
    const event = {
      name: 'pull_request_target',
      payload: {
        pull_request: {
          head: { sha: 'head', repo: { full_name: 'evil/flows' } },
          base: { sha: 'base', repo: { full_name: 'octo/flows' } },
        },
      },
    };
    const refused = await play({ command: 'run', flow: 'hello' }, { event });
    expect(refused.code).toBe(1);
    expect(refused.log.annotations[0]?.message).toContain("the fork's commit head");
    const validated = await play({}, { event });
    expect(validated.code).toBe(0);
    expect(validated.outputs.errors).toBe('0');
  });
});

describe('validate', () => {
  const found = (...diagnostics: Diagnostic[]): Stage => ({
    useCases: {
      validate: async () => ({
        diagnostics,
        files: ['a.yaml', FLOW.path],
        changed: changedLines([{ path: FLOW.path, lines: [{ start: 5, end: 5 }] }]),
      }),
    },
  });
  const elsewhere = diagnostic({ code: 'elsewhere', span: spanOf('id: hello') });

  it('annotates errors on changed lines first, sums up, and fails', async () => {
    const {
      code,
      log: stepLog,
      outputs,
      summary,
    } = await play({ command: 'validate' }, found(elsewhere, diagnostic()));
    expect(code).toBe(1);
    expect(stepLog.annotations.map((one) => [one.title, one.line])).toEqual([
      ['unknown-property', 5],
      ['elsewhere', 1],
    ]);
    expect(outputs).toMatchObject({ errors: '2', warnings: '0' });
    expect(summary).toContain('2 files checked: 2 errors');
    expect(readFileSync(outputs['summary-path']!, 'utf8')).toBe(summary);
    expect(stepLog.lines.join('\n')).toContain('✖');
  });

  it('keeps annotations within the quota and says how many are left', async () => {
    const many = Array.from({ length: 30 }, (_, index) => diagnostic({ code: `rule-${index}` }));
    const { log: stepLog } = await play({ command: 'validate' }, found(...many));
    expect(stepLog.annotations.filter((one) => one.level === 'error')).toHaveLength(10);
    expect(stepLog.annotations.at(-1)?.message).toBe('20 more errors: see the job summary');
    expect(stepLog.dropped).toBe(0);
  });

  it.each([
    ['warning', 'failed', 0],
    ['warning', 'warning', 1],
    ['error', 'never', 0],
    ['info', 'warning', 0],
  ] as const)('a finding of severity %s with fail-on %s exits %d', async (severity, failOn, code) => {
    const played = await play({ command: 'validate', 'fail-on': failOn }, found(diagnostic({ severity })));
    expect(played.code).toBe(code);
  });

  it('writes SARIF where it is asked to', async () => {
    const { outputs } = await play({ command: 'validate', sarif: 'out/findings.sarif' }, found(diagnostic()));
    expect(outputs.sarif).toBe(join(folder, 'out/findings.sarif'));
    expect(JSON.parse(readFileSync(outputs.sarif!, 'utf8')).runs[0].results).toHaveLength(1);
  });
});

describe('test', () => {
  const flowFile = `id: greet
namespace: company.team
tasks: [{id: hello, type: io.kestra.plugin.core.debug.Return, format: "Hello {{ secret('NAME') }}"}]
`;
  const suiteFile = (assertion: string): string => `id: greet_test
namespace: company.team
flowId: greet
testCases:
  - id: greets
    type: io.kestra.core.tests.flow.UnitTest
    assertions:
      - value: "{{ outputs.hello.value }}"
        ${assertion}
`;
  const playTests = (
    assertion: string,
    inputs: Readonly<Record<string, string>> = {},
    stage: Stage = {},
  ): Promise<Played> => {
    mkdirSync(join(folder, 'flows/company/team'), { recursive: true });
    mkdirSync(join(folder, 'tests'), { recursive: true });
    writeFileSync(join(folder, 'flows/company/team/greet.yaml'), flowFile);
    writeFileSync(join(folder, 'tests/greet.yaml'), suiteFile(assertion));
    const real = new GitestraUseCases({ PATH: process.env.PATH });
    const given = { command: 'test', secrets: '{"NAME": "correct-horse"}', ...inputs };
    return play(given, { useCases: { test: (request) => real.test(request) }, ...stage });
  };

  it('annotates failed assertions on their lines, and writes summary, outputs and JUnit XML', async () => {
    const played = await playTests('equalTo: Hello Ann', { junit: 'out/junit.xml' });
    expect(played.code).toBe(1);
    expect(played.log.annotations).toEqual([
      {
        level: 'error',
        title: 'greet_test: greets',
        message: 'expected {{ outputs.hello.value }} to be "Hello Ann", but it is "Hello ******"',
        file: 'tests/greet.yaml',
        line: 9,
        col: 9,
      },
    ]);
    expect(played.outputs).toMatchObject({ state: 'FAILED', junit: join(folder, 'out/junit.xml') });
    expect(readFileSync(played.outputs.junit!, 'utf8')).toContain('<failure type="equalTo"');
    expect(played.summary).toContain('## ❌ 1 test of 1 suite: 1 failed');
    expect(played.summary).toContain(
      '[<code>greet&#95;test</code>](https://github.com/octo/flows/blob/abc/tests/greet.yaml#L1)',
    );
    expect(readFileSync(played.outputs['summary-path']!, 'utf8')).toBe(played.summary.trimEnd() + '\n');
    const all = [...played.log.lines, played.summary, readFileSync(played.outputs.junit!, 'utf8')].join('\n');
    expect(all).not.toContain('correct-horse');
    expect(played.log.lines.join('\n')).toContain('1 suite, 1 case');
  });

  it('succeeds with the tests, or when nothing shall fail the step', async () => {
    const good = await playTests('startsWith: Hello', { flow: 'company.team.*' });
    expect([good.code, good.outputs.state, good.log.annotations]).toEqual([0, 'SUCCESS', []]);
    const bad = await playTests('equalTo: x', { 'fail-on': 'never', annotations: 'false', summary: 'false' });
    expect([bad.code, bad.outputs.state, bad.summary, bad.log.annotations]).toEqual([0, 'FAILED', '', []]);
  });

  it('annotates what is wrong with a suite, and runs nothing', async () => {
    const played = await playTests('equalsTo: x', { flow: 'tests/greet.yaml' });
    expect(played.code).toBe(1);
    expect(played.log.annotations.map(({ title, line, col }) => [title, line, col])).toEqual([
      ['missing-property', 8, 9],
      ['unknown-property', 9, 9],
    ]);
    expect(played.outputs).toEqual({ state: 'ERROR' });
  });

  it('is refused on the code of a fork with the secrets of the repository', async () => {
    const event = {
      name: 'pull_request_target',
      payload: {
        pull_request: {
          base: { sha: 'base', repo: { full_name: 'octo/flows' } },
          head: { sha: 'head', repo: { full_name: 'stranger/flows' } },
        },
      },
    };
    const played = await playTests('equalTo: x', {}, { event, useCases: {} });
    expect(played.code).toBe(1);
    expect(played.log.annotations[0]?.message).toContain("the fork's commit head");
  });
});

describe('what goes wrong', () => {
  it("shows mistakes of the workflow's author with their help, in the words of the action", async () => {
    const select = async () => {
      throw new UsageError(
        'there is no folder of flows at x',
        'give the folder that holds your flows: --flows-dir <folder>',
      );
    };
    const { code, log: stepLog } = await play({ flow: 'hello' }, { useCases: { select } });
    expect(code).toBe(1);
    expect(stepLog.annotations).toEqual([
      {
        level: 'error',
        title: 'Gitestra',
        message:
          'there is no folder of flows at x\ngive the folder that holds your flows: the input `flows-dir`',
      },
    ]);
  });

  it.each([
    [{}, false],
    [{ RUNNER_DEBUG: '1' }, true],
  ])('shows a fault without a stack, unless debug logging is on: %j', async (environment, stack) => {
    const select = async () => {
      throw new TypeError('x is undefined');
    };
    const { code, log: stepLog } = await play({ flow: 'hello' }, { useCases: { select }, environment });
    expect(code).toBe(1);
    expect(stepLog.annotations[0]?.title).toBe('Gitestra met a fault of its own');
    expect(stepLog.lines.join('\n').includes('    at ')).toBe(stack);
  });

  it('names an event that cannot be read', async () => {
    const { code, log: stepLog } = await play(
      { flow: 'hello' },
      { environment: { GITHUB_EVENT_PATH: '/nowhere.json' } },
    );
    expect(code).toBe(1);
    expect(stepLog.annotations[0]?.message).toContain('/nowhere.json cannot be read');
  });
});
