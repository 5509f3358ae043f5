const require_common = require("./common.js");
const require_repository_triggers = require("./repository-triggers.js");
const require_run_always = require("./run-always.js");
// src/app/run-backfill.ts
const TRIES = 20;
var BackfillRun = class {
	#trigger;
	#open;
	#session;
	#key;
	#started = 0;
	constructor(trigger, open, session) {
		this.#trigger = trigger;
		this.#open = open;
		this.#session = session;
		this.#key = require_repository_triggers.backfillKey(trigger.flow, trigger.trigger.id);
	}
	async run(parallel, limit = Number.POSITIVE_INFINITY) {
		await this.#lookAfterInterrupted();
		const lanes = Array.from({ length: parallel }, () => this.#lane(limit));
		const ends = await Promise.all(lanes);
		for (const end of [
			"lost",
			"stopped",
			"more"
		]) if (ends.includes(end)) return end;
		await this.#update(() => void 0);
		return "done";
	}
	async #lane(limit) {
		for (;;) {
			if (this.#session.aborted) return "stopped";
			if (this.#started >= limit) return "more";
			this.#started++;
			const id = require_run_always.newId();
			let moment;
			const claimed = await this.#update(async (state) => {
				if (state.paused === true) return state;
				moment = await this.#next(state);
				if (moment === void 0) return state;
				const at = new Date(moment).toISOString();
				return {
					...state,
					reached: at,
					running: {
						...state.running,
						[at]: id
					}
				};
			});
			if (claimed === void 0) return "lost";
			if (claimed.paused === true) return "stopped";
			if (moment === void 0) return "done";
			if (!await this.#fire(moment, id, claimed)) return "stopped";
		}
	}
	async #fire(moment, id, { inputs, labels }) {
		const session = this.#session;
		const start = {
			trigger: this.#trigger,
			id,
			variables: await this.#open.wanted.variables(moment),
			...inputs === void 0 ? {} : { inputs },
			...labels === void 0 ? {} : { labels }
		};
		const record = await session.start(start, "backfill", moment);
		const isElsewhere = record === void 0 && session.options.dispatch !== void 0;
		const stops = record !== void 0 && this.#trigger.trigger.stopAfter.includes(record.state);
		await this.#update((state) => ({
			...counted(state, moment, record?.state ?? (isElsewhere ? "SUCCESS" : "FAILED")),
			...stops ? { paused: true } : {}
		}));
		if (stops) session.note(this.#trigger.name, `the backfill stops: execution ${id} ended ${record.state} (\`stopAfter\`)`);
		return !stops;
	}
	async #next(state) {
		const from = state.reached === void 0 ? Date.parse(state.start) - 1 : Date.parse(state.reached);
		const moment = await this.#open.wanted.next(from);
		return moment === void 0 || moment > Date.parse(state.end) ? void 0 : moment;
	}
	async #lookAfterInterrupted() {
		const state = this.#session.state(this.#key)?.value;
		for (const [moment, id] of Object.entries(state?.running ?? {})) {
			const end = this.#session.stateOf(id);
			if (end === void 0 || !require_common.isTerminal(end)) {
				const help = end === void 0 ? "it never began" : `\`gitestra resume ${id}\` goes on with it`;
				this.#session.note(this.#trigger.name, `execution ${id} of ${moment} was interrupted; ${help}`);
			}
			await this.#update((now) => counted(now, Date.parse(moment), end ?? "FAILED"));
		}
	}
	async #update(change) {
		for (let tries = 0; tries < TRIES; tries++) {
			const state = this.#session.state(this.#key)?.value;
			if (state === void 0) return void 0;
			const next = await change(state);
			if (this.#session.state(this.#key)?.value !== state) continue;
			if (next === state) return state;
			if (await this.#session.swap(this.#key, next)) return next;
		}
		throw new Error(`the state of the backfill of ${this.#trigger.name} is changed by others all the time`);
	}
};
function counted(state, moment, end) {
	const { [new Date(moment).toISOString()]: _, ...running } = state.running;
	const good = end === "SUCCESS" || end === "WARNING";
	return {
		...state,
		running,
		done: state.done + 1,
		failed: state.failed + (good ? 0 : 1)
	};
}
Object.defineProperty(exports, "BackfillRun", {
	enumerable: true,
	get: function() {
		return BackfillRun;
	}
});
