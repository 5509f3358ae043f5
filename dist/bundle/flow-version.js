const require_common = require("./common.js");
// src/app/flow-version.ts
function readFlowVersion(source, level) {
	const { flow, document } = require_common.parseFlow(source);
	if (flow === void 0 || document.broken) return { document };
	const secrets = require_common.flowExpressions(flow, level).flatMap(({ references }) => references.secrets.flatMap(({ key }) => key ?? []));
	return {
		flow,
		document,
		secrets: new Set(secrets)
	};
}
Object.defineProperty(exports, "readFlowVersion", {
	enumerable: true,
	get: function() {
		return readFlowVersion;
	}
});
