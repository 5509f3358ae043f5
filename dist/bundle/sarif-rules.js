require("./rolldown-runtime.js");
const require_validate_always = require("./validate-always.js");
// src/app/sarif-rules.ts
function sarifRules() {
	return new Map([...require_validate_always.CODES].map(([code, summary]) => [code, { summary }]));
}
exports.sarifRules = sarifRules;
