const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_common = require("./common.js");
const require_workflow_cron = require("./workflow-cron.js");
const require_start = require("./start.js");
// src/app/parse-config.ts
var parse_config_exports = require_rolldown_runtime.__exportAll({
	CONFIG_KEYS: () => CONFIG_KEYS,
	parseConfig: () => parseConfig
});
const CONFIG_KEYS = [
	"kestra",
	"flowsDir",
	"testsDir",
	"filesDir",
	"variables",
	"globals",
	"pluginDefaults",
	"plugins",
	"taskRunner",
	"state",
	"stateBranch",
	"stateRemote",
	"workerGroups",
	"retention",
	"workflows",
	"validate",
	"http",
	"allowedPaths"
];
function parseConfig(source) {
	const document = require_common.parseYaml(source);
	const problems = new require_common.Problems(document);
	if (document.value !== null && !require_common.isRecord(document.value) && !document.broken) {
		const message = `the configuration is a map with keys such as \`flowsDir\`, found ${require_common.describeValue(document.value)}`;
		problems.add({
			code: "wrong-type",
			message,
			path: [],
			part: "head"
		});
	}
	const fields = new require_common.Fields(problems, require_common.isRecord(document.value) ? document.value : {}, [], "the configuration");
	fields.refuseUnknown(CONFIG_KEYS);
	const filesDir = fields.string("filesDir");
	const stateRemote = fields.string("stateRemote", REMOTE);
	const config = {
		kestra: parseLevel(fields),
		flowsDir: fields.string("flowsDir", {
			pattern: /\S/,
			patternHelp: "name the folder of the flows"
		}) ?? require_start.DEFAULT_CONFIG.flowsDir,
		testsDir: fields.string("testsDir", {
			pattern: /\S/,
			patternHelp: "name the folder of the test suites"
		}) ?? require_start.DEFAULT_CONFIG.testsDir,
		...filesDir === void 0 ? {} : { filesDir },
		variables: fields.map("variables") ?? {},
		globals: fields.map("globals") ?? {},
		pluginDefaults: require_common.parsePluginDefaults(fields),
		plugins: fields.strings("plugins") ?? [],
		taskRunner: fields.oneOf("taskRunner", require_start.TASK_RUNNERS) ?? require_start.DEFAULT_CONFIG.taskRunner,
		state: fields.oneOf("state", require_start.STATE_STORES) ?? require_start.DEFAULT_CONFIG.state,
		stateBranch: parseBranch(fields) ?? require_start.DEFAULT_CONFIG.stateBranch,
		...stateRemote === void 0 ? {} : { stateRemote },
		workerGroups: parseWorkerGroups(fields),
		retention: parseRetention(fields),
		workflows: parseWorkflows(fields),
		validate: parseValidate(fields),
		http: { rewrite: parseRewrite(fields) },
		allowedPaths: fields.strings("allowedPaths") ?? []
	};
	for (const key of ["plugins"]) if (fields.has(key)) warnOfNoEffect(fields, key);
	return {
		config,
		diagnostics: [...document.diagnostics, ...document.broken ? [] : problems.diagnostics]
	};
}
function parseLevel(fields) {
	const level = fields.string("kestra");
	if (level !== void 0 && level !== "1" && level !== "2") fields.error("invalid-value", "kestra", `\`${level}\` is no language level`, "write `1` for flows of Kestra 1.x, `2` for 2.x");
	return level === "2" ? 2 : 1;
}
const BRANCH = /^(?!\/|-)(?!.*(\/\/|\.\.|@\{|\.lock(\/|$)|\/\.|\/$|\.$))[^\s~^:?*[\\]+$/;
const REMOTE = {
	pattern: /^(?!-)(?!ext::)\S+$/,
	patternHelp: "write the name of a remote, such as `origin`, or its URL"
};
function parseBranch(fields) {
	return fields.string("stateBranch", {
		pattern: BRANCH,
		patternHelp: "write the name of a branch, such as `gitestra-state`"
	});
}
function warnOfNoEffect(fields, key) {
	fields.problems.add({
		code: "unsupported-setting",
		severity: "warning",
		message: `\`${key}\` has no effect in this version`,
		path: fields.at(key),
		part: "key"
	});
}
function parseWorkerGroups(fields) {
	const groups = fields.nested("workerGroups", "`workerGroups`");
	if (groups === void 0) return {};
	const result = {};
	for (const key of Object.keys(groups.record)) {
		const label = typeof groups.raw(key) === "string" ? groups.string(key) : void 0;
		result[key] = label === void 0 ? groups.strings(key) ?? [] : [label];
	}
	return result;
}
function parseRetention(fields) {
	const retention = fields.nested("retention", "`retention`");
	if (retention === void 0) return {};
	retention.refuseUnknown([
		"executions",
		"maxAge",
		"keyVersions"
	]);
	const executions = retention.integer("executions", 1);
	const maxAge = retention.duration("maxAge");
	const keyVersions = retention.integer("keyVersions", 1);
	return {
		...executions === void 0 ? {} : { executions },
		...maxAge === void 0 ? {} : { maxAge },
		...keyVersions === void 0 ? {} : { keyVersions }
	};
}
function parseWorkflows(fields) {
	const byDefault = require_start.DEFAULT_CONFIG.workflows;
	const workflows = fields.nested("workflows", "`workflows`");
	if (workflows === void 0) return byDefault;
	workflows.refuseUnknown(WORKFLOW_KEYS);
	const runsOn = typeof workflows.raw("runsOn") === "string" ? workflows.string("runsOn") : void 0;
	const environment = workflows.string("environment");
	const { tick: usualTick, ...usual } = byDefault;
	const tick = workflows.raw("tick") === false ? void 0 : parseTick(workflows) ?? usualTick;
	return {
		...usual,
		action: workflows.string("action") ?? usual.action,
		checkout: workflows.string("checkout") ?? usual.checkout,
		runsOn: runsOn === void 0 ? workflows.strings("runsOn") ?? usual.runsOn : [runsOn],
		dispatch: workflows.strings("dispatch") ?? usual.dispatch,
		push: workflows.strings("push") ?? usual.push,
		branches: workflows.strings("branches") ?? usual.branches,
		spread: workflows.boolean("spread") ?? usual.spread,
		attest: workflows.boolean("attest") ?? usual.attest,
		attestAction: workflows.string("attestAction") ?? usual.attestAction,
		validate: workflows.boolean("validate") ?? usual.validate,
		...environment === void 0 ? {} : { environment },
		...tick === void 0 ? {} : { tick }
	};
}
const WORKFLOW_KEYS = [
	"action",
	"checkout",
	"runsOn",
	"dispatch",
	"push",
	"branches",
	"spread",
	"environment",
	"attest",
	"attestAction",
	"tick",
	"validate"
];
function parseTick(workflows) {
	const tick = workflows.string("tick");
	if (tick === void 0) return void 0;
	const answer = require_workflow_cron.githubCron(tick);
	if ("cron" in answer) return answer.cron;
	workflows.error("invalid-value", "tick", answer.reason, "write for example `*/15 * * * *`, or `false`");
}
function parseValidate(fields) {
	const validate = fields.nested("validate", "`validate`");
	if (validate === void 0) return require_start.DEFAULT_CONFIG.validate;
	validate.refuseUnknown(["rules", "ignore"]);
	return {
		rules: parseRules(validate),
		ignore: parseIgnored(validate)
	};
}
function parseIgnored(validate) {
	return (validate.maps("ignore", (_, index) => `entry ${index + 1} of \`validate.ignore\``) ?? []).map((item) => {
		item.refuseUnknown([
			"paths",
			"rules",
			"reason"
		]);
		item.require("paths");
		item.require("rules");
		const reason = item.string("reason");
		return {
			paths: item.strings("paths") ?? [],
			rules: item.strings("rules") ?? [],
			...reason === void 0 ? {} : { reason }
		};
	});
}
function parseRules(validate) {
	const rules = validate.nested("rules", "`validate.rules`");
	const result = {};
	for (const rule of Object.keys(rules?.record ?? {})) {
		const severity = rules.raw(rule) === false ? "off" : rules.oneOf(rule, require_start.RULE_SEVERITIES);
		if (severity !== void 0) result[rule] = severity;
	}
	return result;
}
function parseRewrite(fields) {
	const http = fields.nested("http", "`http`");
	http?.refuseUnknown(["rewrite"]);
	const rewrite = http?.nested("rewrite", "`http.rewrite`");
	const result = {};
	for (const from of Object.keys(rewrite?.record ?? {})) {
		const to = rewrite.string(from);
		for (const [role, url] of [["key", from], ["value", to]]) {
			if (url === void 0 || /^(https?|jdbc:postgresql):\/\/[^/\s]+/.test(url)) continue;
			rewrite.problems.add({
				code: "invalid-value",
				message: `\`${url}\` in \`http.rewrite\` is not the beginning of a URL`,
				path: rewrite.at(from),
				part: role,
				help: `begin with ${require_common.oneOf([
					"`http://`",
					"`https://`",
					"`jdbc:postgresql://`"
				])} and a host, such as \`https://api.example.com: http://127.0.0.1:8080\``
			});
		}
		if (to !== void 0) result[from] = to;
	}
	return result;
}
Object.defineProperty(exports, "parseConfig", {
	enumerable: true,
	get: function() {
		return parseConfig;
	}
});
Object.defineProperty(exports, "parse_config_exports", {
	enumerable: true,
	get: function() {
		return parse_config_exports;
	}
});
