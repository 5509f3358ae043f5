import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flowGraph } from '../../src/flow/graph.ts';
import { parseFlow } from '../../src/flow/parse-flow.ts';
import { SourceFile } from '../../src/flow/source.ts';
import { chartView, treeView } from '../../src/report/flow-graph-view.ts';
import { renderGraphText } from '../../src/report/graph-text.ts';
import { foldGraph, type GraphItem, type GraphView } from '../../src/report/graph-view.ts';
import { mermaidLabel, renderMermaid } from '../../src/report/mermaid.ts';
import { HOSTILE } from './sample-execution.ts';

const CORE = 'io.kestra.plugin.core';
const GRAPH: GraphView = {
  title: 'company.team.demo',
  items: [
    { id: 'hello', kind: 'task', label: 'hello', type: `${CORE}.log.Log` },
    { id: 'each', kind: 'flowable', label: 'each', type: `${CORE}.flow.ForEach` },
    { id: 'in', kind: 'task', label: 'in', type: `${CORE}.log.Log`, parent: 'each' },
    { id: 'if', kind: 'flowable', label: 'if', type: `${CORE}.flow.If`, parent: 'each' },
    { id: 'then', kind: 'branch', label: 'then', parent: 'if' },
    { id: 'x', kind: 'task', label: 'x', type: `${CORE}.log.Log`, parent: 'then', disabled: true },
    { id: 'errors', kind: 'branch', label: 'errors' },
    { id: 'alert', kind: 'task', label: 'alert', type: `${CORE}.log.Log`, parent: 'errors' },
    { id: 'daily', kind: 'trigger', label: 'daily', type: `${CORE}.trigger.Schedule` },
  ],
  links: [
    { from: 'daily', to: 'hello', kind: 'trigger' },
    { from: 'hello', to: 'each', kind: 'sequence' },
    { from: 'in', to: 'if', kind: 'dependency', label: 'ok' },
    { from: 'hello', to: 'errors', kind: 'error' },
  ],
};

describe('renderMermaid', () => {
  it('nests children in subgraphs and outlines tasks in the colour of their state', () => {
    expect(renderMermaid(GRAPH, { states: new Map([['alert', 'FAILED']]) })).toBe(
      [
        'flowchart TB',
        '  n0["hello<br/>Log"]',
        '  subgraph n1["each · ForEach"]',
        '    n2["in<br/>Log"]',
        '    subgraph n3["if · If"]',
        '      subgraph n4["then"]',
        '        n5["x<br/>Log<br/>disabled"]',
        '      end',
        '    end',
        '  end',
        '  subgraph n6["errors"]',
        '    n7["alert<br/>Log"]',
        '  end',
        '  n8(["daily<br/>Schedule"])',
        '  n8 -.-> n0',
        '  n0 --> n1',
        '  n2 -->|"ok"| n3',
        '  n0 -.-> n6',
        '  classDef failed stroke:#cf222e,stroke-width:2px',
        '  class n7 failed',
      ].join('\n'),
    );
  });

  it('folds the deepest levels first and says how many tasks are inside', () => {
    const text = renderMermaid(GRAPH, { limit: 7 });
    expect(text).toContain('n3[["if<br/>If<br/>1 task"]]');
    expect(renderMermaid(GRAPH, { limit: 4 })).toContain('n1[["each<br/>ForEach<br/>3 tasks"]]');
    expect(renderMermaid(GRAPH, { limit: 1 })).toContain('more["… 5 more tasks"]');
  });

  it('stays below the sizes that GitHub refuses', () => {
    const items = Array.from({ length: 3000 }, (_, index): GraphItem => {
      const id = `task-${index}`;
      return { id, kind: 'task', label: '"'.repeat(200), type: 'x.Log' };
    });
    const links = items
      .slice(1)
      .map((item, index) => ({ from: items[index]!.id, to: item.id, kind: 'sequence' as const }));
    const text = renderMermaid({ title: 'big', items, links }, { limit: 3000 });
    expect(text.length).toBeLessThan(50_000);
    expect(text.match(/-->/g)!.length).toBeLessThan(500);
    expect(text).toMatch(/… \d+ more tasks/);
  });

  it('makes any label harmless', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.constant(HOSTILE), fc.constant('%%{init: {}}%%')),
        (label) => {
          const text = mermaidLabel(label, 1000);
          expect(text.replace(/#\d+;/g, '')).toMatch(/^[\p{L}\p{N}\p{M} ._/()+=?!'…-]*$/u);
          expect(text).not.toBe('');
        },
      ),
    );
  });
});

describe('foldGraph', () => {
  it('never loses a task: drawn, folded and left out add up, and links join what is drawn', () => {
    const graph = fc
      .array(fc.record({ up: fc.nat(), branch: fc.boolean() }), { minLength: 1, maxLength: 60 })
      .map((list): GraphView => {
        const items: GraphItem[] = [];
        list.forEach(({ up, branch }, index) => {
          const holders = items.filter((item) => item.kind !== 'task');
          const parent = holders[up % (holders.length + 1)]?.id;
          const kind = branch ? (up % 2 === 0 ? 'flowable' : 'branch') : 'task';
          items.push({
            id: `i${index}`,
            kind,
            label: `i${index}`,
            ...(parent === undefined ? {} : { parent }),
          });
        });
        const links = items
          .slice(1)
          .map((item, index) => ({ from: items[index]!.id, to: item.id, kind: 'sequence' as const }));
        return { title: 't', items, links };
      });
    fc.assert(
      fc.property(graph, fc.integer({ min: 1, max: 70 }), (view, limit) => {
        const folded = foldGraph(view, limit);
        const tasks = (items: readonly GraphItem[]): number =>
          items.filter((item) => item.kind !== 'branch').length;
        const shown = new Set(folded.items.map((item) => item.id));
        let inside = 0;
        for (const [id, number] of folded.folded) if (shown.has(id)) inside += number;
        expect(folded.items.length).toBeLessThanOrEqual(limit);
        expect(tasks(folded.items) + inside + folded.leftOut).toBe(tasks(view.items));
        for (const link of folded.links) expect(shown.has(link.from) && shown.has(link.to)).toBe(true);
      }),
    );
  });
});

describe('renderGraphText', () => {
  it('draws a tree with triggers first, types in a column and notes behind', () => {
    expect(renderGraphText(GRAPH)).toBe(
      [
        'company.team.demo',
        '├─ daily       io.kestra.plugin.core.trigger.Schedule',
        '├─ hello       io.kestra.plugin.core.log.Log',
        '├─ each        io.kestra.plugin.core.flow.ForEach',
        '│  ├─ in       io.kestra.plugin.core.log.Log',
        '│  └─ if       io.kestra.plugin.core.flow.If  after in',
        '│     └─ then',
        '│        └─ x  io.kestra.plugin.core.log.Log  disabled',
        '└─ errors',
        '   └─ alert    io.kestra.plugin.core.log.Log',
      ].join('\n'),
    );
  });
});

describe('a parsed flow', () => {
  const text = `
id: demo
namespace: company.team
tasks:
  - id: first
    type: ${CORE}.log.Log
    message: a
  - id: choose
    type: ${CORE}.flow.If
    condition: "{{ true }}"
    then:
      - id: yes1
        type: ${CORE}.log.Log
        message: a
      - id: yes2
        type: ${CORE}.log.Log
        message: a
    else:
      - id: no1
        type: ${CORE}.log.Log
        message: a
    errors:
      - id: oops
        type: ${CORE}.log.Log
        message: a
  - id: dag
    type: ${CORE}.flow.Dag
    tasks:
      - task:
          id: d1
          type: ${CORE}.log.Log
          message: a
      - task:
          id: d2
          type: ${CORE}.log.Log
          message: a
        dependsOn: [d1]
  - id: side
    type: ${CORE}.flow.Parallel
    disabled: true
    tasks:
      - id: s1
        type: ${CORE}.log.Log
        message: a
finally:
  - id: bye
    type: ${CORE}.log.Log
    message: a
triggers:
  - id: daily
    type: ${CORE}.trigger.Schedule
    cron: "0 0 * * *"
`;
  const { flow } = parseFlow(new SourceFile('demo.yaml', text));
  const graph = flowGraph(flow!);

  it('is a tree with a line for each branch', () => {
    const lines = renderGraphText(treeView(graph, 'company.team.demo')).split('\n');
    expect(lines.map((line) => line.replaceAll(`${CORE}.`, '').replace(/(\w) {2,}/g, '$1  '))).toEqual([
      'company.team.demo',
      '├─ daily  trigger.Schedule',
      '├─ first  log.Log',
      '├─ choose  flow.If',
      '│  ├─ then',
      '│  │  ├─ yes1  log.Log',
      '│  │  └─ yes2  log.Log',
      '│  ├─ else',
      '│  │  └─ no1  log.Log',
      '│  └─ errors',
      '│     └─ oops  log.Log',
      '├─ dag  flow.Dag',
      '│  ├─ d1  log.Log',
      '│  └─ d2  log.Log  after d1',
      '├─ side  flow.Parallel  disabled',
      '│  └─ s1  log.Log',
      '└─ finally',
      '   └─ bye  log.Log',
    ]);
  });

  it('is a chart in which no arrow joins a frame with what is inside it', () => {
    const view = chartView(graph, 'company.team.demo');
    const parents = new Map(view.items.map((item) => [item.id, item.parent]));
    const inside = (id: string, frame: string): boolean =>
      id === frame || (parents.get(id) !== undefined && inside(parents.get(id)!, frame));
    for (const { from, to } of view.links) {
      expect(parents.has(from) && parents.has(to), `${from} ${to}`).toBe(true);
      expect(inside(from, to) || inside(to, from), `${from} ${to}`).toBe(false);
    }
    const chart = renderMermaid(view);
    expect(chart).toContain('{"?"}');
    expect(chart).toContain('-->|"then"|');
    expect(chart).toContain('-.->|"finally"|');
    expect(chart).toContain('side · Parallel · disabled');
  });
});
