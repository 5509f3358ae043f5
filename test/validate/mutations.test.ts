/**
 * Broken flows by the thousand: whatever a text holds, validation says something and never fails, fixes never break
 * what was whole. CI tries 10,000; `MUTATIONS` says how many otherwise.
 */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FLOWABLE_ENTRIES } from '../../src/engine/flowables/index.gen.ts';
import { SourceFile } from '../../src/flow/source.ts';
import { Registry } from '../../src/plugin/registry.ts';
import { TASK_ENTRIES } from '../../src/tasks/index.gen.ts';
import { applyFixes } from '../../src/validate/apply-fixes.ts';
import { REVIEW_RULES } from '../../src/validate/review-rules.ts';
import { applySuppressions } from '../../src/validate/suppression.ts';
import { UPGRADE_RULES } from '../../src/validate/upgrade-rules.ts';
import { validateFlow } from '../../src/validate/validate-flow.ts';
import { realTexts } from './real-texts.ts';

const RUNS = Number(process.env.MUTATIONS ?? (process.env.CI === undefined ? 2000 : 10_000));
const registry = new Registry([...TASK_ENTRIES, ...FLOWABLE_ENTRIES]);
const rules = [...REVIEW_RULES, ...UPGRADE_RULES];
const texts = realTexts();

/** Lines of one text, changed. Positions are fractions, so that they fit texts of any length. */
type Mutation = (lines: string[], at: number, other: number, piece: string) => void;

const index = (length: number, at: number): number => Math.min(length - 1, Math.floor(at * length));

const MUTATIONS: Readonly<Record<string, Mutation>> = {
  'a line is gone': (lines, at) => void lines.splice(index(lines.length, at), 1),
  'a line is there twice': (lines, at) => {
    const line = index(lines.length, at);
    lines.splice(line, 0, lines[line] ?? '');
  },
  'two lines change places': (lines, at, other) => {
    const [a, b] = [index(lines.length, at), index(lines.length, other)];
    [lines[a], lines[b]] = [lines[b] ?? '', lines[a] ?? ''];
  },
  'a part is gone': (lines, at, other) => {
    const start = index(lines.length, at);
    lines.splice(start, 1 + Math.floor(other * 8));
  },
  'a line is indented otherwise': (lines, at, other) => {
    const line = index(lines.length, at);
    const text = (lines[line] ?? '').trimStart();
    lines[line] = ' '.repeat(Math.floor(other * 12)) + text;
  },
  'a value is another one': (lines, at, _, piece) => {
    const line = index(lines.length, at);
    lines[line] = (lines[line] ?? '').replace(/:( .*)?$/, () => `: ${piece}`);
  },
  'a key is another one': (lines, at, _, piece) => {
    const line = index(lines.length, at);
    lines[line] = (lines[line] ?? '').replace(/[\w.-]+(?=:)/, () => piece);
  },
  'something stands in the middle': (lines, at, other, piece) => {
    const line = index(lines.length, at);
    const text = lines[line] ?? '';
    const column = Math.floor(other * (text.length + 1));
    lines[line] = text.slice(0, column) + piece + text.slice(column);
  },
  'letters are gone': (lines, at, other) => {
    const line = index(lines.length, at);
    const text = lines[line] ?? '';
    const column = Math.floor(other * (text.length + 1));
    lines[line] = text.slice(0, column) + text.slice(column + 1 + Math.floor(at * 5));
  },
};

const PIECES = [
  '{{ inputs.a }}',
  '"{{ outputs.a[taskrun.value].b ?? vars[inputs.x] }}"',
  '\'{{ render(vars.a) | jq(".a") }}\'',
  '"{% if a %}{{ b"',
  '{{ parents[3].taskrun.value }}',
  '{{ trigger.body.a | json }}',
  '{{',
  '}}',
  '{% for x in y %}',
  '[',
  ']',
  '{a: b',
  '{a: {b: [c, d]}}',
  '[[], {}, ~, 1.5]',
  '|',
  '>-',
  '- ',
  ': ',
  '&a ',
  '*a',
  '<<: *a',
  '!!set ',
  '? ',
  '---',
  '# gitestra-ignore unknown-type: because',
  '\t',
  '\r',
  '\u0000',
  '\u{1F600}',
  '\uD800',
  '\u2028',
  '"',
  "'",
  'null',
  '~',
  'true',
  '-1',
  '1e999',
  '0x1F',
  '99999999999999999999',
  'io.kestra.plugin.core.log.Log',
  'io.kestra.plugin.core.flow.ForEach',
  'io.kestra.plugin.core.trigger.Flow',
  'io.kestra.plugin.core.flow.Loop',
  '__proto__',
  'constructor',
  'tasks',
  'type',
  'id',
  'inputs',
  'conditions',
  'preconditions',
  'P1D',
  '*/2 * 31 2 *',
  '(a+)+$',
];

const changes = fc.array(
  fc.record({
    how: fc.constantFrom(...Object.keys(MUTATIONS)),
    at: fc.double({ min: 0, max: 0.999, noNaN: true }),
    other: fc.double({ min: 0, max: 0.999, noNaN: true }),
    piece: fc.constantFrom(...PIECES),
  }),
  { minLength: 1, maxLength: 4 },
);

const broken = fc
  .record({
    text: fc.constantFrom(...texts),
    changes,
    ending: fc.constantFrom('\n', '\n', '\n', '\r\n'),
    mark: fc.constantFrom('', '', '', '\uFEFF'),
  })
  .map(({ text, changes, ending, mark }) => {
    const lines = text.split(/\r?\n/);
    for (const { how, at, other, piece } of changes) MUTATIONS[how]!(lines, at, other, piece);
    return mark + lines.join(ending);
  });

async function findings(text: string): ReturnType<typeof validateFlow> {
  return await validateFlow(new SourceFile('x.yaml', text), { registry, rules });
}

describe('mutated flows', () => {
  it(`${RUNS} of them get findings inside of their text, and no fault`, { timeout: 600_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(broken, async (text) => {
        const { parsed, diagnostics } = await findings(text);
        for (const { span, message, help, fix } of diagnostics) {
          if (span.start < 0 || span.start > span.end || span.end > text.length)
            throw new Error(`${message} at ${span.start}-${span.end} of ${text.length}`);
          if (/\n|undefined|\[object/.test(message + (help ?? '')) && !/undefined|object/.test(text))
            throw new Error(`strange words: ${message} ${help}`);
          for (const edit of fix?.edits ?? [])
            if (edit.span.start > edit.span.end || edit.span.end > text.length)
              throw new Error(`${message}: edit`);
        }
        applySuppressions(parsed.document.source, diagnostics);
        // What was read as YAML is read as YAML when it is fixed.
        const fixed = applyFixes(text, diagnostics);
        if (fixed.applied.length > 0 && !parsed.document.broken)
          expect((await findings(fixed.text)).parsed.document.broken).toBe(false);
      }),
      { numRuns: RUNS },
    );
  });
});
