// src/util/waiting-line.ts
var WaitingLine = class {
	#free;
	#waiting = [];
	constructor(places) {
		this.#free = places;
	}
	async run(job) {
		if (this.#free > 0) this.#free--;
		else await new Promise((resolve) => this.#waiting.push(resolve));
		try {
			return await job();
		} finally {
			const next = this.#waiting.shift();
			if (next === void 0) this.#free++;
			else next();
		}
	}
};
Object.defineProperty(exports, "WaitingLine", {
	enumerable: true,
	get: function() {
		return WaitingLine;
	}
});
