require("./rolldown-runtime.js");
const require_common = require("./common.js");
// src/git/shared-state.ts
var SharedState = class {
	name;
	#ref;
	#warn;
	#own;
	#offline = false;
	constructor(ref, name, warn) {
		this.#ref = ref;
		this.name = name;
		this.#warn = warn;
	}
	get isShared() {
		return this.#own === void 0;
	}
	async tree(options = {}) {
		if (this.#own !== void 0) return this.#own;
		if (this.#offline && options.fresh !== true) return this.#ref.lastKnown();
		try {
			const tree = await this.#ref.tree(options);
			this.#offline = false;
			return tree;
		} catch (error) {
			if (!(error instanceof require_common.StateRefError) || error.kind !== "unreachable") throw error;
			if (!this.#offline) this.#warn(`${error.message}; going on with what was last fetched`);
			this.#offline = true;
			return this.#ref.lastKnown();
		}
	}
	async update(message, change) {
		if (this.#own === void 0) try {
			return await this.#ref.update(message, change);
		} catch (error) {
			if (!(error instanceof require_common.StateRefError) || error.kind !== "refused") throw error;
			this.#warn(`${error.message}; what is written lasts as long as this command. ${HOW_TO_WRITE}`);
			this.#own ??= new require_common.ChangedTree(await this.#ref.tree());
		}
		return this.#own.attempt(change);
	}
	updateForAll(message, change) {
		return this.#ref.update(message, change);
	}
	settled() {
		return this.#ref.settled();
	}
};
const HOW_TO_WRITE = "Give the job `permissions: contents: write`, or choose `state: local` in gitestra.yaml";
// src/git/open-state.ts
async function openSharedState(options) {
	const { branch, clock, random, newId, retire } = options;
	const here = new require_common.GitPlumbing(options.run, options.folder);
	const [place, remotes] = await Promise.all([here.ask([
		"rev-parse",
		"--show-toplevel",
		"--is-shallow-repository"
	]), here.ask(["remote"])]);
	if (place.exitCode !== 0) throw new require_common.GitError(`\`state: git\` needs a Git repository: ${require_common.firstLine(place.stderr)}. Run git init, or choose \`state: local\``);
	const [root, shallow] = place.stdout.toString().split("\n");
	const remote = options.remote ?? chooseRemote(remotes.stdout.toString());
	return new SharedState(new require_common.StateRef({
		git: new require_common.GitPlumbing(options.run, root),
		branch,
		...remote === void 0 ? {} : { remote },
		clock,
		random,
		newId,
		shallow: shallow === "true",
		...retire === void 0 ? {} : { retire }
	}), remote === void 0 ? branch : `${branch} of ${remote}`, options.warn);
}
function chooseRemote(output) {
	const names = output.split("\n").filter((name) => name !== "");
	if (names.includes("origin")) return "origin";
	if (names.length < 2) return names[0];
	throw new require_common.GitError(`\`state: git\` does not know which of the remotes to use: ${names.join(", ")}. Set \`stateRemote\` in gitestra.yaml`);
}
exports.openSharedState = openSharedState;
