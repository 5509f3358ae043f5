import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { INPUT_NAMES, readInputs, variable } from '../../src/action/inputs.ts';
import type { UsageError } from '../../src/app/usage-error.ts';
import { parseEvent } from '../../src/github/event.ts';

const read = (inputs: Readonly<Record<string, string>>, event = 'push') =>
  readInputs(
    {
      PATH: '/bin',
      ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [variable(name), value])),
    },
    parseEvent(event, {}),
  );
const failure = async (inputs: Readonly<Record<string, string>>): Promise<string> => {
  const error: unknown = await read({ flow: 'a.b', ...inputs }).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return error === undefined ? '' : `${(error as UsageError).message} | ${(error as UsageError).help ?? ''}`;
};

describe('readInputs', () => {
  it('has defaults for everything but the flow', async () => {
    expect(await read({ flow: 'company.team.hello' })).toEqual({
      command: 'run',
      flow: ['company.team.hello'],
      inputs: {},
      flowsDir: undefined,
      config: undefined,
      secrets: {},
      taskRunner: undefined,
      artifact: true,
      artifactRetentionDays: undefined,
      cache: true,
      summary: true,
      annotations: true,
      failOn: 'failed',
      sarif: undefined,
      comment: true,
      token: undefined,
      warnings: [],
    });
  });

  it.each([
    ['pull_request', 'validate'],
    ['pull_request_target', 'validate'],
    ['push', 'run'],
    ['schedule', 'run'],
    ['workflow_dispatch', 'run'],
  ])('%s means %s', async (event, command) => {
    expect((await read({ flow: 'a.b' }, event)).command).toBe(command);
    expect((await read({ flow: 'a.b', command: 'RUN' }, event)).command).toBe('run');
  });

  it.each([
    ['a.b', ['a.b']],
    ['a.b, c.d\n flows/x.yaml \n\n,a.b', ['a.b', 'c.d', 'flows/x.yaml']],
    ['flows/{a,b}/*.yaml,c.d', ['flows/{a,b}/*.yaml', 'c.d']],
  ])('flow %j', async (text, flows) => {
    expect((await read({ flow: text })).flow).toEqual(flows);
  });

  it.each([
    ['user: Rick\ncount: 3\nlist: [1, 2]', { user: 'Rick', count: 3, list: [1, 2] }],
    ['{"user": "Rick", "on": true}', { user: 'Rick', on: true }],
    ['{user: Rick}', { user: 'Rick' }],
    ['  ', {}],
    ['null', {}],
  ])('inputs %j', async (text, inputs) => {
    expect((await read({ flow: 'a.b', inputs: text })).inputs).toEqual(inputs);
  });

  it.each([
    ['true', true],
    ['False', false],
    ['off', false],
    ['my-name', 'my-name'],
    ['', true],
  ])('artifact %j', async (text, artifact) => {
    expect((await read({ flow: 'a.b', artifact: text })).artifact).toBe(artifact);
  });

  it('takes secrets of any JSON type as text', async () => {
    const secrets = '{"A": "x", "B": {"k": 1}, "C": 7, "D": null}';
    expect((await read({ flow: 'a.b', secrets })).secrets).toEqual({ A: 'x', B: '{"k":1}', C: '7' });
  });

  it.each([
    [{ flow: '' }, /`flow` is missing.*flow: company\.team\.hello/],
    [{ flow: '', command: 'resume' }, /`execution` is missing.*output `execution-id`/],
    [{ execution: '4xBq' }, /`execution` is given, and `command: run` takes up no execution/],
    [{ command: 'tick', 'execution-artifact': 'a' }, /`execution-artifact` is given.*`command: resume`/],
    [{ flow: 'a.b', revision: '2' }, /`revision` is given, and `command: run` takes no revision/],
    [{ command: 'resume', execution: '4xBq', revision: '2' }, /resume` takes no revision.*command: restart/],
    [{ 'execution-id': '4xBq' }, /no input `execution-id`.*`execution`/],
    [{ command: 'exec' }, /`command` is "exec".*`validate`, `run`/],
    [{ command: 'vaildate' }, /did you mean `validate`\?/],
    [{ 'fail-on': 'faild' }, /`fail-on` is "faild".*did you mean `failed`\?/],
    [{ 'task-runner': 'host' }, /`auto`, `docker`, `process`/],
    [{ summary: 'maybe' }, /`summary` is "maybe".*`true` or `false`/],
    [{ 'artifact-retention-days': '0' }, /whole number of days/],
    [{ inputs: '- a\n- b' }, /`inputs` is a list, not a map/],
    [{ inputs: 'user: [1' }, /`inputs` is no valid YAML: .*line 1/],
    [{ 'flows-directory': 'x' }, /no input `flows-directory`.*`flows-dir`/],
    [{ flows: 'x' }, /no input `flows`.*`flow`/],
    [{ flows_dir: 'x' }, /no input `flows_dir`.*`flows-dir`/],
    [{ fail_on: 'x' }, /no input `fail_on`.*`fail-on`/],
    [{ 'upload-artifact': 'x' }, /`artifact`/],
  ])('%j is refused', async (inputs, message) => {
    expect(await failure(inputs as Record<string, string>)).toMatch(message);
  });

  it('never repeats what it was given as secrets', async () => {
    for (const secrets of ['s3cr3t-value', '["s3cr3t-value"]', '{"A": s3cr3t-value}']) {
      const message = await failure({ secrets });
      expect(message).toContain('toJSON(secrets)');
      expect(message).not.toContain('s3cr3t-value');
    }
  });

  it("warns of names that may be the job's own, and lets others be", async () => {
    const { warnings } = await readInputs(
      { INPUT_FLOW: 'a.b', INPUT_PATH: 'x', INPUT_COLOUR_SCHEME: 'y' },
      undefined,
    );
    expect(warnings).toEqual([
      'There is no input `path`. If it was meant for this action, write `flow` instead',
    ]);
  });
});

describe('action.yml', () => {
  const manifest = parse(readFileSync(new URL('../../action.yml', import.meta.url), 'utf8'));

  it('declares exactly the inputs that are read, each with a description', () => {
    expect(Object.keys(manifest.inputs).sort()).toEqual([...INPUT_NAMES].sort());
    for (const input of Object.values<{ description: string; default?: unknown }>(manifest.inputs)) {
      expect(input.description.length).toBeGreaterThan(20);
      // The runner evaluates it, and knows no contexts here.
      expect(input.description).not.toContain('${{');
      expect(typeof (input.default ?? '')).toBe('string');
    }
  });

  it('runs on Node 24 with a post step', () => {
    expect(manifest.runs).toEqual({ using: 'node24', main: 'dist/index.js', post: 'dist/post.js' });
    expect(manifest.branding).toEqual({ icon: expect.any(String), color: expect.any(String) });
  });
});
