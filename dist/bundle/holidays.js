require("./rolldown-runtime.js");
const require_start = require("./start.js");
const require_common = require("./common.js");
// src/expression/java/holidays.ts
const loadHolidays = require_common.lazy(async () => (await Promise.resolve().then(() => require("./src.js"))).default);
const DAY = 864e5;
const years = new Map();
function place(country, subdivision) {
	const Holidays = loadHolidays();
	const countries = new Holidays().getCountries();
	const code = country.trim().toUpperCase();
	if (!Object.hasOwn(countries, code)) {
		const known = require_start.nearest(code, Object.keys(countries));
		throw new require_common.RuntimeFailure(`there are no public holidays known of the country "${country}"`, known === void 0 ? "write its two-letter code, such as FR" : `did you mean ${known}?`);
	}
	if (subdivision === void 0) return {
		calendar: new Holidays(code),
		key: code
	};
	const states = new Holidays().getStates(code) ?? {};
	const wanted = subdivision.trim().toUpperCase().replace(`${code}-`, "");
	const state = Object.keys(states).find((each) => each.toUpperCase() === wanted);
	if (state === void 0) {
		const all = Object.keys(states);
		throw new require_common.RuntimeFailure(`there are no public holidays known of "${subdivision}" in ${code}`, all.length === 0 ? `leave it out: ${code} has no subdivisions` : `write one of ${all.join(", ")}`);
	}
	return {
		calendar: new Holidays(code, state),
		key: `${code}-${state}`
	};
}
function holidaysOf(calendar, key, year) {
	const known = years.get(`${key} ${year}`);
	if (known !== void 0) return known;
	const days = new Set();
	for (const holiday of calendar.getHolidays(year)) {
		if (holiday.type !== "public") continue;
		const [y, month, day] = holiday.date.slice(0, 10).split("-").map(Number);
		const first = require_common.epochDay({
			year: y,
			month,
			day
		});
		const length = Math.max(1, Math.round((holiday.end.getTime() - holiday.start.getTime()) / DAY));
		for (let offset = 0; offset < length; offset++) days.add(first + offset);
	}
	years.set(`${key} ${year}`, days);
	return days;
}
function isPublicHoliday(date, country, subdivision) {
	const { calendar, key } = place(country, subdivision);
	const day = require_common.epochDay(date);
	return [date.year, date.year - 1].some((year) => holidaysOf(calendar, key, year).has(day));
}
exports.isPublicHoliday = isPublicHoliday;
