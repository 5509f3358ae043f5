require("./rolldown-runtime.js");
const require_start = require("./start.js");
const require_common = require("./common.js");
const require_flow_history = require("./flow-history.js");
const require_history_access = require("./history-access.js");
// src/app/commit-files.ts
function createCommitFiles(options) {
	const copies = new Map();
	const filesOf = (namespace) => {
		let copy = copies.get(namespace);
		if (copy === void 0) {
			copy = copyNamespace(namespace, options);
			copies.set(namespace, copy);
		}
		return copy;
	};
	const refuse = (namespace, path) => {
		throw new require_common.TaskFailure(`Namespace file \u201c${path}\u201d of ${namespace} cannot be changed: the flow runs at commit ${options.commit.slice(0, 8)}, which stays as it is`);
	};
	return {
		list: async (namespace) => (await filesOf(namespace)).list(namespace),
		read: async (namespace, path) => (await filesOf(namespace)).read(namespace, path),
		localPath: async (namespace, path) => (await filesOf(namespace)).localPath(namespace, path),
		put: async (namespace, path) => refuse(namespace, path),
		delete: async (namespace, path) => refuse(namespace, path)
	};
}
async function copyNamespace(namespace, options) {
	const { root, commit, flowsDir, filesDir, git } = options;
	const target = require_start.join(options.cacheDir, "commits", commit, encodeURIComponent(namespace));
	if (!require_start.existsSync(target)) {
		const made = `${target}.${require_common.randomBytes(4).toString("hex")}.tmp`;
		require_start.mkdirSync(made, { recursive: true });
		try {
			await checkOut(made);
			require_start.renameSync(made, target);
		} catch (error) {
			require_start.rmSync(made, {
				recursive: true,
				force: true
			});
			if (!require_start.existsSync(target)) throw error;
		}
	}
	return require_common.createNamespaceFiles({
		flowsDir: require_start.join(target, flowsDir),
		...filesDir === void 0 ? {} : { filesDir: require_start.join(target, filesDir) }
	});
	async function checkOut(folder) {
		const env = { GIT_INDEX_FILE: require_start.join(folder, ".index") };
		const folders = [namespace.replaceAll(".", "/"), namespace].map((name) => filesDir === void 0 ? require_start.join(flowsDir, name, "_files") : require_start.join(filesDir, name));
		const run = async (args, input) => {
			const answer = await git(root, args, {
				env,
				...input === void 0 ? {} : { input }
			});
			if (answer.exitCode === 0) return answer.stdout;
			throw new require_common.GitError(`git ${args[0]} failed: ${answer.stderr.trim().replace(/^fatal: /, "")}`);
		};
		const listed = await run([
			"ls-tree",
			"-r",
			"-z",
			"--name-only",
			"--full-tree",
			commit,
			"--",
			...folders.map((path) => path.replaceAll("\\", "/"))
		]);
		if (listed.length === 0) return;
		await run(["read-tree", commit]);
		await run([
			"checkout-index",
			"-z",
			"--stdin",
			`--prefix=${folder.replaceAll("\\", "/")}/`
		], listed);
		require_start.rmSync(env.GIT_INDEX_FILE);
	}
}
// src/app/flow-at-revision.ts
async function flowAtRevision(target, version, workspace) {
	const history = await require_flow_history.openFlowHistory(target, workspace);
	const { source, revision, commit } = await require_flow_history.versionText(history, version, workspace);
	if (commit === void 0) return {
		source,
		origin: {
			revision: {
				revision: require_flow_history.nextRevision(history),
				uncommitted: true
			},
			notices: []
		},
		workspace
	};
	const number = revision ?? await revisionAt(source, commit, history.access, workspace);
	return {
		source,
		origin: {
			revision: {
				...number === void 0 ? {} : { revision: number },
				commit,
				uncommitted: false
			},
			notices: []
		},
		workspace: await workspaceAt(commit, workspace, history.access)
	};
}
async function revisionAt(source, commit, { repository, git }, workspace) {
	const [{ fileHistory }, { pathInRepository }] = await Promise.all([Promise.resolve().then(() => require("./file-history.js")).then((n) => n.file_history_exports), Promise.resolve().then(() => require("./run-always.js")).then((n) => n.repository_exports)]);
	const path = pathInRepository(repository, require_start.resolve(workspace.cwd, source.path));
	return path === void 0 ? void 0 : (await fileHistory(repository.root, path, git, commit))?.revisions.length;
}
async function workspaceAt(commit, workspace, access) {
	const { repository, git, bytes } = access ?? await require_history_access.openHistory(workspace);
	const inside = (path) => require_start.relative(repository.root, path).replaceAll("\\", "/");
	const flowsDir = inside(workspace.flowsDir);
	const { filesDir } = workspace.config;
	const settings = await namespaceFilesAt(commit, flowsDir, {
		repository,
		git,
		bytes
	});
	const now = require_common.createFlowFiles(workspace.cwd);
	const files = {
		list: (directory) => now.list(directory),
		read: async (path) => path === NAMESPACE_FILE || path.endsWith(`/${NAMESPACE_FILE}`) ? settings.get(inside(require_start.resolve(workspace.cwd, path))) : now.read(path)
	};
	return {
		...workspace,
		catalog: new require_common.Catalog(files, { flowsDir: require_common.shownPath(workspace.cwd, workspace.flowsDir) }),
		machine: {
			...workspace.machine,
			namespaceFiles: createCommitFiles({
				root: repository.root,
				commit,
				flowsDir,
				...filesDir === void 0 ? {} : { filesDir: inside(require_start.resolve(workspace.root, filesDir)) },
				cacheDir: workspace.settings.cacheDir,
				git: bytes
			})
		},
		past: {
			commit,
			now: workspace.past?.now ?? workspace
		}
	};
}
const NAMESPACE_FILE = "_namespace.yaml";
async function namespaceFilesAt(commit, flowsDir, { repository, git, bytes }) {
	const { readBlobs } = await Promise.resolve().then(() => require("./blobs.js"));
	const paths = (await git(repository.root, [
		"ls-tree",
		"-r",
		"-z",
		"--name-only",
		"--full-tree",
		commit,
		...flowsDir === "" ? [] : ["--", `${flowsDir}/`]
	])).stdout.split("\0").filter((path) => path === NAMESPACE_FILE || path.endsWith(`/${NAMESPACE_FILE}`));
	const blobs = await readBlobs(repository.root, paths.map((path) => `${commit}:${path}`), bytes);
	return new Map(paths.flatMap((path) => {
		const content = blobs.get(`${commit}:${path}`);
		return content === void 0 ? [] : [[path, content.toString("utf8")]];
	}));
}
exports.flowAtRevision = flowAtRevision;
exports.workspaceAt = workspaceAt;
