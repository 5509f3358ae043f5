/** Processes that are gone at some line of the journal, disks that are full, folders that cannot be written. */

import { chmodSync, cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ExecutionRecord } from '../../src/engine/record.ts';
import { outline } from '../engine/harness.ts';
import { type Fault, faultAfter } from './fault.ts';
import {
  DIST,
  type Ended,
  folderOf,
  gitestra,
  ROOT,
  type StoredExecution,
  storedExecutions,
} from './program.ts';

const fixtures = join(ROOT, 'test/fixtures/crash');
const FLOWS = {
  'flows/company/crash/every-construct.yaml': readFileSync(join(fixtures, 'every-construct.yaml'), 'utf8'),
  'flows/company/crash/child.yaml': readFileSync(join(fixtures, 'child.yaml'), 'utf8'),
};
const EXPECTED = readFileSync(join(fixtures, 'every-construct.expected'), 'utf8').trim().split('\n');

const isParent = ({ journal }: StoredExecution): boolean =>
  journal[0]?.type === 'execution.created' && journal[0].execution.flowId === 'every-construct';

function parentOf(folder: string): StoredExecution {
  const found = storedExecutions(folder).find(isParent);
  if (found === undefined) throw new Error('no execution');
  return found;
}

/** What the record of an execution tells that does not depend on who was quicker or how often it was interrupted. */
function told({ state, outputs, taskRuns }: ExecutionRecord): string[] {
  const kept = taskRuns.map((run) => ({
    ...run,
    attempts: run.attempts.filter((attempt) => attempt.state !== 'RESUBMITTED'),
  }));
  return [
    state,
    ...outline({ taskRuns: kept } as unknown as ExecutionRecord).sort(),
    JSON.stringify(outputs),
  ];
}

const WHOLE = [EXPECTED[0], ...EXPECTED.slice(1, -1).sort(), EXPECTED.at(-1)];

async function runWith(fault: Fault, line: number): Promise<{ folder: string; ended: Ended }> {
  const folder = folderOf(FLOWS);
  const ended = await gitestra(['run', 'company.crash.every-construct', '--quiet'], {
    cwd: folder,
    nodeArguments: faultAfter(line, fault),
  });
  return { folder, ended };
}

async function resume(folder: string): Promise<Ended> {
  return gitestra(['resume', parentOf(folder).id, '--quiet'], { cwd: folder });
}

/** Task runs that were over before the journal's line `line` and were begun behind it. */
function begunAgain({ journal }: StoredExecution, line: number): string[] {
  const over = new Set(
    journal
      .slice(0, line)
      .flatMap((event) =>
        event.type === 'taskrun.ended' || (event.type === 'attempt.ended' && event.retry === undefined)
          ? [event.id]
          : [],
      ),
  );
  return journal
    .slice(line)
    .flatMap((event) => (event.type === 'taskrun.started' && over.has(event.id) ? [event.id] : []));
}

describe.concurrent('a process that is gone', () => {
  // Lines of the journal, the header being the first; those of child executions count from where they begin.
  const lines = [2, 9, 30, 47, 83, 120, 135, 150, 166, 181, 195, 210, 224, 236, 247];

  it.each(lines)('behind line %i leaves an execution that comes to the same end', async (line) => {
    const fault = line % 2 === 0 ? 'kill' : 'torn';
    const { folder, ended } = await runWith(fault, line);
    expect(ended.signal).toBe('SIGKILL');
    const before = parentOf(folder);
    const { status, stderr } = await resume(folder);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^(▲ Interrupted, and run again as a new attempt: .*\n)?$/);
    const after = parentOf(folder);
    expect(told(after.record!)).toEqual(WHOLE);
    expect(after.journal.slice(0, before.journal.length)).toEqual(before.journal);
    expect(after.journal.map((event) => event.seq)).toEqual(after.journal.map((_, index) => index + 1));
    expect(begunAgain(after, before.journal.length)).toEqual([]);
    // Child executions that were under way are continued, not started a second time.
    expect(storedExecutions(folder)).toHaveLength(4);
  });
});

describe.concurrent('a disk that is full', () => {
  it.each([6, 40, 120, 200])(
    'at line %i ends the execution with an error, and nothing is lost',
    async (line) => {
      const { folder, ended } = await runWith('full', line);
      expect(ended.status).toBe(1);
      expect(ended.stderr).toMatch(
        /^✖ Cannot write \S+journal\.ndjson: the disk is full\. The execution stops here, and keeps what it has done so far; when there is room again, go on with: gitestra resume \w+\n$/,
      );
      const before = parentOf(folder);
      expect(readFileSync(join(before.path, 'journal.ndjson'), 'utf8')).toMatch(/\n$/);
      expect(readdirSync(before.path).filter((name) => name.startsWith('lock-'))).toEqual([]);
      expect((await resume(folder)).status).toBe(1);
      expect(told(parentOf(folder).record!)).toEqual(WHOLE);
    },
  );
});

describe.concurrent('a journal', () => {
  async function damaged(change: (journal: string) => string): Promise<{ folder: string; ended: Ended }> {
    const { folder } = await runWith('kill', 120);
    const path = join(parentOf(folder).path, 'journal.ndjson');
    const text = change(readFileSync(path, 'utf8'));
    const { id } = parentOf(folder);
    writeFileSync(path, text);
    const ended = await gitestra(['resume', id, '--quiet'], { cwd: folder });
    // What was there is there still, whatever became of it.
    if (ended.stdout === '' && ended.stderr !== '') expect(readFileSync(path, 'utf8')).toBe(text);
    return { folder, ended };
  }

  it('that ends earlier than it did is gone on with from there', async () => {
    const { folder } = await damaged((journal) => journal.slice(0, Math.round(journal.length / 2)));
    expect(told(parentOf(folder).record!)).toEqual(WHOLE);
  });

  it.each([
    ['a line that is no JSON', 50, (line: string) => line.slice(0, 20), /Line 50 of \S+ is no JSON/],
    ['a line of zeros', 50, () => '\u0000'.repeat(40), /Line 50 of \S+ is no JSON/],
    [
      'a line that is gone',
      50,
      () => undefined,
      /Line 50 of \S+ is event 50, and event 49 should stand there/,
    ],
    [
      'a line that names a task run that there is not',
      50,
      (line: string) => line.replace(/"id":"\w+"/, '"id":"nobody"'),
      /Line 50 of \S+ does not fit what stands before it/,
    ],
    ['no first line', 1, () => undefined, /does not begin with the line/],
  ] as const)('with %s is not gone on with', async (_what, number, change, message) => {
    const { ended } = await damaged((journal) => {
      const lines = journal
        .split('\n')
        .flatMap((line, index) => (index + 1 === number ? (change(line) ?? []) : line));
      return lines.join('\n');
    });
    expect(ended.status).toBe(1);
    expect(ended.stderr).toMatch(message);
    expect(ended.stderr).not.toMatch(/ {4}at |fault of Gitestra/);
  });
});

describe.skipIf(process.platform === 'win32').concurrent('a folder that cannot be written', () => {
  /** A copy that everybody may read: a clone may lie in a folder of its owner alone. */
  const readable = (): readonly string[] | undefined => {
    if (!existsSync(join(DIST, 'cli.js'))) return undefined;
    const copy = join(folderOf(), 'dist');
    cpSync(DIST, copy, { recursive: true });
    chmodSync(join(copy, '..'), 0o755);
    return [join(copy, 'cli.js')];
  };
  let program: readonly string[] | undefined;
  beforeAll(() => {
    program = readable();
  });

  /** The program, without the rights of an administrator. */
  const bound = (args: readonly string[], folder: string): Promise<Ended> =>
    gitestra(args, {
      cwd: folder,
      ...(program === undefined ? {} : { program }),
      nodeArguments: [
        '--import',
        `data:text/javascript,${encodeURIComponent('if (process.geteuid?.() === 0) { process.setgid(65534); process.setuid(65534); }')}`,
      ],
    });

  it('is named before anything runs', async () => {
    const folder = folderOf(FLOWS);
    chmodSync(folder, 0o555);
    const { status, stderr } = await bound(['run', 'company.crash.child', '--quiet'], folder);
    chmodSync(folder, 0o755);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^✖ Cannot write executions to \S+: permission denied\. Make the folder writable/);
    expect(existsSync(join(folder, '.gitestra/executions'))).toBe(false);
  });

  it('is named when an execution in it is to be resumed, and keeps what it holds', async () => {
    const { folder } = await runWith('kill', 60);
    const { path, id } = parentOf(folder);
    cpSync(path, `${path}-copy`, { recursive: true });
    for (const place of [folder, join(folder, '.gitestra'), join(folder, '.gitestra/executions'), path])
      chmodSync(place, 0o555);
    const { status, stderr } = await bound(['resume', id, '--quiet'], folder);
    for (const place of [path, join(folder, '.gitestra/executions'), join(folder, '.gitestra'), folder])
      chmodSync(place, 0o755);
    expect([status, stderr]).toEqual([1, expect.stringMatching(/^✖ Cannot write to \S+: permission denied/)]);
    expect(readFileSync(join(path, 'journal.ndjson'), 'utf8')).toBe(
      readFileSync(join(`${path}-copy`, 'journal.ndjson'), 'utf8'),
    );
  });
});
