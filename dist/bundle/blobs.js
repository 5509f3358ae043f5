require("./rolldown-runtime.js");
const require_common = require("./common.js");
// src/git/blobs.ts
const HASH = /^[0-9a-f]{40,64}$/;
async function readBlobs(root, names, git) {
	const asked = [...new Set(names)];
	const found = new Map();
	const lines = asked.filter((name) => !name.includes("\n"));
	if (lines.length === 0) return found;
	await fetchMissing(root, lines.filter((name) => HASH.test(name)), git);
	const answer = await git(root, [
		"cat-file",
		"--batch",
		"--buffer"
	], { input: `${lines.join("\n")}\n` });
	if (answer.exitCode !== 0) throw new require_common.GitError(`git cat-file failed: ${answer.stderr.trim()}`);
	let at = 0;
	for (const name of lines) {
		const end = answer.stdout.indexOf(10, at);
		if (end === -1) break;
		const head = answer.stdout.toString("utf8", at, end);
		at = end + 1;
		const match = /^[0-9a-f]+ (\w+) (\d+)$/.exec(head);
		if (match === null) continue;
		const size = Number(match[2]);
		if (match[1] === "blob") found.set(name, answer.stdout.subarray(at, at + size));
		at += size + 1;
	}
	return found;
}
async function fetchMissing(root, hashes, git) {
	if (hashes.length < 2) return;
	const config = await git(root, [
		"config",
		"--get-regexp",
		"^remote\\..*\\.promisor$",
		"true"
	]);
	const remote = /^remote\.(.*)\.promisor /m.exec(config.stdout.toString("utf8"))?.[1];
	if (remote === void 0) return;
	const input = `${hashes.join("\n")}\n`;
	await git(root, [
		"-c",
		"fetch.negotiationAlgorithm=noop",
		"fetch",
		"--quiet",
		"--no-tags",
		"--no-write-fetch-head",
		"--recurse-submodules=no",
		"--filter=blob:none",
		"--stdin",
		remote
	], { input });
}
exports.readBlobs = readBlobs;
