/** Properties of the tasks that write to Telegram. */

import { choice, text } from '../../plugin/property.ts';
import { webhookOptions } from '../notifications/webhook-options.ts';

export const telegramProperties = {
  token: text({ description: 'Token of the bot.', required: true, secret: true }),
  channel: text({ description: 'Id of the chat, or name of the channel.', required: true }),
  parseMode: choice(['HTML', 'MARKDOWNV2', 'MarkdownV2'], {
    description: 'Markup that the text is written in. Default: none.',
  }),
  endpointOverride: text({
    description: 'Address of the API, for tests.',
    default: 'https://api.telegram.org',
  }),
  options: webhookOptions,
};
