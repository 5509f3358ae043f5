const require_common = require("./common.js");
const require_read_text = require("./read-text.js");
// src/tasks/core/http/response-body.ts
async function bodyOf(answer, request) {
	return request.method === "HEAD" || answer.status === 204 || answer.status === 304 ? null : await require_read_text.readText(answer, request.options.defaultCharset);
}
function encryptionFailure() {
	return new require_common.TaskFailure("`encryptBody: true` needs an encryption key, which Gitestra does not have; mask the body with `secret()` values or leave it out of outputs");
}
Object.defineProperty(exports, "bodyOf", {
	enumerable: true,
	get: function() {
		return bodyOf;
	}
});
Object.defineProperty(exports, "encryptionFailure", {
	enumerable: true,
	get: function() {
		return encryptionFailure;
	}
});
