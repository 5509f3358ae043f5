/** rdjson and JUnit reports, judged by the schemas of the formats. */

import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { XmlDocument, type XmlElement, XsdValidator } from 'libxml2-wasm';
import { describe, expect, it } from 'vitest';
import { renderExecutionJunit, renderValidationJunit } from '../../src/report/junit.ts';
import { renderRdjson } from '../../src/report/rdjson.ts';
import { diagnostic, FLOW, spanOf } from './sample-diagnostics.ts';
import { execution, HOSTILE, taskRun } from './sample-execution.ts';

const schemaFile = (name: string): string =>
  readFileSync(new URL(`../fixtures/report-schemas/${name}`, import.meta.url), 'utf8');

/** What messages may hold: the last one is what a YAML text such as "\ud83d" comes to. */
const AWKWARD = [
  ['control characters', 'a\u0000b\u0007c\u001b[31md\u007f\u0085e'],
  ['the end of a CDATA section', 'x ]]> <![CDATA[ y ]]>'],
  ['letters outside of the basic plane', '🎉 𐐀 👩‍👩‍👧'],
  ['line breaks of all kinds', 'a\r\nb\rc\n\u2028d\tend '],
  ['markup', `${HOSTILE} &amp; &#0; <?xml?>`],
  ['no characters', 'a\ufffeb\uffffc\ufdd0'],
  ['half a letter', 'half \ud83d and \udc00 other'],
] as const;

const whole = (text: string): string =>
  text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd');

const findings = (message: string) => [
  diagnostic({ message, help: `help: ${message}` }),
  diagnostic({
    code: 'wide',
    message,
    span: spanOf('x\n'),
    severity: 'warning',
    related: [{ message, file: FLOW, span: spanOf('id: hello') }],
    fix: { title: message, edits: [{ span: spanOf('mesage'), text: message }] },
  }),
  diagnostic({ severity: 'info', message: '' }),
];

describe('rdjson', () => {
  // The schema lets any other member pass; a name that is written wrongly must not.
  const { $schema: _, ...schema } = JSON.parse(schemaFile('rdjson.json'), (_key, value: unknown) => {
    if (typeof value !== 'object' || value === null || !('additionalProperties' in value)) return value;
    const { additionalProperties: _, ...rest } = value;
    return 'properties' in rest ? { ...rest, additionalProperties: false } : rest;
  }) as Record<string, unknown>;
  const validate = new Ajv({ strict: false, allErrors: true, logger: false }).compile(schema);
  const judge = (text: string): unknown => {
    validate(JSON.parse(text));
    return validate.errors ?? [];
  };

  it.each(AWKWARD)('is what the schema asks for, with %s', (_, message) => {
    const text = renderRdjson(findings(message));
    expect(judge(text)).toEqual([]);
    // Readers in other languages refuse a text with half a letter in it, escaped or not.
    expect(text).not.toMatch(/\\ud[89a-f]/i);
    const { diagnostics } = JSON.parse(text) as { diagnostics: { message: string }[] };
    expect(diagnostics.map((one) => one.message)).toContain(whole(message));
  });

  it('without findings is what the schema asks for', () => {
    expect(judge(renderRdjson([]))).toEqual([]);
  });

  it('with a name that the schema does not know would be refused', () => {
    const report = JSON.parse(renderRdjson(findings('x'))) as { diagnostics: Record<string, unknown>[] };
    report.diagnostics[0]!.place = 1;
    expect(judge(JSON.stringify(report))).not.toEqual([]);
  });
});

describe('JUnit', () => {
  const validator = XsdValidator.fromDoc(XmlDocument.fromString(schemaFile('junit-10.xsd')));
  /** Throws for what is no XML, or not what the schema asks for. */
  const read = (xml: string): XmlDocument => {
    const document = XmlDocument.fromString(xml);
    validator.validate(document);
    return document;
  };
  const shown = (text: string): string =>
    whole(text).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd');

  it.each(AWKWARD)('of a validation is what the schema asks for, with %s', (_, message) => {
    const document = read(renderValidationJunit(findings(message), ['a & b.yaml', 'flows/x.yaml']));
    const failure = document.get('//failure') as XmlElement;
    expect(failure.attr('message')?.value).toBe(shown(message));
    expect(failure.content).toContain(shown(message));
    document.dispose();
  });

  it.each(AWKWARD)('of an execution is what the schema asks for, with %s', (_, message) => {
    const document = read(
      renderExecutionJunit(
        execution({
          state: 'FAILED',
          taskRuns: [
            taskRun('a', 'SUCCESS', { from: 0, to: 12_345_678 }),
            taskRun('b', 'FAILED', { message, value: message }),
            taskRun('c', 'SKIPPED'),
            taskRun('d', 'RUNNING'),
          ],
        }),
      ),
    );
    const failed = document.get('//testcase[failure]') as XmlElement;
    expect(failed.attr('name')?.value).toBe(`b = ${shown(message)}`);
    document.dispose();
  });

  it('of an execution without task runs, and of no files, is what the schema asks for', () => {
    const texts = [
      renderExecutionJunit(execution({ state: 'FAILED', failure: { message: '' } })),
      renderValidationJunit([], []),
    ];
    for (const text of texts) read(text).dispose();
  });

  it('that is wrong would be refused', () => {
    expect(() =>
      read(
        '<testsuites><testsuite name="x" tests="1" failures="0" errors="0"><test/></testsuite></testsuites>',
      ),
    ).toThrow(/test/);
  });
});
