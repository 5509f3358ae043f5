/**
 * The flows of a repository. Folders below the flows directory are namespaces, but what a file itself says counts:
 * `flows/company/team/x.yaml` and `flows/company.team/x.yaml` are both expected to hold a flow of `company.team`.
 */

import { nearestAll } from '../util/nearest.ts';
import type { Diagnostic } from './diagnostic.ts';
import { readFlowHead, type Written } from './flow-head.ts';
import type { PlainMap, PluginDefault } from './model.ts';
import { type NamespaceSettings, parseNamespace } from './parse-namespace.ts';
import { isRecord } from './path.ts';
import { SourceFile } from './source.ts';
import type { DoubleFactory } from './yaml-scalar.ts';

/** Where files come from: a working tree, a commit, a test. Paths use `/`. */
export interface FlowFiles {
  /** Paths of all files below a directory, the directory's own path included in each. */
  list(directory: string): Iterable<string> | AsyncIterable<string>;
  /** Text of a file; undefined when there is none. */
  read(path: string): Promise<string | undefined>;
}

export interface CatalogOptions {
  /** @default 'flows' */
  readonly flowsDir?: string;
  readonly double?: DoubleFactory;
}

/** A flow's file. `id` and `namespace` are empty where the file has none. */
export interface CatalogEntry {
  readonly path: string;
  readonly namespace: string;
  readonly id: string;
  readonly source: SourceFile;
  readonly idAt?: Written;
  readonly namespaceAt?: Written;
}

export interface FlowNotFound {
  readonly found: false;
  /** Names of flows that may have been meant, closest first. */
  readonly nearest: readonly string[];
  /** Number of flows that there are. */
  readonly known: number;
}

/** What a flow gets from `_namespace.yaml` files. */
export interface InheritedSettings {
  /** Merged; the closest namespace wins. */
  readonly variables: PlainMap;
  /** One list a namespace, closest first. */
  readonly pluginDefaults: readonly (readonly PluginDefault[])[];
  readonly diagnostics: readonly Diagnostic[];
}

const NAMESPACE_FILE = '_namespace.yaml';
const FILES_FOLDER = '_files';
/** Files read at the same time. */
const READ_AHEAD = 32;

export class Catalog {
  readonly flowsDir: string;
  readonly #files: FlowFiles;
  readonly #double: DoubleFactory | undefined;
  #entries: Promise<readonly CatalogEntry[]> | undefined;
  #paths: Promise<readonly string[]> | undefined;
  readonly #namespaces = new Map<
    string,
    Promise<(NamespaceSettings & { diagnostics: readonly Diagnostic[] }) | undefined>
  >();

  constructor(files: FlowFiles, options: CatalogOptions = {}) {
    this.#files = files;
    this.#double = options.double;
    const directory = (options.flowsDir ?? 'flows').replace(/\/+$/, '').replace(/^\.\//, '');
    this.flowsDir = directory === '' ? '.' : directory;
  }

  /** All flows, in the order of their paths. Reads every YAML file's text, parses next to none. */
  entries(): Promise<readonly CatalogEntry[]> {
    this.#entries ??= this.#readAll();
    return this.#entries;
  }

  /** Paths of everything below the flows directory that may be a flow. */
  flowPaths(): Promise<readonly string[]> {
    this.#paths ??= this.#listFlowPaths();
    return this.#paths;
  }

  /**
   * The flow of a name `namespace.id`. Looks where the folder convention puts it first,
   * then into files named like it, then everywhere.
   */
  async find(name: string): Promise<CatalogEntry | FlowNotFound> {
    const splits = splitsOf(name);
    for (const { namespace, id } of splits) {
      const entry = await this.#findByConvention(namespace, id);
      if (entry !== undefined) return entry;
    }
    const paths = await this.flowPaths();
    const ids = new Set(splits.map((split) => split.id));
    const matches = (entry: CatalogEntry | undefined): entry is CatalogEntry =>
      entry !== undefined && `${entry.namespace}.${entry.id}` === name;
    for (const path of paths.filter((candidate) => ids.has(baseName(candidate)))) {
      const entry = await this.#readEntry(path);
      if (matches(entry)) return entry;
    }
    const entries = await this.entries();
    const entry = entries.find(matches);
    if (entry !== undefined) return entry;
    const names = entries.map((known) => `${known.namespace}.${known.id}`);
    return { found: false, nearest: nearestNames(name, names), known: names.length };
  }

  /** The flow of exactly this namespace and id. */
  async get(namespace: string, id: string): Promise<CatalogEntry | undefined> {
    const byConvention = await this.#findByConvention(namespace, id);
    if (byConvention !== undefined) return byConvention;
    const entries = await this.entries();
    return entries.find((entry) => entry.namespace === namespace && entry.id === id);
  }

  /** What is wrong between files: names that occur twice, flows in a folder of another namespace. */
  async diagnostics(): Promise<readonly Diagnostic[]> {
    const found: Diagnostic[] = [];
    const seen = new Map<string, CatalogEntry>();
    for (const entry of await this.entries()) {
      const misplaced = this.checkFolder(entry);
      if (misplaced !== undefined) found.push(misplaced);
      if (entry.id === '' || entry.namespace === '') continue;
      const name = `${entry.namespace}.${entry.id}`;
      const first = seen.get(name);
      if (first === undefined) seen.set(name, entry);
      else found.push(duplicateFlow(name, entry, first));
    }
    return found;
  }

  /** Says when a flow's namespace is not that of its folder. Files directly in the flows directory may hold any. */
  checkFolder(
    entry: Pick<CatalogEntry, 'path' | 'namespace' | 'namespaceAt' | 'source'>,
  ): Diagnostic | undefined {
    const folder = this.folderOf(entry.path);
    if (folder === undefined || folder === '' || entry.namespace === '') return undefined;
    const expected = folder.replaceAll('/', '.');
    if (expected === entry.namespace) return undefined;
    const home = `${this.flowsDir}/${entry.namespace.replaceAll('.', '/')}/`;
    return {
      code: 'namespace-folder',
      severity: 'error',
      message: `namespace \`${entry.namespace}\` does not match the folder \`${this.flowsDir}/${folder}\``,
      file: entry.source,
      span: entry.namespaceAt?.span ?? { start: 0, end: 0 },
      help: `write \`namespace: ${expected}\`, or move the file to \`${home}\``,
    };
  }

  /** Folder of a file relative to the flows directory, empty at its top; undefined when the file lies elsewhere. */
  folderOf(path: string): string | undefined {
    const prefix = this.flowsDir === '.' ? '' : `${this.flowsDir}/`;
    if (!path.startsWith(prefix)) return undefined;
    const inside = path.slice(prefix.length);
    const slash = inside.lastIndexOf('/');
    return slash === -1 ? '' : inside.slice(0, slash);
  }

  /** Folders that may hold a namespace's `_files` and settings, the usual form first. */
  namespaceFolders(namespace: string): readonly string[] {
    const prefix = this.flowsDir === '.' ? '' : `${this.flowsDir}/`;
    return [...new Set([`${prefix}${namespace.replaceAll('.', '/')}`, `${prefix}${namespace}`])];
  }

  /** Variables and plugin defaults that a namespace has from its own file and those of its parents. */
  async settings(namespace: string): Promise<InheritedSettings> {
    const segments = namespace.split('.');
    const folders: string[] = [];
    for (let length = segments.length; length > 0; length--) {
      folders.push(...this.namespaceFolders(segments.slice(0, length).join('.')));
    }
    folders.push(this.flowsDir === '.' ? '' : this.flowsDir);
    const files = await Promise.all(folders.map((folder) => this.#readNamespace(folder)));
    const present = files.filter((file) => file !== undefined);
    return {
      variables: present.reduceRight<PlainMap>((merged, file) => mergeMaps(merged, file.variables), {}),
      pluginDefaults: present.map((file) => file.pluginDefaults),
      diagnostics: present.flatMap((file) => file.diagnostics),
    };
  }

  #readNamespace(
    folder: string,
  ): Promise<(NamespaceSettings & { diagnostics: readonly Diagnostic[] }) | undefined> {
    let reading = this.#namespaces.get(folder);
    if (reading === undefined) {
      const path = folder === '' ? NAMESPACE_FILE : `${folder}/${NAMESPACE_FILE}`;
      reading = this.#files.read(path).then((text) => {
        if (text === undefined) return undefined;
        return parseNamespace(
          new SourceFile(path, text),
          this.#double === undefined ? {} : { double: this.#double },
        );
      });
      this.#namespaces.set(folder, reading);
    }
    return reading;
  }

  async #findByConvention(namespace: string, id: string): Promise<CatalogEntry | undefined> {
    for (const folder of this.namespaceFolders(namespace)) {
      for (const extension of ['yaml', 'yml']) {
        const entry = await this.#readEntry(`${folder}/${id}.${extension}`);
        if (entry?.namespace === namespace && entry.id === id) return entry;
      }
    }
    return undefined;
  }

  async #listFlowPaths(): Promise<readonly string[]> {
    const paths: string[] = [];
    for await (const path of this.#files.list(this.flowsDir)) {
      const normal = path.replace(/^\.\//, '');
      if (isFlowPath(normal)) paths.push(normal);
    }
    return paths.sort();
  }

  async #readAll(): Promise<readonly CatalogEntry[]> {
    const paths = await this.flowPaths();
    const entries: CatalogEntry[] = [];
    for (let start = 0; start < paths.length; start += READ_AHEAD) {
      const batch = paths.slice(start, start + READ_AHEAD).map((path) => this.#readEntry(path));
      for (const entry of await Promise.all(batch)) if (entry !== undefined) entries.push(entry);
    }
    return entries;
  }

  async #readEntry(path: string): Promise<CatalogEntry | undefined> {
    const text = await this.#files.read(path);
    return text === undefined ? undefined : catalogEntry(new SourceFile(path, text));
  }
}

/** The entry of a file that is at hand; undefined when it is not a flow. */
export function catalogEntry(source: SourceFile): CatalogEntry | undefined {
  const head = readFlowHead(source);
  if (head === undefined) return undefined;
  return {
    path: source.path,
    namespace: head.namespace?.text ?? '',
    id: head.id?.text ?? '',
    source,
    ...(head.id === undefined ? {} : { idAt: head.id }),
    ...(head.namespace === undefined ? {} : { namespaceAt: head.namespace }),
  };
}

/** Flows are `.yaml` or `.yml`; namespace files, hidden folders and names that begin with `_` are something else. */
export function isFlowPath(path: string): boolean {
  if (!/\.ya?ml$/i.test(path)) return false;
  const steps = path.split('/');
  if (steps.at(-1)!.startsWith('_')) return false;
  return !steps.some(
    (step) =>
      step === FILES_FOLDER ||
      step === 'node_modules' ||
      (step.startsWith('.') && step !== '..' && step !== '.'),
  );
}

/** Ids may have dots too: `a.b.c` is flow `c` of `a.b`, or flow `b.c` of `a`. */
function splitsOf(name: string): { namespace: string; id: string }[] {
  const splits: { namespace: string; id: string }[] = [];
  for (let dot = name.lastIndexOf('.'); dot > 0; dot = name.lastIndexOf('.', dot - 1)) {
    splits.push({ namespace: name.slice(0, dot), id: name.slice(dot + 1) });
  }
  return splits.filter((split) => split.id !== '');
}

/** Of whole names most letters are the namespace's, so close ids of one namespace are looked for first. */
function nearestNames(name: string, names: readonly string[]): string[] {
  const end = name.lastIndexOf('.') + 1;
  const [namespace, id] = [name.slice(0, end), name.slice(end)];
  const neighbours = names.filter((known) => known.startsWith(namespace)).map((known) => known.slice(end));
  const close = nearestAll(id, neighbours).map((neighbour) => namespace + neighbour);
  const sameId = names.filter((known) => known.endsWith(`.${id}`));
  const found = [...close, ...sameId];
  return [...new Set(found.length > 0 ? found : nearestAll(name, names))].slice(0, 3);
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.ya?ml$/i, '');
}

function duplicateFlow(name: string, entry: CatalogEntry, first: CatalogEntry): Diagnostic {
  return {
    code: 'duplicate-flow',
    severity: 'error',
    message: `flow \`${name}\` is defined in two files`,
    file: entry.source,
    span: entry.idAt!.span,
    related: [{ message: 'first defined here', file: first.source, span: first.idAt!.span }],
    help: 'give one of them another `id`, or remove it',
  };
}

function mergeMaps(base: PlainMap, over: PlainMap): PlainMap {
  const result: Record<string, unknown> = { ...base };
  for (const [key, value] of Object.entries(over)) {
    const below = Object.hasOwn(base, key) ? base[key] : undefined;
    result[key] = isRecord(below) && isRecord(value) ? mergeMaps(below, value) : value;
  }
  return result;
}
