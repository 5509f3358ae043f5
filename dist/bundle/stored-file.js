const require_common = require("./common.js");
// src/tasks/notifications/stored-file.ts
const storedFile = require_common.object({
	uri: require_common.text({
		description: "URI of a stored file.",
		required: true
	}),
	name: require_common.text({
		description: "Name that the reader sees.",
		required: true
	}),
	contentType: require_common.text({
		description: "Media type.",
		default: "application/octet-stream"
	})
}, { description: "A file." });
Object.defineProperty(exports, "storedFile", {
	enumerable: true,
	get: function() {
		return storedFile;
	}
});
