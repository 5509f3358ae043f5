require("./rolldown-runtime.js");
const require_common = require("./common.js");
const require_notified_execution = require("./notified-execution.js");
const require_execution_mail = require("./execution-mail.js");
const require_sendgrid_properties = require("./sendgrid-properties.js");
// src/tasks/twilio/sendgrid-mail-execution.ts
const REPLACED = [
	"htmlContent",
	"textContent",
	"templateUri",
	"textTemplateUri",
	"templateRenderMap"
];
const sendGridMailExecutionTask = require_common.defineTask({
	type: "io.kestra.plugin.twilio.sendgrid.SendGridMailExecution",
	aliases: ["io.kestra.plugin.notifications.sendgrid.SendGridMailExecution"],
	title: "Send a mail through SendGrid that tells how an execution stands.",
	description: require_notified_execution.executionDescription("`customMessage` may hold HTML."),
	properties: {
		...require_sendgrid_properties.sendGridProperties,
		...require_notified_execution.executionProperties,
		...require_notified_execution.replacedProperties(...REPLACED)
	},
	outputs: require_sendgrid_properties.sendGridOutputs,
	examples: [require_notified_execution.failuresExample("sendgrid_failures", "io.kestra.plugin.twilio.sendgrid.SendGridMailExecution", [
		`sendgridApiKey: "{{ secret('SENDGRID_API_KEY') }}"`,
		"from: flows@example.com",
		"to: [ann@example.com]",
		"subject: \"{{ trigger.namespace }}.{{ trigger.flowId }}: {{ trigger.state }}\"",
		"executionId: \"{{ trigger.executionId }}\""
	], "an account at SendGrid")],
	async run(properties, context) {
		require_notified_execution.warnOfReplaced(properties, REPLACED, context);
		const execution = await require_notified_execution.notifiedExecution(properties, context);
		const content = {
			htmlContent: require_execution_mail.executionHtml(execution),
			textContent: require_execution_mail.executionText(execution)
		};
		return require_sendgrid_properties.sendThroughSendGrid({
			...properties,
			...content
		}, context);
	}
});
exports.sendGridMailExecutionTask = sendGridMailExecutionTask;
