/** Turns the properties of an HTTP task into a request. */

import type { Bound } from '../../../plugin/property.ts';
import type { TaskContext } from '../../../plugin/task.ts';
import { TaskFailure } from '../../../plugin/task-failure.ts';
import { type Answer, type ExchangeRequest, parseUri } from './exchange.ts';
import { exchangeOptions } from './exchange-options.ts';
import { requestBody } from './request-body.ts';
import type { requestProperties } from './request-properties.ts';

type RequestBound = Bound<typeof requestProperties>;

const TOKEN = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;

export async function buildRequest(properties: RequestBound, context: TaskContext): Promise<ExchangeRequest> {
  const method = properties.method.trim().toUpperCase();
  if (!TOKEN.test(method)) throw new TaskFailure(`\`${properties.method}\` is no HTTP method`);
  checkHeaders(properties.headers ?? {});
  const url = parseUri(properties.uri);
  for (const [name, value] of Object.entries(properties.params ?? {})) {
    for (const one of typeof value === 'string' ? [value] : value) url.searchParams.append(name, one);
  }
  const body = await requestBody(
    {
      body: properties.body,
      formData: properties.formData,
      contentType: properties.contentType,
      boundary: `gitestra-${context.taskRun.id}-${context.taskRun.attempt}`,
    },
    context.storage,
  );
  const options = exchangeOptions(properties.options, {
    allowFailed: properties.allowFailed,
    sslOptions: properties.sslOptions,
  });
  return { uri: url.href, method, headers: properties.headers ?? {}, body, options };
}

/** Throws a TaskFailure for what cannot be sent. */
export function checkHeaders(headers: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(headers)) {
    if (!TOKEN.test(name)) throw new TaskFailure(`\`${name}\` is no name of a header`);
    if (/[\r\n\0]/.test(value)) throw new TaskFailure(`the value of header \`${name}\` holds a line break`);
  }
}

/** Kestra: a status of 400 or above fails the task, unless that is allowed. */
export function isAllowed({ status }: Answer, { options }: ExchangeRequest): boolean {
  return status < 400 || options.allowFailed || options.allowedCodes.includes(status);
}

export function statusFailure(request: ExchangeRequest, answer: Answer, text: string): TaskFailure {
  const said = text.trim() === '' ? '' : `: ${text.trim().slice(0, 500)}`;
  return new TaskFailure(`${request.method} ${answer.uri} was answered with status ${answer.status}${said}`);
}
