/** Starts subflows; what that takes is loaded when the first one is asked for. */

import type { SessionOptions } from './session-options.ts';
import type { Workspace } from './workspace.ts';

export function subflowStarter(workspace: Workspace): SessionOptions['startSubflow'] {
  return async (request, key, parent) => {
    const { startSubflow } = await import('./subflow.ts');
    // A flow that is called runs as it is now, whatever revision calls it.
    const now = workspace.past?.now ?? workspace;
    return startSubflow(request, key, parent, now, subflowStarter(now));
  };
}
