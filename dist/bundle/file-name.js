// src/tasks/core/storage/file-name.ts
function fileName(context, extension) {
	const tail = extension.trim().replace(/[\\/\0]/g, "");
	return `${context.taskRun.id}${tail === "" || tail.startsWith(".") ? tail : `.${tail}`}`;
}
function extensionOf(uri, fallback = ".tmp") {
	return /\.[^./]+$/.exec(uri)?.[0] ?? fallback;
}
Object.defineProperty(exports, "extensionOf", {
	enumerable: true,
	get: function() {
		return extensionOf;
	}
});
Object.defineProperty(exports, "fileName", {
	enumerable: true,
	get: function() {
		return fileName;
	}
});
