require("./rolldown-runtime.js");
const require_common = require("./common.js");
const require_charset = require("./charset.js");
const require_read_lines = require("./read-lines.js");
const require_write_lines = require("./write-lines.js");
const require_file_name = require("./file-name.js");
// src/tasks/core/storage/line-blocks.ts
const BLOCK = 8388608;
var LineBlocks = class {
	#context;
	#paths = [];
	#lines = [];
	#size = 0;
	constructor(context) {
		this.#context = context;
	}
	async add(line) {
		this.#lines.push(line);
		this.#size += line.length + 1;
		if (this.#size >= BLOCK) await this.#putAway();
	}
	async #putAway() {
		const { files, workingDir, taskRun } = this.#context;
		const path = `${await workingDir()}/.gitestra/${taskRun.id}-lines-${this.#paths.length}`;
		await files.write(path, this.#lines.join("\n"));
		this.#paths.push(path);
		this.#lines = [];
		this.#size = 0;
	}
	async *reversed(separator) {
		yield backwards(this.#lines, separator);
		for (const path of this.#paths.toReversed()) yield backwards((await this.#context.files.readText(path)).split("\n"), separator);
	}
	async remove() {
		for (const path of this.#paths) await this.#context.files.remove(path);
	}
};
function backwards(lines, separator) {
	let text = "";
	for (let index = lines.length - 1; index >= 0; index--) text += lines[index] + separator;
	return text;
}
// src/tasks/core/storage/reverse.ts
const storageReverseTask = require_common.defineTask({
	type: "io.kestra.plugin.core.storage.Reverse",
	aliases: ["io.kestra.core.tasks.storages.Reverse"],
	title: "Write the lines of a file in reverse order.",
	description: "The last line comes first. Files larger than memory are fine.",
	properties: {
		from: require_common.text({
			description: "URI of the file.",
			required: true
		}),
		separator: require_common.text({
			description: "Text behind every line of the new file.",
			default: "\n"
		}),
		charset: require_common.text({
			description: "Character set of the file.",
			default: "UTF-8"
		})
	},
	outputs: { uri: {
		type: "uri",
		description: "URI of the new file."
	} },
	examples: [{
		title: "The last line first",
		flow: `id: storage_reverse
namespace: company.team
tasks:
  - id: file
    type: io.kestra.plugin.core.storage.Write
    content: |
      first
      second
  - id: turned
    type: io.kestra.plugin.core.storage.Reverse
    from: "{{ outputs.file.uri }}"
  - id: print
    type: io.kestra.plugin.core.log.Log
    message: "{{ read(outputs.turned.uri) | replace({'\\n': ' '}) }}"
`,
		expect: { logs: ["second"] }
	}],
	async run({ from, separator, charset }, context) {
		const encode = await require_charset.encodingOf(charset);
		const blocks = new LineBlocks(context);
		try {
			for await (const line of require_read_lines.readLines(await context.storage.open(from), charset)) await blocks.add(line);
			return { outputs: { uri: await require_write_lines.storeTexts(require_file_name.fileName(context, require_file_name.extensionOf(from)), blocks.reversed(separator), context.storage, encode) } };
		} finally {
			await blocks.remove();
		}
	}
});
exports.storageReverseTask = storageReverseTask;
