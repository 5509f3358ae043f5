/** What the two task types of a language, `Script` and `Commands`, have in common with those of all others. */

import { list, type PropertyMap, text } from '../../plugin/property.ts';
import { defineTask } from '../../plugin/task.ts';
import type { Language } from './language.ts';
import { runScript } from './run-script.ts';
import { SELF_BOUND, scriptOutputs, scriptProperties, scriptText } from './script-properties.ts';

export interface ScriptTaskOptions {
  /** `io.kestra.plugin.scripts.<language>.Script`. */
  readonly type: string;
  readonly language: Language;
  /** As people write it. */
  readonly name: string;
  readonly description: string;
  readonly example: { readonly title: string; readonly flow: string };
  /** Properties of this language alone, and those whose default is another one. @default none */
  readonly own?: PropertyMap;
}

export function defineScriptTask(options: ScriptTaskOptions) {
  const { type, language, name, description, example, own = {} } = options;
  const properties = {
    script: scriptText,
    ...scriptProperties,
    ...own,
  };
  return defineTask({
    type,
    title: `Run a ${name} script.`,
    description,
    properties,
    selfBound: [...SELF_BOUND, 'script'],
    outputs: scriptOutputs,
    examples: [{ ...example, needs: `${name} on this machine, or a container engine` }],
    run: (bound, context) =>
      runScript({ language, properties: bound, definitions: properties, body: 'script' }, context),
  });
}

export function defineCommandsTask(options: ScriptTaskOptions) {
  const { type, language, name, description, example, own = {} } = options;
  const properties = {
    commands: list(text({ description: 'One command.' }), {
      description: 'Commands, run in one shell.',
      required: true,
    }),
    ...scriptProperties,
    ...own,
  };
  return defineTask({
    type,
    title: `Run ${name} from the command line.`,
    description,
    properties,
    selfBound: [...SELF_BOUND, 'commands'],
    outputs: scriptOutputs,
    examples: [{ ...example, needs: `${name} on this machine, or a container engine` }],
    run: (bound, context) =>
      runScript({ language, properties: bound, definitions: properties, body: 'commands' }, context),
  });
}
