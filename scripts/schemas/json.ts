/** Small parts of JSON Schemas that are written by hand. */

export type Json = { readonly [key: string]: unknown };

/** A schema with a description, which editors show as Markdown. */
export function said(schema: Json, description: string): Json {
  return { ...schema, description, markdownDescription: description };
}

export const text = (description: string, more: Json = {}): Json =>
  said({ type: 'string', ...more }, description);
/** Kestra: a number or boolean written where text is needed counts as its text. */
export const scalar = (description: string): Json =>
  said({ type: ['string', 'number', 'boolean'] }, description);
export const integer = (description: string, more: Json = {}): Json =>
  said({ type: 'integer', ...more }, description);
export const number = (description: string): Json => said({ type: 'number' }, description);
/** Editors write the keyword `default` into everything they make, so defaults are told in words. */
export const flag = (description: string, byDefault: boolean): Json =>
  said({ type: 'boolean' }, `${description} Default: \`${byDefault}\`.`);
/** Kestra: a boolean may be written as text. */
export const looseFlag = (description: string): Json =>
  said({ type: ['boolean', 'string'] }, `${description} Default: \`false\`.`);
export const map = (description: string): Json => said({ type: 'object' }, description);
export const list = (items: Json, description: string, more: Json = {}): Json =>
  said({ type: 'array', items, ...more }, description);
export const choice = (values: readonly string[], description: string, byDefault?: string): Json =>
  said({ enum: values }, byDefault === undefined ? description : `${description} Default: \`${byDefault}\`.`);
export const duration = (description: string): Json =>
  said(
    {
      anyOf: [{ type: 'string', pattern: '^\\s*[-+]?[pP]|\\{[{%]' }, { type: 'number' }],
      examples: ['PT30S'],
    },
    `${description} An ISO-8601 duration such as \`PT30S\`.`,
  );
/** A value of any kind. */
export const any = (description: string): Json => said({}, description);

export function object(
  properties: Readonly<Record<string, Json>>,
  description: string,
  required: readonly string[] = [],
): Json {
  return said(
    {
      type: 'object',
      ...(required.length === 0 ? {} : { required }),
      properties,
      additionalProperties: false,
    },
    description,
  );
}

export const ref = (name: string): Json => ({ $ref: `#/$defs/${name}` });
