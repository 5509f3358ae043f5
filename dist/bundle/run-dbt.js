const require_common = require("./common.js");
const require_command_line_task = require("./command-line-task.js");
const require_script_result = require("./script-result.js");
const require_dbt_tool = require("./dbt-tool.js");
// src/tasks/dbt/dbt-output.ts
const LEFT_OUT = new Set([
	"category",
	"code",
	"invocation_id",
	"level",
	"log_version",
	"msg",
	"thread",
	"thread_name",
	"type",
	"name",
	"ts",
	"pid",
	"extra"
]);
var DbtOutput = class extends require_script_result.ScriptOutput {
	#context;
	#counters = new Map();
	#warned = false;
	constructor(context) {
		super(context);
		this.#context = context;
	}
	get warned() {
		return this.#warned;
	}
	accept(line, stream) {
		if (line.startsWith("::{") && line.trimEnd().endsWith("}::")) return super.accept(line, stream);
		const { logger } = this.#context;
		const fields = readMap(line);
		if (fields === void 0) return logger.log("INFO", line.trim());
		this.#count(fields);
		const entry = readEntry(fields);
		if (entry === void 0) return logger.log("INFO", line.trim());
		if (entry.level === "WARN") this.#warned = true;
		return logger.log(entry.level, entry.message);
	}
	publish() {
		for (const [name, value] of this.#counters) this.#context.metric({
			name,
			type: "counter",
			value
		});
		this.#counters.clear();
	}
	#count({ data }) {
		if (!isMap(data) || !isMap(data.stats)) return;
		for (const [name, value] of Object.entries(data.stats)) if (typeof value === "number") this.#counters.set(name, (this.#counters.get(name) ?? 0) + value);
	}
};
function readMap(line) {
	if (!line.trimStart().startsWith("{")) return void 0;
	try {
		const value = JSON.parse(line);
		return isMap(value) ? value : void 0;
	} catch {
		return;
	}
}
function isMap(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function readEntry(fields) {
	const info = isMap(fields.info) ? fields.info : void 0;
	const { level, ts, msg } = info ?? fields;
	if (typeof level !== "string") return void 0;
	const thread = info === void 0 ? fields.thread_name : info.thread;
	const type = info === void 0 ? fields.type : info.name;
	const others = Object.entries(info ?? {}).filter(([name]) => !LEFT_OUT.has(name));
	const message = [
		`[Date: ${shown(ts)}] [Thread: ${shown(thread)}] [Type: ${shown(type)}]`,
		...msg === void 0 || msg === null || msg === "" ? [] : [shown(msg)],
		...others.length === 0 ? [] : [`{${others.map(([name, value]) => `${name}=${shown(value)}`).join(", ")}}`]
	].join(" ");
	return {
		level: LEVELS[level] ?? "ERROR",
		message
	};
}
const LEVELS = {
	debug: "DEBUG",
	info: "INFO",
	warn: "WARN"
};
function shown(value) {
	return typeof value === "object" && value !== null ? JSON.stringify(value) : String(value ?? null);
}
// src/tasks/dbt/dbt-results.ts
async function storeResults({ project, parseRunResults, storeManifest }, context) {
	const stored = {};
	const manifest = `${project}/target/manifest.json`;
	if (await context.files.exists(manifest)) {
		if (storeManifest !== void 0) await keepManifest(manifest, storeManifest, context);
		stored["manifest.json"] = await context.storage.putFile("manifest.json", manifest);
	} else if (storeManifest !== void 0) context.logger.warn(`property \`storeManifest\`: dbt has written no manifest at ${manifest}`);
	const results = `${project}/target/run_results.json`;
	if (parseRunResults && await context.files.exists(results)) {
		report(await readJson(results, context), context);
		stored["run_results.json"] = await context.storage.putFile("run_results.json", results);
	}
	return stored;
}
async function keepManifest(path, { key, namespace }, context) {
	await context.kv.set(namespace, key, {
		value: await readJson(path, context),
		type: "JSON"
	});
}
async function readJson(path, { files }) {
	try {
		return JSON.parse(await files.readText(path));
	} catch (cause) {
		throw new require_common.TaskFailure(`${path} of dbt is no JSON: ${cause.message}`, { cause });
	}
}
async function loadManifest(project, { key, namespace }, context) {
	const value = (await context.kv.get(namespace, key))?.value;
	const text = typeof value === "string" ? value : JSON.stringify(value ?? null);
	if (value === void 0 || value === null || text.trim() === "") {
		context.logger.warn(`property \`loadManifest\`: the KV store of namespace ${namespace} has no manifest under the key ${key}`);
		return;
	}
	await context.files.write(`${project}/target/manifest.json`, text);
}
function report(document, context) {
	const { results } = document ?? {};
	if (!Array.isArray(results)) return;
	const sums = new Map();
	for (const result of results) {
		const level = levelOf(result.status);
		context.logger.log(level, summary(result));
		if (typeof result.message === "string" && result.message.trim() !== "") context.logger.log(level, result.message);
		for (const [field, name] of COUNTED) {
			const value = Number(result.adapter_response?.[field] ?? NaN);
			if (Number.isFinite(value)) sums.set(name, (sums.get(name) ?? 0) + value);
		}
	}
	for (const [name, value] of sums) context.metric({
		name,
		type: "counter",
		value
	});
}
const COUNTED = [["rows_affected", "rows.affected"], ["bytes_processed", "bytes.processed"]];
function levelOf(status) {
	if (/^(error|fail|runtime[ _]error)$/.test(status)) return "ERROR";
	return status === "warn" ? "WARN" : "INFO";
}
function summary({ unique_id: id, status, execution_time: seconds, failures }) {
	return `${id} => ${status}${typeof seconds === "number" ? ` in ${seconds.toFixed(2)}s` : ""}${typeof failures === "number" && failures > 0 ? ` (${failures} ${failures === 1 ? "failure" : "failures"})` : ""}`;
}
// src/tasks/dbt/run-dbt.ts
async function runDbt({ results, warns, ...run }, context) {
	const output = new DbtOutput(context);
	const keep = async (outputs) => {
		output.publish();
		if (results === void 0) return { ...outputs };
		const stored = await storeResults(results, context);
		return {
			...outputs,
			outputFiles: {
				...outputs.outputFiles,
				...stored
			}
		};
	};
	const whole = {
		...run,
		output,
		env: require_dbt_tool.DBT_ENVIRONMENT,
		outputDirectory: true
	};
	let ended;
	try {
		ended = await require_command_line_task.runCommandLine(whole, context);
	} catch (error) {
		if (!require_common.isTaskFailure(error) || error.facts.outputs === void 0 || context.signal.aborted) throw error;
		const outputs = await keep(error.facts.outputs);
		throw new require_common.TaskFailure(error.message, {
			...error.facts,
			outputs
		});
	}
	return {
		outputs: await keep(ended.outputs ?? {}),
		...warns && output.warned ? { state: "WARNING" } : {}
	};
}
function projectFolder(workingDir, projectDir) {
	if (projectDir === void 0 || projectDir === "") return workingDir;
	return projectDir.startsWith("/") ? projectDir : `${workingDir}/${projectDir}`;
}
Object.defineProperty(exports, "loadManifest", {
	enumerable: true,
	get: function() {
		return loadManifest;
	}
});
Object.defineProperty(exports, "projectFolder", {
	enumerable: true,
	get: function() {
		return projectFolder;
	}
});
Object.defineProperty(exports, "runDbt", {
	enumerable: true,
	get: function() {
		return runDbt;
	}
});
