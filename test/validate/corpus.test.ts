/** Real flows: none may be a fault, valid ones have no errors, invalid ones have some. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { FLOWABLE_ENTRIES } from '../../src/engine/flowables/index.gen.ts';
import type { Diagnostic } from '../../src/flow/diagnostic.ts';
import { SourceFile } from '../../src/flow/source.ts';
import { Registry } from '../../src/plugin/registry.ts';
import { TASK_ENTRIES } from '../../src/tasks/index.gen.ts';
import { REVIEW_RULES } from '../../src/validate/review-rules.ts';
import { validateFlow } from '../../src/validate/validate-flow.ts';

const CORPUS = fileURLToPath(new URL('../../../shared/corpus/', import.meta.url));

/**
 * Valid fixtures with errors all the same. They are meant to fail when they run, or belong to another version:
 * what is wrong with them is wrong.
 */
const EXCEPTIONS: Readonly<Record<string, readonly string[]>> = {
  // Fail at run time by design, most of them by a variable `ko` that is not there.
  'allow-failure-with-retry': ['unknown-variable'],
  'each-sequential': ['unknown-variable'],
  'failed-first': ['unknown-variable'],
  'flow-with-optional-outputs': ['unknown-task'],
  'flow-with-outputs-failed': ['unknown-variable'],
  'flowable-with-parent-fail': ['expression-syntax'],
  'if-condition-fail': ['undeclared-input'],
  'parallel-fail-with-flowable': ['undeclared-variable'],
  'restart-each': ['unknown-variable'],
  restart_last_failed: ['unknown-variable'],
  restart_pause_last_failed: ['unknown-variable'],
  'retry-success': ['unknown-variable'],
  'retry-with-flowable-errors': ['unknown-variable'],
  'task-runif': ['unknown-task'],
  'variables-invalid': ['undeclared-input'],
  'working-directory': ['unknown-variable'],
  'working-directory-invalid-runif': ['unknown-task'],
  // Only parsed, or run by a test that does not look at the state: these read what their tasks do not have.
  'all-flowable': ['round-value'],
  'change-state-errors': ['unknown-variable'],
  'disable-flowable': ['round-value'],
  // Given inputs by a test that Kestra accepts although they are not declared.
  'task-flow-dynamic': ['undeclared-input'],
  // Kestra 0.21, before these rules.
  kv: ['input-declaration'],
  pause: ['reserved-id'],
};

/** Lines and codes of the errors in fixtures that Kestra refuses. */
const REFUSED: Readonly<Record<string, string>> = {
  'dag-cyclicdependency': '12:dag-dependency',
  'dag-notexist-task': '17:dag-dependency',
  duplicate: '6:duplicate-id 21:duplicate-id 25:duplicate-id 30:duplicate-id 37:duplicate-id',
  'duplicate-inputs': '8:duplicate-id',
  'duplicate-key': '10:duplicate-key',
  'duplicate-parallel': '8:unknown-task 38:duplicate-id',
  'duplicate-preconditions': '22:duplicate-id',
  empty: '1:missing-property',
  'inputs-bad-type': '4:invalid-id 5:invalid-value',
  'inputs-bad-validator-syntax': '6:invalid-regex',
  'inputs-key-with-subtraction-symbol-validation': '12:dashed-reference',
  'inputs-with-multiple-constraint-violations': '10:input-declaration',
  'invalid-property': '7:unknown-property',
  'invalid-task': '7:unknown-type 12:unknown-type 18:unknown-type',
  listener: '7:empty-list 9:empty-list',
  'outputs-key-with-subtraction-symbol-validation': '11:dashed-reference 16:dashed-reference',
  'recursive-flow': '7:self-call',
  'switch-invalid': '9:switch-without-cases',
  'system-labels': '5:system-label 6:system-label 10:missing-property',
  'workingdirectory-invalid': '12:working-directory',
  'workingdirectory-no-tasks': '5:missing-property',
};

/** Other files with errors: examples that do not work as they are, each looked at. A rule that is too strict adds many. */
const BUDGET = 55;

/** Invalid for a reason that lies outside the file. */
const ACCEPTED: Readonly<Record<string, string>> = {
  'foreach-switch-failed': 'fails when it runs, is valid before',
  'worker-group': 'needs the Enterprise Edition of 0.21',
};

function nameOf(path: string): string {
  return basename(path, '.yaml').replace(/^.*__(valids|invalids)__/, '');
}

describe.skipIf(!existsSync(CORPUS))('the corpus', () => {
  const registry = new Registry([...TASK_ENTRIES, ...FLOWABLE_ENTRIES]);
  const rules = REVIEW_RULES;
  const paths = existsSync(CORPUS)
    ? readdirSync(CORPUS, { recursive: true, encoding: 'utf8' }).filter((path) => /\.ya?ml$/.test(path))
    : [];
  const validated = Promise.all(
    paths.map(async (path): Promise<{ path: string; diagnostics: readonly Diagnostic[] }> => {
      const source = new SourceFile(path, readFileSync(`${CORPUS}${path}`, 'utf8'));
      return { path, diagnostics: (await validateFlow(source, { registry, rules })).diagnostics };
    }),
  );
  const errorsOf = (diagnostics: readonly Diagnostic[]): string[] => [
    ...new Set(diagnostics.filter(({ severity }) => severity === 'error').map(({ code }) => code)),
  ];

  it('goes through without a fault', async () => {
    expect((await validated).length).toBeGreaterThan(1000);
  });

  it('has no errors in valid fixtures, but for those that are wrong', async () => {
    for (const { path, diagnostics } of await validated) {
      if (!path.includes('flows__valids__')) continue;
      const allowed = EXCEPTIONS[nameOf(path)] ?? [];
      expect(
        errorsOf(diagnostics).filter((code) => !allowed.includes(code)),
        path,
      ).toEqual([]);
    }
  });

  it('has an error in every invalid fixture', async () => {
    for (const { path, diagnostics } of await validated) {
      if (!path.includes('flows__invalids__')) continue;
      expect(errorsOf(diagnostics).length > 0, path).toBe(ACCEPTED[nameOf(path)] === undefined);
      const places = diagnostics
        .filter(({ severity }) => severity === 'error')
        .map(({ file, span, code }) => `${file.position(span.start).line}:${code}`);
      const expected = REFUSED[nameOf(path)];
      if (expected !== undefined && path.includes('kestra-1.3'))
        expect([...new Set(places)].join(' '), path).toBe(expected);
    }
  });

  it('has errors in few other files', async () => {
    const others = (await validated).filter(({ path }) => !/flows__(in)?valids__|unparseable\//.test(path));
    const wrong = others.filter(({ diagnostics }) => errorsOf(diagnostics).length > 0);
    expect(others.length).toBeGreaterThan(700);
    expect(wrong.length, wrong.map(({ path }) => path).join('\n')).toBeLessThanOrEqual(BUDGET);
  });

  it('has an error in every file that is no YAML or no flow', async () => {
    for (const { path, diagnostics } of await validated) {
      if (path.includes('unparseable/')) expect(errorsOf(diagnostics), path).not.toEqual([]);
    }
  });

  it('finds the defects that are known', async () => {
    const byName = new Map((await validated).map(({ path, diagnostics }) => [basename(path), diagnostics]));
    const messages = (name: string): string[] => (byName.get(name) ?? []).map(({ message }) => message);
    expect(messages('flows__ai-blog-post-generator.yaml')).toContain('there is no filter `truncate`');
    expect(messages('flows__ai-document-data-extraction.yaml')).toContain('there is no filter `ternary`');
    expect(messages('flows__fabric-onelake-upload.yaml')).toContain('there is no filter `dateFormat`');
    expect(messages('flows__influxdb-load-query-data.yaml')).toContain('there is no function `secrets`');
    expect(messages('flows__aws-log-shipper.yaml')).toContain(
      'variable `region` is not declared in this flow',
    );
  });
});
