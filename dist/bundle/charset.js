const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_run_always = require("./run-always.js");
const require_common = require("./common.js");
// src/tasks/rows/charset.ts
const isUtf8 = (charset) => /^utf-?8$/i.test(charset.trim());
async function* decodePieces(bytes, charset) {
	const decoder = isUtf8(charset) ? utf8Decoder() : await namedDecoder(charset).catch((error) => {
		if (bytes instanceof require_run_always.Readable) bytes.destroy();
		throw error;
	});
	for await (const chunk of bytes) {
		const piece = decoder.write(chunk);
		if (piece !== "") yield piece;
	}
	const rest = decoder.end() ?? "";
	if (rest !== "") yield rest;
}
async function encodingOf(charset) {
	const iconv = isUtf8(charset) ? void 0 : await loadIconv(charset);
	return async function* (pieces) {
		const encoder = iconv === void 0 ? {
			write: (piece) => Buffer.from(piece),
			end: () => void 0
		} : isUtf16(charset) ? iconv.getEncoder("utf-16be", { addBOM: true }) : iconv.getEncoder(charset);
		for await (const piece of pieces) yield encoder.write(piece);
		const rest = encoder.end();
		if (rest !== void 0) yield rest;
	};
}
const isUtf16 = (charset) => /^utf-?16$/i.test(charset.trim());
function utf8Decoder() {
	const decoder = new TextDecoder();
	return {
		write: (piece) => decoder.decode(piece, { stream: true }),
		end: () => decoder.decode()
	};
}
async function namedDecoder(charset) {
	const decoder = (await loadIconv(charset)).getDecoder(charset, { defaultEncoding: "utf16be" });
	return {
		write: (piece) => decoder.write(Buffer.from(piece)),
		end: () => decoder.end()
	};
}
async function loadIconv(charset) {
	const module = await Promise.resolve().then(() => require_rolldown_runtime.__toESM(require("./lib2.js").default, 1));
	const iconv = module.default ?? module;
	if (iconv.encodingExists(charset)) return iconv;
	throw new require_common.TaskFailure(`property \`charset\`: \`${charset}\` is no character set that is known here; write for example UTF-8, ISO-8859-1 or windows-1252`);
}
Object.defineProperty(exports, "decodePieces", {
	enumerable: true,
	get: function() {
		return decodePieces;
	}
});
Object.defineProperty(exports, "encodingOf", {
	enumerable: true,
	get: function() {
		return encodingOf;
	}
});
