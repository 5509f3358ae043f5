/** Finds the revision of a flow that changed its result: by halving, each half decided by running a revision. */

import type { ExecutionRecord } from '../engine/record.ts';
import { isTerminal, type State } from '../flow/states.ts';
import { UsageError } from './usage-error.ts';

export interface BisectRequest {
  /** Revision that is known to be right. */
  readonly good: number;
  /** A later one that is known to be wrong. */
  readonly bad: number;
  /** Runs a revision; undefined when it could not be run at all, so that it decides nothing. */
  readonly run: (revision: number) => Promise<ExecutionRecord | undefined>;
  /** Output whose value tells right from wrong. @default the final state does */
  readonly output?: string;
  /** Told of each revision that was tried. */
  readonly onTried?: (step: BisectStep) => void;
}

export interface BisectStep {
  readonly revision: number;
  readonly verdict: 'good' | 'bad' | 'skipped';
  readonly executionId?: string;
  readonly state?: State;
  /** Of the output that is looked at. */
  readonly value?: unknown;
  /** Revisions that may still be the one. */
  readonly left: number;
}

export interface BisectResult {
  /** The first revision that is wrong; several when those in between could not be run. */
  readonly suspects: readonly number[];
  readonly steps: readonly BisectStep[];
}

/**
 * Runs the two ends first: a search between two that do not differ would find nothing.
 * Throws a UsageError when they do not.
 */
export async function bisect(request: BisectRequest): Promise<BisectResult> {
  const { good, bad } = request;
  if (good >= bad)
    throw new UsageError(
      `revision ${good} is not older than ${bad}`,
      'give the older one, that is right, with --good, and the newer one, that is wrong, with --bad',
    );
  const search = new Search(request);
  const right = await search.try(good);
  const wrong = await search.try(bad);
  if (right === undefined || wrong === undefined)
    throw new UsageError(
      `revision ${right === undefined ? good : bad} could not be run`,
      'choose another one, or give the inputs it needs with -i',
    );
  if (request.output === undefined && !isGood(right.state))
    throw new UsageError(
      `revision ${good} is not right: it ended ${right.state}`,
      'choose an older one with --good',
    );
  if (request.output !== undefined && search.valueOf(right) === undefined)
    throw new UsageError(
      `revision ${good} has no output \`${request.output}\`: it ended ${right.state} with ${Object.keys(right.outputs ?? {}).join(', ') || 'none'}`,
      'name an output of the flow with --on',
    );
  if (search.sameAsGood(wrong))
    throw new UsageError(
      request.output === undefined
        ? `revision ${bad} is not wrong: it ended ${wrong.state}`
        : `\`${request.output}\` is the same in revisions ${good} and ${bad}: ${JSON.stringify(search.valueOf(wrong))}`,
      'choose another one with --bad',
    );
  return { suspects: await search.between(good, bad), steps: search.steps };
}

class Search {
  readonly steps: BisectStep[] = [];
  readonly #request: BisectRequest;
  #good: ExecutionRecord | undefined;

  constructor(request: BisectRequest) {
    this.#request = request;
  }

  async try(revision: number, left = 0): Promise<ExecutionRecord | undefined> {
    const record = await this.#request.run(revision);
    // What waits for somebody has not shown its result.
    const ended = record !== undefined && isTerminal(record.state) ? record : undefined;
    this.#good ??= ended;
    const step: BisectStep = {
      revision,
      verdict: ended === undefined ? 'skipped' : this.sameAsGood(ended) ? 'good' : 'bad',
      ...(record === undefined ? {} : { executionId: record.id, state: record.state }),
      ...(this.#request.output === undefined || ended === undefined ? {} : { value: this.valueOf(ended) }),
      left,
    };
    this.steps.push(step);
    this.#request.onTried?.(step);
    return ended;
  }

  sameAsGood(record: ExecutionRecord): boolean {
    if (this.#request.output === undefined) return isGood(record.state);
    return JSON.stringify(this.valueOf(record)) === JSON.stringify(this.valueOf(this.#good!));
  }

  valueOf(record: ExecutionRecord): unknown {
    return record.outputs?.[this.#request.output!];
  }

  /** Revisions after `good` up to `bad`, one of which is the first that is wrong. */
  async between(good: number, bad: number): Promise<number[]> {
    const skipped = new Set<number>();
    let [low, high] = [good, bad];
    for (;;) {
      const open = range(low + 1, high - 1).filter((revision) => !skipped.has(revision));
      if (open.length === 0) return range(low + 1, high);
      const middle = open[Math.floor(open.length / 2)]!;
      const record = await this.try(middle, open.length);
      if (record === undefined) skipped.add(middle);
      else if (this.sameAsGood(record)) low = middle;
      else high = middle;
    }
  }
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}

function isGood(state: State): boolean {
  return state === 'SUCCESS' || state === 'WARNING';
}
