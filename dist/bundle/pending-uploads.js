const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_start = require("./start.js");
// src/github/artifacts.ts
function runAddress(environment) {
	const { GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT } = environment;
	if (GITHUB_REPOSITORY === void 0 || GITHUB_RUN_ID === void 0) return void 0;
	return {
		serverUrl: GITHUB_SERVER_URL ?? "https://github.com",
		repository: GITHUB_REPOSITORY,
		runId: GITHUB_RUN_ID,
		runAttempt: Number(GITHUB_RUN_ATTEMPT ?? "1") || 1
	};
}
function canUploadArtifacts(environment) {
	return Boolean(environment.ACTIONS_RUNTIME_TOKEN) && Boolean(environment.ACTIONS_RESULTS_URL);
}
const LONGEST_NAME = 200;
function artifactName(base, executionId, runAttempt) {
	const tail = `-${executionId}-${runAttempt}`;
	return `${base.replace(/[":<>|*?\\/\u0000-\u001f\u007f]+/g, "-").replace(/\s+/g, " ").trim().slice(0, LONGEST_NAME - tail.length) || "gitestra"}${tail}`;
}
function nameWithState(name, state) {
	return state === void 0 ? name : `${name}-${state}`;
}
async function uploadArtifact(name, folder, options = {}) {
	const warnings = [];
	try {
		const { leaveOut = [] } = options;
		const { files, refused } = listFiles(folder, new Set(leaveOut));
		if (refused.length > 0) warnings.push(`${NOT_UPLOADED} ${named$1(refused)}`);
		if (leaveOut.length > 0) {
			const inside = leaveOut.map((path) => require_start.relative(folder, path));
			warnings.push(`Not uploaded, because they hold a secret: ${named$1(inside)}`);
		}
		if (files.length === 0) return { warnings: [...warnings, `There is nothing to upload in ${folder}`] };
		const { DefaultArtifactClient } = await import("./toolkit/index.js").then((toolkit) => toolkit.artifact());
		const { retentionDays, address } = options;
		const settings = {
			compressionLevel: 6,
			...retentionDays === void 0 ? {} : { retentionDays }
		};
		const { id, size } = await new DefaultArtifactClient().uploadArtifact(name, files, folder, settings);
		const url = address === void 0 || id === void 0 ? void 0 : `${address.serverUrl}/${address.repository}/actions/runs/${address.runId}/artifacts/${id}`;
		return {
			uploaded: {
				name,
				...id === void 0 ? {} : { id },
				...size === void 0 ? {} : { size },
				...url === void 0 ? {} : { url }
			},
			warnings
		};
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		return { warnings: [...warnings, `The artifact ${name} could not be uploaded: ${reason}`] };
	}
}
const REFUSED = /[":<>|*?\r\n]/;
function listFiles(folder, leaveOut) {
	const files = [];
	const refused = [];
	for (const entry of require_start.readdirSync(folder, {
		recursive: true,
		withFileTypes: true
	})) {
		if (!entry.isFile()) continue;
		const path = require_start.join(entry.parentPath, entry.name);
		if (leaveOut.has(path)) continue;
		const inside = path.slice(folder.length);
		(REFUSED.test(inside) ? refused : files).push(path);
	}
	return {
		files: files.sort(),
		refused: refused.sort()
	};
}
const NOT_UPLOADED = "Not uploaded, because an artifact may not hold the characters \" : < > | * ? in names:";
function named$1(paths) {
	return `${paths.slice(0, 3).map((path) => JSON.stringify(path)).join(", ")}${paths.length > 3 ? ` and ${paths.length - 3} more` : ""}`;
}
async function downloadArtifact(name, folder) {
	const { ArtifactNotFoundError, DefaultArtifactClient } = await import("./toolkit/index.js").then((toolkit) => toolkit.artifact());
	const client = new DefaultArtifactClient();
	try {
		const { artifact } = await client.getArtifact(name);
		const { digestMismatch } = await client.downloadArtifact(artifact.id, {
			path: folder,
			...artifact.digest === void 0 ? {} : { expectedHash: artifact.digest }
		});
		if (digestMismatch === true) throw new Error("its content is not what was uploaded");
	} catch (error) {
		if (error instanceof ArtifactNotFoundError) throw new Error(`This workflow run has no artifact ${name}`, { cause: error });
		const reason = error instanceof Error ? error.message : String(error);
		throw new Error(`The artifact ${name} could not be downloaded: ${reason}`, { cause: error });
	}
}
// src/github/job-cache.ts
var job_cache_exports = require_rolldown_runtime.__exportAll({
	restoreJobCache: () => restoreJobCache,
	saveJobCache: () => saveJobCache
});
function jobCacheAccess(environment) {
	const { ACTIONS_RUNTIME_TOKEN, ACTIONS_RESULTS_URL, ACTIONS_CACHE_URL } = environment;
	if (!ACTIONS_RUNTIME_TOKEN || !(ACTIONS_RESULTS_URL || ACTIONS_CACHE_URL)) return void 0;
	const mode = environment.ACTIONS_CACHE_MODE?.trim().toLowerCase();
	return {
		read: mode !== "none" && mode !== "write-only",
		write: mode !== "none" && mode !== "read"
	};
}
async function restoreJobCache(folder, environment) {
	const { result, problem } = await quietly(async () => {
		const prefix = await keyPrefix(environment);
		const { restoreCache } = await import("./toolkit/index.js").then((toolkit) => toolkit.cache());
		return (await restoreCache([folder], `${prefix}newest`, [prefix]))?.slice(prefix.length);
	});
	return {
		...result === void 0 ? {} : { digest: result },
		...problem === void 0 ? {} : { problem }
	};
}
async function saveJobCache(folder, digest, environment) {
	const { result = -1, problem } = await quietly(async () => {
		const prefix = await keyPrefix(environment);
		const { saveCache } = await import("./toolkit/index.js").then((toolkit) => toolkit.cache());
		return saveCache([folder], `${prefix}${digest}`);
	});
	return {
		saved: result !== -1,
		...problem === void 0 ? {} : { problem }
	};
}
async function keyPrefix({ ImageOS }) {
	const { platform } = await import("./toolkit/index.js").then((toolkit) => toolkit.core());
	return [
		"gitestra",
		platform.platform,
		platform.arch,
		ImageOS,
		""
	].filter((part) => part !== void 0).join("-");
}
const ANNOTATION = /^::(?:warning|error)[^:]*::(.*)$/s;
async function quietly(work) {
	const { stdout } = process;
	const write = stdout.write;
	let problem;
	stdout.write = ((chunk, ...rest) => {
		const [, message] = ANNOTATION.exec(typeof chunk === "string" ? chunk.trimEnd() : "") ?? [];
		if (message === void 0) return Reflect.apply(write, stdout, [chunk, ...rest]);
		problem ??= message.replaceAll("%0A", " ").replaceAll("%0D", "").replaceAll("%25", "%");
		return true;
	});
	try {
		const result = await work();
		return problem === void 0 ? { result } : {
			result,
			problem
		};
	} catch (error) {
		return { problem: problem ?? (error instanceof Error ? error.message : String(error)) };
	} finally {
		stdout.write = write;
	}
}
// src/action/carried-cache.ts
const KEY$1 = "job-cache";
const TITLE = "Cache of the job";
const LARGEST = 1024 ** 3;
var CarriedCache = class CarriedCache {
	#host;
	#mostBytes;
	#carried;
	#restoring;
	#told = false;
	constructor(host, mostBytes = LARGEST) {
		this.#host = host;
		this.#mostBytes = mostBytes;
	}
	static left(host) {
		const carried = readCarried(host.environment);
		if (carried === void 0) return void 0;
		const cache = new CarriedCache(host);
		cache.#carried = carried;
		return cache;
	}
	restore(folder, signal) {
		this.#restoring ??= untilAborted(this.#restore(folder).catch((error) => this.#notice(`The cache of earlier jobs cannot be used: ${error.message}`)), signal);
		return this.#restoring;
	}
	async #restore(folder) {
		const access = jobCacheAccess(this.#host.environment);
		if (access === void 0) {
			this.#notice("The runner offers no cache service to this step: the next job starts without a cache");
			return;
		}
		const { cacheEntries, moveEntries } = await Promise.resolve().then(() => require("./cache-entries.js"));
		let digest;
		let known = [];
		if (access.read) {
			const { restoreJobCache } = await Promise.resolve().then(() => job_cache_exports);
			const place = transferFolder(folder);
			const restored = await this.#host.inGroup(TITLE, async () => {
				require_start.rmSync(place, {
					recursive: true,
					force: true
				});
				return restoreJobCache(place, this.#host.environment);
			});
			digest = restored.digest;
			known = cacheEntries(place).map((entry) => entry.digest);
			moveEntries(place, folder);
			require_start.rmSync(place, {
				recursive: true,
				force: true
			});
			if (restored.problem !== void 0) {
				this.#notice(`The cache of earlier jobs cannot be read: ${restored.problem}`);
				if (!/\btar\b/.test(restored.problem)) return;
			}
		}
		if (!access.write) return;
		this.#keep({
			folder,
			known,
			...digest === void 0 ? {} : { digest }
		});
	}
	async save(secrets) {
		await this.#restoring;
		const carried = this.#carried;
		if (carried === void 0) return;
		try {
			await this.#save(carried, [...secrets]);
		} catch (error) {
			this.#notice(`The cache was not saved: ${error.message}`);
		} finally {
			this.#keep(void 0);
		}
	}
	async #save({ folder, digest, known }, secrets) {
		const { cacheEntries, entriesDigest, shareEntries, youngestEntries } = await Promise.resolve().then(() => require("./cache-entries.js"));
		const all = cacheEntries(folder);
		if (all.every((entry) => known.includes(entry.digest))) return;
		const { filesWithSecrets } = await Promise.resolve().then(() => require("./secret-files.js"));
		const clean = [];
		const refused = [];
		for (const entry of all) {
			const [path] = entry.paths;
			const found = known.includes(entry.digest) ? [] : await filesWithSecrets(require_start.join(folder, path), secrets);
			if (found.length === 0) clean.push(entry);
			refused.push(...found.map((path) => require_start.relative(folder, path)));
		}
		if (refused.length > 0) this.#host.annotate({
			level: "warning",
			title: TITLE,
			message: `Not kept for later jobs, because they hold a secret: ${named(refused)}`
		});
		const kept = youngestEntries(folder, clean, this.#mostBytes);
		if (kept.length < clean.length) this.#host.text(`${clean.length - kept.length} old entries of the cache are not kept: it is full`);
		const now = entriesDigest(kept);
		if (kept.length === 0 || now === digest) return;
		const place = transferFolder(folder);
		const { saveJobCache } = await Promise.resolve().then(() => job_cache_exports);
		const { problem } = await this.#host.inGroup(TITLE, async () => {
			require_start.rmSync(place, {
				recursive: true,
				force: true
			});
			try {
				shareEntries(folder, kept, place);
				return await saveJobCache(place, now, this.#host.environment);
			} finally {
				require_start.rmSync(place, {
					recursive: true,
					force: true
				});
			}
		});
		if (problem !== void 0 && !/already exists|another job/i.test(problem)) this.#notice(`The cache was not saved: ${problem}`);
	}
	#keep(carried) {
		this.#carried = carried;
		this.#host.files.saveState(KEY$1, carried === void 0 ? "" : JSON.stringify(carried));
	}
	#notice(message) {
		if (this.#told) return;
		this.#told = true;
		this.#host.annotate({
			level: "notice",
			title: TITLE,
			message
		});
	}
};
function transferFolder(folder) {
	return require_start.join(require_start.dirname(folder), `${require_start.basename(folder)}-of-job`);
}
function readCarried(environment) {
	try {
		const carried = JSON.parse(environment[`STATE_${KEY$1}`] || "null");
		return typeof carried?.folder === "string" && Array.isArray(carried.known) ? carried : void 0;
	} catch {
		return;
	}
}
function untilAborted(work, signal) {
	if (signal.aborted) return Promise.resolve();
	const aborted = new Promise((resolve) => signal.addEventListener("abort", () => resolve(), { once: true }));
	return Promise.race([work, aborted]);
}
function named(paths) {
	return `${paths.slice(0, 3).map((path) => JSON.stringify(path)).join(", ")}${paths.length > 3 ? ` and ${paths.length - 3} more` : ""}`;
}
// src/action/pending-uploads.ts
const KEY = "pending-uploads";
var PendingUploads = class {
	#host;
	#list = [];
	constructor(host) {
		this.#host = host;
	}
	add(upload) {
		this.#save([...this.#list, upload]);
	}
	find(folder) {
		return this.#list.find((one) => one.folder === folder);
	}
	done(folder) {
		this.#save(this.#list.filter((one) => one.folder !== folder));
	}
	#save(list) {
		this.#list = list;
		this.#host.files.saveState(KEY, JSON.stringify(list));
	}
};
function readPendingUploads(environment) {
	try {
		const list = JSON.parse(environment[`STATE_${KEY}`] ?? "[]");
		if (!Array.isArray(list)) return [];
		return list.filter((one) => typeof one?.folder === "string" && typeof one?.name === "string");
	} catch {
		return [];
	}
}
Object.defineProperty(exports, "CarriedCache", {
	enumerable: true,
	get: function() {
		return CarriedCache;
	}
});
Object.defineProperty(exports, "PendingUploads", {
	enumerable: true,
	get: function() {
		return PendingUploads;
	}
});
Object.defineProperty(exports, "artifactName", {
	enumerable: true,
	get: function() {
		return artifactName;
	}
});
Object.defineProperty(exports, "canUploadArtifacts", {
	enumerable: true,
	get: function() {
		return canUploadArtifacts;
	}
});
Object.defineProperty(exports, "downloadArtifact", {
	enumerable: true,
	get: function() {
		return downloadArtifact;
	}
});
Object.defineProperty(exports, "nameWithState", {
	enumerable: true,
	get: function() {
		return nameWithState;
	}
});
Object.defineProperty(exports, "readPendingUploads", {
	enumerable: true,
	get: function() {
		return readPendingUploads;
	}
});
Object.defineProperty(exports, "runAddress", {
	enumerable: true,
	get: function() {
		return runAddress;
	}
});
Object.defineProperty(exports, "uploadArtifact", {
	enumerable: true,
	get: function() {
		return uploadArtifact;
	}
});
