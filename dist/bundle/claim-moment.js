const require_repository_triggers = require("./repository-triggers.js");
// src/app/claim-moment.ts
const TRIES = 20;
const REMEMBERED = 6048e5;
async function claimMoment(claim, store) {
	for (let tries = 0; tries < TRIES; tries++) {
		const states = await store.all();
		const stored = states.get(claim.key);
		const next = claimed(stored?.value, claim, states.has(require_repository_triggers.TICK_KEY));
		if (next === void 0) return false;
		if (await store.swap(claim.key, stored?.version, next) !== void 0) return true;
	}
	throw new Error("the state of the trigger is changed by others all the time");
}
function claimed(stored, { open, moment, now, executionId }, ticks) {
	const date = new Date(moment).toISOString();
	const at = {
		executionId,
		started: new Date(now).toISOString(),
		firing: date
	};
	if (stored?.schedule !== open.fingerprint) {
		const { disabled } = stored ?? {};
		return {
			date,
			schedule: open.fingerprint,
			...at,
			...disabled === void 0 ? {} : { disabled }
		};
	}
	if (wasFired(stored, moment)) return void 0;
	const state = stored.executionId === void 0 ? {
		...stored,
		...at
	} : stored;
	const since = Date.parse(stored.date);
	if (moment <= since || ticks && (open.schedule.moments.next(since) ?? moment) < moment) {
		const remembered = (stored.fired ?? []).filter((other) => Date.parse(other) > now - REMEMBERED);
		return {
			...state,
			fired: [...remembered, date]
		};
	}
	return {
		...state,
		date
	};
}
function wasFired({ date, begun, fired = [] }, moment) {
	if (firedEarly({ fired }, moment)) return true;
	return moment <= Date.parse(date) && !(begun !== void 0 && moment <= Date.parse(begun));
}
function firedEarly({ fired = [] }, moment) {
	return fired.some((date) => Date.parse(date) === moment);
}
Object.defineProperty(exports, "claimMoment", {
	enumerable: true,
	get: function() {
		return claimMoment;
	}
});
Object.defineProperty(exports, "firedEarly", {
	enumerable: true,
	get: function() {
		return firedEarly;
	}
});
