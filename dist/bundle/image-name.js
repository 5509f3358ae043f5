// src/tasks/docker/image-name.ts
const DOCKER_HUB = new Set([
	"registry-1.docker.io",
	"index.docker.io",
	"docker.io"
]);
function withRegistry(image, credentials) {
	const host = (credentials?.registry?.trim() ?? "").replace(/^[a-z]+:\/\//i, "").replace(/\/.*$/, "");
	return host === "" || DOCKER_HUB.has(host) || image.startsWith(host) ? image : `${host}/${image}`;
}
function withoutScheme(tag) {
	return tag.replace(/^[a-z]+:\/\//i, "");
}
Object.defineProperty(exports, "withRegistry", {
	enumerable: true,
	get: function() {
		return withRegistry;
	}
});
Object.defineProperty(exports, "withoutScheme", {
	enumerable: true,
	get: function() {
		return withoutScheme;
	}
});
