const require_common = require("./common.js");
// src/tasks/serdes/csv/csv-properties.ts
const csvProperties = {
	header: require_common.boolean({
		description: "Whether the first line holds the names of the columns.",
		default: true
	}),
	fieldSeparator: require_common.text({
		description: "Character between fields.",
		default: ","
	}),
	textDelimiter: require_common.text({
		description: "Character around fields that hold special characters.",
		default: "\""
	})
};
function oneCharacter(name, value) {
	if ([...value].length === 1 && value !== "\n" && value !== "\r") return value;
	throw new require_common.TaskFailure(`property \`${name}\` must be one character, not \`${value}\`; a tab is written "\\t" in double quotes`);
}
Object.defineProperty(exports, "csvProperties", {
	enumerable: true,
	get: function() {
		return csvProperties;
	}
});
Object.defineProperty(exports, "oneCharacter", {
	enumerable: true,
	get: function() {
		return oneCharacter;
	}
});
