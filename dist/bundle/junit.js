const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_validate_always = require("./validate-always.js");
// src/report/xml.ts
const ILLEGAL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const ENTITIES = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"\n": "&#10;",
	"\r": "&#13;",
	"	": "&#9;"
};
function xmlText(text) {
	return text.replace(ILLEGAL, "\ufffd").replace(/[&<>\r]/g, (letter) => ENTITIES[letter]);
}
function xmlAttribute(text) {
	return text.replace(ILLEGAL, "\ufffd").replace(/[&<>"\n\r\t]/g, (letter) => ENTITIES[letter]);
}
// src/report/junit.ts
var junit_exports = require_rolldown_runtime.__exportAll({ renderValidationJunit: () => renderValidationJunit });
function renderValidationJunit(diagnostics, files) {
	const groups = require_validate_always.groupByFile(diagnostics);
	return renderSuites("gitestra validate", [...new Set([...files, ...groups.keys()])].sort().map((path) => {
		const group = groups.get(path) ?? [];
		const errors = group.filter((one) => one.severity === "error");
		const others = group.filter((one) => one.severity !== "error").map(describe).join("\n\n");
		const failed = errors.map((one) => {
			const { line, column } = one.file.position(one.span.start);
			const failure = {
				type: one.code,
				message: one.message,
				text: describe(one)
			};
			return {
				name: `${one.code} at ${line}:${column}`,
				className: path,
				failure
			};
		});
		return {
			name: path,
			cases: failed.length > 0 ? failed : [{
				name: "valid",
				className: path,
				...others === "" ? {} : { output: others }
			}]
		};
	}));
}
function describe(diagnostic) {
	const code = require_validate_always.codeLines(diagnostic.file, diagnostic.span, { before: 0 });
	const lines = [`${require_validate_always.place(diagnostic.file, diagnostic.span)} ${diagnostic.severity} ${diagnostic.code}`, diagnostic.message];
	if (diagnostic.help !== void 0) lines.push(diagnostic.help);
	return [...lines, ...code.map((line) => `  ${line.text}`)].join("\n");
}
function renderSuites(name, suites) {
	const lines = ["<?xml version=\"1.0\" encoding=\"UTF-8\"?>", `<testsuites ${counts(name, suites.flatMap((suite) => suite.cases), sum(suites)).join(" ")}>`];
	for (const suite of suites) {
		const stamp = suite.timestamp === void 0 ? "" : ` timestamp="${xmlAttribute(suite.timestamp)}"`;
		const skipped = suite.cases.filter((one) => one.skipped !== void 0).length;
		const facts = [...counts(suite.name, suite.cases, suite.time), `skipped="${skipped}"`].join(" ");
		lines.push(`  <testsuite ${facts}${stamp}>`);
		for (const one of suite.cases) lines.push(...renderCase(one));
		lines.push("  </testsuite>");
	}
	return `${[...lines, "</testsuites>"].join("\n")}\n`;
}
function sum(suites) {
	const times = suites.flatMap((suite) => suite.time === void 0 ? [] : [suite.time]);
	return times.length === 0 ? void 0 : times.reduce((a, b) => a + b, 0);
}
function counts(name, cases, time) {
	const failures = cases.filter((one) => one.failure !== void 0).length;
	const errors = cases.filter((one) => one.error !== void 0).length;
	const attributes = [
		`name="${xmlAttribute(name)}"`,
		`tests="${cases.length}"`,
		`failures="${failures}"`,
		`errors="${errors}"`
	];
	if (time !== void 0) attributes.push(`time="${time.toFixed(3)}"`);
	return attributes;
}
function renderCase(one) {
	const time = one.time === void 0 ? "" : ` time="${one.time.toFixed(3)}"`;
	const head = `    <testcase name="${xmlAttribute(one.name)}" classname="${xmlAttribute(one.className)}"${time}`;
	const inner = [];
	for (const tag of ["failure", "error"]) {
		const found = one[tag];
		if (found === void 0) continue;
		const { type, message, text } = found;
		inner.push(`      <${tag} type="${xmlAttribute(type)}" message="${xmlAttribute(message)}">${xmlText(text)}</${tag}>`);
	}
	if (one.skipped !== void 0) inner.push(`      <skipped message="${xmlAttribute(one.skipped)}"/>`);
	if (one.output !== void 0) inner.push(`      <system-out>${xmlText(one.output)}</system-out>`);
	return inner.length === 0 ? [`${head}/>`] : [
		`${head}>`,
		...inner,
		"    </testcase>"
	];
}
Object.defineProperty(exports, "junit_exports", {
	enumerable: true,
	get: function() {
		return junit_exports;
	}
});
Object.defineProperty(exports, "renderSuites", {
	enumerable: true,
	get: function() {
		return renderSuites;
	}
});
