require("./rolldown-runtime.js");
const require_common = require("./common.js");
const require_claim_moment = require("./claim-moment.js");
const require_run_always = require("./run-always.js");
const require_repository_triggers = require("./repository-triggers.js");
const require_tick_session = require("./tick-session.js");
const require_trigger_states = require("./trigger-states.js");
const require_start = require("./start.js");
// src/trigger/webhook-call.ts
var WebhookPayloadError = class extends Error {};
const MEMBERS = [
	"trigger",
	"key",
	"body",
	"headers",
	"parameters"
];
function readWebhookCall(payload) {
	const { trigger, key, body, headers, parameters } = payload;
	const strangers = Object.keys(payload).filter((name) => !MEMBERS.includes(name));
	if (strangers.length > 0) throw new WebhookPayloadError(`the payload has ${strangers.join(", ")}, which a webhook does not know; put what is sent into \`body\``);
	if (typeof key !== "string" || key === "") throw new WebhookPayloadError("the payload has no `key`");
	if (trigger !== void 0 && typeof trigger !== "string") throw new WebhookPayloadError("`trigger` of the payload must be the id of a trigger");
	return {
		key,
		...trigger === void 0 ? {} : { triggerId: trigger },
		variables: {
			body: bodyOf(body),
			headers: listsOf("headers", headers),
			parameters: listsOf("parameters", parameters)
		}
	};
}
function bodyOf(body) {
	if (typeof body !== "string") return body === void 0 || body === null || typeof body === "object" ? body ?? null : String(body);
	if (body === "") return null;
	if (!/^\s*[[{]/.test(body)) return body;
	try {
		return JSON.parse(body);
	} catch {
		return body;
	}
}
function listsOf(name, value) {
	if (value === void 0 || value === null) return {};
	if (typeof value !== "object" || Array.isArray(value)) throw new WebhookPayloadError(`\`${name}\` of the payload must be a map`);
	return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, (Array.isArray(each) ? each : [each]).map(String)]));
}
// src/app/event-start.ts
async function eventStart(event, target, inputs, workspace) {
	const { triggers } = await require_repository_triggers.repositoryTriggers(workspace, target);
	const found = event.kind === "webhook" ? await webhookStart(event.payload, triggers) : await scheduleStart(event, triggers, workspace);
	if (found === void 0) return { kind: "plain" };
	if ("reason" in found) return {
		kind: "skip",
		reason: found.reason
	};
	const disabled = await reasonOff(found.trigger, workspace);
	if (disabled !== void 0) return {
		kind: "skip",
		reason: `trigger \`${found.trigger.trigger.id}\` is switched off: ${disabled}`
	};
	const claim = event.kind === "schedule" ? await claimed(found, event, workspace) : {};
	if ("reason" in claim) return {
		kind: "skip",
		reason: claim.reason
	};
	return {
		kind: "start",
		ready: await require_tick_session.readyStart({
			...found,
			inputs
		}),
		...claim,
		ended: (state) => rememberEnd(found, state, workspace)
	};
}
async function claimed({ trigger, id, scheduled: due }, { now, again }, workspace) {
	if (due === void 0) return {};
	const name = `trigger \`${trigger.trigger.id}\``;
	try {
		if (await require_claim_moment.claimMoment({
			key: trigger.key,
			...due,
			now,
			executionId: id
		}, require_trigger_states.openTriggerStates(workspace)) || again === true) return {};
		return { reason: `${name}: ${new Date(due.moment).toISOString()} has been fired already` };
	} catch (error) {
		return { warning: `${name}: a tick may fire the same moment, for ${error.message}` };
	}
}
async function webhookStart(payload, triggers) {
	const webhooks = triggers.filter(({ type }) => type.endsWith(".Webhook"));
	if (webhooks.length === 0) return void 0;
	const call = readCall(payload);
	for (const trigger of webhooks) {
		if (!trigger.enabled || (call.triggerId ?? trigger.trigger.id) !== trigger.trigger.id) continue;
		const key = await trigger.expressions.render(String(trigger.properties.key), trigger.variables);
		if (key === "" || !isEqual(key, call.key)) continue;
		return conditional({
			trigger,
			id: require_run_always.newId(),
			variables: call.variables
		});
	}
	throw new require_start.UsageError("no webhook of the flow has this key", "send the `key` of its trigger in the payload");
}
function readCall(payload) {
	try {
		return readWebhookCall(payload);
	} catch (error) {
		if (!(error instanceof WebhookPayloadError)) throw error;
		throw new require_start.UsageError(error.message, "a webhook is called with {\"trigger\", \"key\", \"body\", \"headers\", \"parameters\"}");
	}
}
function isEqual(one, other) {
	const digest = (text) => require_common.createHash("sha256").update(text).digest();
	return require_common.timingSafeEqual(digest(one), digest(other));
}
async function conditional(start) {
	const { properties, conditions, trigger } = start.trigger;
	const written = Array.isArray(properties.conditions) ? properties.conditions : [];
	const extra = { trigger: start.variables };
	try {
		return await conditions.allHold(written, extra) && await conditions.isWanted(trigger.when, extra) ? start : { reason: `the conditions of trigger \`${trigger.id}\` do not hold` };
	} catch (error) {
		return { reason: `trigger \`${trigger.id}\`: ${error.message}` };
	}
}
async function scheduleStart({ cron, now }, triggers, workspace) {
	const schedules = [];
	for (const trigger of triggers) {
		if (!trigger.enabled) continue;
		const open = await require_repository_triggers.openSchedule(trigger, workspace);
		const moment = open?.schedule.moments.previous(now + 1e3);
		if (open !== void 0 && moment !== void 0) schedules.push({
			trigger,
			open,
			moment
		});
	}
	const named = schedules.filter(({ trigger }) => trigger.properties.cron === cron);
	const latest = (named.length > 0 ? named : schedules).sort((a, b) => b.moment - a.moment)[0];
	return latest === void 0 ? void 0 : scheduled(latest.trigger, latest.open, latest.moment, now);
}
async function scheduled(trigger, open, moment, now) {
	const { schedule, wanted } = open;
	const { lateMaximumDelay } = schedule;
	const name = `trigger \`${trigger.trigger.id}\``;
	const date = new Date(moment).toISOString();
	if (lateMaximumDelay !== void 0 && moment + lateMaximumDelay < now) return { reason: `${name}: ${date} is longer ago than \`lateMaximumDelay\` allows` };
	const id = require_run_always.newId();
	const due = {
		open,
		moment
	};
	try {
		if (!await wanted.isWanted(moment)) return { reason: `the conditions of ${name} do not hold on ${date}` };
		return {
			trigger,
			id,
			variables: await wanted.variables(moment),
			scheduled: due
		};
	} catch (error) {
		return {
			trigger,
			id,
			variables: { date },
			failure: error.message,
			scheduled: due
		};
	}
}
async function reasonOff({ key }, workspace) {
	return ((await require_trigger_states.openTriggerStates(workspace).all()).get(key)?.value)?.disabled;
}
async function rememberEnd({ trigger, id }, end, workspace) {
	if (!require_common.isTerminal(end)) return;
	const stops = trigger.trigger.stopAfter.includes(end);
	const store = require_trigger_states.openTriggerStates(workspace);
	for (let tries = 0; tries < 20; tries++) {
		const stored = (await store.all()).get(trigger.key);
		const state = stored?.value;
		const waits = state?.executionId === id;
		if (!stops && !waits) return;
		const before = {
			...state ?? { date: new Date(0).toISOString() },
			executionId: id
		};
		const { disabled } = require_tick_session.settled(before, trigger, end);
		const next = waits ? require_tick_session.settled(before, trigger, end) : {
			...state,
			date: before.date,
			...disabled === void 0 ? {} : { disabled }
		};
		if (await store.swap(trigger.key, stored?.version, next) !== void 0) return;
	}
}
exports.eventStart = eventStart;
