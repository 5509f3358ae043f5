/** Inputs and labels of a command line: `-i id=value`, `-i id=@file`, `--inputs file`, `-l key=value`. */

import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { UsageError } from '../app/usage-error.ts';
import { GivenFile } from '../engine/inputs/given-file.ts';
import { describeSystemError } from '../storage/storage-error.ts';
import type { OptionDefinitions } from './command.ts';
import type { CliHost } from './host.ts';

export const INPUT_OPTIONS = {
  input: {
    type: 'string',
    short: 'i',
    value: 'ID=VALUE',
    multiple: true,
    description:
      'Value of an input; ID=@FILE uploads the file for a FILE input, and gives its text to any other (@@ for a text that begins with @)',
  },
  inputs: {
    type: 'string',
    value: 'FILE',
    description: 'YAML or JSON file with inputs by id; -i wins over it',
  },
} as const satisfies OptionDefinitions;

export const SECRETS_OPTION = {
  secrets: {
    type: 'string',
    value: 'FILE',
    description: 'YAML or JSON file with secrets by name; they win over those of the environment',
  },
} as const satisfies OptionDefinitions;

/** Raw values by input id. Throws a UsageError. */
export async function readInputOptions(
  options: { readonly input: readonly string[]; readonly inputs?: string | undefined },
  host: Pick<CliHost, 'cwd' | 'stdin'>,
): Promise<Map<string, unknown>> {
  const values =
    options.inputs === undefined
      ? new Map<string, unknown>()
      : await readMapFile(options.inputs, 'inputs', 'id', host);
  const given = new Set<string>();
  for (const text of options.input) {
    const [id, value] = splitPair(text, '-i', 'id=value');
    if (given.has(id))
      throw new UsageError(
        `the input “${id}” is given twice`,
        'several values of one input are written as a JSON array: -i id=\'["a", "b"]\'',
      );
    given.add(id);
    values.set(id, fileOrText(value, host.cwd));
  }
  return values;
}

/** Labels in the order given. Throws a UsageError. */
export function readLabelOptions(labels: readonly string[]): { key: string; value: string }[] {
  return labels.map((text) => {
    const [key, value] = splitPair(text, '-l', 'key=value');
    if (!/^\p{Ll}[\p{L}0-9._-]*$/u.test(key)) {
      throw new UsageError(
        `“${key}” is no key of a label`,
        'it begins with a lower-case letter; letters, digits, “.”, “_” and “-” follow',
      );
    }
    if (key.startsWith('system.'))
      throw new UsageError(
        `the label “${key}” cannot be given: keys that begin with “system.” are set by Gitestra`,
      );
    if (value === '') throw new UsageError(`the label “${key}” has no value`);
    return { key, value };
  });
}

function splitPair(text: string, option: string, shape: string): [string, string] {
  const at = text.indexOf('=');
  if (at > 0) return [text.slice(0, at).trim(), text.slice(at + 1)];
  throw new UsageError(
    `${option} ${text} has no ${at === 0 ? 'name before' : 'value behind'} “=”`,
    `write ${option} ${shape}`,
  );
}

function fileOrText(value: string, cwd: string): unknown {
  if (value.startsWith('@@')) return value.slice(1);
  if (!value.startsWith('@') || value === '@') return value;
  const path = value.slice(1);
  return new GivenFile(path, async () => {
    try {
      return await readFile(resolve(cwd, path), 'utf8');
    } catch (error) {
      throw new Error(`it cannot be read: ${describeSystemError(error)}`);
    }
  });
}

/** Secrets by name. Throws a UsageError that repeats no value. */
export async function readSecretsOption(
  path: string | undefined,
  host: Pick<CliHost, 'cwd' | 'stdin'>,
): Promise<Record<string, string> | undefined> {
  if (path === undefined) return undefined;
  const secrets: Record<string, string> = {};
  for (const [name, value] of await readMapFile(path, 'secrets', 'name', host)) {
    if (typeof value === 'object') throw new UsageError(`the secret ${name} of ${path} must be text`);
    secrets[name] = String(value);
  }
  return secrets;
}

async function readMapFile(
  path: string,
  what: string,
  key: string,
  host: Pick<CliHost, 'cwd' | 'stdin'>,
): Promise<Map<string, unknown>> {
  const text = await readText(path, what, host);
  const [{ parseYaml }, { SourceFile }, { makeDouble }, { isRecord }] = await Promise.all([
    import('../flow/yaml.ts'),
    import('../flow/source.ts'),
    import('../expression/values.ts'),
    import('../flow/path.ts'),
  ]);
  // JSON is YAML, so one reader serves both.
  const document = parseYaml(new SourceFile(path, text), { double: makeDouble });
  const fault = document.diagnostics.find((diagnostic) => diagnostic.severity === 'error');
  if (fault !== undefined) {
    const { line, column } = document.source.position(fault.span.start);
    throw new UsageError(`${path}:${line}:${column}: ${fault.message}`, fault.help);
  }
  if (document.value === null) return new Map();
  if (!isRecord(document.value))
    throw new UsageError(`${path} must hold a map of ${what} by ${key}`, `write one a line: ${key}: value`);
  return new Map(Object.entries(document.value));
}

async function readText(
  path: string,
  what: string,
  { cwd, stdin }: Pick<CliHost, 'cwd' | 'stdin'>,
): Promise<string> {
  if (path === '-') {
    const consumers = await import('node:stream/consumers');
    return await consumers.text(stdin as Parameters<typeof consumers.text>[0]);
  }
  try {
    return await readFile(resolve(cwd, path), 'utf8');
  } catch (error) {
    throw new UsageError(`the ${what} ${path} cannot be read: ${describeSystemError(error)}`);
  }
}
