// src/tasks/core/http/rewrite-uri.ts
function rewriteUri(uri, rewrites) {
	let best;
	for (const prefix of Object.keys(rewrites ?? {})) {
		if (!uri.startsWith(prefix) || best !== void 0 && best.length >= prefix.length) continue;
		if (prefix.endsWith("/") || /^([/?#:]|$)/.test(uri.slice(prefix.length))) best = prefix;
	}
	return best === void 0 ? uri : rewrites[best] + uri.slice(best.length);
}
Object.defineProperty(exports, "rewriteUri", {
	enumerable: true,
	get: function() {
		return rewriteUri;
	}
});
