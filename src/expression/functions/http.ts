/** `http(uri, …)`: the body of an HTTP response, parsed when it is JSON. */

import { mapInput, optionalText, service, textArgument } from '../checks.ts';
import { type CallContext, defineFunction, type HttpRequest } from '../define.ts';
import { parseJson } from '../json-text.ts';
import { javaText, jsonText } from '../print.ts';
import { isList, isMap, mapEntries, type Value } from '../values.ts';

export const httpFunction = defineFunction({
  name: 'http',
  parameters: [
    { name: 'uri' },
    { name: 'method', default: 'GET' },
    { name: 'query' },
    { name: 'body' },
    { name: 'contentType', default: 'application/json' },
    { name: 'headers' },
    { name: 'options' },
    { name: 'accept', default: 'application/json' },
  ],
  apply(args, context) {
    const uri = textArgument(args.uri, 'uri', context);
    const contentType = textArgument(args.contentType, 'contentType', context);
    const body = args.body ?? null;
    const request: HttpRequest = {
      uri,
      method: textArgument(args.method, 'method', context).toUpperCase(),
      query: texts(args.query, 'query', context),
      headers: {
        ...(body !== null && { 'content-type': contentType }),
        accept: optionalText(args.accept, 'accept', context) ?? '*/*',
        ...joined(texts(args.headers, 'headers', context)),
      },
      body: body === null ? undefined : bodyText(body, contentType),
      options: args.options ?? null,
    };
    const send = service(context.services.http, 'nothing can be fetched in this place', context);
    const response = context.ask(() => send(request));
    if (response.status < 200 || response.status > 299) {
      return context.fail(`${request.method} ${uri} answered with status ${response.status}`);
    }
    return /^application\/(?:[\w.+-]+\+)?json\b/i.test(response.contentType ?? '') && response.body !== ''
      ? parseJson(response.body)
      : response.body;
  },
});

/** Values of a map as texts; a list stands for several. */
function texts(
  value: Value | undefined,
  argument: string,
  context: CallContext,
): Record<string, string | string[]> {
  if (value === undefined || value === null) return {};
  if (!isMap(value)) return context.fail(`argument \`${argument}\` of \`http\` has to be a map`);
  return Object.fromEntries(
    mapEntries(mapInput(value, context)).map(([key, item]) => [
      javaText(key),
      isList(item) ? item.map(javaText) : javaText(item),
    ]),
  );
}

function joined(headers: Record<string, string | string[]>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name.toLowerCase(),
      Array.isArray(value) ? value.join(', ') : value,
    ]),
  );
}

function bodyText(body: Value, contentType: string): string {
  if (typeof body === 'string') return body;
  if (isMap(body) && contentType.startsWith('application/x-www-form-urlencoded')) {
    return new URLSearchParams(
      mapEntries(body).map(([key, value]): [string, string] => [javaText(key), javaText(value)]),
    ).toString();
  }
  return jsonText(body);
}
