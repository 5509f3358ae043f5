const require_run_always = require("./run-always.js");
const require_common = require("./common.js");
const require_start = require("./start.js");
// src/app/read-events.ts
function readEvents(journalFile, request, workspace) {
	const redactor = new require_run_always.Redactor();
	workspace.secrets.registerAll(redactor);
	for (const [id, value] of request.inputs ?? []) redactor.register(String(value), `inputs.${id}`);
	return recordedEvents(journalFile, redactor);
}
function recordedEvents(journalFile, redactor) {
	const missing = new Set();
	const events = [];
	for (const piece of require_common.readJournal(journalFile).pieces) for (const line of piece.events) {
		const event = piece.marked ? unmarked(line, redactor, missing) : valuesRestored(line);
		if (event.seq !== events.length + 1) throw outOfOrder(journalFile, event, events.length + 1);
		events.push(event);
	}
	return {
		events,
		missing
	};
}
function unmarked(line, redactor, missing) {
	const opened = redactor.unseal(line);
	for (const name of opened.missing) missing.add(name);
	const { seq, at, type } = opened.value;
	return {
		...require_run_always.fromTypedJson(opened.value),
		seq,
		at,
		type
	};
}
const VALUES = [
	"outputs",
	"evaluation",
	"updates",
	"execution",
	"flow",
	"inputs",
	"variables",
	"evaluations"
];
function valuesRestored(event) {
	const values = event;
	for (const name of VALUES) if (typeof values[name] === "object") values[name] = require_run_always.fromTypedJson(values[name]);
	return event;
}
function outOfOrder(path, event, expected) {
	return new require_start.StorageError("journal-damaged", `Line ${expected + 1} of ${path} is event ${String(event?.seq)}, and event ${expected} should stand there; lines were lost or changed after the journal was written`);
}
function requireSecrets(missing) {
	const names = [...missing].filter((name) => !name.startsWith("outputs.")).sort();
	if (names.length === 0) return;
	const inputs = names.filter((name) => name.startsWith("inputs.")).map((name) => `-i ${name.slice(7)}=\u2026`);
	const secrets = names.filter((name) => !name.startsWith("inputs.") && name !== "");
	const help = [...inputs.length === 0 ? [] : [`give ${inputs.join(" ")} again`], ...secrets.length === 0 ? [] : [`set ${secrets.map((name) => `GITESTRA_SECRET_${name}`).join(", ")}`]];
	throw new require_start.UsageError(`the journal refers to ${names.length === 1 ? "a secret that is" : "secrets that are"} not known here: ${names.join(", ")}`, help.join("; ") || "run the flow again");
}
Object.defineProperty(exports, "readEvents", {
	enumerable: true,
	get: function() {
		return readEvents;
	}
});
Object.defineProperty(exports, "requireSecrets", {
	enumerable: true,
	get: function() {
		return requireSecrets;
	}
});
