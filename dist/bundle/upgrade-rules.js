require("./rolldown-runtime.js");
const require_common = require("./common.js");
const require_validate_always = require("./validate-always.js");
// src/validate/rules/upgrade-expression.ts
const upgradeExpression = {
	name: "upgrade-expression",
	severity: "error",
	description: "Kestra 2.0 has `fromJson()` in place of `json()`, and the filter `toJson` in place of `json`.",
	check({ flow, level, document, report }) {
		for (const { references, path } of require_common.flowExpressions(flow, level)) {
			const found = [...references.functions.map((place) => ({
				...place,
				kind: "function",
				instead: "fromJson"
			})), ...references.filters.map((place) => ({
				...place,
				kind: "filter",
				instead: "toJson"
			}))];
			for (const { root, start, end } of references.variables) {
				if (root !== "schedule") continue;
				const span = document.locateInside(path, start, Math.min(end, start + root.length));
				const fix = require_common.replaceFix(document, span, root, "trigger");
				report({
					message: "Kestra 2.0 has no variable `schedule`",
					span,
					help: "write `trigger`",
					...fix === void 0 ? {} : { fix }
				});
			}
			for (const { name, start, end, kind, instead } of found) {
				if (name !== "json") continue;
				const span = document.locateInside(path, start, end);
				const fix = require_common.replaceFix(document, span, "json", instead);
				report({
					message: `Kestra 2.0 has no ${kind} \`json\``,
					span,
					help: `write \`${instead}\``,
					...fix === void 0 ? {} : { fix }
				});
			}
		}
	}
};
// src/validate/rules/upgrade-input.ts
const TYPES = {
	BOOLEAN: "BOOL",
	ENUM: "SELECT"
};
const upgradeInput = {
	name: "upgrade-input",
	severity: "error",
	description: "Kestra 2.0 has inputs of type BOOL and SELECT for BOOLEAN and ENUM, calls their name `id`, and takes no optional input with defaults.",
	check(context) {
		for (const input of context.flow.inputs) checkInput(context, input);
	}
};
function checkInput(context, input) {
	const { document, report } = context;
	const type = TYPES[input.type];
	if (type !== void 0) {
		const path = [...input.path, "type"];
		const fix = require_common.replaceFix(document, document.locate(path), input.type, type);
		report({
			message: `Kestra 2.0 has no inputs of type ${input.type}`,
			path,
			help: `write \`${type}\``,
			...fix === void 0 ? {} : { fix }
		});
	}
	if (document.has([...input.path, "name"])) {
		const path = [...input.path, "name"];
		const fix = require_common.renameKeyFix(document, path, "id");
		report({
			message: "Kestra 2.0 calls the name of an input `id`",
			path,
			part: "key",
			help: "write `id`",
			...fix === void 0 ? {} : { fix }
		});
	}
	if (input.defaults !== void 0 && !input.required) {
		const path = [...input.path, "required"];
		const fix = require_common.removeLineFix(document, path);
		report({
			message: `Kestra 2.0 takes no optional input with \`defaults\``,
			path,
			help: "remove `required: false`",
			...fix === void 0 ? {} : { fix }
		});
	}
	if (input.type === "FORM") for (const child of input.inputs) checkInput(context, child);
}
// src/validate/loop-rewrite.ts
const LOOP = "io.kestra.plugin.core.flow.Loop";
const REWRITTEN = /\.flow\.(ForEach|EachSequential)$/;
function loopRewrite(context, loop) {
	const inside = context.tasks.filter(({ ancestors }) => ancestors.includes(loop));
	const loops = [loop, ...inside.map(({ task }) => task).filter(isIteration)];
	if (loops.some((task) => !REWRITTEN.test(require_common.canonicalFlowable(task.type)))) return void 0;
	if (inside.some(({ task, branch, parent }) => isUnknownHolder(task) || branch.role !== "main" && isLoop(parent))) return void 0;
	const ids = new Set(inside.map(({ task }) => task.id));
	const edits = [];
	for (const task of loops) {
		const own = typeEdits(context, task);
		if (own === void 0) return void 0;
		edits.push(...own);
	}
	const orders = new require_validate_always.TaskOrders(context.tasks);
	for (const expression of require_common.flowExpressions(context.flow, context.level)) {
		const changed = expression.taskId !== void 0 && ids.has(expression.taskId) ? expressionEdits(context, orders, expression, ids) : readsInside(expression, ids) ? void 0 : [];
		if (changed === void 0) return void 0;
		edits.push(...changed);
	}
	return {
		title: "Rewrite it as a Loop",
		edits
	};
}
function isIteration({ type }) {
	return /\.flow\.(ForEach|ForEachItem|EachSequential|EachParallel|Loop)$/.test(require_common.canonicalFlowable(type));
}
function isLoop(task) {
	return task !== void 0 && isIteration(task);
}
function isUnknownHolder(task) {
	return task.branches.length > 0 && !require_common.isFlowableType(task.type);
}
function typeEdits({ document }, task) {
	const path = [...task.path, "type"];
	const type = require_common.replaceFix(document, document.locate(path), task.type, LOOP);
	const renamed = document.has([...task.path, "value"]) ? require_common.renameKeyFix(document, [...task.path, "value"], "values") : { edits: [] };
	return type === void 0 || renamed === void 0 ? void 0 : [...type.edits, ...renamed.edits];
}
function readsInside({ references, text }, ids) {
	if (/currentEachOutput|iterationOutput/.test(text)) return true;
	return references.variables.some(({ root, steps }) => (root === "outputs" || root === "tasks") && (steps[0] === void 0 || ids.has(steps[0])));
}
function expressionEdits(context, orders, { references, text, path, taskId }, ids) {
	if (/currentEachOutput|iterationOutput|parentOutput/.test(text)) return void 0;
	const edits = [];
	const rounds = orders.iterationsAround(taskId);
	for (const { root, steps, start, end } of references.variables) {
		const written = text.slice(start, end);
		const successor = root === "taskrun" ? roundSuccessor(steps, written, orders.hasValue(taskId)) : root === "parent" || root === "parents" ? parentSuccessor(context, orders, taskId, written) : root === "outputs" || root === "tasks" ? outputSuccessor(orders, written, steps, ids, rounds) : written;
		if (successor === void 0) return void 0;
		if (successor === written) continue;
		const span = context.document.locateInside(path, start, end);
		if (context.source.text.slice(span.start, span.end) !== written) return void 0;
		edits.push({
			span,
			text: successor
		});
	}
	return edits.filter(({ span }) => !edits.some((outer) => outer.span !== span && outer.span.start <= span.start && span.end <= outer.span.end));
}
function roundSuccessor(steps, written, hasValue) {
	const [name] = steps;
	if (name !== "value" && name !== "iteration") return name === void 0 ? void 0 : written;
	if (!hasValue || steps.length > 1) return void 0;
	return name === "value" ? "item.value" : "item.index";
}
function parentSuccessor({ tasks }, orders, taskId, written) {
	const match = /^parent(?:s\[(\d+)\])?\.taskrun\.(value|iteration)$/.exec(written);
	const ancestors = tasks.find(({ task }) => task.id === taskId)?.ancestors ?? [];
	if (match === null) return void 0;
	const around = [...ancestors].reverse().filter((task) => !isIteration(task) || orders.hasValue(task.id));
	const target = around[Number(match[1] ?? 0)];
	if (target === void 0 || !orders.hasValue(target.id)) return void 0;
	if (around.slice(0, Number(match[1] ?? 0)).some((task) => !orders.hasValue(task.id))) return void 0;
	const item = ["item", "item.parent"][orders.iterationsAround(taskId).length - orders.iterationsAround(target.id).length];
	return item === void 0 ? void 0 : `${item}.${match[2] === "value" ? "value" : "index"}`;
}
function outputSuccessor(orders, written, steps, ids, rounds) {
	const [id] = steps;
	if (id === void 0) return void 0;
	if (!ids.has(id)) return written;
	const own = orders.iterationsAround(id);
	if (own.length !== rounds.length || own.some((task, index) => task !== rounds[index])) return void 0;
	const match = /^((?:outputs|tasks)(?:\.\w+|\[(?:'[^']+'|"[^"]+")\]))((?:\[(?:taskrun|parents?(?:\[\d+\])?\.taskrun)\.value\])+)(\.[\w.]+)?$/.exec(written);
	if (match === null || match[2].split("taskrun").length - 1 !== own.length) return void 0;
	return `${match[1]}${match[3] ?? ""}`;
}
// src/validate/rules/upgrade-iteration.ts
const REMOVED = /\.flow\.(ForEach|ForEachItem|EachSequential|EachParallel)$/;
const upgradeIteration = {
	name: "upgrade-iteration",
	severity: "error",
	description: "Kestra 2.0 iterates with `Loop` alone; what a round is about is `item`, no longer `taskrun`.",
	check(context) {
		const { flow, level, tasks, document, report } = context;
		for (const { task, ancestors } of tasks) {
			const match = REMOVED.exec(require_common.canonicalFlowable(task.type));
			if (match === null) continue;
			const fix = ancestors.some((around) => REMOVED.test(require_common.canonicalFlowable(around.type))) ? void 0 : loopRewrite(context, task);
			report({
				...fix === void 0 ? {} : { fix },
				message: `Kestra 2.0 has no \`${match[1]}\``,
				path: [...task.path, "type"],
				help: match[1] === "ForEachItem" ? "write `io.kestra.plugin.core.flow.Loop` with the address of the file as `values`, and a Subflow in its `tasks`" : "write `io.kestra.plugin.core.flow.Loop` with `values`; inside, `outputs.task.name` needs no value of the round"
			});
		}
		for (const { references, path } of require_common.flowExpressions(flow, level)) for (const { root, path: steps, start, end } of references.variables) {
			const name = steps[0];
			if (root !== "taskrun" || name !== "value" && name !== "iteration") continue;
			report({
				message: `Kestra 2.0 has no \`taskrun.${name}\``,
				span: document.locateInside(path, start, end),
				help: `write \`item.${name === "value" ? "value" : "index"}\``
			});
		}
	}
};
// src/validate/flow-style.ts
function flowStyle(value) {
	if (Array.isArray(value)) return joined(value.map(flowStyle), "[", "]");
	if (require_common.isRecord(value)) return joined(Object.entries(value).map(([key, item]) => {
		const written = flowStyle(item);
		return written === void 0 ? void 0 : `${text(key)}: ${written}`;
	}), "{", "}");
	if (typeof value === "string") return value.includes("\n") ? void 0 : text(value);
	return typeof value === "object" && value !== null ? void 0 : String(value);
}
function joined(items, open, close) {
	return items.includes(void 0) ? void 0 : `${open}${items.join(", ")}${close}`;
}
function text(value) {
	return /^[A-Za-z][\w.-]*$/.test(value) && !/^(true|false|null|yes|no|on|off|y|n)$/i.test(value) ? value : JSON.stringify(value);
}
// src/validate/inline-defaults.ts
function inlineDefaults(context, property) {
	const { document, source } = context;
	if (!require_common.isRecord(document.value) || source.text.includes("pluginDefaultsRef")) return void 0;
	const list = document.value[property];
	const defaults = require_common.pluginDefaultsOf(document.value);
	if (!Array.isArray(list) || defaults.length !== list.length) return void 0;
	if (defaults.some(({ forced, ref }) => forced || ref !== void 0)) return void 0;
	const removal = removedLines(context, property);
	const edits = [];
	for (const { value, path } of plugins(document.value, [])) {
		const added = addedLines(context, value, path, defaults);
		if (added === void 0) return void 0;
		edits.push(...added);
	}
	return removal === void 0 ? void 0 : {
		title: "Write the values where they are for",
		edits: [...edits, removal]
	};
}
function* plugins(value, path) {
	if (Array.isArray(value)) for (const [index, item] of value.entries()) yield* plugins(item, [...path, index]);
	else if (require_common.isRecord(value)) {
		if (typeof value.type === "string") yield {
			value,
			path
		};
		for (const [key, item] of Object.entries(value)) if (path.length > 0 || key !== "pluginDefaults" && key !== "taskDefaults") yield* plugins(item, [...path, key]);
	}
}
function addedLines({ document, source, types }, value, path, defaults) {
	const current = (type) => types.canonical(type) ?? type;
	const type = current(value.type);
	const matching = defaults.filter((one) => type.startsWith(current(one.type))).sort((a, b) => current(b.type).length - current(a.type).length);
	const lines = new Map();
	for (const one of matching) {
		const known = types.schema(value.type)?.properties;
		for (const [key, item] of Object.entries(one.values)) {
			if (current(one.type) !== type && known === void 0) return void 0;
			if (known !== void 0 && !Object.hasOwn(known, key) && !COMMON.has(key)) continue;
			const merges = typeof item === "object" && item !== null;
			if ((Object.hasOwn(value, key) || lines.has(key)) && merges) return void 0;
			const written = flowStyle(item);
			if (written === void 0) return void 0;
			if (!Object.hasOwn(value, key) && !lines.has(key)) lines.set(key, `${key}: ${written}`);
		}
	}
	if (lines.size === 0) return [];
	const entry = document.locate([...path, "type"], "entry");
	const { line, column } = source.position(entry.start);
	const start = source.offset({
		line,
		column: 1
	});
	const before = source.text.slice(start, entry.start);
	const rest = /^[^\r\n]*/.exec(source.text.slice(entry.end))[0];
	if (!/^[ -]*$/.test(before) || !/^\s*(#.*)?$/.test(rest)) return void 0;
	const end = entry.end + rest.length;
	const indent = " ".repeat(column - 1);
	const text = [...lines.values()].map((one) => `${lineBreak(source.text)}${indent}${one}`).join("");
	return [{
		span: {
			start: end,
			end
		},
		text
	}];
}
const COMMON = new Set(require_common.COMMON_TASK_PROPERTIES);
const lineBreak = (text) => text.includes("\r\n") ? "\r\n" : "\n";
function removedLines({ document, source }, property) {
	const entry = document.locate([property], "entry");
	const written = source.text.slice(entry.start, entry.end);
	if (/(^|\s)#/.test(written) || /[&*]\w/.test(written)) return void 0;
	if (source.position(entry.start).column !== 1) return void 0;
	const rest = /^[ \t]*(\r?\n)?/.exec(source.text.slice(entry.end))[0];
	if (source.text[entry.end + rest.length] === "#" && !rest.includes("\n") && !written.endsWith("\n")) return void 0;
	return {
		span: {
			start: entry.start,
			end: entry.end + rest.length
		},
		text: ""
	};
}
// src/validate/rules/upgrade-plugin-defaults.ts
const upgradePluginDefaults = {
	name: "upgrade-plugin-defaults",
	severity: "error",
	description: "Kestra 2.0 has no plugin defaults in flows: what they say is written in each task.",
	check(context) {
		const { flow, tasks, document, report } = context;
		for (const key of ["pluginDefaults", "taskDefaults"]) {
			if (!document.has([key])) continue;
			const fix = inlineDefaults(context, key);
			report({
				...fix === void 0 ? {} : { fix },
				message: `Kestra 2.0 has no \`${key}\` in a flow`,
				path: [key],
				part: "key",
				help: "write the values in the tasks that they are for"
			});
		}
		for (const owner of [...tasks.map(({ task }) => task), ...flow.triggers]) {
			if (owner.pluginDefaultsRef === void 0) continue;
			report({
				message: "Kestra 2.0 has no `pluginDefaultsRef`",
				path: [...owner.path, "pluginDefaultsRef"],
				part: "key",
				help: "write the values here"
			});
		}
	}
};
// src/validate/rules/upgrade-property.ts
const upgradeProperty = {
	name: "upgrade-property",
	severity: "error",
	description: "Kestra 2.0 refuses properties that it does not know, and it has renamed and removed some.",
	check(context) {
		const { flow, tasks } = context;
		removed(context, ["listeners"], "write the tasks in `afterExecution`, each with `runIf`");
		checkOwner(context, []);
		for (const index of flow.checks.keys()) renamed(context, [
			"checks",
			index,
			"condition"
		], "when", "info");
		for (const { task } of tasks) {
			checkOwner(context, task.path);
			renamed(context, [...task.path, "runIf"], "when", "info");
			if (/\.scripts?\./.test(task.type)) {
				removed(context, [...task.path, "runner"], "write `taskRunner: {type: \u2026}`");
				removed(context, [...task.path, "docker"], "write `containerImage`, and `taskRunner` for the rest");
				removed(context, [...task.path, "warningOnStdErr"], "remove it: lines on stderr are no warnings any more");
			}
		}
		for (const trigger of flow.triggers) {
			checkOwner(context, trigger.path);
			renamed(context, [...trigger.path, "minLogLevel"], "logLevel", "error");
		}
	}
};
function checkOwner(context, path) {
	if (require_common.isRecord(require_common.valueAt(context.document.value, [...path, "retry"]))) renamed(context, [
		...path,
		"retry",
		"maxAttempt"
	], "maxAttempts", "error");
	removed(context, [...path, "workerGroup"], "write `workerSelector: {tags: [\u2026]}`");
}
function removed(context, path, help) {
	if (!context.document.has(path)) return;
	const fix = removedFix(context, path);
	context.report({
		message: `Kestra 2.0 has no \`${String(path.at(-1))}\` here`,
		path,
		part: "key",
		help,
		...fix === void 0 ? {} : { fix }
	});
}
function removedFix({ document }, path) {
	const key = path.at(-1);
	if (key === "warningOnStdErr") return require_common.removeLineFix(document, path);
	if (key !== "runner" || require_common.valueAt(document.value, path) !== "PROCESS") return void 0;
	if (document.has([...path.slice(0, -1), "taskRunner"])) return void 0;
	const entry = document.locate(path, "entry");
	if (!/^runner:[ \t]*PROCESS$/.test(document.source.text.slice(entry.start, entry.end))) return void 0;
	const { column } = document.source.position(entry.start);
	return {
		title: "Write taskRunner",
		edits: [{
			span: entry,
			text: `taskRunner:\n${" ".repeat(column + 1)}type: io.kestra.plugin.core.runner.Process`
		}]
	};
}
function renamed(context, path, name, severity) {
	if (!context.document.has(path)) return;
	const fix = require_common.renameKeyFix(context.document, path, name);
	context.report({
		severity,
		message: `Kestra 2.0 calls \`${String(path.at(-1))}\` \`${name}\``,
		path,
		part: "key",
		help: `write \`${name}\``,
		...fix === void 0 ? {} : { fix }
	});
}
// src/validate/when-rewrite.ts
function whenRewrite(context, trigger, key) {
	if (/\.(trigger|triggers\.types)\.Flow$/.test(trigger.type)) return void 0;
	const list = trigger.properties[key];
	if (!Array.isArray(list) || list.length === 0 || trigger.properties.when !== void 0) return void 0;
	const parts = list.map(expressionOf);
	if (!parts.every((part) => part !== void 0)) return void 0;
	const text = parts.length === 1 ? parts[0] : parts.map((part) => `(${part})`).join(" and ");
	return entryFix(context, [...trigger.path, key], `when: "{{ ${text} }}"`, "Write `when`");
}
function expressionOf(condition) {
	if (!require_common.isRecord(condition) || typeof condition.type !== "string") return void 0;
	const name = /\.([A-Za-z]+?)(?:Condition)?$/.exec(condition.type)?.[1];
	const { date } = condition;
	if (date !== void 0 && !/^\{\{\s*trigger\.date\s*\}\}$/.test(String(date)) || !condition.type.includes("condition")) return void 0;
	switch (name) {
		case "Weekend": return "isWeekend(trigger.date)";
		case "DayWeek": {
			const day = word(condition.dayOfWeek);
			return day === void 0 ? void 0 : `dayOfWeek(trigger.date) == '${day}'`;
		}
		case "DayWeekInMonth": {
			const [day, position] = [word(condition.dayOfWeek), word(condition.dayInMonth)];
			return day === void 0 || position === void 0 ? void 0 : `isDayWeekInMonth(trigger.date, '${day}', '${position}')`;
		}
		case "PublicHoliday": {
			const [country, part] = [word(condition.country), word(condition.subDivision)];
			if (country === void 0 || condition.subDivision !== void 0 && part === void 0) return void 0;
			return `isPublicHoliday(trigger.date, '${country}'${part === void 0 ? "" : `, '${part}'`})`;
		}
		case "Expression":
		case "Variable": {
			const match = /^\{\{-?([^{}"\\]+)-?\}\}$/.exec(String(condition.expression).trim());
			return match === null ? void 0 : match[1].trim();
		}
		case "Not":
		case "Or": {
			const inner = Array.isArray(condition.conditions) ? condition.conditions.map(expressionOf) : [];
			if (inner.length === 0 || !inner.every((part) => part !== void 0)) return void 0;
			if (name === "Not") return inner.length === 1 ? `not (${inner[0]})` : void 0;
			return inner.map((part) => `(${part})`).join(" or ");
		}
		default: return;
	}
}
function word(value) {
	return typeof value === "string" && /^[\w-]+$/.test(value) ? value : void 0;
}
function dependsOnRewrite(context, trigger) {
	const { preconditions, dependsOn, conditions } = trigger.properties;
	if (!require_common.isRecord(preconditions) || dependsOn !== void 0 || conditions !== void 0) return void 0;
	const { id, flows, timeWindow, ...others } = preconditions;
	if (Object.keys(others).length > 0 || typeof id !== "string" || !Array.isArray(flows)) return void 0;
	const lines = ["dependsOn:"];
	for (const flow of flows) {
		if (!require_common.isRecord(flow)) return void 0;
		const written = Object.entries(flow).map(([key, value]) => `${key}: ${flowStyle(value) ?? ""}`);
		if (written.length === 0 || written.some((line) => line.endsWith(": "))) return void 0;
		lines.push(`  - ${written.join("\n    ")}`);
	}
	if (timeWindow !== void 0) {
		if (!require_common.isRecord(timeWindow) || timeWindow.type !== "DAILY_TIME_DEADLINE") return void 0;
		lines.push("window:", `  deadline: ${JSON.stringify(timeWindow.deadline)}`);
	}
	return entryFix(context, [...trigger.path, "preconditions"], lines.join("\n"), "Write `dependsOn`");
}
function entryFix({ document, source }, path, text, title) {
	if (!document.has(path)) return void 0;
	const entry = document.locate(path, "entry");
	const written = source.text.slice(entry.start, entry.end);
	const { line } = source.position(entry.start);
	const before = source.text.slice(source.offset({
		line,
		column: 1
	}), entry.start);
	if (/(^|\s)#/.test(written) || /[&*]\w/.test(written) || !/^[ -]*$/.test(before)) return void 0;
	return {
		title,
		edits: [{
			span: entry,
			text: text.replaceAll("\n", `\n${" ".repeat(before.length)}`) + /\s*$/.exec(written)[0]
		}]
	};
}
// src/validate/rules/upgrade-trigger.ts
const upgradeTrigger = {
	name: "upgrade-trigger",
	severity: "error",
	description: "Kestra 2.0 has no conditions and preconditions on triggers, and a trigger must give the inputs that a flow needs.",
	check(context) {
		const { flow, report } = context;
		const needed = require_validate_always.givenInputs(flow.inputs).filter((input) => input.required && input.defaults === void 0 && input.dependsOn === void 0);
		for (const trigger of flow.triggers) {
			for (const [key, help] of Object.entries(INSTEAD)) {
				if (trigger.properties[key] === void 0) continue;
				const fix = key === "preconditions" ? dependsOnRewrite(context, trigger) : whenRewrite(context, trigger, key);
				report({
					...fix === void 0 ? {} : { fix },
					message: `Kestra 2.0 has no \`${key}\` on a trigger`,
					path: [...trigger.path, key],
					part: "key",
					help
				});
			}
			if (!/\.(Schedule|Webhook)$/.test(trigger.type)) continue;
			const { inputs } = trigger.properties;
			const given = require_common.isRecord(inputs) ? Object.keys(inputs) : [];
			for (const { givenAs } of needed) {
				if (given.some((key) => key === givenAs || givenAs.startsWith(`${key}.`))) continue;
				report({
					message: `trigger \`${trigger.id}\` does not give input \`${givenAs}\`, which Kestra 2.0 asks for`,
					path: trigger.path,
					part: "head",
					help: "give it in `inputs` of the trigger, or give the input `defaults`"
				});
			}
		}
	}
};
const INSTEAD = {
	conditions: "write them as one expression in `when`",
	scheduleConditions: "write them as one expression in `when`, such as `{{ not isWeekend(trigger.date) }}`",
	preconditions: "write `dependsOn` with the flows, and `window`"
};
// src/validate/rules/upgrade-type.ts
const upgradeType = {
	name: "upgrade-type",
	severity: "error",
	description: "Kestra 2.0 knows types by their current names only.",
	check(context) {
		const { flow, tasks } = context;
		for (const { task, parent } of tasks) if (parent === void 0) checkTypes(context, task.properties, task.path);
		for (const trigger of flow.triggers) checkTypes(context, trigger.properties, trigger.path);
	}
};
function checkTypes(context, value, path) {
	if (Array.isArray(value)) for (const [index, item] of value.entries()) checkTypes(context, item, [...path, index]);
	else if (require_common.isRecord(value)) for (const [key, item] of Object.entries(value)) if (key === "type" && typeof item === "string") checkType(context, item, [...path, key]);
	else checkTypes(context, item, [...path, key]);
}
function checkType({ types, document, report }, type, path) {
	const current = [types.canonical(type), require_common.knownAliases().get(type)].find((name) => name !== void 0 && name !== type);
	if (current !== void 0) {
		const fix = require_common.replaceFix(document, document.locate(path), type, current);
		report({
			message: `Kestra 2.0 does not know the old name \`${type}\``,
			path,
			help: `write \`${current}\``,
			...fix === void 0 ? {} : { fix }
		});
		return;
	}
	const state = /^io\.kestra\.(?:plugin\.core|core\.tasks)\.states?\.(Get|Set|Delete)$/.exec(type);
	if (state !== null) {
		report({
			message: `Kestra 2.0 has no \`${type}\``,
			path,
			help: `write \`io.kestra.plugin.core.kv.${state[1]}\``
		});
		return;
	}
	const notification = /^io\.kestra\.plugin\.notifications\.(\w+)\.(\w+)$/.exec(type);
	if (notification !== null) report({
		message: `Kestra 2.0 has no \`${type}\``,
		path,
		help: `use the plugin of the service: \`io.kestra.plugin.${notification[1]}\``
	});
	else if (type.startsWith("io.kestra.core.")) report({
		message: `Kestra 2.0 has no \`${type}\``,
		path,
		help: "look for its successor in `io.kestra.plugin.core`"
	});
}
// src/validate/upgrade-rules.ts
const UPGRADE_RULES = [
	upgradeType,
	upgradeIteration,
	upgradePluginDefaults,
	upgradeProperty,
	upgradeInput,
	upgradeTrigger,
	upgradeExpression
];
exports.UPGRADE_RULES = UPGRADE_RULES;
