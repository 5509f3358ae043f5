require("./rolldown-runtime.js");
const require_flowable = require("./flowable.js");
const require_common = require("./common.js");
const require_input_files = require("./input-files.js");
const require_output_files = require("./output-files.js");
const require_script_properties = require("./script-properties.js");
const require_local_branches = require("./local-branches.js");
const require_validate_always = require("./validate-always.js");
// src/engine/flowables/working-directory-cache.ts
function restoredMarker(folder) {
	return `${folder}.restored`;
}
var WorkingDirectoryCache = class {
	#properties;
	#context;
	#place;
	constructor(properties, context) {
		this.#properties = properties;
		this.#context = context;
		const { flow, task, taskRun, settings } = context;
		const key = [
			flow.namespace,
			flow.id,
			task.id,
			...taskRun.value === void 0 ? [] : [taskRun.value]
		];
		this.#place = `${settings.cacheDir}/working-directories/${key.map(encodeURIComponent).join("/")}`;
	}
	restore(folder) {
		return this.#leniently("restored", async () => {
			const { files, clock } = this.#context;
			const saved = await this.#savedAt();
			if (saved === void 0) return;
			const { ttl } = this.#properties;
			if (ttl !== void 0 && clock.now() - saved > ttl) {
				await files.remove(this.#place);
				return;
			}
			const from = `${this.#place}/files`;
			for (const path of await files.list(from)) await files.copy(`${from}/${path}`, `${folder}/${path}`);
			await files.write(restoredMarker(folder), String(clock.now()));
		});
	}
	save(folder) {
		return this.#leniently("saved", async () => {
			const { files, clock } = this.#context;
			const tests = this.#properties.patterns.map((pattern) => require_validate_always.outputFileTest(pattern, folder));
			const matching = (await files.list(folder)).filter((path) => tests.some((test) => test(path)));
			if (!await this.#changed(folder, matching)) return;
			await files.remove(this.#place);
			for (const path of matching) await files.copy(`${folder}/${path}`, `${this.#place}/files/${path}`);
			await files.write(`${this.#place}/saved`, String(clock.now()));
		});
	}
	async #changed(folder, paths) {
		const { files } = this.#context;
		const marker = restoredMarker(folder);
		const restored = await files.exists(marker) ? Number(await files.readText(marker)) : 0;
		await files.remove(marker);
		for (const path of paths) {
			const kept = `${this.#place}/files/${path}`;
			if (!await files.exists(kept)) return true;
			if (await files.size(kept) !== await files.size(`${folder}/${path}`)) return true;
			if (await files.modified(`${folder}/${path}`) > restored) return true;
		}
		return false;
	}
	async #savedAt() {
		const marker = `${this.#place}/saved`;
		const { files } = this.#context;
		return await files.exists(marker) ? Number(await files.readText(marker)) : void 0;
	}
	async #leniently(what, work) {
		try {
			await work();
		} catch (error) {
			this.#context.logger.warn(`the cache of the working directory could not be ${what}: ${String(error)}`);
		}
	}
};
// src/engine/flowables/working-directory.ts
const workingDirectory = require_flowable.defineFlowable({
	type: "io.kestra.plugin.core.flow.WorkingDirectory",
	aliases: ["io.kestra.core.tasks.flows.WorkingDirectory", "io.kestra.core.tasks.flows.Worker"],
	title: "Run tasks in one shared folder.",
	description: "Runs the tasks in order; files that one leaves in its working directory are there for the next. Before them the cache, the namespace files and `inputFiles` are put into the folder, in this order; after them `outputFiles` are stored and the cache is saved, also when a task has failed. Tasks in `errors` and `finally` have folders of their own.",
	properties: {
		tasks: require_common.tasks("list", {
			description: "Tasks to run in this order.",
			required: true
		}),
		inputFiles: require_script_properties.scriptProperties.inputFiles,
		outputFiles: require_script_properties.scriptProperties.outputFiles,
		namespaceFiles: require_script_properties.scriptProperties.namespaceFiles,
		cache: require_common.object({
			patterns: require_common.list(require_common.text({ description: "Glob." }), {
				description: "Files to keep for the next execution, relative to the folder.",
				required: true
			}),
			ttl: require_common.duration({ description: "Age from which a saved cache is not used. Default: no limit." })
		}, { description: "Files that are brought back in the next execution on this machine; it only saves time, nothing may rely on it." }),
		...require_local_branches.localBranches
	},
	outputs: { outputFiles: {
		type: "map",
		description: "URIs of the stored files by relative path, if there are any."
	} },
	examples: [{
		title: "Two scripts, one file",
		flow: `id: shared_folder
namespace: company.team
tasks:
  - id: folder
    type: io.kestra.plugin.core.flow.WorkingDirectory
    inputFiles:
      name.txt: Oslo
    outputFiles: ["*.out"]
    tasks:
      - id: write
        type: io.kestra.plugin.scripts.shell.Commands
        commands:
          - tr a-z A-Z < name.txt > loud.out
      - id: read
        type: io.kestra.plugin.scripts.shell.Commands
        commands:
          - cat loud.out
`,
		needs: "a shell on the host"
	}],
	evaluate: () => null,
	plan: (task) => ({ children: require_flowable.inSequence(task.children.tasks ?? []) }),
	sharedFolder: {
		async open({ cache, namespaceFiles }, context) {
			const folder = await context.workingDir();
			if (cache !== void 0) await new WorkingDirectoryCache(cache, context).restore(folder);
			if (namespaceFiles !== void 0) await require_input_files.writeNamespaceFiles(namespaceFiles, folder, context);
			const files = await require_input_files.renderInputFiles(context.rawProperties.inputFiles, context, { workingDir: folder });
			await require_input_files.writeInputFiles(files, folder, context);
		},
		async close({ outputFiles, cache }, context) {
			const folder = await context.workingDir();
			const stored = await require_output_files.storeOutputFiles({
				workingDir: folder,
				patterns: outputFiles ?? []
			}, context);
			if (cache !== void 0) await new WorkingDirectoryCache(cache, context).save(folder);
			return Object.keys(stored).length === 0 ? void 0 : { outputFiles: stored };
		}
	}
});
exports.workingDirectory = workingDirectory;
