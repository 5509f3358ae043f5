/** Entry of the action's `post` step. */

import { nodeProcess } from './node-process.ts';
import { runPost } from './run-post.ts';

export async function post(): Promise<void> {
  await runPost(nodeProcess);
}
