/** Real child processes: ends, signals, groups, pipes, output in quantity. */

import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { isTaskFailure } from '../../src/plugin/task-failure.ts';
import { ProcessGroups } from '../../src/process/process-groups.ts';
import { createProcessRunner } from '../../src/process/process-runner.ts';
import { isAlive, request, shell } from './fixtures.ts';

const runner = createProcessRunner({ environment: process.env });

/** State letter of a process, or undefined when it is gone. */
function stateOf(pid: number): string | undefined {
  try {
    return /\) (\S)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8'))?.[1];
  } catch {
    return isAlive(pid) ? '?' : undefined;
  }
}

async function expectGone(pid: number): Promise<void> {
  await vi.waitFor(() => expect([undefined, 'Z']).toContain(stateOf(pid)), { timeout: 5000, interval: 20 });
}

describe('ends', () => {
  it.each([0, 1, 7, 255])('gives exit code %i', async (code) => {
    expect(await runner.run(shell(`exit ${code}`).request)).toMatchObject({
      exitCode: code,
      signalName: null,
      terminated: false,
    });
  });

  it('gives the signal that ended it', async () => {
    expect(await runner.run(shell('kill -9 $$').request)).toMatchObject({
      exitCode: null,
      signalName: 'SIGKILL',
      terminated: false,
    });
  });

  it.each([
    { argv: ['no-such-program'], cwd: tmpdir(), message: '`no-such-program` was not found on PATH' },
    { argv: ['true'], cwd: '/no/such/folder', message: 'the folder /no/such/folder is not there' },
    { argv: ['/etc/passwd'], cwd: tmpdir(), message: '`/etc/passwd` may not be executed (no permission)' },
    { argv: [], cwd: tmpdir(), message: 'there is no program to run' },
    { argv: ['echo', 'x'.repeat(200_000)], cwd: tmpdir(), message: 'too long for the system' },
  ])('says why $argv.0 cannot be started', async ({ argv, cwd, message }) => {
    const error = await runner.run(request(argv, { cwd }).request).catch((caught: unknown) => caught);
    expect(isTaskFailure(error)).toBe(true);
    expect((error as Error).message).toContain(message);
  });

  it('does not start when it is aborted already', async () => {
    const marker = new Error('reason');
    await expect(runner.run(shell('true', { signal: AbortSignal.abort(marker) }).request)).rejects.toBe(
      marker,
    );
  });

  it('reads nothing from our standard input', async () => {
    const { request: cat, lines } = request(['cat']);
    expect((await runner.run(cat)).exitCode).toBe(0);
    expect(lines).toEqual([]);
  });
});

describe('output', () => {
  it('keeps streams apart, takes CRLF, a last line without an end, and text that is cut in the middle of a character', async () => {
    const {
      request: run,
      lines,
      errors,
    } = shell(
      `printf 'a\\r\\nb\\n\\n'; printf '\\303' ; sleep 0.05; printf '\\274\\nlast'; printf 'err\\n' >&2`,
    );
    await runner.run(run);
    expect(lines).toEqual(['a', 'b', '', 'ü', 'last']);
    expect(errors).toEqual(['err']);
  });

  it('survives binary output', async () => {
    const { request: run, lines } = shell('head -c 200000 /dev/urandom; printf "\\nend\\n"');
    expect((await runner.run(run)).exitCode).toBe(0);
    expect(lines.at(-1)).toBe('end');
  });

  it('hands a line of 5 MB on in bounded pieces, and keeps a message whole', async () => {
    const { request: run, lines } = shell(
      `head -c 5000000 /dev/zero | tr '\\0' x; echo; printf '::{"outputs":{"x":"'; head -c 3000000 /dev/zero | tr '\\0' y; echo '"}}::'`,
    );
    await runner.run(run);
    expect(lines.slice(0, -1).map((line) => line.length)).toEqual([
      1048576, 1048576, 1048576, 1048576, 805696,
    ]);
    expect(lines.at(-1)).toHaveLength(3_000_000 + '::{"outputs":{"x":""}}::'.length);
  });

  it('takes a million lines without keeping them', async () => {
    const script = `const line = 'x'.repeat(60) + '\\n'; const block = line.repeat(1000);
      let left = 1000;
      const write = () => { while (left-- > 0) if (!process.stdout.write(block)) return process.stdout.once('drain', write); };
      write();`;
    let count = 0;
    let peak = 0;
    const before = process.memoryUsage().rss;
    const { request: run } = request([process.execPath, '-e', script], {
      onLine: () => {
        if (++count % 50_000 === 0) peak = Math.max(peak, process.memoryUsage().rss);
      },
    });
    await runner.run(run);
    expect(count).toBe(1_000_000);
    expect(peak - before).toBeLessThan(150 * 1024 * 1024);
  });

  it('holds the child back while a line is being taken', async () => {
    let taken = 0;
    let waiting: (() => void) | undefined;
    const { request: run } = shell('yes | head -n 300000; echo end >&2', {
      onLine: (_line, stream) => {
        if (stream === 'stderr') return undefined;
        taken++;
        if (taken !== 10) return undefined;
        return new Promise<void>((resolve) => {
          waiting = resolve;
        });
      },
    });
    const running = runner.run(run);
    await vi.waitFor(() => expect(waiting).toBeDefined());
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(taken).toBe(10);
    waiting!();
    expect((await running).exitCode).toBe(0);
    expect(taken).toBe(300_000);
  });

  it('reports what the taker of lines throws', async () => {
    const { request: run } = shell('echo one', {
      onLine: () => {
        throw new Error('disk full');
      },
    });
    await expect(runner.run(run)).rejects.toThrow('disk full');
  });
});

describe('process groups', () => {
  it('ends a whole tree that ignores SIGTERM', async () => {
    const controller = new AbortController();
    const pids: number[] = [];
    const { request: run } = shell(
      `trap '' TERM; (trap '' TERM; echo $$; sh -c 'trap "" TERM; echo $$; sleep 60 & echo $!; wait; sleep 60') & echo $!; wait; sleep 60`,
      {
        signal: controller.signal,
        gracePeriod: 150,
        onLine: (line) => {
          pids.push(Number(line));
          if (pids.length === 4) controller.abort();
        },
      },
    );
    expect(await runner.run(run)).toMatchObject({ terminated: true, signalName: 'SIGKILL' });
    for (const pid of pids) await expectGone(pid);
  });

  it('lets a program end by itself after SIGTERM', async () => {
    const controller = new AbortController();
    const { request: run, lines } = shell(
      `trap 'echo cleaning; exit 9' TERM; echo ready; while :; do sleep 0.01; done`,
      {
        signal: controller.signal,
      },
    );
    const running = runner.run({
      ...run,
      onLine: (line, stream) => {
        if (line === 'ready') controller.abort();
        return run.onLine(line, stream);
      },
    });
    expect(await running).toMatchObject({ exitCode: 9, terminated: true });
    expect(lines).toEqual(['ready', 'cleaning']);
  });

  it('is not held up by a grandchild that keeps the pipes, and ends it', async () => {
    const groups = new ProcessGroups();
    const own = createProcessRunner({ environment: process.env, groups });
    const { request: run, lines } = shell('sleep 60 & echo $!; exit 3', { gracePeriod: 200 });
    const result = await own.run(run);
    expect(result).toMatchObject({ exitCode: 3, terminated: false });
    expect(result.duration).toBeLessThan(20_000);
    await expectGone(Number(lines[0]));
    await vi.waitFor(() => expect(groups.size).toBe(0));
  });

  it('takes what a grandchild still writes shortly after its parent', async () => {
    const { request: run, lines } = shell('(sleep 0.1; echo late) & echo early');
    await runner.run(run);
    expect(lines).toEqual(['early', 'late']);
  });

  it('ends all groups on demand', async () => {
    const groups = new ProcessGroups();
    const own = createProcessRunner({ environment: process.env, groups });
    let started = 0;
    const runs = [1, 2, 3].map(() =>
      own.run(shell('echo up; sleep 60', { onLine: () => void started++ }).request),
    );
    await vi.waitFor(() => expect(started).toBe(3));
    expect(groups.size).toBe(3);
    await groups.endAll(1000);
    expect((await Promise.all(runs)).map((result) => result.signalName)).toEqual([
      'SIGTERM',
      'SIGTERM',
      'SIGTERM',
    ]);
    expect(groups.size).toBe(0);
  });

  it('kills all groups at once at the last moment', async () => {
    const groups = new ProcessGroups();
    const own = createProcessRunner({ environment: process.env, groups });
    let up = false;
    const running = own.run(
      shell(`trap '' TERM; echo up; sleep 60`, {
        onLine: () => {
          up = true;
        },
      }).request,
    );
    await vi.waitFor(() => expect(up).toBe(true));
    groups.killAll();
    expect((await running).signalName).toBe('SIGKILL');
  });

  it('runs many side by side', async () => {
    const results = await Promise.all(
      Array.from({ length: 30 }, async (_, index) => {
        const { request: run, lines } = shell(`echo ${index}; exit ${index}`);
        return [(await runner.run(run)).exitCode, ...lines];
      }),
    );
    expect(results).toEqual(Array.from({ length: 30 }, (_, index) => [index, String(index)]));
  });
});

describe('which', () => {
  it('finds executable files only, in the order of PATH', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'gitestra-which-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    for (const name of ['tool', 'data']) writeFileSync(join(folder, name), '#!/bin/sh\n');
    chmodSync(join(folder, 'tool'), 0o755);
    chmodSync(join(folder, 'data'), 0o644);
    const own = createProcessRunner({ environment: { PATH: `/nowhere:${folder}:/bin` } });
    expect(await own.which('tool')).toBe(join(folder, 'tool'));
    expect(await own.which('data')).toBeUndefined();
    expect(await own.which('')).toBeUndefined();
    expect(await own.which(join(folder, 'tool'))).toBe(join(folder, 'tool'));
    expect(await own.which('sh')).toBe('/bin/sh');
  });
});
