/** Fixes: what each of them writes, that they add no error, and that nothing is left to fix behind them. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/flow/diagnostic.ts';
import { SourceFile } from '../../src/flow/source.ts';
import { applyFixes, fixSource } from '../../src/validate/apply-fixes.ts';
import { REVIEW_RULES } from '../../src/validate/review-rules.ts';
import { UPGRADE_RULES } from '../../src/validate/upgrade-rules.ts';
import { validateFlow } from '../../src/validate/validate-flow.ts';
import { realTexts } from './real-texts.ts';
import { testRegistry } from './test-registry.ts';

const FIXTURES = new URL('../fixtures/validate/', import.meta.url);
const CORPUS = new URL('../../../shared/corpus/', import.meta.url);
const registry = testRegistry();

const check =
  (upgrade: boolean) =>
  async (source: SourceFile): Promise<readonly Diagnostic[]> => {
    const rules = upgrade ? [...REVIEW_RULES, ...UPGRADE_RULES] : REVIEW_RULES;
    return (await validateFlow(source, { registry, rules })).diagnostics;
  };

async function fix(text: string, upgrade = false): Promise<string> {
  const source = new SourceFile('x.yaml', text);
  return (await fixSource(source, await check(upgrade)(source), check(upgrade))).source.text;
}

const TASKS = 'tasks:\n  - id: a\n    type: io.kestra.plugin.core.log.Log\n';

describe('a fix', () => {
  it.each<[string, string, string]>([
    [
      'renames a type',
      'type: io.kestra.core.tasks.log.Log # old',
      'type: io.kestra.plugin.core.log.Log # old',
    ],
    [
      'renames a quoted type',
      "type: 'io.kestra.core.tasks.log.Log'",
      "type: 'io.kestra.plugin.core.log.Log'",
    ],
  ])('%s', async (_, before, after) => {
    const flow = (line: string): string =>
      `id: x\nnamespace: company.team\ntasks:\n  - id: a\n    ${line}\n    message: hi\n`;
    expect(await fix(flow(before))).toBe(flow(after));
  });

  it.each<[string, string, string]>([
    ['quotes an expression', 'message: {{ flow.id }}', "message: '{{ flow.id }}'"],
    ['quotes one with quotes', "message: {{ inputs['my-in'] }}  ", `message: "{{ inputs['my-in'] }}"  `],
    ['leaves one with text behind it', 'message: {{ flow.id }} x', 'message: {{ flow.id }} x'],
    ['puts a dashed name in brackets', 'message: "{{ inputs.my-in }}"', `message: "{{ inputs['my-in'] }}"`],
    ['uses other quotes', "message: '{{ inputs.my-in }}'", `message: '{{ inputs["my-in"] }}'`],
    ['works in a block', 'message: |\n      {{ inputs.my-in }}', "message: |\n      {{ inputs['my-in'] }}"],
    [
      'renames a property',
      'message: hi\n    retry: {type: constant, interval: PT1S, maxAttempt: 3}',
      'message: hi\n    retry: {type: constant, interval: PT1S, maxAttempts: 3}',
    ],
  ])('%s', async (_, before, after) => {
    const flow = (line: string): string =>
      `id: x\nnamespace: company.team\ninputs:\n  - {id: my-in, type: STRING}\n${TASKS}    ${line}\n`;
    expect(await fix(flow(before))).toBe(flow(after));
  });

  it.each<[string, string, string]>([
    ['renames an input', '- name: in # the name\n    type: STRING', '- id: in # the name\n    type: STRING'],
    [
      'keeps an input that has both names',
      '- name: in\n    id: in\n    type: STRING',
      '- name: in\n    id: in\n    type: STRING',
    ],
    [
      'removes a line',
      '- id: in\n    type: STRING\n    required: false\n    defaults: x',
      '- id: in\n    type: STRING\n    defaults: x',
    ],
    [
      'keeps a line with a comment',
      '- id: in\n    type: STRING\n    required: false # why\n    defaults: x',
      '- id: in\n    type: STRING\n    required: false # why\n    defaults: x',
    ],
    [
      'keeps what is not on a line of its own',
      '- {id: in, type: STRING, required: false, defaults: x}',
      '- {id: in, type: STRING, required: false, defaults: x}',
    ],
  ])('%s', async (_, before, after) => {
    const flow = (input: string): string =>
      `id: x\nnamespace: company.team\ninputs:\n  ${input}\n${TASKS}    message: hi\n`;
    expect(await fix(flow(before))).toBe(flow(after));
  });

  it('writes what Kestra 2.0 wants when it is asked to', async () => {
    const flow = (type: string, message: string, run: string): string =>
      `id: x\nnamespace: company.team\ninputs:\n  - id: in\n    type: ${type}\n${TASKS}    message: "{{ ${message} }}"\n    ${run}: "{{ inputs.in }}"\n`;
    const before = flow('BOOLEAN', "json('[1]') | json", 'runIf');
    expect(await fix(before, true)).toBe(flow('BOOL', "fromJson('[1]') | toJson", 'when'));
    expect(await fix(before, false)).toBe(before);
  });
});

describe('several fixes', () => {
  const finding = (start: number, end: number, text: string): Diagnostic => ({
    code: 'x',
    severity: 'warning',
    message: 'x',
    file: new SourceFile('x', ''),
    span: { start, end },
    fix: { title: 'x', edits: [{ span: { start, end }, text }] },
  });

  it('are written at the places of the old text', () => {
    const { text, applied } = applyFixes('abcdef', [
      finding(0, 1, 'AAA'),
      finding(5, 6, ''),
      finding(2, 3, 'C'),
    ]);
    expect([text, applied.length]).toEqual(['AAAbCde', 3]);
  });

  it('that overlap wait for their turn', () => {
    const { text, applied } = applyFixes('abcdef', [
      finding(0, 3, 'x'),
      finding(2, 4, 'y'),
      finding(3, 4, 'z'),
    ]);
    expect([text, applied.length]).toEqual(['xzef', 2]);
  });

  it('are taken back when there are more errors behind them', async () => {
    const source = new SourceFile('x', 'a');
    const worse = async (now: SourceFile): Promise<readonly Diagnostic[]> =>
      now.text === 'a' ? [] : [{ ...finding(0, 0, ''), severity: 'error' }];
    const fixed = await fixSource(source, [finding(0, 1, 'b')], worse);
    expect([fixed.source.text, fixed.applied.length]).toEqual(['a', 0]);
  });
});

const texts = [
  ...readdirSync(FIXTURES)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => readFileSync(new URL(name, FIXTURES), 'utf8')),
  ...(existsSync(CORPUS)
    ? readdirSync(CORPUS, { recursive: true, encoding: 'utf8' })
        .filter((path) => /\.ya?ml$/.test(path))
        .sort()
        .filter((_, index) => index % 9 === 0)
        .map((path) =>
          readFileSync(new URL(path.split('/').map(encodeURIComponent).join('/'), CORPUS), 'utf8'),
        )
    : []),
];

const errorsIn = (diagnostics: readonly Diagnostic[]): number =>
  diagnostics.filter(({ severity }) => severity === 'error').length;
const comments = (text: string): number => [...text.matchAll(/#(?!.*gitestra-ignore)/g)].length;

it('fixing adds no error, keeps comments, and leaves nothing to fix', async () => {
  const mutation = fc.record({
    text: fc.constantFrom(...texts),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    insert: fc.constantFrom('', '', '{{ x }}', ' # note', '\n', '    retry: {maxAttempt: 2}\n', "'", '"'),
    upgrade: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(mutation, async ({ text, at, insert, upgrade }) => {
      const offset = text.indexOf('\n', Math.floor(at * text.length));
      const before = offset === -1 ? text : text.slice(0, offset) + insert + text.slice(offset);
      const source = new SourceFile('x.yaml', before);
      const found = await check(upgrade)(source);
      const fixed = await fixSource(source, found, check(upgrade));
      expect(errorsIn(fixed.diagnostics)).toBeLessThanOrEqual(errorsIn(found));
      expect(comments(fixed.source.text)).toBeGreaterThanOrEqual(comments(before));
      const again = await fixSource(fixed.source, fixed.diagnostics, check(upgrade));
      expect(again.source.text).toBe(fixed.source.text);
    }),
    { numRuns: 150 },
  );
});

it('each fix by itself makes its finding go away', async () => {
  let count = 0;
  for (const text of realTexts(40)) {
    const source = new SourceFile('x.yaml', text);
    const found = await check(true)(source);
    for (const diagnostic of found.filter(({ fix }) => fix !== undefined)) {
      count++;
      const fixed = new SourceFile('x.yaml', applyFixes(text, [diagnostic]).text);
      const left = await check(true)(fixed);
      const many = (list: readonly Diagnostic[]): number =>
        list.filter(({ code }) => code === diagnostic.code).length;
      expect(many(left), `${diagnostic.message}\n${fixed.text}`).toBeLessThan(many(found));
    }
  }
  expect(count).toBeGreaterThan(100);
});
