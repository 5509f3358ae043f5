/** What is wrong with something a user wrote. Offsets are the only stored location; every rendering derives from them. */

import type { SourceFile, Span } from './source.ts';

export type Severity = 'error' | 'warning' | 'info';

export interface RelatedPlace {
  readonly message: string;
  readonly file: SourceFile;
  readonly span: Span;
}

/** A replacement that is certain to be what the author meant. */
export interface Fix {
  readonly title: string;
  readonly edits: readonly { readonly span: Span; readonly text: string }[];
}

export interface Diagnostic {
  /** Rule name in kebab case, such as `unknown-property`; stable, documented, usable in suppressions. */
  readonly code: string;
  readonly severity: Severity;
  /** What was found and why it is wrong, in one sentence without a trailing stop. */
  readonly message: string;
  readonly file: SourceFile;
  readonly span: Span;
  readonly related?: readonly RelatedPlace[];
  /** What to write instead. */
  readonly help?: string;
  readonly fix?: Fix;
}
