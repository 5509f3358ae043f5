/** Time as a port: the system's clock, and one that tests move by hand. */

export interface Timer {
  cancel(): void;
}

export interface Clock {
  /** Milliseconds since the Unix epoch. */
  now(): number;
  /** Calls back once, as soon as `now() >= at`. A time in the past calls back on the next turn. */
  setTimer(at: number, callback: () => void): Timer;
}

/** setTimeout counts in a signed 32-bit number of milliseconds; longer waits are taken in steps. */
const LONGEST_TIMEOUT = 2 ** 31 - 1;

export const systemClock: Clock = {
  now: () => Date.now(),
  setTimer(at, callback) {
    if (at <= Date.now()) {
      // setTimeout waits a millisecond at least, which a loop without an interval would pay every time around.
      const immediate = setImmediate(callback);
      return { cancel: () => clearImmediate(immediate) };
    }
    let handle: ReturnType<typeof setTimeout>;
    const wait = (): void => {
      const left = at - Date.now();
      handle = setTimeout(
        left > LONGEST_TIMEOUT ? wait : callback,
        Math.max(0, Math.min(left, LONGEST_TIMEOUT)),
      );
    };
    wait();
    return { cancel: () => clearTimeout(handle) };
  },
};

/** A clock that stands still until it is moved; timers fire in the order of their times. */
export class SimulatedClock implements Clock {
  #now: number;
  #timers: { at: number; callback: () => void }[] = [];

  constructor(start = 0) {
    this.#now = start;
  }

  now(): number {
    return this.#now;
  }

  setTimer(at: number, callback: () => void): Timer {
    const timer = { at, callback };
    this.#timers.push(timer);
    return {
      cancel: () => {
        this.#timers = this.#timers.filter((other) => other !== timer);
      },
    };
  }

  /** Time of the next timer, or undefined when none is set. */
  get next(): number | undefined {
    return this.#timers.length === 0 ? undefined : Math.min(...this.#timers.map((timer) => timer.at));
  }

  /** Moves to `at`, firing what is due on the way. */
  moveTo(at: number): void {
    for (let due = this.#due(at); due !== undefined; due = this.#due(at)) {
      this.#timers = this.#timers.filter((other) => other !== due);
      this.#now = Math.max(this.#now, due.at);
      due.callback();
    }
    this.#now = Math.max(this.#now, at);
  }

  moveBy(milliseconds: number): void {
    this.moveTo(this.#now + milliseconds);
  }

  #due(at: number): { at: number; callback: () => void } | undefined {
    let first: { at: number; callback: () => void } | undefined;
    for (const timer of this.#timers)
      if (timer.at <= at && (first === undefined || timer.at < first.at)) first = timer;
    return first;
  }
}

let lastInstant = Number.NaN;
let lastText = '';

/** The ISO-8601 text of an instant; many are asked for within one millisecond. */
export function instantText(milliseconds: number): string {
  if (milliseconds !== lastInstant) {
    lastText = new Date(milliseconds).toISOString();
    lastInstant = milliseconds;
  }
  return lastText;
}
