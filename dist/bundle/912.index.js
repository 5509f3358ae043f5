export const id = 912;
export const ids = [912];
export const modules = {

/***/ 10912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SourceFile: () => (/* binding */ SourceFile)
/* harmony export */ });
/** A text file and the arithmetic between its offsets (UTF-16 code units) and its lines and columns. */
class SourceFile {
    /** Path as it is shown to people: relative to where the user stands, with `/`. */
    path;
    text;
    #lineStarts;
    constructor(path, text) {
        this.path = path;
        this.text = text;
    }
    /** Offsets at which each line begins; computed on first use because most files are never reported on. */
    get lineStarts() {
        if (this.#lineStarts === undefined) {
            const starts = [0];
            for (let at = this.text.indexOf('\n'); at !== -1; at = this.text.indexOf('\n', at + 1))
                starts.push(at + 1);
            this.#lineStarts = starts;
        }
        return this.#lineStarts;
    }
    /** Offsets past the end of the text are placed at its end. */
    position(offset) {
        const starts = this.lineStarts;
        const target = Math.max(0, Math.min(offset, this.text.length));
        let low = 0;
        let high = starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if (starts[middle] <= target)
                low = middle;
            else
                high = middle - 1;
        }
        return { line: low + 1, column: target - starts[low] + 1 };
    }
    /** Offset of a place; a line that is not there gives the end of the text. */
    offset(position) {
        const start = this.lineStarts[position.line - 1];
        return start === undefined ? this.text.length : Math.min(start + position.column - 1, this.text.length);
    }
    /** Text of a line (from 1) without its line break; empty when there is no such line. */
    line(number) {
        const start = this.lineStarts[number - 1];
        if (start === undefined)
            return '';
        const next = this.lineStarts[number];
        const raw = this.text.slice(start, next === undefined ? undefined : next - 1);
        return raw.endsWith('\r') ? raw.slice(0, -1) : raw;
    }
}


/***/ })

};
