/** Flows with PostgreSQL as a whole: a trigger over several ticks, a timeout, and a password that stands nowhere. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { postgresObstacle, startPostgres, type TestPostgres } from '../postgres-server.ts';
import { filesBelow, folderOf, gitestra, onlyExecution, storedExecutions } from './program.ts';

const reason = postgresObstacle();

describe.skipIf(reason !== undefined)(
  `flows with PostgreSQL${reason === undefined ? '' : ` (skipped: ${reason})`}`,
  () => {
    let server: TestPostgres;
    beforeAll(async () => {
      server = await startPostgres();
    }, 60_000);
    afterAll(() => server?.stop());
    beforeEach(() => {
      if (reason === undefined) server.psql('DROP TABLE IF EXISTS t; CREATE TABLE t (a int, state text)');
    });

    /** A flow `company.team.asked` with connection defaults. */
    const flow = (text: string): string => `
id: asked
namespace: company.team
${text}
pluginDefaults:
  - type: io.kestra.plugin.jdbc.postgresql
    values:
      url: ${server.url}postgres
      username: ${server.username}
      password: "{{ secret('PG') }}"
`;
    const environment = () => ({ SECRET_PG: Buffer.from(server.password).toString('base64') });

    it('a trigger takes rows once, into a file that the execution reads', { timeout: 60_000 }, async () => {
      const text = flow(`
triggers:
  - id: watch
    type: io.kestra.plugin.jdbc.postgresql.Trigger
    interval: PT0S
    sql: SELECT a, 1.50::numeric AS price FROM t WHERE state = 'new' ORDER BY a
    afterSQL: UPDATE t SET state = 'taken'
    fetchType: STORE
tasks:
  - id: tell
    type: io.kestra.plugin.core.log.Log
    message: "{{ trigger.size }} rows: {{ read(trigger.uri) }}"
`);
      const cwd = folderOf({ 'flows/company/team/asked.yaml': text });
      const tick = async (): Promise<readonly string[]> => {
        const { status, stderr } = await gitestra(['tick'], { cwd, env: environment() });
        expect({ status, stderr: status === 0 ? '' : stderr }).toEqual({ status: 0, stderr: '' });
        return storedExecutions(cwd).flatMap(({ logs }) => logs.map(({ message }) => message));
      };
      expect(await tick()).toEqual([]);
      server.psql("INSERT INTO t VALUES (1, 'new'), (2, 'new')");
      const found = ['2 rows: {a:1,price:1.50}\n{a:2,price:1.50}\n'];
      expect(await tick()).toEqual(found);
      expect(await tick()).toEqual(found);
    });

    it('a trigger that would never fire is refused', async () => {
      const text = flow(`
triggers:
  - id: watch
    type: io.kestra.plugin.jdbc.postgresql.Trigger
    sql: SELECT 1
    fetchType: NONE
tasks:
  - id: tell
    type: io.kestra.plugin.core.log.Log
    message: x
`);
      const cwd = folderOf({ 'flows/company/team/asked.yaml': text });
      const { status, stdout, stderr } = await gitestra(['validate'], { cwd });
      expect(status).toBe(1);
      expect(stdout + stderr).toContain('write `FETCH`, `FETCH_ONE` or `STORE`');
    });

    it('a task that takes too long stops its query, and what came before it stays as it was', async () => {
      const text = flow(`
tasks:
  - id: slow
    type: io.kestra.plugin.jdbc.postgresql.Queries
    timeout: PT1S
    sql: |
      INSERT INTO t VALUES (1, 'x');
      SELECT pg_sleep(600), 'far too slow';
`);
      const cwd = folderOf({ 'flows/company/team/asked.yaml': text });
      expect(await gitestra(['run', 'company.team.asked'], { cwd, env: environment() })).toMatchObject({
        status: 1,
      });
      expect(onlyExecution(cwd).record!.taskRuns[0]).toMatchObject({ state: 'FAILED' });
      expect(server.psql("SELECT count(*) FROM pg_stat_activity WHERE wait_event = 'PgSleep'")).toBe('0');
      expect(server.psql('SELECT count(*) FROM t')).toBe('0');
    });

    it('the password stands in no file and no message', async () => {
      const text = flow(`
tasks:
  - id: mistake
    type: io.kestra.plugin.jdbc.postgresql.Query
    allowFailure: true
    sql: SELECT nope, $q${'$'}{{ secret('PG') }}$q$
  - id: url
    type: io.kestra.plugin.jdbc.postgresql.Query
    allowFailure: true
    url: ${server.url}postgres?password={{ secret('PG') | urlencode }}&nope={{ secret('PG') | urlencode }}&sslmode=disable
    sql: SELECT 1 / 0
  - id: elsewhere
    type: io.kestra.plugin.jdbc.postgresql.Query
    url: ${server.url}{{ secret('PG') | urlencode }}
    sql: SELECT 1
`);
      const cwd = folderOf({ 'flows/company/team/asked.yaml': text });
      const { stdout, stderr } = await gitestra(['run', 'company.team.asked'], { cwd, env: environment() });
      const everything = filesBelow(join(cwd, '.gitestra')).map((path) =>
        readFileSync(join(cwd, '.gitestra', path), 'utf8'),
      );
      const all = [stdout, stderr, ...everything].join('\n');
      expect(all).toContain('SQLSTATE 42703');
      expect(all).toContain('SQLSTATE 22012');
      expect(all).toContain('SQLSTATE 3D000');
      expect(all).not.toContain(server.password);
      expect(all).not.toContain(encodeURIComponent(server.password));
    });
  },
);
