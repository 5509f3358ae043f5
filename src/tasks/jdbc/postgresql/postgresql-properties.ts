/** Properties of the PostgreSQL tasks. */

import { boolean, choice, integer, list, text } from '../../../plugin/property.ts';
import { queryProperties } from '../query-properties.ts';

export const SSL_MODES = ['DISABLE', 'ALLOW', 'PREFER', 'REQUIRE', 'VERIFY_CA', 'VERIFY_FULL'] as const;

export const connectionProperties = {
  url: text({
    description:
      '`jdbc:postgresql://host:5432/database?parameter=value&…`; several hosts are tried in turn. Parameters of the JDBC driver are acted upon where they matter; a warning names those that are not.',
    required: true,
  }),
  username: text({ description: 'User name.' }),
  password: text({ description: 'Password.', secret: true }),
  ssl: boolean({
    description: 'Encrypt the connection, and check the certificate unless `sslMode` says something else.',
    default: false,
  }),
  sslMode: choice(SSL_MODES, {
    description:
      'Whether the connection is encrypted. VERIFY_CA checks the certificate, VERIFY_FULL its host name too. Default: VERIFY_FULL with `ssl: true`, else PREFER.',
  }),
  sslRootCert: text({
    description: 'Certificate of the authority, as PEM. Without it the authorities of Node count.',
  }),
  sslCert: text({ description: 'Certificate of the client, as PEM.' }),
  sslKey: text({ description: 'Private key of the client, as PEM.', secret: true }),
  sslKeyPassword: text({ description: 'Password of the private key.', secret: true }),
};

export const poolProperties = {
  connectionPooling: boolean({
    description:
      'Task runs that use the same database share `connectionPoolSize` places. Each of them has a connection of its own, so that no session state comes over from another.',
    default: true,
  }),
  connectionPoolSize: integer({
    description: 'How many task runs are connected to the same database at once; the others wait.',
    default: 10,
    minimum: 1,
  }),
};

export const postgresQueryProperties = {
  sql: text({ description: 'SQL.', required: true }),
  ...connectionProperties,
  ...poolProperties,
  ...queryProperties,
  fetchSize: integer({
    description: 'How many rows are brought in one go; no more than twice as many are in memory with STORE.',
    default: 10_000,
    minimum: 0,
  }),
  timeZoneId: text({
    description:
      'Time zone in which moments (`timestamptz`) and times of day with an offset (`timetz`) are given.',
    default: 'UTC',
  }),
  outputFiles: list(text({ description: 'Name.' }), {
    description:
      'Files that the SQL writes, which only databases inside the task can: a warning says so when it is set.',
  }),
};
