const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_common = require("./common.js");
// src/git/history.ts
async function readHistory(root, { paths, head = "HEAD", pathsOnly = false }, git) {
	const answer = await git(root, [
		"log",
		"--date-order",
		"--full-history",
		...pathsOnly ? [] : ["--full-diff"],
		"--find-renames",
		"--diff-merges=combined",
		"--raw",
		"--no-abbrev",
		"-z",
		"--encoding=UTF-8",
		"--no-show-signature",
		"--no-notes",
		`--format=${FORMAT}`,
		"--end-of-options",
		head,
		"--",
		...paths.map((path) => path === "." ? ":(top)" : `:(top,literal)${path}`)
	]);
	if (answer.exitCode !== 0) {
		if (head === "HEAD" && /does not have any commits|unknown revision|bad revision/.test(answer.stderr)) return [];
		throw new require_common.GitError(`git log failed: ${answer.stderr.trim().replace(/^fatal: /, "")}`);
	}
	return parseHistory(answer.stdout);
}
const START = "";
const FIELD = "";
const FORMAT = "%x02%H%x1f%P%x1f%aN%x1f%aE%x1f%at%x1f%s%x1f";
const SUBMODULE = "160000";
function parseHistory(text) {
	const parts = text.split("\0");
	const commits = [];
	let changes = [];
	for (let at = 0; at < parts.length; at++) {
		const part = parts[at];
		if (part.startsWith(START) || part.startsWith(`\n${START}`)) {
			changes = [];
			commits.push({
				info: parseCommit(part.slice(part.indexOf(START) + 1)),
				changes
			});
			continue;
		}
		const raw = part.startsWith("\n") ? part.slice(1) : part;
		if (!raw.startsWith(":")) continue;
		const change = parseChange(raw, parts[++at] ?? "", /[RC]\d+$/.test(raw) ? parts[++at] ?? "" : void 0);
		if (change !== void 0) changes.push(change);
	}
	return commits;
}
function parseCommit(text) {
	const [commit = "", parents = "", author = "", email = "", date = "0", subject = ""] = text.split(FIELD);
	return {
		commit,
		author,
		email,
		date: Number(date) * 1e3,
		subject,
		isRoot: parents === ""
	};
}
function parseChange(raw, path, renamedTo) {
	const parents = raw.lastIndexOf(":") + 1;
	const fields = raw.slice(parents).split(" ");
	const modes = fields.slice(0, parents + 1);
	const blob = fields[2 * parents + 1];
	const code = fields[2 * parents + 2] ?? "";
	if (modes.includes(SUBMODULE)) return void 0;
	if (renamedTo !== void 0) return code.startsWith("R") ? {
		status: "renamed",
		path: renamedTo,
		from: path,
		blob
	} : {
		status: "added",
		path: renamedTo,
		blob
	};
	if (/^0+$/.test(blob)) return {
		status: "deleted",
		path
	};
	if (parents > 1) return {
		status: /^A+$/.test(code) ? "added" : "merged",
		path,
		blob
	};
	return {
		status: code === "A" ? "added" : "modified",
		path,
		blob
	};
}
// src/git/file-history.ts
var file_history_exports = require_rolldown_runtime.__exportAll({
	fileHistories: () => fileHistories,
	fileHistory: () => fileHistory,
	historiesBelow: () => historiesBelow
});
function fileHistories(commits, present = []) {
	const tracks = new Map();
	const current = new Map();
	const begin = (path, isThere) => {
		const begun = [{
			path,
			isThere,
			changes: [],
			names: [path]
		}];
		current.set(path, begun);
		if (!tracks.has(path)) tracks.set(path, begun[0]);
		return begun;
	};
	for (const path of present) begin(path, true);
	for (const [at, { info: commit, changes }] of commits.entries()) {
		const renames = [];
		for (const change of changes) {
			const changed = current.get(change.path) ?? begin(change.path, false);
			for (const track of changed) track.changes.push({
				at,
				commit,
				change
			});
			if (change.from === void 0) continue;
			renames.push({
				from: change.from,
				moved: changed
			});
			current.delete(change.path);
		}
		for (const { from, moved } of renames) current.set(from, takeName(from, moved, current, tracks));
	}
	return new Map([...tracks].flatMap(([path, track]) => track.changes.length === 0 ? [] : [[path, finished(track)]]));
}
function takeName(from, moved, current, tracks) {
	const older = (current.get(from) ?? []).filter(({ changes }) => changes.every(({ change }) => change.status === "modified" || change.status === "merged"));
	for (const track of moved) {
		for (const other of older) {
			if (other.isThere) continue;
			track.changes.push(...other.changes);
			if (tracks.get(from) === other) tracks.delete(from);
		}
		track.changes.sort((a, b) => a.at - b.at);
		if (!track.names.includes(from)) track.names.push(from);
	}
	return [...older.filter((other) => other.isThere && !moved.includes(other)), ...moved];
}
function finished({ path, changes, names }) {
	return {
		path,
		names,
		revisions: changes.map(({ commit, change }, index) => {
			const { status, from, blob } = change;
			return {
				revision: changes.length - index,
				commit,
				status,
				path: change.path,
				...from === void 0 ? {} : { from },
				...blob === void 0 ? {} : { blob }
			};
		}).reverse()
	};
}
async function fileHistory(root, path, git, head) {
	const history = fileHistories(await readHistory(root, {
		paths: [path],
		pathsOnly: true,
		...head === void 0 ? {} : { head }
	}, git)).get(path);
	if (history === void 0 || await isWholeStory(root, history, git)) return history;
	return (await historiesBelow(root, [path], git, head)).get(path);
}
async function isWholeStory(root, { revisions, path }, git) {
	const [first, ...others] = revisions;
	if (first?.status !== "added") return false;
	if (others.some(({ status }) => status === "added" || status === "deleted")) return false;
	if (first.commit.isRoot) return true;
	return !(await git(root, [
		"diff-tree",
		"--no-commit-id",
		"-r",
		"-z",
		"--find-renames",
		"--diff-filter=R",
		"--name-only",
		first.commit.commit
	])).stdout.split("\0").includes(path);
}
async function historiesBelow(root, folders, git, head) {
	const paths = new Set(folders);
	const covered = (name) => paths.has(name) || paths.has(".") || folders.some((folder) => name.startsWith(`${folder}/`));
	for (;;) {
		const asked = [...paths];
		const [commits, present] = await Promise.all([readHistory(root, {
			paths: asked,
			...head === void 0 ? {} : { head }
		}, git), filesAt(root, head ?? "HEAD", asked, git)]);
		const histories = fileHistories(commits, present);
		const before = paths.size;
		for (const [path, { names }] of histories) if (covered(path)) {
			for (const name of names) if (!covered(name)) paths.add(name);
		}
		if (paths.size === before) return histories;
	}
}
async function filesAt(root, commit, paths, git) {
	return (await git(root, [
		"ls-tree",
		"-r",
		"-z",
		"--name-only",
		"--full-tree",
		commit,
		...paths.includes(".") ? [] : ["--", ...paths]
	])).stdout.split("\0").filter((path) => path !== "");
}
Object.defineProperty(exports, "fileHistory", {
	enumerable: true,
	get: function() {
		return fileHistory;
	}
});
Object.defineProperty(exports, "file_history_exports", {
	enumerable: true,
	get: function() {
		return file_history_exports;
	}
});
Object.defineProperty(exports, "historiesBelow", {
	enumerable: true,
	get: function() {
		return historiesBelow;
	}
});
