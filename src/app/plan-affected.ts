/** Flows that a change reaches although their own files stay: callers, waiting flows, readers of files and settings. */

import type { CatalogEntry } from '../flow/catalog.ts';
import type { Flow, PlainMap, PluginDefault } from '../flow/model.ts';
import { parseFlow } from '../flow/parse-flow.ts';
import { parseNamespace } from '../flow/parse-namespace.ts';
import { isRecord } from '../flow/path.ts';
import { sameData } from '../flow/property-diff.ts';
import { SourceFile } from '../flow/source.ts';
import { walkTasks } from '../flow/task-structure.ts';
import type { AffectedFlow } from '../report/plan.ts';
import { awaitedFlows } from '../validate/awaited-flows.ts';
import { flowCalls } from '../validate/called-flows.ts';
import { flowExpressions } from '../validate/expressions.ts';
import type { Config } from './config-model.ts';
import { DEFAULT_CONFIG } from './config-model.ts';
import { parseConfig } from './parse-config.ts';
import type { ChangedText } from './plan-base.ts';
import type { Workspace } from './workspace.ts';

/** A flow that names another one. */
export interface FlowLink {
  readonly from: CatalogEntry;
  readonly flow: Flow;
  /** `namespace.id` of the other one. */
  readonly to: string;
  /** Id of the task or trigger. */
  readonly by: string;
  readonly kind: 'call' | 'wait';
}

/** Parses a flow of the catalog once. Files that cannot be read as a flow give undefined. */
export class ParsedFlows {
  readonly #parsed = new Map<string, Flow | undefined>();

  get(entry: CatalogEntry): Flow | undefined {
    if (!this.#parsed.has(entry.path)) this.#parsed.set(entry.path, parseFlow(entry.source).flow);
    return this.#parsed.get(entry.path);
  }
}

const NAMES_FLOWS = /flowId/;

/** Everything that calls or waits for one of the flows. Only files that write one of their ids are parsed. */
export function linksTo(
  names: ReadonlySet<string>,
  entries: readonly CatalogEntry[],
  flows: ParsedFlows,
): readonly FlowLink[] {
  const ids = [...names].map((name) => name.slice(name.lastIndexOf('.') + 1));
  return entries.flatMap((from): FlowLink[] => {
    const { text } = from.source;
    if (!NAMES_FLOWS.test(text) || !ids.some((id) => text.includes(id))) return [];
    const flow = flows.get(from);
    if (flow === undefined) return [];
    const calls = flowCalls(flow).map(({ namespace, flowId, taskId }) => ({
      to: `${namespace}.${flowId}`,
      by: taskId,
      kind: 'call' as const,
    }));
    const waits = awaitedFlows(flow).map(({ namespace, flowId, trigger }) => ({
      to: `${namespace}.${flowId}`,
      by: trigger.id,
      kind: 'wait' as const,
    }));
    const seen = new Set<string>();
    return [...calls, ...waits]
      .filter(({ to, by, kind }) => {
        const key = `${kind} ${by} ${to}`;
        return names.has(to) && !seen.has(key) && seen.add(key) !== undefined;
      })
      .map((link) => ({ ...link, from, flow }));
  });
}

/** What changed in one file of settings, and for whom. */
interface SettingsChange {
  readonly file: string;
  readonly applies: (namespace: string) => boolean;
  /** Types, or their beginnings, whose plugin defaults changed. */
  readonly types: readonly string[];
  /** Changed keys by the name of the variable that holds them: `namespace`, `globals`. */
  readonly variables: Readonly<Record<string, readonly string[]>>;
  /** The language level changed. */
  readonly level: boolean;
}

export interface AffectedSources {
  readonly settings: readonly ChangedText[];
  /** Paths of changed files that are neither flows nor settings. */
  readonly files: readonly string[];
}

/** Flows whose namespace files or settings changed, with the reasons. */
export function affectedBySettings(
  sources: AffectedSources,
  entries: readonly CatalogEntry[],
  flows: ParsedFlows,
  places: { readonly flowsDir: string; readonly filesDir?: string },
  workspace: Workspace,
): readonly AffectedFlow[] {
  const changes = sources.settings.flatMap((text) => settingsChange(text, places));
  const level = workspace.config.kestra;
  return entries.flatMap((entry): AffectedFlow[] => {
    const reasons = [
      ...changes.flatMap((change) => settingsReasons(change, entry, flows, level)),
      ...fileReasons(sources.files, entry, flows, places, level),
    ];
    if (reasons.length === 0) return [];
    const name = `${entry.namespace}.${entry.id}`;
    return [{ name, path: entry.path, reasons: [...new Set(reasons)] }];
  });
}

function settingsChange(text: ChangedText, { flowsDir }: { readonly flowsDir: string }): SettingsChange[] {
  const { path } = text;
  if (path.endsWith('_namespace.yaml')) {
    const folder = path.slice(0, -'_namespace.yaml'.length).replace(/\/$/, '');
    const inside = folder === flowsDir ? '' : folder.slice(flowsDir === '' ? 0 : flowsDir.length + 1);
    const namespace = inside.replaceAll('/', '.');
    const read = (source: SourceFile | undefined) => parseNamespace(source ?? new SourceFile(path, ''));
    const [old, now] = [read(text.before), read(text.after)];
    const variables = { namespace: changedKeys(old.variables, now.variables) };
    const types = changedDefaults(old.pluginDefaults, now.pluginDefaults);
    const applies = (other: string): boolean =>
      namespace === '' || other === namespace || other.startsWith(`${namespace}.`);
    return [{ file: path, applies, types, variables, level: false }];
  }
  const read = (source: SourceFile | undefined): Config =>
    source === undefined ? DEFAULT_CONFIG : parseConfig(source).config;
  const [old, now] = [read(text.before), read(text.after)];
  return [
    {
      file: path,
      applies: () => true,
      types: changedDefaults(old.pluginDefaults, now.pluginDefaults),
      variables: {
        namespace: changedKeys(old.variables, now.variables),
        globals: changedKeys(old.globals, now.globals),
      },
      level: old.kestra !== now.kestra,
    },
  ];
}

function changedKeys(before: PlainMap, after: PlainMap): string[] {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...keys].filter((key) => !sameData(before[key], after[key]));
}

function changedDefaults(before: readonly PluginDefault[], after: readonly PluginDefault[]): string[] {
  const types = new Set([...before, ...after].map(({ type }) => type));
  const of = (list: readonly PluginDefault[], type: string) => list.filter((one) => one.type === type);
  return [...types].filter((type) => !sameData(of(before, type), of(after, type)));
}

function settingsReasons(
  change: SettingsChange,
  entry: CatalogEntry,
  flows: ParsedFlows,
  level: 1 | 2,
): string[] {
  if (!change.applies(entry.namespace)) return [];
  const reasons = change.level ? [`the language level changed in \`${change.file}\``] : [];
  const { text } = entry.source;
  const types = change.types.filter((type) => text.includes(type));
  const keys = Object.entries(change.variables).flatMap(([root, names]) =>
    names.filter((name) => text.includes(name)).map((name) => ({ root, name })),
  );
  if (types.length === 0 && keys.length === 0) return reasons;
  const flow = flows.get(entry);
  if (flow === undefined) return reasons;
  const used = new Set([...walkTasks(flow)].map(({ task }) => task.type));
  for (const trigger of flow.triggers) used.add(trigger.type);
  for (const type of types) {
    if ([...used].some((one) => one.startsWith(type)))
      reasons.push(`plugin defaults of \`${type}\` changed in \`${change.file}\``);
  }
  for (const { root, name } of keys) {
    const read = flowExpressions(flow, level).some(({ references }) =>
      references.variables.some(
        (variable) => variable.root === root && (variable.path[0] === name || variable.path.length === 0),
      ),
    );
    if (read) reasons.push(`\`${root}.${name}\` changed in \`${change.file}\``);
  }
  return reasons;
}

/** Namespace files that the flow reads by name, or takes along for its scripts. */
function fileReasons(
  files: readonly string[],
  entry: CatalogEntry,
  flows: ParsedFlows,
  places: { readonly flowsDir: string; readonly filesDir?: string },
  level: 1 | 2,
): string[] {
  if (files.length === 0) return [];
  const { text } = entry.source;
  const candidates = files.filter((file) => text.includes(file.slice(file.lastIndexOf('/') + 1)));
  const takesAlong = text.includes('namespaceFiles');
  if (candidates.length === 0 && !takesAlong) return [];
  const flow = flows.get(entry);
  if (flow === undefined) return [];
  const reasons: string[] = [];
  for (const { references } of flowExpressions(flow, level)) {
    for (const { key, namespace } of references.files) {
      if (key === undefined) continue;
      const wanted = key.replace(/^(nsfile:)?\.?\/*/, '');
      const found = candidates.some(
        (file) => pathInNamespace(file, namespace ?? flow.namespace, places) === wanted,
      );
      if (found) reasons.push(`reads \`${wanted}\`, which changed`);
    }
  }
  for (const { task } of walkTasks(flow)) {
    const { namespaceFiles } = task.properties;
    if (!isRecord(namespaceFiles) || namespaceFiles.enabled === false) continue;
    const namespaces = Array.isArray(namespaceFiles.namespaces)
      ? namespaceFiles.namespaces
      : [flow.namespace];
    for (const namespace of namespaces) {
      const own = typeof namespace === 'string' && !namespace.includes('{') ? namespace : flow.namespace;
      for (const file of files) {
        const path = pathInNamespace(file, own, places);
        if (path !== undefined && isIncluded(path, namespaceFiles.include))
          reasons.push(`task \`${task.id}\` takes \`${path}\` along, which changed`);
      }
    }
  }
  return reasons;
}

/** A pattern may match: only names that are written out are certain not to. */
function isIncluded(path: string, include: unknown): boolean {
  const patterns = typeof include === 'string' ? [include] : include;
  if (!Array.isArray(patterns) || patterns.length === 0) return true;
  return patterns.some(
    (pattern) =>
      typeof pattern !== 'string' ||
      /[*?{}[\]]|^(glob|regex):/.test(pattern) ||
      path === pattern.replace(/^\.?\/+/, '') ||
      path.endsWith(`/${pattern.replace(/^\.?\/+/, '')}`) ||
      path.startsWith(`${pattern.replace(/^\.?\/+|\/$/g, '')}/`),
  );
}

/** What a namespace calls a file of the repository; undefined when it is not one of its files. */
function pathInNamespace(
  file: string,
  namespace: string,
  { flowsDir, filesDir }: { readonly flowsDir: string; readonly filesDir?: string },
): string | undefined {
  const inFolder = (folder: string): string =>
    filesDir === undefined
      ? `${flowsDir === '' ? '' : `${flowsDir}/`}${folder}/_files/`
      : `${filesDir === '' ? '' : `${filesDir}/`}${folder}/`;
  const prefix = [namespace.replaceAll('.', '/'), namespace]
    .map(inFolder)
    .find((one) => file.startsWith(one));
  return prefix === undefined ? undefined : file.slice(prefix.length);
}

/** Whether a file of the repository may be a namespace file. */
export function isNamespaceFile(
  path: string,
  { flowsDir, filesDir }: { readonly flowsDir: string; readonly filesDir?: string },
): boolean {
  if (filesDir !== undefined) return filesDir === '' || path.startsWith(`${filesDir}/`);
  return (flowsDir === '' || path.startsWith(`${flowsDir}/`)) && path.split('/').includes('_files');
}
