const require_common = require("./common.js");
const require_ion = require("./ion2.js");
const require_read_lines = require("./read-lines.js");
// src/tasks/rows/ion-balance.ts
const MARKS = {
	value: /\{\{[\sA-Za-z\d+/=]*\}\}|'''|"|'|\/\/|\/\*|[{}[\]()]/g,
	string: /\\.|"/g,
	symbol: /\\.|'/g,
	"long string": /\\.|'''/g,
	comment: /\*\//g
};
var IonBalance = class {
	#place = "value";
	#depth = 0;
	add(line) {
		let at = 0;
		for (;;) {
			const marks = MARKS[this.#place];
			marks.lastIndex = at;
			const mark = marks.exec(line)?.[0];
			if (mark === void 0 || mark === "//") break;
			at = marks.lastIndex;
			this.#meet(mark);
		}
		if (this.#place === "string" || this.#place === "symbol") this.#place = "value";
		else if (this.#place !== "value" || this.#depth > 0) return false;
		this.#depth = 0;
		return true;
	}
	#meet(mark) {
		if (mark.startsWith("\\") || mark.startsWith("{{")) return;
		if (this.#place !== "value") this.#place = "value";
		else if (mark === "\"") this.#place = "string";
		else if (mark === "'") this.#place = "symbol";
		else if (mark === "'''") this.#place = "long string";
		else if (mark === "/*") this.#place = "comment";
		else this.#depth += "{[(".includes(mark) ? 1 : -1;
	}
};
// src/tasks/rows/row-reader.ts
async function* readRows(uri, storage, charset) {
	const balance = new IonBalance();
	let text = "";
	let from = 1;
	let line = 0;
	for await (const next of require_read_lines.readLines(await storage.open(uri), charset)) {
		line++;
		if (line === 1 && /^\ufffd\u0001\u0000\ufffd/.test(next)) throw new require_common.TaskFailure(`${uri} is binary Ion, which is not read here; write it as Ion text or JSON lines`);
		if (text === "") from = line;
		text = text === "" ? next : `${text}\n${next}`;
		if (!balance.add(next)) continue;
		if (text.trim() !== "") {
			const values = valuesOf(text, uri, from);
			for (const value of require_common.isPromise(values) ? await values : values) yield {
				value,
				text
			};
		}
		text = "";
	}
	if (text.trim() === "") return;
	for (const value of await valuesOf(text, uri, from)) yield {
		value,
		text
	};
}
const FIELD_NAME = /"(?:[^"\\]|\\.)*"|([A-Za-z_$][\w$]*)(?=:(?!:))/g;
const TRAILING_ZERO = /\.\d*0(?!\d)/;
function almostJson(text) {
	if (!text.startsWith("{") || TRAILING_ZERO.test(text)) return void 0;
	const json = text.replace(FIELD_NAME, (match, name) => name === void 0 ? match : `"${name}"`);
	try {
		JSON.parse(json);
	} catch {
		return;
	}
	return require_common.parseJson(json);
}
function valuesOf(text, uri, line) {
	try {
		const row = almostJson(text);
		return row === void 0 ? require_ion.parseIon(text) : [row];
	} catch (error) {
		if (error instanceof require_common.Pending) return error.promise.then(() => valuesOf(text, uri, line));
		if (!(error instanceof require_common.RuntimeFailure)) throw error;
		throw new require_common.TaskFailure(`line ${line} of ${uri} is no row, neither Ion nor JSON: ${error.message.replace(/^this is not Ion: /, "")}`, { cause: error });
	}
}
Object.defineProperty(exports, "readRows", {
	enumerable: true,
	get: function() {
		return readRows;
	}
});
