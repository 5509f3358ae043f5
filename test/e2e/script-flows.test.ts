/** Script flows of other people, unchanged, through `run`; and the page that tells which flows need more than that. */

import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ExecutionRecord, LogEntry } from '../../src/engine/record.ts';
import { playHosts, playObstacle, pypiObstacle } from './played-hosts.ts';
import { playRepositories } from './played-repositories.ts';
import { folderOf, gitestra, ROOT, storedExecutions } from './program.ts';
import { EXPECTED, EXPECTED_ONLINE, type Expected } from './script-flow-expectations.ts';
import { type ScriptFlow, scriptFlowPage, scriptFlows } from './script-flows.ts';

const PROGRAMS: Readonly<Record<string, string>> = { shell: 'sh', python: 'python3' };
/** Debian's groovy is there without the Java that it looks for. */
const isThere = (language: string): boolean =>
  spawnSync('which', [PROGRAMS[language] ?? language]).status === 0 &&
  (language !== 'groovy' || spawnSync('groovy', ['--version']).status === 0);
const missingPrograms = (languages: readonly string[]): string | undefined => {
  const missing = languages.filter((language) => !isThere(language));
  return missing.length === 0 ? undefined : `${missing.join(', ')} is not installed here`;
};

const flows = scriptFlows();
const free = flows.filter(({ needs }) => needs.length === 0);
const online = flows.filter(({ name }) => name in EXPECTED_ONLINE);

async function runFlow(
  path: string,
  cwd: string,
  env: Readonly<Record<string, string>>,
): Promise<{ record: ExecutionRecord; logs: readonly LogEntry[] }> {
  const args = ['run', path, '--task-runner', 'process', '--no-prompt', '-o', 'json'];
  const { status, stdout, stderr } = await gitestra(args, { cwd, env });
  expect({ status, stderr: status === 0 ? '' : stderr }).toEqual({ status: 0, stderr: '' });
  const record = JSON.parse(stdout) as ExecutionRecord;
  return { record, logs: storedExecutions(cwd).find(({ id }) => id === record.id)!.logs };
}

function expectAll(
  { record, logs }: { record: ExecutionRecord; logs: readonly LogEntry[] },
  expected: Expected,
): void {
  expect(record.state).toBe('SUCCESS');
  for (const [task, runs] of Object.entries(expected.taskRuns)) {
    const states = record.taskRuns.filter(({ taskId }) => taskId === task).map(({ state }) => state);
    expect({ task, states }).toEqual({ task, states: Array.from({ length: runs }, () => 'SUCCESS') });
  }
  for (const [task, outputs] of Object.entries(expected.outputs ?? {})) {
    expect(record.taskRuns.find(({ taskId }) => taskId === task)!.outputs).toMatchObject(outputs as object);
  }
  const messages = logs.map(({ message }) => message.trimEnd());
  let at = 0;
  for (const wanted of expected.logs) {
    const found = messages.findIndex(
      (line, index) => index >= at && (typeof wanted === 'string' ? line === wanted : wanted.test(line)),
    );
    expect({ wanted, found: found >= 0, logs: found >= 0 ? [] : messages }).toEqual({
      wanted,
      found: true,
      logs: [],
    });
    at = found + 1;
  }
}

describe.skipIf(flows.length === 0)('script flows of other people', () => {
  it('are told on a page', async () => {
    await expect(scriptFlowPage(flows, new Set(Object.keys(EXPECTED_ONLINE)))).toMatchFileSnapshot(
      join(ROOT, 'docs/script-flows.md'),
    );
  });

  it('have something to be expected of each that can run', () => {
    expect(free.map(({ name }) => name).sort()).toEqual(Object.keys(EXPECTED).sort());
    expect([...new Set(online.map(({ name }) => name))].sort()).toEqual(Object.keys(EXPECTED_ONLINE).sort());
  });

  describe.concurrent.each(free)('$name', ({ name, path, languages }) => {
    const skipped = missingPrograms(languages);
    it.skipIf(skipped !== undefined)(
      skipped === undefined ? 'runs' : `skipped: ${skipped}`,
      async () => {
        const folder = folderOf();
        expectAll(await runFlow(path, folder, { GOCACHE: join(folder, 'go') }), EXPECTED[name]!);
      },
      60_000,
    );
  });
});

/** What keeps a flow from its packages and hosts; undefined when nothing does. */
const offline = flows.length === 0 ? 'the flows are not there' : (playObstacle() ?? pypiObstacle());

describe.skipIf(flows.length === 0)('script flows that fetch packages or ask hosts', () => {
  // One folder: what one flow has installed serves the next one that needs the same.
  const cwd = folderOf();
  const { JAVA_HOME } = process.env;
  const java = JAVA_HOME === undefined ? {} : { JAVA_HOME };

  it.for(online)('$name', { timeout: 300_000 }, async ({ name, path, languages }: ScriptFlow, context) => {
    const skipped = missingPrograms(languages) ?? offline;
    context.skip(skipped !== undefined, `skipped: ${skipped}`);
    const expected = EXPECTED_ONLINE[name]!;
    const hosts = await playHosts(expected.hosts ?? {});
    context.onTestFinished(() => hosts.close());
    const home = playRepositories(expected.repositories ?? {});
    writeFileSync(join(cwd, 'gitestra.yaml'), JSON.stringify({ http: { rewrite: hosts.rewrite } }));
    expectAll(await runFlow(path, cwd, { ...hosts.env, ...java, HOME: home, DLT_DATA_DIR: home }), expected);
    for (const host of Object.keys(expected.hosts ?? {}))
      expect(hosts.asked).toContainEqual(expect.stringContaining(host));
  });
});
