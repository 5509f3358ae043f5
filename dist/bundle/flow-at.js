const require_start = require("./start.js");
// src/cli/flow-at.ts
function readFlowAt(operand) {
	const at = operand.lastIndexOf("@");
	if (at === -1 || operand.indexOf("/", at) !== -1 && /\.ya?ml$/i.test(operand)) return {
		target: operand,
		version: void 0
	};
	const [target, version] = [operand.slice(0, at), operand.slice(at + 1)];
	if (target === "" || version === "") throw new require_start.UsageError(`\u201c${operand}\u201d is no flow with a revision`, "write it as company.team.etl@3");
	return {
		target,
		version
	};
}
Object.defineProperty(exports, "readFlowAt", {
	enumerable: true,
	get: function() {
		return readFlowAt;
	}
});
