/** Finds plugins by type name or alias and loads them on first use. */

import type { FlowableDefinition } from './flowable.ts';
import type { TaskDefinition } from './task.ts';
import type { ConditionDefinition, RunnerDefinition, TriggerDefinition } from './trigger.ts';

export type PluginKind = 'task' | 'flowable' | 'trigger' | 'condition' | 'runner';

export type PluginDefinition =
  // biome-ignore lint/suspicious/noExplicitAny: definitions are stored with their property types erased
  | TaskDefinition<any>
  // biome-ignore lint/suspicious/noExplicitAny: same
  | FlowableDefinition<any, any>
  // biome-ignore lint/suspicious/noExplicitAny: same
  | TriggerDefinition<any>
  // biome-ignore lint/suspicious/noExplicitAny: same
  | ConditionDefinition<any>
  // biome-ignore lint/suspicious/noExplicitAny: same
  | RunnerDefinition<any>;

/** What the generated index knows of a plugin without loading it. */
export interface PluginEntry {
  readonly type: string;
  readonly kind: PluginKind;
  readonly aliases?: readonly string[];
  readonly load: () => Promise<PluginDefinition>;
}

export class Registry {
  readonly #entries = new Map<string, PluginEntry>();
  readonly #canonical = new Map<string, string>();
  readonly #loaded = new Map<string, PluginDefinition>();

  constructor(entries: Iterable<PluginEntry>) {
    for (const entry of entries) this.add(entry);
  }

  /** A later entry of the same type replaces an earlier one, so that a repository's own plugins win. */
  add(entry: PluginEntry): void {
    this.#entries.set(entry.type, entry);
    this.#canonical.set(entry.type, entry.type);
    for (const alias of entry.aliases ?? []) this.#canonical.set(alias, entry.type);
  }

  /** The current name of a type or alias; undefined when nobody knows it. */
  canonical(type: string): string | undefined {
    return this.#canonical.get(type);
  }

  kind(type: string): PluginKind | undefined {
    return this.#entries.get(this.canonical(type) ?? type)?.kind;
  }

  /** All type names, without aliases. */
  types(kind?: PluginKind): string[] {
    const all = [...this.#entries.values()];
    return all.filter((entry) => kind === undefined || entry.kind === kind).map((entry) => entry.type);
  }

  /** Type names and aliases: what a misspelt name may have meant. */
  names(): Iterable<string> {
    return this.#canonical.keys();
  }

  async load(type: string): Promise<PluginDefinition | undefined> {
    const canonical = this.canonical(type);
    if (canonical === undefined) return undefined;
    let definition = this.#loaded.get(canonical);
    if (definition === undefined) {
      definition = await this.#entries.get(canonical)!.load();
      this.#loaded.set(canonical, definition);
    }
    return definition;
  }

  /** A definition that `load` has brought in before. */
  loaded(type: string): PluginDefinition | undefined {
    const canonical = this.canonical(type);
    return canonical === undefined ? undefined : this.#loaded.get(canonical);
  }
}
