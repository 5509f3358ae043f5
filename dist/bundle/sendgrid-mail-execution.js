require("./rolldown-runtime.js");
const require_common = require("./common.js");
const require_execution_mail = require("./execution-mail.js");
const require_notified_execution = require("./notified-execution.js");
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
	description: "Flow, execution, state, start, duration, the task that failed and the last one; in a job with a link to its run. `customMessage` may hold HTML. For flows with a Flow trigger, and for `errors` and `afterExecution`.",
	properties: {
		...require_sendgrid_properties.sendGridProperties,
		...require_notified_execution.executionProperties,
		...require_notified_execution.replacedProperties(...REPLACED)
	},
	outputs: require_sendgrid_properties.sendGridOutputs,
	examples: [{
		title: "Tell of every flow that fails",
		flow: `id: sendgrid_failures
namespace: company.team
tasks:
  - id: tell
    type: io.kestra.plugin.twilio.sendgrid.SendGridMailExecution
    sendgridApiKey: "{{ secret('SENDGRID_API_KEY') }}"
    from: flows@example.com
    to: [ann@example.com]
    subject: "{{ trigger.namespace }}.{{ trigger.flowId }}: {{ trigger.state }}"
    executionId: "{{ trigger.executionId }}"
triggers:
  - id: failures
    type: io.kestra.plugin.core.trigger.Flow
    conditions:
      - type: io.kestra.plugin.core.condition.ExecutionStatus
        in: [FAILED, WARNING]
`,
		needs: "an account at SendGrid"
	}],
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
