/** One line of `gitestra render --batch`: a described render in, its result or error out. */

import type { ExpressionServices, Level } from './define.ts';
import { createExpressionEngine } from './engine.ts';
import { ExpressionError, RuntimeFailure } from './errors.ts';
import { jsonText, printedText } from './print.ts';
import { isTruthy } from './truthy.ts';
import { fromTypedJson } from './typed-json.ts';
import { typeName, type Variables } from './values.ts';

export interface BatchRequest {
  readonly id?: string;
  /** The template. */
  readonly expr?: string;
  /** Variables; markers such as `{"$zdt": "…"}` stand for typed values. */
  readonly context?: Readonly<Record<string, unknown>> | null;
  /** Gives the value as JSON text and its type. */
  readonly typed?: boolean;
  readonly recursive?: boolean;
  /** A whole structure, in place of `expr`. */
  readonly input?: unknown;
  /** Text of a condition, in place of `expr`: is it true? */
  readonly rendered?: string | null;
  readonly stubs?: {
    readonly secrets?: Readonly<Record<string, string>>;
    /** By namespace, then key. */
    readonly kv?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
    readonly files?: Readonly<Record<string, string>>;
  };
}

export type BatchResult =
  | { readonly id?: string; readonly value: unknown; readonly type?: string }
  | {
      readonly id?: string;
      readonly error: string;
      readonly message: string;
      readonly line?: number;
      readonly column?: number;
      readonly missing?: string;
      readonly help?: string;
    };

/** What the batch may ask of the machine. */
export type BatchPorts = Pick<ExpressionServices, 'now' | 'randomBytes' | 'randomPort' | 'http'>;

export interface BatchOptions {
  readonly level: Level;
  readonly timeZone?: string;
  readonly ports?: BatchPorts;
}

export async function renderBatchRequest(request: BatchRequest, options: BatchOptions): Promise<BatchResult> {
  const id = request.id === undefined ? {} : { id: request.id };
  try {
    return { ...id, ...(await answer(request, options)) };
  } catch (error) {
    if (error instanceof RuntimeFailure) return { ...id, error: error.kind, message: error.message };
    if (!(error instanceof ExpressionError)) throw error;
    const { kind, message, line, column, missing, help } = error;
    return {
      ...id,
      error: kind,
      message,
      line,
      column,
      ...(missing !== undefined && { missing }),
      ...(help !== undefined && { help }),
    };
  }
}

async function answer(
  request: BatchRequest,
  options: BatchOptions,
): Promise<{ readonly value: unknown; readonly type?: string }> {
  if (request.rendered !== undefined) return { value: isTruthy(request.rendered) };
  const engine = createExpressionEngine({
    level: options.level,
    ...(options.timeZone !== undefined && { timeZone: options.timeZone }),
    recursive: request.recursive ?? false,
    services: { ...options.ports, ...stubServices(request) },
  });
  const variables = fromTypedJson(request.context ?? {}) as Variables;
  if (request.input !== undefined) {
    const value = await engine.renderStructure(fromTypedJson(request.input), variables);
    return { value: JSON.parse(jsonText(value)) as unknown };
  }
  const template = request.expr ?? '';
  if (request.typed !== true) return { value: await engine.render(template, variables) };
  const value = await engine.renderTyped(template, variables);
  return { value: typeof value === 'string' ? value : printedText(value), type: typeName(value) };
}

function stubServices({ stubs }: BatchRequest): ExpressionServices {
  const { secrets, kv, files } = stubs ?? {};
  return {
    ...(secrets !== undefined && { secret: (key) => own(secrets, key) }),
    ...(kv !== undefined && {
      kv: (key, namespace) => {
        const value = own(own(kv, namespace ?? '') ?? {}, key);
        return value === undefined ? undefined : fromTypedJson(value);
      },
    }),
    ...(files !== undefined && { readFile: (path) => own(files, path) }),
  };
}

function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
