import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { GitestraUseCases } from '../../src/action/gitestra-use-cases.ts';
import { runAction } from '../../src/action/run-action.ts';
import { GitHubApi } from '../fake-runner/github-api.ts';
import { StepLog } from '../fake-runner/step-log.ts';
import { TemporaryRepository } from '../git/temporary-repository.ts';

let repository: TemporaryRepository;
let api: GitHubApi;
let temp: string;
beforeEach(async () => {
  repository = new TemporaryRepository();
  api = await GitHubApi.start();
  temp = mkdtempSync(join(tmpdir(), 'gitestra-pull-'));
});
afterEach(async () => {
  repository.remove();
  await api.close();
  rmSync(temp, { recursive: true });
});

const LOG = 'io.kestra.plugin.core.log.Log';
const flow = (id: string, message: string): string =>
  `id: ${id}\nnamespace: company.team\ntasks:\n  - id: log\n    type: ${LOG}\n    message: ${message}\n`;
const path = (id: string): string => `flows/company/team/${id}.yaml`;

interface Played {
  readonly code: number;
  readonly log: string;
  readonly annotations: StepLog['annotations'];
  readonly summary: string;
}

/** The step of a pull request from `topic` to `main`, in a workspace. */
async function play(
  commits: { readonly base: string; readonly head: string },
  options: {
    readonly inputs?: Readonly<Record<string, string>>;
    readonly workspace?: string;
    readonly fork?: boolean;
    readonly name?: string;
  } = {},
): Promise<Played> {
  const event = join(temp, 'event.json');
  const repo = (name: string) => ({ repo: { full_name: name } });
  writeFileSync(
    event,
    JSON.stringify({
      pull_request: {
        number: 7,
        base: { sha: commits.base, ...repo('octo/flows') },
        head: { sha: commits.head, ...repo(options.fork === true ? 'stranger/flows' : 'octo/flows') },
      },
    }),
  );
  const files = Object.fromEntries(
    ['OUTPUT', 'STATE', 'STEP_SUMMARY'].map((name) => [`GITHUB_${name}`, join(temp, name)]),
  );
  for (const file of Object.values(files)) writeFileSync(file, '');
  const workspace = options.workspace ?? repository.root;
  const log = new StepLog(workspace);
  const inputs = { 'github-token': 'ghs_4711', ...options.inputs };
  const code = await runAction(
    {
      environment: {
        PATH: process.env.PATH,
        GITHUB_ACTIONS: 'true',
        GITHUB_API_URL: api.url,
        GITHUB_EVENT_NAME: options.name ?? 'pull_request',
        GITHUB_EVENT_PATH: event,
        GITHUB_JOB: 'validate',
        GITHUB_REPOSITORY: 'octo/flows',
        GITHUB_RUN_ID: '4711',
        GITHUB_SERVER_URL: 'https://github.com',
        GITHUB_WORKFLOW: 'Flows',
        GITHUB_WORKSPACE: workspace,
        RUNNER_TEMP: temp,
        ...files,
        ...Object.fromEntries(
          Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
        ),
      },
      write: (text) => {
        for (const line of text.replace(/\n$/, '').split('\n')) log.add(line);
      },
      randomBytes,
      onSignal: () => () => {},
      exit: () => {},
    },
    async (environment) => new GitestraUseCases(environment),
  );
  return {
    code,
    log: log.lines.join('\n'),
    annotations: log.annotations,
    summary: readFileSync(files.GITHUB_STEP_SUMMARY!, 'utf8'),
  };
}

/** A branch that changes one flow and adds a broken one, and the merge that GitHub makes of it. */
function pullRequest(): { base: string; head: string } {
  const base = repository.commit({ [path('a')]: flow('a', 'one'), [path('b')]: flow('b', 'b') });
  repository.git('checkout', '-q', '-b', 'topic');
  const head = repository.commit({
    [path('a')]: flow('a', 'two'),
    [path('c')]: `${flow('c', 'c')}    mesage: x\n`,
  });
  repository.git('checkout', '-q', 'main');
  // The base branch has gone on since.
  repository.commit({ [path('b')]: flow('b', 'news of main') });
  repository.git('checkout', '-q', '--detach');
  repository.git('merge', '-q', '--no-ff', '-m', 'merge', 'topic');
  return { base, head };
}

describe('validate on a pull request', () => {
  it('annotates, writes the plan into the summary and into one comment', async () => {
    const commits = pullRequest();
    const first = await play(commits);
    expect(first.code).toBe(1);
    expect(first.annotations).toMatchObject([{ level: 'error', file: path('c'), line: 7 }]);
    expect(first.summary).toContain('3 files checked: ');
    expect(first.summary).toContain('## 🗺️ Plan: flows&#58; 1 new, 1 changed');
    // What happened on the base branch meanwhile is none of the pull request's.
    expect(first.summary).not.toContain('company.team.b');
    expect(first.log).toContain(
      'The plan is a comment of the pull request: https://github.com/octo/flows/pull/7#',
    );
    expect(api.comments).toHaveLength(1);
    const [comment] = api.comments;
    expect(comment!.body).toMatch(/^<!-- gitestra plan-[0-9a-f]{12} -->\n## 🗺️ Plan/);
    expect(comment!.body).toContain('<code>one</code> → <code>two</code>');
    expect(comment!.body).toContain(`https://github.com/octo/flows/blob/${commits.head}/`);
    expect(comment!.body).toContain('https://github.com/octo/flows/actions/runs/4711');
    repository.git('checkout', '-q', 'topic');
    const head = repository.commit({ [path('a')]: flow('a', 'three') });
    await play({ ...commits, head });
    expect(api.comments).toHaveLength(1);
    expect(comment!.body).toContain('<code>one</code> → <code>three</code>');
  });

  it('takes the comment back when nothing changes any more, and makes none for nothing', async () => {
    const { base } = pullRequest();
    await play({ base, head: base });
    repository.git('checkout', '-q', base);
    await play({ base, head: base });
    const [comment] = api.comments;
    expect(api.comments).toHaveLength(1);
    expect(comment!.body).toContain('Plan: no flow changes');
    api.comments.length = 0;
    await play({ base, head: base });
    expect(api.comments).toEqual([]);
  });

  it.each<[string, Parameters<typeof play>[1]]>([
    ['a fork', { fork: true }],
    ['a workflow that wants none', { inputs: { comment: 'false' } }],
    ['a job without a token', { inputs: { 'github-token': '' } }],
  ])('asks nothing of GitHub for %s', async (_, options) => {
    const played = await play(pullRequest(), options);
    expect(api.requests).toEqual([]);
    expect(played.summary).toContain('Plan: flows&#58; 1 new, 1 changed');
    expect(played.log).not.toContain('comment');
  });

  it('goes on without a comment where the token may not write', async () => {
    api.refusal = 403;
    const { code, log, summary, annotations } = await play(pullRequest());
    expect(code).toBe(1);
    expect(log).toContain('in no comment: the token may not write to the pull request');
    expect(summary).toContain('🗺️ Plan');
    expect(annotations).toHaveLength(1);
  });

  it('fetches the history that the clone of a job lacks', async () => {
    repository.git('config', 'uploadpack.allowFilter', 'true');
    const commits = pullRequest();
    repository.git('update-ref', 'refs/pull/7/merge', 'HEAD');
    const workspace = join(temp, 'clone');
    execFileSync('git', ['init', '-q', workspace]);
    const git = (...args: string[]) => execFileSync('git', args, { cwd: workspace });
    git('remote', 'add', 'origin', `file://${repository.root}`);
    git('fetch', '-q', '--depth=1', 'origin', 'refs/pull/7/merge');
    git('checkout', '-q', 'FETCH_HEAD');
    const { summary } = await play(commits, { workspace });
    expect(summary).toContain('Plan: flows&#58; 1 new, 1 changed');
    expect(summary).toContain('revision 1 → 2');
  });

  it('says what to set when that cannot be had', async () => {
    const commits = pullRequest();
    const workspace = join(temp, 'clone');
    execFileSync('git', [
      'clone',
      '-q',
      '--depth=1',
      '--branch=topic',
      `file://${repository.root}`,
      workspace,
    ]);
    execFileSync('git', ['remote', 'set-url', 'origin', 'file:///nowhere'], { cwd: workspace });
    const { log, summary, code } = await play(commits, { workspace });
    expect(code).toBe(1);
    expect(log).toContain('There is no plan of this pull request. This clone holds only the last commits');
    expect(log).toContain('set `fetch-depth: 0`');
    expect(summary).toContain('files checked');
  });

  it('hides masked values in what leaves the runner', async () => {
    const commits = pullRequest();
    await play(commits, { inputs: { secrets: JSON.stringify({ WORD: 'news', OTHER: 'two-is-secret' }) } });
    repository.git('checkout', '-q', 'topic');
    const head = repository.commit({ [path('a')]: flow('a', 'two-is-secret') });
    await play({ ...commits, head }, { inputs: { secrets: JSON.stringify({ OTHER: 'two-is-secret' }) } });
    expect(api.comments[0]!.body).not.toContain('two-is-secret');
    expect(api.comments[0]!.body).toContain('***');
  });
});
