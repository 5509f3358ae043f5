require("./rolldown-runtime.js");
const require_common = require("./common.js");
const require_plan_markdown = require("./plan-markdown.js");
// src/action/publish-plan.ts
async function publishPlan(plan, host, inputs, pull) {
	const { GITHUB_REPOSITORY, GITHUB_API_URL } = host.environment;
	if (!inputs.comment || inputs.token === void 0 || pull.number === void 0) return;
	if (GITHUB_REPOSITORY === void 0 || pull.fromFork && pull.name === "pull_request") return;
	const { COMMENT_BUDGET, keepComment } = await Promise.resolve().then(() => require("./pull-request-comment.js"));
	const isEmpty = plan.flows.length === 0 && plan.affected.length === 0;
	const result = await keepComment({
		token: inputs.token,
		apiUrl: GITHUB_API_URL ?? "https://api.github.com",
		repository: GITHUB_REPOSITORY,
		number: pull.number,
		key: `plan-${placeOf(host, inputs)}`,
		body: host.redact(`${require_plan_markdown.renderPlanMarkdown(plan, planLinks(host, pull, COMMENT_BUDGET - 500))}${runLine(host)}`),
		create: !isEmpty
	});
	switch (result.kind) {
		case "created":
		case "updated":
			host.text(`The plan is ${result.kind === "created" ? "a comment" : "in the comment"} of the pull request: ${result.url}`);
			return;
		case "refused":
			host.text(`The plan is in the job summary, and in no comment: ${result.reason}`);
			return;
	}
}
function planLinks(host, pull, budget) {
	const commit = pull.headSha ?? host.environment.GITHUB_SHA;
	return {
		budget,
		...host.repositoryUrl === void 0 ? {} : { repositoryUrl: host.repositoryUrl },
		...commit === void 0 ? {} : { commit }
	};
}
function placeOf(host, inputs) {
	const { GITHUB_WORKFLOW = "", GITHUB_JOB = "" } = host.environment;
	const place = [
		GITHUB_WORKFLOW,
		GITHUB_JOB,
		inputs.flowsDir ?? "",
		inputs.config ?? ""
	].join("\n");
	return require_common.createHash("sha256").update(place).digest("hex").slice(0, 12);
}
function runLine(host) {
	const { GITHUB_RUN_ID } = host.environment;
	if (host.repositoryUrl === void 0 || GITHUB_RUN_ID === void 0) return "";
	return `\n<sub>Made by [this run](${host.repositoryUrl}/actions/runs/${GITHUB_RUN_ID}); findings are in its summary.</sub>\n`;
}
exports.planLinks = planLinks;
exports.publishPlan = publishPlan;
