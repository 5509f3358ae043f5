/** Asks a person at the terminal for inputs that are missing or wrong, each in the way of its type. */

import { INPUT_TYPE_HELP } from '../engine/inputs/input-type.ts';
import type { InputPorts, InputProblem, InputState } from '../engine/inputs/resolve-inputs.ts';
import { resolveInputs } from '../engine/inputs/resolve-inputs.ts';
import type { Input } from '../flow/model.ts';

/** The questions of @clack/prompts that are used; tests answer them. */
export interface Questions {
  text(options: {
    message: string;
    placeholder?: string;
    initialValue?: string;
    validate?: (value: string | undefined) => string | undefined;
  }): Promise<string | symbol>;
  password(options: {
    message: string;
    validate?: (value: string | undefined) => string | undefined;
  }): Promise<string | symbol>;
  confirm(options: { message: string; initialValue?: boolean }): Promise<boolean | symbol>;
  select(options: {
    message: string;
    options: { value: string; label: string }[];
    initialValue?: string;
  }): Promise<string | symbol>;
  multiselect(options: {
    message: string;
    options: { value: string; label: string }[];
    initialValues?: string[];
    required: boolean;
  }): Promise<string[] | symbol>;
  /** A message between questions. */
  error(message: string): void;
}

export interface PromptRequest {
  readonly inputs: readonly Input[];
  readonly supplied: ReadonlyMap<string, unknown>;
  readonly ports: InputPorts;
  /** What is known to be wrong already: a file that cannot be stored is not noticed while people type. */
  readonly problems?: readonly InputProblem[];
}

/**
 * Asks until everything fits: one input at a time in the order of the flow, so that an input that depends on another is
 * asked for only when its condition holds. Gives all raw values, or undefined when the person gave up.
 */
export async function promptInputs(
  { inputs, supplied, ports, problems = [] }: PromptRequest,
  questions: Questions,
): Promise<ReadonlyMap<string, unknown> | undefined> {
  const values = new Map(supplied);
  // While people type, nothing is uploaded: the run itself does that once it has all values.
  const dry: InputPorts = { ...ports, upload: async (_id, path) => `file:///${path}` };
  const known = problems.filter((problem) => problem.kind === 'invalid');
  let asked = false;
  for (;;) {
    const { states, errors } = await resolveInputs(inputs, values, dry);
    // Nobody can answer for an expression of the flow that fails: that is left to be reported.
    const problem = known.shift() ?? errors.find((error) => error.kind !== 'expression');
    if (problem === undefined) return asked ? values : undefined;
    const state = states.find((candidate) => candidate.input.id === problem.id);
    if (state === undefined) return undefined;
    const answer = await ask(state, problem, values.get(problem.id), questions);
    if (typeof answer === 'symbol') return undefined;
    asked = true;
    values.set(state.input.id, answer);
  }
}

async function ask(
  state: InputState,
  problem: InputProblem,
  before: unknown,
  questions: Questions,
): Promise<unknown> {
  const { input, choices } = state;
  if (problem.kind === 'invalid') questions.error(problem.message);
  const message = questionOf(input);
  // What was wrong is offered again, to be put right instead of typed anew.
  const prefill = typeof before === 'string' && input.type !== 'SECRET' ? before : prefillOf(input);
  const options = choices.map((choice) => ({ value: choice.value, label: choice.label ?? choice.value }));
  switch (input.type) {
    case 'SECRET':
      return await questions.password({ message, validate: required });
    case 'BOOL':
    case 'BOOLEAN':
      return await questions.confirm({ message, initialValue: prefill === 'true' });
    case 'SELECT':
    case 'ENUM': {
      if (options.length === 0) break;
      const free = input.allowCustomValue ? [{ value: CUSTOM, label: 'another value …' }] : [];
      const picked = await questions.select({
        message,
        options: [...options, ...free],
        ...(prefill === undefined ? {} : { initialValue: prefill }),
      });
      return picked === CUSTOM ? await questions.text({ message, validate: required }) : picked;
    }
    case 'MULTISELECT':
      if (options.length === 0) break;
      return await questions.multiselect({ message, options, required: input.required });
    default:
  }
  return await questions.text({
    message,
    placeholder: INPUT_TYPE_HELP[input.type].example,
    ...(prefill === undefined ? {} : { initialValue: prefill }),
    validate: (value) => (input.type === 'STRING' || input.type === 'EMAIL' ? undefined : required(value)),
  });
}

/** No text that a list of choices would hold. */
const CUSTOM = '\u0000custom';

function required(value: string | undefined): string | undefined {
  return value === undefined || value.trim() === '' ? 'A value is needed' : undefined;
}

/** `Region of the bucket (region, STRING)`. */
function questionOf(input: Input): string {
  const name = input.displayName ?? input.description?.trim().split('\n')[0];
  return name === undefined || name === ''
    ? `${input.id} (${input.type})`
    : `${name} (${input.id}, ${input.type})`;
}

/** Kestra: a suggestion for people; expressions in it are for its own forms. */
function prefillOf(input: Input): string | undefined {
  const { prefill } = input;
  if (prefill === undefined || prefill === null) return undefined;
  const text =
    typeof prefill === 'string'
      ? prefill
      : typeof prefill === 'object'
        ? JSON.stringify(prefill)
        : String(prefill);
  return text.includes('{{') ? undefined : text;
}

/** Questions on the real terminal; loads @clack/prompts. */
export async function terminalQuestions(): Promise<Questions> {
  const clack = await import('@clack/prompts');
  return {
    text: (options) => clack.text(options),
    password: (options) => clack.password(options),
    confirm: (options) => clack.confirm(options),
    select: (options) => clack.select<string>(options),
    multiselect: (options) => clack.multiselect<string>(options),
    error: (message) => clack.log.error(message),
  };
}
