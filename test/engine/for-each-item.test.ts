/** ForEachItem with real files: parts, executions, merged outputs. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { FlowData } from '../../src/engine/compile-flow.ts';
import { ConformanceWorld } from './conformance-world.ts';
import { outline, type RunOutcome, runYaml } from './harness.ts';

let world: ConformanceWorld;

beforeEach(() => {
  world = new ConformanceWorld();
});

afterEach(() => world.remove());

const CHILD = `
id: child
namespace: company.team
tasks:
  - id: show
    type: io.kestra.plugin.core.debug.Return
    format: "{{ inputs.number }}: {{ read(inputs.part) | trim }}"
  - id: fail
    type: io.kestra.plugin.core.execution.Fail
    condition: "{{ inputs.number == inputs.failing }}"
outputs:
  - {id: text, type: STRING, value: "{{ outputs.show.value }}"}
`;

async function run(lines: number, properties: string, failing = -1): Promise<RunOutcome> {
  const items = await world.textFile(lines);
  return runYaml(
    `
id: parent
namespace: company.team
tasks:
  - id: each
    type: io.kestra.plugin.core.flow.ForEachItem
    items: ${items}
    namespace: company.team
    flowId: child
    inputs: { part: "{{ taskrun.items }}", number: "{{ taskrun.iteration }}", failing: "${failing}" }
${properties.replace(/^/gm, '    ')}
`,
    {
      ports: world.ports,
      maxIdleTurns: 400,
      flows: new Map([['child', parse(CHILD) as FlowData]]),
    },
  );
}

/** Content of a stored file. */
function content(uri: unknown): string {
  const end = String(uri).split('/').slice(-2).join('/');
  const all = readdirSync(join(world.folder, 'files'), { recursive: true, encoding: 'utf8' });
  return readFileSync(join(world.folder, 'files', all.find((path) => path.endsWith(end))!), 'utf8');
}

const lines = (text: string): unknown[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as unknown);

describe('a ForEachItem', () => {
  it('runs the flow for every row, and merges the outputs in the order of the file', async () => {
    const outcome = await run(3, '');
    expect([outcome.record.state, ...outline(outcome.record)]).toEqual([
      'SUCCESS',
      'each SUCCESS',
      'each/each_split SUCCESS',
      'each/each_items SUCCESS',
      'each/each_merge SUCCESS',
    ]);
    expect(outcome.run('each_items').outputs).toMatchObject({
      numberOfBatches: 3,
      iterations: { CREATED: 0, RUNNING: 0, SUCCESS: 3 },
    });
    expect(lines(content(outcome.run('each_merge').outputs!.subflowOutputs))).toEqual([
      { text: '0: line 1' },
      { text: '1: line 2' },
      { text: '2: line 3' },
    ]);
  });

  it.each([
    ['batch: { rows: 2 }', ['0: line 1\nline 2', '1: line 3\nline 4', '2: line 5']],
    ['batch: { partitions: 2 }', ['0: line 1\nline 3\nline 5', '1: line 2\nline 4']],
    ['batch: { bytes: 15 }', ['0: line 1\nline 2\nline 3', '1: line 4\nline 5']],
    ['batch: { regexPattern: "line ([12])" }', ['0: line 1', '1: line 2']],
  ])('splits by %s', async (batch, texts) => {
    const outcome = await run(5, batch);
    expect(lines(content(outcome.run('each_merge').outputs!.subflowOutputs))).toEqual(
      texts.map((text) => ({ text })),
    );
  });

  it.each([
    ['', 'FAILED', 'FAILED'],
    ['transmitFailed: false', 'SUCCESS', 'SUCCESS'],
    ['allowFailure: true', 'WARNING', 'WARNING'],
  ])('with a failing execution and %j ends as %s', async (properties, state, items) => {
    const outcome = await run(3, properties, 1);
    expect([outcome.record.state, outcome.run('each_items').state]).toEqual([state, items]);
    expect(outcome.run('each_items').outputs).toMatchObject({ iterations: { FAILED: 1, SUCCESS: 2 } });
  });

  it('of an empty file starts nothing', async () => {
    const outcome = await run(0, '');
    expect(outcome.record.state).toBe('SUCCESS');
    expect(outcome.children).toEqual([]);
    expect(outcome.run('each_items').outputs).toMatchObject({ numberOfBatches: 0 });
  });

  it('needs a stored file', async () => {
    const outcome = await runYaml(
      'id: p\nnamespace: a.b\ntasks: [{id: each, type: io.kestra.plugin.core.flow.ForEachItem, items: nothing, namespace: a.b, flowId: c}]',
      { ports: world.ports, maxIdleTurns: 400 },
    );
    expect([outcome.record.state, ...outline(outcome.record)]).toEqual([
      'FAILED',
      'each FAILED',
      'each/each_split FAILED',
    ]);
    expect(outcome.run('each_split').attempts[0]!.failure!.message).toContain('`nothing`');
  });
});
