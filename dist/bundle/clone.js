require("./rolldown-runtime.js");
const require_common = require("./common.js");
const require_working_path = require("./working-path.js");
// src/tasks/git/clone-cache.ts
async function cachedSource({ url, ttl }, git, context) {
	const name = require_common.createHash("sha256").update(url).digest("hex").slice(0, 32);
	const folder = `${context.settings.cacheDir}/git/${name}`;
	const made = `${folder}/gitestra-made`;
	try {
		if (await context.files.exists(made) && ttl !== void 0) {
			if (!(context.clock.now() - Number(await context.files.readText(made)) <= ttl)) await context.files.remove(folder);
		}
		if (!await context.files.exists(made)) {
			await context.files.remove(folder);
			await context.files.makeFolder(folder);
			await git.run(folder, "init", "--quiet", "--bare");
			await context.files.write(made, String(context.clock.now()));
			context.logger.info(`making a copy of ${shown(url)} for later runs`);
		} else context.logger.info(`bringing the copy of ${shown(url)} up to date`);
		await git.run(folder, "fetch", "--quiet", "--prune", "--no-tags", "--", url, ...["+refs/heads/*:refs/heads/*", "+refs/tags/*:refs/tags/*"]);
		return `file://${folder}`;
	} catch (error) {
		if (context.signal.aborted) throw error;
		context.logger.warn(`the copy of ${shown(url)} cannot be used: ${error.message}`);
		await context.files.remove(folder);
		return url;
	}
}
function shown(url) {
	return url.replace(/^(\w+:\/\/)[^/@]*@/, "$1");
}
// src/tasks/git/git-properties.ts
const gitProperties = {
	url: require_common.text({
		description: "Address of the repository: HTTPS, SSH, or a local path.",
		required: true
	}),
	username: require_common.text({ description: "User of an HTTP server. With a token any name will do." }),
	password: require_common.text({
		description: "Password or access token for HTTP.",
		secret: true
	}),
	privateKey: require_common.text({
		description: "Private key for SSH, in PEM or OpenSSH form.",
		secret: true
	}),
	passphrase: require_common.text({
		description: "Passphrase of `privateKey`.",
		secret: true
	}),
	trustedCaPemPath: require_common.text({ description: "Local path of a PEM file with further certificate authorities." }),
	noProxy: require_common.boolean({
		description: "Connect to HTTP servers without a proxy.",
		default: false
	}),
	connectTimeout: require_common.integer({
		description: "Milliseconds to wait for a connection over SSH. For HTTP the limit of the system holds.",
		default: 1e4,
		minimum: 1
	}),
	readTimeout: require_common.integer({
		description: "Milliseconds for which an HTTP server may send nothing; counted in whole seconds.",
		default: 6e4,
		minimum: 1
	}),
	gitConfig: require_common.map(require_common.any({ description: "Value; nothing at all removes the setting." }), { description: "Settings of the new repository, such as `core.autocrlf: false`." })
};
// src/tasks/git/git-session.ts
const PASSPHRASE = "GITESTRA_GIT_PASSPHRASE";
var GitSession = class GitSession {
	#context;
	#env;
	#private;
	constructor(context, env, privateFiles) {
		this.#context = context;
		this.#env = env;
		this.#private = privateFiles;
	}
	static async open(access, context) {
		if (await context.process.which("git") === void 0) throw new require_common.TaskFailure("git is not installed here; install it on the runner");
		if (access.url.trim() === "" || access.url.startsWith("-")) throw new require_common.TaskFailure(`property \`url\`: \`${access.url}\` is no address of a repository`);
		const key = access.privateKey === void 0 ? void 0 : await writeKey(access, context);
		const env = {
			...configEnvironment(settingsOf(access, context)),
			...key?.env ?? sshEnvironment(access)
		};
		return new GitSession(context, {
			...env,
			GIT_TERMINAL_PROMPT: "0",
			...access.trustedCaPemPath === void 0 ? {} : { GIT_SSL_CAINFO: access.trustedCaPemPath }
		}, key?.files ?? []);
	}
	async run(cwd, ...args) {
		const output = [];
		const complaints = [];
		const { exitCode, signalName } = await this.#context.process.run({
			argv: ["git", ...args],
			cwd,
			env: this.#env,
			signal: this.#context.signal,
			onLine: (line, stream) => {
				(stream === "stdout" ? output : complaints).push(line);
				this.#context.logger.debug(line);
			}
		});
		if (this.#context.signal.aborted) throw this.#context.signal.reason;
		if (exitCode === 0) return output.join("\n");
		const said = complaints.filter((line) => line.trim() !== "").slice(-8).join("\n");
		throw new require_common.TaskFailure(`git ${args[0]} failed: ${said || `it ended with ${signalName ?? exitCode}`}`, { ...exitCode === null ? {} : { exitCode } });
	}
	async try(cwd, ...args) {
		return this.run(cwd, ...args).then(() => true, (error) => {
			if (this.#context.signal.aborted) throw error;
			return false;
		});
	}
	async close() {
		for (const path of this.#private) await this.#context.files.remove(path);
	}
};
function settingsOf(access, context) {
	const settings = [
		["http.lowSpeedLimit", "1"],
		["http.lowSpeedTime", String(Math.max(1, Math.round(access.readTimeout / 1e3)))],
		["advice.detachedHead", "false"],
		["init.defaultBranch", "main"]
	];
	if (access.noProxy) settings.push(["http.proxy", ""]);
	const server = /^https?:\/\/[^/]+\//i.exec(access.url)?.[0];
	if (access.password !== void 0 && server !== void 0) {
		const credentials = `${access.username ?? "git"}:${access.password}`;
		const encoded = Buffer.from(credentials).toString("base64");
		context.maskSecret(encoded);
		settings.push([`http.${server}.extraHeader`, `Authorization: Basic ${encoded}`]);
	}
	return settings;
}
function configEnvironment(settings) {
	const env = { GIT_CONFIG_COUNT: String(settings.length) };
	for (const [index, [key, value]] of settings.entries()) {
		env[`GIT_CONFIG_KEY_${index}`] = key;
		env[`GIT_CONFIG_VALUE_${index}`] = value;
	}
	return env;
}
function sshCommand(access, more = "") {
	return `ssh -o ConnectTimeout=${Math.max(1, Math.round(access.connectTimeout / 1e3))} -o StrictHostKeyChecking=accept-new${more}`;
}
function sshEnvironment(access) {
	return { GIT_SSH_COMMAND: `${sshCommand(access)} -o BatchMode=yes` };
}
async function writeKey(access, context) {
	const folder = `${await context.workingDir()}/${require_working_path.PRIVATE_FOLDER}`;
	const key = `${folder}/${context.taskRun.id}-key`;
	const askPass = `${folder}/${context.taskRun.id}-passphrase`;
	await context.files.write(key, "");
	await context.files.write(askPass, `#!/bin/sh\nprintf '%s\\n' "$${PASSPHRASE}"\n`);
	for (const [mode, path] of [["600", key], ["700", askPass]]) await context.process.run({
		argv: [
			"chmod",
			mode,
			path
		],
		cwd: folder,
		env: {},
		signal: context.signal,
		onLine: () => void 0
	});
	await context.files.write(key, `${access.privateKey.trim()}\n`);
	const env = { GIT_SSH_COMMAND: sshCommand(access, ` -o IdentitiesOnly=yes -i '${key.replaceAll("'", `'\\''`)}'`) };
	if (access.passphrase !== void 0) Object.assign(env, {
		SSH_ASKPASS: askPass,
		SSH_ASKPASS_REQUIRE: "force",
		DISPLAY: ":0",
		[PASSPHRASE]: access.passphrase
	});
	return {
		env,
		files: [key, askPass]
	};
}
// src/tasks/git/clone.ts
const gitCloneTask = require_common.defineTask({
	type: "io.kestra.plugin.git.Clone",
	title: "Clone a Git repository.",
	description: "By the git of the machine, into the working directory; of use among the tasks of a WorkingDirectory. A repository that is there already is brought up to date. Only the last commit is fetched unless a tag, a commit or another `depth` is asked for.",
	properties: {
		...gitProperties,
		directory: require_common.text({ description: "Folder in the working directory. Default: the working directory itself." }),
		branch: require_common.text({ description: "Branch to check out. Default: that of the repository." }),
		tag: require_common.text({ description: "Tag to check out, in place of a branch." }),
		commit: require_common.text({ description: "Commit to check out, in place of a branch or tag; may be shortened." }),
		depth: require_common.integer({
			description: "Number of commits to fetch. With `tag` or `commit` everything is fetched.",
			default: 1,
			minimum: 1
		}),
		cloneAllBranches: require_common.boolean({
			description: "Fetch all branches, not the one alone.",
			default: true
		}),
		cloneSubmodules: require_common.boolean({
			description: "Fetch submodules too.",
			default: false
		}),
		noTags: require_common.boolean({
			description: "Fetch no tags.",
			default: false
		}),
		cache: require_common.boolean({
			description: "Keep a copy in the cache folder, which later runs on this machine only bring up to date.",
			default: false
		}),
		cacheTtl: require_common.duration({ description: "Time after which the copy is made anew. Default: never." })
	},
	outputs: { directory: {
		type: "string",
		description: "Local path of the repository."
	} },
	examples: [{
		title: "Clone a public repository",
		flow: `id: git_clone
namespace: company.team
tasks:
  - id: clone
    type: io.kestra.plugin.git.Clone
    url: https://github.com/kestra-io/examples
    branch: main
    directory: examples
  - id: print
    type: io.kestra.plugin.core.log.Log
    message: "cloned into {{ outputs.clone.directory }}"
`,
		needs: "a connection to github.com"
	}, {
		title: "A private repository that cannot be reached",
		flow: `id: git_clone_private
namespace: company.team
tasks:
  - id: clone
    type: io.kestra.plugin.git.Clone
    url: /no/such/repository
    username: git
    password: some-token
    directory: code
`,
		expect: {
			state: "FAILED",
			logs: ["git ls-remote failed"]
		}
	}],
	async run(properties, context) {
		const workingDir = await context.workingDir();
		const { directory, tag, commit } = properties;
		const folder = directory === void 0 || directory === "." ? workingDir : require_working_path.workingPath(workingDir, directory);
		const wanted = {
			url: properties.url,
			branch: checkName("branch", properties.branch),
			tag: checkName("tag", tag),
			commit: checkName("commit", commit),
			depth: tag === void 0 && commit === void 0 ? properties.depth : void 0,
			allBranches: properties.cloneAllBranches,
			noTags: properties.noTags,
			submodules: properties.cloneSubmodules
		};
		const git = await GitSession.open(properties, context);
		try {
			await context.files.makeFolder(folder);
			await prepare(folder, wanted, git, context);
			await fetchAndCheckOut(folder, wanted, properties.cache ? await cachedSource({
				url: wanted.url,
				ttl: properties.cacheTtl
			}, git, context) : wanted.url, git);
			for (const [key, value] of Object.entries(properties.gitConfig ?? {})) await configure(folder, key, value, git);
		} finally {
			await git.close();
		}
		return { outputs: { directory: folder } };
	}
});
function checkName(property, name) {
	if (name === void 0 || name.trim() === "") return void 0;
	if (!/^-|[\s~^:?*[\\\0]|\.\./.test(name)) return name;
	throw new require_common.TaskFailure(`property \`${property}\`: \`${name}\` is no name of a ${property}`);
}
async function prepare(folder, { url }, git, context) {
	if (await context.files.exists(`${folder}/.git`)) {
		context.logger.info(`bringing ${shown(url)} up to date in ${folder}`);
		await git.run(folder, "remote", "set-url", "origin", url);
		return;
	}
	context.logger.info(`cloning ${shown(url)} into ${folder}`);
	await git.run(folder, "init", "--quiet");
	await git.run(folder, "remote", "add", "origin", url);
}
async function fetchAndCheckOut(folder, wanted, source, git) {
	const { tag, commit, depth, allBranches, noTags, submodules } = wanted;
	const branch = wanted.branch ?? await defaultBranch(folder, wanted, git);
	const shallow = depth === void 0 ? [] : [`--depth=${depth}`];
	const names = allBranches || commit !== void 0 ? "*" : branch;
	const specs = [`+refs/heads/${names}:refs/remotes/origin/${names}`];
	if (tag !== void 0) specs.push(`+refs/tags/${tag}:refs/tags/${tag}`);
	await git.run(folder, "fetch", "--quiet", "--force", ...noTags ? ["--no-tags"] : depth === void 0 ? ["--tags"] : [], ...shallow, "--", source, ...specs);
	if (commit !== void 0) {
		if (!await git.try(folder, "cat-file", "-e", `${commit}^{commit}`)) await git.run(folder, "fetch", "--quiet", "--", wanted.url, commit);
		await git.run(folder, "checkout", "--quiet", "--detach", commit);
	} else if (tag !== void 0) await git.run(folder, "checkout", "--quiet", "--detach", `refs/tags/${tag}`);
	else {
		await git.run(folder, "checkout", "--quiet", "-B", branch, `refs/remotes/origin/${branch}`);
		await git.try(folder, "branch", "--quiet", `--set-upstream-to=origin/${branch}`);
	}
	if (submodules) await git.run(folder, "submodule", "--quiet", "update", "--init", "--recursive", ...shallow);
}
async function defaultBranch(folder, { url, tag, commit }, git) {
	const refs = await git.run(folder, "ls-remote", "--symref", "--", url, "HEAD");
	const branch = /^ref: refs\/heads\/(\S+)\s+HEAD$/m.exec(refs)?.[1];
	if (branch !== void 0) return branch;
	if (tag !== void 0 || commit !== void 0) return "*";
	throw new require_common.TaskFailure(`${shown(url)} has no default branch (it may be empty); set \`branch\``);
}
async function configure(folder, key, value, git) {
	if (!/^[A-Za-z][\w-]*\..+$/.test(key)) throw new require_common.TaskFailure(`property \`gitConfig\`: \`${key}\` is no setting; write its section too, such as core.${key}`);
	if (value === null || String(value).trim() === "") await git.try(folder, "config", "--unset-all", key);
	else await git.run(folder, "config", key, String(value));
}
exports.gitCloneTask = gitCloneTask;
