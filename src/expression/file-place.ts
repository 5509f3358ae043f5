/** Arguments that name a file, and what the services say about it. */

import { integerArgument, service, textArgument } from './checks.ts';
import type { Arguments, CallContext, FilePlace, Parameter } from './define.ts';
import { namespaceOf } from './flow-namespace.ts';

export const FILE_PARAMETERS: readonly Parameter[] = [
  { name: 'path' },
  { name: 'namespace' },
  { name: 'version' },
];

export interface NamedFile {
  /** A namespace file's path without leading slash, or a `kestra://` URI. */
  readonly path: string;
  readonly place: FilePlace;
}

export function fileOf(args: Arguments, context: CallContext): NamedFile {
  const path = textArgument(args.path, 'path', context);
  if (path.split(/[\\/]/).includes('..'))
    return context.fail(`the path ${JSON.stringify(path)} leaves its folder`);
  const namespace = namespaceOf(args.namespace, context);
  const version = args.version == null ? undefined : integerArgument(args.version, 'version', context);
  return {
    path: path.includes('://') ? path : path.replace(/^\/+/, ''),
    place: { ...(namespace !== undefined && { namespace }), ...(version !== undefined && { version }) },
  };
}

/** Bytes, or undefined when there is no such file. */
export function sizeOf({ path, place }: NamedFile, context: CallContext): number | undefined {
  const { fileSize, readFile } = context.services;
  if (fileSize !== undefined) return context.ask(() => fileSize(path, place));
  const read = service(readFile, 'there are no files in this place', context);
  const text = context.ask(() => read(path, place));
  return text === undefined ? undefined : Buffer.byteLength(text, 'utf8');
}

export function failMissing(file: NamedFile, context: CallContext): never {
  const { namespace } = file.place;
  const where = namespace === undefined || file.path.includes('://') ? '' : ` in namespace '${namespace}'`;
  return context.fail(`There is no file '${file.path}'${where}.`);
}
