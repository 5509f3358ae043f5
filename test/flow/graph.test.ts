import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FlowGraph, findCycles, flowGraph } from '../../src/flow/graph.ts';
import { parseFlow } from '../../src/flow/parse-flow.ts';
import { SourceFile } from '../../src/flow/source.ts';

const CORE = 'io.kestra.plugin.core.flow.';

function graphOf(text: string): FlowGraph {
  return flowGraph(parseFlow(new SourceFile('x.yaml', `id: x\nnamespace: a\n${text}`)).flow!);
}

/** Edges with names in place of paths. */
function edges(graph: FlowGraph): string[] {
  const names = new Map<string, string>([
    ...graph.nodes.map((node): [string, string] => [node.id, node.name]),
    ...graph.clusters.map((cluster): [string, string] => [cluster.id, `[${cluster.name}]`]),
  ]);
  return graph.edges.map(
    ({ from, to, kind, label }) =>
      `${names.get(from)} -${kind}${label === undefined ? '' : `:${label}`}-> ${names.get(to)}`,
  );
}

const task = (id: string): string => `{id: ${id}, type: a.B}`;

describe('the graph of', () => {
  it('a sequence has an edge from each task to the next', () => {
    const graph = graphOf(`tasks: [${task('a')}, ${task('b')}, ${task('c')}]`);
    expect(edges(graph)).toEqual(['a -sequence-> b', 'b -sequence-> c']);
    expect(graph.clusters).toEqual([]);
  });

  it('a choice labels its branches', () => {
    const graph = graphOf(`
tasks:
  - ${task('before')}
  - id: if
    type: ${CORE}If
    condition: c
    then: [${task('x')}, ${task('y')}]
    else: [${task('z')}]
  - ${task('after')}
`);
    expect(edges(graph)).toEqual([
      'x -sequence-> y',
      'if -branch:then-> x',
      'if -branch:else-> z',
      'before -sequence-> [if]',
      '[if] -sequence-> after',
    ]);
    expect(graph.nodes.find((node) => node.name === 'if')).toMatchObject({
      kind: 'choice',
      cluster: 'tasks[1]:cluster',
    });
  });

  it('a Switch names its cases', () => {
    const graph = graphOf(
      `tasks: [{id: s, type: ${CORE}Switch, cases: {one: [${task('a')}]}, defaults: [${task('b')}]}]`,
    );
    expect(edges(graph)).toEqual(['s -branch:one-> a', 's -branch:defaults-> b']);
  });

  it('a Parallel has no order', () => {
    const graph = graphOf(`tasks: [{id: p, type: ${CORE}Parallel, tasks: [${task('a')}, ${task('b')}]}]`);
    expect(edges(graph)).toEqual(['p -branch-> a', 'p -branch-> b']);
  });

  it('a Dag follows its dependencies', () => {
    const graph = graphOf(`
tasks:
  - id: d
    type: ${CORE}Dag
    tasks:
      - {task: ${task('a')}}
      - {task: ${task('b')}, dependsOn: [a]}
      - {task: ${task('c')}, dependsOn: [a, b, missing]}
`);
    expect(edges(graph)).toEqual([
      'd -branch-> a',
      'a -dependency-> b',
      'a -dependency-> c',
      'b -dependency-> c',
    ]);
  });

  it('errors, finally and triggers stand beside the tasks', () => {
    const graph = graphOf(`
tasks: [${task('a')}]
errors: [${task('e')}]
finally: [${task('f')}]
afterExecution: [${task('g')}]
triggers: [{id: t, type: a.T}]
`);
    expect(edges(graph)).toEqual([
      '[tasks] -errors:errors-> [errors]',
      '[tasks] -finally:finally-> [finally]',
      '[tasks] -handler:afterExecution-> [afterExecution]',
      't -trigger-> a',
    ]);
    expect(graph.nodes.find((node) => node.name === 't')).toMatchObject({ kind: 'trigger' });
  });

  it('an empty flow is empty', () => {
    expect(graphOf('').nodes).toEqual([]);
  });

  it('two large parallels grows with the tasks and not with their pairs', () => {
    const many = (prefix: string): string =>
      Array.from({ length: 100 }, (_, n) => task(`${prefix}${n}`)).join(', ');
    const graph = graphOf(
      `tasks: [{id: p, type: ${CORE}Parallel, tasks: [${many('a')}]}, {id: q, type: ${CORE}Parallel, tasks: [${many('b')}]}]`,
    );
    expect(graph.edges).toHaveLength(201);
  });
});

it('has unique ids even for tasks that share one, and clusters that exist', () => {
  const graph = graphOf(
    `tasks: [${task('a')}, ${task('a')}, {id: a, type: ${CORE}Sequential, tasks: [${task('a')}], errors: [${task('a')}]}]`,
  );
  const ids = [...graph.nodes, ...graph.clusters].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { from, to } of graph.edges) expect(ids).toEqual(expect.arrayContaining([from, to]));
  for (const { cluster } of graph.nodes) if (cluster !== undefined) expect(ids).toContain(cluster);
});

describe('findCycles', () => {
  const cycles = (relation: Record<string, string[]>): string[] =>
    findCycles(new Map(Object.entries(relation))).map((cycle) => cycle.join('>'));

  it.each<[Record<string, string[]>, string[]]>([
    [{ a: [], b: ['a'], c: ['a', 'b'] }, []],
    [{ a: ['b'], b: ['a'] }, ['a>b']],
    [{ a: ['a'] }, ['a']],
    [{ a: ['b'], b: ['c'], c: ['b'] }, ['b>c']],
    [{ a: ['b'], b: ['a'], c: ['d'], d: ['c'] }, ['a>b', 'c>d']],
    [{ a: ['nowhere'] }, []],
  ])('%j', (relation, expected) => {
    expect(cycles(relation)).toEqual(expected);
  });

  it('does not run out of stack', () => {
    const chain = new Map(
      Array.from({ length: 50_000 }, (_, n): [string, string[]] => [`t${n}`, [`t${n + 1}`]]),
    );
    expect(findCycles(chain)).toEqual([]);
  });

  it('finds one exactly when there is one', () => {
    const names = ['a', 'b', 'c', 'd', 'e'];
    const relation = fc.record(Object.fromEntries(names.map((name) => [name, fc.subarray(names)])));
    fc.assert(
      fc.property(relation, (waitsFor) => {
        // An order exists exactly when tasks without open dependencies can be taken away until none is left.
        const open = new Map(Object.entries(waitsFor).map(([name, others]) => [name, new Set(others)]));
        for (let ready: string | undefined = ''; ready !== undefined; ) {
          ready = [...open].find(([, others]) => [...others].every((other) => !open.has(other)))?.[0];
          if (ready !== undefined) open.delete(ready);
        }
        const found = findCycles(new Map(Object.entries(waitsFor)));
        expect(found.length > 0).toBe(open.size > 0);
        for (const cycle of found) {
          cycle.forEach((name, index) => {
            expect(waitsFor[name]).toContain(cycle[(index + 1) % cycle.length]);
          });
        }
      }),
    );
  });
});
