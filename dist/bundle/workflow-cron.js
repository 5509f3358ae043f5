// src/github/workflow-cron.ts
const SHORTEST_MINUTES = 5;
const NICKNAMES = {
	"@hourly": "0 * * * *",
	"@daily": "0 0 * * *",
	"@midnight": "0 0 * * *",
	"@weekly": "0 0 * * 0",
	"@monthly": "0 0 1 * *",
	"@yearly": "0 0 1 1 *",
	"@annually": "0 0 1 1 *"
};
const FIELD = /^(\*|[0-9]+|[A-Za-z]{3})(-([0-9]+|[A-Za-z]{3}))?(\/[0-9]+)?(,(\*|[0-9]+|[A-Za-z]{3})(-([0-9]+|[A-Za-z]{3}))?(\/[0-9]+)?)*$/;
function githubCron(written, options = {}) {
	let fields = (NICKNAMES[written.trim().toLowerCase()] ?? written.trim()).split(/\s+/);
	if (options.withSeconds === true && fields.length === 6) {
		if (!/^\d+$/.test(fields[0])) return { reason: `\`${written}\` fires several times a minute` };
		fields = fields.slice(1);
	}
	if (fields.length !== 5) return { reason: `\`${written}\` has no five fields` };
	const cleaned = fields.map((field, index) => field === "?" && (index === 2 || index === 4) ? "*" : field);
	const foreign = cleaned.find((field) => !FIELD.test(field));
	if (foreign !== void 0) return { reason: `GitHub does not know \`${foreign}\` of \`${written}\`` };
	const gap = minuteGap(cleaned[0]);
	if (gap < SHORTEST_MINUTES) return { reason: `\`${written}\` fires every ${gap === 1 ? "minute" : `${gap} minutes`}; GitHub's shortest is ${SHORTEST_MINUTES}` };
	const days = cleaned[4].replace(/(?<![\d/])7(?!\d)/g, "0");
	return { cron: [
		options.spread === void 0 ? cleaned[0] : spreadMinute(cleaned[0], options.spread),
		cleaned[1],
		cleaned[2],
		cleaned[3],
		days
	].join(" ") };
}
function minuteGap(field) {
	const minutes = new Set();
	for (const part of field.split(",")) {
		const [range = "", step] = part.split("/");
		const [from, to] = range === "*" ? [0, 59] : range.split("-").map(Number);
		const last = to ?? (step === void 0 ? from : 59);
		for (let minute = from; minute <= last; minute += Number(step ?? 1) || 1) minutes.add(minute);
	}
	const sorted = [...minutes].sort((a, b) => a - b);
	if (sorted.length < 2) return 60;
	return Math.min(...sorted.map((minute, index) => (sorted[index + 1] ?? sorted[0] + 60) - minute));
}
function spreadMinute(field, name) {
	if (field !== "0" && field !== "00") return field;
	let hash = 0;
	for (const character of name) hash = hash * 31 + character.codePointAt(0) >>> 0;
	return String(1 + hash % 19);
}
Object.defineProperty(exports, "githubCron", {
	enumerable: true,
	get: function() {
		return githubCron;
	}
});
