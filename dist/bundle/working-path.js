const require_start = require("./start.js");
const require_common = require("./common.js");
// src/tasks/scripts/working-path.ts
const PRIVATE_FOLDER = ".gitestra";
function workingPath(workingDir, name) {
	const parts = name.replaceAll("\\", "/").split("/");
	if (name.trim() === "" || require_start.isAbsolute(name) || parts[0] === "" || parts.includes("..")) throw new require_common.TaskFailure(`file name \`${name}\` must be a path inside the working directory, without a leading \`/\` and without \`..\``);
	if (name.includes("\0")) throw new require_common.TaskFailure("a file name holds a zero byte");
	return require_start.join(workingDir, ...parts);
}
Object.defineProperty(exports, "PRIVATE_FOLDER", {
	enumerable: true,
	get: function() {
		return PRIVATE_FOLDER;
	}
});
Object.defineProperty(exports, "workingPath", {
	enumerable: true,
	get: function() {
		return workingPath;
	}
});
