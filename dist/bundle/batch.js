require("./rolldown-runtime.js");
const require_run_always = require("./run-always.js");
const require_common = require("./common.js");
// src/expression/batch.ts
async function renderBatchRequest(request, options) {
	const id = request.id === void 0 ? {} : { id: request.id };
	try {
		return {
			...id,
			...await answer(request, options)
		};
	} catch (error) {
		if (error instanceof require_common.RuntimeFailure) return {
			...id,
			error: error.kind,
			message: error.message
		};
		if (!(error instanceof require_common.ExpressionError)) throw error;
		const { kind, message, line, column, missing, help } = error;
		return {
			...id,
			error: kind,
			message,
			line,
			column,
			...missing !== void 0 && { missing },
			...help !== void 0 && { help }
		};
	}
}
async function answer(request, options) {
	if (request.rendered !== void 0) return { value: require_run_always.isTruthy(request.rendered) };
	const engine = require_run_always.createExpressionEngine({
		level: options.level,
		...options.timeZone !== void 0 && { timeZone: options.timeZone },
		recursive: request.recursive ?? false,
		services: {
			...options.ports,
			...stubServices(request)
		}
	});
	const variables = require_run_always.fromTypedJson(request.context ?? {});
	if (request.input !== void 0) {
		const value = await engine.renderStructure(require_run_always.fromTypedJson(request.input), variables);
		return { value: JSON.parse(require_common.jsonText(value)) };
	}
	const template = request.expr ?? "";
	if (request.typed !== true) return { value: await engine.render(template, variables) };
	const value = await engine.renderTyped(template, variables);
	return {
		value: typeof value === "string" ? value : require_common.printedText(value),
		type: require_common.typeName(value)
	};
}
function stubServices({ stubs }) {
	const { secrets, kv, files } = stubs ?? {};
	return {
		...secrets !== void 0 && { secret: (key) => own(secrets, key) },
		...kv !== void 0 && { kv: (key, namespace) => {
			const value = own(own(kv, namespace ?? "") ?? {}, key);
			return value === void 0 ? void 0 : require_run_always.fromTypedJson(value);
		} },
		...files !== void 0 && { readFile: (path) => own(files, path) }
	};
}
function own(record, key) {
	return Object.hasOwn(record, key) ? record[key] : void 0;
}
exports.renderBatchRequest = renderBatchRequest;
