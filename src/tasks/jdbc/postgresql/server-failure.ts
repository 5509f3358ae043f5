/** Failures of the server and of the connection as messages: what, where in the SQL, and what to write instead. */

import type { DatabaseError } from 'pg';
import { isTaskFailure, TaskFailure } from '../../../plugin/task-failure.ts';
import type { Host } from './connection-url.ts';

/** A statement as its author wrote it, and how places in what was sent are found in it. */
export interface SentStatement {
  readonly text: string;
  /** As it was sent. */
  readonly sql: string;
  /** 0-based, in UTF-16 units. */
  readonly origin: (index: number) => number;
}

const LONGEST = 300;

export function isServerError(error: unknown): error is DatabaseError {
  return error instanceof Error && typeof (error as DatabaseError).severity === 'string';
}

/** Whether the connection is what failed: SQLSTATE class 08, a server that goes down, or a socket. */
export function isConnectionError(error: unknown): boolean {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    const { code } = cause as { code?: unknown };
    if (isServerError(cause)) return /^(08|57P0[123])/.test(String(code));
    if (typeof code === 'string' && /^E[A-Z]+$/.test(code)) return true;
    if (/^Connection terminated|timeout expired|not queryable/.test(cause.message)) return true;
  }
  return false;
}

/** The failure of a statement; what is a TaskFailure already stays as it is. */
export function statementFailure(error: unknown, sent: SentStatement): TaskFailure {
  if (isTaskFailure(error)) return error;
  if (!isServerError(error)) {
    const lost = isConnectionError(error) ? 'the connection was lost: ' : '';
    return new TaskFailure(`${lost}${(error as Error).message}\n${shownStatement(sent.text)}`, {
      cause: error,
    });
  }
  const lines = [messageOf(error)];
  const position = Number(error.position);
  lines.push(position > 0 ? frame(sent, position) : shownStatement(sent.text));
  lines.push(...detailsOf(error));
  const advice = adviceFor(error, sent);
  if (advice !== undefined) lines.push(advice);
  return new TaskFailure(lines.join('\n'), { cause: error });
}

export function messageOf({ severity, message, code }: DatabaseError): string {
  return `${severity}: ${message} (SQLSTATE ${code})`;
}

export function detailsOf({ detail, hint, where }: DatabaseError): string[] {
  return [
    ...(detail === undefined ? [] : [`Detail: ${detail}`]),
    ...(hint === undefined ? [] : [`Hint: ${hint}`]),
    ...(where === undefined ? [] : [`Where: ${where}`]),
  ];
}

function shownStatement(text: string): string {
  return `in the statement: ${text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text}`;
}

/** The line of the SQL with a mark below the place; the server counts characters from 1. */
function frame({ text, sql, origin }: SentStatement, position: number): string {
  const sentIndex = [...sql].slice(0, position - 1).join('').length;
  const index = origin(sentIndex);
  const before = text.slice(0, index);
  const start = before.lastIndexOf('\n') + 1;
  const line = before.split('\n').length;
  const end = text.indexOf('\n', index);
  const whole = text.slice(start, end < 0 ? undefined : end).replaceAll('\t', ' ');
  const column = index - start;
  // A line may be long; what stands around the place is enough.
  const from = Math.max(0, column - 80);
  const shown = `${from > 0 ? '…' : ''}${whole.slice(from, column + 120)}`;
  const mark = ' '.repeat(column - from + (from > 0 ? 1 : 0));
  return `at line ${line}, column ${column + 1} of the statement:\n  ${shown}\n  ${mark}^`;
}

function adviceFor({ code, message }: DatabaseError, { text, sql }: SentStatement): string | undefined {
  // VACUUM and the like; procedures that commit.
  if (code === '25001' || code === '2D000') {
    return 'Write `transaction: false`: this statement runs in no transaction.';
  }
  if (code === '42601' && /at or near ":"/.test(message)) {
    return 'A `:name` in the SQL must be among `parameters`.';
  }
  if (text !== sql && /character varying/.test(message)) {
    return 'A parameter that is a text has the type `character varying`: write `CAST(:name AS integer)` or the like.';
  }
  return undefined;
}

/** Why there is no connection. The password is in no message of the server or of the system. */
export function connectionFailure(error: unknown, { host, port }: Host, database: string): TaskFailure {
  if (isTaskFailure(error)) return error;
  const place = `${host}:${port}`;
  const { code, message } = error as NodeJS.ErrnoException;
  const failure = (text: string): TaskFailure => new TaskFailure(text, { cause: error });
  if (isServerError(error)) {
    const advice =
      code === '3D000'
        ? `: the database stands behind the host in \`url\` (\`${database}\` now)`
        : code?.startsWith('28') === true
          ? ': check `username` and `password`'
          : '';
    return failure(
      [`${place} refuses the connection: ${messageOf(error)}${advice}`, ...detailsOf(error)].join('\n'),
    );
  }
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') {
    return failure(
      `the host \`${host}\` of \`url\` is not known here. Names of containers are known to other containers only: write a host that this machine knows, or let \`http.rewrite\` in gitestra.yaml lead to it`,
    );
  }
  if (code === 'ECONNREFUSED')
    return failure(`no PostgreSQL server answers at ${place} (connection refused)`);
  if (message === 'timeout expired') return failure(`no PostgreSQL server answers at ${place} in time`);
  if (/password must be a (non-empty )?string/i.test(message)) {
    return failure(`${place} asks for a password: write \`password\``);
  }
  if (message === 'The server does not support SSL connections') {
    return failure(`${place} does not encrypt connections, which \`sslMode\` asks for`);
  }
  const sslMode = /certificate|self.signed|altnames/i.test(`${code} ${message}`)
    ? ' (`sslRootCert` names the authority to trust; `sslMode: REQUIRE` encrypts without checking)'
    : '';
  return failure(`the connection to ${place} fails: ${message}${sslMode}`);
}
