/** Where `secret('NAME')` looks, and what must be masked before anything runs. */

import type { Redactor } from '../storage/redaction.ts';

const ENCODED_PREFIX = 'SECRET_';
const PLAIN_PREFIX = 'GITESTRA_SECRET_';

export interface SecretSources {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Secrets given by name, such as the action's `secrets` input; they win over the environment. */
  readonly given?: Readonly<Record<string, string>>;
}

/** A `SECRET_…` variable that is no base64; `name` is the variable's. */
export class InvalidSecretError extends Error {
  readonly variable: string;

  constructor(variable: string) {
    super(
      `environment variable ${variable} is not base64; Kestra's ${ENCODED_PREFIX} variables are base64, plain values go into ${PLAIN_PREFIX}${variable.slice(ENCODED_PREFIX.length)}`,
    );
    this.name = 'InvalidSecretError';
    this.variable = variable;
  }
}

/** Secrets by upper-case name. Names are the same whatever their case, as Kestra has it. */
export class Secrets {
  readonly #values = new Map<string, string>();
  readonly #invalid = new Map<string, string>();

  constructor({ environment, given = {} }: SecretSources) {
    for (const [variable, value] of Object.entries(environment)) {
      if (value === undefined) continue;
      if (variable.startsWith(ENCODED_PREFIX)) this.#decode(variable, value);
    }
    for (const [variable, value] of Object.entries(environment)) {
      if (value !== undefined && variable.startsWith(PLAIN_PREFIX)) {
        this.#values.set(variable.slice(PLAIN_PREFIX.length).toUpperCase(), value);
      }
    }
    for (const [name, value] of Object.entries(given)) this.#values.set(name.toUpperCase(), value);
  }

  #decode(variable: string, value: string): void {
    const name = variable.slice(ENCODED_PREFIX.length).toUpperCase();
    const trimmed = value.trim().replace(/\s+/g, '');
    const isBase64 = /^[A-Za-z0-9+/]*={0,2}$/.test(trimmed) && trimmed.length % 4 !== 1;
    if (isBase64) this.#values.set(name, Buffer.from(trimmed, 'base64').toString('utf8'));
    else this.#invalid.set(name, variable);
  }

  /** Undefined when there is none. Throws InvalidSecretError for a variable that cannot be decoded. */
  get(name: string): string | undefined {
    const key = name.toUpperCase();
    const value = this.#values.get(key);
    const invalid = this.#invalid.get(key);
    if (value === undefined && invalid !== undefined) throw new InvalidSecretError(invalid);
    return value;
  }

  get names(): readonly string[] {
    return [...this.#values.keys()];
  }

  registerAll(redactor: Redactor): void {
    for (const [name, value] of this.#values) redactor.register(value, name);
  }
}
