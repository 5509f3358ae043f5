import { describe, expect, it } from 'vitest';
import { readFlowVersion } from '../../src/app/flow-version.ts';
import { diffFlows } from '../../src/flow/flow-diff.ts';
import { SourceFile } from '../../src/flow/source.ts';
import type { Plan, PlannedFlow } from '../../src/report/plan.ts';
import { renderPlanMarkdown } from '../../src/report/plan-markdown.ts';
import { planTopology } from '../../src/report/plan-topology.ts';

function planned(name: string, tasks: number): { planned: PlannedFlow; flow: undefined } {
  const text = (word: string): string =>
    `id: ${name}\nnamespace: company.team\ntasks:\n${Array.from({ length: tasks }, (_, index) => `  - {id: t${index}, type: x.Y, message: "${word} </details> @someone ${index}"}\n`).join('')}`;
  const [before, after] = [text('one'), text('two')];
  const version = (source: string) => readFlowVersion(new SourceFile('x.yaml', source), 1);
  return {
    flow: undefined,
    planned: {
      name: `company.team.${name}`,
      fate: 'changed',
      path: `flows/company/team/${name}.yaml`,
      revision: { before: 1, after: 2 },
      uncommitted: false,
      diff: diffFlows(version(before), version(after)),
      texts: { before, after },
      facts: [],
      secrets: { added: [], removed: [] },
      schedules: [],
      callers: [],
    },
  };
}

function plan(flows: number, tasks: number): Plan {
  const sources = Array.from({ length: flows }, (_, index) => planned(`flow_${index}`, tasks));
  const affected = Array.from({ length: flows }, (_, index) => ({
    name: `company.other.a${index}`,
    path: `flows/a${index}.yaml`,
    reasons: ['task `x` calls `company.team.flow_0`'],
  }));
  return {
    base: { name: 'main', commit: '0123456789abcdef0123456789abcdef01234567' },
    uncommitted: false,
    flows: sources.map((source) => source.planned),
    affected,
    topology: planTopology(sources, affected)!,
  };
}

describe('the plan as Markdown', () => {
  it.each([
    [1, 1],
    [3, 200],
    [60, 30],
    [500, 3],
  ])('keeps to its room with %i flows of %i tasks, and counts what it leaves out', (flows, tasks) => {
    const whole = plan(flows, tasks);
    for (const budget of [2_000, 20_000, 65_000]) {
      const text = renderPlanMarkdown(whole, { budget });
      expect(Buffer.byteLength(text)).toBeLessThanOrEqual(budget);
      const shown = text.match(/^### 🟡/gm)?.length ?? 0;
      const left = Number(/… and (\d+) more flows?\./.exec(text)?.[1] ?? 0);
      expect(shown + left).toBe(flows);
      expect(text).toContain(`Plan: flows&#58; ${flows} changed, ${flows} affected`);
    }
  });

  it('lets no text of a flow out of its place', () => {
    const text = renderPlanMarkdown(plan(1, 2), {
      repositoryUrl: 'https://github.com/o/r',
      commit: 'fedcba9876543210fedcba9876543210fedcba98',
    });
    const outside = text.replace(/```diff[\s\S]*?```/g, '');
    expect(outside.match(/<\/details>/g)).toHaveLength(outside.match(/<details>/g)!.length);
    expect(outside).not.toMatch(/[^;]@someone/);
    expect(text).toContain(
      '[<code>flows/company/team/flow&#95;0.yaml</code>](https://github.com/o/r/blob/fedcba9876543210fedcba9876543210fedcba98/flows/company/team/flow%5F0.yaml)',
    );
  });
});
