/**
 * Plugin defaults: values that a flow, its namespaces or the configuration give to every plugin of a type.
 * They are merged into the plain data of a flow before it is typed.
 *
 * Kestra: explicit values win over defaults, forced defaults win over explicit values, maps are merged,
 * lists are concatenated, a null counts as not written.
 * Where Kestra leaves the order open (an exact type and a prefix match at once) the more specific one wins.
 */

import type { PlainMap, PluginDefault } from './model.ts';
import { isRecord, type Path } from './path.ts';

export interface PluginDefaultOptions {
  /** Current name of an alias; other types as they are. @default types are compared as written */
  readonly canonical?: (type: string) => string;
}

/** A `pluginDefaultsRef` that could not be followed, or was overruled. */
export interface PluginDefaultProblem {
  readonly kind: 'unknown-ref' | 'type-mismatch' | 'overruled';
  readonly ref: string;
  /** Place of the `pluginDefaultsRef`. */
  readonly path: Path;
  readonly type: string;
  /** Names that exist. */
  readonly known: readonly string[];
}

export interface DefaultedFlow {
  readonly value: PlainMap;
  readonly problems: readonly PluginDefaultProblem[];
}

/**
 * Applies defaults to every map with a `type` below `value`.
 * @param sources lists of defaults, most important first: of the flow, of its namespaces (closest first), of the configuration
 */
export function applyPluginDefaults(
  value: PlainMap,
  sources: readonly (readonly PluginDefault[])[],
  options: PluginDefaultOptions = {},
): DefaultedFlow {
  const canonical = options.canonical ?? ((type) => type);
  const defaults = sources.flat().map((entry) => ({ ...entry, canonical: canonical(entry.type) }));
  const problems: PluginDefaultProblem[] = [];
  const merger = new Merger(defaults, canonical, problems);
  const result: Record<string, unknown> = {};
  for (const [key, item] of Object.entries(value)) {
    // The defaults themselves have types, and are not to be given defaults.
    result[key] = key === 'pluginDefaults' || key === 'taskDefaults' ? item : merger.walk(item, [key]);
  }
  return { value: result, problems };
}

/** Defaults as they stand in a flow's plain data; what is not well formed is left to the parser to report. */
export function pluginDefaultsOf(value: PlainMap): readonly PluginDefault[] {
  const list = value.pluginDefaults ?? value.taskDefaults;
  if (!Array.isArray(list)) return [];
  return list.filter(isRecord).flatMap((entry) => {
    if (typeof entry.type !== 'string' || !isRecord(entry.values)) return [];
    const forced = entry.forced === true || entry.forced === 'true';
    const ref = typeof entry.ref === 'string' ? { ref: entry.ref } : {};
    return [{ type: entry.type, forced, values: entry.values, ...ref }];
  });
}

/** Merges `over` on top of `base`: maps recursively, lists base first, null in `over` keeps what is below. */
export function deepMerge(base: PlainMap, over: PlainMap): PlainMap {
  const result: Record<string, unknown> = { ...base };
  for (const [key, value] of Object.entries(over)) {
    const below = Object.hasOwn(base, key) ? base[key] : undefined;
    if (value === null || value === undefined) {
      if (below === undefined) result[key] = value;
    } else if (isRecord(below) && isRecord(value)) result[key] = deepMerge(below, value);
    else if (Array.isArray(below) && Array.isArray(value)) result[key] = [...below, ...value];
    else result[key] = value;
  }
  return result;
}

type Default = PluginDefault & { readonly canonical: string };

class Merger {
  readonly #unnamed: readonly Default[];
  readonly #named: readonly Default[];
  readonly #canonical: (type: string) => string;
  readonly #problems: PluginDefaultProblem[];
  /** Matching defaults of a type, most specific first; flows use few types many times. */
  readonly #byType = new Map<string, readonly Default[]>();

  constructor(
    defaults: readonly Default[],
    canonical: (type: string) => string,
    problems: PluginDefaultProblem[],
  ) {
    this.#unnamed = defaults.filter((entry) => entry.ref === undefined);
    this.#named = defaults.filter((entry) => entry.ref !== undefined);
    this.#canonical = canonical;
    this.#problems = problems;
  }

  walk(value: unknown, path: Path): unknown {
    if (Array.isArray(value)) return value.map((item, index) => this.walk(item, [...path, index]));
    if (!isRecord(value)) return value;
    const result: Record<string, unknown> = {};
    for (const [key, item] of Object.entries(value)) result[key] = this.walk(item, [...path, key]);
    return typeof value.type === 'string' ? this.#apply(result, value.type, path) : result;
  }

  #apply(plugin: PlainMap, type: string, path: Path): PlainMap {
    const matching = this.#matching(type);
    const forced = matching.filter((entry) => entry.forced);
    const ref = plugin.pluginDefaultsRef;
    let result = plugin;
    if (typeof ref === 'string') {
      if (forced.length > 0) this.#problem('overruled', ref, type, path);
      else return this.#applyNamed(plugin, type, ref, path);
    } else {
      for (const entry of matching) if (!entry.forced) result = deepMerge(entry.values, result);
    }
    // The last one applied wins: the most specific type, and of one type the most global source.
    const leastSpecificFirst = [...forced].sort((a, b) => a.canonical.length - b.canonical.length);
    for (const entry of leastSpecificFirst) result = deepMerge(result, entry.values);
    return result;
  }

  #applyNamed(plugin: PlainMap, type: string, ref: string, path: Path): PlainMap {
    const candidates = this.#named.filter((entry) => entry.ref === ref);
    const fitting = candidates.filter((entry) => this.#matches(entry, type));
    const chosen = fitting.findLast((entry) => entry.forced) ?? fitting[0];
    if (chosen === undefined) {
      this.#problem(candidates.length === 0 ? 'unknown-ref' : 'type-mismatch', ref, type, path);
      return plugin;
    }
    return chosen.forced ? deepMerge(plugin, chosen.values) : deepMerge(chosen.values, plugin);
  }

  #matching(type: string): readonly Default[] {
    let matching = this.#byType.get(type);
    if (matching === undefined) {
      matching = this.#unnamed
        .filter((entry) => this.#matches(entry, type))
        // Stable: of one type, the order of the sources is kept.
        .sort((a, b) => b.canonical.length - a.canonical.length);
      this.#byType.set(type, matching);
    }
    return matching;
  }

  #matches(entry: Default, type: string): boolean {
    return type.startsWith(entry.type) || this.#canonical(type).startsWith(entry.canonical);
  }

  #problem(kind: PluginDefaultProblem['kind'], ref: string, type: string, path: Path): void {
    const known = this.#named.map((entry) => entry.ref!);
    this.#problems.push({ kind, ref, type, path: [...path, 'pluginDefaultsRef'], known });
  }
}
