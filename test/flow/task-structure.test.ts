import { describe, expect, it } from 'vitest';
import { parseFlow } from '../../src/flow/parse-flow.ts';
import { SourceFile } from '../../src/flow/source.ts';
import {
  canonicalFlowable,
  findTask,
  isFlowableType,
  taskStructure,
  walkTasks,
} from '../../src/flow/task-structure.ts';

const CORE = 'io.kestra.plugin.core.flow.';
const task = (id: string, more = ''): string => `{id: ${id}, type: a.B${more}}`;

const TEXT = `
id: x
namespace: a
tasks:
  - ${task('one')}
  - id: outer
    type: ${CORE}Parallel
    tasks:
      - id: choose
        type: ${CORE}If
        condition: c
        then: [${task('then')}]
        else: [${task('else')}]
        errors: [${task('inner-error')}]
    finally: [${task('inner-finally')}]
  - id: custom
    type: com.acme.Group
    tasks: [${task('custom-child')}]
errors: [${task('error')}]
finally: [${task('finally')}]
afterExecution: [${task('after')}]
listeners: [{tasks: [${task('listener')}]}]
`;

describe('walkTasks', () => {
  const flow = parseFlow(new SourceFile('x.yaml', TEXT)).flow!;
  const visited = [...walkTasks(flow)];

  it('meets every task, parents first, in the order they are written', () => {
    expect(visited.map((visit) => visit.task.id)).toEqual([
      'one',
      'outer',
      'choose',
      'then',
      'else',
      'inner-error',
      'inner-finally',
      'custom',
      'custom-child',
      'error',
      'finally',
      'after',
      'listener',
    ]);
  });

  it('says where each one stands', () => {
    const place = (id: string): unknown => {
      const visit = visited.find((candidate) => candidate.task.id === id)!;
      const { parent, branch, index, ancestors } = visit;
      return [parent?.id, branch.name, branch.role, index, ancestors.map((ancestor) => ancestor.id)];
    };
    expect(place('outer')).toEqual([undefined, 'tasks', 'main', 1, []]);
    expect(place('else')).toEqual(['choose', 'else', 'main', 0, ['outer', 'choose']]);
    expect(place('inner-error')).toEqual(['choose', 'errors', 'errors', 0, ['outer', 'choose']]);
    expect(place('listener')).toEqual([undefined, 'listeners[0].tasks', 'handler', 0, []]);
  });

  it('finds a task by its id, however deep', () => {
    expect(findTask(flow, 'custom-child')?.path).toEqual(['tasks', 2, 'tasks', 0]);
    expect(findTask(flow, 'nothing')).toBeUndefined();
  });

  it('walks two hundred levels', () => {
    let text = 'id: x\nnamespace: a\ntasks:\n';
    let indent = '';
    for (let level = 0; level < 200; level++) {
      text += `${indent}- id: t${level}\n${indent}  type: ${CORE}Sequential\n${indent}  tasks:\n`;
      indent += '  ';
    }
    text += `${indent}- id: last\n${indent}  type: a.B\n`;
    const deep = parseFlow(new SourceFile('x.yaml', text)).flow!;
    expect([...walkTasks(deep)]).toHaveLength(201);
  });
});

describe('types', () => {
  it.each([
    ['io.kestra.core.tasks.flows.Worker', `${CORE}WorkingDirectory`],
    ['io.kestra.core.tasks.flows.EachParallel', `${CORE}EachParallel`],
    [`${CORE}WaitFor`, `${CORE}LoopUntil`],
    ['io.kestra.core.tasks.flows.Nothing', 'io.kestra.core.tasks.flows.Nothing'],
    ['com.acme.Worker', 'com.acme.Worker'],
  ])('%s is %s', (alias, current) => {
    expect(canonicalFlowable(alias)).toBe(current);
  });

  it('that are flowables are told from others', () => {
    expect(isFlowableType(`${CORE}Dag`)).toBe(true);
    expect(isFlowableType(`${CORE}Subflow`)).toBe(false);
  });

  it('of plugins have branches where their values look like tasks', () => {
    expect(taskStructure('a.B', { tasks: ['text'], errors: [] })).toEqual([]);
    expect(
      taskStructure('a.B', { tasks: [{ id: 'x', type: 'y.Z' }] }).map(({ property }) => property),
    ).toEqual(['tasks']);
  });
});
