/** Every scenario of `test/fixtures/engine`: a flow, and after `---` the final state and the task runs it must give. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { crashAtEveryEvent } from './crash.ts';
import { outline, runYaml } from './harness.ts';

const folder = join(import.meta.dirname, '../fixtures/engine');

interface Scenario {
  readonly name: string;
  readonly flow: string;
  readonly expected: readonly string[];
}

/** A file holds several scenarios: `# name`, the flow without its id and namespace, `---`, the expected lines. */
function scenariosOf(file: string): Scenario[] {
  const text = readFileSync(join(folder, file), 'utf8');
  return text
    .split(/^# /m)
    .slice(1)
    .map((block) => {
      const [head, expected = ''] = block.split(/^---$/m);
      const [name = '', ...flow] = head!.split('\n');
      return {
        name,
        flow: `id: scenario\nnamespace: company.team\n${flow.join('\n')}`,
        expected: expected.split('\n').filter((line) => line.trim() !== ''),
      };
    });
}

const TYPES: Readonly<Record<string, string>> = {
  Return: 'io.kestra.plugin.core.debug.Return',
  Fail: 'io.kestra.plugin.core.execution.Fail',
  Sleep: 'io.kestra.plugin.core.flow.Sleep',
};

/** Short names keep the scenarios readable: `type: Return`, `type: flow.If`, `type: execution.Exit`. */
function expand(flow: string): string {
  return flow.replace(
    /type: ((?:flow|execution)\.)?([A-Z]\w+)\b(?![.\w])/g,
    (whole, group: string | undefined, name: string) => {
      if (group !== undefined) return `type: io.kestra.plugin.core.${group}${name}`;
      const type = TYPES[name];
      return type === undefined ? whole : `type: ${type}`;
    },
  );
}

for (const file of readdirSync(folder).sort()) {
  describe(file.replace(/\.scenarios$/, ''), () => {
    for (const scenario of scenariosOf(file)) {
      it(scenario.name, async () => {
        const outcome = await runYaml(expand(scenario.flow));
        const text = JSON.stringify(outcome.record.outputs);
        const outputs = text === '{}' ? [] : [`outputs ${text}`];
        const after = `after ${Math.round((outcome.clock.now() - Date.parse(outcome.record.startDate)) / 1000)}s`;
        const lines = [outcome.record.state, ...outline(outcome.record), ...outputs, after];
        const wanted = scenario.expected.some((line) => line.startsWith('after '))
          ? lines
          : lines.filter((line) => !line.startsWith('after '));
        expect(wanted).toEqual(scenario.expected);
      });

      it(`${scenario.name}, crashed at every event and resumed`, async () => {
        expect(await crashAtEveryEvent(await runYaml(expand(scenario.flow)))).toEqual([]);
      });
    }
  });
}
