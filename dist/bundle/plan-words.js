// src/report/plan-words.ts
var plan_words_exports = require("./rolldown-runtime.js").__exportAll({
	callerWords: () => callerWords,
	dateWords: () => dateWords,
	hasBrokenCalls: () => hasBrokenCalls,
	movedWords: () => movedWords,
	planTitle: () => planTitle,
	revisionWords: () => revisionWords,
	scheduleWords: () => scheduleWords,
	secretWords: () => secretWords
});
function planTitle(plan) {
	const of = (...fates) => plan.flows.filter(({ fate }) => fates.includes(fate)).length;
	const said = [
		[of("new"), "new"],
		[of("changed"), "changed"],
		[of("renamed"), "renamed"],
		[of("layout"), "changed only in layout"],
		[of("deleted"), "deleted"],
		[plan.affected.length, "affected"]
	].filter(([number]) => number > 0);
	if (said.length === 0) return "no flow changes";
	return `flows: ${said.map(([number, what]) => `${number} ${what}`).join(", ")}`;
}
function revisionWords({ revision, uncommitted, fate }) {
	const { before, after } = revision;
	return `${before === void 0 || before === after ? `revision ${after}` : `revision ${before} \u2192 ${after}`}${fate === "deleted" ? " (deletes it)" : ""}${uncommitted ? ", not committed" : ""}`;
}
function movedWords({ oldName, oldPath, path }) {
	return [...oldName === void 0 ? [] : [`was called \`${oldName}\``], ...oldPath === void 0 ? [] : [`file moved from \`${oldPath}\` to \`${path}\``]];
}
function secretWords({ fate, secrets }) {
	const list = (names) => names.map((name) => `\`${name}\``).join(", ");
	if (fate === "new" && secrets.added.length > 0) return [`secrets it needs: ${list(secrets.added)}`];
	if (fate === "deleted" && secrets.removed.length > 0) return [`secrets it needed: ${list(secrets.removed)}`];
	return [];
}
function callerWords({ flow, by, kind, problems }) {
	const what = kind === "call" ? `called by \`${flow}\`, task \`${by}\`` : `\`${flow}\` waits for it, trigger \`${by}\``;
	return problems.length === 0 ? what : `${what}: ${problems.join("; ")}`;
}
function scheduleWords(times) {
	if (times === void 0) return "does not exist";
	const zone = times.timeZone === "UTC" ? "" : ` (${times.timeZone})`;
	return `\`${times.rule}\`${zone}${times.disabled ? ", disabled" : times.conditional ? ", if its conditions hold" : ""}`;
}
function dateWords(date) {
	const match = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)(?::(\d\d)[.\d]*)?(Z|[+-]\d\d:\d\d)?/.exec(date);
	if (match === null) return date;
	const [, day, minutes, seconds = "00", offset = "Z"] = match;
	return `${day} ${seconds === "00" ? minutes : `${minutes}:${seconds}`}${offset === "Z" ? " UTC" : ` ${offset}`}`;
}
function hasBrokenCalls({ callers }) {
	return callers.some(({ problems }) => problems.length > 0);
}
Object.defineProperty(exports, "callerWords", {
	enumerable: true,
	get: function() {
		return callerWords;
	}
});
Object.defineProperty(exports, "dateWords", {
	enumerable: true,
	get: function() {
		return dateWords;
	}
});
Object.defineProperty(exports, "hasBrokenCalls", {
	enumerable: true,
	get: function() {
		return hasBrokenCalls;
	}
});
Object.defineProperty(exports, "movedWords", {
	enumerable: true,
	get: function() {
		return movedWords;
	}
});
Object.defineProperty(exports, "planTitle", {
	enumerable: true,
	get: function() {
		return planTitle;
	}
});
Object.defineProperty(exports, "plan_words_exports", {
	enumerable: true,
	get: function() {
		return plan_words_exports;
	}
});
Object.defineProperty(exports, "revisionWords", {
	enumerable: true,
	get: function() {
		return revisionWords;
	}
});
Object.defineProperty(exports, "scheduleWords", {
	enumerable: true,
	get: function() {
		return scheduleWords;
	}
});
Object.defineProperty(exports, "secretWords", {
	enumerable: true,
	get: function() {
		return secretWords;
	}
});
