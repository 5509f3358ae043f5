require("./rolldown-runtime.js");
const require_common = require("./common.js");
const require_validate_always = require("./validate-always.js");
const require_start = require("./start.js");
// src/flow/parse-test-suite.ts
const SUITE_PROPERTIES = [
	"id",
	"namespace",
	"flowId",
	"tenantId",
	"description",
	"disabled",
	"deleted",
	"testCases"
];
const CASE_PROPERTIES = [
	"id",
	"type",
	"description",
	"disabled",
	"fixtures",
	"assertions",
	"expectedState"
];
const ASSERTION_PROPERTIES = [
	"value",
	"taskId",
	"description",
	"errorMessage",
	...require_validate_always.OPERATORS
];
const SUITE_ID = /^[a-zA-Z0-9][a-zA-Z0-9_-]*$/;
const FLOW_ID = /^[a-zA-Z0-9][a-zA-Z0-9._-]*$/;
const NAMESPACE = /^[a-z0-9][a-z0-9._-]*$/;
function parseTestSuite(source, options = {}) {
	const document = require_common.parseYaml(source, options);
	const problems = new require_common.Problems(document);
	if (!require_common.isRecord(document.value)) {
		if (!document.broken) problems.add({
			code: "wrong-type",
			message: "a test suite is a map with `id`, `namespace`, `flowId` and `testCases`",
			path: [],
			part: "head"
		});
		return {
			document,
			diagnostics: [...document.diagnostics, ...problems.diagnostics]
		};
	}
	const suite = readSuite(new require_common.Fields(problems, document.value, [], "the test suite"));
	const structural = document.broken ? [] : problems.diagnostics;
	return {
		suite,
		document,
		diagnostics: [...document.diagnostics, ...structural]
	};
}
function readSuite(fields) {
	fields.refuseUnknown(SUITE_PROPERTIES);
	const name = (key, pattern, patternHelp, max) => {
		if (!fields.require(key)) return "";
		return fields.string(key, {
			pattern,
			patternHelp,
			code: "invalid-id",
			...max === void 0 ? {} : { max }
		}) ?? "";
	};
	const id = name("id", SUITE_ID, "begin with a letter or digit; letters, digits, `_` and `-` may follow");
	const namespace = name("namespace", NAMESPACE, "write it like `company.team`", 150);
	const flowId = name("flowId", FLOW_ID, "write the `id` of the flow, without its namespace", 100);
	const description = fields.string("description");
	const written = fields.require("testCases", "a suite has at least one case");
	const cases = written ? fields.maps("testCases", nameOfCase) ?? [] : [];
	if (written && Array.isArray(fields.raw("testCases")) && fields.raw("testCases").length === 0) fields.error("empty-list", "testCases", "the test suite has no cases", "a suite has at least one case");
	return {
		id,
		namespace,
		flowId,
		...description === void 0 ? {} : { description },
		disabled: fields.boolean("disabled") ?? false,
		testCases: cases.map(readCase)
	};
}
function nameOfCase(item, index) {
	return typeof item.id === "string" && item.id !== "" ? `case \`${item.id}\`` : `case ${index + 1}`;
}
function readCase(fields) {
	fields.refuseUnknown(CASE_PROPERTIES);
	const id = fields.require("id") ? fields.string("id", {
		pattern: /\S/,
		code: "invalid-id"
	}) ?? "" : "";
	if (fields.require("type", `write \`type: io.kestra.core.tests.flow.UnitTest\``)) fields.oneOf("type", [require_validate_always.UNIT_TEST]);
	const description = fields.string("description");
	const expectedState = fields.oneOf("expectedState", require_validate_always.EXPECTED_STATES);
	const fixtures = fields.nested("fixtures", `the fixtures of ${fields.owner}`);
	fixtures?.refuseUnknown([
		"inputs",
		"files",
		"tasks",
		"trigger"
	]);
	const trigger = fixtures === void 0 ? void 0 : readTrigger(fixtures);
	fields.require("assertions", "say what must hold: `value` and an operator such as `equalTo`");
	const label = (_, index) => `assertion ${index + 1} of ${fields.owner}`;
	return {
		id,
		path: fields.path,
		...description === void 0 ? {} : { description },
		disabled: fields.boolean("disabled") ?? false,
		inputs: fixtures?.map("inputs") ?? {},
		files: fixtures === void 0 ? {} : readFiles(fixtures),
		tasks: fixtures === void 0 ? [] : readTasks(fixtures),
		...trigger === void 0 ? {} : { trigger },
		assertions: (fields.maps("assertions", label) ?? []).map(readAssertion),
		...expectedState === void 0 ? {} : { expectedState }
	};
}
function readFiles(fixtures) {
	const written = fixtures.nested("files", `\`files\` of ${fixtures.owner}`);
	const files = {};
	for (const name of Object.keys(written?.record ?? {})) {
		if (!written.require(name, "write the text of the file, or the URI of a namespace file")) continue;
		const text = written.string(name);
		if (text === void 0) continue;
		if (name === "" || name.startsWith("/") || /(^|[\\/])\.\.([\\/]|$)/.test(name)) {
			const help = "write a name such as `data.csv`, or a path such as `input/data.csv`";
			const message = `\`${name}\` cannot be the name of a file`;
			fixtures.problems.add({
				code: "invalid-value",
				message,
				path: written.at(name),
				part: "key",
				help
			});
		} else files[name] = text;
	}
	return files;
}
function readTasks(fixtures) {
	const owner = (item, index) => typeof item.id === "string" ? `the fixture of task \`${item.id}\`` : `task fixture ${index + 1}`;
	return (fixtures.maps("tasks", owner) ?? []).map((task) => {
		task.refuseUnknown([
			"id",
			"value",
			"state",
			"outputs",
			"assets",
			"description"
		]);
		const id = task.require("id") ? task.string("id") ?? "" : "";
		const value = task.string("value");
		const outputs = task.map("outputs");
		task.string("description");
		return {
			id,
			path: task.path,
			...value === void 0 ? {} : { value },
			state: task.oneOf("state", require_validate_always.FIXTURE_STATES) ?? "SUCCESS",
			...outputs === void 0 ? {} : { outputs }
		};
	});
}
function readTrigger(fixtures) {
	const trigger = fixtures.nested("trigger", `the trigger of ${fixtures.owner}`);
	if (trigger === void 0) return void 0;
	trigger.refuseUnknown([
		"id",
		"type",
		"variables"
	]);
	const id = trigger.require("id") ? trigger.string("id") : void 0;
	const type = trigger.require("type", "write the type of the trigger, as the flow has it") ? trigger.string("type") : void 0;
	return {
		id: id ?? "",
		type: type ?? "",
		path: trigger.path,
		variables: trigger.map("variables") ?? {}
	};
}
function readAssertion(fields) {
	fields.refuseUnknown(ASSERTION_PROPERTIES);
	fields.require("value", "write what is looked at, such as `\"{{ outputs.task.value }}\"`");
	const operators = Object.keys(fields.record).filter((key) => require_validate_always.OPERATORS.some((name) => name === key)).flatMap((name) => hasOperand(fields, name) ? [{
		name,
		expected: operand(fields, name),
		plain: fields.raw(name)
	}] : []);
	if (!Object.keys(fields.record).some((key) => require_validate_always.OPERATORS.some((name) => name === key))) fields.problems.add({
		code: "missing-property",
		message: `${fields.owner} has no operator, so it says nothing`,
		path: fields.path,
		part: "head",
		help: `write one of ${require_common.oneOf(require_validate_always.OPERATORS.map((name) => `\`${name}\``))}`
	});
	const text = (key) => {
		const value = fields.string(key);
		return value === void 0 ? {} : { [key]: value };
	};
	return {
		path: fields.path,
		value: asWritten(fields, "value"),
		...text("taskId"),
		...text("description"),
		...text("errorMessage"),
		operators
	};
}
function hasOperand(fields, name) {
	if (fields.has(name)) return true;
	fields.problems.add({
		code: "missing-property",
		message: `\`${name}\` of ${fields.owner} has no value`,
		path: fields.at(name),
		part: "key",
		help: name === "equalTo" ? "write `isNull: true` for nothing, `\"\"` for empty text" : void 0
	});
	return false;
}
function operand(fields, name) {
	const raw = fields.raw(name);
	if (typeof raw === "string" && /\{[{%]/.test(raw)) return raw;
	switch (name) {
		case "equalTo":
		case "notEqualTo": return asWritten(fields, name);
		case "contains":
		case "startsWith":
		case "endsWith": return fields.string(name);
		case "in":
		case "notIn": return operandList(fields, name);
		case "isNull":
		case "isNotNull": return fields.boolean(name);
		default: return require_common.numberOf(raw) ?? fields.number(name);
	}
}
function operandList(fields, name) {
	const raw = fields.raw(name);
	if (typeof raw === "string" && raw.trim().startsWith("[")) return raw;
	const items = fields.list(name);
	if (items?.length === 0) fields.error("empty-list", name, `\`${name}\` of ${fields.owner} has no values`, "write at least one");
	return items?.map((item, index) => {
		const path = [...fields.at(name), index];
		const text = typeof item === "string" ? item : require_common.scalarText(fields.problems.document, path, item);
		if (text !== void 0) return text;
		const message = `item ${index + 1} of \`${name}\` must be text, a number or a boolean, found ${require_common.describeValue(item)}`;
		fields.problems.add({
			code: "wrong-type",
			message,
			path,
			part: "head"
		});
		return "";
	});
}
function asWritten(fields, key) {
	const raw = fields.raw(key);
	if (raw === null || raw === void 0 || typeof raw === "string") return raw;
	return require_common.scalarText(fields.problems.document, fields.at(key), raw) ?? raw;
}
// src/validate/suite-expressions.ts
function checkSuiteExpressions(context) {
	for (const template of templatesOf(context)) {
		const problems = require_common.checkTemplate(template.text, context.level);
		for (const problem of problems) {
			const end = Math.max(problem.end, Math.min(problem.offset + 1, template.text.length));
			context.report({
				code: problem.kind === "unknown-name" ? "unknown-name" : "expression-syntax",
				message: problem.message,
				span: context.document.locateInside(template.path, problem.offset, end),
				help: problem.help
			});
		}
		if (problems.length === 0) checkReferences(context, template);
	}
}
function* templatesOf({ suite, document }) {
	for (const testCase of suite.testCases) {
		for (const { path, outputs } of testCase.tasks) for (const found of texts(outputs, [...path, "outputs"])) yield {
			...found,
			testCase
		};
		for (const { path } of testCase.assertions) {
			const written = require_common.valueAt(document.value, path);
			if (!require_common.isRecord(written)) continue;
			for (const [key, value] of Object.entries(written)) {
				if (key === "taskId") continue;
				for (const found of texts(value, [...path, key])) yield {
					...found,
					testCase
				};
			}
		}
	}
}
function* texts(value, path) {
	if (typeof value === "string") {
		if (value.includes("{{") || value.includes("{%")) yield {
			text: value,
			path
		};
	} else if (Array.isArray(value)) for (const [index, item] of value.entries()) yield* texts(item, [...path, index]);
	else if (require_common.isRecord(value)) for (const [key, item] of Object.entries(value)) yield* texts(item, [...path, key]);
}
function checkReferences(context, { text, path, testCase }) {
	for (const reference of variablesIn(text, context)) {
		const name = reference.path[0];
		if (name === void 0 || reference.guarded) continue;
		const known = knownNames(context, testCase, reference.root);
		if (known === void 0 || known.names.has(name)) continue;
		if ([...known.names].some((other) => other.startsWith(`${name}-`))) continue;
		context.report({
			code: known.code,
			message: known.message(name),
			span: context.document.locateInside(path, reference.start, reference.end),
			help: require_common.didYouMean(require_start.nearest(name, known.names))
		});
	}
}
function knownNames({ known, taskIds }, testCase, root) {
	if (root === "files") return {
		names: new Set(Object.keys(testCase.files)),
		code: "missing-file",
		message: (name) => `case \`${testCase.id}\` has no file \`${name}\` among its fixtures`
	};
	if (known === void 0) return void 0;
	const { flow } = known;
	if (root === "outputs" || root === "tasks") return {
		names: taskIds,
		code: "unknown-task",
		message: (name) => `flow \`${flow.id}\` has no task \`${name}\``
	};
	if (root !== "inputs") return void 0;
	return {
		names: new Set(require_validate_always.givenInputs(flow.inputs).map(({ givenAs }) => givenAs.split(".")[0])),
		code: "undeclared-input",
		message: (name) => `flow \`${flow.id}\` has no input \`${name}\``
	};
}
function variablesIn(text, { level }) {
	try {
		return require_common.references(text, level).variables;
	} catch (error) {
		if (error instanceof require_common.ExpressionError) return [];
		throw error;
	}
}
// src/validate/validate-suite.ts
async function validateSuite(source, options) {
	const { double } = options;
	const parsed = parseTestSuite(source, double === void 0 ? {} : { double });
	const { suite, document } = parsed;
	if (suite === void 0 || document.broken) return parsed;
	const found = [...parsed.diagnostics];
	const report = (finding) => {
		found.push({
			code: finding.code,
			severity: finding.severity ?? "error",
			message: finding.message,
			file: source,
			span: "span" in finding ? finding.span : document.locate(finding.path, finding.part ?? "value"),
			...finding.related === void 0 ? {} : { related: finding.related },
			...finding.help === void 0 ? {} : { help: finding.help }
		});
	};
	const known = await findKnownFlow(suite, options.catalogs);
	if (known === void 0) await reportMissingFlow(suite, options.catalogs, report);
	const taskIds = known === void 0 ? new Set() : taskIdsOf(known);
	const context = {
		source,
		document,
		suite,
		level: options.level,
		known,
		taskIds,
		report
	};
	if (known?.flow.disabled === true && !suite.disabled) reportDisabledFlow(context, known);
	checkCaseIds(context);
	for (const testCase of suite.testCases) checkCase(context, testCase);
	checkSuiteExpressions(context);
	return {
		...parsed,
		diagnostics: require_common.tidy(found)
	};
}
async function findKnownFlow({ namespace, flowId }, catalogs) {
	for (const catalog of catalogs) {
		const known = await require_validate_always.knownFlow(catalog, namespace, flowId);
		if (known !== void 0) return known;
	}
}
async function reportMissingFlow({ namespace, flowId }, catalogs, report) {
	if (namespace === "" || flowId === "" || catalogs.length === 0) return;
	const entries = [];
	for (const catalog of catalogs) entries.push(...await catalog.entries());
	if (entries.some((entry) => entry.namespace === namespace && entry.id === flowId)) return;
	const siblings = entries.filter((entry) => entry.namespace === namespace).map(({ id }) => id);
	const namesake = entries.find((entry) => entry.id === flowId);
	if (siblings.length === 0) {
		const near = namesake?.namespace ?? require_start.nearest(namespace, [...new Set(entries.map((entry) => entry.namespace))]);
		report({
			code: "unknown-flow",
			message: `namespace \`${namespace}\` has no flows in this repository`,
			path: ["namespace"],
			help: require_common.didYouMean(near)
		});
		return;
	}
	const near = require_start.nearest(flowId, siblings) ?? (namesake === void 0 ? void 0 : `${namesake.namespace}.${namesake.id}`);
	report({
		code: "unknown-flow",
		message: `there is no flow \`${flowId}\` in namespace \`${namespace}\``,
		path: ["flowId"],
		help: require_common.didYouMean(near)
	});
}
function reportDisabledFlow({ report }, known) {
	report({
		code: "disabled-flow",
		message: `flow \`${known.flow.id}\` is disabled and so cannot be started`,
		path: ["flowId"],
		related: flowPlace(known),
		help: "disable the suite too, or remove `disabled: true` from the flow"
	});
}
function taskIdsOf({ flow }) {
	const ids = new Set();
	for (const { task } of require_common.walkTasks(flow)) {
		ids.add(task.id);
		if (!task.type.endsWith(".ForEachItem")) continue;
		for (const part of [
			"split",
			"items",
			"merge"
		]) ids.add(`${task.id}_${part}`);
	}
	return ids;
}
function checkCaseIds({ suite, document, source, report }) {
	const seen = new Map();
	for (const testCase of suite.testCases) {
		const first = seen.get(testCase.id);
		if (testCase.id === "" || first === void 0) {
			seen.set(testCase.id, testCase);
			continue;
		}
		report({
			code: "duplicate-id",
			message: `case \`${testCase.id}\` is there twice`,
			path: [...testCase.path, "id"],
			related: [{
				message: "first here",
				file: source,
				span: document.locate([...first.path, "id"])
			}],
			help: "give one of them another `id`"
		});
	}
}
function checkCase(context, testCase) {
	checkTaskFixtures(context, testCase);
	if (context.known === void 0) return;
	checkInputs(context, testCase, context.known);
	checkTrigger(context, testCase, context.known);
	for (const { taskId, path } of testCase.assertions) {
		if (taskId === void 0 || context.taskIds.has(taskId)) continue;
		unknownTask(context, taskId, [...path, "taskId"], "warning");
	}
}
function checkTaskFixtures(context, { tasks }) {
	const seen = new Map();
	for (const fixture of tasks) {
		if (fixture.id === "") continue;
		if (context.document.has([...fixture.path, "assets"])) context.report({
			code: "enterprise-property",
			severity: "warning",
			message: "`assets` belongs to Kestra\u2019s Enterprise Edition and has no effect here",
			path: [...fixture.path, "assets"],
			part: "key"
		});
		if (context.known !== void 0 && !context.taskIds.has(fixture.id)) unknownTask(context, fixture.id, [...fixture.path, "id"], "error");
		const key = `${fixture.id}\n${fixture.value ?? "\0"}`;
		const first = seen.get(key);
		if (first === void 0) {
			seen.set(key, fixture);
			continue;
		}
		const round = fixture.value === void 0 ? "" : ` with value \`${fixture.value}\``;
		const { document, source } = context;
		context.report({
			code: "duplicate-id",
			message: `task \`${fixture.id}\`${round} has a fixture already; only the first one counts`,
			path: [...fixture.path, "id"],
			related: [{
				message: "it is here",
				file: source,
				span: document.locate([...first.path, "id"])
			}],
			help: "remove one of them, or give it another `value`"
		});
	}
}
function unknownTask(context, id, path, severity) {
	const { known, taskIds } = context;
	context.report({
		code: "unknown-task",
		severity,
		message: `flow \`${known.flow.id}\` has no task \`${id}\``,
		path,
		related: flowPlace(known),
		help: require_common.didYouMean(require_start.nearest(id, taskIds))
	});
}
function flowPlace({ source, idSpan }) {
	return [{
		message: "the flow is here",
		file: source,
		span: idSpan
	}];
}
function checkInputs(context, { inputs, path }, known) {
	const declared = require_validate_always.givenInputs(known.flow.inputs);
	const at = [
		...path,
		"fixtures",
		"inputs"
	];
	const raw = require_common.valueAt(context.document.value, at);
	if (raw !== void 0 && raw !== null && !require_common.isRecord(raw)) return;
	for (const input of declared) {
		const value = require_validate_always.valueFor(inputs, input.givenAs);
		if (value === void 0) {
			if (!input.required || input.defaults !== void 0 || input.dependsOn !== void 0) continue;
			const written = context.document.has(at);
			context.report({
				code: "missing-property",
				message: `flow \`${known.flow.id}\` needs input \`${input.givenAs}\`, and the case does not give it`,
				path: written ? at : [...path, "id"],
				part: written ? "key" : "value",
				related: flowPlace(known),
				help: `write \`${input.givenAs}: \u2026\` below \`fixtures.inputs\``
			});
			continue;
		}
		if (value === null || require_validate_always.hasExpression(value) || !Object.hasOwn(inputs, input.givenAs)) continue;
		const expected = require_common.literalFault(input, value);
		if (expected === void 0) continue;
		const message = `input \`${input.givenAs}\` must be ${expected}`;
		context.report({
			code: "wrong-type",
			message,
			path: [...at, input.givenAs]
		});
	}
	for (const key of Object.keys(inputs)) {
		if (declared.some(({ givenAs }) => givenAs === key || givenAs.startsWith(`${key}.`))) continue;
		const names = declared.map(({ givenAs }) => givenAs);
		context.report({
			code: "undeclared-input",
			message: `flow \`${known.flow.id}\` has no input \`${key}\``,
			path: [...at, key],
			part: "key",
			related: flowPlace(known),
			help: require_common.didYouMean(require_start.nearest(key, names))
		});
	}
}
function checkTrigger(context, { trigger }, known) {
	if (trigger === void 0 || trigger.id === "") return;
	const { triggers } = known.flow;
	const own = triggers.find(({ id }) => id === trigger.id);
	if (own === void 0) context.report({
		code: "invalid-value",
		severity: "warning",
		message: `flow \`${known.flow.id}\` has no trigger \`${trigger.id}\``,
		path: [...trigger.path, "id"],
		related: flowPlace(known),
		help: require_common.didYouMean(require_start.nearest(trigger.id, triggers.map(({ id }) => id)))
	});
	else if (trigger.type !== "" && own.type !== trigger.type) context.report({
		code: "invalid-value",
		severity: "warning",
		message: `trigger \`${trigger.id}\` of the flow is of type \`${own.type}\``,
		path: [...trigger.path, "type"],
		help: `write \`${own.type}\``
	});
}
exports.validateSuite = validateSuite;
