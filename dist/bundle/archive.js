const require_common = require("./common.js");
const require_working_path = require("./working-path.js");
const require_compression = require("./compression.js");
const archiveProperties = {
	algorithm: require_common.choice([
		"AR",
		"ARJ",
		"CPIO",
		"DUMP",
		"JAR",
		"TAR",
		"ZIP"
	], {
		description: "Kind of the archive. TAR needs the program tar; ZIP and JAR need zip and unzip. The others are not supported and fail the task.",
		required: true
	}),
	compression: require_common.choice(require_compression.COMPRESSIONS, { description: "How the archive as a whole is compressed, such as GZIP for a `.tar.gz`. Default: not at all." })
};
const ZIP = {
	pack: [[
		"zip",
		"-q",
		"-r",
		"-X"
	], ["."]],
	unpack: [[
		"unzip",
		"-q",
		"-o"
	], []]
};
const COMMANDS = {
	TAR: {
		pack: [[
			"tar",
			"-c",
			"-f"
		], [
			"--owner=0",
			"--group=0",
			"."
		]],
		unpack: [[
			"tar",
			"-x",
			"-f"
		], ["--no-same-owner", "--no-same-permissions"]]
	},
	ZIP,
	JAR: ZIP
};
async function runArchiver(action, algorithm, { folder, archive, shown }, context) {
	const commands = COMMANDS[algorithm]?.[action];
	if (commands === void 0) throw new require_common.TaskFailure(`\`algorithm: ${algorithm}\` is not supported here; use TAR, ZIP or JAR`);
	const [before, after] = commands;
	const program = before[0];
	if (await context.process.which(program) === void 0) throw new require_common.TaskFailure(`\`${program}\` was not found on PATH; install it on the runner`);
	const said = [];
	const { exitCode } = await context.process.run({
		argv: [
			...before,
			archive,
			...after
		],
		cwd: folder,
		env: {},
		signal: context.signal,
		onLine: (line) => void said.push(line)
	});
	if (context.signal.aborted) throw context.signal.reason;
	if (exitCode === 0) return;
	throw new require_common.TaskFailure(`${program} cannot ${action} ${shown}: ${said.slice(0, 5).join(" ").replaceAll(archive, "the archive")}`, exitCode === null ? {} : { exitCode });
}
async function archivePlaces(context) {
	const base = `${await context.workingDir()}/${require_working_path.PRIVATE_FOLDER}/${context.taskRun.id}`;
	await context.files.makeFolder(`${base}-archive`);
	return {
		folder: `${base}-archive`,
		archive: `${base}.archive.zip`
	};
}
Object.defineProperty(exports, "archivePlaces", {
	enumerable: true,
	get: function() {
		return archivePlaces;
	}
});
Object.defineProperty(exports, "archiveProperties", {
	enumerable: true,
	get: function() {
		return archiveProperties;
	}
});
Object.defineProperty(exports, "runArchiver", {
	enumerable: true,
	get: function() {
		return runArchiver;
	}
});
