/** A flow fails, and its `errors` tell a service on loopback. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { serve } from '../tasks/core/http/loopback-server.ts';
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
});
