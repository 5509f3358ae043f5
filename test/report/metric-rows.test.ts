/** Metrics as people read them, from a real run to what is printed. */

import { describe, expect, it } from 'vitest';
import type { ExecutionRecord } from '../../src/engine/record.ts';
import type { Metric } from '../../src/plugin/ports.ts';
import { renderExecutionSummary } from '../../src/report/markdown-summary.ts';
import { metricRows, metricTags, metricValue } from '../../src/report/metric-rows.ts';
import { folderOf, gitestra, onlyExecution } from '../e2e/program.ts';

const record = (...metrics: readonly Metric[]): Pick<ExecutionRecord, 'taskRuns'> => ({
  taskRuns: metrics.map((metric) => ({ taskId: 'load', attempts: [{ metrics: [metric] }] })) as never,
});

describe('metricRows', () => {
  it.each([
    { type: 'counter', values: [0.1, 0.2], shown: '0.3' },
    { type: 'timer', values: [1000, 500], shown: '1.5s' },
    { type: 'gauge', values: [5, 3], shown: '3' },
  ] as const)('shows the values $values of a $type as $shown', ({ type, values, shown }) => {
    const rows = metricRows(record(...values.map((value) => ({ name: 'm', type, value }))));
    expect(rows).toHaveLength(1);
    expect(metricValue(rows[0]!)).toBe(shown);
  });

  it('keeps tags apart, whatever their order', () => {
    const counter = { name: 'rows', type: 'counter', value: 1 } as const;
    const rows = metricRows(
      record(
        { ...counter, tags: { a: '1', b: '2' } },
        { ...counter, tags: { b: '2', a: '1' } },
        { ...counter, tags: { a: '2' } },
      ),
    );
    expect(rows.map(({ tags, value }) => [metricTags({ tags }), value])).toEqual([
      ['a: 1, b: 2', 2],
      ['a: 2', 1],
    ]);
  });
});

it('are told by run, executions show and the job summary, also of a script that failed', {
  timeout: 30_000,
}, async () => {
  const flow = `
id: metrics
namespace: company.team
tasks:
  - id: load
    type: io.kestra.plugin.scripts.shell.Commands
    commands:
      - echo '::{"metrics":[{"name":"rows","type":"counter","value":3,"tags":{"table":"taxi"}}]}::'
      - echo '::{"outputs":{"kept":true}}::'
      - exit 3
    allowFailure: true
  - id: rate
    type: io.kestra.plugin.core.metric.Publish
    metrics: [{type: gauge, name: share, value: 0.5}]
  - {id: said, type: io.kestra.plugin.core.debug.Return, format: four}
  - {id: sure, type: io.kestra.plugin.core.execution.Assert, conditions: ["{{ true }}"]}
`;
  const cwd = folderOf({ 'flow.yaml': flow });
  const ran = await gitestra(['run', 'flow.yaml'], { cwd });
  const lines = '  metrics    load rows (table: taxi): 3 counter\n             rate share: 0.5 gauge\n';
  expect(ran.stdout).toContain(lines);
  expect(ran.stdout).not.toMatch(/length|duration|success:/);
  const stored = onlyExecution(cwd).record!;
  const { id } = stored;
  expect(stored.taskRuns[0]!.outputs).toMatchObject({ exitCode: 3, vars: { kept: true } });
  const shown = (await gitestra(['executions', 'show', id], { cwd })).stdout;
  expect(shown).toContain(`${lines}             and 4 more: gitestra executions metrics ${id}\n`);
  const all = await gitestra(['executions', 'metrics', id], { cwd });
  expect(all.stdout.replace(/\d+ms +/, '1ms  ')).toBe(
    [
      'load  rows      counter  3    table: taxi',
      'rate  share     gauge    0.5',
      'said  length    counter  4    format: four',
      'said  duration  timer    1ms  format: four',
      'sure  success   counter  1',
      'sure  failed    counter  0',
      '',
    ].join('\n'),
  );
  const json = JSON.parse((await gitestra(['executions', 'metrics', id, '-o', 'json'], { cwd })).stdout);
  expect(json[2]).toEqual({
    task: 'said',
    name: 'length',
    type: 'counter',
    tags: { format: 'four' },
    value: 4,
  });
  const page = renderExecutionSummary(stored, {});
  expect(page).toMatch(
    /<b>Metrics<\/b>[\s\S]*\| <code>load<\/code> \| <code>rows<\/code> \| counter \| table.*taxi \| 3 \|/,
  );
  expect(page).not.toMatch(/<code>(length|duration|success)<\/code>/);
});
