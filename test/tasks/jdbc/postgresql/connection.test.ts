/** How the PostgreSQL tasks connect: URLs, encryption, what is refused, and what the messages say of it. */

import { generateKeyPairSync } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { TaskFailure } from '../../../../src/plugin/task-failure.ts';
import { parseConnectionUrl } from '../../../../src/tasks/jdbc/postgresql/connection-url.ts';
import { postgresQueryTask } from '../../../../src/tasks/jdbc/postgresql/query.ts';
import { parameterWarnings } from '../../../../src/tasks/jdbc/postgresql/url-parameters.ts';
import { postgresObstacle, startPostgres, type TestPostgres } from '../../../postgres-server.ts';
import {
  type ContextOptions,
  createTaskContext,
  failureOf,
  runTask,
  temporaryFolder,
} from '../../task-context.ts';

describe('the URL', () => {
  it.each([
    ['jdbc:postgresql://db:6000/shop?a=1&b=x%20y+z', ['db:6000'], 'shop', { a: '1', b: 'x y z' }],
    ['jdbc:postgresql://db/', ['db:5432'], undefined, {}],
    ['jdbc:postgresql://db', ['db:5432'], undefined, {}],
    ['jdbc:postgresql://a,b:6000,[::1]:7000/my%2Fdb', ['a:5432', 'b:6000', '::1:7000'], 'my/db', {}],
    ['jdbc:postgresql:shop', ['localhost:5432'], 'shop', {}],
    ['jdbc:postgresql:/', ['localhost:5432'], undefined, {}],
    ['jdbc:postgresql:///shop?ssl', ['localhost:5432'], 'shop', { ssl: '' }],
  ])('%s', (url, hosts, database, parameters) => {
    const parsed = parseConnectionUrl(url);
    expect(parsed.hosts.map(({ host, port }) => `${host}:${port}`)).toEqual(hosts);
    expect(parsed.database).toBe(database);
    expect(Object.fromEntries(parsed.parameters)).toEqual(parameters);
  });

  it.each([
    ['', 'property `url` is empty: write `jdbc:postgresql://host:5432/database`'],
    ['jdbc:mysql://x/y?password=hush', '`jdbc:mysql://x/y` does not begin with `jdbc:postgresql:`'],
    [
      'postgresql://me:hush@db/x',
      '`postgresql://…@db/x` does not begin with `jdbc:postgresql:`: write `jdbc:postgresql://host:5432/database`, with user and password in `username` and `password`',
    ],
    ['jdbc:postgresql://me:hush@db/x', 'a user before the host is not understood by JDBC'],
    ['jdbc:postgresql://db:99999/x', '`db:99999` is no host with a port'],
    ['jdbc:postgresql://db:no/x', '`db:no` is no host with a port'],
    ['jdbc:postgresql://db/%zz', 'a `%` in it is not followed by two hexadecimal digits'],
  ])('refuses %j', (url, message) => {
    expect(() => parseConnectionUrl(url)).toThrow(message);
    expect(() => parseConnectionUrl(url)).not.toThrow('hush');
  });

  it('warns of parameters that nobody acts upon, by their names', () => {
    const parameters = new Map(
      Object.entries({
        currentSchema: 'x',
        reWriteBatchedInserts: 'true',
        conectTimeout: '3',
        kerberosServerName: 'x',
        autosave: 'always',
        gssEncMode: 'prefer',
      }),
    );
    expect(parameterWarnings(parameters)).toEqual([
      'parameter `conectTimeout` of `url` is not acted upon; did you mean `connectTimeout`?',
      'parameter `kerberosServerName` of `url` is not acted upon',
      'parameter `autosave` of `url` is not acted upon',
    ]);
  });
});

const reason = postgresObstacle();

describe.skipIf(reason !== undefined)(
  `connections${reason === undefined ? '' : ` (skipped: ${reason})`}`,
  () => {
    let server: TestPostgres;
    beforeAll(async () => {
      server = await startPostgres();
      server.psql('CREATE SCHEMA other; CREATE TABLE other.t AS SELECT 1 AS a');
    }, 60_000);
    afterAll(() => server?.stop());

    async function query(properties: Record<string, unknown>, options: ContextOptions = {}) {
      const { url, username, password } = server;
      const context = createTaskContext(options);
      const whole = {
        url: `${url}postgres`,
        username,
        password,
        sql: 'SELECT 1 AS one',
        fetchType: 'FETCH_ONE',
        ...properties,
      };
      const { outputs } = await runTask(postgresQueryTask, whole, context);
      return { row: outputs!.row, context };
    }
    const withParameters = (text: string): string => `${server.url}postgres?${text}`;
    const SSL = 'SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()';

    it.each([
      ['currentSchema=other', 'SELECT a FROM t', { a: 1 }],
      ['options=-c%20statement_timeout=12345', 'SHOW statement_timeout', { statement_timeout: '12345ms' }],
      ['ApplicationName=my%20app', "SELECT current_setting('application_name') AS a", { a: 'my app' }],
      ['readOnly=true', 'SHOW transaction_read_only', { transaction_read_only: 'on' }],
      ['prepareThreshold=0&reWriteBatchedInserts=true', 'SHOW timezone', { TimeZone: 'UTC' }],
      ['tcpKeepAlive=true&connectTimeout=5&loginTimeout=3&socketTimeout=5', 'SELECT 1 AS a', { a: 1 }],
      ['targetServerType=primary', 'SELECT 1 AS a', { a: 1 }],
      ['targetServerType=preferSecondary&loadBalanceHosts=true', 'SELECT 1 AS a', { a: 1 }],
      ['sslmode=disable', SSL, { ssl: false }],
    ])('acts upon %s', async (text, sql, row) => {
      const found = await query({ url: withParameters(text), sql });
      expect(found.row).toEqual(row);
      expect(found.context.messages('WARN')).toEqual([]);
    });

    it('takes user and password from the URL, and hides the password', async () => {
      const { username, password } = server;
      const text = new URLSearchParams({ user: username, password, unheard: 'of' }).toString();
      const { row, context } = await query({ url: withParameters(text), username: 'x', password: 'y' });
      expect(row).toEqual({ one: 1 });
      expect(context.secrets).toContain(password);
      expect(context.messages('WARN')).toEqual(['parameter `unheard` of `url` is not acted upon']);
    });

    it('takes nothing from the environment', async () => {
      const before = { ...process.env };
      onTestFinished(() => {
        process.env = before;
      });
      Object.assign(process.env, {
        PGPASSWORD: server.password,
        PGSSLMODE: 'disable',
        PGOPTIONS: '-c bad',
        PGAPPNAME: 'env',
      });
      const sql = `SELECT current_setting('application_name') AS a, (${SSL}) AS ssl`;
      expect((await query({ sql })).row).toEqual({ a: 'Gitestra', ssl: server.certificate !== undefined });
      expect((await failureOf(query({ password: undefined }))).message).toMatch(
        /asks for a password: write `password`$/,
      );
    });

    it('takes the next host when one does not answer', async () => {
      const url = `jdbc:postgresql://127.0.0.1:1,127.0.0.1:${server.port}/postgres`;
      expect((await query({ url })).row).toEqual({ one: 1 });
    });

    it('is led to another host by the settings', async () => {
      const settings = {
        httpRewrite: { 'jdbc:postgresql://pgdatabase:5432': `jdbc:postgresql://127.0.0.1:${server.port}` },
      };
      expect((await query({ url: 'jdbc:postgresql://pgdatabase:5432/postgres' }, { settings })).row).toEqual({
        one: 1,
      });
    });

    it.each([
      [
        { password: 'hush-hush' },
        /127\.0\.0\.1:\d+ refuses the connection: FATAL: password authentication failed for user "tester" \(SQLSTATE 28P01\): check `username` and `password`$/,
      ],
      [{ username: 'nobody', password: 'hush-hush' }, /password authentication failed for user "nobody"/],
      [
        { url: 'jdbc:postgresql://127.0.0.1:1/x' },
        /^no PostgreSQL server answers at 127\.0\.0\.1:1 \(connection refused\)$/,
      ],
      [
        { url: 'jdbc:postgresql://no-such-host.invalid/x' },
        /^the host `no-such-host\.invalid` of `url` is not known here\. Names of containers .* `http\.rewrite`/,
      ],
      [{ url: 'jdbc:mysql://x/y' }, /does not begin with `jdbc:postgresql:`/],
      [{ timeZoneId: 'Mars/Base' }, /property `timeZoneId`: there is no time zone "Mars\/Base"/],
    ])('says what is wrong with %j', async (properties, message) => {
      const failure = await failureOf(query(properties));
      expect(failure.message).toMatch(message);
      expect(JSON.stringify([failure.message, failure.facts])).not.toContain('hush');
    });

    it.each([
      [
        'nowhere',
        /database "nowhere" does not exist \(SQLSTATE 3D000\): the database stands behind the host in `url` \(`nowhere` now\)$/,
      ],
      ['', /database "tester" does not exist/],
      ['postgres?targetServerType=secondary', /is not what `targetServerType=secondary` of `url` asks for/],
      [
        'postgres?targetServerType=tertiary',
        /must be any, primary, secondary, preferPrimary or preferSecondary, not `tertiary`/,
      ],
      [
        'postgres?connectTimeout=soon',
        /parameter `connectTimeout` of `url` must be a number of seconds, not `soon`/,
      ],
      ['postgres?sslmode=maybe', /parameter `sslmode` of `url` must be disable, allow/],
      [
        'postgres?sslrootcert=/nowhere/ca.pem',
        /parameter `sslrootcert` of `url`: \/nowhere\/ca\.pem cannot be read/,
      ],
    ])('says what is wrong with the URL that ends in %j', async (end, message) => {
      expect((await failureOf(query({ url: server.url + end }))).message).toMatch(message);
    });

    it('says which property is missing', async () => {
      const run = runTask(postgresQueryTask, { sql: 'SELECT 1' }, createTaskContext());
      await expect(run).rejects.toThrow('property `url`: is required but missing');
      await expect(query({ sql: undefined })).rejects.toThrow('property `sql`: is required but missing');
    });

    it('gives up on a server that says nothing', async () => {
      const silent = createServer();
      onTestFinished(() => void silent.close());
      await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
      const { port } = silent.address() as AddressInfo;
      const url = `jdbc:postgresql://127.0.0.1:${port}/x?connectTimeout=1`;
      expect((await failureOf(query({ url }))).message).toBe(
        `no PostgreSQL server answers at 127.0.0.1:${port} in time`,
      );
      const controller = new AbortController();
      silent.once('connection', () => controller.abort(new TaskFailure('killed', { killed: true })));
      const stopped = query({ url: `jdbc:postgresql://127.0.0.1:${port}/x` }, { signal: controller.signal });
      expect((await failureOf(stopped)).facts).toMatchObject({ killed: true });
      const slow = query({ url: withParameters('socketTimeout=1'), sql: 'SELECT pg_sleep(30)' });
      expect((await failureOf(slow)).message).toContain(
        'the server has sent nothing for 1 s (`socketTimeout`)',
      );
    });

    describe('encryption', () => {
      const url = (): string => `jdbc:postgresql://localhost:${server.port}/postgres`;
      const byNumber = (): string => `${server.url}postgres`;

      it.each([
        [{}, true],
        [{ sslMode: 'DISABLE' }, false],
        [{ sslMode: 'ALLOW' }, false],
        [{ sslMode: 'PREFER' }, true],
        [{ sslMode: 'REQUIRE' }, true],
        [{ ssl: true, sslMode: 'REQUIRE' }, true],
        [{ ssl: true, sslMode: 'VERIFY_FULL', sslRootCert: '{{ ca }}' }, true],
        [{ ssl: true, sslRootCert: '{{ ca }}' }, true],
      ])('with %j', async (properties, ssl) => {
        if (server.certificate === undefined) return;
        const { row } = await query(
          { url: url(), sql: SSL, ...properties },
          { variables: { ca: server.certificate } },
        );
        expect(row).toEqual({ ssl });
      });

      it.each([
        ['ALLOW', 'encrypted', true],
        ['PREFER', 'plain', false],
      ])('with %s tries the other way where the server wants it', async (sslMode, role, ssl) => {
        if (server.certificate === undefined) return;
        server.psql(`CREATE ROLE ${role} LOGIN PASSWORD 'other'`);
        const properties = { username: role, password: 'other', url: url() };
        expect((await query({ ...properties, sslMode, sql: SSL })).row).toEqual({ ssl });
        const strict = role === 'plain' ? 'REQUIRE' : 'DISABLE';
        expect((await failureOf(query({ ...properties, sslMode: strict }))).message).toContain(
          'SQLSTATE 28000',
        );
      });

      it('checks what it is told to check', async () => {
        if (server.certificate === undefined) return;
        const ca = { sslRootCert: server.certificate };
        const refused = async (properties: Record<string, unknown>) =>
          (await failureOf(query(properties))).message;
        expect(await refused({ url: url(), ssl: true })).toMatch(
          /self.signed certificate.*`sslRootCert` names the authority/,
        );
        expect(await refused({ url: byNumber(), ssl: true, ...ca })).toMatch(/sslMode: REQUIRE/);
        expect((await query({ url: byNumber(), sslMode: 'VERIFY_CA', ...ca, sql: SSL })).row).toEqual({
          ssl: true,
        });
        const trusting = `${url()}?ssl=true&sslfactory=org.postgresql.ssl.NonValidatingFactory`;
        expect((await query({ url: trusting, sql: SSL })).row).toEqual({ ssl: true });
      });

      it('reads a key with a password', async () => {
        if (server.certificate === undefined) return;
        const { privateKey } = generateKeyPairSync('rsa', {
          modulusLength: 2048,
          privateKeyEncoding: {
            type: 'pkcs8',
            format: 'pem',
            cipher: 'aes-256-cbc',
            passphrase: 'open sesame',
          },
          publicKeyEncoding: { type: 'spki', format: 'pem' },
        });
        const wrong = query({ url: url(), sslMode: 'REQUIRE', sslKey: privateKey, sslKeyPassword: 'wrong' });
        expect((await failureOf(wrong)).message).toMatch(/^the connection to localhost:\d+ fails: /);
        const properties = {
          url: url(),
          sslMode: 'REQUIRE',
          sslKey: privateKey,
          sslKeyPassword: 'open sesame',
          sql: SSL,
        };
        const { row, context } = await query(properties);
        expect(row).toEqual({ ssl: true });
        expect(context.secrets).toContain('open sesame');
      });

      it('lets a client in by its certificate, from properties or from files', async () => {
        if (server.certificate === undefined) return;
        server.psql('CREATE ROLE certified LOGIN');
        const { cert, key } = server.clientCertificate('certified');
        const certified = {
          url: url(),
          username: 'certified',
          password: undefined,
          sql: 'SELECT current_user AS me',
        };
        const found = await query({ ...certified, sslMode: 'REQUIRE', sslCert: cert, sslKey: key });
        expect(found.row).toEqual({ me: 'certified' });
        expect(found.context.secrets).toContain(key);
        expect((await failureOf(query({ ...certified, sslMode: 'REQUIRE' }))).message).toContain(
          'connection requires a valid client certificate',
        );
        const folder = temporaryFolder();
        const files = { sslcert: cert, sslkey: key, sslrootcert: server.certificate };
        const parameters = Object.entries(files).map(([name, content]) => {
          writeFileSync(join(folder, name), content);
          return `${name}=${encodeURIComponent(join(folder, name))}`;
        });
        const byFiles = `${url()}?sslmode=verify-full&${parameters.join('&')}`;
        expect((await query({ ...certified, url: byFiles })).row).toEqual({ me: 'certified' });
        writeFileSync(join(folder, 'sslkey'), 'no key');
        expect((await failureOf(query({ ...certified, url: byFiles }))).message).toContain(
          'sslkey is not PEM',
        );
      });

      it('cancels over it', async () => {
        const controller = new AbortController();
        const running = query(
          { url: url(), sql: "SELECT pg_sleep(600), 'over there'" },
          { signal: controller.signal },
        );
        const asleep =
          "SELECT count(*) FROM pg_stat_activity WHERE query LIKE '%over there%' AND wait_event = 'PgSleep'";
        while (server.psql(asleep) !== '1') await new Promise((resolve) => setImmediate(resolve));
        controller.abort(new TaskFailure('killed', { killed: true }));
        expect((await failureOf(running)).facts).toMatchObject({ killed: true });
        expect(server.psql(asleep)).toBe('0');
      });
    });
  },
);
