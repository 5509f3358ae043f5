/** Tells Microsoft Teams how an execution stands. */

import { text } from '../../plugin/property.ts';
import { defineTask } from '../../plugin/task.ts';
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
  description:
    'Flow, execution, state, start, duration, the task that failed and the last one; in a job with a link to its run. For flows with a Flow trigger, and for `errors` and `afterExecution`.',
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
    {
      title: 'Tell of every flow that fails',
      flow: `id: teams_failures
namespace: company.team
tasks:
  - id: tell
    type: io.kestra.plugin.microsoft365.teams.TeamsExecution
    url: "{{ secret('TEAMS_WEBHOOK') }}"
    executionId: "{{ trigger.executionId }}"
triggers:
  - id: failures
    type: io.kestra.plugin.core.trigger.Flow
    conditions:
      - type: io.kestra.plugin.core.condition.ExecutionStatus
        in: [FAILED, WARNING]
`,
      needs: 'an incoming webhook of Microsoft Teams',
    },
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
