import { describe, expect, it } from 'vitest';
import type { Flow } from '../../src/flow/model.ts';
import { FLOW_PROPERTIES, type ParsedFlow, parseFlow } from '../../src/flow/parse-flow.ts';
import { SourceFile } from '../../src/flow/source.ts';

const LOG = 'io.kestra.plugin.core.log.Log';
const parse = (text: string): ParsedFlow => parseFlow(new SourceFile('x.yaml', text));

/** A flow with one task and more at its top; it must be without faults. */
function flowOf(more: string): Flow {
  const parsed = parse(`id: x\nnamespace: company.team\ntasks:\n  - id: a\n    type: ${LOG}\n${more}`);
  expect(parsed.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  return parsed.flow!;
}

describe('a flow', () => {
  it('has defaults for what is not written', () => {
    const flow = flowOf('');
    expect(flow).toMatchObject({
      id: 'x',
      namespace: 'company.team',
      labels: [],
      inputs: [],
      variables: {},
      errors: [],
      disabled: false,
      draft: false,
    });
    expect(flow.tasks).toMatchObject([
      {
        id: 'a',
        type: LOG,
        path: ['tasks', 0],
        disabled: false,
        allowFailure: false,
        logToFile: false,
        branches: [],
      },
    ]);
    expect(flow).not.toHaveProperty('retry');
    expect(flow.tasks[0]).not.toHaveProperty('timeout');
  });

  it('takes every property that there is', () => {
    const flow = flowOf(`
revision: 3
tenantId: main
description: text
labels: {a: 1, b: true}
variables: {v: {w: 1}}
errors: [{id: e, type: ${LOG}}]
finally: [{id: f, type: ${LOG}}]
afterExecution: [{id: g, type: ${LOG}}]
listeners: [{description: d, conditions: [{type: c.D}], tasks: [{id: l, type: ${LOG}}]}]
outputs: [{id: o, value: "{{ 1 }}", type: INT, required: false}]
triggers: [{id: t, type: a.B, stopAfter: [FAILED], minLogLevel: WARN}]
pluginDefaults: [{type: a.b, forced: true, values: {c: 1}, ref: r}]
concurrency: {limit: 2}
retry: {type: constant, interval: PT1S}
sla: [{id: s, type: MAX_DURATION, duration: PT1M, behavior: FAIL}, {id: u, type: EXECUTION_ASSERTION, assert: "{{ x }}", behavior: NONE, labels: {k: v}}]
checks: [{when: "{{ true }}", message: m}]
disabled: true
deleted: false
workerGroup: {key: "{{ k }}"}
workerSelector: {tags: [a]}
updated: 2024-01-01
draft: true
quotas: [{duration: PT1H, limit: 5, behavior: CANCEL}]
policyRefs: [p]
`);
    expect(flow).toMatchObject({
      description: 'text',
      labels: [
        { key: 'a', value: '1' },
        { key: 'b', value: 'true' },
      ],
      variables: { v: { w: 1 } },
      errors: [{ id: 'e' }],
      finally: [{ id: 'f' }],
      afterExecution: [{ id: 'g' }],
      listeners: [{ description: 'd', conditions: [{ type: 'c.D' }], tasks: [{ id: 'l' }] }],
      outputs: [{ id: 'o', value: '{{ 1 }}', type: 'INT', required: false }],
      triggers: [{ id: 't', stopAfter: ['FAILED'], logLevel: 'WARN' }],
      pluginDefaults: [{ type: 'a.b', forced: true, values: { c: 1 }, ref: 'r' }],
      concurrency: { limit: 2, behavior: 'QUEUE' },
      retry: { type: 'constant', interval: 1000, warningOnRetry: false, behavior: 'RETRY_FAILED_TASK' },
      sla: [
        { id: 's', type: 'MAX_DURATION', duration: 60_000, behavior: 'FAIL', labels: [] },
        { id: 'u', type: 'EXECUTION_ASSERTION', assert: '{{ x }}', labels: [{ key: 'k', value: 'v' }] },
      ],
      checks: [{ condition: '{{ true }}', message: 'm', style: 'INFO', behavior: 'BLOCK_EXECUTION' }],
      disabled: true,
      workerGroup: { key: '{{ k }}', fallback: 'WAIT' },
      workerSelector: { tags: ['a'], match: 'ALL', fallback: 'FAIL' },
      draft: true,
      quotas: [{ duration: 3_600_000, limit: 5, behavior: 'CANCEL' }],
      policyRefs: ['p'],
    });
  });

  it('knows each of its properties', () => {
    for (const property of FLOW_PROPERTIES) {
      const { diagnostics } = parse(`${property}:\n`);
      expect(diagnostics.filter(({ code }) => code === 'unknown-property')).toEqual([]);
    }
  });

  it('is absent when the file is no map', () => {
    expect(parse('- a\n').flow).toBeUndefined();
    expect(parse('').flow).toBeUndefined();
  });

  it('is built from what is right in a file with faults', () => {
    const { flow, diagnostics } = parse(
      `namespace: a\ntasks:\n  - id: ok\n    type: ${LOG}\n  - 3\nlabels: 7\n`,
    );
    expect(diagnostics).toHaveLength(3);
    expect(flow).toMatchObject({ id: '', namespace: 'a', tasks: [{ id: 'ok' }], labels: [] });
  });

  it('is built from prepared data when there is some to prepare', () => {
    const source = new SourceFile('x.yaml', `id: x\nnamespace: a\ntasks:\n  - id: t\n    type: ${LOG}\n`);
    const prepare = (value: object): Record<string, unknown> => ({ ...value, disabled: true });
    expect(parseFlow(source, { prepare }).flow).toMatchObject({ id: 'x', disabled: true });
  });
});

describe('values of another type', () => {
  it('are converted where nothing is lost', () => {
    const flow = flowOf(
      '    disabled: "true"\n    description: 0123\n    runIf: false\nconcurrency: {limit: "3"}\n',
    );
    expect(flow.tasks[0]).toMatchObject({ disabled: true, description: '0123', runIf: 'false' });
    expect(flow.concurrency?.limit).toBe(3);
  });

  it('count as absent when they are null', () => {
    expect(flowOf('description:\nlabels:\ninputs: ~\ntriggers:\nconcurrency:\n')).toMatchObject({
      labels: [],
      inputs: [],
      triggers: [],
    });
  });
});

describe('a retry', () => {
  const retry = (text: string): unknown => flowOf(`    retry: ${text}\n`).tasks[0]!.retry;

  it('has milliseconds', () => {
    expect(retry('{type: constant, interval: PT5S, maxAttempt: 3, maxDuration: PT1M}')).toMatchObject({
      interval: 5000,
      maxAttempts: 3,
      maxDuration: 60_000,
    });
    expect(retry('{type: exponential, interval: PT1S, maxInterval: P1D}')).toMatchObject({
      maxInterval: 86_400_000,
      delayFactor: 2,
    });
    expect(
      retry(
        '{type: random, minInterval: PT1S, maxInterval: 10, warningOnRetry: true, behavior: CREATE_NEW_EXECUTION}',
      ),
    ).toMatchObject({
      minInterval: 1000,
      maxInterval: 10_000,
      warningOnRetry: true,
      behavior: 'CREATE_NEW_EXECUTION',
    });
  });
});

describe('tasks', () => {
  it('are read in every branch, with their places', () => {
    const task = (id: string, more = ''): string => `{id: ${id}, type: ${LOG}${more}}`;
    const parsed = parse(`
id: x
namespace: a
tasks:
  - id: s
    type: io.kestra.plugin.core.flow.Switch
    cases:
      one: [${task('c1')}]
      2: [${task('c2')}]
    defaults: [${task('d')}]
    errors: [${task('e')}]
  - id: g
    type: io.kestra.core.tasks.flows.Dag
    tasks:
      - task: ${task('g1')}
      - task: ${task('g2', ', timeout: PT1M')}
        dependsOn: [g1]
  - id: p
    type: io.kestra.plugin.core.flow.Pause
    onPause: ${task('op')}
`);
    expect(parsed.diagnostics).toEqual([]);
    const [choice, dag, pause] = parsed.flow!.tasks;
    expect(choice!.branches.map(({ name, role, tasks }) => [name, role, tasks.map(({ id }) => id)])).toEqual([
      ['cases.2', 'main', ['c2']],
      ['cases.one', 'main', ['c1']],
      ['defaults', 'main', ['d']],
      ['errors', 'errors', ['e']],
    ]);
    expect(dag!.branches).toMatchObject([
      { name: 'tasks', dependsOn: [[], ['g1']], tasks: [{ id: 'g1' }, { id: 'g2', timeout: 'PT1M' }] },
    ]);
    expect(dag!.branches[0]!.tasks[1]!.path).toEqual(['tasks', 1, 'tasks', 1, 'task']);
    expect(pause!.branches).toMatchObject([{ name: 'onPause', role: 'handler', tasks: [{ id: 'op' }] }]);
  });

  it('keep all their properties as written', () => {
    const { properties } = flowOf('    message: "{{ x }}"\n    own: {deep: [1]}\n').tasks[0]!;
    expect(properties).toEqual({ id: 'a', type: LOG, message: '{{ x }}', own: { deep: [1] } });
  });
});

describe('inputs', () => {
  const inputs = (text: string): unknown => flowOf(`inputs:\n${text}`).inputs;

  it('have the properties of their types', () => {
    expect(
      inputs(`
  - {id: a, type: STRING, validator: "[a-z]", displayName: A, required: false, prefill: p}
  - {id: b, type: INT, min: 1, max: 2, defaults: 1}
  - {id: c, type: SELECT, values: [x, 1, {label: L, value: v}], allowCustomValue: true, isRadio: true}
  - {id: d, type: MULTISELECT, options: [x], autoSelectFirst: true}
  - {id: e, type: ARRAY, itemType: INT}
  - {id: f, type: FILE, allowedFileExtensions: [.CSV]}
  - {id: g, type: DURATION, min: PT1S}
  - {id: h, type: FORM, inputs: [{id: i, type: DATE, after: 2024-01-01}]}
  - {id: j, type: BOOL, dependsOn: {inputs: [a], condition: "{{ inputs.a }}"}}
  - {id: k, type: TABLE, columns: [{id: l, type: STRING}], rows: {min: 1}}
  - {name: m, type: JSON}
`),
    ).toMatchObject([
      { id: 'a', type: 'STRING', validator: '[a-z]', displayName: 'A', required: false, prefill: 'p' },
      { id: 'b', min: 1, max: 2, defaults: 1, required: true },
      {
        id: 'c',
        values: [{ value: 'x' }, { value: '1' }, { value: 'v', label: 'L' }],
        allowCustomValue: true,
        isRadio: true,
        autoSelectFirst: false,
      },
      { id: 'd', values: [{ value: 'x' }], itemType: 'STRING', autoSelectFirst: true },
      { id: 'e', itemType: 'INT' },
      { id: 'f', allowedFileExtensions: ['.csv'] },
      { id: 'g', min: 'PT1S' },
      { id: 'h', inputs: [{ id: 'i', after: '2024-01-01', path: ['inputs', 7, 'inputs', 0] }] },
      { id: 'j', dependsOn: { inputs: ['a'], condition: '{{ inputs.a }}' } },
      { id: 'k', columns: [{ id: 'l' }], rows: { min: 1 } },
      { id: 'm', type: 'JSON' },
    ]);
  });

  it('without a known type are left out', () => {
    expect(parse('inputs:\n  - {id: a, type: X}\n  - {id: b, type: INT}\n').flow?.inputs).toMatchObject([
      { id: 'b' },
    ]);
  });
});
