const require_common = require("./common.js");
const require_write_lines = require("./write-lines.js");
// src/tasks/serdes/serdes-properties.ts
const fromProperty = require_common.text({
	description: "URI of the file.",
	required: true
});
const charsetProperty = require_common.text({
	description: "Character set of the text file, such as UTF-8, ISO-8859-1 or windows-1252.",
	default: "UTF-8"
});
const uriOutput = { uri: {
	type: "uri",
	description: "URI of the new file."
} };
async function storeRecords(extension, records, context, encode) {
	return { outputs: { uri: await require_write_lines.storeTexts(`${context.taskRun.id}${extension}`, records, context.storage, encode) } };
}
function countRecords(count, context) {
	context.metric({
		name: "records",
		type: "counter",
		value: count
	});
}
Object.defineProperty(exports, "charsetProperty", {
	enumerable: true,
	get: function() {
		return charsetProperty;
	}
});
Object.defineProperty(exports, "countRecords", {
	enumerable: true,
	get: function() {
		return countRecords;
	}
});
Object.defineProperty(exports, "fromProperty", {
	enumerable: true,
	get: function() {
		return fromProperty;
	}
});
Object.defineProperty(exports, "storeRecords", {
	enumerable: true,
	get: function() {
		return storeRecords;
	}
});
Object.defineProperty(exports, "uriOutput", {
	enumerable: true,
	get: function() {
		return uriOutput;
	}
});
