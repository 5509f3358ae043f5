/** Namespace files that begin as those of the repository and keep to themselves what is changed: a test writes into a copy. */

import type { NamespaceFiles } from '../plugin/ports.ts';
import { createNamespaceFiles } from './namespace-files.ts';

/** @param folder where changed files are kept */
export function overlayNamespaceFiles(base: NamespaceFiles, folder: string): NamespaceFiles {
  const own = createNamespaceFiles({ flowsDir: folder, filesDir: folder });
  const written = new Set<string>();
  const deleted = new Set<string>();
  const keyOf = (namespace: string, path: string): string => `${namespace}\n${path.replace(/^\/+/, '')}`;
  const sideOf = (namespace: string, path: string): NamespaceFiles => {
    const key = keyOf(namespace, path);
    // What is deleted is not found among the own ones either, which say so.
    return written.has(key) || deleted.has(key) ? own : base;
  };
  return {
    async list(namespace) {
      const all = new Set(written.size === 0 ? [] : await own.list(namespace));
      for (const path of await base.list(namespace)) {
        if (!deleted.has(keyOf(namespace, path))) all.add(path);
      }
      return [...all].sort();
    },
    read: async (namespace, path) => sideOf(namespace, path).read(namespace, path),
    localPath: async (namespace, path) => sideOf(namespace, path).localPath(namespace, path),
    async put(namespace, path, localPath) {
      await own.put(namespace, path, localPath);
      const key = keyOf(namespace, path);
      written.add(key);
      deleted.delete(key);
    },
    async delete(namespace, path, options) {
      const key = keyOf(namespace, path);
      const there = deleted.has(key)
        ? false
        : await sideOf(namespace, path)
            .localPath(namespace, path)
            .then(
              () => true,
              () => false,
            );
      if (!there) return false;
      if (written.delete(key)) await own.delete(namespace, path, options);
      deleted.add(key);
      return true;
    },
  };
}
