const require_start = require("./start.js");
const require_common = require("./common.js");
const require_working_path = require("./working-path.js");
// src/tasks/docker/written-file.ts
const STORED = /^(kestra|nsfile|file):\/\/\S+$/;
async function writtenFile({ property, written, workingDir, path, text }, { files, storage }) {
	const name = written.trim();
	if (STORED.test(name)) {
		await files.makeFolder(require_start.dirname(path));
		return storage.fetch(name, path);
	}
	if (text.test(written)) {
		await files.write(path, written);
		return path;
	}
	const inside = require_working_path.workingPath(workingDir, name);
	if (await files.exists(inside)) return inside;
	throw new require_common.TaskFailure(`property \`${property}\`: there is no file \`${name}\` in the working directory`);
}
Object.defineProperty(exports, "writtenFile", {
	enumerable: true,
	get: function() {
		return writtenFile;
	}
});
