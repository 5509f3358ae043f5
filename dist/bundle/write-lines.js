const require_run_always = require("./run-always.js");
// src/tasks/rows/write-lines.ts
const PIECE = 65536;
async function* inPieces(texts) {
	let piece = "";
	for await (const text of texts) {
		piece += text;
		if (piece.length < PIECE) continue;
		yield piece;
		piece = "";
	}
	if (piece !== "") yield piece;
}
async function storeTexts(name, texts, storage, encode) {
	const failures = [];
	async function* watched() {
		try {
			yield* inPieces(texts);
		} catch (error) {
			failures.push(error);
			throw error;
		}
	}
	const source = encode === void 0 ? watched() : encode(watched());
	try {
		return await storage.put(name, require_run_always.Readable.from(source, { objectMode: false }));
	} catch (error) {
		throw failures[0] ?? error;
	}
}
Object.defineProperty(exports, "storeTexts", {
	enumerable: true,
	get: function() {
		return storeTexts;
	}
});
