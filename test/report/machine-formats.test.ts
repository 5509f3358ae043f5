import { describe, expect, it } from 'vitest';
import { SourceFile } from '../../src/flow/source.ts';
import { renderJson } from '../../src/report/json.ts';
import { renderExecutionJunit, renderValidationJunit } from '../../src/report/junit.ts';
import { renderRdjson } from '../../src/report/rdjson.ts';
import { renderSarif } from '../../src/report/sarif.ts';
import { diagnostic, FLOW, spanOf } from './sample-diagnostics.ts';
import { at, execution, HOSTILE, taskRun } from './sample-execution.ts';

const WARNING = diagnostic({ code: 'wide', severity: 'warning', message: 'odd letter', span: spanOf('x\n') });
const ERROR = diagnostic({
  help: 'Did you mean `message`?',
  related: [{ message: 'the flow begins here', file: FLOW, span: spanOf('id: hello') }],
  fix: { title: 'Rename to `message`', edits: [{ span: spanOf('mesage'), text: 'message' }] },
});

describe('JSON', () => {
  it('has counts and places with offsets, lines and columns', () => {
    const report = JSON.parse(renderJson([ERROR, WARNING], { files: 4 }));
    expect(report.gitestra).toBe(1);
    expect(report.summary).toEqual({ errors: 1, warnings: 1, infos: 0, files: 4, filesWithProblems: 1 });
    expect(report.diagnostics[1]).toEqual({
      code: 'unknown-property',
      severity: 'error',
      message: '`mesage` is not a property of `Log`',
      file: 'flows/company/team/hello.yaml',
      start: { offset: 56, line: 5, column: 2 },
      end: { offset: 62, line: 5, column: 8 },
      help: 'Did you mean `message`?',
      related: [
        {
          message: 'the flow begins here',
          file: 'flows/company/team/hello.yaml',
          start: { offset: 0, line: 1, column: 1 },
          end: { offset: 9, line: 1, column: 10 },
        },
      ],
      fix: {
        title: 'Rename to `message`',
        edits: [
          {
            start: { offset: 56, line: 5, column: 2 },
            end: { offset: 62, line: 5, column: 8 },
            text: 'message',
          },
        ],
      },
    });
  });
});

describe('SARIF', () => {
  const render = (diagnostics = [ERROR, WARNING]) =>
    JSON.parse(
      renderSarif(diagnostics, { version: '1.2.3', rules: new Map([['wide', { summary: 'Wide letters' }]]) }),
    );

  it('names version, schema, column kind and every rule once', () => {
    const log = render([ERROR, ERROR, WARNING]);
    expect(log.version).toBe('2.1.0');
    expect(log.runs).toHaveLength(1);
    expect(log.runs[0].columnKind).toBe('utf16CodeUnits');
    expect(log.runs[0].tool.driver.rules).toEqual([
      { id: 'unknown-property' },
      { id: 'wide', shortDescription: { text: 'Wide letters' } },
    ]);
  });

  it('places results by region and points each at its rule', () => {
    const run = render().runs[0];
    for (const result of run.results) expect(run.tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId);
    const [warning, error] = run.results;
    expect(warning.level).toBe('warning');
    expect(error.level).toBe('error');
    expect(error.locations[0].physicalLocation).toEqual({
      artifactLocation: { uri: 'flows/company/team/hello.yaml', uriBaseId: '%SRCROOT%' },
      region: {
        startLine: 5,
        startColumn: 2,
        endLine: 5,
        endColumn: 8,
        charOffset: 56,
        charLength: 6,
        snippet: { text: 'mesage' },
      },
    });
    expect(error.relatedLocations[0].message.text).toBe('the flow begins here');
    expect(error.fixes[0].artifactChanges[0].replacements[0].insertedContent.text).toBe('message');
  });

  it('keeps a fingerprint when lines are inserted above, and tells equal lines apart', () => {
    const prints = (text: string): string[] => {
      const file = new SourceFile('a.yaml', text);
      const found = [...text.matchAll(/bad/g)].map((match) =>
        diagnostic({ file, span: { start: match.index, end: match.index + 3 } }),
      );
      return render(found).runs[0].results.map((one: { partialFingerprints: object }) =>
        Object.values(one.partialFingerprints).join(),
      );
    };
    const before = prints('bad\nbad\n');
    expect(new Set(before).size).toBe(2);
    expect(prints('# new\n# lines\nbad\nbad\n')).toEqual(before);
  });

  it('encodes paths and writes absolute ones as file addresses', () => {
    const uri = (path: string): string =>
      render([diagnostic({ file: new SourceFile(path, 'x'), span: { start: 0, end: 1 } })]).runs[0].results[0]
        .locations[0].physicalLocation.artifactLocation.uri;
    expect(uri('flows/a b#c.yaml')).toBe('flows/a%20b%23c.yaml');
    expect(uri('/tmp/x.yaml')).toBe('file:///tmp/x.yaml');
  });
});

describe('rdjson', () => {
  it('counts columns in bytes and offers fixes as suggestions', () => {
    const report = JSON.parse(renderRdjson([ERROR, WARNING]));
    expect(report.severity).toBe('ERROR');
    expect(report.diagnostics[0].location.range.start).toEqual({ line: 4, column: 19 });
    expect(report.diagnostics[1].suggestions).toEqual([
      { range: { start: { line: 5, column: 2 }, end: { line: 5, column: 8 } }, text: 'message' },
    ]);
  });
});

describe('JUnit', () => {
  it('has a suite a file, failed cases for errors and a passed case with the warnings', () => {
    const file = new SourceFile('b.yaml', 'x');
    const warning = diagnostic({
      severity: 'warning',
      file,
      span: { start: 0, end: 1 },
      message: 'a < b & "c"',
    });
    const xml = renderValidationJunit([ERROR, warning], ['b.yaml', 'c.yaml']);
    expect(xml).toContain('<testsuites name="gitestra validate" tests="3" failures="1" errors="0">');
    expect(xml.match(/<testsuite /g)).toHaveLength(3);
    expect(xml).toContain(
      '<testcase name="unknown-property at 5:2" classname="flows/company/team/hello.yaml">',
    );
    expect(xml).toContain('a &lt; b &amp; "c"');
    expect(xml).toContain('<testcase name="valid" classname="c.yaml"/>');
  });

  it('has a case a task run, with seconds, failures and skips', () => {
    const xml = renderExecutionJunit(
      execution({
        state: 'FAILED',
        taskRuns: [
          taskRun('a', 'SUCCESS', { from: 0, to: 1500 }),
          taskRun('b', 'FAILED', { message: 'exit 7', iteration: 2, value: '"v"' }),
          taskRun('c', 'SKIPPED'),
        ],
      }),
    );
    expect(xml).toContain('tests="3" failures="1" errors="0" time="65.000" skipped="1"');
    expect(xml).toContain(`timestamp="${at(0)}"`);
    expect(xml).toContain('<testcase name="a" classname="company.team.hello" time="1.500"/>');
    expect(xml).toContain('name="b[2] = &quot;v&quot;"');
    expect(xml).toContain('<failure type="FAILED" message="exit 7">exit 7</failure>');
    expect(xml).toContain('<skipped message="SKIPPED"/>');
  });

  it('reports an execution that failed before any task', () => {
    const xml = renderExecutionJunit(execution({ state: 'FAILED', failure: { message: 'no such input' } }));
    expect(xml).toContain('<testcase name="execution" classname="company.team.hello">');
    expect(xml).toContain('no such input');
  });

  it('writes nothing that XML cannot hold', () => {
    const xml = renderExecutionJunit(
      execution({ taskRuns: [taskRun('a', 'FAILED', { message: `${HOSTILE}\u0000\ud800 lone` })] }),
    );
    expect(xml).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/);
    expect(xml).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])/);
    expect(xml).not.toContain('<img');
  });
});
