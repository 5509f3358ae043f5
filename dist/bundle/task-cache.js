require("./rolldown-runtime.js");
const require_common = require("./common.js");
const require_run_always = require("./run-always.js");
// src/engine/task-cache.ts
const FOLDERS = {
	workingDir: "",
	outputDir: "",
	bucketPath: ""
};
const STORED_FILE = /^kestra:\/\/\S+$/;
var TaskCache = class {
	#context;
	#redact;
	#ttl;
	#place;
	constructor(written, context, redact) {
		this.#context = context;
		this.#redact = redact;
		this.#ttl = written.ttl === void 0 || written.ttl === null ? void 0 : require_common.parseDuration(String(written.ttl));
	}
	find() {
		return this.#leniently("looked up", async () => {
			const { files, clock, logger } = this.#context;
			this.#place = await this.#placeOf();
			const path = `${this.#place}/entry.json`;
			if (!await files.exists(path)) return void 0;
			const entry = JSON.parse(await files.readText(path));
			if (this.#ttl !== void 0 && clock.now() - entry.saved > this.#ttl) {
				await files.remove(this.#place);
				return;
			}
			const outputs = await this.#restored(entry);
			logger.info(`Outputs taken from the cache of ${new Date(entry.saved).toISOString()}`);
			return { outputs };
		});
	}
	async save({ state = "SUCCESS", outputs, updates, suspended } = {}) {
		if (state !== "SUCCESS" && state !== "WARNING" || updates !== void 0 || suspended === true) return;
		await this.#leniently("saved", async () => {
			if (this.#place === void 0) return;
			const { files, clock, logger } = this.#context;
			const text = JSON.stringify(require_run_always.toTypedJson(outputs ?? {}));
			if (this.#redact(text) !== text) {
				logger.warn("The outputs hold a secret and are not kept in the cache");
				return;
			}
			await files.remove(this.#place);
			const kept = await this.#keepFiles(outputs ?? {});
			const entry = {
				saved: clock.now(),
				outputs: JSON.parse(text),
				files: kept
			};
			await files.write(`${this.#place}/entry.json`, JSON.stringify(entry));
		});
	}
	async #placeOf() {
		const { flow, task, taskRun, settings, rawProperties } = this.#context;
		const rendered = await this.#context.renderStructure(rawProperties, FOLDERS);
		const facts = JSON.stringify([require_run_always.toTypedJson(rendered), taskRun.value ?? null]);
		const hash = require_common.createHash("sha256").update(facts).digest("hex");
		return `${settings.cacheDir}/tasks/${[
			flow.namespace,
			flow.id,
			task.id,
			hash
		].map(encodeURIComponent).join("/")}`;
	}
	async #keepFiles(outputs) {
		const kept = {};
		for (const uri of storedFiles(outputs)) {
			if (kept[uri] !== void 0 || !await this.#context.storage.exists(uri)) continue;
			const name = `files/${Object.keys(kept).length}/${uri.slice(uri.lastIndexOf("/") + 1)}`;
			await this.#context.storage.fetch(uri, `${this.#place}/${name}`);
			kept[uri] = name;
		}
		return kept;
	}
	async #restored({ outputs, files }) {
		const renamed = new Map();
		for (const [uri, name] of Object.entries(files)) {
			const own = await this.#context.storage.putFile(name.slice(name.lastIndexOf("/") + 1), `${this.#place}/${name}`);
			renamed.set(uri, own);
		}
		return require_run_always.fromTypedJson(withNames(outputs, renamed));
	}
	async #leniently(what, work) {
		try {
			return await work();
		} catch (error) {
			this.#context.logger.warn(`The cache of the task could not be ${what}: ${error.message}`);
			return;
		}
	}
};
function* storedFiles(value) {
	if (typeof value === "string") {
		if (STORED_FILE.test(value)) yield value;
	} else if (typeof value === "object" && value !== null) for (const item of Object.values(value)) yield* storedFiles(item);
}
function withNames(value, names) {
	if (typeof value === "string") return names.get(value) ?? value;
	if (Array.isArray(value)) return value.map((item) => withNames(item, names));
	if (typeof value !== "object" || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withNames(item, names)]));
}
exports.TaskCache = TaskCache;
