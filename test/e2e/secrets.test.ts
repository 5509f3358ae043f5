/** A secret that a flow prints, returns, labels, fails with and encodes stands in nothing that is kept or shown. */

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { eventually, filesBelow, folderOf, gitestra, onlyExecution, start } from './program.ts';

const SECRET = 'pä$$ "w0rd"/+&=?\\end';
const TOKEN = 'tok-73b1c2d9e8f0';
const LINES = '-----BEGIN KEY-----\nMIIBVgIBADANBgkqhkiG9w0\nxyzzy/plugh+42==\n-----END KEY-----\n';

const base64 = (text: string): string => Buffer.from(text).toString('base64');

/** What none may hold: the secrets as they are and as encoders write them. */
const FORMS = [SECRET, TOKEN, 'MIIBVgIBADANBgkqhkiG9w0', 'xyzzy/plugh+42=='].flatMap((secret) => [
  secret,
  JSON.stringify(secret).slice(1, -1),
  JSON.stringify(JSON.stringify(secret)).slice(3, -3),
  encodeURIComponent(secret),
  new URLSearchParams({ secret }).toString().slice('secret='.length),
  base64(secret),
  // Without the ends, which depend on what stands beside it.
  base64(`user:${secret}`).slice(8, -4),
  base64(`u:${secret}`).slice(4, -4),
]);

const FLOW = `
id: leaky
namespace: company.team
labels:
  kind: test
variables:
  header: "Bearer {{ secret('TOKEN') }}"
inputs:
  - id: pin
    type: SECRET
tasks:
  - id: log
    type: io.kestra.plugin.core.log.Log
    message:
      - "raw {{ secret('PASSWORD') }}"
      - "base64 {{ secret('PASSWORD') | base64encode }}"
      - "url {{ secret('PASSWORD') | urlencode }}"
      - "json {{ {'password': secret('PASSWORD')} | toJson }}"
      - "{{ render(vars.header) }} {{ inputs.pin }}"
  - id: return
    type: io.kestra.plugin.core.debug.Return
    format: "{{ secret('PASSWORD') }} {{ inputs.pin }} {{ secret('KEY') }}"
  - id: label
    type: io.kestra.plugin.core.execution.Labels
    labels:
      token: "{{ secret('TOKEN') }}"
  - id: values
    type: io.kestra.plugin.core.output.OutputValues
    values:
      "{{ secret('TOKEN') }}": "{{ outputs.return.value | base64encode }}"
      list: ["{{ secret('PASSWORD') | urlencode }}"]
  - id: each
    type: io.kestra.plugin.core.flow.ForEach
    values: ["{{ secret('TOKEN') }}", "b"]
    tasks:
      - id: inside
        type: io.kestra.plugin.core.debug.Return
        format: "{{ taskrun.value }}"
  - id: script
    type: io.kestra.plugin.scripts.shell.Commands
    env:
      PASSWORD: "{{ secret('PASSWORD') }}"
      KEY: "{{ secret('KEY') }}"
    commands:
      - printf '%s\\n' "$PASSWORD" "$KEY"
      - printf '%s' "user:$PASSWORD" | base64 -w 0 >&2
      - printf '::{"outputs":{"key":"%s","token":"%s"}}::\\n' "$(printf '%s' "$KEY" | base64 -w 0)" "{{ secret('TOKEN') }}"
      - >-
        printf '::{"logs":[{"level":"WARN","message":"{{ secret('TOKEN') }}"}]}::\\n'
  - id: fail
    type: io.kestra.plugin.core.execution.Fail
    errorMessage: "{{ secret('PASSWORD') }} was refused, {{ secret('KEY') }}"
outputs:
  - id: everything
    type: STRING
    value: "{{ outputs.return.value }}"
  - id: listed
    type: JSON
    value: "{{ outputs.values | toJson }}"
`;

const ENVIRONMENT = {
  GITESTRA_SECRET_PASSWORD: SECRET,
  GITESTRA_SECRET_KEY: LINES,
  SECRET_TOKEN: base64(TOKEN),
};

const PIN = '90210-4711';

function leaksOf(text: string): string[] {
  return [...FORMS, PIN, base64(PIN)].filter((form) => text.includes(form));
}

describe.concurrent('secrets', () => {
  it.each(['text', 'json'])(
    'stand in no file of the execution and in nothing that is printed (%s)',
    async (output) => {
      const folder = folderOf({ 'flows/company/team/leaky.yaml': FLOW });
      const args = ['run', 'company.team.leaky', '-i', `pin=${PIN}`, '--output', output];
      const { status, stdout, stderr } = await gitestra(args, { cwd: folder, env: ENVIRONMENT });
      expect(status).toBe(1);
      const printed = (stdout + stderr).split('\n').filter((line) => leaksOf(line).length > 0);
      expect(printed).toEqual([]);

      const { path, record, logs } = onlyExecution(folder);
      // All of it has run, or nothing would be shown by finding nothing.
      expect(record?.taskRuns.map((run) => `${run.taskId} ${run.state}`)).toEqual([
        'log SUCCESS',
        'return SUCCESS',
        'label SUCCESS',
        'values SUCCESS',
        'each SUCCESS',
        'inside SUCCESS',
        'inside SUCCESS',
        'script SUCCESS',
        'fail FAILED',
      ]);
      expect(record?.outputs).toMatchObject({ everything: '****** ****** ******' });
      expect(logs.map((entry) => entry.message)).toEqual(
        expect.arrayContaining(['raw ******', 'base64 ******', 'url ******', 'Bearer ****** ******']),
      );
      const files = filesBelow(folder).filter((file) => !file.startsWith('flows/'));
      expect(files).toEqual(
        expect.arrayContaining([
          ...['execution.json', 'journal.ndjson', 'logs.ndjson'].map((file) =>
            join('.gitestra/executions', record!.id, file),
          ),
        ]),
      );
      expect(path).toContain(folder);
      for (const file of files)
        expect({ file, leaks: leaksOf(readFileSync(join(folder, file), 'utf8')) }).toEqual({
          file,
          leaks: [],
        });
    },
  );

  it('are asked for again by a resume, which then has them where they were', async () => {
    const folder = folderOf({
      'two.yaml': `
id: two
namespace: company.team
inputs:
  - id: pin
    type: SECRET
  - id: folder
    type: STRING
tasks:
  - id: first
    type: io.kestra.plugin.core.debug.Return
    format: "{{ secret('PASSWORD') }}|{{ inputs.pin }}"
  - id: slow
    type: io.kestra.plugin.scripts.shell.Commands
    env: { FOLDER: "{{ inputs.folder }}" }
    commands:
      - touch "$FOLDER/begun"; while [ -d "$FOLDER" ] && [ ! -e "$FOLDER/go" ]; do sleep 0.05; done
  - id: last
    type: io.kestra.plugin.core.debug.Return
    format: "{{ outputs.first.value == secret('PASSWORD') ~ '|' ~ inputs.pin }} {{ outputs.first.value | length }}"
outputs:
  - id: same
    type: STRING
    value: "{{ outputs.last.value }}"
`,
    });
    const inputs = ['-i', `pin=${PIN}`, '-i', `folder=${folder}`];
    const program = start(['run', 'two.yaml', ...inputs], { cwd: folder, env: ENVIRONMENT });
    await eventually(() => existsSync(join(folder, 'begun')));
    process.kill(program.pid, 'SIGKILL');
    await program.ended;
    writeFileSync(join(folder, 'go'), '');
    const { id } = onlyExecution(folder);

    const without = await gitestra(['resume', id], { cwd: folder });
    expect(without).toMatchObject({ status: 2, stdout: '' });
    expect(without.stderr).toMatch(
      /^✖ The journal refers to secrets that are not known here: PASSWORD, inputs\.pin\n {2}Give -i pin=… again; set GITESTRA_SECRET_PASSWORD\n/,
    );
    const { status, stdout } = await gitestra(['resume', id, '-i', `pin=${PIN}`, '-o', 'json'], {
      cwd: folder,
      env: ENVIRONMENT,
    });
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      state: 'SUCCESS',
      outputs: { same: `true ${SECRET.length + 1 + PIN.length}` },
    });
  });
});
