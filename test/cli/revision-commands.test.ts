import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { TemporaryRepository } from '../git/temporary-repository.ts';
import { gitestra } from './fake-host.ts';

let repository: TemporaryRepository;
beforeEach(() => {
  repository = new TemporaryRepository();
});
afterEach(() => repository.remove());

const FILE = 'flows/company/team/etl.yaml';

function flow(message: string, more = ''): string {
  return `id: etl
namespace: company.team
tasks:
  - id: hello
    type: io.kestra.plugin.core.log.Log
    message: ${message}
${more}`;
}

const SECOND = '  - id: bye\n    type: io.kestra.plugin.core.log.Log\n    message: bye\n';

function run(...argv: string[]) {
  return gitestra(argv, { cwd: repository.root });
}

/** Three revisions and a change that is not committed. */
function history(): string[] {
  const commits = [
    repository.commit({ [FILE]: flow('one') }, 'Say hello'),
    repository.commit({ [FILE]: flow('two', SECOND) }, 'Say bye, too'),
    repository.commit({ [FILE]: `# why\n${flow('two', SECOND)}` }, 'Explain'),
  ];
  repository.write(FILE, flow('three', SECOND));
  return commits;
}

describe('gitestra revisions', () => {
  it('lists them with what each changed, the working tree first', async () => {
    const [first, second, third] = history();
    const { status, out } = await run('revisions', 'company.team.etl');
    expect(status).toBe(0);
    const line = (revision: number, commit: string | undefined, day: string): string =>
      `r${revision}  ${commit?.slice(0, 8)}  2023-11-14 ${day}  A`;
    expect(out).toBe(`company.team.etl  ${FILE}
r4  not committed yet
    task hello: message two → three
${line(3, third, '22:13')}  Explain
    only comments or layout
${line(2, second, '22:13')}  Say bye, too
    task hello: message one → two
    task bye (Log) added behind hello
${line(1, first, '22:13')}  Say hello
    created with 1 task
`);
  });

  it('gives the newest ones, as JSON', async () => {
    const commits = history();
    const { out } = await run('revisions', FILE, '-n', '2', '-f', 'json');
    expect(JSON.parse(out)).toMatchObject({
      flow: 'company.team.etl',
      path: FILE,
      leftOut: 2,
      revisions: [
        { revision: 4, uncommitted: true },
        {
          revision: 3,
          uncommitted: false,
          commit: commits[2],
          author: 'A',
          email: 'a@example.com',
          message: 'Explain',
          changes: ['only comments or layout'],
        },
      ],
    });
  });

  it('lists all flows when none is named', async () => {
    history();
    const other = repository.commit(
      { 'flows/company/other.yaml': flow('x').replace('etl', 'other_flow') },
      'Other',
    );
    repository.write(FILE, flow('four'));
    repository.write('flows/new.yaml', flow('x').replace('etl', 'brand_new'));
    expect((await run('revisions')).out).toBe(
      `r1    company.team.brand_new   not committed yet
r5    company.team.etl         not committed yet
r1    company.team.other_flow  ${other.slice(0, 8)}  2023-11-14 22:13  A  Other
`,
    );
    expect(JSON.parse((await run('revisions', '-f', 'json')).out)).toMatchObject({
      flows: [
        { revision: 1 },
        { flow: 'company.team.etl', revision: 5, uncommitted: true },
        { commit: other },
      ],
    });
  });

  it('knows flows that were renamed, and flows that are gone', async () => {
    history();
    repository.git('checkout', '-q', '--', FILE);
    repository.git('mv', FILE, 'flows/company/team/load.yaml');
    repository.commit({}, 'Rename');
    expect((await run('revisions', 'flows/company/team/load.yaml', '-n', '1')).out).toContain(
      `file moved from ${FILE}`,
    );
    repository.git('rm', '-q', 'flows/company/team/load.yaml');
    repository.commit({ 'flows/other.yaml': flow('x').replace('etl', 'other') }, 'Remove');
    const gone = await run('revisions', 'company.team.load');
    expect(gone.out).toMatch(/^company\.team\.load .*\nr5 .* Remove\n {4}deleted\nr4 .* Rename\n/);
  });

  it('says why there are none', async () => {
    repository.write(FILE, flow('x'));
    expect((await run('revisions', 'company.team.etl')).err).toContain('has no commits yet');
    rmSync(join(repository.root, '.git'), { recursive: true });
    expect((await run('revisions', 'company.team.etl')).err).toContain('is in no Git repository');
    expect((await run('revisions', 'company.team.elt')).err).toContain('Did you mean company.team.etl?');
  });
});

describe('gitestra diff', () => {
  it.each<[string, string[], string]>([
    [
      'the last revision and the working tree',
      [],
      'revision 3 → working tree\n~ task hello\n    - message: two\n    + message: three\n',
    ],
    [
      'two revisions',
      ['1', 'r2'],
      'revision 1 → revision 2\n~ task hello\n    - message: one\n    + message: two\n+ task bye (Log) added behind hello\n    + type: io.kestra.plugin.core.log.Log\n    + message: bye\n',
    ],
    [
      'a branch and the working tree',
      ['old'],
      'old → working tree\n~ task hello\n    - message: one\n    + message: three\n+ task bye (Log) added behind hello\n    + type: io.kestra.plugin.core.log.Log\n    + message: bye\n',
    ],
    [
      'revisions that differ in a comment',
      ['2', 'latest'],
      'revision 2 → revision 3\nonly comments or layout\n  + # why\n    id: etl\n    namespace: company.team\n',
    ],
    ['a revision and itself', ['2', 'HEAD^'], 'revision 2 → HEAD^\nno change\n'],
  ])('compares %s', async (_, versions, expected) => {
    const [first] = history();
    repository.git('branch', 'old', first!);
    expect(await run('diff', 'company.team.etl', ...versions)).toEqual({
      status: 0,
      out: `company.team.etl  ${expected}`,
      err: '',
    });
  });

  it('compares the last two revisions when there is nothing to commit', async () => {
    history();
    repository.git('checkout', '-q', '--', FILE);
    expect((await run('diff', 'company.team.etl')).out).toContain('revision 2 → revision 3\n');
  });

  it('is Markdown and JSON, too', async () => {
    history();
    const markdown = await run('diff', 'company.team.etl', '-f', 'markdown');
    expect(markdown.out).toContain('- 🟡 task <code>hello</code>');
    const json = JSON.parse((await run('diff', 'company.team.etl', '-f', 'json')).out);
    expect(json).toMatchObject({
      flow: 'company.team.etl',
      before: { revision: 3 },
      after: { revision: 4, label: 'working tree' },
      kind: 'changed',
      changes: [
        {
          part: 'task',
          kind: 'changed',
          id: 'hello',
          properties: [{ path: ['message'], before: 'two', after: 'three' }],
          words: 'task `hello`: `message` `two` → `three`',
        },
      ],
    });
  });

  it.each<[string[], RegExp]>([
    [['9'], /no revision 9\n {2}There are revisions 1 to 3, and 4 is not committed yet/],
    [['nothing'], /“nothing” is neither a revision nor a commit, branch or tag/],
    [['--output=x'], /--output/],
  ])('refuses %j', async (versions, message) => {
    history();
    const { status, err } = await run('diff', 'company.team.etl', ...versions);
    expect(status).toBe(2);
    expect(err).toMatch(message);
  });
});

describe('gitestra show', () => {
  it('prints a revision, a commit and the working tree', async () => {
    const [first] = history();
    expect((await run('show', 'company.team.etl@2')).out).toBe(flow('two', SECOND));
    expect((await run('show', `${FILE}@${first}`)).out).toBe(flow('one'));
    expect((await run('show', 'company.team.etl')).out).toBe(flow('three', SECOND));
    expect((await run('show', 'company.team.etl@r4')).out).toBe(flow('three', SECOND));
  });
});

describe('gitestra restore', () => {
  const now = () => readFileSync(join(repository.root, FILE), 'utf8');

  it('writes the old text, and loses nothing that is not committed', async () => {
    history();
    const refused = await run('restore', 'company.team.etl@1');
    expect(refused.status).toBe(2);
    expect(refused.err).toContain('has changes that are not committed, and they would be lost');
    expect(now()).toBe(flow('three', SECOND));
    expect((await run('restore', 'company.team.etl@1', '--force')).status).toBe(0);
    expect(now()).toBe(flow('one'));
    expect((await run('restore', 'company.team.etl@1')).out).toContain('is as in revision 1 already');
  });

  it('brings back a flow that was deleted', async () => {
    history();
    repository.git('rm', '-qf', FILE);
    repository.commit({ 'flows/other.yaml': flow('x').replace('etl', 'other') }, 'Remove');
    expect((await run('restore', 'company.team.etl@4')).err).toContain(
      'Revision 4 of company.team.etl deleted the flow',
    );
    expect((await run('restore', 'company.team.etl@3')).status).toBe(0);
    expect(now()).toBe(`# why\n${flow('two', SECOND)}`);
  });

  it.each(['company.team.etl', 'company.team.etl@'])('wants to know the revision: %s', async (target) => {
    history();
    const { status, err } = await run('restore', target);
    expect(status).toBe(2);
    expect(err).toContain('company.team.etl@3');
  });
});
