/** The contract of a validation rule: one file under `rules/`, one kind of mistake. */

import type { Catalog } from '../flow/catalog.ts';
import type { Fix, RelatedPlace, Severity } from '../flow/diagnostic.ts';
import type { Flow, PlainMap, PluginDefault, Task } from '../flow/model.ts';
import type { Path } from '../flow/path.ts';
import type { SourceFile, Span } from '../flow/source.ts';
import type { VisitedTask } from '../flow/task-structure.ts';
import type { LocatedPart, YamlDocument } from '../flow/yaml.ts';
import type { TypeIndex } from './type-index.ts';

export type Level = 1 | 2;

export interface Rule {
  /** Kebab case; diagnostics without a code of their own get it. */
  readonly name: string;
  readonly severity: Severity;
  /** One sentence: what the rule asks for, and why. */
  readonly description: string;
  /** Codes that its findings may have; `[name]` when absent. */
  readonly codes?: readonly string[];
  readonly check: (context: RuleContext) => void | Promise<void>;
}

/** Something a rule found. The place is a path into the document, or a span. */
export type Finding = {
  readonly message: string;
  /** @default the rule's name */
  readonly code?: string;
  /** @default the rule's severity */
  readonly severity?: Severity;
  readonly help?: string | undefined;
  readonly related?: readonly RelatedPlace[];
  readonly fix?: Fix;
} & ({ readonly path: Path /** @default 'value' */; readonly part?: LocatedPart } | { readonly span: Span });

export interface RuleContext {
  readonly source: SourceFile;
  readonly document: YamlDocument;
  /** As written; plugin defaults are not in it. */
  readonly flow: Flow;
  /** The file's data with plugin defaults merged in; same paths as the document, except in lists that defaults prolong. */
  readonly defaulted: PlainMap;
  /** Plugin defaults that apply, most important source first: of the flow, of its namespaces, of the configuration. */
  readonly defaultSources: readonly (readonly PluginDefault[])[];
  readonly level: Level;
  /** Every task, parents before children. */
  readonly tasks: readonly VisitedTask[];
  /** The first task of an id. */
  readonly taskById: ReadonlyMap<string, Task>;
  readonly types: TypeIndex;
  /** Absent when a single text is validated. */
  readonly catalog?: Catalog;
  /** Paths of the files that a namespace has. Absent when a single text is validated. */
  readonly namespaceFiles?: (namespace: string) => Promise<readonly string[]>;
  report(finding: Finding): void;
}

/** A place in the same file that a finding points at. */
export function placeIn(context: RuleContext, path: Path, part: LocatedPart, message: string): RelatedPlace {
  return { message, file: context.source, span: context.document.locate(path, part) };
}

/** `"did you mean …?"`, or nothing. */
export function didYouMean(name: string | undefined): string | undefined {
  return name === undefined ? undefined : `did you mean \`${name}\`?`;
}
