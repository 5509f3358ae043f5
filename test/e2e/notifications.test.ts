/** A flow fails, and its `errors` tell a service on loopback. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { serve } from '../tasks/core/http/loopback-server.ts';
import { serveMail } from '../tasks/email-server.ts';
import { filesBelow, folderOf, gitestra, storedExecutions } from './program.ts';

const PATH = '/services/T0001/B0001/verysecret';

const FLOWS = {
  'flows/company/team/fails.yaml': `
id: fails
namespace: company.team
tasks:
  - id: group
    type: io.kestra.plugin.core.flow.Sequential
    tasks:
      - {id: fine, type: io.kestra.plugin.core.log.Log, message: fine}
      - {id: load, type: io.kestra.plugin.core.execution.Fail, errorMessage: 'it said "no"'}
errors:
  - id: tell
    type: io.kestra.plugin.slack.notifications.SlackExecution
    url: "{{ secret('WEBHOOK') }}"
    customMessage: "{{ errorLogs()[0].message }}"
`,
  'flows/company/team/tells.yaml': `
id: tells
namespace: company.team
inputs: [{id: other, type: STRING}]
tasks:
  - id: tell
    type: io.kestra.plugin.slack.SlackExecution
    url: "{{ secret('WEBHOOK') }}"
    executionId: "{{ inputs.other }}"
`,
  'flows/company/team/broken.yaml': `
id: broken
namespace: company.team
tasks:
  - {id: load, type: io.kestra.plugin.core.execution.Fail}
`,
  'flows/company/team/watches.yaml': `
id: watches
namespace: company.team
tasks:
  - id: tell
    type: io.kestra.plugin.notifications.discord.DiscordExecution
    url: "{{ secret('WEBHOOK') }}"
    executionId: "{{ trigger.executionId }}"
triggers:
  - id: failures
    type: io.kestra.plugin.core.trigger.Flow
    conditions:
      - {type: io.kestra.plugin.core.condition.ExecutionStatus, in: [FAILED]}
      - {type: io.kestra.plugin.core.condition.ExecutionFlow, namespace: company.team, flowId: broken}
`,
  'flows/company/team/mails.yaml': `
id: mails
namespace: company.team
inputs: [{id: port, type: INT}]
tasks:
  - {id: report, type: io.kestra.plugin.core.storage.Write, content: "id,total", extension: .csv}
  - {id: load, type: io.kestra.plugin.core.execution.Fail}
errors:
  - id: tell
    type: io.kestra.plugin.email.MailExecution
    host: 127.0.0.1
    port: "{{ inputs.port }}"
    transportStrategy: SMTP_TLS
    trustedHosts: [127.0.0.1]
    username: flows
    password: "{{ secret('PASSWORD') }}"
    from: flows@example.com
    to: ann@example.com
    subject: "{{ flow.id }} failed"
    attachments: [{name: report.csv, uri: "{{ outputs.report.uri }}"}]
`,
};

describe('notifications', () => {
  it('tell of the execution that fails, and of one that has ended', async () => {
    const server = await serve((_request, response) => void response.end('ok'));
    const cwd = folderOf(FLOWS);
    const env = {
      GITESTRA_SECRET_WEBHOOK: server.origin + PATH,
      GITHUB_REPOSITORY: 'o/r',
      GITHUB_RUN_ID: '7',
      GITHUB_SERVER_URL: 'https://github.example',
    };
    const failed = await gitestra(['run', 'company.team.fails', '-o', 'json'], { cwd, env });
    expect(failed.status).toBe(1);
    const { id } = JSON.parse(failed.stdout) as { id: string };
    const link = 'https://github.example/o/r/actions/runs/7/attempts/1';
    const body = JSON.parse(server.requests[0]!.body);
    expect(body.text).toMatch(
      /^\*<https:\/\/github\.example\/o\/r\/actions\/runs\/7\/attempts\/1\|company\.team\.fails>: RUNNING\*\n> Task `load` failed, after \d\d:\d\d:\d\d\.\d{3}$/,
    );
    expect(body.blocks[0].text.text).toContain('it said "no"');
    expect(body.blocks[1].accessory.url).toBe(link);
    expect(body.attachments[0].fields).toEqual(
      expect.arrayContaining([
        { title: 'Execution', value: id, short: true },
        { title: 'Failed task', value: 'load', short: true },
        { title: 'Last task', value: 'load', short: true },
      ]),
    );

    const told = await gitestra(['run', 'company.team.tells', '-i', `other=${id}`], { cwd, env });
    expect(told.status).toBe(0);
    expect(JSON.parse(server.requests[1]!.body).text).toContain(
      'company.team.fails>: FAILED*\n> Task `load` failed',
    );

    const texts = filesBelow(cwd).map((path) => readFileSync(join(cwd, path), 'utf8'));
    for (const text of [failed.stdout, failed.stderr, told.stdout, told.stderr, ...texts])
      expect(text).not.toContain('verysecret');
    expect(storedExecutions(cwd)).toHaveLength(2);
  });

  it('come from a flow that a Flow trigger starts', async () => {
    const server = await serve((_request, response) => void response.writeHead(204).end());
    const cwd = folderOf(FLOWS);
    const env = { GITESTRA_SECRET_WEBHOOK: server.origin + PATH };
    await gitestra(['run', 'company.team.broken', '--triggers'], { cwd, env });
    const broken = storedExecutions(cwd).find(({ record }) => record?.flowId === 'broken')!;
    expect(server.requests).toHaveLength(1);
    const [embed] = JSON.parse(server.requests[0]!.body).embeds;
    expect(embed.title).toBe('company.team.broken: FAILED');
    expect(embed.description).toContain(`**Execution:** ${broken.id}\n**State:** FAILED`);
    expect(embed.description).toContain('**Failed task:** load\n**Last task:** load');
    expect(embed.footer.text).toMatch(/^Task load failed, after /);
  });

  it('are mailed over TLS, with a file', async () => {
    const server = await serveMail({
      onAuth: ({ username, password }, _session, done) =>
        password === 'verysecret' ? done(null, { user: username! }) : done(new Error('wrong')),
    });
    const cwd = folderOf(FLOWS);
    const env = { GITESTRA_SECRET_PASSWORD: 'verysecret' };
    const args = ['run', 'company.team.mails', '-i', `port=${server.port}`];
    const ended = await gitestra(args, { cwd, env });
    expect(ended.status).toBe(1);
    expect(server.mails).toMatchObject([{ to: ['ann@example.com'], secure: true, user: 'flows' }]);
    const { source } = server.mails[0]!;
    expect(source).toContain('Subject: mails failed');
    expect(source).toContain('Task load failed, after ');
    expect(source).toContain(Buffer.from('id,total').toString('base64'));
    const texts = filesBelow(cwd).map((path) => readFileSync(join(cwd, path), 'utf8'));
    for (const text of [ended.stdout, ended.stderr, ...texts]) expect(text).not.toContain('verysecret');
  });
});
