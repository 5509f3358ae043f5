import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { formatExecutionSummary } from '../../../src/cli/terminal/execution-summary.ts';
import { cutToWidth, makeLine } from '../../../src/cli/terminal/line.ts';
import { LiveScreen } from '../../../src/cli/terminal/live-screen.ts';
import { createLiveView } from '../../../src/cli/terminal/live-view.ts';
import { formatLogEntry } from '../../../src/cli/terminal/log-line.ts';
import { createPlainView } from '../../../src/cli/terminal/plain-view.ts';
import { TaskTree } from '../../../src/cli/terminal/task-tree.ts';
import { STATES, type State } from '../../../src/flow/states.ts';
import { textWidth } from '../../../src/report/printable.ts';
import { plainStyle } from '../../../src/report/style.ts';
import { fakeHost } from '../fake-host.ts';
import { at, execution, START, taskRun } from './records.ts';
import { VirtualTerminal } from './virtual-terminal.ts';

const line = (text: string) => ({ text, width: text.length });

describe('lines', () => {
  it('are cut to columns, wide letters counted as two', () => {
    expect(cutToWidth('hello', 5)).toBe('hello');
    expect(cutToWidth('hello!', 5)).toBe('hell…');
    expect(cutToWidth('日本語', 5)).toBe('日本…');
    expect(cutToWidth('日本語', 4)).toBe('日…');
    expect(cutToWidth('x', 0)).toBe('');
  });

  it('never take more columns than there are, and hold nothing that moves the cursor', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'binary' }), { maxLength: 4 }),
        fc.integer({ min: 1, max: 40 }),
        (texts, width) => {
          const made = makeLine(
            texts.map((text) => [text]),
            width,
          );
          expect(textWidth(made.text)).toBeLessThanOrEqual(width);
          expect(made.text).not.toMatch(/[\u0000-\u001f\u007f-\u009f]/);
        },
      ),
    );
  });
});

describe('LiveScreen', () => {
  it('draws in place, in one write, and lets permanent text scroll by', () => {
    const terminal = new VirtualTerminal(40, 10);
    const screen = new LiveScreen(terminal);
    screen.draw([line('a 1'), line('b 1')]);
    screen.draw([line('a 2'), line('b 2'), line('c 2')], 'log one\nlog two\n');
    expect(terminal.lines).toEqual(['log one', 'log two', 'a 2', 'b 2', 'c 2']);
    screen.draw([line('a 3')], 'log three\n');
    expect(terminal.lines).toEqual(['log one', 'log two', 'log three', 'a 3']);
    expect(terminal.cursorVisible).toBe(false);
    expect(terminal.writes).toBe(3);
    screen.close('end\n');
    expect(terminal.lines).toEqual(['log one', 'log two', 'log three', 'end']);
    expect(terminal.cursorVisible).toBe(true);
  });

  it('leaves nothing behind when the terminal becomes narrower', () => {
    const terminal = new VirtualTerminal(40, 10);
    const screen = new LiveScreen(terminal);
    screen.draw([line('x'.repeat(39)), line('y'.repeat(20))], 'log\n');
    terminal.resize(15);
    screen.draw([line('x'.repeat(14)), line('y'.repeat(14))]);
    expect(terminal.lines).toEqual(['log', 'x'.repeat(14), 'y'.repeat(14)]);
  });

  it('writes nothing when there was nothing to draw', () => {
    const terminal = new VirtualTerminal(40, 10);
    new LiveScreen(terminal).close();
    expect(terminal.writes).toBe(0);
  });
});

describe('TaskTree', () => {
  const render = (tree: TaskTree, height = 20, width = 60): string[] =>
    tree.render({ width, height, style: plainStyle, now: START + 3000 }).map(({ text }) => text.trimEnd());

  it('shows runs below their parents with sign, duration, type and what is special', () => {
    const tree = new TaskTree();
    tree.update(taskRun('extract', 'SUCCESS'));
    tree.update(taskRun('each', 'RUNNING', { type: 'io.kestra.plugin.core.flow.ForEach' }));
    tree.update(
      taskRun('r1', 'FAILED', {
        taskId: 'load',
        value: 'a',
        iteration: 0,
        parentId: 'each',
        attempts: [
          { state: 'FAILED', startDate: at(0) },
          { state: 'FAILED', startDate: at(0) },
        ],
      }),
    );
    tree.update(
      taskRun('r2', 'CREATED', { taskId: 'load', value: 'b\n\u001b[31m', iteration: 1, parentId: 'each' }),
    );
    tree.update(taskRun('skip', 'SKIPPED'));
    expect(render(tree)).toEqual([
      '✔ extract            1.5s  Log',
      '⠋ each               3.0s  ForEach',
      '  ✖ load[0] = a      1.5s  Log  FAILED, attempt 2',
      '  ○ load[1] = b            Log',
      '↷ skip               1.5s  Log  SKIPPED',
    ]);
  });

  it('counts what it hides of a long list, and keeps what runs, failed or came last', () => {
    const tree = new TaskTree();
    tree.update(taskRun('each', 'RUNNING'));
    for (let index = 0; index < 10_000; index++) {
      tree.update(
        taskRun(`r${index}`, index === 77 ? 'FAILED' : index % 5000 === 10 ? 'RUNNING' : 'SUCCESS', {
          taskId: 'x',
          iteration: index,
          parentId: 'each',
        }),
      );
    }
    const lines = render(tree, 10);
    expect(lines.length).toBeLessThanOrEqual(10);
    expect(lines.join('\n')).toContain('… 9994 SUCCESS');
    for (const index of [10, 77, 5010, 9998, 9999]) expect(lines.join('\n')).toContain(`x[${index}]`);
    expect(tree.count((state) => state === 'RUNNING')).toBe(3);
  });

  it('keeps the ancestors of what runs when there are more lines than room', () => {
    const tree = new TaskTree();
    for (let index = 0; index < 6; index++) {
      tree.update(taskRun(`seq${index}`, index === 2 ? 'RUNNING' : 'SUCCESS'));
      for (let child = 0; child < 6; child++) {
        tree.update(
          taskRun(`c${index}.${child}`, index === 2 && child === 3 ? 'RUNNING' : 'SUCCESS', {
            parentId: `seq${index}`,
          }),
        );
      }
    }
    const lines = render(tree, 8);
    expect(lines).toHaveLength(8);
    expect(lines[0]).toMatch(/… \d+ more/);
    expect(lines.some((text) => text.startsWith('⠋ seq2'))).toBe(true);
    expect(lines.some((text) => text.startsWith('  ⠋ c2.3'))).toBe(true);
    expect(lines.at(-1)).toContain('c5.5');
  });

  it('shows the task runs of a subflow until it ends, then one line', () => {
    const tree = new TaskTree();
    const child = (state: State) => execution(state, { id: 'X1', flowId: 'child' });
    tree.update(taskRun('call', 'RUNNING'));
    tree.updateExecution(child('RUNNING'), 'call');
    tree.update(taskRun('c1', 'RUNNING', { taskId: 'steps' }), 'X1');
    tree.update(taskRun('c2', 'FAILED', { taskId: 'load', parentId: 'c1' }), 'X1');
    // Its start was told before a process was taken up again.
    tree.update(taskRun('c3', 'CREATED', { taskId: 'lost', parentId: 'unknown' }), 'X1');
    tree.update(taskRun('last', 'CREATED'));
    expect(render(tree)).toEqual([
      '⠋ call                      3.0s  Log',
      '  ⠋ company.team.child      3.0s  execution X1',
      '    ⠋ steps                 3.0s  Log',
      '      ✖ load                1.5s  Log  FAILED',
      '    ○ lost                        Log',
      '○ last                            Log',
    ]);
    expect(tree.count(() => true)).toBe(2);
    tree.updateExecution(child('FAILED'), 'call');
    // After the end: of afterExecution.
    tree.update(taskRun('c4', 'CREATED'), 'X1');
    tree.update(taskRun('c4', 'SUCCESS'), 'X1');
    tree.update(taskRun('call', 'FAILED'));
    expect(render(tree, 20, 80)).toEqual([
      '✖ call                      1.5s  Log  FAILED',
      '  ✖ company.team.child      2.1s  4 task runs, FAILED, execution X1',
      '○ last                            Log',
    ]);
  });

  it('keeps within any room, whatever happens', () => {
    const change = fc.record({
      id: fc.nat(15),
      parent: fc.option(fc.nat(15)),
      state: fc.constantFrom(...STATES),
    });
    fc.assert(
      fc.property(
        fc.array(change, { maxLength: 60 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 10, max: 50 }),
        (changes, height, width) => {
          const tree = new TaskTree();
          const parents = new Map<number, number | null>();
          for (const { id, parent, state } of changes) {
            if (!parents.has(id))
              parents.set(id, parent !== null && parents.has(parent) && parent !== id ? parent : null);
            const above = parents.get(id) ?? null;
            tree.update(taskRun(`t${id}`, state, above === null ? {} : { parentId: `t${above}` }));
          }
          const lines = tree.render({ width, height, style: plainStyle, now: START });
          expect(lines.length).toBeLessThanOrEqual(Math.max(2, height));
          for (const { text } of lines) expect(textWidth(text)).toBeLessThanOrEqual(width);
          expect(tree.count(() => true)).toBe(parents.size);
        },
      ),
    );
  });
});

describe('live view', () => {
  it('shows the log above the tree, redraws when the terminal changes, and gives it back', () => {
    vi.useFakeTimers();
    try {
      const terminal = new VirtualTerminal(60, 12);
      const view = createLiveView({
        host: { ...fakeHost([]), stdout: terminal },
        style: plainStyle,
        now: () => START + 500,
      });
      vi.advanceTimersByTime(500);
      // Questions may stand on the terminal until something begins.
      expect(terminal.writes).toBe(0);
      view.onExecution?.(execution('RUNNING'));
      view.onTaskRun?.(taskRun('load', 'RUNNING'));
      view.onLog?.({ at: at(1), level: 'INFO', message: 'first\nsecond', taskId: 'load' });
      vi.advanceTimersByTime(80);
      expect(terminal.lines.slice(0, 2)).toEqual([
        '03:04:05.001 INFO  load  first',
        '                   second',
      ]);
      expect(terminal.lines.at(-1)).toMatch(
        /^. company\.team\.hello {2}RUNNING {2}500ms {2}0 done, 1 running$/,
      );
      terminal.resize(27);
      expect(terminal.lines.at(-1)).toMatch(/^. company\.team\.hello {2}RUN…$/);
      view.note('careful\n');
      view.onTaskRun?.(taskRun('load', 'SUCCESS'));
      view.onExecution?.(execution('SUCCESS'));
      view.close();
      view.close();
      expect(terminal.lines.slice(-2)).toEqual(['careful', '✔ load      1.5s  Log']);
      expect(terminal.cursorVisible).toBe(true);
      expect(terminal.listeners).toBe(0);
      const { writes } = terminal;
      vi.advanceTimersByTime(1000);
      expect(terminal.writes).toBe(writes);
    } finally {
      vi.useRealTimers();
    }
  });

  it('shows what subflows do, at any depth, and tells their logs apart', () => {
    const terminal = new VirtualTerminal(80, 20);
    const view = createLiveView({
      host: { ...fakeHost([]), stdout: terminal },
      style: plainStyle,
      now: () => START,
    });
    view.onExecution?.(execution('RUNNING'));
    const call = taskRun('call', 'RUNNING', { value: 'a\nb' });
    view.onTaskRun?.(call);
    const child = view.onSubflow!(call);
    child.onExecution?.(execution('RUNNING', { id: 'X1', flowId: 'child' }));
    const inner = taskRun('inner', 'RUNNING');
    child.onTaskRun?.(inner);
    const deeper = child.onSubflow!(inner);
    deeper.onExecution?.(execution('RUNNING', { id: 'X2', flowId: 'deeper' }));
    deeper.onTaskRun?.(taskRun('x', 'RUNNING'));
    deeper.onLog?.({ at: at(1), level: 'INFO', message: 'deep', taskId: 'x' });
    child.onLog?.({ at: at(2), level: 'INFO', message: 'of no task' });
    view.close();
    expect(terminal.lines).toEqual([
      '03:04:05.001 INFO  call = a b › inner › x  deep',
      '03:04:05.002 INFO  call = a b  of no task',
      '⠋ call = a b                      0ms  Log',
      '  ⠋ company.team.child            0ms  execution X1',
      '    ⠋ inner                       0ms  Log',
      '      ⠋ company.team.deeper       0ms  execution X2',
      '        ⠋ x                       0ms  Log',
    ]);
  });

  it('shows an execution that is over before the first frame', () => {
    const terminal = new VirtualTerminal(60, 12);
    const view = createLiveView({
      host: { ...fakeHost([]), stdout: terminal },
      style: plainStyle,
      now: () => START,
      logs: false,
    });
    view.onExecution?.(execution('SUCCESS'));
    view.onTaskRun?.(taskRun('a', 'SUCCESS'));
    view.onLog?.({ at: at(0), level: 'INFO', message: 'not shown' });
    view.close();
    expect(terminal.lines).toEqual(['✔ a      1.5s  Log']);
    expect(terminal.cursorVisible).toBe(true);
  });
});

describe('plain view', () => {
  it('tells of ends, retries and pauses, once each', () => {
    let text = '';
    const view = createPlainView({ out: (more) => (text += more), err: () => {}, style: plainStyle });
    view.onExecution?.(execution('CREATED'));
    view.onExecution?.(execution('RUNNING'));
    view.onExecution?.(execution('RUNNING'));
    view.onTaskRun?.(taskRun('a', 'RUNNING'));
    view.onLog?.({ at: at(3), level: 'WARN', message: 'care\u001b[2Jful', taskId: 'a', value: 'v' });
    view.onTaskRun?.(
      taskRun('a', 'RETRYING', { attempts: [{ state: 'FAILED', startDate: at(0), endDate: at(10) }] }),
    );
    view.onTaskRun?.(
      taskRun('a', 'SUCCESS', {
        attempts: [
          { state: 'FAILED', startDate: at(0) },
          { state: 'SUCCESS', startDate: at(0) },
        ],
      }),
    );
    view.onExecution?.(execution('SUCCESS'));
    view.close();
    expect(text.split('\n').map((one) => one.trimEnd())).toEqual([
      '03:04:05.000 ▶ RUNNING company.team.hello  execution E1',
      '03:04:05.003 WARN  a = v  careful',
      '03:04:05.010 ↻ RETRYING a',
      '03:04:06.500 ✔ SUCCESS a  1.5s, attempt 2',
      '',
    ]);
  });
});

it('a log entry without a task has no empty place for one', () => {
  expect(formatLogEntry({ at: at(0), level: 'ERROR', message: 'x\n' }, plainStyle)).toBe(
    '03:04:05.000 ERROR x\n',
  );
});

describe('summary', () => {
  it('says what failed first, then the facts', () => {
    const failed = taskRun('load', 'FAILED', {
      attempts: [
        {
          state: 'FAILED',
          startDate: at(0),
          failure: { message: 'the script ended with exit code 7', exitCode: 7, cause: ['disk full'] },
        },
      ],
    });
    const text = formatExecutionSummary(
      execution('FAILED', {
        taskRuns: [taskRun('a', 'SUCCESS'), failed],
        revision: 3,
        uncommitted: true,
        commit: '0123456789abcdef',
        flowFile: 'flows/company/team/hello.yaml',
        labels: [
          { key: 'env', value: 'dev' },
          { key: 'system.correlationId', value: 'E1' },
        ],
        inputs: { user: 'Rick', list: [1, 2], none: null },
        outputs: { total: 8 },
        warnings: ['the image is not used'],
      }),
      { style: plainStyle, folder: '.gitestra/executions/E1' },
    );
    expect(text.split('\n').map((one) => one.trimEnd())).toEqual([
      '✖ load: the script ended with exit code 7',
      '  because disk full',
      '✖ FAILED company.team.hello 2.1s, 2 task runs',
      '  execution  E1',
      '  revision   3 (uncommitted, 01234567) of flows/company/team/hello.yaml',
      '  labels     env: dev',
      '  inputs     user: Rick',
      '             list: [1,2]',
      '             none: null',
      '  outputs    total: 8',
      '  folder     .gitestra/executions/E1',
      '▲ the image is not used',
      '',
    ]);
  });

  it('tells the reason before what was stopped for it', () => {
    const ended = (id: string, message: string, killed?: true) =>
      taskRun(id, 'FAILED', {
        attempts: [
          { state: 'FAILED', startDate: at(0), failure: { message, ...(killed ? { killed } : {}) } },
        ],
      });
    const taskRuns = [
      ended('early', 'stopped: its execution has ended', true),
      ended('reason', 'no customer'),
      ended('late', 'stopped: its execution has ended', true),
    ];
    const text = formatExecutionSummary(execution('FAILED', { taskRuns }), { style: plainStyle });
    expect(text.split('\n').slice(0, 3)).toEqual([
      '✖ reason: no customer',
      '✖ early: stopped: its execution has ended',
      '✖ late: stopped: its execution has ended',
    ]);
  });

  it('counts failures beyond a few', () => {
    const runs = Array.from({ length: 12 }, (_, index) => taskRun(`t${index}`, 'FAILED'));
    const text = formatExecutionSummary(execution('FAILED', { taskRuns: runs }), {
      style: plainStyle,
      failures: 2,
    });
    expect(text).toContain('✖ t1: FAILED\n✖ … and 10 more\n');
  });
});
