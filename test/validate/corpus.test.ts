/** Real flows: none may be a fault, valid ones have no errors, invalid ones have some. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/flow/diagnostic.ts';
import { SourceFile } from '../../src/flow/source.ts';
import { validateFlow } from '../../src/validate/validate-flow.ts';

const CORPUS = fileURLToPath(new URL('../../../shared/corpus/', import.meta.url));

/**
 * Valid fixtures with errors all the same. They are meant to fail when they run, or belong to another version:
 * what is wrong with them is wrong.
 */
const EXCEPTIONS: Readonly<Record<string, readonly string[]>> = {
  // Fail at run time by design.
  'flow-with-optional-outputs': ['unknown-task'],
  'flowable-with-parent-fail': ['expression-syntax'],
  'if-condition-fail': ['undeclared-input'],
  'parallel-fail-with-flowable': ['undeclared-variable'],
  'task-runif': ['unknown-task'],
  'variables-invalid': ['undeclared-input'],
  'working-directory-invalid-runif': ['unknown-task'],
  // Given inputs by a test that Kestra accepts although they are not declared.
  'task-flow-dynamic': ['undeclared-input'],
  // Kestra 0.21, before these rules.
  kv: ['input-declaration'],
  pause: ['reserved-id'],
};

/** Invalid for a reason that lies outside the file. */
const ACCEPTED: Readonly<Record<string, string>> = {
  'foreach-switch-failed': 'fails when it runs, is valid before',
  'worker-group': 'needs the Enterprise Edition of 0.21',
};

function nameOf(path: string): string {
  return basename(path, '.yaml').replace(/^.*__(valids|invalids)__/, '');
}

describe.skipIf(!existsSync(CORPUS))('the corpus', () => {
  const paths = existsSync(CORPUS)
    ? readdirSync(CORPUS, { recursive: true, encoding: 'utf8' }).filter((path) => /\.ya?ml$/.test(path))
    : [];
  const validated = Promise.all(
    paths.map(async (path): Promise<{ path: string; diagnostics: readonly Diagnostic[] }> => {
      const source = new SourceFile(path, readFileSync(`${CORPUS}${path}`, 'utf8'));
      return { path, diagnostics: (await validateFlow(source)).diagnostics };
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
      // Without types, a property that a type does not have is no error.
      if (!path.includes('flows__invalids__') || nameOf(path) === 'invalid-property') continue;
      expect(errorsOf(diagnostics).length > 0, path).toBe(ACCEPTED[nameOf(path)] === undefined);
    }
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

  it('survives mutilation', async () => {
    const texts = paths
      .filter((_, index) => index % 23 === 0)
      .map((path) => readFileSync(`${CORPUS}${path}`, 'utf8'));
    const mutation = fc.record({
      text: fc.constantFrom(...texts),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      length: fc.nat(12),
      insert: fc.constantFrom(
        '',
        '\t',
        '{{',
        '}}',
        '"',
        "'",
        '&a ',
        '*a',
        '- ',
        ': ',
        '\n',
        '  ',
        '[',
        '{',
        '%',
        '\u0000',
        '<<: ',
        '|',
        '!!x ',
      ),
    });
    await fc.assert(
      fc.asyncProperty(mutation, async ({ text, at, length, insert }) => {
        const offset = Math.floor(at * text.length);
        const broken = text.slice(0, offset) + insert + text.slice(offset + length);
        const { diagnostics } = await validateFlow(new SourceFile('x.yaml', broken));
        for (const { span } of diagnostics) {
          expect(span.start).toBeLessThanOrEqual(span.end);
          expect(span.end).toBeLessThanOrEqual(broken.length);
        }
      }),
      { numRuns: 400 },
    );
  });
});
