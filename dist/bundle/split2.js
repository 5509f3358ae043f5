require("./rolldown-runtime.js");
const require_common = require("./common.js");
const require_explained = require("./explained.js");
const require_read_lines = require("./read-lines.js");
const require_file_name = require("./file-name.js");
const require_run_always = require("./run-always.js");
let node_module = require("node:module");
// src/tasks/core/storage/byte-size.ts
const UNITS = {
	"": 1,
	K: 1024,
	M: 1024 ** 2,
	G: 1024 ** 3
};
function parseByteSize(size) {
	const match = /^\s*(\d+)\s*(?:([kmg])b|b)?\s*$/i.exec(String(size));
	const bytes = match === null ? 0 : Number(match[1]) * UNITS[(match[2] ?? "").toUpperCase()];
	if (bytes > 0) return bytes;
	throw new require_common.TaskFailure(`property \`bytes\`: \`${size}\` is no size; write a number of bytes, 200KB, 10MB or 1GB`);
}
// \0builtin:events
const builtin = () => (process.getBuiltinModule ?? (0, node_module.createRequire)(require("url").pathToFileURL(__filename).href))("node:events");
const once = builtin().once;
// src/tasks/core/storage/part-files.ts
const BUFFER = 65536;
const ALL_BUFFERS = 33554432;
const MOST_OPEN = 100;
var PartFiles = class {
	#context;
	#extension;
	#parts = new Map();
	#open = new Map();
	#kept = 0;
	#made = 0;
	#failure;
	constructor(context, extension) {
		this.#context = context;
		this.#extension = extension;
	}
	async write(name, text) {
		let part = this.#parts.get(name);
		if (part === void 0) {
			part = {
				text: "",
				files: []
			};
			this.#parts.set(name, part);
		}
		part.text += text;
		this.#kept += text.length;
		if (part.text.length >= BUFFER) await this.#flush(part);
		if (this.#kept >= ALL_BUFFERS) for (const each of this.#parts.values()) await this.#flush(each);
	}
	async #flush(part) {
		if (part.text === "") return;
		const { writable } = this.#open.get(part) ?? await this.#openFile(part);
		const { text } = part;
		part.text = "";
		this.#kept -= text.length;
		if (this.#failure !== void 0) throw this.#failure;
		if (!writable.write(text)) await once(writable, "drain");
	}
	async #openFile(part) {
		const [oldest] = this.#open.keys();
		if (oldest !== void 0 && this.#open.size >= MOST_OPEN) await this.#end(oldest);
		const path = `${`${await this.#context.workingDir()}/.gitestra`}/${this.#context.taskRun.id}-part-${++this.#made}`;
		const writable = await this.#context.files.create(path);
		writable.on("error", (error) => {
			this.#failure ??= error;
		});
		const file = {
			writable,
			path
		};
		this.#open.set(part, file);
		part.files.push(path);
		return file;
	}
	async #end(part) {
		const file = this.#open.get(part);
		if (file === void 0) return;
		this.#open.delete(part);
		file.writable.end();
		await require_run_always.finished(file.writable);
	}
	async store() {
		const uris = [];
		for (const part of this.#parts.values()) {
			const name = `${this.#context.taskRun.id}-${uris.length + 1}${this.#extension}`;
			uris.push(await this.#store(part, name));
		}
		return uris;
	}
	async #store(part, name) {
		const { storage } = this.#context;
		if (part.files.length === 0) return storage.put(name, part.text);
		await this.#flush(part);
		await this.#end(part);
		if (part.files.length === 1) return storage.putFile(name, part.files[0], { move: true });
		return storage.put(name, require_run_always.Readable.from(this.#join(part), { objectMode: false }));
	}
	async *#join(part) {
		const { storage } = this.#context;
		for (const path of part.files) {
			const uri = await storage.putFile("piece", path, { move: true });
			yield* await storage.open(uri);
			await storage.delete(uri);
		}
	}
	async close() {
		for (const { writable } of this.#open.values()) writable.destroy();
		for (const { files } of this.#parts.values()) for (const path of files) await this.#context.files.remove(path);
	}
};
// src/tasks/core/storage/split.ts
const storageSplitTask = require_common.defineTask({
	type: "io.kestra.plugin.core.storage.Split",
	aliases: ["io.kestra.core.tasks.storages.Split"],
	title: "Split a file into several.",
	description: "One of `regexPattern`, `bytes`, `partitions` and `rows` says how; the first of them that is set, in this order. Lines are never cut.",
	properties: {
		from: require_common.text({
			description: "URI of the file.",
			required: true
		}),
		regexPattern: require_common.text({ description: "One file for every different text of the first group of this regular expression; lines in which it is not found are dropped." }),
		bytes: require_common.text({ description: "A new file begins once the last one has this size: a number of bytes, `200KB`, `10MB` or `1GB`." }),
		partitions: require_common.integer({
			description: "So many files, filled line by line in turn.",
			minimum: 1
		}),
		rows: require_common.integer({
			description: "So many lines in each file.",
			minimum: 1
		}),
		separator: require_common.text({
			description: "Text behind every line of the new files.",
			default: "\n"
		})
	},
	outputs: { uris: {
		type: "list",
		description: "URIs of the new files."
	} },
	examples: [{
		title: "Two lines a file",
		flow: `id: storage_split
namespace: company.team
tasks:
  - id: file
    type: io.kestra.plugin.core.storage.Write
    content: |
      one
      two
      three
  - id: parts
    type: io.kestra.plugin.core.storage.Split
    from: "{{ outputs.file.uri }}"
    rows: 2
  - id: print
    type: io.kestra.plugin.core.log.Log
    message: "{{ outputs.parts.uris | length }} files, the last with {{ read(outputs.parts.uris[1]) }}"
`,
		expect: { logs: ["2 files, the last with three"] }
	}],
	async run(properties, context) {
		const { from, separator } = properties;
		const parts = new PartFiles(context, require_file_name.extensionOf(from));
		try {
			const partOf = chooser(properties);
			for await (const line of require_read_lines.readLines(await context.storage.open(from))) {
				const content = line + separator;
				const part = partOf(line, Buffer.byteLength(content));
				if (part !== void 0) await parts.write(part, content);
			}
			return { outputs: { uris: await parts.store() } };
		} finally {
			await parts.close();
		}
	}
});
function chooser(properties) {
	const { regexPattern, bytes, partitions, rows } = properties;
	if (regexPattern !== void 0) return byPattern(regexPattern);
	if (bytes !== void 0) {
		const limit = parseByteSize(bytes);
		return byCount((total) => total.bytes >= limit);
	}
	if (partitions !== void 0) {
		let line = 0;
		return () => line++ % partitions;
	}
	if (rows !== void 0) return byCount((total) => total.lines >= rows);
	throw new require_common.TaskFailure("one of `regexPattern`, `bytes`, `partitions` and `rows` must be set");
}
function byPattern(pattern) {
	const regex = require_explained.explained("property `regexPattern`", () => require_common.javaRegex(pattern));
	if (regex.groupCount === 0) throw new require_common.TaskFailure(`property \`regexPattern\`: \`${pattern}\` has no group; put the part that names the file in parentheses`);
	return (line) => {
		const match = require_explained.explained("property `regexPattern`", () => regex.find(line));
		return match === void 0 ? void 0 : match.groups[1] ?? "";
	};
}
function byCount(isFull) {
	let part = 0;
	let total = {
		bytes: 0,
		lines: 0
	};
	return (_line, size) => {
		if (isFull(total)) {
			part++;
			total = {
				bytes: 0,
				lines: 0
			};
		}
		total.bytes += size;
		total.lines++;
		return part;
	};
}
exports.storageSplitTask = storageSplitTask;
