/** What keys of the KV store and namespaces may look like. */

import { TaskFailure } from './task-failure.ts';

/** Kestra: what a key may look like. */
const KEY = /^[a-zA-Z0-9][a-zA-Z0-9._-]*$/;
const NAMESPACE = /^[a-z0-9][a-z0-9._-]*$/;

/** Throws a TaskFailure for what is no namespace. */
export function checkNamespace(namespace: string): void {
  if (NAMESPACE.test(namespace) && !namespace.includes('..')) return;
  throw new TaskFailure(
    `“${namespace}” is no namespace: lower-case letters, digits, “-” and “_”, with dots between its parts`,
  );
}

/** Throws a TaskFailure for what is no key. */
export function checkKey(key: string): void {
  if (KEY.test(key)) return;
  throw new TaskFailure(
    `“${key}” is no key of the KV store: it begins with a letter or digit, then letters, digits, “.”, “_” and “-”`,
  );
}
