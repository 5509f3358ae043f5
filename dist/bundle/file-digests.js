const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_common = require("./common.js");
const require_start = require("./start.js");
// src/storage/file-digests.ts
var file_digests_exports = require_rolldown_runtime.__exportAll({ writeFileDigests: () => writeFileDigests });
const DIGESTS_FILE = "files.json";
async function writeFileDigests(folder) {
	const paths = filesBelow(folder.filesDir);
	const digests = [];
	for (const path of paths) {
		const { sha256, size } = await digestFile(path);
		digests.push({
			path: require_start.relative(folder.filesDir, path).split(require_start.sep).join("/"),
			size,
			sha256
		});
	}
	if (digests.length > 0) require_start.writeFileSync(require_start.join(folder.path, DIGESTS_FILE), `${JSON.stringify(digests, null, 1)}\n`);
	return digests;
}
function readFileDigests(folder) {
	const path = require_start.join(folder.path, DIGESTS_FILE);
	if (!require_start.existsSync(path)) return [];
	try {
		return JSON.parse(require_start.readFileSync(path, "utf8"));
	} catch {
		return [];
	}
}
async function digestFile(path) {
	const hash = require_common.createHash("sha256");
	let size = 0;
	for await (const piece of require_start.createReadStream(path)) {
		hash.update(piece);
		size += piece.length;
	}
	return {
		sha256: hash.digest("hex"),
		size
	};
}
function filesBelow(folder) {
	try {
		return require_start.readdirSync(folder, {
			recursive: true,
			withFileTypes: true
		}).filter((entry) => entry.isFile()).map((entry) => require_start.join(entry.parentPath, entry.name)).sort();
	} catch {
		return [];
	}
}
Object.defineProperty(exports, "digestFile", {
	enumerable: true,
	get: function() {
		return digestFile;
	}
});
Object.defineProperty(exports, "file_digests_exports", {
	enumerable: true,
	get: function() {
		return file_digests_exports;
	}
});
Object.defineProperty(exports, "readFileDigests", {
	enumerable: true,
	get: function() {
		return readFileDigests;
	}
});
