/** `gitestra validate` as a user meets it: formats, fixing, and what Kestra 2.0 refuses. */

import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { gitestra } from './fake-host.ts';

let cwd: string;
beforeEach(() => {
  cwd = realpathSync(mkdtempSync(join(tmpdir(), 'gitestra-validate-cli-')));
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

const FLOW = 'flows/company/team/x.yaml';

function add(path: string, text: string): void {
  mkdirSync(dirname(join(cwd, path)), { recursive: true });
  writeFileSync(join(cwd, path), text);
}

const run = (...argv: string[]) => gitestra(['validate', ...argv], { cwd });

const flow = (type: string, message: string): string =>
  `id: x\nnamespace: company.team\ntasks:\n  - id: a\n    type: ${type}\n    message: ${message}\n`;

const LOG = 'io.kestra.plugin.core.log.Log';

describe('--format github', () => {
  it('prints an annotation for each finding', async () => {
    add(FLOW, flow(LOG, '"{{ inputs.who }} 100%"'));
    expect(await run('--format', 'github')).toMatchObject({
      status: 1,
      out: `::error file=${FLOW},line=6,endLine=6,col=18,endColumn=27,title=undeclared-input::input \`who\` is not declared in this flow%0Adeclare it in \`inputs\`\n`,
    });
  });

  it('prints nothing when nothing is found', async () => {
    add(FLOW, flow(LOG, 'hi'));
    expect(await run('--format', 'github')).toMatchObject({ status: 0, out: '' });
  });
});

describe('--format sarif', () => {
  it('says what a code means', async () => {
    add(FLOW, flow(LOG, '"{{ inputs.who }}"'));
    const { out } = await run('--format', 'sarif');
    expect(JSON.parse(out)).toMatchObject({
      runs: [
        {
          tool: {
            driver: {
              rules: [
                {
                  id: 'undeclared-input',
                  shortDescription: { text: 'An expression reads an input that the flow does not declare.' },
                },
              ],
            },
          },
        },
      ],
    });
  });
});

describe('--fix', () => {
  it('writes the file and says how much was fixed', async () => {
    add(FLOW, flow('io.kestra.core.tasks.log.Log', 'hi # greeting'));
    expect(await run('--fix')).toMatchObject({
      status: 0,
      out: expect.stringContaining('1 file checked, no problems found'),
      err: expect.stringContaining('1 problem fixed in 1 file'),
    });
    expect(readFileSync(join(cwd, FLOW), 'utf8')).toBe(flow(LOG, 'hi # greeting'));
    expect((await run('--fix')).err).toBe('');
  });
});

describe('--upgrade', () => {
  it('says what Kestra 2.0 refuses, and fixes it together with --fix', async () => {
    const before = flow(LOG, `"{{ json('[1]') }}"`);
    add(FLOW, before);
    expect((await run()).status).toBe(0);
    const upgrade = await run('--upgrade');
    expect([upgrade.status, upgrade.out]).toEqual([1, expect.stringContaining('upgrade-expression')]);
    expect((await run('--upgrade', '--fix')).status).toBe(0);
    expect(readFileSync(join(cwd, FLOW), 'utf8')).toBe(before.replace('json(', 'fromJson('));
  });
});

describe('--strict', () => {
  it('makes an error of a type that is not known here', async () => {
    add(
      FLOW,
      'id: x\nnamespace: company.team\ntasks:\n  - {id: a, type: io.kestra.plugin.aws.s3.List, bucket: x}\n',
    );
    expect(await run()).toMatchObject({
      status: 0,
      out: expect.stringContaining('warning[unsupported-type]'),
    });
    expect(await run('--strict')).toMatchObject({
      status: 1,
      out: expect.stringContaining('error[unsupported-type]'),
    });
  });
});
