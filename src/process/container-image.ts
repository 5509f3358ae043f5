/** Brings images to the machine, with a few more tries when a registry stumbles. */

import { setTimeout as sleep } from 'node:timers/promises';
import { TaskFailure } from '../plugin/task-failure.ts';
import { refusalHelp } from '../util/registry-refusal.ts';
import type { EngineClient } from './engine-client.ts';

/** Milliseconds before each further try. Kestra: tries again after errors of the server and broken connections. */
const PAUSES = [2000, 8000];

const PASSING =
  /\b5\d\d\b|timeout|timed out|TLS handshake|connection reset|broken pipe|unexpected EOF|toomanyrequests|temporar/i;

export async function ensureImage(client: EngineClient, image: string, signal: AbortSignal): Promise<void> {
  for (let attempt = 0; ; attempt++) {
    const complaint: string[] = [];
    const result = await client.run({
      argv: ['pull', '--quiet', image],
      signal,
      onLine: (line, stream) => {
        if (stream === 'stderr' && line.trim() !== '') complaint.push(line);
      },
    });
    if (result.exitCode === 0) return;
    signal.throwIfAborted();
    const said = complaint.slice(-3).join(' ');
    const pause = PAUSES[attempt];
    if (pause === undefined || !PASSING.test(said)) {
      throw new TaskFailure(
        `image ${image} could not be pulled: ${said}${refusalHelp(said, 'containerImage')}`,
      );
    }
    await sleep(pause, undefined, { signal });
  }
}

/** Whether the engine complains that it does not have the image, and may not pull it. */
export function isMissingImage(complaint: string): boolean {
  return /no such image|unable to find image|image not known/i.test(complaint);
}
