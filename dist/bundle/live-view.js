require("./rolldown-runtime.js");
const require_run_always = require("./run-always.js");
const require_common = require("./common.js");
const require_task_tree = require("./task-tree.js");
// src/cli/terminal/live-screen.ts
const HIDE_CURSOR = "\x1B[?25l";
const SHOW_CURSOR = "\x1B[?25h";
const BEGIN = "\x1B[?2026h";
const END = "\x1B[?2026l";
const ERASE_LINE = "\x1B[K";
const ERASE_BELOW = "\x1B[J";
var LiveScreen = class {
	#stream;
	#drawn = [];
	#hidden = false;
	constructor(stream) {
		this.#stream = stream;
	}
	get columns() {
		return this.#stream.columns ?? 80;
	}
	get rows() {
		return this.#stream.rows ?? 24;
	}
	draw(lines, permanent = "") {
		const up = this.#rowsDrawn();
		const body = lines.map((line) => `${line.text}${ERASE_LINE}\n`).join("");
		const above = permanent === "" ? "" : `${ERASE_BELOW}${permanent}`;
		const cursor = this.#hidden || lines.length === 0 ? "" : HIDE_CURSOR;
		if (lines.length > 0) this.#hidden = true;
		this.#stream.write(`${BEGIN}${cursor}${up === 0 ? "" : `\u001b[${up}A`}\r${above}${body}${ERASE_BELOW}${END}`);
		this.#drawn = lines;
	}
	close(permanent = "") {
		if (this.#drawn.length > 0 || permanent !== "") this.draw([], permanent);
		this.restoreCursor();
	}
	restoreCursor() {
		if (!this.#hidden) return;
		this.#hidden = false;
		this.#stream.write(SHOW_CURSOR);
	}
	#rowsDrawn() {
		const columns = Math.max(1, this.columns);
		return this.#drawn.reduce((sum, line) => sum + Math.max(1, Math.ceil(line.width / columns)), 0);
	}
};
// src/cli/terminal/live-view.ts
const FRAME = 80;
const LOG_BUFFER = 262144;
const FINAL_HEIGHT = 200;
function createLiveView({ host, style, now, logs = true }) {
	const screen = new LiveScreen(host.stdout);
	const tree = new require_task_tree.TaskTree();
	let execution;
	let pending = "";
	let frame = 0;
	let closed = false;
	const title = (width) => {
		if (execution === void 0) return require_run_always.makeLine([["\u2026", style.dim]], width);
		const end = execution.endDate === void 0 ? now() : Date.parse(execution.endDate);
		const running = tree.count((state) => !require_common.isTerminal(state));
		const done = tree.count(require_common.isTerminal);
		return require_run_always.makeLine([
			[`${require_run_always.stateSign(execution.state, frame)} `, require_run_always.statePaint(execution.state, style)],
			[`${execution.namespace}.${execution.flowId}`, style.bold],
			[`  ${execution.state}`, require_run_always.statePaint(execution.state, style)],
			[`  ${require_common.formatDurationForPeople(end - Date.parse(execution.startDate))}`],
			[`  ${done} done${running === 0 ? "" : `, ${running} running`}`, style.dim]
		], width);
	};
	const draw = () => {
		if (closed || execution === void 0 && tree.size === 0 && pending === "") return;
		const width = Math.max(10, screen.columns - 1);
		const lines = tree.render({
			width,
			height: Math.max(3, screen.rows - 3),
			style,
			now: now(),
			frame
		});
		const text = pending;
		pending = "";
		screen.draw([...lines, title(width)], text);
	};
	const timer = setInterval(() => {
		frame += 1;
		draw();
	}, FRAME);
	timer.unref();
	host.stdout.on?.("resize", draw);
	const forgetExit = host.onExit(() => screen.restoreCursor());
	const onLog = (entry) => {
		if (!logs) return;
		pending += require_run_always.formatLogEntry(entry, style);
		if (pending.length > LOG_BUFFER) draw();
	};
	const below = (taskRun, named) => {
		let id;
		return {
			onExecution(progress) {
				id = progress.id;
				tree.updateExecution(progress, taskRun.id);
			},
			onTaskRun: (run) => tree.update(run, id),
			onLog: named.onLog,
			onSubflow: (run) => below(run, named.onSubflow(run))
		};
	};
	const name = require_run_always.tellUnderName({ onLog });
	return {
		onExecution(progress) {
			execution = progress;
		},
		onTaskRun: (run) => tree.update(run),
		onLog,
		onSubflow: (run) => below(run, name(run)),
		note(text) {
			if (closed) host.stderr.write(text);
			else {
				pending += text;
				draw();
			}
		},
		close() {
			if (closed) return;
			closed = true;
			clearInterval(timer);
			host.stdout.off?.("resize", draw);
			forgetExit();
			const width = Math.max(10, screen.columns - 1);
			const lines = tree.render({
				width,
				height: FINAL_HEIGHT,
				style,
				now: now()
			});
			screen.close(pending + lines.map((line) => `${line.text}\n`).join(""));
		}
	};
}
exports.createLiveView = createLiveView;
