/** The step's summary within GitHub's limit: over 1 MiB the runner drops the whole of it. */

/** Bytes of UTF-8 that the runner accepts for one step. */
export const SUMMARY_LIMIT = 1024 * 1024;

/** What is planned for: masking may lengthen a text, and others may have written to the file before. */
export const SUMMARY_BUDGET = 900 * 1024;

export interface SummaryPart {
  /** Renders the part within a number of bytes of UTF-8. */
  readonly render: (budget: number) => string;
}

/**
 * Several parts in one summary. Each gets its share of what is left; a part that needs less leaves more to the next
 * ones. A part for which there is no room at all (less than 1 KiB) is counted, and the summary says how many there are.
 */
export function composeSummary(parts: readonly SummaryPart[], budget = SUMMARY_BUDGET): string {
  const texts: string[] = [];
  let left = budget - RESERVE;
  let leftOut = 0;
  parts.forEach((part, index) => {
    const share = Math.floor(left / (parts.length - index));
    const text = share < SMALLEST ? undefined : part.render(share - 1);
    const size = text === undefined ? 0 : Buffer.byteLength(text) + 1;
    if (text === undefined || size > left) {
      leftOut++;
      return;
    }
    texts.push(text);
    left -= size;
  });
  if (leftOut > 0) texts.push(`… and ${leftOut} more, for which this summary has no room.\n`);
  return texts.join('\n');
}

const SMALLEST = 1024;
const RESERVE = 200;
