/** Keys of the KV store on a state ref: `kv/<namespace>/<key>.json`. */

import type { KeyValueFiles } from '../plugin/key-value-files.ts';
import { TaskFailure } from '../plugin/task-failure.ts';
import type { SharedState } from './shared-state.ts';
import type { StateTree } from './state-tree.ts';

const ROOT = 'kv/';
const SUFFIX = '.json';

/** `open` is asked at the first use, so a command that touches no key asks no remote; `name` is that of the ref. */
export function stateKeyValueFiles(open: () => Promise<SharedState>, name: string): KeyValueFiles {
  const tree = async (): Promise<StateTree> => {
    try {
      return await (await open()).tree();
    } catch (error) {
      throw new TaskFailure(`The KV store cannot be read: ${(error as Error).message}`, { cause: error });
    }
  };
  const folder = (namespace: string): string => `${ROOT}${namespace}/`;
  const place = (namespace: string, key: string): string => `${folder(namespace)}${key}${SUFFIX}`;
  return {
    place: (namespace, key) => `${place(namespace, key)} on ${name}`,
    read: async (namespace, key) => (await tree()).read(place(namespace, key)),
    async readAll(namespace) {
      const files = await tree();
      const texts = await files.readAll(await files.list(folder(namespace)));
      return new Map(
        [...texts].map(([path, text]) => [path.slice(folder(namespace).length, -SUFFIX.length), text]),
      );
    },
    async namespaces() {
      const paths = await (await tree()).list(ROOT);
      return [...new Set(paths.map((path) => path.split('/')[1]!))];
    },
    async change(namespace, key, subject, change) {
      const path = place(namespace, key);
      try {
        return await (await open()).update(subject, async (files) => {
          const before = await files.read(path);
          const [text, result] = change(before);
          if (text === undefined) files.remove(path);
          else if (text !== before) files.write(path, text);
          return result;
        });
      } catch (error) {
        if (error instanceof TaskFailure) throw error;
        throw new TaskFailure(
          `Cannot write the KV entry “${key}” of ${namespace}: ${(error as Error).message}`,
          { cause: error },
        );
      }
    },
  };
}
