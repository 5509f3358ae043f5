const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_start = require("./start.js");
const require_common = require("./common.js");
// src/storage/trigger-state-folder.ts
const NAME = /^(.+)\.(\d+)\.json$/;
function createTriggerStateFolder(root) {
	let writes = 0;
	return {
		async all() {
			const found = new Map();
			for (const [key, number] of newest(root, "")) {
				const value = read(require_start.join(root, `${key}.${number}.json`));
				if (value !== void 0) found.set(key, {
					version: String(number),
					value
				});
			}
			return found;
		},
		async swap(key, version, value) {
			const folder = require_start.join(root, require_start.dirname(key));
			const temporary = require_start.join(root, `.${process.pid}.${writes++}.tmp`);
			try {
				require_start.mkdirSync(folder, { recursive: true });
				const current = newest(folder, "", false).get(require_start.basename(key)) ?? 0;
				const isThere = current > 0 && read(require_start.join(root, `${key}.${current}.json`)) !== void 0;
				if (version === void 0 ? isThere : version !== String(current)) return void 0;
				require_start.writeFileSync(temporary, value === void 0 ? "" : JSON.stringify(value, null, 2) + "\n");
				try {
					require_start.linkSync(temporary, require_start.join(root, `${key}.${current + 1}.json`));
				} catch (error) {
					if (error.code === "EEXIST") return void 0;
					throw error;
				}
				const isNewest = newest(folder, "", false).get(require_start.basename(key)) === current + 1;
				const obsolete = isNewest ? current : current + 1;
				if (obsolete > 0) require_start.rmSync(require_start.join(root, `${key}.${obsolete}.json`), { force: true });
				return isNewest ? String(current + 1) : void 0;
			} catch (error) {
				throw new require_start.StorageError("unwritable", `The state of triggers cannot be written to ${root}: ${require_start.describeSystemError(error)}`, error);
			} finally {
				forget(temporary);
			}
		}
	};
}
function forget(path) {
	try {
		require_start.rmSync(path, { force: true });
	} catch {}
}
function newest(folder, prefix, deep = true) {
	const found = new Map();
	for (const entry of entriesOf(folder)) {
		if (entry.isDirectory()) {
			if (!deep) continue;
			for (const [key, number] of newest(require_start.join(folder, entry.name), `${prefix}${entry.name}/`)) found.set(key, number);
			continue;
		}
		const match = NAME.exec(entry.name);
		if (match === null) continue;
		const key = prefix + match[1];
		found.set(key, Math.max(found.get(key) ?? 0, Number(match[2])));
	}
	return found;
}
function entriesOf(folder) {
	try {
		return require_start.readdirSync(folder, { withFileTypes: true });
	} catch (error) {
		if (error.code === "ENOENT") return [];
		throw new require_start.StorageError("unwritable", `The state of triggers in ${folder} cannot be read: ${require_start.describeSystemError(error)}`, error);
	}
}
function read(path) {
	let text;
	try {
		text = require_start.readFileSync(path, "utf8");
	} catch (error) {
		if (error.code === "ENOENT") return void 0;
		throw new require_start.StorageError("unwritable", `${path} cannot be read: ${require_start.describeSystemError(error)}`, error);
	}
	if (text === "") return void 0;
	try {
		return JSON.parse(text);
	} catch {
		throw new require_start.StorageError("journal-damaged", `${path} is no JSON. Repair it, or delete it: its trigger then starts anew`);
	}
}
// src/app/trigger-states.ts
var trigger_states_exports = require_rolldown_runtime.__exportAll({ openTriggerStates: () => openTriggerStates });
function openTriggerStates(workspace) {
	const { state, config, root } = workspace;
	if (state.shared !== void 0) return onBranch(state.shared);
	if (config.state === "none") return inMemory();
	return createTriggerStateFolder(require_start.join(root, require_common.HOME_FOLDER, "triggers"));
}
const FOLDER = "triggers/";
function onBranch(open) {
	const pathOf = (key) => `${FOLDER}${key}.json`;
	return {
		async all() {
			const tree = await (await open()).tree({ fresh: true });
			const texts = await tree.readAll(await tree.list(FOLDER));
			const found = new Map();
			for (const [path, text] of texts) {
				const key = path.slice(9, -5);
				found.set(key, {
					version: text,
					value: JSON.parse(text)
				});
			}
			return found;
		},
		async swap(key, version, value) {
			const path = pathOf(key);
			return (await open()).updateForAll(`${key}`, async (tree) => {
				if (await tree.read(path) !== version) return void 0;
				const text = value === void 0 ? "" : `${JSON.stringify(value, null, 2)}\n`;
				if (value === void 0) tree.remove(path);
				else tree.write(path, text);
				return text;
			});
		}
	};
}
function inMemory() {
	const values = new Map();
	let versions = 0;
	return {
		all: async () => new Map(values),
		async swap(key, version, value) {
			if (values.get(key)?.version !== version) return void 0;
			const next = String(++versions);
			if (value === void 0) values.delete(key);
			else values.set(key, {
				version: next,
				value: structuredClone(value)
			});
			return next;
		}
	};
}
Object.defineProperty(exports, "openTriggerStates", {
	enumerable: true,
	get: function() {
		return openTriggerStates;
	}
});
Object.defineProperty(exports, "trigger_states_exports", {
	enumerable: true,
	get: function() {
		return trigger_states_exports;
	}
});
