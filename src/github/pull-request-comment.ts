/** One comment of a pull request that is kept up to date: found again by a mark, written anew, never repeated. */

export interface CommentRequest {
  readonly token: string;
  /** Such as `https://api.github.com`. */
  readonly apiUrl: string;
  /** `owner/name`. */
  readonly repository: string;
  /** Of the pull request. */
  readonly number: number;
  /** Tells this comment from others; letters, digits, `-`. */
  readonly key: string;
  /** Markdown; the mark and its line are added. At most {@link COMMENT_BUDGET} bytes. */
  readonly body: string;
  /** Whether a comment is made when there is none yet. @default true */
  readonly create?: boolean;
}

export type CommentResult =
  | { readonly kind: 'created' | 'updated' | 'unchanged'; readonly url: string }
  /** There was nothing to update. */
  | { readonly kind: 'none' }
  /** The token may not, or GitHub did not; a phrase for people says why. */
  | { readonly kind: 'refused'; readonly reason: string };

/** GitHub takes 65,536 characters; the mark takes some. */
export const COMMENT_BUDGET = 64_000;

/** A pull request with more comments than this gets a second one rather than a search without end. */
const MOST_PAGES = 20;
const PAGE = 100;

/** Never rejects: whoever needs the text has the job summary. */
export async function keepComment(request: CommentRequest): Promise<CommentResult> {
  try {
    return await new CommentKeeper(request, await connect(request)).keep();
  } catch (error) {
    return { kind: 'refused', reason: reasonOf(error) };
  }
}

type Octokit = Awaited<ReturnType<typeof connect>>;

async function connect({ token, apiUrl }: CommentRequest) {
  const { getOctokit } = await import('@actions/github');
  return getOctokit(token, { baseUrl: apiUrl.replace(/\/$/, '') }).rest.issues;
}

class CommentKeeper {
  readonly #request: CommentRequest;
  readonly #issues: Octokit;
  readonly #body: string;
  readonly #mark: string;

  constructor(request: CommentRequest, issues: Octokit) {
    this.#request = request;
    this.#issues = issues;
    this.#mark = `<!-- gitestra ${request.key} -->`;
    this.#body = `${this.#mark}\n${request.body}`;
  }

  async keep(): Promise<CommentResult> {
    for await (const { id, body, url } of this.#marked()) {
      if (body === this.#body) return { kind: 'unchanged', url };
      if (await this.#update(id)) return { kind: 'updated', url };
    }
    if (this.#request.create === false) return { kind: 'none' };
    const { data } = await this.#issues.createComment({
      ...this.#place(),
      issue_number: this.#request.number,
      body: this.#body,
    });
    return { kind: 'created', url: data.html_url };
  }

  /** Comments that begin with the mark; anybody may have written them. */
  async *#marked(): AsyncGenerator<{ id: number; body: string; url: string }> {
    for (let page = 1; page <= MOST_PAGES; page++) {
      const { data } = await this.#issues.listComments({
        ...this.#place(),
        issue_number: this.#request.number,
        per_page: PAGE,
        page,
      });
      for (const { id, body, html_url } of data) {
        // GitHub may give back other line ends than it was given.
        const text = body?.replaceAll('\r\n', '\n') ?? '';
        if (text.startsWith(this.#mark)) yield { id, body: text, url: html_url };
      }
      if (data.length < PAGE) return;
    }
  }

  /** False when the comment is somebody else's, or was deleted meanwhile. */
  async #update(id: number): Promise<boolean> {
    try {
      await this.#issues.updateComment({ ...this.#place(), comment_id: id, body: this.#body });
      return true;
    } catch (error) {
      if ([403, 404].includes(statusOf(error) ?? 0)) return false;
      throw error;
    }
  }

  #place(): { owner: string; repo: string } {
    const [owner = '', repo = ''] = this.#request.repository.split('/');
    return { owner, repo };
  }
}

function statusOf(error: unknown): number | undefined {
  const { status } = error as { status?: unknown };
  return typeof status === 'number' ? status : undefined;
}

function reasonOf(error: unknown): string {
  const status = statusOf(error);
  if (status === 401 || status === 403 || status === 404)
    return 'the token may not write to the pull request; `permissions: pull-requests: write` lets it';
  const message = error instanceof Error ? error.message : String(error);
  return status === undefined ? message : `GitHub answered ${status}: ${message.split('\n')[0]}`;
}
