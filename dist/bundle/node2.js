require("./rolldown-runtime.js");
const require_common = require("./common.js");
const require_node = require("./node.js");
const require_require_program = require("./require-program.js");
const require_legacy_script = require("./legacy-script.js");
// src/tasks/scripts/legacy/kestra-module.ts
const KESTRA_MODULE = `const send = (message) => console.log('::' + JSON.stringify(message) + '::');
const metric = (type, name, value, tags = {}) => send({ metrics: [{ name, type, value, tags }] });

module.exports = {
  send,
  outputs: (outputs) => send({ outputs }),
  counter: (name, value, tags) => metric('counter', name, value, tags),
  gauge: (name, value, tags) => metric('gauge', name, value, tags),
  // Seconds, or a function that is given what to call at its end.
  timer(name, duration, tags) {
    if (typeof duration !== 'function') return metric('timer', name, duration, tags);
    const start = process.hrtime.bigint();
    duration(() => metric('timer', name, Number(process.hrtime.bigint() - start) / 1e9, tags));
  },
};
`;
// src/tasks/scripts/legacy/node.ts
const properties = {
	nodePath: require_common.text({
		description: "Program that runs the script.",
		default: "node"
	}),
	npmPath: require_common.text({
		description: "Program that installs the packages of `package.json`.",
		default: "npm"
	}),
	args: require_common.list(require_common.text({ description: "Argument." }), { description: "Arguments of the script." }),
	...require_legacy_script.legacyProperties
};
const legacyNodeTask = require_common.defineTask({
	type: "io.kestra.core.tasks.scripts.Node",
	title: "Run a Node.js script (old type).",
	description: "Runs `main.js` of `inputFiles`, which finds the module `./kestra`, after `npm install` where they hold a `package.json`. Write `io.kestra.plugin.scripts.node.Commands` in new flows.",
	properties,
	selfBound: [...require_legacy_script.LEGACY_SELF_BOUND, "args"],
	outputs: require_legacy_script.legacyOutputs,
	examples: [{
		title: "A script with an argument",
		flow: `id: old_node
namespace: company.team
tasks:
  - id: main
    type: io.kestra.core.tasks.scripts.Node
    inputFiles:
      main.js: console.log('got', process.argv[2])
    args: [something]
`,
		expect: { logs: ["got something"] }
	}],
	async run(bound, context) {
		require_legacy_script.requireInputFile("main.js", context);
		await context.files.write(`${await context.workingDir()}/kestra.js`, KESTRA_MODULE);
		const args = context.rawProperties.args ?? [];
		const commands = [`if [ -f package.json ]; then ${require_require_program.quoteWord(bound.npmPath)} install > /dev/null; fi`, [
			require_require_program.quoteWord(bound.nodePath),
			"main.js",
			...args
		].join(" ")];
		return require_legacy_script.runLegacyScript({
			language: require_node.node,
			commands
		}, bound, context);
	}
});
exports.legacyNodeTask = legacyNodeTask;
