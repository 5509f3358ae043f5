/** Tells Microsoft Teams how an execution stands. */

import { text } from '../../plugin/property.ts';
import { defineTask } from '../../plugin/task.ts';
import { executionDescription, failuresExample } from '../notifications/execution-docs.ts';
import {
  executionProperties,
  replacedProperties,
  warnOfReplaced,
} from '../notifications/execution-properties.ts';
import {
  factsOf,
  type NotifiedExecution,
  nameOf,
  notifiedExecution,
  outcomeText,
} from '../notifications/notified-execution.ts';
import { postJson } from '../notifications/post-json.ts';
import { webhookOptions } from '../notifications/webhook-options.ts';

const REPLACED = ['payload', 'templateUri', 'templateRenderMap'] as const;

export const teamsExecutionTask = defineTask({
  type: 'io.kestra.plugin.microsoft365.teams.TeamsExecution',
  aliases: ['io.kestra.plugin.notifications.teams.TeamsExecution'],
  title: 'Tell Microsoft Teams how an execution stands.',
  description: executionDescription(),
  properties: {
    url: text({ description: 'Address of the incoming webhook.', required: true, secret: true }),
    ...executionProperties,
    themeColor: text({ description: 'Color of the card, six hexadecimal digits.', default: '0076D7' }),
    activityTitle: text({ description: 'Title of the facts.' }),
    activitySubtitle: text({ description: 'Second title.' }),
    options: webhookOptions,
    ...replacedProperties(...REPLACED),
  },
  outputs: {},
  examples: [
    failuresExample(
      'teams_failures',
      'io.kestra.plugin.microsoft365.teams.TeamsExecution',
      [`url: "{{ secret('TEAMS_WEBHOOK') }}"`, 'executionId: "{{ trigger.executionId }}"'],
      'an incoming webhook of Microsoft Teams',
    ),
  ],
  async run(properties, context) {
    warnOfReplaced(properties, REPLACED, context);
    const { url, options } = properties;
    const body = teamsCard(await notifiedExecution(properties, context), properties);
    await postJson({ service: 'Microsoft Teams', url, body, options }, context);
    return {};
  },
});

interface Appearance {
  readonly themeColor: string;
  readonly activityTitle: string | undefined;
  readonly activitySubtitle: string | undefined;
}

function teamsCard(execution: NotifiedExecution, appearance: Appearance): Record<string, unknown> {
  const { themeColor, activityTitle, activitySubtitle } = appearance;
  const { link, state, customMessage } = execution;
  const title = `${nameOf(execution)}: ${state}`;
  const openRun = { '@type': 'OpenUri', name: 'Open the run', targets: [{ os: 'default', uri: link }] };
  return {
    '@type': 'MessageCard',
    '@context': 'http://schema.org/extensions',
    themeColor,
    summary: title,
    title,
    text: outcomeText(execution, (id) => `\`${id}\``),
    sections: [
      {
        ...(activityTitle === undefined ? {} : { activityTitle }),
        ...(activitySubtitle === undefined ? {} : { activitySubtitle }),
        ...(customMessage === undefined ? {} : { text: customMessage }),
        facts: factsOf(execution).map(([name, value]) => ({ name, value })),
        markdown: true,
      },
    ],
    ...(link === undefined ? {} : { potentialAction: [openRun] }),
  };
}
