/** Listens for requests of other processes to the executions of this one. */

import {
  answerRequest,
  type ControlAnswer,
  type ControlRequest,
  takeRequests,
} from '../storage/control-requests.ts';

/** Milliseconds between two looks. One look at an execution that nobody asks anything of is one failing `readdir`. */
const INTERVAL = 200;

type Handler = (request: ControlRequest) => ControlAnswer;

const watched = new Map<string, Handler>();
let timer: NodeJS.Timeout | undefined;

/** Until the returned function is called. */
export function watchControl(folder: string, handler: Handler): () => void {
  watched.set(folder, handler);
  // A process stays for its executions, not for this.
  timer ??= setInterval(look, INTERVAL).unref();
  return () => {
    watched.delete(folder);
    if (watched.size > 0 || timer === undefined) return;
    clearInterval(timer);
    timer = undefined;
  };
}

function look(): void {
  for (const [folder, handler] of [...watched]) {
    for (const request of takeRequests(folder)) {
      try {
        answerRequest(folder, request.id, handler(request));
      } catch {
        // A folder that cannot be written is told of by the execution itself.
      }
    }
  }
}
