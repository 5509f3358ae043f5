/** Triggers that run a script and look at how it ends: what those of all languages have in common. */

import { javaRegex } from '../../expression/java/regex.ts';
import { javaText } from '../../expression/print.ts';
import { bindProperties } from '../../plugin/bind-properties.ts';
import { boolean, duration, type PropertyMap, text } from '../../plugin/property.ts';
import type { TaskContext } from '../../plugin/task.ts';
import { isTaskFailure } from '../../plugin/task-failure.ts';
import type { Language } from './language.ts';
import { runScript, type ScriptRequest } from './run-script.ts';
import { SELF_BOUND, scriptProperties } from './script-properties.ts';

export const pollProperties = {
  containerImage: text({
    description: 'Image of the container in which it runs. Without it, it runs on the host.',
  }),
  exitCondition: text({
    description:
      '`exit N` fits when the script ends with this exit code. Anything else is a regular expression, or a part of the text, that is looked for in the outputs of the script.',
    required: true,
  }),
  interval: duration({ description: 'Shortest time between two runs.', default: 60_000 }),
  edge: boolean({
    description: 'Start the flow only when the condition did not fit the last time.',
    default: true,
  }),
};

export const POLL_DESCRIPTION =
  'The script runs at each evaluation of triggers. The execution sees `trigger.timestamp`, `trigger.condition`, `trigger.exitCode` and `trigger.vars`; the last is empty when the script failed.';

export interface PollRequest {
  readonly language: Language;
  readonly body: ScriptRequest['body'];
  /** Properties of the language's tasks beside the common ones. */
  readonly definitions: PropertyMap;
  readonly containerImage: string | undefined;
  readonly exitCondition: string;
}

interface End {
  readonly exitCode: number;
  /** Kestra: none of a script that failed. */
  readonly vars: Readonly<Record<string, unknown>> | null;
}

/** Throws when the script could not be run at all, which is no answer. */
export async function pollScript(
  request: PollRequest,
  context: TaskContext,
): Promise<Readonly<Record<string, unknown>> | undefined> {
  const end = await runOnce(request, context);
  if (!fits(request.exitCondition.trim(), end)) return undefined;
  const timestamp = new Date(context.clock.now()).toISOString();
  return { timestamp, condition: request.exitCondition, ...end };
}

async function runOnce(request: PollRequest, context: TaskContext): Promise<End> {
  const { language, body, containerImage } = request;
  const definitions = { ...scriptProperties, ...request.definitions };
  const written = containerImage === undefined ? {} : { containerImage };
  const skip = [...SELF_BOUND, body];
  const properties = (await bindProperties(definitions, written, context, {
    skip,
  })) as ScriptRequest['properties'];
  try {
    const { outputs } = await runScript({ language, properties, definitions, body }, context);
    const { exitCode, vars } = outputs as unknown as End;
    return { exitCode, vars };
  } catch (error) {
    if (context.signal.aborted || !isTaskFailure(error)) throw error;
    const { exitCode, outputs } = error.facts;
    // Without outputs the script was never begun.
    if (exitCode === undefined || outputs === undefined) throw error;
    return { exitCode, vars: null };
  }
}

/** Kestra: an exit code, or a pattern in Java's text of the outputs; a pattern that is none is looked for as it is. */
function fits(condition: string, { exitCode, vars }: End): boolean {
  const code = /^exit\s+(\d+)$/i.exec(condition);
  if (code !== null) return exitCode === Number(code[1]);
  if (condition === '' || vars === null || Object.keys(vars).length === 0) return false;
  const found = javaText(vars);
  let pattern: ReturnType<typeof javaRegex>;
  try {
    pattern = javaRegex(condition);
  } catch {
    return found.includes(condition);
  }
  return pattern.find(found) !== undefined;
}
