require("./rolldown-runtime.js");
const require_common = require("./common.js");
const require_start = require("./start.js");
// src/storage/cache-entries.ts
function cacheEntries(folder) {
	return [
		...environments(folder),
		...workingDirectories(folder),
		...taskOutputs(folder)
	];
}
function entrySize(folder, { paths }) {
	return paths.reduce((sum, path = "") => sum + sizeOf(require_start.join(folder, path)), 0);
}
function entriesDigest(entries) {
	const lines = entries.map(({ paths, digest }) => `${paths[0]} ${digest}`).sort();
	return require_common.createHash("sha256").update(lines.join("\n")).digest("hex").slice(0, 32);
}
function youngestEntries(folder, entries, mostBytes) {
	const kept = [];
	let room = mostBytes;
	for (const entry of [...entries].sort((a, b) => b.made - a.made)) {
		const size = entrySize(folder, entry);
		if (size > room) continue;
		room -= size;
		kept.push(entry);
	}
	return kept;
}
function shareEntries(from, entries, to) {
	for (const path of pathsOf(entries)) shareTree(require_start.join(from, path), require_start.join(to, path));
}
function moveEntries(from, to) {
	for (const path of pathsOf(cacheEntries(from))) {
		const target = require_start.join(to, path);
		if (require_start.existsSync(target)) continue;
		require_start.mkdirSync(require_start.dirname(target), { recursive: true });
		require_start.renameSync(require_start.join(from, path), target);
	}
}
function pathsOf(entries) {
	return entries.flatMap(({ paths }) => paths.filter((path) => path !== void 0));
}
function* environments(folder) {
	for (const name of names(require_start.join(folder, "python"))) {
		if (!name.endsWith(".json")) continue;
		const pointer = require_start.join("python", name);
		const target = environmentOf(require_start.join(folder, pointer));
		if (target === void 0) continue;
		const environment = require_start.join("python", target);
		if (require_start.existsSync(require_start.join(folder, environment, "pyvenv.cfg"))) yield entry(folder, [environment, pointer], pointer);
	}
}
function environmentOf(pointer) {
	try {
		const { folder } = JSON.parse(require_start.readFileSync(pointer, "utf8"));
		return typeof folder === "string" ? require_start.basename(folder) : void 0;
	} catch {
		return;
	}
}
function* workingDirectories(folder) {
	for (const task of below(folder, "working-directories", 3)) {
		const places = [task, ...names(require_start.join(folder, task)).map((value) => require_start.join(task, value))];
		if (places.find((place) => require_start.existsSync(require_start.join(folder, place, "saved"))) === task) yield entry(folder, [task], require_start.join(task, "saved"));
		else for (const place of places) if (require_start.existsSync(require_start.join(folder, place, "saved"))) yield entry(folder, [place], require_start.join(place, "saved"));
	}
}
function* taskOutputs(folder) {
	for (const place of below(folder, "tasks", 4)) {
		const marker = require_start.join(place, "entry.json");
		if (require_start.existsSync(require_start.join(folder, marker))) yield entry(folder, [place], marker);
	}
}
function entry(folder, paths, marker) {
	const path = require_start.join(folder, marker);
	return {
		paths,
		digest: require_common.createHash("sha256").update(require_start.readFileSync(path)).digest("hex"),
		made: require_start.statSync(path).mtimeMs
	};
}
function below(folder, path, depth) {
	if (depth === 0) return [path];
	return names(require_start.join(folder, path)).flatMap((name) => below(folder, require_start.join(path, name), depth - 1));
}
function names(folder) {
	try {
		return require_start.readdirSync(folder).sort();
	} catch {
		return [];
	}
}
function sizeOf(path) {
	const stat = require_start.lstatSync(path);
	if (!stat.isDirectory()) return stat.size;
	return names(path).reduce((sum, name) => sum + sizeOf(require_start.join(path, name)), 0);
}
function shareTree(from, to) {
	const stat = require_start.lstatSync(from);
	require_start.mkdirSync(require_start.dirname(to), { recursive: true });
	if (stat.isDirectory()) {
		require_start.mkdirSync(to, { recursive: true });
		for (const name of require_start.readdirSync(from)) shareTree(require_start.join(from, name), require_start.join(to, name));
	} else if (stat.isSymbolicLink()) require_start.symlinkSync(require_start.readlinkSync(from), to);
	else try {
		require_start.linkSync(from, to);
	} catch {
		require_start.copyFileSync(from, to);
	}
}
exports.cacheEntries = cacheEntries;
exports.entriesDigest = entriesDigest;
exports.moveEntries = moveEntries;
exports.shareEntries = shareEntries;
exports.youngestEntries = youngestEntries;
