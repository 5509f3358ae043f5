/** Reads `jdbc:postgresql:` URLs as the JDBC driver does. */

import { TaskFailure } from '../../../plugin/task-failure.ts';

export interface Host {
  readonly host: string;
  readonly port: number;
}

export interface ConnectionUrl {
  readonly hosts: readonly Host[];
  /** Undefined: the server's default, which is the name of the user. */
  readonly database: string | undefined;
  readonly parameters: ReadonlyMap<string, string>;
}

const SCHEME = 'jdbc:postgresql:';
const DEFAULT_PORT = 5432;

/** @throws TaskFailure that says what to write; it never shows what stands behind the `?`, which may be a password */
export function parseConnectionUrl(url: string): ConnectionUrl {
  const [address, query = ''] = cut(url.trim(), '?');
  if (!address.startsWith(SCHEME)) {
    const found =
      address === '' ? 'is empty' : `\`${withoutUser(address)}\` does not begin with \`${SCHEME}\``;
    throw new TaskFailure(
      `property \`url\` ${found}: write \`jdbc:postgresql://host:5432/database\`${/^postgres(ql)?:\/\//.test(address) ? ', with user and password in `username` and `password`' : ''}`,
    );
  }
  const rest = address.slice(SCHEME.length);
  const parameters = parseParameters(query);
  if (!rest.startsWith('//')) {
    const database = decode(rest.replace(/^\//, ''));
    return {
      hosts: [{ host: 'localhost', port: DEFAULT_PORT }],
      database: database || undefined,
      parameters,
    };
  }
  const [authority, path = ''] = cut(rest.slice(2), '/');
  if (authority.includes('@')) {
    throw new TaskFailure(
      'property `url`: a user before the host is not understood by JDBC: write `username` and `password`',
    );
  }
  return { hosts: authority.split(',').map(parseHost), database: decode(path) || undefined, parameters };
}

function cut(text: string, mark: string): [string, string?] {
  const at = text.indexOf(mark);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}

function withoutUser(address: string): string {
  return address.replace(/\/\/[^/@]*@/, '//…@');
}

function parseHost(text: string): Host {
  const match = /^(\[[0-9A-Fa-f:.%]+\]|[^:[\]]*)(?::(\d*))?$/.exec(text);
  const port = match?.[2] === undefined || match[2] === '' ? DEFAULT_PORT : Number(match[2]);
  if (match === null || port < 1 || port > 65_535) {
    throw new TaskFailure(`property \`url\`: \`${text}\` is no host with a port: write \`host:5432\``);
  }
  return { host: match[1]!.replace(/^\[|\]$/g, '') || 'localhost', port };
}

function parseParameters(query: string): Map<string, string> {
  const parameters = new Map<string, string>();
  for (const part of query.split('&')) {
    if (part === '') continue;
    const [name, value = ''] = cut(part, '=');
    parameters.set(decode(name), decode(value));
  }
  return parameters;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', '%20'));
  } catch (cause) {
    throw new TaskFailure('property `url`: a `%` in it is not followed by two hexadecimal digits', { cause });
  }
}
