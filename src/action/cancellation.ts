/** What happens when the job is cancelled: the execution is asked to end, and the process is gone in time. */

import type { ActionHost } from './host.ts';

/** The runner sends SIGINT, waits 7.5 s, sends SIGTERM, waits 2.5 s, and kills: everything must be over before. */
const DEADLINE = 6_500;

export interface Cancellation {
  readonly signal: AbortSignal;
  /** Ends the watch; the deadline no longer applies. */
  close(): void;
}

export function watchCancellation(host: ActionHost, deadline = DEADLINE): Cancellation {
  const controller = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const stop = host.process.onSignal((signal) => {
    if (controller.signal.aborted) return;
    timer = setTimeout(() => {
      host.line(
        'The execution did not end in time: its journal is kept, and uploaded when the job cleans up',
      );
      host.flush();
      host.process.exit(1);
    }, deadline);
    host.line(`Cancelled by ${signal}: ending the execution and its processes`);
    host.flush();
    controller.abort(signal);
  });
  return {
    signal: controller.signal,
    close: () => {
      clearTimeout(timer);
      stop();
    },
  };
}
