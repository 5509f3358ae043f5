/** Folders of executions that are still to be uploaded: saved for `post`, which uploads what `main` could not. */

import type { ActionHost } from './host.ts';

export interface PendingUpload {
  readonly folder: string;
  /** Full name of the artifact. */
  readonly name: string;
  /** Ids of inputs whose values are secret: their values are not saved, `post` takes them from its own inputs. */
  readonly secretInputs?: readonly string[] | undefined;
}

const KEY = 'pending-uploads';

export class PendingUploads {
  readonly #host: ActionHost;
  #list: readonly PendingUpload[] = [];

  constructor(host: ActionHost) {
    this.#host = host;
  }

  add(upload: PendingUpload): void {
    this.#save([...this.#list, upload]);
  }

  find(folder: string): PendingUpload | undefined {
    return this.#list.find((one) => one.folder === folder);
  }

  done(folder: string): void {
    this.#save(this.#list.filter((one) => one.folder !== folder));
  }

  /** The runner keeps the last value of a key. */
  #save(list: readonly PendingUpload[]): void {
    this.#list = list;
    this.#host.files.saveState(KEY, JSON.stringify(list));
  }
}

/** What `main` left behind, from the variables of `post`. */
export function readPendingUploads(
  environment: Readonly<Record<string, string | undefined>>,
): PendingUpload[] {
  try {
    const list: unknown = JSON.parse(environment[`STATE_${KEY}`] ?? '[]');
    if (!Array.isArray(list)) return [];
    return list.filter(
      (one): one is PendingUpload => typeof one?.folder === 'string' && typeof one?.name === 'string',
    );
  } catch {
    return [];
  }
}
