require("./rolldown-runtime.js");
const require_common = require("./common.js");
const require_notified_execution = require("./notified-execution.js");
const require_execution_mail = require("./execution-mail.js");
const require_send_mail = require("./send-mail.js");
// src/tasks/email/mail-execution.ts
const REPLACED = [
	"htmlTextContent",
	"plainTextContent",
	"templateUri",
	"textTemplateUri",
	"templateRenderMap"
];
const mailExecutionTask = require_common.defineTask({
	type: "io.kestra.plugin.email.MailExecution",
	aliases: ["io.kestra.plugin.notifications.mail.MailExecution"],
	title: "Send a mail that tells how an execution stands.",
	description: require_notified_execution.executionDescription("`customMessage` may hold HTML."),
	properties: {
		...require_send_mail.serverProperties,
		...require_send_mail.messageProperties,
		...require_notified_execution.executionProperties,
		...require_notified_execution.replacedProperties(...REPLACED)
	},
	outputs: {},
	examples: [require_notified_execution.failuresExample("mail_failures", "io.kestra.plugin.email.MailExecution", [
		"host: mail.example.com",
		`username: "{{ secret('EMAIL_USERNAME') }}"`,
		`password: "{{ secret('EMAIL_PASSWORD') }}"`,
		"from: flows@example.com",
		"to: ann@example.com",
		"subject: \"{{ trigger.namespace }}.{{ trigger.flowId }}: {{ trigger.state }}\"",
		"executionId: \"{{ trigger.executionId }}\""
	], "a mail server")],
	async run(properties, context) {
		require_notified_execution.warnOfReplaced(properties, REPLACED, context);
		const execution = await require_notified_execution.notifiedExecution(properties, context);
		const content = {
			htmlTextContent: require_execution_mail.executionHtml(execution),
			plainTextContent: require_execution_mail.executionText(execution)
		};
		await require_send_mail.sendMail({
			...properties,
			...content
		}, context);
		return {};
	}
});
exports.mailExecutionTask = mailExecutionTask;
