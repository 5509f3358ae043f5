require("./rolldown-runtime.js");
const require_common = require("./common.js");
// src/tasks/core/trigger/webhook.ts
const webhookTrigger = require("./trigger.js").defineTrigger({
	type: "io.kestra.plugin.core.trigger.Webhook",
	aliases: ["io.kestra.core.models.triggers.types.Webhook"],
	title: "Start a flow from outside.",
	description: "On GitHub a `repository_dispatch` event calls it: its `client_payload` has the `key`, and `body`, `headers` and `parameters` as `trigger` has them. Nobody waits for an answer there, so `wait` and what concerns the answer have no effect.",
	properties: {
		key: require_common.text({
			description: "Key that the caller has to know, at most 256 characters.",
			required: true,
			secret: true
		}),
		inputs: require_common.map(require_common.any({ description: "Value." }), { description: "Inputs of the execution." }),
		wait: require_common.boolean({
			description: "Answer after the end of the execution.",
			default: false
		}),
		returnOutputs: require_common.boolean({
			description: "Answer with the outputs of the flow; needs `wait`.",
			default: false
		}),
		responseContentType: require_common.choice(["application/json", "text/plain"], { description: "Content type of the answer." }),
		responseCode: require_common.integer({
			description: "Status of the answer; needs `wait`.",
			minimum: 100,
			maximum: 599
		}),
		fetchType: require_common.choice(["FETCH", "STORE"], {
			description: "Kestra 2: whether the body is a value or a stored file.",
			default: "FETCH"
		})
	}
});
exports.webhookTrigger = webhookTrigger;
