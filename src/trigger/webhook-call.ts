/** What calls a Webhook trigger: the payload of a dispatch, read as Kestra reads a request. */

export interface WebhookCall {
  /** Id of the trigger; absent: the one that has the key. */
  readonly triggerId?: string;
  readonly key: string;
  /** What the execution sees as `trigger`. */
  readonly variables: {
    readonly body: unknown;
    readonly headers: Readonly<Record<string, readonly string[]>>;
    readonly parameters: Readonly<Record<string, readonly string[]>>;
  };
}

/** A payload that calls no webhook; the message is a sentence for people. */
export class WebhookPayloadError extends Error {}

const MEMBERS = ['trigger', 'key', 'body', 'headers', 'parameters'];

/** Reads `{trigger, key, body, headers, parameters}`. Throws a WebhookPayloadError. */
export function readWebhookCall(payload: Readonly<Record<string, unknown>>): WebhookCall {
  const { trigger, key, body, headers, parameters } = payload;
  const strangers = Object.keys(payload).filter((name) => !MEMBERS.includes(name));
  if (strangers.length > 0) {
    throw new WebhookPayloadError(
      `the payload has ${strangers.join(', ')}, which a webhook does not know; put what is sent into \`body\``,
    );
  }
  if (typeof key !== 'string' || key === '') throw new WebhookPayloadError('the payload has no `key`');
  if (trigger !== undefined && typeof trigger !== 'string')
    throw new WebhookPayloadError('`trigger` of the payload must be the id of a trigger');
  return {
    key,
    ...(trigger === undefined ? {} : { triggerId: trigger }),
    variables: {
      body: bodyOf(body),
      headers: listsOf('headers', headers),
      parameters: listsOf('parameters', parameters),
    },
  };
}

/** Kestra: text that is a JSON object or list is that; other text stays text, and none is null. */
function bodyOf(body: unknown): unknown {
  if (typeof body !== 'string') {
    const isWhole = body === undefined || body === null || typeof body === 'object';
    return isWhole ? (body ?? null) : String(body);
  }
  if (body === '') return null;
  if (!/^\s*[[{]/.test(body)) return body;
  try {
    return JSON.parse(body) as unknown;
  } catch {
    return body;
  }
}

/** Kestra: each header and parameter is a list, as a request may have it several times. */
function listsOf(name: string, value: unknown): Readonly<Record<string, readonly string[]>> {
  if (value === undefined || value === null) return {};
  if (typeof value !== 'object' || Array.isArray(value))
    throw new WebhookPayloadError(`\`${name}\` of the payload must be a map`);
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, (Array.isArray(each) ? each : [each]).map(String)]),
  );
}
