import { describe, expect, it } from 'vitest';
import { logGroups } from '../../src/github/log-groups.ts';
import { execution, log, taskRun } from '../report/sample-execution.ts';

function observe(groups = true, buffer?: number) {
  const lines: string[] = [];
  const observer = logGroups({
    write: (line) => lines.push(line),
    groups,
    ...(buffer === undefined ? {} : { buffer }),
  });
  return {
    lines,
    say: (taskId: string, message: string) => observer.onLog?.(log(message, { taskId, taskRunId: taskId })),
    tell: (message: string) => observer.onLog?.(log(message)),
    end: (taskId: string, state: 'SUCCESS' | 'FAILED' = 'SUCCESS', message?: string) =>
      observer.onTaskRun?.(
        taskRun(taskId, state, { id: taskId, ...(message === undefined ? {} : { message }) }),
      ),
    call: (id: string) => observer.onSubflow!(taskRun(id, 'RUNNING' as never, { id }))!,
    finish: (state: 'SUCCESS' | 'RUNNING' = 'SUCCESS') => observer.onExecution?.(execution({ state })),
  };
}

const info = (message: string): string => `10:00:00.000 INFO  ${message}`;
const END = '::endgroup::';

describe('logGroups on a runner', () => {
  it('writes a task run as it goes and its end outside of the group', () => {
    const { lines, say, end, finish } = observe();
    finish('RUNNING');
    say('a', 'one');
    expect(lines).toEqual(['▶ company.team.hello RUNNING (execution 6Gz1)', '::group::a', info('one')]);
    end('a', 'FAILED', 'boom\nat line 3');
    finish();
    expect(lines.slice(3)).toEqual([
      END,
      '✖ a FAILED in 1.0s: boom',
      '✔ company.team.hello SUCCESS (execution 6Gz1)',
    ]);
  });

  it('untangles task runs that run side by side', () => {
    const { lines, say, end } = observe();
    say('a', 'a1');
    say('b', 'b1');
    say('a', 'a2');
    end('b');
    say('c', 'c1');
    end('a');
    say('c', 'c2');
    end('c');
    expect(lines).toEqual([
      ...['::group::a', info('a1'), info('a2'), END, '✔ a SUCCESS in 1.0s'],
      ...['::group::b', info('b1'), END, '✔ b SUCCESS in 1.0s'],
      ...['::group::c', info('c1'), info('c2'), END, '✔ c SUCCESS in 1.0s'],
    ]);
  });

  it('keeps no more than its buffer of a task run that waits its turn', () => {
    const { lines, say, end } = observe(true, 100);
    say('a', 'a1');
    say('b', 'x'.repeat(60));
    say('b', 'y'.repeat(60));
    say('a', 'a2');
    end('b');
    end('a');
    expect(lines).toEqual([
      ...['::group::a', info('a1'), END],
      ...['::group::b', info('x'.repeat(60)), info('y'.repeat(60)), END, '✔ b SUCCESS in 1.0s'],
      ...['::group::a (continued)', info('a2'), END, '✔ a SUCCESS in 1.0s'],
    ]);
  });

  it('closes groups for lines of the execution, and writes what is left when it ends', () => {
    const { lines, say, tell, end, finish } = observe();
    say('a', 'a1');
    say('b', 'b1');
    tell('of the execution');
    end('silent');
    finish();
    expect(lines).toEqual([
      ...['::group::a', info('a1'), END, info('of the execution')],
      ...['✔ silent SUCCESS in 1.0s', '::group::b', info('b1'), END],
      '✔ company.team.hello SUCCESS (execution 6Gz1)',
    ]);
  });

  it('tells the end of a task run once, however often it is reported', () => {
    const { lines, end } = observe();
    end('a');
    end('a');
    expect(lines).toEqual(['✔ a SUCCESS in 1.0s']);
  });

  it('neutralises every line of what tasks say', () => {
    const { lines, say, end } = observe();
    say('a', 'fine\n::error::evil\r##[warning]evil');
    end('a', 'FAILED', '##[error]evil');
    expect(lines.slice(1)).toEqual([
      ...[info('fine'), ': :error::evil', '## [warning]evil', END],
      '✖ a FAILED in 1.0s: ## [error]evil',
    ]);
  });
});

describe('logGroups elsewhere', () => {
  it('writes plain lines in the order in which they happen', () => {
    const { lines, say, tell, end, finish } = observe(false);
    say('a', 'a1');
    say('b', 'b1');
    tell('of the execution');
    end('a');
    finish();
    expect(lines).toEqual([
      `[a] ${info('a1')}`,
      `[b] ${info('b1')}`,
      info('of the execution'),
      '✔ a SUCCESS in 1.0s',
      '✔ company.team.hello SUCCESS (execution 6Gz1)',
    ]);
  });
});

it.each([true, false])(
  'names the tasks of a subflow after its task, while it runs (on a runner: %s)',
  (groups) => {
    const { lines, say, call, end } = observe(groups);
    const child = call('call');
    say('call', 'started');
    child.onLog?.(log('loading', { taskId: 'load', taskRunId: 'c1' }));
    const deeper = child.onSubflow!(taskRun('inner', 'RUNNING' as never, { id: 'c2' }));
    deeper.onLog?.(log('deep', { taskId: 'x', taskRunId: 'd1' }));
    deeper.onTaskRun?.(taskRun('x', 'SUCCESS', { id: 'd1' }));
    child.onTaskRun?.(taskRun('load', 'SUCCESS', { id: 'c1' }));
    // A second attempt starts another execution.
    call('call').onLog?.(log('loading', { taskId: 'load', taskRunId: 'c3' }));
    end('call');
    const plain = [
      `[call] ${info('started')}`,
      `[call › load] ${info('loading')}`,
      `[call › inner › x] ${info('deep')}`,
      '✔ call › inner › x SUCCESS in 1.0s',
      '✔ call › load SUCCESS in 1.0s',
      `[call #2 › load] ${info('loading')}`,
      '✔ call SUCCESS in 1.0s',
    ];
    const grouped = [
      ...['::group::call', info('started'), END],
      ...['::group::call › load', info('loading'), END, '✔ call › load SUCCESS in 1.0s'],
      ...['::group::call › inner › x', info('deep'), END, '✔ call › inner › x SUCCESS in 1.0s'],
      ...['::group::call #2 › load', info('loading')],
    ];
    expect(lines).toEqual(groups ? grouped : plain);
  },
);
