const require_common = require("./common.js");
const require_working_path = require("./working-path.js");
// src/tasks/compress/compression.ts
const COMPRESSIONS = [
	"BROTLI",
	"BZIP2",
	"DEFLATE",
	"DEFLATE64",
	"GZIP",
	"LZ4_BLOCK",
	"LZ4_FRAME",
	"LZMA",
	"SNAPPY",
	"SNAPPY_FRAME",
	"XZ",
	"Z",
	"ZSTD"
];
const fileProperties = {
	from: require_common.text({
		description: "URI of the file.",
		required: true
	}),
	compression: require_common.choice(COMPRESSIONS, {
		description: "BROTLI, DEFLATE and GZIP need nothing. BZIP2, LZ4_FRAME, LZMA, XZ and ZSTD need the programs bzip2, lz4, xz and zstd, which GitHub\u2019s runners have; Z needs gzip, and is only decompressed. The others are not supported and fail the task.",
		required: true
	})
};
const PROGRAMS = {
	BZIP2: {
		extension: ".bz2",
		compress: ["bzip2"],
		decompress: ["bzip2", "-d"]
	},
	LZ4_FRAME: {
		extension: ".lz4",
		compress: [
			"lz4",
			"-q",
			"-m",
			"--rm"
		],
		decompress: [
			"lz4",
			"-q",
			"-d",
			"-m",
			"--rm"
		]
	},
	LZMA: {
		extension: ".lzma",
		compress: ["xz", "--format=lzma"],
		decompress: [
			"xz",
			"-d",
			"--format=lzma"
		]
	},
	XZ: {
		extension: ".xz",
		compress: ["xz"],
		decompress: ["xz", "-d"]
	},
	Z: {
		extension: ".Z",
		decompress: ["gzip", "-d"]
	},
	ZSTD: {
		extension: ".zst",
		compress: [
			"zstd",
			"-q",
			"--rm"
		],
		decompress: [
			"zstd",
			"-q",
			"-d",
			"--rm"
		]
	}
};
const EXTENSIONS = {
	GZIP: ".gz",
	DEFLATE: ".deflate",
	BROTLI: ".br"
};
async function convertFile(uri, compression, direction, context) {
	const transform = await nodeTransform(compression, direction);
	const program = PROGRAMS[compression];
	const name = direction === "compress" ? `${context.taskRun.id}${EXTENSIONS[compression] ?? program?.extension ?? ""}` : context.taskRun.id;
	if (transform !== void 0) return throughNode(uri, name, transform, compression, context);
	const argv = program?.[direction];
	if (program === void 0 || argv === void 0) throw new require_common.TaskFailure(`\`compression: ${compression}\` cannot be used to ${direction} here; use for example GZIP, XZ or ZSTD`);
	return throughProgram(uri, name, {
		argv,
		extension: program.extension,
		direction
	}, context);
}
async function nodeTransform(compression, direction) {
	const zlib = await Promise.resolve(require("node:zlib"));
	const forward = direction === "compress";
	switch (compression) {
		case "GZIP": return forward ? zlib.createGzip() : zlib.createGunzip();
		case "DEFLATE": return forward ? zlib.createDeflate() : zlib.createInflate();
		case "BROTLI": return forward ? zlib.createBrotliCompress() : zlib.createBrotliDecompress();
		default: return;
	}
}
async function throughNode(uri, name, transform, compression, context) {
	const { pipeline } = await Promise.resolve(require("node:stream/promises"));
	const source = await context.storage.open(uri);
	const failures = [];
	const [stored] = await Promise.allSettled([context.storage.put(name, transform), pipeline(source, transform).catch((error) => failures.push(error))]);
	if (stored.status === "fulfilled" && failures.length === 0) return stored.value;
	const { code, message } = failures[0] ?? stored.reason;
	const wrong = /^(Z_|ERR_.*BROTLI|ERR__ERROR)/.test(code ?? "") || /brotli|header|unexpected end/i.test(message);
	if (stored.status === "fulfilled") await context.storage.delete(stored.value);
	throw new require_common.TaskFailure(wrong ? `${uri} is not ${compression} data: ${message}` : message, { cause: failures[0] });
}
async function throughProgram(uri, name, { argv, extension, direction }, context) {
	const [program] = argv;
	if (await context.process.which(program) === void 0) throw new require_common.TaskFailure(`\`${program}\` was not found on PATH; install it on the runner`);
	const plain = `${await context.workingDir()}/${require_working_path.PRIVATE_FOLDER}/${context.taskRun.id}-file`;
	const packed = `${plain}${extension}`;
	const [input, output] = direction === "compress" ? [plain, packed] : [packed, plain];
	const said = [];
	try {
		await context.storage.fetch(uri, input);
		const { exitCode } = await context.process.run({
			argv: [...argv, input],
			cwd: await context.workingDir(),
			env: {},
			signal: context.signal,
			onLine: (line) => void said.push(line)
		});
		if (context.signal.aborted) throw context.signal.reason;
		if (exitCode !== 0) throw new require_common.TaskFailure(`${program} cannot ${direction} ${uri}: ${said.join(" ").replaceAll(input, "it")}`, { ...exitCode === null ? {} : { exitCode } });
		return await context.storage.putFile(name, output, { move: true });
	} finally {
		await context.files.remove(plain);
		await context.files.remove(packed);
	}
}
Object.defineProperty(exports, "COMPRESSIONS", {
	enumerable: true,
	get: function() {
		return COMPRESSIONS;
	}
});
Object.defineProperty(exports, "convertFile", {
	enumerable: true,
	get: function() {
		return convertFile;
	}
});
Object.defineProperty(exports, "fileProperties", {
	enumerable: true,
	get: function() {
		return fileProperties;
	}
});
