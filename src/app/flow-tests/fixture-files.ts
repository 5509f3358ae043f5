/** Puts the files of a test's fixtures where `kestra:///` URIs find them. */

import type { Flow } from '../../flow/model.ts';
import type { ExecutionSession } from '../execution-session.ts';
import type { Workspace } from '../workspace.ts';

/** A namespace file in place of a text: `nsfile:///data.csv`, or what `fileURI()` gives. */
const NAMESPACE_FILE = /^(?:nsfile:\/\/\S+|\{\{-?\s*fileURI\((?:[^{}]*)\)\s*-?\}\})$/;

/** URIs by name. Texts are stored as they are; a namespace file is copied. Throws a TaskFailure for one that is not there. */
export async function storeFixtureFiles(
  files: Readonly<Record<string, string>>,
  flow: Pick<Flow, 'namespace' | 'id'>,
  session: ExecutionSession,
  workspace: Workspace,
): Promise<Readonly<Record<string, string>>> {
  const uris: Record<string, string> = {};
  for (const [name, text] of Object.entries(files)) {
    const storage = session.storage.forInput('fixtures');
    if (!NAMESPACE_FILE.test(text.trim())) {
      uris[name] = await storage.put(name, text);
      continue;
    }
    const variables = {
      flow: { id: flow.id, namespace: flow.namespace },
      globals: workspace.config.globals,
      envs: session.envs,
    };
    const options = { services: session.flowServices() };
    const uri = await session.expressions().render(text.trim(), variables, options);
    uris[name] = await storage.putFile(name, await storage.localPath(uri));
  }
  return uris;
}
