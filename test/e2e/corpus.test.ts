/** A thousand flows of other people go through one `validate`: without a fault, and nearly all of them are read. */

import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Ended, gitestra, ROOT } from './program.ts';

const corpus = join(ROOT, '../shared/corpus');

interface Finding {
  readonly code: string;
  readonly severity: 'error' | 'warning' | 'info';
  readonly message: string;
  readonly file: string;
}

interface Report {
  readonly summary: { readonly files: number; readonly errors: number };
  readonly diagnostics: readonly Finding[];
}

/** Of text that is no flow at all; what the others say is said about a flow that was read. */
const UNREAD = new Set([
  'yaml-syntax',
  'duplicate-key',
  'multiple-documents',
  'not-a-flow',
  'file-too-large',
]);

/** About where a file lies, which is not where its author had it. */
const PLACE = new Set(['namespace-folder', 'duplicate-flow']);

describe.skipIf(!existsSync(corpus))('the corpus', () => {
  let ended: Ended;
  let report: Report;
  beforeAll(async () => {
    ended = await gitestra(['validate', corpus, '--format', 'json'], { cwd: ROOT });
    report = JSON.parse(ended.stdout) as Report;
  }, 60_000);

  it('goes through one command without a fault', () => {
    expect(ended).toMatchObject({ status: 1, stderr: '' });
    const flows = readdirSync(corpus, { recursive: true, encoding: 'utf8' }).filter((path) =>
      /\.ya?ml$/.test(path),
    );
    expect(report.summary.files).toBe(flows.length);
    expect(flows.length).toBeGreaterThan(1000);
  });

  it('is read but for a handful of files, and nearly all flows have no error', () => {
    const errors = report.diagnostics.filter(
      ({ severity, code }) => severity === 'error' && !PLACE.has(code),
    );
    const filesWith = (findings: readonly Finding[]): string[] => [
      ...new Set(findings.map(({ file }) => file)),
    ];
    const unread = errors.filter(({ code }) => UNREAD.has(code));
    const wrong = filesWith(errors).length;
    const { files } = report.summary;
    const codes = [...new Set(errors.map(({ code }) => code))]
      .map((code) => ({ code, findings: errors.filter((error) => error.code === code) }))
      .sort((a, b) => b.findings.length - a.findings.length);
    console.log(
      [
        `${files - filesWith(unread).length} of ${files} files are read, ${files - wrong} have no error beyond their place`,
        ...unread.map(
          ({ file, code, message }) => `  not read: ${file.split('/').at(-1)}: ${message} [${code}]`,
        ),
        ...codes.map(
          ({ code, findings }) =>
            `  ${code.padEnd(24)} ${String(findings.length).padStart(3)} in ${String(filesWith(findings).length).padStart(3)} files, such as: ${findings[0]!.message}`,
        ),
      ].join('\n'),
    );
    expect(
      filesWith(unread)
        .map((file) => file.slice(file.lastIndexOf('__') + 2))
        .sort(),
    ).toEqual(['duplicate-key.yaml', 'validateMultipleInvalidFlows.yaml', 'validateMultipleValidFlows.yaml']);
    // Fixtures of what Kestra refuses are among them.
    expect(wrong).toBeLessThan(150);
  });
});
