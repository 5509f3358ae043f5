/** The range of a finding is exactly what is wrong, however the text is written: marked by ⟦ and ⟧ here. */

import { describe, expect, it } from 'vitest';
import { FLOWABLE_ENTRIES } from '../../src/engine/flowables/index.gen.ts';
import { SourceFile } from '../../src/flow/source.ts';
import { Registry } from '../../src/plugin/registry.ts';
import { TASK_ENTRIES } from '../../src/tasks/index.gen.ts';
import { REVIEW_RULES } from '../../src/validate/review-rules.ts';
import { validateFlow } from '../../src/validate/validate-flow.ts';

const registry = new Registry([...TASK_ENTRIES, ...FLOWABLE_ENTRIES]);
const LOG = 'io.kestra.plugin.core.log.Log';
const SHELL = 'io.kestra.plugin.scripts.shell.Commands';

const message = (text: string): string =>
  `id: x\nnamespace: company.team\ntasks:\n  - id: a\n    type: ${LOG}\n    message: ${text}\n`;

/** Spans of the marks in the text without them. */
function unmark(marked: string): { readonly text: string; readonly spans: readonly string[] } {
  let text = '';
  const spans: string[] = [];
  for (const part of marked.split(/(⟦[^⟧]*⟧)/)) {
    if (!part.startsWith('⟦')) text += part;
    else {
      const inner = part.slice(1, -1);
      spans.push(`${text.length}-${text.length + inner.length}`);
      text += inner;
    }
  }
  return { text, spans };
}

const FLOWS: Readonly<Record<string, string>> = {
  'a plain scalar': message('Hello {{ ⟦inputs.nope⟧ }}'),
  'double quotes': message('"Hello {{ ⟦inputs.nope⟧ }}"'),
  'double quotes with escapes': message('"\\t\\u00e9 \\"x\\" \\x41 {{ ⟦inputs.nope⟧ }}"'),
  'double quotes over several lines': message('"one\n      two \\\n      three {{ ⟦inputs.nope⟧ }}"'),
  'single quotes with a quote': message("'it''s {{ ⟦inputs.nope⟧ }}'"),
  'a literal block': message('|\n      one\n\n        two {{ ⟦inputs.nope⟧ }}\n      {{ ⟦vars.nope⟧ }}'),
  'a literal block with an indentation of its own': message('|2-\n      one {{ ⟦inputs.nope⟧ }}'),
  'a folded block': message(
    '>\n      one\n      two {{ ⟦inputs.nope⟧ }}\n\n      three\n        four {{ ⟦vars.nope⟧ }}',
  ),
  'a folded block that is stripped': message('>-\n      {{ ⟦inputs.nope⟧ }}\n      {{ ⟦vars.nope⟧ }}'),
  'several lines without quotes': message(
    'one\n      two {{ ⟦inputs.nope⟧ }}\n\n      three {{ ⟦vars.nope⟧ }}',
  ),
  'an expression over several lines': message('|\n      {{ [\n        1,\n        ⟦inputs.nope⟧\n      ] }}'),
  'flow style': `id: x\nnamespace: company.team\ntasks: [{id: a, type: ${LOG}, message: 'x {{ ⟦inputs.nope⟧ }}', ⟦levle⟧: INFO}]\n`,
  'an anchor and its alias': `id: x\nnamespace: company.team\nvariables:\n  text: &text "é {{ ⟦inputs.nope⟧ }}"\ntasks:\n  - id: a\n    type: ${LOG}\n    message: *text\n`,
  'a merged map': `id: x\nnamespace: company.team\nvariables:\n  base: &base\n    level: ⟦LOUD⟧\ntasks:\n  - id: a\n    type: ${LOG}\n    message: hi\n    <<: *base\n`,
  'letters of two units': message('"😀 é {{ ⟦inputs.nope⟧ }} 😀 {{ ⟦vars.nope⟧ }}"'),
  'tabs between': message('"a\tb"\t# {{ inputs.no }}\n    level:\t⟦LOUD⟧'),
  'tabs inside of a block': message('|\n      \ta {{ ⟦inputs.nope⟧ }}'),
  'comments around': `# first\nid: x # {{ inputs.no }}\nnamespace: company.team\ntasks:\n  # before\n  - id: a\n    type: ${LOG} # which\n    message: hi\n    ⟦mesage⟧: ho # what\n`,
  'keys in quotes': `id: x\nnamespace: company.team\ntasks:\n  - "id": a\n    'type': ${LOG}\n    message: hi\n    ⟦"mesage"⟧: ho\n`,
  'a list of lines':
    `id: x\nnamespace: company.team\ntasks:\n  - id: a\n    type: ${SHELL}\n    commands:\n      - echo {{ ⟦vars.one⟧ }}\n      - |\n        for f in *; do\n          echo {{ flow.id | ⟦uper⟧ }}\n        done\n      - "echo {{ ⟦outputs.nope⟧.value }}"\n`.replace(
      '⟦outputs.nope⟧.value',
      '⟦outputs.nope.value⟧',
    ),
  'a value that is nothing': `id: x\nnamespace: company.team\ntasks:\n  - id: a\n    type: ${LOG}\n    ⟦message⟧:\n    level: INFO\n`,
  'a cron': `id: x\nnamespace: company.team\ntasks: [{id: a, type: ${LOG}, message: hi}]\ntriggers:\n  - id: t\n    type: io.kestra.plugin.core.trigger.Schedule\n    cron: "0 ⟦25⟧ * * *"\n`,
};

const VARIANTS: Readonly<Record<string, (text: string) => string>> = {
  'lines that end in LF': (text) => text,
  'lines that end in CRLF': (text) => text.replaceAll('\n', '\r\n'),
  'a byte order mark': (text) => `\uFEFF${text}`,
  'a mark of the document': (text) => `%YAML 1.2\n---\n${text}...\n`,
  'no line break at the end': (text) => text.trimEnd(),
};

describe.each(Object.entries(VARIANTS))('with %s', (_, vary) => {
  it.each(Object.entries(FLOWS))('%s', async (_name, marked) => {
    const { text, spans } = unmark(vary(marked));
    const { diagnostics } = await validateFlow(new SourceFile('x.yaml', text), {
      registry,
      rules: REVIEW_RULES,
    });
    expect(diagnostics.map(({ span }) => `${span.start}-${span.end}`)).toEqual(spans);
  });
});
