// src/tasks/scripts/mask-configuration.ts
const SECRET = /^(auth|password|identitytoken|registrytoken)$/i;
function maskConfiguration(config, context) {
	if (typeof config === "string") {
		try {
			maskConfiguration(JSON.parse(config), context);
		} catch {
			context.maskSecret(config);
		}
		return;
	}
	if (typeof config !== "object" || config === null) return;
	for (const [name, value] of Object.entries(config)) if (typeof value !== "string") maskConfiguration(value, context);
	else if (SECRET.test(name) && value !== "") context.maskSecret(value);
}
Object.defineProperty(exports, "maskConfiguration", {
	enumerable: true,
	get: function() {
		return maskConfiguration;
	}
});
