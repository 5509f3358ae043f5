const require_common = require("./common.js");
// src/tasks/notifications/json-payload.ts
function jsonPayload(payload) {
	if (payload === void 0) throw new require_common.TaskFailure("property `payload`: is missing; write the message as JSON");
	if (typeof payload !== "string") return payload;
	if (payload.trim() === "") throw new require_common.TaskFailure("property `payload`: is empty; write the message as JSON");
	try {
		return JSON.parse(payload);
	} catch (error) {
		const shown = payload.length > 200 ? `${payload.slice(0, 199)}\u2026` : payload;
		throw new require_common.TaskFailure(`property \`payload\`: is no JSON: ${error.message}. Write values that may hold quotes or line breaks as {{ value | toJson }}, without quotes around. Rendered: ${shown}`);
	}
}
Object.defineProperty(exports, "jsonPayload", {
	enumerable: true,
	get: function() {
		return jsonPayload;
	}
});
