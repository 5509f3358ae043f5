require("./rolldown-runtime.js");
const require_start = require("./start.js");
const require_run_always = require("./run-always.js");
// src/storage/secret-files.ts
async function filesWithSecrets(folder, secrets) {
	const redactor = new require_run_always.Redactor();
	for (const secret of secrets) redactor.register(secret);
	if (redactor.isEmpty) return [];
	const found = [];
	for (const path of filesBelow(folder)) if (await holdsSecret(path, redactor)) found.push(path);
	return found.sort();
}
function filesBelow(folder) {
	try {
		return require_start.readdirSync(folder, {
			recursive: true,
			withFileTypes: true
		}).filter((entry) => entry.isFile()).map((entry) => require_start.join(entry.parentPath, entry.name));
	} catch (error) {
		if (error.code === "ENOENT") return [];
		throw error;
	}
}
async function holdsSecret(path, redactor) {
	const stream = redactor.stream();
	let waiting = "";
	const unchanged = (masked) => {
		const same = waiting.startsWith(masked);
		waiting = waiting.slice(masked.length);
		return same;
	};
	for await (const piece of require_start.createReadStream(path, "utf8")) {
		waiting += String(piece);
		if (!unchanged(stream.push(String(piece)))) return true;
	}
	return !unchanged(stream.end());
}
exports.filesWithSecrets = filesWithSecrets;
