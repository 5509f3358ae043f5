import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { TemporaryRepository } from '../git/temporary-repository.ts';
import { gitestra } from './fake-host.ts';

let repository: TemporaryRepository;
beforeEach(() => {
  repository = new TemporaryRepository();
});
afterEach(() => repository.remove());

const FLOW = 'flows/company/team/etl.yaml';
const FILE = 'flows/company/team/_files/data/greeting.txt';
const SETTINGS = 'flows/company/_namespace.yaml';

function flow(version: string, tasks = ''): string {
  return `id: etl
namespace: company.team
tasks:
  - id: say
    type: io.kestra.plugin.core.debug.Return
    format: "${version} {{ read('data/greeting.txt') }} {{ namespace.mood }}"
${tasks}outputs:
  - {id: said, type: STRING, value: "{{ outputs.say.value }}"}
`;
}

async function run(...argv: string[]) {
  const { status, out, err } = await gitestra(['run', ...argv, '-o', 'json', '--no-logs'], {
    cwd: repository.root,
  });
  return { status, err, record: out.startsWith('{') ? JSON.parse(out) : undefined };
}

/** Two revisions of a flow, each with files and settings of its own, and a third that is not committed. */
function history(): string[] {
  const commits = [
    repository.commit({ [FLOW]: flow('v1'), [FILE]: 'hello', [SETTINGS]: 'variables: {mood: calm}\n' }),
    repository.commit({ [FLOW]: flow('v2'), [FILE]: 'hi', [SETTINGS]: 'variables: {mood: glad}\n' }),
  ];
  repository.write('.gitignore', '.gitestra/\n');
  repository.write(FLOW, flow('v3'));
  repository.write(FILE, 'hey');
  return commits;
}

describe('gitestra run --revision', () => {
  it('takes the flow, its namespace files and its settings as they were', async () => {
    const [first, second] = history();
    const before = repository.git('status', '--porcelain');
    expect((await run('company.team.etl', '--revision', '1')).record).toMatchObject({
      state: 'SUCCESS',
      outputs: { said: 'v1 hello calm' },
      revision: 1,
      commit: first,
      uncommitted: false,
    });
    expect((await run('company.team.etl', '--revision', 'latest')).record).toMatchObject({
      outputs: { said: 'v2 hi glad' },
      revision: 2,
      commit: second,
    });
    expect((await run(FLOW, '--revision', 'HEAD^')).record).toMatchObject({
      outputs: { said: 'v1 hello calm' },
      revision: 1,
    });
    expect((await run('company.team.etl')).record).toMatchObject({
      outputs: { said: 'v3 hey glad' },
      revision: 3,
      uncommitted: true,
    });
    expect((await run('company.team.etl', '--revision', '3')).record).toMatchObject({
      outputs: { said: 'v3 hey glad' },
      revision: 3,
      uncommitted: true,
    });
    expect(repository.git('status', '--porcelain')).toBe(before);
    expect(readFileSync(join(repository.root, FILE), 'utf8')).toBe('hey');
  });

  it('runs a flow that is gone, from before it was renamed', async () => {
    history();
    repository.git('add', '-A');
    repository.git('mv', FLOW, 'flows/company/team/load.yaml');
    repository.commit({ 'flows/company/team/load.yaml': flow('v4').replace('id: etl', 'id: load') });
    expect((await run('company.team.load', '--revision', '2')).record).toMatchObject({
      flowId: 'etl',
      outputs: { said: 'v2 hi glad' },
    });
    repository.git('rm', '-q', 'flows/company/team/load.yaml');
    repository.commit({});
    expect((await run('company.team.load', '--revision', '3')).record).toMatchObject({
      outputs: { said: 'v4 hey glad' },
    });
  });

  it('writes no namespace file of the past', async () => {
    const write = `  - id: write
    type: io.kestra.plugin.core.namespace.DeleteFiles
    namespace: company.team
    files: [data/greeting.txt]
`;
    repository.commit({
      [FLOW]: flow('v1', write),
      [FILE]: 'hello',
      [SETTINGS]: 'variables: {mood: calm}\n',
    });
    repository.commit({ [FLOW]: flow('v2', write) });
    const { record } = await run('company.team.etl', '--revision', '1');
    expect(record).toMatchObject({ state: 'FAILED' });
    expect(JSON.stringify(record)).toContain('cannot be changed: the flow runs at commit');
    expect(existsSync(join(repository.root, FILE))).toBe(true);
  });

  it('calls other flows as they are now, or at the revision that the task names', async () => {
    const call = (revision: string) => `id: caller
namespace: company.team
tasks:
  - {id: call, type: io.kestra.plugin.core.flow.Subflow, namespace: company.team, flowId: etl${revision}}
outputs:
  - {id: said, type: STRING, value: "{{ outputs.call.outputs.said }}"}
`;
    const caller = 'flows/company/team/caller.yaml';
    repository.commit({
      [FLOW]: flow('v1'),
      [FILE]: 'hello',
      [SETTINGS]: 'variables: {mood: calm}\n',
      [caller]: call(''),
    });
    repository.commit({ [FLOW]: flow('v2'), [FILE]: 'hi', [caller]: call(', revision: 1') });
    const said = async (revision: string) =>
      (await run('company.team.caller', '--revision', revision)).record.outputs.said;
    expect(await said('1')).toBe('v2 hi calm');
    expect(await said('2')).toBe('v1 hello calm');
    repository.write(caller, call(', revision: 7'));
    const { record } = await run('company.team.caller');
    expect(JSON.stringify(record)).toContain(
      'company.team.etl has no revision 7 (there are revisions 1 to 2)',
    );
  });

  it('says which revisions there are', async () => {
    history();
    const { status, err } = await run('company.team.etl', '--revision', '9');
    expect(status).toBe(2);
    expect(err).toContain('There are revisions 1 to 2, and 3 is not committed yet');
  });
});
