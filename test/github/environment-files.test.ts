import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { EnvironmentFileError, environmentFiles, keyValueBlock } from '../../src/github/environment-files.ts';
import { parseEnvironmentFile } from '../fake-runner/environment-file.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

describe('keyValueBlock', () => {
  it('is read back by the runner, however many values follow one another and whatever they hold', () => {
    const value = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom('\n', '\r', '<', '=', 'E', 'O', 'F') }),
    );
    fc.assert(
      fc.property(fc.uniqueArray(value, { maxLength: 5 }), (values) => {
        const text = values.map((one, index) => keyValueBlock(`key-${index}`, one, randomBytes)).join('');
        expect([...parseEnvironmentFile(text).values()]).toEqual(values);
      }),
    );
  });

  it('refuses a value that holds its delimiter, and names that would be read as something else', () => {
    const fixed = (size: number): Uint8Array => new Uint8Array(size);
    expect(() => keyValueBlock('a', `x\nghadelimiter_${'00'.repeat(16)}\nevil=1`, fixed)).toThrow(
      EnvironmentFileError,
    );
    for (const key of ['', 'a=b', 'a<<b', 'a\nb'])
      expect(() => keyValueBlock(key, 'x', fixed)).toThrow(EnvironmentFileError);
  });
});

describe('environmentFiles', () => {
  it('appends to the files that are named and does nothing without them', () => {
    const folder = mkdtempSync(join(tmpdir(), 'environment-files-'));
    folders.push(folder);
    const paths = { GITHUB_OUTPUT: join(folder, 'output'), GITHUB_STEP_SUMMARY: join(folder, 'summary') };
    const files = environmentFiles(paths, randomBytes);
    files.setOutput('state', 'SUCCESS');
    files.setOutput('outputs', '{"a":\n1}');
    files.saveState('x', 'nobody reads it');
    files.appendSummary('# One\n');
    files.appendSummary('Two\n');
    expect(parseEnvironmentFile(readFileSync(paths.GITHUB_OUTPUT, 'utf8'))).toEqual(
      new Map([
        ['state', 'SUCCESS'],
        ['outputs', '{"a":\n1}'],
      ]),
    );
    expect(readFileSync(paths.GITHUB_STEP_SUMMARY, 'utf8')).toBe('# One\nTwo\n');
  });
});
