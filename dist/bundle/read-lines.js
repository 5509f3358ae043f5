const require_charset = require("./charset.js");
// src/tasks/rows/read-lines.ts
async function* readLines(bytes, charset = "UTF-8") {
	let rest = "";
	let afterReturn = false;
	for await (let piece of require_charset.decodePieces(bytes, charset)) {
		if (afterReturn && piece.startsWith("\n")) piece = piece.slice(1);
		afterReturn = piece.endsWith("\r");
		const lines = piece.split(/\r\n|\n|\r/);
		lines[0] = rest + lines[0];
		rest = lines.pop();
		yield* lines;
	}
	if (rest !== "") yield rest;
}
Object.defineProperty(exports, "readLines", {
	enumerable: true,
	get: function() {
		return readLines;
	}
});
