require("./rolldown-runtime.js");
// src/github/pull-request-comment.ts
const COMMENT_BUDGET = 64e3;
const MOST_PAGES = 20;
const PAGE = 100;
async function keepComment(request) {
	try {
		return await new CommentKeeper(request, await connect(request)).keep();
	} catch (error) {
		return {
			kind: "refused",
			reason: reasonOf(error)
		};
	}
}
async function connect({ token, apiUrl }) {
	const { getOctokit } = await import("./toolkit/index.js").then((toolkit) => toolkit.github());
	return getOctokit(token, { baseUrl: apiUrl.replace(/\/$/, "") }).rest.issues;
}
var CommentKeeper = class {
	#request;
	#issues;
	#body;
	#mark;
	constructor(request, issues) {
		this.#request = request;
		this.#issues = issues;
		this.#mark = `<!-- gitestra ${request.key} -->`;
		this.#body = `${this.#mark}\n${request.body}`;
	}
	async keep() {
		for await (const { id, body, url } of this.#marked()) {
			if (body === this.#body) return {
				kind: "unchanged",
				url
			};
			if (await this.#update(id)) return {
				kind: "updated",
				url
			};
		}
		if (this.#request.create === false) return { kind: "none" };
		const { data } = await this.#issues.createComment({
			...this.#place(),
			issue_number: this.#request.number,
			body: this.#body
		});
		return {
			kind: "created",
			url: data.html_url
		};
	}
	async *#marked() {
		for (let page = 1; page <= MOST_PAGES; page++) {
			const { data } = await this.#issues.listComments({
				...this.#place(),
				issue_number: this.#request.number,
				per_page: PAGE,
				page
			});
			for (const { id, body, html_url } of data) {
				const text = body?.replaceAll("\r\n", "\n") ?? "";
				if (text.startsWith(this.#mark)) yield {
					id,
					body: text,
					url: html_url
				};
			}
			if (data.length < PAGE) return;
		}
	}
	async #update(id) {
		try {
			await this.#issues.updateComment({
				...this.#place(),
				comment_id: id,
				body: this.#body
			});
			return true;
		} catch (error) {
			if ([403, 404].includes(statusOf(error) ?? 0)) return false;
			throw error;
		}
	}
	#place() {
		const [owner = "", repo = ""] = this.#request.repository.split("/");
		return {
			owner,
			repo
		};
	}
};
function statusOf(error) {
	const { status } = error;
	return typeof status === "number" ? status : void 0;
}
function reasonOf(error) {
	const status = statusOf(error);
	if (status === 401 || status === 403 || status === 404) return "the token may not write to the pull request; `permissions: pull-requests: write` lets it";
	const message = error instanceof Error ? error.message : String(error);
	return status === void 0 ? message : `GitHub answered ${status}: ${message.split("\n")[0]}`;
}
exports.COMMENT_BUDGET = COMMENT_BUDGET;
exports.keepComment = keepComment;
