import { describe, expect, it } from 'vitest';
import { SourceFile } from '../../src/flow/source.ts';
import {
  type Annotation,
  annotationCommand,
  diagnosticAnnotation,
  selectAnnotations,
} from '../../src/github/annotations.ts';
import { changedLines, touches } from '../../src/github/changed-lines.ts';

const annotation = (level: Annotation['level'], line: number, file = 'a.yaml'): Annotation => ({
  level,
  message: `${level} ${line}`,
  file,
  line,
});
const many = (level: Annotation['level'], count: number): Annotation[] =>
  Array.from({ length: count }, (_, index) => annotation(level, index + 1));
const messages = (list: readonly Annotation[]): string[] => list.map((one) => one.message);

describe('changed lines', () => {
  const changed = changedLines([
    {
      path: 'a.yaml',
      lines: [
        { start: 5, end: 7 },
        { start: 20, end: 20 },
      ],
    },
    { path: 'gone.yaml', lines: [] },
  ]);

  it.each([
    ['a.yaml', 4, 4, false],
    ['a.yaml', 5, 5, true],
    ['a.yaml', 7, 7, true],
    ['a.yaml', 8, 19, false],
    ['a.yaml', 8, 20, true],
    ['a.yaml', 1, 5, true],
    ['gone.yaml', 1, 1, false],
    ['b.yaml', 5, 5, false],
  ])('%s %d-%d: %s', (path, start, end, expected) => {
    expect(touches(changed, path, start, end)).toBe(expected);
  });
});

describe('selectAnnotations', () => {
  it('shows all that fit, by level', () => {
    const chosen = selectAnnotations([
      annotation('notice', 1),
      annotation('warning', 2),
      annotation('error', 3),
    ]);
    expect(messages(chosen)).toEqual(['error 3', 'warning 2', 'notice 1']);
  });

  it('puts errors on changed lines before all others', () => {
    const changed = changedLines([{ path: 'a.yaml', lines: [{ start: 14, end: 15 }] }]);
    const chosen = messages(selectAnnotations([...many('warning', 3), ...many('error', 15)], { changed }));
    expect(chosen.slice(0, 4)).toEqual(['error 14', 'error 15', 'error 1', 'error 2']);
    expect(chosen).not.toContain('error 9');
  });

  it('keeps to ten of a level and counts the rest in one notice, itself one of the ten', () => {
    const chosen = selectAnnotations([...many('error', 25), ...many('warning', 11), ...many('notice', 10)]);
    for (const level of ['error', 'warning', 'notice'])
      expect(chosen.filter((one) => one.level === level)).toHaveLength(10);
    expect(chosen.at(-1)?.message).toBe('15 more errors, 1 more warning, 1 more notice: see the job summary');
  });

  it('makes room for its notice when only notices are too many', () => {
    const chosen = selectAnnotations(many('notice', 12));
    expect(chosen).toHaveLength(10);
    expect(chosen.at(-1)?.message).toBe('3 more notices: see the job summary');
  });
});

describe('annotationCommand', () => {
  const file = new SourceFile('flows/a.yaml', 'id: a\nname: b\n  c: d\n');
  const of = (start: number, end: number) =>
    annotationCommand(
      diagnosticAnnotation({
        code: 'rule',
        severity: 'warning',
        message: 'bad',
        help: 'write good',
        file,
        span: { start, end },
      }),
    );

  it.each([
    ['inside a line, columns from 1, the last one inclusive', 6, 10, 'line=2,endLine=2,col=1,endColumn=4'],
    ['over several lines, without columns', 6, 18, 'line=2,endLine=3'],
    ['of no length', 6, 6, 'line=2,endLine=2,col=1,endColumn=1'],
  ])('%s', (_, start, end, where) => {
    expect(of(start, end)).toBe(`::warning file=flows/a.yaml,${where},title=rule::bad%0Awrite good`);
  });

  it('cuts a message that the runner would cut', () => {
    const command = annotationCommand({ level: 'error', message: 'x'.repeat(5000) });
    expect(command).toBe(`::error::${'x'.repeat(4095)}…`);
  });
});
