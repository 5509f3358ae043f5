/** Reads the events that an HTTP server sends. */

import { Pending } from '../../../expression/define.ts';
import { RuntimeFailure } from '../../../expression/errors.ts';
import { runJq } from '../../../expression/java/jq.ts';
import { parseJson } from '../../../expression/json-text.ts';
import { javaText } from '../../../expression/print.ts';
import { isNumber, type Value } from '../../../expression/values.ts';
import { boolean, text } from '../../../plugin/property.ts';
import { defineTask, type TaskContext } from '../../../plugin/task.ts';
import { TaskFailure } from '../../../plugin/task-failure.ts';
import { decodePieces } from '../../rows/charset.ts';
import { buildRequest, isAllowed, statusFailure } from './build-request.ts';
import { type Answer, exchange } from './exchange.ts';
import { readComplaint } from './read-text.ts';
import { requestProperties } from './request-properties.ts';

type Event = Readonly<Record<'data' | 'id' | 'name', Value>>;

export const sseRequestTask = defineTask({
  type: 'io.kestra.plugin.core.http.SseRequest',
  title: 'Read server-sent events.',
  description:
    'Reads until the server ends the answer; set `timeout` on the task to end earlier, which fails it. Data that is JSON is an output as its value, other data as text.',
  properties: {
    ...requestProperties,
    concatJqExpression: text({
      description:
        'jq program over each event (`.data.choices[0].delta.content`); what it gives is joined to one text, and the events themselves are no output.',
    }),
    failedOnMissingJq: boolean({
      description:
        'Fail when the program fails or gives no text, number or boolean for an event. With `false` the event is passed over.',
      default: true,
    }),
  },
  outputs: {
    uri: { type: 'string', description: 'Address of the last request, after redirects.' },
    size: { type: 'integer', description: 'Number of events.' },
    events: {
      type: 'list',
      description: 'Maps of `data`, `id` and `name`; null when there is a result.',
    },
    result: { type: 'string', description: 'What the jq program gave, joined; null without one.' },
  },
  examples: [
    {
      title: 'The text that a language model writes piece by piece',
      flow: `id: sse_request
namespace: company.team
tasks:
  - id: answer
    type: io.kestra.plugin.core.http.SseRequest
    uri: https://api.example.com/v1/completions
    method: POST
    body: '{"stream": true}'
    concatJqExpression: .data.text
    failedOnMissingJq: false
  - id: print
    type: io.kestra.plugin.core.log.Log
    message: "{{ outputs.answer.result }}"
`,
      needs: 'a server at api.example.com',
    },
  ],
  async run(properties, context) {
    const written = await buildRequest(properties, context);
    const asked = Object.keys(written.headers).some((name) => name.toLowerCase() === 'accept');
    const request = asked
      ? written
      : { ...written, headers: { ...written.headers, Accept: 'text/event-stream' } };
    return exchange(request, context, async (answer) => {
      if (!isAllowed(answer, request)) throw statusFailure(request, answer, await readComplaint(answer));
      const events = await readEvents(answer);
      context.metric({ name: 'size', type: 'counter', value: events.length });
      const program = properties.concatJqExpression;
      const texts: string[] = [];
      for (const event of program === undefined ? [] : events) {
        const found = await textOf(event, program!, properties.failedOnMissingJq, context);
        if (found !== undefined) texts.push(found);
      }
      // Kestra: a program that gave nothing at all leaves the events as they are.
      const joined = texts.length > 0;
      return {
        outputs: {
          uri: answer.uri,
          size: events.length,
          events: joined ? null : events,
          result: joined ? texts.join('') : null,
        },
      };
    });
  },
});

async function readEvents(answer: Answer): Promise<Event[]> {
  const { createParser } = await import('eventsource-parser');
  const events: Event[] = [];
  const parser = createParser({
    onEvent: ({ data, id, event }) =>
      events.push({ data: dataValue(data), id: id ?? null, name: event ?? null }),
  });
  for await (const piece of decodePieces(answer.body, 'UTF-8')) parser.feed(piece);
  return events;
}

function dataValue(data: string): Value {
  try {
    JSON.parse(data);
  } catch {
    return data;
  }
  return parseJson(data);
}

async function textOf(
  event: Event,
  program: string,
  fail: boolean,
  context: TaskContext,
): Promise<string | undefined> {
  try {
    const found = await jq(event, program);
    const value = found.at(-1) ?? null;
    if (typeof value === 'string' || typeof value === 'boolean' || isNumber(value)) return javaText(value);
    throw new RuntimeFailure('it gives no text, number or boolean');
  } catch (error) {
    if (!(error instanceof RuntimeFailure)) throw error;
    const message = `the jq program \`${program}\` fails for an event: ${error.message}`;
    if (fail)
      throw new TaskFailure(`${message}; set \`failedOnMissingJq: false\` to pass over such events`, {
        cause: error,
      });
    context.logger.debug(message);
    return undefined;
  }
}

/** Waits for the jq program the first time it is needed. */
async function jq(event: Event, program: string): Promise<Value[]> {
  try {
    return runJq(event, program);
  } catch (error) {
    if (!(error instanceof Pending)) throw error;
    await error.promise;
    return jq(event, program);
  }
}
