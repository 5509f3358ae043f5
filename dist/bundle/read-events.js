const require_run_always = require("./run-always.js");
const require_common = require("./common.js");
const require_start = require("./start.js");
// src/app/read-events.ts
function registerGiven(redactor, { inputs, around }) {
	if (around !== void 0) redactor.inherit(around);
	for (const [id, value] of inputs ?? []) redactor.register(String(value), secretName(id));
}
function secretName(id) {
	return isOfParent(id) ? id : `inputs.${id}`;
}
function isOfParent(id) {
	return id.startsWith(require_run_always.FROM_PARENT);
}
function readEvents(journalFile, given, workspace) {
	const redactor = new require_run_always.Redactor();
	workspace.secrets.registerAll(redactor);
	registerGiven(redactor, given);
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
	const names = [...missing].filter((name) => name !== "" && !name.startsWith("outputs.") && !name.startsWith("subflow.")).sort();
	if (names.length === 0) return;
	const isInput = (name) => name.startsWith("inputs.") || isOfParent(name);
	const inputs = names.filter(isInput).map((name) => `-i ${name.replace(/^inputs\./, "")}=\u2026`);
	const secrets = names.filter((name) => !isInput(name));
	const help = [...inputs.length === 0 ? [] : [`give ${inputs.join(" ")} again`], ...secrets.length === 0 ? [] : [`set ${secrets.map((name) => `GITESTRA_SECRET_${name}`).join(", ")}`]];
	throw new require_start.UsageError(`the journal refers to ${names.length === 1 ? "a secret that is" : "secrets that are"} not known here: ${names.join(", ")}`, help.join("; "));
}
function lostSecrets(missing, executionId) {
	const tasks = [...missing].flatMap((name) => name.startsWith("subflow.") ? [name.slice(require_run_always.FROM_SUBFLOW.length).split(".")[0]] : []);
	return [...new Set(tasks)].map((task) => `The subflow of \`${task}\` gave back a secret, which is kept in no file: expressions see ${require_run_always.SECRET_MASK} in its place. To have it made again: gitestra replay ${executionId} --from ${task}`);
}
Object.defineProperty(exports, "isOfParent", {
	enumerable: true,
	get: function() {
		return isOfParent;
	}
});
Object.defineProperty(exports, "lostSecrets", {
	enumerable: true,
	get: function() {
		return lostSecrets;
	}
});
Object.defineProperty(exports, "readEvents", {
	enumerable: true,
	get: function() {
		return readEvents;
	}
});
Object.defineProperty(exports, "recordedEvents", {
	enumerable: true,
	get: function() {
		return recordedEvents;
	}
});
Object.defineProperty(exports, "requireSecrets", {
	enumerable: true,
	get: function() {
		return requireSecrets;
	}
});
Object.defineProperty(exports, "secretName", {
	enumerable: true,
	get: function() {
		return secretName;
	}
});
