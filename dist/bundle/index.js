Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
const require_rolldown_runtime = require("./rolldown-runtime.js");
let node_fs = require("node:fs");
let node_module = require("node:module");
node_module = require_rolldown_runtime.__toESM(node_module, 1);
let node_os = require("node:os");
let node_path = require("node:path");
let node_vm = require("node:vm");
// src/cli/compile-cache.ts
const STATE = "@";
function keepCompiledCode(environment, folder, command) {
	if ((environment.CI ?? "") !== "") return;
	const cache = (0, node_path.join)(environment.XDG_CACHE_HOME || (0, node_path.join)((0, node_os.homedir)(), ".cache"), "gitestra", `compiled-${process.version}-${process.arch}`);
	const fresh = new Map();
	const loader = node_module.default.prototype;
	const { _compile: compile } = loader;
	loader._compile = function(content, filename, ...rest) {
		if (!filename.startsWith(folder + node_path.sep) || content.includes("import(")) return compile.call(this, content, filename, ...rest);
		const path = (0, node_path.join)(cache, cacheName(filename, command));
		const cachedData = read(path);
		const script = new node_vm.Script(node_module.default.wrap(content), {
			filename,
			...cachedData === void 0 ? {} : { cachedData }
		});
		if (script.cachedDataRejected !== false) fresh.set(path, script);
		const run = script.runInThisContext();
		const require$1 = Object.assign((id) => this.require(id), node_module.default.createRequire(filename));
		return run.call(this.exports, this.exports, require$1, this, filename, (0, node_path.dirname)(filename));
	};
	process.once("exit", () => {
		for (const [path, script] of fresh) write(path, script);
	});
}
function cacheName(filename, command) {
	const { mtimeMs, size } = (0, node_fs.statSync)(filename);
	return `${Buffer.from((0, node_path.dirname)(filename)).toString("base64url").slice(-40)}-${(0, node_path.basename)(filename, ".js")}-${command}${STATE}${Math.trunc(mtimeMs).toString(36)}-${size.toString(36)}`;
}
function read(path) {
	try {
		return (0, node_fs.readFileSync)(path);
	} catch {
		return;
	}
}
function write(path, script) {
	const own = `${path}.${process.pid}`;
	try {
		const folder = (0, node_path.dirname)(path);
		(0, node_fs.mkdirSync)(folder, {
			recursive: true,
			mode: 448
		});
		const same = (0, node_path.basename)(path).slice(0, (0, node_path.basename)(path).indexOf(STATE) + 1);
		for (const name of (0, node_fs.readdirSync)(folder)) if (name.startsWith(same)) (0, node_fs.rmSync)((0, node_path.join)(folder, name));
		(0, node_fs.writeFileSync)(own, script.createCachedData(), { mode: 384 });
		(0, node_fs.renameSync)(own, path);
	} catch {}
}
// src/entries.ts
async function startCli(folder) {
	const [, , command = "", ...rest] = process.argv;
	const helps = [command, ...rest].some((word) => word === "--help" || word === "-h");
	keepCompiledCode(process.env, folder, helps || !/^[a-z]+$/.test(command) ? "start" : command);
	const { startProgram } = await Promise.resolve().then(() => require("./start.js")).then((n) => n.program_exports);
	await startProgram();
}
async function startAction() {
	const { main } = await Promise.resolve().then(() => require("./main.js"));
	await main();
}
async function startPost() {
	const { post } = await Promise.resolve().then(() => require("./post.js"));
	await post();
}
exports.startAction = startAction;
exports.startCli = startCli;
exports.startPost = startPost;
