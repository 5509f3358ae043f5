/** Validation of folders: settings of the configuration, fixes that are written, and what lies between files. */

import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type ValidateRequest, type ValidationResult, validateFlows } from '../../src/app/validate.ts';
import { openWorkspace } from '../../src/app/workspace.ts';

let folder: string;

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'gitestra-validate-')));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function add(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

const read = (path: string): string => readFileSync(join(folder, path), 'utf8');

async function validate(request: ValidateRequest = {}): Promise<ValidationResult> {
  return validateFlows(request, await openWorkspace({ cwd: folder, environment: {} }));
}

const said = (result: ValidationResult): string[] =>
  result.diagnostics.map(({ file, span, severity, code, message }) => {
    const { line } = file.position(span.start);
    return `${file.path}:${line} ${severity} ${code}: ${message}`;
  });

const flow = (id: string, message: string, namespace = 'company.team'): string =>
  `id: ${id}\nnamespace: ${namespace}\ntasks:\n  - id: a\n    type: io.kestra.plugin.core.log.Log\n    message: ${message}\n`;

const UNDECLARED = '"{{ inputs.who }}"';

describe('settings', () => {
  it('change severities and switch findings off', async () => {
    add('flows/company/team/x.yaml', flow('x', UNDECLARED));
    add('gitestra.yaml', 'validate:\n  rules: {undeclared-input: info}\n');
    expect(said(await validate())).toEqual([
      'flows/company/team/x.yaml:6 info undeclared-input: input `who` is not declared in this flow',
    ]);
    add('gitestra.yaml', 'validate:\n  rules: {undeclared-input: off}\n');
    expect(said(await validate())).toEqual([]);
  });

  it('leave findings alone in some files', async () => {
    add('flows/company/team/x.yaml', flow('x', UNDECLARED));
    add('flows/company/old/y.yaml', flow('y', UNDECLARED, 'company.old'));
    add(
      'gitestra.yaml',
      'validate:\n  ignore:\n    - paths: [flows/company/old/**]\n      rules: [undeclared-input]\n      reason: written before\n',
    );
    expect(said(await validate())).toEqual([
      'flows/company/team/x.yaml:6 error undeclared-input: input `who` is not declared in this flow',
    ]);
  });

  it('that are of no use are reported, unless only some files are looked at', async () => {
    add('flows/company/team/x.yaml', flow('x', 'hi'));
    add(
      'gitestra.yaml',
      'validate:\n  rules: {unknown-tpye: off}\n  ignore:\n    - paths: [flows/**]\n      rules: [undeclared-input, nothing-known]\n',
    );
    const unknown = [
      'gitestra.yaml:2 warning unknown-code: there is no finding with the code `unknown-tpye`',
      'gitestra.yaml:5 warning unknown-code: there is no finding with the code `nothing-known`',
    ];
    expect(said(await validate({ paths: ['flows'] }))).toEqual(unknown);
    expect(said(await validate())).toEqual([
      unknown[0],
      'gitestra.yaml:5 warning unused-suppression: there is no `undeclared-input` to be ignored in `flows/**`',
      unknown[1],
    ]);
  });
});

describe('fixing', () => {
  const OLD = flow('x', 'hi').replace(
    'io.kestra.plugin.core.log.Log',
    'io.kestra.core.tasks.log.Log # the old one',
  );

  it('writes what is certain and keeps the rest', async () => {
    add('flows/company/team/x.yaml', OLD);
    const result = await validate({ fix: true });
    expect(result.files.map((file) => file.fixed)).toEqual([1]);
    expect(said(result)).toEqual([]);
    expect(read('flows/company/team/x.yaml')).toBe(OLD.replace('core.tasks', 'plugin.core'));
    expect((await validate({ fix: true })).files.map((file) => file.fixed)).toEqual([undefined]);
  });

  it('writes nothing unless it is asked to', async () => {
    add('flows/company/team/x.yaml', OLD);
    expect(said(await validate())).toHaveLength(1);
    expect(read('flows/company/team/x.yaml')).toBe(OLD);
  });

  it('still says what lies between files', async () => {
    add('flows/company/team/x.yaml', flow('x', 'hi'));
    add('flows/company/team/y.yaml', OLD);
    expect(said(await validate({ fix: true }))).toEqual([
      'flows/company/team/y.yaml:1 error duplicate-flow: flow `company.team.x` is defined in two files',
    ]);
  });
});
