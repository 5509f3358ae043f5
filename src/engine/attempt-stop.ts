/** Tells one attempt to stop. Most attempts are never told and never ask: the abort signal is made when one does. */

export class AttemptStop {
  #controller: AbortController | undefined;
  aborted = false;
  /** Why; a TaskFailure. */
  reason: unknown;

  abort(reason: unknown): void {
    if (this.aborted) return;
    this.aborted = true;
    this.reason = reason;
    this.#controller?.abort(reason);
  }

  get signal(): AbortSignal {
    if (this.#controller === undefined) {
      this.#controller = new AbortController();
      if (this.aborted) this.#controller.abort(this.reason);
    }
    return this.#controller.signal;
  }
}
