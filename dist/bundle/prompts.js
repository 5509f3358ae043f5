require("./rolldown-runtime.js");
const require_run_always = require("./run-always.js");
// src/cli/prompts.ts
async function promptInputs({ inputs, supplied, ports, problems = [] }, questions) {
	const values = new Map(supplied);
	const dry = {
		...ports,
		upload: async (_id, path) => `file:///${path}`
	};
	const known = problems.filter((problem) => problem.kind === "invalid");
	let asked = false;
	for (;;) {
		const { states, errors } = await require_run_always.resolveInputs(inputs, values, dry);
		const problem = known.shift() ?? errors.find((error) => error.kind !== "expression");
		if (problem === void 0) return asked ? values : void 0;
		const state = states.find((candidate) => candidate.input.id === problem.id);
		if (state === void 0) return void 0;
		const answer = await ask(state, problem, values.get(problem.id), questions);
		if (typeof answer === "symbol") return void 0;
		asked = true;
		values.set(state.input.id, answer);
	}
}
async function ask(state, problem, before, questions) {
	const { input, choices } = state;
	if (problem.kind === "invalid") questions.error(problem.message);
	const message = questionOf(input);
	const prefill = typeof before === "string" && input.type !== "SECRET" ? before : prefillOf(input);
	const options = choices.map((choice) => ({
		value: choice.value,
		label: choice.label ?? choice.value
	}));
	switch (input.type) {
		case "SECRET": return await questions.password({
			message,
			validate: required
		});
		case "BOOL":
		case "BOOLEAN": return await questions.confirm({
			message,
			initialValue: prefill === "true"
		});
		case "SELECT":
		case "ENUM": {
			if (options.length === 0) break;
			const free = input.allowCustomValue ? [{
				value: CUSTOM,
				label: "another value \u2026"
			}] : [];
			const picked = await questions.select({
				message,
				options: [...options, ...free],
				...prefill === void 0 ? {} : { initialValue: prefill }
			});
			return picked === CUSTOM ? await questions.text({
				message,
				validate: required
			}) : picked;
		}
		case "MULTISELECT":
			if (options.length === 0) break;
			return await questions.multiselect({
				message,
				options,
				required: input.required
			});
	}
	return await questions.text({
		message,
		placeholder: require_run_always.INPUT_TYPE_HELP[input.type].example,
		...prefill === void 0 ? {} : { initialValue: prefill },
		validate: (value) => input.type === "STRING" || input.type === "EMAIL" ? void 0 : required(value)
	});
}
const CUSTOM = "\0custom";
function required(value) {
	return value === void 0 || value.trim() === "" ? "A value is needed" : void 0;
}
function questionOf(input) {
	const name = input.displayName ?? input.description?.trim().split("\n")[0];
	return name === void 0 || name === "" ? `${input.id} (${input.type})` : `${name} (${input.id}, ${input.type})`;
}
function prefillOf(input) {
	const { prefill } = input;
	if (prefill === void 0 || prefill === null) return void 0;
	const text = typeof prefill === "string" ? prefill : typeof prefill === "object" ? JSON.stringify(prefill) : String(prefill);
	return text.includes("{{") ? void 0 : text;
}
async function terminalQuestions() {
	const clack = await Promise.resolve().then(() => require("./dist.js"));
	return {
		text: (options) => clack.text(options),
		password: (options) => clack.password(options),
		confirm: (options) => clack.confirm(options),
		select: (options) => clack.select(options),
		multiselect: (options) => clack.multiselect(options),
		error: (message) => clack.log.error(message)
	};
}
exports.promptInputs = promptInputs;
exports.terminalQuestions = terminalQuestions;
