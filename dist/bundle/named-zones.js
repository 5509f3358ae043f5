require("./rolldown-runtime.js");
// src/expression/java/named-zones.ts
async function loadTemporal() {
	return globalThis.Temporal ?? (await Promise.resolve().then(() => require("./temporal-polyfill.js"))).Temporal;
}
async function loadZoneRules() {
	const temporal = await loadTemporal();
	const names = new Map();
	return {
		offsetAt(zone, epochNanoseconds) {
			return new temporal.ZonedDateTime(epochNanoseconds, zone).offsetNanoseconds / 1e9;
		},
		canonical(zone) {
			if (!names.has(zone)) {
				let found;
				try {
					found = new temporal.ZonedDateTime(0n, zone).timeZoneId;
				} catch (error) {
					if (!(error instanceof RangeError)) throw error;
				}
				names.set(zone, found);
			}
			return names.get(zone);
		}
	};
}
exports.loadZoneRules = loadZoneRules;
