/** Actions pinned by the hash of a commit: taken from the workflows that are there, else asked of the remote once. */

import { firstLine } from '../git/git-plumbing.ts';
import { remoteRefs } from '../git/remote-refs.ts';
import type { PinnedAction } from '../github/flow-workflow.ts';
import { UsageError } from './usage-error.ts';

const PINNED = /uses:\s*([\w.-]+\/[\w./-]+)@([0-9a-f]{40})\s+#\s*(\S+)/g;

/** Stands for a hash that nobody was asked for. */
export const UNKNOWN_HASH = '0'.repeat(40);

export class ActionPins {
  /** Hash by `owner/name@version`. */
  readonly #known = new Map<string, string>();
  readonly #environment: Readonly<Record<string, string | undefined>>;
  readonly #server: string;
  readonly #offline: boolean;

  /** `texts`: the generated workflows as they are now. `offline`: no remote is asked, its hash is {@link UNKNOWN_HASH}. */
  constructor(
    texts: readonly string[],
    environment: Readonly<Record<string, string | undefined>>,
    offline = false,
  ) {
    this.#offline = offline;
    this.#environment = environment;
    this.#server = environment.GITHUB_SERVER_URL ?? 'https://github.com';
    for (const text of texts) {
      for (const [, name, hash, version] of text.matchAll(PINNED))
        this.#known.set(`${name}@${version}`, hash!);
    }
  }

  /**
   * `owner/name@v5` with the hash that the version stands for; a path and a full hash as they are.
   * Throws a UsageError when the remote does not know the version, or does not answer.
   */
  async pin(action: string): Promise<PinnedAction> {
    const [, name, version] = /^([\w.-]+\/[\w.-]+(?:\/[\w./-]+)?)@([\w./-]+)$/.exec(action) ?? [];
    if (name === undefined || version === undefined) {
      if (/^(\.\/|\$\/|docker:)/.test(action)) return { uses: action };
      throw new UsageError(
        `\`${action}\` is no action`,
        'write `owner/name@version` such as `actions/checkout@v5`, or a path that begins with `./`',
      );
    }
    if (/^[0-9a-f]{40}$/.test(version)) return { uses: action };
    let hash = this.#known.get(`${name}@${version}`);
    if (hash === undefined) {
      hash = await this.#ask(name, version);
      this.#known.set(`${name}@${version}`, hash);
    }
    return { uses: `${name}@${hash}`, version };
  }

  async #ask(name: string, version: string): Promise<string> {
    if (this.#offline) return UNKNOWN_HASH;
    const [owner, repository] = name.split('/');
    const url = `${this.#server}/${owner}/${repository}`;
    const refs = [`refs/tags/${version}^{}`, `refs/tags/${version}`, `refs/heads/${version}`];
    const help = `name the hash of a commit in gitestra.yaml, \`workflows.${name === 'actions/checkout' ? 'checkout' : 'action'}: ${name}@<40 digits>\`, or run this where ${this.#server} can be reached`;
    const found = await remoteRefs(url, refs, { environment: this.#environment }).catch((error: unknown) => {
      throw new UsageError(
        `the hash of ${name}@${version} cannot be asked for: ${firstLine((error as Error).message)}`,
        help,
      );
    });
    // A tag with a message of its own is peeled to its commit.
    const hash = refs.map((ref) => found.get(ref)).find((one) => one !== undefined);
    if (hash === undefined) throw new UsageError(`${url} has no version ${version}`, help);
    return hash;
  }
}
