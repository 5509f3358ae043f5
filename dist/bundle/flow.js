require("./rolldown-runtime.js");
const require_common = require("./common.js");
const require_trigger = require("./trigger.js");
const require_time_window = require("./time-window.js");
// src/tasks/core/trigger/flow.ts
const states = require_common.list(require_common.choice(require_common.STATES, { description: "State." }), { description: "States of the other execution." });
const labels = require_common.either(require_common.map(require_common.text({ description: "Value." }), { description: "As a map." }), require_common.list(require_common.object({
	key: require_common.text({
		description: "Key.",
		required: true
	}),
	value: require_common.text({
		description: "Value.",
		required: true
	})
}, { description: "One label." }), { description: "As a list." }), { description: "Labels that the other execution must have." });
const preconditions = require_common.object({
	id: require_common.text({
		description: "Name under which met conditions are remembered.",
		required: true
	}),
	timeWindow: require_time_window.timeWindow,
	resetOnSuccess: require_common.boolean({
		description: "Forget met conditions when the trigger has fired.",
		default: true
	}),
	flows: require_common.list(require_common.object({
		namespace: require_common.text({
			description: "Namespace.",
			required: true
		}),
		flowId: require_common.text({ description: "Id of the flow." }),
		states,
		labels
	}, { description: "One flow." }), { description: "Flows that must all have run." }),
	where: require_common.list(require_common.object({
		id: require_common.text({
			description: "Name of the condition.",
			required: true
		}),
		operand: require_common.choice(["AND", "OR"], {
			description: "How the filters are joined.",
			default: "AND"
		}),
		filters: require_common.list(require_common.object({
			field: require_common.choice(require_common.FILTER_FIELDS, {
				description: "What is compared.",
				required: true
			}),
			type: require_common.choice(require_common.FILTER_OPERATORS, {
				description: "Comparison.",
				required: true
			}),
			value: require_common.text({ description: "Value to compare with." }),
			values: require_common.list(require_common.text({ description: "Value." }), { description: "Values of IN and NOT_IN." })
		}, { description: "One filter." }), { description: "Filters." })
	}, { description: "One condition." }), { description: "Conditions on any execution." })
}, { description: "Several executions that must come together in a window of time." });
const flowTrigger = require_trigger.defineTrigger({
	type: "io.kestra.plugin.core.trigger.Flow",
	aliases: ["io.kestra.core.models.triggers.types.Flow"],
	title: "Start a flow after other flows.",
	description: "Looked at on every change of state of every execution, except those of the flow itself. Without preconditions it fires for each change that fits.",
	properties: {
		inputs: require_common.map(require_common.any({ description: "Value." }), { description: "Inputs of the execution; `trigger.outputs` are the outputs of the other flow." }),
		states,
		preconditions,
		dependsOn: require_common.list(require_common.object({
			namespace: require_common.text({ description: "Namespace." }),
			flowId: require_common.text({ description: "Id of the flow." }),
			states,
			labels,
			when: require_common.template({ description: "Condition." })
		}, { description: "One flow." }), { description: "Kestra 2: flows that must have run." }),
		mode: require_common.choice([
			"ALL",
			"ANY",
			"AT_LEAST"
		], { description: "Kestra 2: how many of `dependsOn` must be met." }),
		minSatisfied: require_common.integer({
			description: "Kestra 2: number for `mode: AT_LEAST`.",
			minimum: 1
		}),
		window: require_common.object({
			deadline: require_common.text({ description: "Time of the day until which all must be met." }),
			from: require_common.text({ description: "Start of the window, a time of the day." }),
			to: require_common.text({ description: "End of the window, a time of the day." }),
			every: require_common.duration({ description: "Length of windows that follow each other." }),
			offset: require_common.duration({ description: "Shift of these windows." }),
			lookback: require_common.duration({ description: "How far back met conditions count." }),
			fireOnce: require_common.boolean({ description: "Fire once a window." }),
			onMiss: require_common.raw(require_common.Type.Record(require_common.Type.String(), require_common.Type.Unknown()), { description: "What happens when a window is missed." })
		}, { description: "Kestra 2: window of time in which `dependsOn` must be met." })
	}
});
exports.flowTrigger = flowTrigger;
