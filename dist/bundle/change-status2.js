require("./rolldown-runtime.js");
const require_compile_flows = require("./compile-flows.js");
const require_find_task_run = require("./find-task-run.js");
const require_restart = require("./restart.js");
const require_stored_execution = require("./stored-execution.js");
const require_start = require("./start.js");
const require_anew = require("./anew.js");
// src/app/change-status.ts
const GIVEN_STATES = [
	"SUCCESS",
	"WARNING",
	"FAILED",
	"KILLED",
	"CANCELLED"
];
async function changeExecutionStatus(request, current) {
	const stored = await require_stored_execution.lockStoredExecution(request, current);
	try {
		const { events, lock, header } = stored;
		const workspace = await require_stored_execution.workspaceOf(header, current);
		const restored = (await require_stored_execution.sessionOf(stored, workspace, require_restart.observed(request))).restore(await require_compile_flows.compileFlows(events, workspace.registry), events, lock);
		const from = restored.state.state;
		if (!stored.completed) throw new require_start.UsageError(`execution ${header.id} is ${from}; only one that has ended gets another state`, `change that of a task run (--taskrun), or end it: gitestra kill ${header.id}`);
		if (from === request.state) throw new require_start.UsageError(`execution ${header.id} is ${from} already`);
		return {
			from,
			execution: restored.go([{
				type: "execution.marked",
				state: request.state
			}])
		};
	} catch (error) {
		stored.lock.release();
		throw error;
	}
}
async function prepareTaskStatus(request, current) {
	const stored = await require_stored_execution.lockStoredExecution(request, current);
	let from = "CREATED";
	try {
		return {
			...await require_restart.planAnew(stored, request, current, {
				revision: require_restart.SAME_FLOW,
				plan: (state) => {
					const run = require_find_task_run.findTaskRun(state, request.taskRun);
					from = run.state;
					refuse(state, run, request.state);
					return {
						kind: "change-status",
						mark: {
							run,
							state: request.state
						}
					};
				}
			}),
			from
		};
	} catch (error) {
		stored.lock.release();
		throw error;
	}
}
function refuse(state, run, wanted) {
	const name = run.value === void 0 ? run.spec.id : `${run.spec.id}[${run.value}]`;
	if (run.state === wanted) throw new require_start.UsageError(`task run \`${name}\` is ${wanted} already`);
	for (let at = run; at !== void 0; at = at.parent) {
		if (at.branch !== "tasks") throw new require_start.UsageError(`task run \`${name}\` belongs to ${at.branch}, which runs anew when another one changes`, "change the state of a task run of the main tasks");
		if (at.parent === void 0) break;
		const definition = state.flow.definition(at.parent.spec);
		if (definition.kind === "flowable" && definition.sharedFolder !== void 0) throw new require_start.UsageError(`task run \`${name}\` is in the working directory of \`${at.parent.spec.id}\`, which is gone`, `change the state of \`${at.parent.spec.id}\``);
	}
}
// src/cli/commands/change-status.ts
const changeStatus = require_start.defineCommand({
	summary: "Give an execution or a task run another state",
	description: ["Without --taskrun, an execution that has ended gets another state, and nothing runs.", "With --taskrun, the task run gets the state and the execution goes on behind it: marked SUCCESS, a failed task no longer keeps those after it from running. The last attempt gets the state too."],
	operands: {
		usage: "<execution> <STATE>",
		min: 2,
		max: 2,
		missing: `an execution and a state: ${GIVEN_STATES.join(", ")}`
	},
	options: {
		taskrun: {
			type: "string",
			value: "TASKRUN",
			description: "Task run that gets the state: its id, its task, or task[value]"
		},
		...require_anew.ANEW_OPTIONS
	},
	examples: [{
		command: "gitestra change-status 4xBq WARNING",
		does: "of the execution, when it has ended"
	}, {
		command: "gitestra change-status 4xBq SUCCESS --taskrun load",
		does: "go on as if `load` had not failed"
	}],
	async run({ options, operands, host, terminal }) {
		const state = givenState(operands[1]);
		const inputs = await require_start.readInputOptions(options, host);
		const secrets = await require_start.readSecretsOption(options.secrets, host);
		const [{ openWorkspace }, { changeExecutionStatus, prepareTaskStatus }] = await Promise.all([Promise.resolve().then(() => require("./common.js")).then((n) => n.workspace_exports), Promise.resolve().then(() => require("./change-status.js"))]);
		const workspace = await openWorkspace({
			...require_start.workspaceOptions(host, options),
			flowsDirOptional: true,
			warn: (message) => terminal.err(`${terminal.errStyle.yellow("\u25b2")} ${message}\n`),
			...secrets === void 0 ? {} : { secrets }
		});
		const request = {
			execution: operands[0],
			state,
			inputs
		};
		if (options.taskrun === void 0) {
			if (options.plan) throw new require_start.UsageError("--plan goes with --taskrun: of an execution only the state changes");
			const { from, execution } = await changeExecutionStatus(request, workspace);
			const record = await execution.finished;
			if (options.output === "json") terminal.out(`${JSON.stringify(record, null, 2)}\n`);
			else terminal.out(`Execution ${record.id} is ${record.state}; it was ${from}\n`);
			return 0;
		}
		const view = await require_start.openView(options, host, terminal);
		const planned = await prepareTaskStatus({
			...request,
			taskRun: options.taskrun,
			observer: view
		}, workspace).catch((error) => {
			view.close();
			throw error;
		});
		const { namespace, flowId } = planned.header;
		const title = `${options.taskrun} of ${planned.id}, ${namespace}.${flowId}: ${planned.from} becomes ${state}`;
		return await require_anew.beginAnew(planned, title, view, workspace, {
			options,
			host,
			terminal
		});
	}
});
function givenState(text) {
	const found = GIVEN_STATES.find((state) => state === text.toUpperCase());
	if (found !== void 0) return found;
	const close = require_start.nearest(text.toUpperCase(), GIVEN_STATES);
	throw new require_start.UsageError(`\u201c${text}\u201d is no state that can be given`, close === void 0 ? `write one of ${GIVEN_STATES.join(", ")}` : `did you mean ${close}?`);
}
exports.GIVEN_STATES = GIVEN_STATES;
exports.changeExecutionStatus = changeExecutionStatus;
exports.changeStatus = changeStatus;
exports.prepareTaskStatus = prepareTaskStatus;
