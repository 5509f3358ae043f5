require("./rolldown-runtime.js");
const require_start = require("./start.js");
const require_common = require("./common.js");
const require__builtin_zlib = require("./_builtin_zlib.js");
// src/github/unzip.ts
const END = Buffer.from([
	80,
	75,
	5,
	6
]);
function unzip(archive) {
	const end = archive.lastIndexOf(END);
	if (end < 0) throw new Error("it is no zip archive");
	const files = new Map();
	let at = archive.readUInt32LE(end + 16);
	for (let left = archive.readUInt16LE(end + 10); left > 0; left--) {
		const method = archive.readUInt16LE(at + 10);
		const size = archive.readUInt32LE(at + 20);
		const nameLength = archive.readUInt16LE(at + 28);
		const more = archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
		const local = archive.readUInt32LE(at + 42);
		const name = archive.toString("utf8", at + 46, at + 46 + nameLength);
		at += 46 + nameLength + more;
		if (name.endsWith("/")) continue;
		if (/(^|[/\\])\.\.([/\\]|$)|^[/\\]|^[A-Za-z]:|\0/.test(name)) throw new Error(`it holds a file outside of its folder, ${JSON.stringify(name)}`);
		if (method !== 0 && method !== 8) throw new Error(`${name} is packed in a way that is not known`);
		const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
		const data = archive.subarray(start, start + size);
		files.set(name, method === 0 ? data : require__builtin_zlib.inflateRawSync(data));
	}
	return files;
}
// src/github/run-artifacts.ts
var ArtifactError = class extends Error {};
const PAGE = 100;
const NAME = /^(.*?)-([0-9A-Za-z]{20,24})(?:-\d+)?-(\d+)(?:-([A-Z]+))?$/;
const FLOW = /^gitestra-([\w.-]+\.[\w-]+)$/;
async function* executionArtifacts(access) {
	const actions = await connect(access);
	for (let page = 1;; page++) {
		const { data } = await actions.listArtifactsForRepo({
			...place$1(access),
			per_page: PAGE,
			page
		}).catch((error) => refuse(error, access));
		for (const { id, name, size_in_bytes, expired, created_at, workflow_run } of data.artifacts) {
			const [, base, executionId, attempt, ending] = NAME.exec(name) ?? [];
			if (executionId === void 0 || workflow_run?.id === void 0 || created_at === null) continue;
			const flow = FLOW.exec(base)?.[1];
			const state = require_common.STATES.find((one) => one === ending);
			yield {
				artifactId: id,
				executionId,
				...flow === void 0 ? {} : { flow },
				...state === void 0 ? {} : { state },
				runAttempt: Number(attempt),
				runId: String(workflow_run.id),
				createdAt: created_at,
				size: size_in_bytes,
				expired,
				...workflow_run.head_sha === void 0 ? {} : { commit: workflow_run.head_sha }
			};
		}
		if (data.artifacts.length < PAGE) return;
	}
}
async function artifactFiles(artifactId, access) {
	const { data } = await (await connect(access)).downloadArtifact({
		...place$1(access),
		artifact_id: artifactId,
		archive_format: "zip"
	}).catch((error) => refuse(error, access));
	try {
		return unzip(Buffer.from(data));
	} catch (error) {
		throw new ArtifactError(`the artifact ${artifactId} cannot be read: ${error.message}`);
	}
}
async function connect({ token, apiUrl }) {
	const { getOctokit } = await import("./toolkit/index.js").then((toolkit) => toolkit.github());
	return getOctokit(token, { baseUrl: apiUrl.replace(/\/$/, "") }).rest.actions;
}
function place$1({ repository }) {
	const [owner = "", repo = ""] = repository.split("/");
	return {
		owner,
		repo
	};
}
function refuse(error, { repository }) {
	const { status } = error;
	if (status === 401) throw new ArtifactError("GitHub does not know the token");
	if (status === 403 || status === 404) throw new ArtifactError(`the token may not read artifacts of ${repository}, or there is no such repository; \`permissions: actions: read\` lets it`);
	if (status === 410) throw new ArtifactError("GitHub has deleted the artifact: it expired");
	const [message] = (error instanceof Error ? error.message : String(error)).split("\n");
	throw new ArtifactError(`GitHub cannot be asked: ${message}`);
}
// src/app/github-executions.ts
async function gitHubAccess(repository, workspace) {
	const { GITHUB_TOKEN, GH_TOKEN, GITHUB_API_URL = "https://api.github.com" } = workspace.environment;
	const token = GITHUB_TOKEN || GH_TOKEN;
	if (!token) throw new require_start.UsageError("GitHub gives artifacts only to those who are signed in", "set GITHUB_TOKEN or GH_TOKEN; `export GH_TOKEN=$(gh auth token)` takes that of GitHub\u2019s own program");
	const found = repository ?? workspace.environment.GITHUB_REPOSITORY ?? await ofRemote(workspace);
	if (found === void 0 || !/^[\w.-]+\/[\w.-]+$/.test(found)) throw new require_start.UsageError(found === void 0 ? "the repository on GitHub is not known" : `\u201c${found}\u201d is no repository`, "write --repository owner/name");
	return {
		token,
		apiUrl: GITHUB_API_URL,
		repository: found
	};
}
async function listGitHubExecutions(filter, access) {
	const found = [];
	const seen = new Set();
	await asUser(async () => {
		for await (const artifact of executionArtifacts(access)) {
			const at = Date.parse(artifact.createdAt);
			if (filter.since !== void 0 && at < filter.since) return;
			if (artifact.expired || seen.has(artifact.executionId)) continue;
			seen.add(artifact.executionId);
			if (!matches(artifact, at, filter)) continue;
			found.push(pastOf(artifact, access));
			if (found.length >= filter.limit) return;
		}
	});
	return found;
}
async function fetchExecution(wanted, { replace }, access, workspace) {
	return asUser(async () => {
		const artifact = await findArtifact(wanted, access);
		const files = await artifactFiles(artifact.artifactId, access);
		if (!files.has("journal.ndjson")) throw new ArtifactError(`the artifact of ${artifact.executionId} holds no journal`);
		place(artifact.executionId, files, replace, workspace.executionsDir);
		return {
			id: artifact.executionId,
			files: files.size
		};
	});
}
async function findArtifact(wanted, access) {
	let found;
	for await (const artifact of executionArtifacts(access)) {
		if (artifact.executionId === wanted && !artifact.expired) return artifact;
		if (artifact.expired || wanted === "" || !artifact.executionId.startsWith(wanted)) continue;
		if (found !== void 0 && found.executionId !== artifact.executionId) throw new require_start.UsageError(`several executions of ${access.repository} begin with \u201c${wanted}\u201d`, "give more letters");
		found ??= artifact;
	}
	if (found !== void 0) return found;
	throw new require_start.UsageError(`${access.repository} has no artifact of an execution \u201c${wanted}\u201d`, "gitestra executions list --github shows what there is");
}
function place(id, files, replace, executionsDir) {
	const draft = require_common.createExecutionFolder(executionsDir, `${id}-fetched-${process.pid}`);
	try {
		for (const [path, content] of files) {
			if (/^lock-\d+\.json$/.test(path)) continue;
			const target = require_start.join(draft.path, path);
			require_start.mkdirSync(require_start.dirname(target), { recursive: true });
			require_start.writeFileSync(target, content);
		}
		const { path } = require_common.executionFolder(executionsDir, id);
		if (replace) removeOld(path);
		require_start.renameSync(draft.path, path);
	} catch (error) {
		require_start.rmSync(draft.path, {
			recursive: true,
			force: true
		});
		const { code } = error;
		if (code !== "ENOTEMPTY" && code !== "EEXIST") throw error;
		throw new require_start.UsageError(`execution ${id} is here already`, "take that of GitHub in its place with --replace");
	}
}
function removeOld(path) {
	try {
		require_common.lockExecution(path);
	} catch (error) {
		if (error.code === "ENOENT") return;
		throw error;
	}
	require_start.rmSync(path, {
		recursive: true,
		force: true
	});
}
function matches({ flow, state }, at, filter) {
	const { states = [] } = filter;
	if (states.length > 0 && (state === void 0 || !states.includes(state))) return false;
	if (filter.until !== void 0 && at >= filter.until) return false;
	return filter.flow === void 0 || flow === filter.flow || flow?.startsWith(`${filter.flow}.`) === true;
}
function pastOf(artifact, { repository }) {
	const { executionId: id, flow, state, runId, runAttempt, createdAt, commit } = artifact;
	const dot = flow?.lastIndexOf(".") ?? -1;
	return {
		id,
		...flow === void 0 ? {} : {
			namespace: flow.slice(0, dot),
			flowId: flow.slice(dot + 1)
		},
		...state === void 0 ? {} : { state },
		startDate: createdAt,
		...commit === void 0 ? {} : { commit },
		job: {
			url: `https://github.com/${repository}/actions/runs/${runId}/attempts/${runAttempt}`,
			runId,
			runAttempt
		},
		source: "github"
	};
}
async function ofRemote(workspace) {
	const { GitPlumbing } = await Promise.resolve().then(() => require("./common.js")).then((n) => n.git_plumbing_exports);
	const answer = await new GitPlumbing(workspace.machine.capture, workspace.cwd).ask([
		"remote",
		"get-url",
		"origin"
	]);
	if (answer.exitCode !== 0) return void 0;
	return /[/:]([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(answer.stdout.toString().trim())?.[1];
}
async function asUser(work) {
	try {
		return await work();
	} catch (error) {
		throw error instanceof ArtifactError ? new require_start.UsageError(error.message) : error;
	}
}
exports.fetchExecution = fetchExecution;
exports.gitHubAccess = gitHubAccess;
exports.listGitHubExecutions = listGitHubExecutions;
