/** Values that strangers choose and that become part of a program: scripts and SQL. */

import type { Flow, Input } from '../../flow/model.ts';
import { isRecord, type Path } from '../../flow/path.ts';
import { givenInputs } from '../called-flows.ts';
import { flowExpressions } from '../expressions.ts';
import { type PrintedValue, printedValues } from '../printed-values.ts';
import type { Rule, RuleContext } from '../rule.ts';

export const untrustedValue: Rule = {
  name: 'untrusted-value',
  severity: 'warning',
  description:
    'What others send must not become part of a script or an SQL text: it could change what the text does.',
  check(context) {
    const judge = sourceJudge(context);
    for (const { task } of context.tasks) {
      for (const [property, kind] of SINKS) {
        if (kind === 'template' && !task.type.endsWith('.TemplatedTask')) continue;
        for (const { text, path } of textsOf(task.properties[property], [...task.path, property])) {
          for (const value of printedValues(text, context.level)) {
            const source = judge(value);
            if (source === undefined || isDefused(value, kind, task.type)) continue;
            report(context, source, value, kind, path);
          }
        }
      }
    }
    for (const { text, path } of flowExpressions(context.flow, context.level)) {
      if (!text.includes('render')) continue;
      for (const value of printedValues(text, context.level)) {
        // A variable of the flow is written by its author.
        const source = value.rendered === true && value.path[0] !== 'vars' ? judge(value) : undefined;
        if (source !== undefined) report(context, source, value, 'template', path);
      }
    }
  },
};

type Sink = 'script' | 'sql' | 'template';

const SINKS: readonly (readonly [property: string, kind: Sink])[] = [
  ['commands', 'script'],
  ['beforeCommands', 'script'],
  ['script', 'script'],
  ['sql', 'sql'],
  ['spec', 'template'],
];

/** Filters after which no text of the sender's choice is left. */
const DEFUSING: ReadonlySet<string> = new Set([
  'number',
  'length',
  'abs',
  'base64encode',
  'urlencode',
  'escapeChar',
  'md5',
  'sha1',
  'sha256',
  'sha512',
  'slugify',
  'date',
  'timestamp',
  'timestampMilli',
  'timestampMicro',
  'timestampNano',
  'numberFormat',
]);

interface Source {
  readonly name: string;
  /** Anybody who knows an address may send it, in contrast to people who may start the flow. */
  readonly isPublic: boolean;
}

function sourceJudge({ flow, level }: RuleContext): (value: PrintedValue) => Source | undefined {
  const direct = directJudge(flow);
  return (value) => {
    const [root, name] = value.path;
    const text = root === 'vars' && value.rendered === true ? flow.variables[name ?? ''] : undefined;
    if (typeof text !== 'string') return direct(value);
    for (const inner of printedValues(text, level)) {
      const source = inner.filters.some((filter) => DEFUSING.has(filter)) ? undefined : direct(inner);
      if (source !== undefined) return source;
    }
    return undefined;
  };
}

function directJudge(flow: Flow): (value: PrintedValue) => Source | undefined {
  const inputs = givenInputs(flow.inputs);
  const hasWebhook = flow.triggers.some((trigger) => trigger.type.endsWith('.Webhook'));
  return ({ kind, path }) => {
    if (kind !== 'variable') return undefined;
    const [root, ...rest] = path;
    if (root === 'trigger' && hasWebhook) {
      const [part] = rest;
      if (part === undefined || part === 'body' || part === 'headers' || part === 'parameters')
        return { name: path.join('.'), isPublic: true };
    }
    if (root !== 'inputs') return undefined;
    const written = rest.join('.');
    const input = inputs.find(({ givenAs }) => givenAs === written || written.startsWith(`${givenAs}.`));
    return input !== undefined && isFreeText(input) ? { name: path.join('.'), isPublic: false } : undefined;
  };
}

function isFreeText(input: Input): boolean {
  switch (input.type) {
    case 'STRING':
      return input.validator === undefined;
    case 'JSON':
    case 'YAML':
    case 'ION':
    case 'OBJECT':
    case 'URI':
    case 'TABLE':
      return true;
    case 'ARRAY':
      return ['STRING', 'JSON', 'YAML', 'URI'].includes(input.itemType);
    case 'SELECT':
    case 'ENUM':
    case 'MULTISELECT':
      return input.allowCustomValue;
    default:
      return false;
  }
}

/** JSON is a literal of Python and JavaScript, and not one of a shell. */
function isDefused(value: PrintedValue, kind: Sink, type: string): boolean {
  if (value.filters.some((filter) => DEFUSING.has(filter))) return true;
  const isCode = kind === 'script' && /\.(python|node)\./.test(type);
  return isCode && value.filters.some((filter) => filter === 'json' || filter === 'toJson');
}

const EFFECTS: Readonly<Record<Sink, readonly [text: string, effect: string, help: string]>> = {
  script: [
    'a script',
    'run commands',
    'give it to the script as a variable, `env: {NAME: "{{ … }}"}`, and write `"$NAME"` (or what the language has) in the script',
  ],
  sql: [
    'SQL',
    'change the statement',
    'give it as a parameter: `parameters: {name: "{{ … }}"}` and `:name` in the SQL',
  ],
  template: [
    'a template',
    'read secrets and run what the task can run',
    'use it as it is, without `render()`, and not in a `spec`',
  ],
};

function report(context: RuleContext, source: Source, value: PrintedValue, kind: Sink, path: Path): void {
  const who = source.isPublic ? 'whoever calls the webhook' : 'whoever starts the flow';
  const [text, effect, help] = EFFECTS[kind];
  context.report({
    severity: source.isPublic ? 'warning' : 'info',
    message: `\`${source.name}\` becomes part of ${text}, so ${who} can ${effect}`,
    span: context.document.locateInside(path, value.start, value.end),
    help,
  });
}

function* textsOf(value: unknown, path: Path): Generator<{ readonly text: string; readonly path: Path }> {
  if (typeof value === 'string') yield { text: value, path };
  else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* textsOf(item, [...path, index]);
  } else if (isRecord(value)) {
    for (const [key, item] of Object.entries(value)) yield* textsOf(item, [...path, key]);
  }
}
