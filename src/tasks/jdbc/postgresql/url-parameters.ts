/** Parameters of the URL: which are acted upon, which make no difference here, and which nobody knows. */

import { nearest } from '../../../util/nearest.ts';

/** Acted upon in `connection-settings.ts`. */
const ACTED_UPON = [
  'user',
  'password',
  'ssl',
  'sslmode',
  'sslrootcert',
  'sslcert',
  'sslkey',
  'sslpassword',
  'sslfactory',
  'sslNegotiation',
  'connectTimeout',
  'loginTimeout',
  'socketTimeout',
  'tcpKeepAlive',
  'ApplicationName',
  'currentSchema',
  'options',
  'readOnly',
  'stringtype',
  'targetServerType',
  'loadBalanceHosts',
] as const;

export type UrlParameter = (typeof ACTED_UPON)[number];

/** They tune or watch the Java driver's own work; what a task gives is the same with and without them. */
const NO_DIFFERENCE: readonly string[] = [
  'adaptiveFetch',
  'adaptiveFetchMaximum',
  'adaptiveFetchMinimum',
  'allowEncodingChanges',
  'assumeMinServerVersion',
  'binaryTransfer',
  'binaryTransferDisable',
  'binaryTransferEnable',
  'cancelSignalTimeout',
  'cleanupSavepoints',
  'databaseMetadataCacheFields',
  'databaseMetadataCacheFieldsMiB',
  'defaultRowFetchSize',
  'disableColumnSanitiser',
  'escapeSyntaxCallMode',
  'groupStartupParameters',
  'hideUnprivilegedObjects',
  'hostRecheckSeconds',
  'logServerErrorDetail',
  'logUnclosedConnections',
  'loggerFile',
  'loggerLevel',
  'maxResultBuffer',
  'maxSendBufferSize',
  'preferQueryMode',
  'prepareThreshold',
  'preparedStatementCacheQueries',
  'preparedStatementCacheSizeMiB',
  'quoteReturningIdentifiers',
  'reWriteBatchedInserts',
  'readOnlyMode',
  'receiveBufferSize',
  'sendBufferSize',
  'sslResponseTimeout',
  'tcpNoDelay',
  'unknownLength',
  'xmlFactoryFactory',
];

/** Values with which a parameter asks for nothing that is not done anyway. */
const HARMLESS: Readonly<Record<string, readonly string[]>> = {
  autosave: ['never'],
  channelBinding: ['disable', 'prefer'],
  gssEncMode: ['disable', 'allow', 'prefer'],
};

/** A warning for every parameter that is not acted upon although it might matter. */
export function parameterWarnings(parameters: ReadonlyMap<string, string>): string[] {
  const known: readonly string[] = [...ACTED_UPON, ...NO_DIFFERENCE, ...Object.keys(HARMLESS)];
  const warnings: string[] = [];
  for (const [name, value] of parameters) {
    if (HARMLESS[name]?.includes(value.toLowerCase()) === true) continue;
    if (known.includes(name) && HARMLESS[name] === undefined) continue;
    const near = nearest(name, known);
    const help = near === undefined || near === name ? '' : `; did you mean \`${near}\`?`;
    warnings.push(`parameter \`${name}\` of \`url\` is not acted upon${help}`);
  }
  return warnings;
}
