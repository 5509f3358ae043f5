/** What the two trigger types of a language, `ScriptTrigger` and `CommandsTrigger`, have in common with those of others. */

import { list, text } from '../../plugin/property.ts';
import { defineTrigger } from '../../plugin/trigger.ts';
import type { Language } from './language.ts';
import { POLL_DESCRIPTION, pollProperties, pollScript } from './poll-script.ts';

export interface ScriptTriggerOptions {
  /** `io.kestra.plugin.scripts.<language>.ScriptTrigger`. */
  readonly type: string;
  readonly language: Language;
  /** What it runs, in a sentence: `a Ruby script`. */
  readonly what: string;
}

export function defineScriptTrigger({ type, language, what }: ScriptTriggerOptions) {
  const own = { script: text({ description: 'The script.', required: true }) };
  return defineTrigger({
    type,
    title: `Start a flow when ${what} ends in a certain way.`,
    description: POLL_DESCRIPTION,
    properties: { ...own, ...pollProperties },
    selfBound: ['script'],
    edge: ({ edge }) => edge,
    poll: ({ containerImage, exitCondition }, context) =>
      pollScript({ language, body: 'script', definitions: own, containerImage, exitCondition }, context),
  });
}

export function defineCommandsTrigger({ type, language, what }: ScriptTriggerOptions) {
  const own = {
    commands: list(text({ description: 'One command.' }), {
      description: 'Commands, run in one shell.',
      required: true,
    }),
  };
  return defineTrigger({
    type,
    title: `Start a flow when ${what} end in a certain way.`,
    description: POLL_DESCRIPTION,
    properties: { ...own, ...pollProperties },
    selfBound: ['commands'],
    edge: ({ edge }) => edge,
    poll: ({ containerImage, exitCondition }, context) =>
      pollScript({ language, body: 'commands', definitions: own, containerImage, exitCondition }, context),
  });
}
