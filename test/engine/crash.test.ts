/** One flow with every construct, whose process is lost after each event in turn. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { FlowData } from '../../src/engine/compile-flow.ts';
import { FLOWABLE_ENTRIES } from '../../src/engine/flowables/index.gen.ts';
import { ConformanceWorld, outputTyping, typedFlow, typedInputs } from './conformance-world.ts';
import { crashDifferences } from './crash.ts';
import { outline, type RunOptions, type RunOutcome, resumeFrom, runYaml } from './harness.ts';

const fixtures = join(import.meta.dirname, '../fixtures/crash');
const FLOW = readFileSync(join(fixtures, 'every-construct.yaml'), 'utf8');
const CHILD = readFileSync(join(fixtures, 'child.yaml'), 'utf8');

let world: ConformanceWorld;
let whole: RunOutcome;

beforeAll(async () => {
  world = new ConformanceWorld();
  whole = await runYaml(FLOW, options());
});
afterAll(() => world.remove());

function options(): RunOptions {
  return {
    ports: (base) => ({
      ...world.ports(base),
      convertOutputs: outputTyping(typedFlow(FLOW)!),
      // A lost process leaves the folders of its tasks behind, which the undisturbed execution would remove.
      removeWorkingDir: async () => {},
    }),
    maxIdleTurns: 60,
    flows: new Map([['child', parse(CHILD) as FlowData]]),
    childInputs: (child, given) => typedInputs(typedFlow(JSON.stringify(child))!, given),
  };
}

describe('a flow with every construct', () => {
  it('uses all flowables that there are', () => {
    const used = new Set([...FLOW.matchAll(/type: ([\w.$]+)/g)].map((match) => match[1]));
    const expanded = [...whole.record.taskRuns.map((run) => run.type), ...used];
    expect(FLOWABLE_ENTRIES.map((entry) => entry.type).filter((type) => !expanded.includes(type))).toEqual(
      [],
    );
  });

  it('comes to the end that is expected of it', () => {
    const lines = [whole.record.state, ...outline(whole.record), JSON.stringify(whole.record.outputs)];
    expect(`${lines.join('\n')}\n`).toBe(readFileSync(join(fixtures, 'every-construct.expected'), 'utf8'));
  });

  // Cuts are spread over several tests, so that each of them stays short.
  const PARTS = 4;
  it.each(Array.from({ length: PARTS }, (_, part) => part))(
    'comes to the same end when its process is lost after any event (part %i)',
    { timeout: 60_000 },
    async (part) => {
      const found: string[] = [];
      for (let cut = 1 + part; cut < whole.events.length; cut += PARTS) {
        const resumed = await resumeFrom(whole.events.slice(0, cut), options());
        const { type } = whole.events[cut - 1]!;
        found.push(
          ...crashDifferences(whole, resumed, cut).map((what) => `after event ${cut} (${type}): ${what}`),
        );
      }
      expect(found).toEqual([]);
    },
  );
});
