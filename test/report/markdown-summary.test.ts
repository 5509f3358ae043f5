import { describe, expect, it } from 'vitest';
import { SourceFile } from '../../src/flow/source.ts';
import { renderGantt } from '../../src/report/gantt.ts';
import { renderExecutionSummary } from '../../src/report/markdown-summary.ts';
import { renderValidationSummary } from '../../src/report/markdown-validation.ts';
import { diagnostic, FLOW, spanOf } from './sample-diagnostics.ts';
import { at, execution, HOSTILE, log, START, taskRun } from './sample-execution.ts';

const FAILED = execution({
  state: 'FAILED',
  inputs: { user: 'Rick', nested: { a: 'x'.repeat(300) } },
  outputs: { greeting: 'Hello\nRick' },
  labels: [{ key: 'team', value: 'data' }],
  trigger: { id: 'daily', type: 'io.kestra.plugin.core.trigger.Schedule' },
  warnings: ['the folder says `a`'],
  taskRuns: [
    taskRun('hello', 'SUCCESS', { outputs: { value: 'hi' } }),
    taskRun('each', 'FAILED', { from: 1000, to: 60_000, type: 'io.kestra.plugin.core.flow.ForEach' }),
    taskRun('in', 'SUCCESS', { parentId: 'run-each-0', iteration: 0, value: 'a', from: 1000, to: 3000 }),
    taskRun('in', 'FAILED', {
      parentId: 'run-each-0',
      iteration: 1,
      value: 'b',
      from: 3000,
      to: 60_000,
      message: 'the script ended with exit code 7',
    }),
  ],
});
const GRAPH = {
  title: 'hello',
  items: [
    { id: 'a', kind: 'task', label: 'hello', type: 'x.Log' },
    { id: 'b', kind: 'flowable', label: 'each', type: 'x.ForEach' },
    { id: 'c', kind: 'task', label: 'in', type: 'x.Log', parent: 'b' },
  ],
  links: [{ from: 'a', to: 'b', kind: 'sequence' }],
} as const;

/** The block under a heading, up to the next heading. */
function section(text: string, title: string): string {
  const found = text.split(/\n(?=### )/).find((part) => part.startsWith(`### ${title}\n`));
  return found ?? '';
}

describe('renderExecutionSummary', () => {
  const text = renderExecutionSummary(FAILED, {
    graph: GRAPH,
    logs: [
      log('of another run', { taskRunId: 'run-in-0' }),
      ...Array.from({ length: 100 }, (_, index) => log(`line ${index}`, { taskRunId: 'run-in-1' })),
    ],
    repositoryUrl: 'https://github.com/o/r',
    artifact: { name: 'gitestra-6Gz1', url: 'https://github.com/o/r/actions/runs/1/artifacts/2' },
  });

  it.each([
    '## ❌ <code>company.team.hello</code> FAILED',
    '| **State** | ❌ FAILED |',
    '| **Flow** | <code>company.team.hello</code> in [<code>flows/company/team/hello.yaml</code>](https://github.com/o/r/blob/0123456789abcdef0123456789abcdef01234567/flows/company/team/hello.yaml) |',
    '| **Revision** | 3 · [<code>0123456</code>](https://github.com/o/r/commit/0123456789abcdef0123456789abcdef01234567) |',
    '| **Started** | 2026-11-22 10&#58;00&#58;00 UTC |',
    '| **Duration** | 1m 05s |',
    '| **Trigger** | <code>daily</code> · <code>Schedule</code> |',
    '| **Labels** | <code>team&#58; data</code> |',
    '| **Task runs** | 2 SUCCESS · 2 FAILED |',
    '| **Artifact** | [<code>gitestra-6Gz1</code>](https://github.com/o/r/actions/runs/1/artifacts/2) |',
    '- the folder says <code>a</code>',
  ])('has the line %s', (line) => {
    expect(text.split('\n')).toContain(line);
  });

  it('shows the task that failed, not the flowable around it, with its reason and last lines', () => {
    const failures = section(text, 'Failures');
    expect(failures).toContain('**<code>in&#91;1&#93; = b</code>** · <code>Log</code> · FAILED');
    expect(failures).toContain('the script ended with exit code 7');
    expect(failures).toContain('Last 40 log lines');
    expect(failures).toContain('line 99');
    expect(failures).not.toContain('line 59\n');
    expect(failures).not.toContain('of another run');
    expect(failures).not.toContain('ForEach');
  });

  it('shows inputs and outputs, long ones to open', () => {
    expect(section(text, 'Inputs')).toContain('| <code>user</code> | <code>Rick</code> |');
    expect(section(text, 'Inputs')).toContain(
      '<details><summary><code>nested</code></summary>\n\n```json\n{\n  "a": "xxx',
    );
    expect(section(text, 'Outputs')).toContain('| <code>greeting</code> | <code>Hello<br>Rick</code> |');
  });

  it('draws topology and Gantt', () => {
    expect(section(text, 'Topology')).toContain('```mermaid\nflowchart TB\n');
    expect(section(text, 'Topology')).toContain('class n1,n2 failed');
    expect(section(text, 'Gantt')).toContain(`✖ in[1] = b :crit, t3, ${START + 3000}, ${START + 60_000}`);
  });

  it('marks an uncommitted flow and makes no link to a commit that does not hold it', () => {
    const local = renderExecutionSummary(execution({ uncommitted: true }), {
      repositoryUrl: 'https://github.com/o/r',
    });
    expect(local).toContain('3 · uncommitted · on top of [<code>0123456</code>]');
    expect(local).not.toContain('/blob/');
  });

  it('gives the reason of an execution that failed before any task', () => {
    const early = renderExecutionSummary(
      execution({ state: 'FAILED', failure: { message: 'Missing input `user`' } }),
    );
    expect(section(early, 'Failures')).toContain('Missing input `user`');
  });

  it('escapes hostile text everywhere', () => {
    const names = { [HOSTILE]: HOSTILE, short: HOSTILE.slice(0, 100) };
    const hostile = renderExecutionSummary(
      execution({
        state: 'FAILED',
        flowId: HOSTILE,
        flowFile: HOSTILE,
        inputs: names,
        outputs: names,
        labels: [{ key: HOSTILE, value: HOSTILE }],
        trigger: { id: HOSTILE, type: HOSTILE },
        warnings: [HOSTILE],
        taskRuns: [
          taskRun('a', 'FAILED', {
            taskId: HOSTILE,
            type: HOSTILE,
            value: HOSTILE,
            message: HOSTILE,
            outputs: names,
          }),
        ],
      }),
      {
        logs: [log(HOSTILE, { taskRunId: 'run-a-0' })],
        repositoryUrl: 'https://github.com/o/r',
        artifact: { name: HOSTILE },
      },
    );
    const outside = hostile.replace(/^(`{3,})[^\n]*\n[\s\S]*?\n\1$/gm, '');
    expect(outside).not.toContain('<img');
    expect(outside).not.toContain('![');
    expect(outside).not.toMatch(/@\w/);
    expect(outside).not.toMatch(/^# heading/m);
    expect(outside).not.toMatch(/\]\((?!https:\/\/github\.com\/)/);
    expect(outside).not.toContain('\u001b');
    // Every line of a table has as many cells as its head.
    for (const rows of outside.split('\n\n').filter((part) => part.startsWith('| '))) {
      const cells = rows.split('\n').map((row) => row.split('|').length);
      expect(new Set(cells).size).toBe(1);
    }
  });

  const big = (values: number, size: number) =>
    execution({
      state: 'FAILED',
      inputs: Object.fromEntries(
        Array.from({ length: values }, (_, index) => [`input${index}`, '<'.repeat(size)]),
      ),
      outputs: Object.fromEntries(
        Array.from({ length: values }, (_, index) => [`output${index}`, '日'.repeat(size)]),
      ),
      taskRuns: Array.from({ length: 5000 }, (_, index) =>
        taskRun(`task${index}`, 'FAILED', { message: '|'.repeat(size), outputs: { x: '"'.repeat(size) } }),
      ),
    });

  it.each([
    ['long values', big(300, 20_000)],
    ['many values', big(5000, 150)],
    ['5,000 failed task runs', big(0, 4000)],
  ])('stays below its budget with %s, and says what was left out', (_, record) => {
    const logs = record.taskRuns
      .slice(0, 50)
      .flatMap((run) => Array.from({ length: 50 }, () => log('日'.repeat(2000), { taskRunId: run.id })));
    for (const budget of [900 * 1024, 100 * 1024, 8 * 1024]) {
      const summary = renderExecutionSummary(record, { logs, graph: GRAPH, budget });
      expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(budget);
      expect(summary).toContain('## ❌ <code>company.team.hello</code> FAILED');
      if (budget < 900 * 1024) expect(summary).toMatch(/Left out|too large/);
    }
  });

  it('gives up the Gantt chart before the topology and the failures last', () => {
    const record = { ...FAILED, outputs: {}, inputs: {} };
    const all = renderExecutionSummary(record, { graph: GRAPH });
    const less = renderExecutionSummary(record, { graph: GRAPH, budget: Buffer.byteLength(all) - 1 });
    expect(section(less, 'Gantt')).toBe('');
    expect(section(less, 'Topology')).not.toBe('');
    expect(less).toContain('the Gantt chart');
  });
});

describe('renderGantt', () => {
  it('is empty when nothing ran', () => {
    expect(renderGantt(execution())).toEqual({ text: '', leftOut: 0 });
  });

  it('keeps failures and the longest task runs, in order', () => {
    const taskRuns = Array.from({ length: 100 }, (_, index) =>
      taskRun(`t${index}`, index === 5 ? 'FAILED' : 'SUCCESS', { from: index, to: index + 1 + index * 10 }),
    );
    const { text, leftOut } = renderGantt(execution({ taskRuns }), { limit: 10 });
    expect(leftOut).toBe(90);
    const names = [...text.matchAll(/^ {2}\S (t\d+) :/gm)].map((match) => match[1]);
    expect(names).toEqual(['t5', 't91', 't92', 't93', 't94', 't95', 't96', 't97', 't98', 't99']);
  });

  it('draws what has not ended up to the end, and no bar of no length', () => {
    const running = taskRun('a', 'RUNNING', { from: 10 });
    const { endDate: _, ...open } = running;
    const { text } = renderGantt(
      execution({ taskRuns: [open, taskRun('b', 'SUCCESS', { from: 20, to: 20 })], endDate: at(500) }),
    );
    expect(text).toContain(`:active, t0, ${START + 10}, ${START + 500}`);
    expect(text).toContain(`:done, t1, ${START + 20}, ${START + 21}`);
  });

  it('has one bar a line whatever a task is called', () => {
    const taskRuns = ['section x', 'title y', HOSTILE, ':', '%%{init: {}}%%', 'a;b#c'].map((taskId) =>
      taskRun(taskId, 'SUCCESS'),
    );
    const lines = renderGantt(execution({ taskRuns })).text.split('\n').slice(3);
    expect(lines).toHaveLength(taskRuns.length);
    for (const line of lines) expect(line).toMatch(/^ {2}✔ [^:;#%{}<>"`]+ :done, t\d+, \d+, \d+$/);
  });
});

describe('renderValidationSummary', () => {
  const other = new SourceFile('flows/a b.yaml', 'id: a\n');
  const warning = diagnostic({
    severity: 'warning',
    file: other,
    span: { start: 0, end: 2 },
    code: 'w',
    message: HOSTILE,
  });
  const error = diagnostic({ help: 'Did you mean `message`?' });

  it('counts, links every place and puts files with errors first', () => {
    const text = renderValidationSummary([warning, error], {
      files: 5,
      repositoryUrl: 'https://github.com/o/r',
      commit: 'abc',
    });
    const lines = text.split('\n');
    expect(lines[0]).toBe('## ❌ 5 files checked: 1 error, 1 warning');
    expect(lines).toContain(
      '| ❌ | [5:2](https://github.com/o/r/blob/abc/flows/company/team/hello.yaml#L5) | <code>mesage</code> is not a property of <code>Log</code><br>Did you mean <code>message</code>? | <code>unknown-property</code> |',
    );
    expect(text.indexOf(FLOW.path)).toBeLessThan(text.indexOf('flows/a b.yaml'));
    expect(text).toContain('5 |     mesage: hi\n  |     ^^^^^^');
  });

  it('says so when there is nothing to say', () => {
    expect(renderValidationSummary([], { files: 2 })).toBe('## ✅ 2 files checked: no problems found\n');
  });

  it('stays below its budget: frames go first, then files', () => {
    const many = Array.from({ length: 400 }, (_, index) => {
      const file = new SourceFile(
        `flows/f${String(index).padStart(3, '0')}.yaml`,
        `id: "${'x'.repeat(100)}"\n`,
      );
      return diagnostic({ file, span: spanOf('id', file), message: '|'.repeat(500) });
    });
    const tables = (text: string): number => text.match(/^### /gm)?.length ?? 0;
    const frames = (text: string): number => text.match(/<details>/g)?.length ?? 0;
    const full = renderValidationSummary(many, { budget: 5_000_000 });
    expect([tables(full), frames(full)]).toEqual([400, 400]);
    for (const budget of [1_100_000, 100_000, 5_000]) {
      const text = renderValidationSummary(many, { budget });
      expect(Buffer.byteLength(text)).toBeLessThanOrEqual(budget);
      if (tables(text) < 400) expect(text).toContain(`… and ${400 - tables(text)} more files with problems.`);
      else expect(frames(text)).toBeLessThan(400);
    }
  });
});
