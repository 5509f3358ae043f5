/**
 * Flows of Kestra's own tests, with what those tests assert. Expectations that are not met are listed in
 * `conformance-gaps.ts` with their reason; one that starts to pass must leave the list.
 */

import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { FlowData } from '../../src/engine/compile-flow.ts';
import { differences, type Expectation, isCheckable } from './conformance-check.ts';
import { CONFORMANCE_GAPS } from './conformance-gaps.ts';
import { prepare, setupOf } from './conformance-setup.ts';
import { CONFORMANCE_TYPES } from './conformance-types.ts';
import { ConformanceWorld, outputTyping, typedFlow, typedInputs } from './conformance-world.ts';
import { type RunOptions, runFlowData } from './harness.ts';

const shared = join(import.meta.dirname, '../../../shared');
const expectationsFile = join(shared, 'spec/fixture-expectations.json');
const present = existsSync(expectationsFile);

interface Scenario {
  readonly file?: string;
  readonly scenario: string;
  readonly action: string;
  readonly inputs?: unknown;
  readonly needs?: readonly string[];
  readonly expect: Expectation;
}

function nameOf(scenario: Scenario): string {
  return `${basename(scenario.file ?? 'inline')
    .replace(/^.*__/, '')
    .replace(/\.ya?ml$/, '')}: ${scenario.scenario}`;
}

const all = present ? (JSON.parse(readFileSync(expectationsFile, 'utf8')) as Scenario[]) : [];
const scenarios = all.filter(
  (one) => one.action === 'run' && one.file !== undefined && isCheckable(one.expect),
);

/** Inputs that the expectations write out; of those they only describe, text files can be made. */
async function givenInputs({ inputs }: Scenario, world: ConformanceWorld): Promise<Record<string, unknown>> {
  const given: Record<string, unknown> = typeof inputs === 'object' && inputs !== null ? { ...inputs } : {};
  for (const [id, value] of Object.entries(given)) {
    const lines = /^<text file, (\d+) lines>$/.exec(String(value))?.[1];
    if (lines !== undefined) given[id] = await world.textFile(Number(lines));
  }
  return given;
}

/** Flows that must be there first, by id. */
function neededFlows({ file, needs }: Scenario): ReadonlyMap<string, FlowData> {
  const prefix = file!.slice(0, file!.lastIndexOf('__') + 2);
  const files = (needs ?? []).filter((need) => /^\S+\.ya?ml$/.test(need));
  return new Map(
    files.flatMap((name): [string, FlowData][] => {
      const path = join(shared, 'corpus', prefix + name.replace(/\.yml$/, '.yaml'));
      if (!existsSync(path)) return [];
      const flow = parse(readFileSync(path, 'utf8')) as FlowData;
      return [[String(flow.id), flow]];
    }),
  );
}

/** The inputs that the expectations of other scenarios refer to. */
function baseInputs(): Record<string, unknown> {
  const base = all.find((one) => one.scenario === 'all inputs typed')!.inputs as Record<string, unknown>;
  return Object.fromEntries(
    Object.entries(base).map(([id, value]) => [
      id,
      id === 'file' ? 'application-test.yml' : typeof value === 'object' ? JSON.stringify(value) : value,
    ]),
  );
}

async function differencesOf(scenario: Scenario): Promise<readonly string[]> {
  const text = readFileSync(join(shared, 'corpus', scenario.file!), 'utf8');
  const flow = typedFlow(text);
  if (flow === undefined) return ['the flow cannot be parsed'];
  const setup = setupOf(nameOf(scenario));
  const world = new ConformanceWorld(flow.id);
  const clear = await prepare(setup, world);
  try {
    const given =
      setup.baseInputs === undefined
        ? await givenInputs(scenario, world)
        : { ...baseInputs(), ...setup.baseInputs };
    const asked = flow.inputs.filter((input) => !(setup.omitted ?? []).includes(input.id));
    const inputs = await typedInputs({ ...flow, inputs: asked }, given, (id, path) => world.upload(id, path));
    const options: RunOptions = {
      inputs,
      labels: flow.labels,
      plugins: CONFORMANCE_TYPES,
      ports: (base) => ({
        ...world.ports(base),
        convertOutputs: outputTyping(flow),
        constants: { ...base.constants, ...setup.constants },
      }),
      maxIdleTurns: 400,
      flows: neededFlows(scenario),
      childInputs: async (child, wanted) => {
        const typed = typedFlow(JSON.stringify(child));
        return typed === undefined ? wanted : typedInputs(typed, wanted);
      },
    };
    for (let time = 0; time < (setup.before ?? 0); time++)
      await runFlowData(parse(text) as FlowData, options);
    const { record } = await runFlowData(parse(text) as FlowData, options);
    const values = Object.entries(setup.values ?? {}).map(([taskId, value]) => ({
      taskId,
      outputs: { value },
    }));
    return [...differences(scenario.expect, record), ...differences({ taskRuns: values }, record)];
  } catch (error) {
    return [String(error)];
  } finally {
    clear();
    world.remove();
  }
}

describe.skipIf(!present)('Kestra runs these flows in the same way', () => {
  const gaps = new Map(CONFORMANCE_GAPS);
  for (const scenario of scenarios) {
    const name = nameOf(scenario);
    const gap = gaps.get(name);
    if (gap === undefined) {
      it(name, async () => expect(await differencesOf(scenario)).toEqual([]));
    } else {
      it(`${name} (differs: ${gap})`, async () => expect(await differencesOf(scenario)).not.toEqual([]));
    }
  }

  it('lists no gap that has no scenario', () => {
    const names = new Set(scenarios.map(nameOf));
    expect([...gaps.keys()].filter((name) => !names.has(name))).toEqual([]);
  });
});
