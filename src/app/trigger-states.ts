/** Where the state of triggers is kept: with the other state, on a branch of the repository, in a local folder, or nowhere. */

import { join } from 'node:path';
import type { SharedState } from '../git/shared-state.ts';
import { createTriggerStateFolder } from '../storage/trigger-state-folder.ts';
import type { StoredState, TriggerStateStore } from '../trigger/trigger-state.ts';
import { HOME_FOLDER } from './config.ts';
import type { Workspace } from './workspace.ts';

export function openTriggerStates(workspace: Workspace): TriggerStateStore {
  const { state, config, root } = workspace;
  if (state.shared !== undefined) return onBranch(state.shared);
  if (config.state === 'none') return inMemory();
  return createTriggerStateFolder(join(root, HOME_FOLDER, 'triggers'));
}

const FOLDER = 'triggers/';

/** Whoever pushes first has changed the key; the text itself is the version. */
function onBranch(open: () => Promise<SharedState>): TriggerStateStore {
  const pathOf = (key: string): string => `${FOLDER}${key}.json`;
  return {
    async all() {
      const tree = await (await open()).tree({ fresh: true });
      const texts = await tree.readAll(await tree.list(FOLDER));
      const found = new Map<string, StoredState>();
      for (const [path, text] of texts) {
        const key = path.slice(FOLDER.length, -'.json'.length);
        found.set(key, { version: text, value: JSON.parse(text) as unknown });
      }
      return found;
    },
    async swap(key, version, value) {
      const path = pathOf(key);
      return (await open()).updateForAll(`${key}`, async (tree) => {
        if ((await tree.read(path)) !== version) return undefined;
        const text = value === undefined ? '' : `${JSON.stringify(value, null, 2)}\n`;
        if (value === undefined) tree.remove(path);
        else tree.write(path, text);
        return text;
      });
    },
  };
}

function inMemory(): TriggerStateStore {
  const values = new Map<string, StoredState>();
  let versions = 0;
  return {
    all: async () => new Map(values),
    async swap(key, version, value) {
      if (values.get(key)?.version !== version) return undefined;
      const next = String(++versions);
      if (value === undefined) values.delete(key);
      else values.set(key, { version: next, value: structuredClone(value) });
      return next;
    },
  };
}
