/** Posts a message as JSON to a service. Its address is a secret: no message and no log names it. */

import { TextDecoder } from 'node:util';
import type { TaskContext } from '../../plugin/task.ts';
import { TaskFailure } from '../../plugin/task-failure.ts';
import { checkHeaders } from '../core/http/build-request.ts';
import { type Answer, exchange, first } from '../core/http/exchange.ts';
import { readBytes } from '../core/http/read-text.ts';
import { textBody } from '../core/http/request-body.ts';
import { exchangeOptionsOf, type WebhookOptions } from './webhook-options.ts';

export interface JsonMessage {
  /** Name of the service, for messages. */
  readonly service: string;
  readonly url: string;
  /** The property that the address is from, for messages. @default 'url' */
  readonly property?: string;
  /** The address is the same for everybody. @default false */
  readonly known?: boolean;
  readonly body: unknown;
  readonly options: WebhookOptions | undefined;
  /** Sent besides those of `options`, which win. */
  readonly headers?: Readonly<Record<string, string>>;
}

export interface JsonAnswer {
  readonly status: number;
  readonly headers: Answer['headers'];
  readonly text: string;
}

/** Shorter parts of an address are no secret, and masking them would spoil whole logs. */
const SHORTEST_SECRET_PART = 12;
const LONGEST_COMPLAINT = 500;
/** Messages may hold files. */
const LONGEST_LOGGED = 4000;

/** Throws a TaskFailure for an answer that is no success, with what the service says. */
export async function postJson(message: JsonMessage, context: TaskContext): Promise<JsonAnswer> {
  const { service, body } = message;
  const url = secretUrl(message, context);
  const options = exchangeOptionsOf(message.options);
  const headers = { ...message.headers, ...message.options?.headers };
  checkHeaders(headers);
  const text = JSON.stringify(body);
  const shown = text.length > LONGEST_LOGGED ? `${text.slice(0, LONGEST_LOGGED)}…` : text;
  context.logger.debug(`message to ${service}: ${shown}`);
  const request = {
    uri: url.href,
    addressAs: `the address of ${service}`,
    method: 'POST',
    headers,
    body: textBody(text, 'application/json'),
    options,
  };
  return exchange(request, context, async (answer) => {
    const said = await readAnswer(answer, options.defaultCharset, options.maxLength!);
    if (answer.status < 200 || answer.status >= 300) throw refused(service, answer, said);
    if (said.trim() !== '') context.logger.debug(`answer of ${service}: ${said.slice(0, LONGEST_COMPLAINT)}`);
    context.logger.info(`${service} took the message`);
    return { status: answer.status, headers: answer.headers, text: said };
  });
}

function secretUrl({ url: given, property = 'url', known = false }: JsonMessage, context: TaskContext): URL {
  let url: URL;
  try {
    url = new URL(given.trim().replaceAll(' ', '%20'));
  } catch {
    throw notAnAddress(property);
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw notAnAddress(property);
  if (known) return url;
  context.maskSecret(url.href);
  // Servers repeat the path in their errors.
  const path = url.pathname + url.search;
  for (const part of [path, ...url.searchParams.values()])
    if (part.length >= SHORTEST_SECRET_PART) context.maskSecret(part);
  return url;
}

function notAnAddress(property: string): TaskFailure {
  return new TaskFailure(
    `property \`${property}\`: is no absolute http or https address; write for instance https://example.com/path`,
  );
}

function refused(service: string, answer: Answer, said: string): TaskFailure {
  const reason = said.trim() === '' ? '' : `: ${said.trim().slice(0, LONGEST_COMPLAINT)}`;
  const later = first(answer.headers, 'retry-after');
  const wait = later === undefined ? '' : ` (to be tried again later, says Retry-After: ${later})`;
  return new TaskFailure(`${service} answered with status ${answer.status}${reason}${wait}`);
}

async function readAnswer(answer: Answer, defaultCharset: string, limit: number): Promise<string> {
  const named = /charset\s*=\s*"?([^\s;"]+)/i.exec(first(answer.headers, 'content-type') ?? '')?.[1];
  const { bytes } = await readBytes(answer.body, limit);
  return decoder(named, defaultCharset).decode(bytes);
}

function decoder(named: string | undefined, defaultCharset: string): TextDecoder {
  try {
    return new TextDecoder(named ?? defaultCharset);
  } catch {
    if (named !== undefined) return new TextDecoder();
    throw new TaskFailure(`property \`options.defaultCharset\`: \`${defaultCharset}\` is no character set`);
  }
}
