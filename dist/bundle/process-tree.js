require("./rolldown-runtime.js");
const require_common = require("./common.js");
const require_start = require("./start.js");
// src/process/process-tree.ts
function killProcessTree(pid) {
	if (process.platform === "win32") {
		require_common.spawnSync("taskkill", [
			"/PID",
			String(pid),
			"/T",
			"/F"
		], { stdio: "ignore" });
		return;
	}
	const below = descendants(pid, process.platform === "linux" ? membersOfProc() : membersOfPs());
	quietly(() => process.kill(pid, "SIGKILL"));
	for (const member of below) {
		const leads = below.some((other) => other.pid === member.group);
		quietly(() => process.kill(leads ? -member.group : member.pid, "SIGKILL"));
	}
}
function descendants(pid, members) {
	const found = [];
	const parents = new Set([pid]);
	for (let size = -1; size !== found.length;) {
		size = found.length;
		for (const member of members) {
			if (!parents.has(member.parent) || parents.has(member.pid)) continue;
			parents.add(member.pid);
			found.push(member);
		}
	}
	return found;
}
function membersOfProc() {
	return require_start.readdirSync("/proc").flatMap((name) => {
		if (!/^\d+$/.test(name)) return [];
		try {
			const stat = require_start.readFileSync(`/proc/${name}/stat`, "latin1");
			const [, parent, group] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
			return [{
				pid: Number(name),
				parent: Number(parent),
				group: Number(group)
			}];
		} catch {
			return [];
		}
	});
}
function membersOfPs() {
	const { stdout } = require_common.spawnSync("ps", [
		"-A",
		"-o",
		"pid=,ppid=,pgid="
	], { encoding: "utf8" });
	return (stdout ?? "").split("\n").flatMap((line) => {
		const [pid, parent, group] = line.trim().split(/\s+/).map(Number);
		return pid === void 0 || parent === void 0 || group === void 0 ? [] : [{
			pid,
			parent,
			group
		}];
	});
}
function quietly(work) {
	try {
		work();
	} catch {}
}
exports.killProcessTree = killProcessTree;
