/** The answer to an HTTP Digest challenge (RFC 7616): MD5 and SHA-256, with and without quality of protection. */

import { createHash } from 'node:crypto';
import { TaskFailure } from '../../../plugin/task-failure.ts';

export interface DigestRequest {
  /** Value of the header `WWW-Authenticate`; several schemes may stand in it. */
  readonly challenge: string;
  readonly method: string;
  /** Path and query. */
  readonly target: string;
  readonly username: string;
  readonly password: string;
  /** Random text of the client. */
  readonly nonce: string;
}

const HASHES: Readonly<Record<string, string>> = {
  MD5: 'md5',
  'SHA-256': 'sha256',
  'SHA-512-256': 'sha512-256',
};

/** Value of the header `Authorization`, or undefined when the challenge is not of this scheme. */
export function digestAuthorization(request: DigestRequest): string | undefined {
  const parameters = digestParameters(request.challenge);
  if (parameters === undefined) return undefined;
  const { realm = '', nonce = '', opaque } = parameters;
  const algorithm = (parameters.algorithm ?? 'MD5').toUpperCase();
  const hashName = HASHES[algorithm.replace(/-SESS$/, '')];
  if (hashName === undefined) {
    throw new TaskFailure(`the server asks for the digest algorithm ${algorithm}, which is not supported`);
  }
  const hash = (text: string): string => createHash(hashName).update(text).digest('hex');
  const qop = parameters.qop?.split(',').map((word) => word.trim());
  if (qop !== undefined && !qop.includes('auth')) {
    throw new TaskFailure(
      `the server asks for digest protection \`${parameters.qop}\`; only \`auth\` is supported`,
    );
  }
  const user = hash(`${request.username}:${realm}:${request.password}`);
  const secret = algorithm.endsWith('-SESS') ? hash(`${user}:${nonce}:${request.nonce}`) : user;
  const subject = hash(`${request.method}:${request.target}`);
  const count = '00000001';
  const middle = qop === undefined ? nonce : `${nonce}:${count}:${request.nonce}:auth`;
  const fields = [
    `username=${quoted(request.username)}`,
    `realm=${quoted(realm)}`,
    `nonce=${quoted(nonce)}`,
    `uri=${quoted(request.target)}`,
    `response="${hash(`${secret}:${middle}:${subject}`)}"`,
    ...(parameters.algorithm === undefined ? [] : [`algorithm=${parameters.algorithm}`]),
    ...(opaque === undefined ? [] : [`opaque=${quoted(opaque)}`]),
    ...(qop === undefined ? [] : ['qop=auth', `nc=${count}`, `cnonce=${quoted(request.nonce)}`]),
  ];
  return `Digest ${fields.join(', ')}`;
}

function quoted(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}

function digestParameters(challenge: string): Record<string, string> | undefined {
  const start = /(?:^|,\s*)Digest\s+/i.exec(challenge);
  if (start === null) return undefined;
  const parameters: Record<string, string> = {};
  const rest = challenge.slice(start.index + start[0].length);
  for (const match of rest.matchAll(/\s*([\w-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,"]+))\s*(?:,|$)/gy)) {
    parameters[match[1]!.toLowerCase()] ??= match[2]?.replace(/\\(.)/g, '$1') ?? match[3]!;
  }
  return parameters;
}
