const require_named_formats = require("./named-formats.js");
const require_common = require("./common.js");
const require_zone = require("./zone.js");
const require_start = require("./start.js");
// src/trigger/cron.ts
const DAY = 86400;
const HORIZON_YEARS = 10;
function parseCron(text, options = {}) {
	if (require_common.checkCron(text, options) !== void 0) return void 0;
	const trimmed = text.trim();
	const nickname = require_common.CRON_NICKNAMES[trimmed];
	const fields = require_common.cronFields(options.withSeconds === true && nickname === void 0);
	const parts = (nickname ?? trimmed).split(/\s+/);
	const sets = fields.map((field, index) => valuesOf(parts[index], field));
	const [minute, hour, day, month, weekday] = sets.slice(-5);
	return new LocalCron((sets.length === 6 ? sets[0] : {
		numbers: new Set([0]),
		any: false,
		last: false
	}).numbers, minute.numbers, hour.numbers, day, month.numbers, weekday);
}
function valuesOf(text, field) {
	const numbers = new Set();
	const weekday = field.max === 7;
	let last = false;
	for (const item of text.split(",")) {
		if (item === "L") {
			last = true;
			continue;
		}
		const [range, step] = item.split("/");
		const ends = range === "*" ? [field.min, field.max] : range.split("-").map((end) => require_common.numberIn(end, field));
		const from = weekday && step !== void 0 && ends.length === 1 && ends[0] === 7 ? 0 : ends[0];
		const to = ends[1] ?? (step === void 0 ? from : field.max);
		for (let number = from; number <= to; number += step === void 0 ? 1 : Number(step)) numbers.add(weekday ? number % 7 : number);
	}
	return {
		numbers,
		any: text === "*" || text === "*/1",
		last
	};
}
function neighbours(numbers, size) {
	const next = new Int8Array(size + 1).fill(-1);
	const previous = new Int8Array(size + 1).fill(-1);
	for (let at = size - 1; at >= 0; at--) next[at] = numbers.has(at) ? at : next[at + 1];
	for (let at = 0; at < size; at++) previous[at] = numbers.has(at) ? at : at === 0 ? -1 : previous[at - 1];
	return {
		next,
		previous
	};
}
var LocalCron = class {
	#seconds;
	#minutes;
	#hours;
	#day;
	#months;
	#weekday;
	constructor(seconds, minutes, hours, day, months, weekday) {
		this.#seconds = neighbours(seconds, 60);
		this.#minutes = neighbours(minutes, 60);
		this.#hours = neighbours(hours, 24);
		this.#day = day;
		this.#months = months;
		this.#weekday = weekday;
	}
	atOrAfter(local) {
		const today = Math.floor(local / DAY);
		if (this.#fits(today)) {
			const found = this.#timeFrom(local - today * DAY);
			if (found !== void 0) return today * DAY + found;
		}
		const last = today + HORIZON_YEARS * 366;
		for (let day = today + 1; day <= last; day++) {
			if (this.#fits(day)) return day * DAY + this.#timeFrom(0);
			day = this.#skipForward(day);
		}
	}
	atOrBefore(local) {
		const today = Math.floor(local / DAY);
		if (this.#fits(today)) {
			const found = this.#timeUntil(local - today * DAY);
			if (found !== void 0) return today * DAY + found;
		}
		const first = today - HORIZON_YEARS * 366;
		for (let day = today - 1; day >= first; day--) {
			if (this.#fits(day)) return day * DAY + this.#timeUntil(86399);
			const date = require_common.dateOfEpochDay(day);
			if (!this.#months.has(date.month)) day = require_common.epochDay({
				...date,
				day: 1
			});
		}
	}
	#skipForward(day) {
		const date = require_common.dateOfEpochDay(day);
		return this.#months.has(date.month) ? day : firstOfNextMonth(date) - 1;
	}
	#fits(day) {
		const date = require_common.dateOfEpochDay(day);
		if (!this.#months.has(date.month)) return false;
		const ofMonth = this.#day.numbers.has(date.day) || this.#day.last && day + 1 === firstOfNextMonth(date);
		const ofWeek = this.#weekday.numbers.has(((day + 4) % 7 + 7) % 7);
		if (this.#day.any) return this.#weekday.any || ofWeek;
		return this.#weekday.any ? ofMonth : ofMonth || ofWeek;
	}
	#timeFrom(secondOfDay) {
		let hour = Math.floor(secondOfDay / 3600);
		let minute = Math.floor(secondOfDay / 60) % 60;
		let second = this.#seconds.next[secondOfDay % 60];
		if (second === -1) {
			second = this.#seconds.next[0];
			minute++;
		}
		const foundMinute = minute > 59 ? -1 : this.#minutes.next[minute];
		if (foundMinute !== minute) second = this.#seconds.next[0];
		if (foundMinute === -1) hour++;
		const foundHour = hour > 23 ? -1 : this.#hours.next[hour];
		if (foundHour === -1) return void 0;
		if (!(foundHour !== hour || foundMinute === -1)) return hour * 3600 + foundMinute * 60 + second;
		return foundHour * 3600 + this.#minutes.next[0] * 60 + this.#seconds.next[0];
	}
	#timeUntil(secondOfDay) {
		let hour = Math.floor(secondOfDay / 3600);
		let minute = Math.floor(secondOfDay / 60) % 60;
		let second = this.#seconds.previous[secondOfDay % 60];
		if (second === -1) {
			second = this.#seconds.previous[59];
			minute--;
		}
		const foundMinute = minute < 0 ? -1 : this.#minutes.previous[minute];
		if (foundMinute !== minute) second = this.#seconds.previous[59];
		if (foundMinute === -1) hour--;
		const foundHour = hour < 0 ? -1 : this.#hours.previous[hour];
		if (foundHour === -1) return void 0;
		if (!(foundHour !== hour || foundMinute === -1)) return hour * 3600 + foundMinute * 60 + second;
		return foundHour * 3600 + this.#minutes.previous[59] * 60 + this.#seconds.previous[59];
	}
};
function firstOfNextMonth({ year, month }) {
	return require_common.epochDay(month === 12 ? {
		year: year + 1,
		month: 1,
		day: 1
	} : {
		year,
		month: month + 1,
		day: 1
	});
}
// src/trigger/cron-dates.ts
const HOUR = 3600;
const MOST_SPANS = 60;
var CronDates = class {
	#cron;
	#zone;
	constructor(cron, zone) {
		this.#cron = cron;
		this.#zone = zone;
	}
	next(after) {
		let second = Math.floor(after / 1e3);
		for (;;) {
			const found = this.#matchAfter(second);
			if (found === void 0) return void 0;
			if (!this.#isRepetition(found)) return found * 1e3;
			second = found;
		}
	}
	previous(before) {
		let second = Math.ceil(before / 1e3);
		for (;;) {
			const found = this.#matchBefore(second);
			if (found === void 0) return void 0;
			if (!this.#isRepetition(found)) return found * 1e3;
			second = found;
		}
	}
	*after(moment) {
		for (let at = this.next(moment); at !== void 0; at = this.next(at)) yield at;
	}
	firesAt(moment) {
		return moment % 1e3 === 0 && this.next(moment - 1e3) === moment;
	}
	#matchAfter(second) {
		let from = second + 1;
		for (let spans = 0; spans < MOST_SPANS; spans++) {
			const { offset, end } = this.#zone.spanAt(from);
			const local = this.#cron.atOrAfter(from + offset);
			if (local === void 0) return void 0;
			if (local - offset < end) return local - offset;
			from = end;
		}
	}
	#matchBefore(second) {
		let until = second - 1;
		for (let spans = 0; spans < MOST_SPANS; spans++) {
			const { offset, start } = this.#zone.spanAt(until);
			const local = this.#cron.atOrBefore(until + offset);
			if (local === void 0) return void 0;
			if (local - offset >= start) return local - offset;
			until = start - 1;
		}
	}
	#isRepetition(second) {
		const span = this.#zone.spanAt(second);
		if (second - span.start >= HOUR || this.#zone.spanAt(span.start - 1).offset <= span.offset) return false;
		const before = this.#matchBefore(second);
		if (before === void 0 || before >= span.start || second - before > HOUR) return false;
		const after = this.#matchAfter(second);
		return after === void 0 || after - second >= 2 * HOUR;
	}
};
function zonedDateTime(moment, zone) {
	const { offset } = zone.spanAt(Math.floor(moment / 1e3));
	return new require_common.ZonedDateTime(BigInt(moment) * 1000000n, offset, zone.id);
}
// src/trigger/zone-offsets.ts
var UnknownZoneError = class extends Error {};
const STRIDE = 604800;
const STRIDES = 60;
const known = new Map();
function zoneOffsets(id) {
	let zone = known.get(id);
	if (zone === void 0) {
		zone = openZone(id.trim());
		known.set(id, zone);
	}
	return zone;
}
function openZone(id) {
	const [, prefix = "", rest = ""] = /^(UTC|GMT|UT)?(.*)$/.exec(id);
	const fixed = rest === "" && prefix !== "" ? 0 : require_zone.parseOffset(rest);
	if (fixed !== void 0 && !(prefix !== "" && rest === "Z")) return fixedZone(prefix === "" ? require_common.offsetText(fixed) : fixed === 0 ? prefix : prefix + require_common.offsetText(fixed), fixed);
	try {
		return new NamedZone(id);
	} catch (error) {
		if (!(error instanceof RangeError)) throw error;
		const near = require_start.nearest(id, Intl.supportedValuesOf("timeZone"));
		throw new UnknownZoneError(`there is no time zone \u201c${id}\u201d; ${near === void 0 ? "write a name such as Europe/Paris, or UTC" : `did you mean ${near}?`}`);
	}
}
function fixedZone(id, offset) {
	const span = {
		start: Number.NEGATIVE_INFINITY,
		end: Number.POSITIVE_INFINITY,
		offset
	};
	return {
		id,
		spanAt: () => span
	};
}
var NamedZone = class {
	id;
	#format;
	#spans = [];
	#last;
	constructor(id) {
		this.id = id;
		this.#format = new Intl.DateTimeFormat("en-US", {
			timeZone: id,
			timeZoneName: "longOffset"
		});
	}
	spanAt(second) {
		const last = this.#last;
		if (last !== void 0 && last.start <= second && second < last.end) return last;
		let span = this.#spans.find((each) => each.start <= second && second < each.end);
		if (span === void 0) {
			span = this.#measure(second);
			this.#spans.push(span);
		}
		this.#last = span;
		return span;
	}
	#measure(second) {
		const offset = this.#offsetAt(second);
		return {
			start: this.#edge(second, offset, -1),
			end: this.#edge(second, offset, 1),
			offset
		};
	}
	#edge(second, offset, direction) {
		let inside = second;
		let outside;
		for (let stride = 1; stride <= STRIDES && outside === void 0; stride++) {
			const probe = second + direction * stride * STRIDE;
			if (this.#offsetAt(probe) === offset) inside = probe;
			else outside = probe;
		}
		if (outside === void 0) return direction === 1 ? inside + 1 : inside;
		while (Math.abs(outside - inside) > 1) {
			const middle = Math.floor((inside + outside) / 2);
			if (this.#offsetAt(middle) === offset) inside = middle;
			else outside = middle;
		}
		return direction === 1 ? outside : inside;
	}
	#offsetAt(second) {
		const text = this.#format.format(second * 1e3);
		const match = /GMT([+-])(\d{2}):(\d{2})(?::(\d{2}))?$/.exec(text);
		if (match === null) return 0;
		const seconds = Number(match[2]) * 3600 + Number(match[3]) * 60 + Number(match[4] ?? 0);
		return match[1] === "-" ? -seconds : seconds;
	}
};
// src/trigger/schedule.ts
const RECOVERIES = [
	"ALL",
	"LAST",
	"NONE"
];
var ScheduleError = class extends Error {};
function isSchedule(type) {
	return /\.(Schedule|ScheduleOnDates)$/.test(type);
}
function readSchedule(properties, options) {
	const kind = String(properties.type).endsWith(".ScheduleOnDates") ? "dates" : "cron";
	const zone = readZone(properties.timezone);
	const { when } = properties;
	return {
		kind,
		moments: kind === "dates" ? readDates(properties.dates) : readCron(properties, zone, options.level),
		zone,
		recovery: readRecovery(properties.recoverMissedSchedules),
		...readDelay(properties.lateMaximumDelay),
		conditions: [...list(properties.conditions), ...list(properties.scheduleConditions)],
		...when === void 0 || when === null ? {} : { when: String(when) }
	};
}
function list(value) {
	return Array.isArray(value) ? value : [];
}
function readZone(value) {
	try {
		return zoneOffsets(value === void 0 || value === null ? "UTC" : String(value));
	} catch (error) {
		throw new ScheduleError(error.message);
	}
}
function readCron({ cron, withSeconds }, zone, level) {
	if (typeof cron !== "string") throw new ScheduleError("it has no `cron`");
	const options = {
		withSeconds: String(withSeconds) === "true",
		lastDay: level === 2
	};
	const parsed = parseCron(cron, options);
	if (parsed !== void 0) return new CronDates(parsed, zone);
	const problem = require_common.checkCron(cron, options);
	throw new ScheduleError(problem.help === void 0 ? problem.message : `${problem.message}; ${problem.help}`);
}
function readRecovery(value) {
	if (value === void 0 || value === null) return "ALL";
	const found = RECOVERIES.find((known) => known === value);
	if (found === void 0) throw new ScheduleError(`\`recoverMissedSchedules\` is \u201c${String(value)}\u201d; write ALL, LAST or NONE`);
	return found;
}
function readDelay(value) {
	if (value === void 0 || value === null) return {};
	const delay = typeof value === "number" ? value * 1e3 : require_common.parseDuration(String(value));
	if (delay === void 0) throw new ScheduleError(`\`lateMaximumDelay\` is \u201c${String(value)}\u201d; write a duration such as PT1H`);
	return { lateMaximumDelay: delay };
}
function readDates(value) {
	if (!Array.isArray(value)) throw new ScheduleError("it has no list of `dates`");
	const dates = [...new Set(value.map(readMoment))].sort((a, b) => a - b);
	return {
		next: (after) => dates.find((date) => date > after),
		previous: (before) => dates.findLast((date) => date < before)
	};
}
function readMoment(value) {
	const text = String(value);
	const parts = require_named_formats.readDate(text, require_named_formats.dateFormat("iso_zoned_date_time", "en"), "en");
	if (parts?.date === void 0 || parts.time === void 0 || parts.offsetSeconds === void 0) throw new ScheduleError(`\u201c${text}\u201d is no date with time and offset such as 2026-01-31T08:00:00Z`);
	const instant = require_common.instantOfFields({
		...parts.date,
		...parts.time
	}, parts.offsetSeconds);
	return Math.floor(Number(instant / 1000000n) / 1e3) * 1e3;
}
function dateText(moment, zone) {
	return zonedDateTime(moment, zone).toOffsetString(true);
}
const MOST_CANDIDATES = 2e5;
const TEN_YEARS = 316224e6;
var WantedMoments = class {
	#schedule;
	#conditions;
	#wanted = new Map();
	#dated;
	constructor(schedule, conditions) {
		this.#schedule = schedule;
		this.#conditions = conditions;
	}
	next(after) {
		return this.#find(after, (moment) => this.#schedule.moments.next(moment));
	}
	previous(before) {
		return this.#find(before, (moment) => this.#schedule.moments.previous(moment));
	}
	async nextOnes(after, count) {
		const found = [];
		for (let at = await this.next(after); at !== void 0 && found.length < count; at = await this.next(at)) found.push(at);
		return found;
	}
	async isWanted(moment) {
		const { conditions, when } = this.#schedule;
		if (conditions.length === 0 && when === void 0) return true;
		const known = this.#wanted.get(moment);
		if (known !== void 0) return known;
		this.#dated ??= await this.#conditions.ofSchedules(conditions);
		const extra = this.#candidate(moment);
		const wanted = await this.#conditions.allHold(this.#dated, extra) && await this.#conditions.isWanted(when, extra);
		if (this.#wanted.size > 1e3) this.#wanted.clear();
		this.#wanted.set(moment, wanted);
		return wanted;
	}
	async variables(moment) {
		const { zone } = this.#schedule;
		if (this.#schedule.kind === "dates") return { date: dateText(moment, zone) };
		const [next, previous] = [await this.next(moment), await this.previous(moment)];
		return {
			date: dateText(moment, zone),
			...next === void 0 ? {} : { next: dateText(next, zone) },
			...previous === void 0 ? {} : { previous: dateText(previous, zone) }
		};
	}
	#candidate(moment) {
		const { moments, zone } = this.#schedule;
		const text = (at) => at === void 0 ? null : dateText(at, zone);
		const trigger = {
			date: dateText(moment, zone),
			get next() {
				return text(moments.next(moment));
			},
			get previous() {
				return text(moments.previous(moment));
			}
		};
		return {
			trigger,
			schedule: trigger
		};
	}
	async #find(start, step) {
		let at = step(start);
		for (let tried = 0; at !== void 0 && tried < MOST_CANDIDATES; tried++) {
			if (Math.abs(at - start) > TEN_YEARS) return void 0;
			if (await this.isWanted(at)) return at;
			at = step(at);
		}
	}
};
Object.defineProperty(exports, "ScheduleError", {
	enumerable: true,
	get: function() {
		return ScheduleError;
	}
});
Object.defineProperty(exports, "WantedMoments", {
	enumerable: true,
	get: function() {
		return WantedMoments;
	}
});
Object.defineProperty(exports, "dateText", {
	enumerable: true,
	get: function() {
		return dateText;
	}
});
Object.defineProperty(exports, "isSchedule", {
	enumerable: true,
	get: function() {
		return isSchedule;
	}
});
Object.defineProperty(exports, "readSchedule", {
	enumerable: true,
	get: function() {
		return readSchedule;
	}
});
