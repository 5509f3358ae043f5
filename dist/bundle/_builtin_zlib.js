let node_module = require("node:module");
// \0builtin:zlib
const builtin = () => (process.getBuiltinModule ?? (0, node_module.createRequire)(require("url").pathToFileURL(__filename).href))("node:zlib");
const node = builtin();
const inflateRawSync = node.inflateRawSync;
const createInflate = node.createInflate;
const createGunzip = node.createGunzip;
const createBrotliDecompress = node.createBrotliDecompress;
Object.defineProperty(exports, "createBrotliDecompress", {
	enumerable: true,
	get: function() {
		return createBrotliDecompress;
	}
});
Object.defineProperty(exports, "createGunzip", {
	enumerable: true,
	get: function() {
		return createGunzip;
	}
});
Object.defineProperty(exports, "createInflate", {
	enumerable: true,
	get: function() {
		return createInflate;
	}
});
Object.defineProperty(exports, "inflateRawSync", {
	enumerable: true,
	get: function() {
		return inflateRawSync;
	}
});
