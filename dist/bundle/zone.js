const require_start = require("./start.js");
const require_common = require("./common.js");
// src/expression/java/zone.ts
const SECOND = 1000000000n;
const loadRules = require_common.lazy(async () => (await Promise.resolve().then(() => require("./named-zones.js"))).loadZoneRules());
const OFFSET = /^([+-])(?:(\d{1,2})|(\d\d):?(\d\d)|(\d\d):(\d\d):(\d\d)|(\d\d)(\d\d)(\d\d))$/;
const MAX_OFFSET = 64800;
function parseOffset(text) {
	if (text === "Z") return 0;
	const match = OFFSET.exec(text);
	if (match === null) return void 0;
	const hours = Number(match[2] ?? match[3] ?? match[5] ?? match[8]);
	const minutes = Number(match[4] ?? match[6] ?? match[9] ?? 0);
	const seconds = Number(match[7] ?? match[10] ?? 0);
	const total = hours * 3600 + minutes * 60 + seconds;
	if (minutes > 59 || seconds > 59 || total > MAX_OFFSET) return void 0;
	return match[1] === "-" ? -total : total;
}
function offsetZone(offsetSeconds) {
	return {
		id: require_common.offsetText(offsetSeconds),
		offsetSeconds
	};
}
function parseZone(id) {
	const offset = parseOffset(id);
	if (offset !== void 0) return offsetZone(offset);
	const prefixed = /^(UTC|GMT|UT)(.*)$/.exec(id);
	if (prefixed !== null) {
		const [, prefix, rest] = prefixed;
		if (rest === "") return {
			id: prefix,
			offsetSeconds: 0
		};
		const more = rest === "Z" ? void 0 : parseOffset(rest);
		if (more !== void 0) return {
			id: more === 0 ? prefix : prefix + require_common.offsetText(more),
			offsetSeconds: more
		};
		if (prefix !== "GMT" || rest !== "0") refuseZone(id);
	}
	if (!/^[A-Za-z][A-Za-z0-9~/._+-]+$/.test(id)) refuseZone(id);
	const canonical = loadRules().canonical(id);
	return canonical === void 0 ? refuseZone(id) : {
		id: canonical,
		offsetSeconds: void 0
	};
}
function refuseZone(id) {
	const known = require_start.nearest(id, Intl.supportedValuesOf("timeZone"));
	throw new require_common.RuntimeFailure(`there is no time zone "${id}"`, known === void 0 ? "write a name such as Europe/Paris, UTC, or an offset such as +02:00" : `did you mean ${known}?`);
}
function offsetAt(zone, epochNanoseconds) {
	if (zone.offsetSeconds !== void 0) return zone.offsetSeconds;
	try {
		return loadRules().offsetAt(zone.id, epochNanoseconds);
	} catch (error) {
		if (!(error instanceof RangeError)) throw error;
		throw new require_common.RuntimeFailure(`the date lies too far from today to be placed in ${zone.id}`);
	}
}
function instantInZone(fields, zone, preferredOffset) {
	const local = require_common.instantOfFields(fields);
	const at = (offset) => {
		const epochNanoseconds = local - BigInt(offset) * SECOND;
		return offsetAt(zone, epochNanoseconds) === offset ? {
			epochNanoseconds,
			offsetSeconds: offset
		} : void 0;
	};
	if (zone.offsetSeconds !== void 0) return at(zone.offsetSeconds);
	const preferred = preferredOffset === void 0 ? void 0 : at(preferredOffset);
	if (preferred !== void 0) return preferred;
	const before = offsetAt(zone, local - 86400n * SECOND);
	const after = offsetAt(zone, local + 86400n * SECOND);
	const found = at(before) ?? at(after);
	if (found !== void 0) return found;
	const epochNanoseconds = local - BigInt(before) * SECOND;
	return {
		epochNanoseconds,
		offsetSeconds: offsetAt(zone, epochNanoseconds)
	};
}
Object.defineProperty(exports, "instantInZone", {
	enumerable: true,
	get: function() {
		return instantInZone;
	}
});
Object.defineProperty(exports, "offsetAt", {
	enumerable: true,
	get: function() {
		return offsetAt;
	}
});
Object.defineProperty(exports, "offsetZone", {
	enumerable: true,
	get: function() {
		return offsetZone;
	}
});
Object.defineProperty(exports, "parseOffset", {
	enumerable: true,
	get: function() {
		return parseOffset;
	}
});
Object.defineProperty(exports, "parseZone", {
	enumerable: true,
	get: function() {
		return parseZone;
	}
});
