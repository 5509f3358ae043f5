/** The parts a date format is made of, whether it came from a pattern, a name or a locale's style. */

/** What a numeric or textual element reads from, or writes to, a moment. Week fields marked local follow the locale. */
export type DateField =
  | 'era'
  | 'year'
  | 'year of era'
  | 'quarter'
  | 'month'
  | 'day of month'
  | 'day of year'
  | 'modified Julian day'
  | 'day of week'
  | 'local day of week'
  | 'local week year'
  | 'local week'
  | 'local week of month'
  | 'ISO week year'
  | 'ISO week'
  | 'aligned day of week'
  | 'AM/PM'
  | 'hour'
  | 'hour 1-24'
  | 'hour 0-11'
  | 'hour 1-12'
  | 'minute'
  | 'second'
  | 'nanosecond'
  | 'millisecond of day'
  | 'nanosecond of day';

export type TextStyle = 'short' | 'long' | 'narrow';

/** `normal`: minus when negative; `exceeds`: also a plus when longer than the width; `never`: digits only. */
export type SignStyle = 'normal' | 'exceeds' | 'never';

export type OffsetPattern =
  | '+HH'
  | '+HHmm'
  | '+HHMM'
  | '+HH:MM'
  | '+HHMMss'
  | '+HH:MM:ss'
  /** Printed as the one above; read with minutes and seconds optional. */
  | 'lenient';

export interface NumberElement {
  readonly kind: 'number';
  readonly field: DateField;
  readonly min: number;
  readonly max: number;
  readonly sign: SignStyle;
  /** Two digits that stand for 2000 to 2099. */
  readonly reduced?: boolean;
}

export interface FractionElement {
  readonly kind: 'fraction';
  readonly min: number;
  readonly max: number;
  readonly point: boolean;
}

export type DateElement =
  | NumberElement
  | FractionElement
  | { readonly kind: 'literal'; readonly text: string }
  | {
      readonly kind: 'text';
      readonly field: DateField;
      readonly style: TextStyle;
      readonly standalone: boolean;
      /** Overrides the locale of the whole format, for formats that are English by definition. */
      readonly locale?: string;
    }
  | { readonly kind: 'day period'; readonly style: TextStyle }
  | { readonly kind: 'offset'; readonly pattern: OffsetPattern; readonly zero: string }
  | { readonly kind: 'localized offset'; readonly long: boolean }
  | { readonly kind: 'zone id' }
  /** Like the id, but absent when the zone is a plain offset. */
  | { readonly kind: 'zone region' }
  | { readonly kind: 'zone name'; readonly long: boolean; readonly generic: boolean }
  | { readonly kind: 'instant' }
  | { readonly kind: 'pad'; readonly width: number; readonly element: DateElement }
  | { readonly kind: 'optional'; readonly elements: readonly DateElement[] };

export interface DateFormat {
  readonly elements: readonly DateElement[];
  /** Letters match in either case when read. */
  readonly ignoreCase: boolean;
  /** A day that its month does not have is an error instead of the month's last day. */
  readonly strict: boolean;
}

export function isFixedWidth(element: DateElement): element is NumberElement | FractionElement {
  if (element.kind === 'number') return element.min === element.max && element.sign === 'never';
  return element.kind === 'fraction' && element.min === element.max && !element.point;
}
