/** Inputs of a flow as inputs of workflow_dispatch, and the way back from what somebody typed there. */

import type { Input } from '../flow/model.ts';

/** GitHub's limit. */
export const MOST_INPUTS = 25;

/** Name of the input that takes the inputs which found no place of their own. */
export const MORE_INPUTS = 'more';

export interface DispatchInputs {
  /** The `inputs` of `workflow_dispatch`, by id. */
  readonly definitions: Readonly<Record<string, DispatchInput>>;
  /** The action's `inputs`: a YAML text of expressions, or undefined when the flow has none. */
  readonly handOver: string | undefined;
  /** The same for SECRET inputs alone: their values are in no journal, so a resume needs them again. */
  readonly secretHandOver: string | undefined;
  /** What a reader of the workflow should know, one sentence each. */
  readonly notes: readonly string[];
}

export interface DispatchInput {
  readonly description?: string;
  readonly type: 'string' | 'boolean' | 'choice' | 'number';
  readonly required?: true;
  readonly default?: string | number | boolean;
  readonly options?: readonly string[];
}

/** What GitHub takes as the id of an input. */
const ID = /^[A-Za-z_][A-Za-z0-9_-]*$/;

export function dispatchInputs(inputs: readonly Input[]): DispatchInputs {
  const notes: string[] = [];
  const secretLines: string[] = [];
  const lines: string[] = [];
  const asked: Input[] = [];
  for (const input of inputs) {
    if (input.type === 'SECRET') {
      // What is typed into the form of a dispatch stands in the event for everybody to read.
      const name = secretName(input.id);
      secretLines.push(handOver(input.id, `secrets.${name}`));
      notes.push(`Input \`${input.id}\` is a SECRET: its value is the repository's secret ${name}.`);
    } else if (ID.test(input.id)) asked.push(input);
    else notes.push(`Input \`${input.id}\` is no name for GitHub: give it in \`${MORE_INPUTS}\`.`);
  }
  const unnamed = inputs.filter((input) => input.type !== 'SECRET' && !ID.test(input.id));
  const crowded = asked.length + (unnamed.length > 0 ? 1 : 0) > MOST_INPUTS;
  // Those that must be given come first, in the order of the flow; the sort is stable.
  const ranked = [...asked].sort((a, b) => Number(isRequired(b)) - Number(isRequired(a)));
  const own = new Set(crowded ? ranked.slice(0, MOST_INPUTS - 1) : asked);
  const left = [...asked.filter((input) => !own.has(input)), ...unnamed];
  const definitions: Record<string, DispatchInput> = {};
  for (const input of asked) {
    if (!own.has(input)) continue;
    definitions[input.id] = definition(input);
    // An empty field of the form means that nothing was said; the flow's own default then holds.
    lines.push(handOver(input.id, `github.event.inputs.${input.id}`));
  }
  if (left.length > 0) {
    const names = left.map((input) => `${input.id}${isRequired(input) ? ' (required)' : ''}`).join(', ');
    definitions[MORE_INPUTS] = {
      description: `More inputs as YAML on one line, such as {${left[0]!.id}: value}: ${names}`,
      type: 'string',
      ...(left.some(isRequired) ? { required: true } : {}),
    };
    if (crowded)
      notes.push(`GitHub takes ${MOST_INPUTS} inputs: the others are given together, in \`${MORE_INPUTS}\`.`);
  }
  return {
    definitions,
    handOver: text([...secretLines, ...lines]),
    secretHandOver: text(secretLines),
    notes,
  };
}

function text(lines: readonly string[]): string | undefined {
  return lines.length === 0 ? undefined : `${lines.join('\n')}\n`;
}

/** Repository secrets are in upper case, with `_` for what they cannot have. */
export function secretName(id: string): string {
  return id
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, '_')
    .replace(/^(?=\d)/, '_');
}

/** One line of YAML, or an empty one where there is no value. JSON is YAML, whatever somebody typed. */
function handOver(id: string, value: string): string {
  const key = JSON.stringify(id).replaceAll("'", "''").replaceAll('{', '{{').replaceAll('}', '}}');
  return `\${{ ${value} != '' && format('${key}: {0}', toJSON(${value})) || '' }}`;
}

/** Whether a dispatch has to give it: what depends on other inputs may not be asked for at all. */
function isRequired(input: Input): boolean {
  return input.required && input.defaults === undefined && input.dependsOn === undefined;
}

function isOptional(input: Input): boolean {
  return !isRequired(input) && plainDefault(input) === undefined;
}

function definition(input: Input): DispatchInput {
  const description = describe(input);
  const byDefault = plainDefault(input);
  return {
    ...(description === '' ? {} : { description }),
    ...typed(input, byDefault),
    ...(isRequired(input) && input.type !== 'BOOL' && input.type !== 'BOOLEAN'
      ? { required: true as const }
      : {}),
  };
}

function typed(
  input: Input,
  byDefault: string | number | boolean | undefined,
): Pick<DispatchInput, 'type' | 'options' | 'default'> {
  switch (input.type) {
    case 'BOOL':
    case 'BOOLEAN':
      // A box is ticked or it is not: there is no third state to say that nothing was said.
      if (byDefault === undefined && !isRequired(input)) return { type: 'string' };
      return { type: 'boolean', default: String(byDefault ?? false) === 'true' };
    case 'INT':
    case 'FLOAT':
      return { type: 'number', ...(byDefault === undefined ? {} : { default: numberOf(byDefault) }) };
    case 'SELECT':
    case 'ENUM': {
      const options = input.values.map(({ value }) => value);
      const fixed = input.expression === undefined && !input.allowCustomValue && options.length > 0;
      // GitHub takes the first option where nobody chooses, and no option may be empty.
      const unsaid = byDefault === undefined && !isRequired(input);
      const unfit = byDefault !== undefined && !options.includes(String(byDefault));
      if (!fixed || unfit || unsaid) return plainText(byDefault);
      return {
        type: 'choice',
        options,
        ...(byDefault === undefined ? {} : { default: String(byDefault) }),
      };
    }
    default:
      return plainText(byDefault);
  }
}

function plainText(
  byDefault: string | number | boolean | undefined,
): Pick<DispatchInput, 'type' | 'default'> {
  return { type: 'string', ...(byDefault === undefined ? {} : { default: String(byDefault) }) };
}

function numberOf(value: string | number | boolean): string | number {
  const number = Number(value);
  return Number.isFinite(number) ? number : String(value);
}

/** A default that means the same in the form; one that is computed is left to the flow. */
function plainDefault({ defaults, dependsOn }: Input): string | number | boolean | undefined {
  if (dependsOn !== undefined) return undefined;
  if (typeof defaults === 'number' || typeof defaults === 'boolean') return defaults;
  if (typeof defaults !== 'string' || defaults.includes('{{') || defaults.includes('{%')) return undefined;
  return defaults.includes('\n') || defaults.includes('${{') ? undefined : defaults;
}

const FORMATS: Partial<Record<Input['type'], string>> = {
  FILE: 'path of a file in the repository',
  ARRAY: 'JSON array',
  MULTISELECT: 'JSON array',
  JSON: 'JSON',
  YAML: 'YAML',
  OBJECT: 'JSON',
  TABLE: 'JSON array of rows',
  FORM: 'JSON object',
  DATE: '2026-05-06',
  DATETIME: '2026-05-06T07:08:09Z',
  TIME: '07:08:09',
  DURATION: 'PT5M',
  URI: 'URI',
  EMAIL: 'e-mail address',
};

function describe(input: Input): string {
  const about = (input.displayName ?? input.description ?? input.id).replace(/\s+/g, ' ').trim();
  const details: string[] = [];
  const format = FORMATS[input.type];
  if (format !== undefined) details.push(format);
  if (isOptional(input) && (input.type === 'BOOL' || input.type === 'BOOLEAN')) details.push('true or false');
  if (
    'values' in input &&
    (input.type === 'MULTISELECT' || isOptional(input)) &&
    input.expression === undefined &&
    input.values.length > 0
  )
    details.push(`of ${input.values.map(({ value }) => value).join(', ')}`);
  if (input.dependsOn !== undefined)
    details.push(
      input.dependsOn.condition === undefined
        ? `goes with ${input.dependsOn.inputs.join(', ')}`
        : `only if ${input.dependsOn.condition}`,
    );
  if (typeof input.defaults === 'string' && input.defaults.includes('{{'))
    details.push(`by default ${input.defaults}`);
  const said = [about, ...(details.length === 0 ? [] : [`(${details.join('; ')})`])].join(' ');
  // GitHub would evaluate it.
  return said.replaceAll('${{', '$ {{');
}
