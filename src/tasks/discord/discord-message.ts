/** What Discord is sent of an execution. */

import { TaskFailure } from '../../plugin/task-failure.ts';
import { factsOf, type NotifiedExecution, nameOf, outcomeText } from '../notifications/notified-execution.ts';

export interface WrittenEmbed {
  readonly title: string | undefined;
  readonly websiteUrl: string | undefined;
  readonly description: string | undefined;
  readonly thumbnail: string | undefined;
  readonly authorName: string | undefined;
  readonly color: readonly number[] | undefined;
  readonly footer: string | undefined;
}

export interface WrittenMessage {
  readonly username: string | undefined;
  readonly avatarUrl: string | undefined;
  readonly content: string | undefined;
  readonly embedList: readonly WrittenEmbed[] | undefined;
}

type Embed = Readonly<Record<string, unknown>>;

const COLORS: Readonly<Record<string, number>> = { SUCCESS: 0x1a7f37, WARNING: 0xbf8700 };
const DANGER = 0xcf222e;

/** Kestra: the facts go into the first embed, and keep the author's title, color and picture. */
export function discordExecutionMessage(
  execution: NotifiedExecution,
  written: WrittenMessage,
): Record<string, unknown> {
  const { username, avatarUrl, content, embedList = [] } = written;
  const [first, ...others] = embedList.map((embed, index) => embedOf(embed, index, avatarUrl));
  const { title, color, ...facts } = factsEmbed(execution);
  return {
    ...(username === undefined ? {} : { username }),
    ...(avatarUrl === undefined ? {} : { avatar_url: avatarUrl }),
    tts: false,
    ...(content === undefined ? {} : { content }),
    embeds: [{ title, color, ...first, ...facts }, ...others],
  };
}

function factsEmbed(execution: NotifiedExecution): Embed {
  const { state, link, customMessage } = execution;
  const lines = [
    ...(customMessage === undefined ? [] : [customMessage, '']),
    ...factsOf(execution).map(([name, value]) => `**${name}:** ${value}`),
    ...(link === undefined ? [] : ['', `[Open the run](${link})`]),
  ];
  return {
    title: `${nameOf(execution)}: ${state}`,
    color: COLORS[state] ?? DANGER,
    description: lines.join('\n'),
    footer: { text: outcomeText(execution, (id) => id) },
  };
}

function embedOf(embed: WrittenEmbed, index: number, avatarUrl: string | undefined): Embed {
  const { title, websiteUrl, description, thumbnail, authorName, color, footer } = embed;
  const author = {
    name: authorName,
    ...(websiteUrl === undefined ? {} : { url: websiteUrl }),
    ...(avatarUrl === undefined ? {} : { icon_url: avatarUrl }),
  };
  return {
    ...(title === undefined ? {} : { title }),
    ...(description === undefined ? {} : { description }),
    ...(websiteUrl === undefined ? {} : { url: websiteUrl }),
    ...(thumbnail === undefined ? {} : { thumbnail: { url: thumbnail } }),
    ...(authorName === undefined ? {} : { author }),
    ...(color === undefined ? {} : { color: colorOf(color, index) }),
    ...(footer === undefined ? {} : { footer: { text: footer } }),
  };
}

function colorOf(parts: readonly number[], index: number): number {
  const [red, green, blue] = parts;
  if (parts.length !== 3 || parts.some((part) => part < 0 || part > 255)) {
    throw new TaskFailure(
      `property \`embedList[${index}].color\`: must be three numbers from 0 to 255, such as [255, 255, 255], not ${JSON.stringify(parts)}`,
    );
  }
  return red! * 0x10000 + green! * 0x100 + blue!;
}
