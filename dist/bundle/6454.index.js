export const id = 6454;
export const ids = [6454];
export const modules = {

/***/ 68693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pO: () => (/* binding */ Redactor)
});

// UNUSED EXPORTS: RedactedStream, SECRET_MASK

;// CONCATENATED MODULE: ./build/storage/secret-forms.js
/** In which spellings a secret may turn up in text: as it is, and as common encoders write it. */
/**
 * Shorter texts are not searched for inside other text: `1` or `yes` would mask half of every log.
 * They are still masked where they are the whole of a value.
 */
const SHORTEST_SEARCHED = 4;
/**
 * Every form worth searching for, none shorter than {@link SHORTEST_SEARCHED}, without doubles.
 * The order is a function of the secret alone and part of the journal's format: a sealed text names a form by its place.
 */
function secretForms(secret) {
    const forms = new Set();
    const add = (form) => {
        if (form.length >= SHORTEST_SEARCHED)
            forms.add(form);
    };
    const addEncoded = (text) => {
        add(text);
        // A secret inside JSON inside JSON, as a logged request body often is.
        const escaped = jsonEscape(text);
        add(escaped);
        add(jsonEscape(escaped));
        addUrlForms(text, add);
        add(xmlEscape(text));
        for (const form of base64Forms(text))
            add(form);
    };
    addEncoded(secret);
    // A file's or a variable's last line break is seldom part of what is used.
    addEncoded(secret.trim());
    // Text is mostly written line by line: a private key would pass by in pieces.
    const lines = secret.split(/\r?\n/);
    if (lines.length > 1) {
        addEncoded(lines.join('\n'));
        addEncoded(lines.join('\r\n'));
        for (const line of lines)
            if (line.trim().length >= SHORTEST_SEARCHED)
                addEncoded(line.trim());
    }
    return [...forms];
}
function jsonEscape(text) {
    return JSON.stringify(text).slice(1, -1);
}
function addUrlForms(text, add) {
    const component = encodeUri(text);
    const lower = (form) => form.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase());
    for (const form of [
        component,
        // As Java and HTML forms do it.
        component.replaceAll('%20', '+').replace(/[!'()~]/g, percent),
        component.replace(/[!'()*~]/g, percent),
        // As whole URLs are escaped, and the user part of one.
        component.replace(/%(2C|2F|3A|3B|3D|3F|40|26|2B|24|23)/g, (code) => decodeURIComponent(code)),
        component.replace(/%(21|24|26|27|28|29|2A|2B|2C|3B|3D)/g, (code) => decodeURIComponent(code)),
    ]) {
        add(form);
        add(lower(form));
    }
}
function encodeUri(text) {
    // Half a surrogate pair has no escape.
    return encodeURIComponent(text.replace(/[\ud800-\udfff]/gu, '\ufffd'));
}
function percent(character) {
    return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
function xmlEscape(text) {
    return text
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('"', '&quot;')
        .replaceAll("'", '&#39;');
}
/** Whole base64, and the letters that are the secret's alone when 0, 1 or 2 other bytes (modulo 3) stand before it. */
function base64Forms(text) {
    const bytes = Buffer.from(text, 'utf8');
    const forms = [bytes.toString('base64')];
    for (let shift = 0; shift < 3; shift++) {
        const padded = Buffer.concat([Buffer.alloc(shift), bytes]).toString('base64');
        const first = Math.ceil((shift * 8) / 6);
        const end = Math.floor(((shift + bytes.length) * 8) / 6);
        forms.push(padded.slice(first, end));
    }
    const urlSafe = forms.map((form) => form.replaceAll('+', '-').replaceAll('/', '_'));
    return [...forms, ...urlSafe];
}

;// CONCATENATED MODULE: ./build/storage/pattern-search.js
/** Finds many texts in a text in one pass: a small hash of four characters tells where a closer look is worth it. */

const BITS = 16;
const MASK = (1 << BITS) - 1;
/**
 * Texts of at least {@link SHORTEST_SEARCHED} characters, each with a tag.
 * A pass costs one table look-up a character, whatever the number of texts (thousands are fine).
 */
class PatternSearch {
    /** 1 where some text begins with four characters of that hash. */
    #begins = new Uint8Array(1 << BITS);
    #byHash = new Map();
    #known = new Set();
    #longest = 0;
    /** Length of the longest text. */
    get longest() {
        return this.#longest;
    }
    get size() {
        return this.#known.size;
    }
    /** A text that is there already keeps its tag, unless `replaces` says that the new one is better. */
    add(text, tag, replaces = () => false) {
        if (text.length < SHORTEST_SEARCHED)
            return;
        const hash = hashAt(text, 0);
        const same = this.#byHash.get(hash) ?? [];
        if (this.#known.has(text)) {
            const known = same.find((candidate) => candidate.text === text);
            if (known !== undefined && replaces(known.tag))
                known.tag = tag;
            return;
        }
        this.#known.add(text);
        this.#longest = Math.max(this.#longest, text.length);
        this.#begins[hash] = 1;
        same.push({ text, tag });
        same.sort((a, b) => b.text.length - a.text.length);
        this.#byHash.set(hash, same);
    }
    /** At each place the longest text that begins there; matches may overlap. In order of their starts. */
    find(text) {
        const matches = [];
        if (this.#known.size === 0)
            return matches;
        const last = text.length - SHORTEST_SEARCHED;
        for (let at = 0; at <= last; at++) {
            if (this.#begins[hashAt(text, at)] === 0)
                continue;
            for (const candidate of this.#byHash.get(hashAt(text, at)) ?? []) {
                if (!text.startsWith(candidate.text, at))
                    continue;
                matches.push({ start: at, end: at + candidate.text.length, tag: candidate.tag });
                break;
            }
        }
        return matches;
    }
}
function hashAt(text, at) {
    return ((text.charCodeAt(at) ^
        (text.charCodeAt(at + 1) << 3) ^
        (text.charCodeAt(at + 2) << 6) ^
        (text.charCodeAt(at + 3) << 9)) &
        MASK);
}

;// CONCATENATED MODULE: ./build/storage/redaction.js
/** The one place that knows secrets: masks them in all that is written, and seals them in the journal for a later resume. */


/** What stands where a secret stood. */
const SECRET_MASK = '******';
/** Begins every mark that sealing leaves; a `⟦` of the text itself is marked too, so that nothing is ambiguous. */
const OPEN = '⟦';
const MARK = /⟦(?:literal|secret:([^#⟧]*)#(\d+)(?:@(\d+))?)⟧/g;
/** Before a sealed text that was a number. */
const NUMBER = '⟦number⟧';
/**
 * Masks and seals. A secret counts from the moment it is registered; text that passed before stays as it was.
 *
 * Guarantee: what {@link redact} and {@link redactStructure} return holds no registered secret of four or more
 * characters: not raw, base64 (any alignment), URL-, JSON- or XML-escaped, nor any line of a multi-line secret.
 * A shorter secret is masked only where it is the whole text or value.
 */
class Redactor {
    #search = new PatternSearch();
    /** Secrets too short to search for. */
    #short = new Map();
    /** Forms of named secrets: what a mark in a journal stands for. */
    #named = new Map();
    /** True when there is nothing to mask. */
    get isEmpty() {
        return this.#search.size === 0 && this.#short.size === 0;
    }
    /**
     * From now on the text is a secret; blank text is none. `name` is what a sealed journal calls it
     * (`DB_PASSWORD`, `inputs.token`): without one the value cannot be restored by a resume.
     */
    register(secret, name) {
        if (secret.trim() === '')
            return;
        const isShort = secret.length < SHORTEST_SEARCHED;
        const forms = isShort ? [secret] : secretForms(secret);
        if (name !== undefined)
            this.#named.set(name, forms);
        if (isShort) {
            if (this.#short.get(secret) === undefined)
                this.#short.set(secret, name);
            return;
        }
        for (const [index, form] of forms.entries())
            this.#search.add(form, { name, index }, isNameless);
    }
    /** The text with every secret replaced by {@link SECRET_MASK}. */
    redact(text) {
        if (this.#short.has(text))
            return SECRET_MASK;
        const matches = this.#search.find(text);
        if (matches.length === 0)
            return text;
        let result = '';
        let at = 0;
        for (const { start, end } of mergeOverlaps(matches)) {
            result += text.slice(at, start) + SECRET_MASK;
            at = end;
        }
        return result + text.slice(at);
    }
    /** A copy with every text (keys too) redacted; unchanged parts are shared. Numbers that are a secret become the mask. */
    redactStructure(value) {
        if (this.isEmpty)
            return value;
        return mapTexts(value, (text) => this.redact(text), (number) => (this.#isSecretNumber(number) ? SECRET_MASK : number));
    }
    /** Redacts text that arrives in pieces; see {@link RedactedStream}. */
    stream() {
        return new RedactedStream(this.#search, (text) => this.redact(text));
    }
    /** A copy in which named marks stand for secrets; {@link unseal} with the same secrets gives the value back. */
    seal(value) {
        return mapTexts(value, (text) => this.#sealText(text), (number) => (this.#isSecretNumber(number) ? NUMBER + this.#sealText(String(number)) : number));
    }
    /** Restores what {@link seal} marked. A secret that is not registered leaves {@link SECRET_MASK} and its name in `missing`. */
    unseal(value) {
        const missing = new Set();
        const open = (text) => (text.includes(OPEN) ? this.#unsealText(text, missing) : text);
        const restored = mapTexts(value, (text) => {
            if (!text.startsWith(NUMBER))
                return open(text);
            const digits = open(text.slice(NUMBER.length));
            const number = Number(digits);
            return digits.trim() === '' || Number.isNaN(number) ? digits : number;
        });
        return { value: restored, missing: [...missing] };
    }
    #isSecretNumber(number) {
        const text = String(number);
        return this.#short.has(text) || this.redact(text) === SECRET_MASK;
    }
    #sealText(text) {
        if (this.#short.has(text))
            return mark({ name: this.#short.get(text), index: 0 }, 0);
        const matches = this.#search.find(text);
        if (matches.length === 0)
            return escapeMarks(text);
        let result = '';
        let at = 0;
        for (const { start, end, tag } of matches) {
            if (end <= at)
                continue;
            if (start > at)
                result += escapeMarks(text.slice(at, start));
            // Of a secret that overlaps the one before, only the rest is left to stand for.
            result += mark(tag, Math.max(0, at - start));
            at = end;
        }
        return result + escapeMarks(text.slice(at));
    }
    #unsealText(text, missing) {
        return text.replace(MARK, (_, encoded, index, from) => {
            if (encoded === undefined)
                return OPEN;
            if (encoded === '')
                return SECRET_MASK;
            const name = decodeURIComponent(encoded);
            const form = this.#named.get(name)?.[Number(index)];
            if (form === undefined)
                missing.add(name);
            return form === undefined ? SECRET_MASK : form.slice(Number(from ?? 0));
        });
    }
}
/**
 * Redacts a text that comes in pieces, whose borders may lie inside a secret: what may be the beginning of one is held
 * back until enough has come to tell. Never holds more than the longest secret's longest spelling and what overlaps it.
 */
class RedactedStream {
    #search;
    #redact;
    #held = '';
    constructor(search, redact) {
        this.#search = search;
        this.#redact = redact;
    }
    push(piece) {
        const text = this.#held + piece;
        let cut = text.length - Math.max(0, this.#search.longest - 1);
        if (this.#search.longest === 0)
            cut = text.length;
        if (cut <= 0) {
            this.#held = text;
            return '';
        }
        for (const { start, end } of mergeOverlaps(this.#search.find(text)))
            if (start < cut && end > cut)
                cut = start;
        this.#held = text.slice(cut);
        return this.#redact(text.slice(0, cut));
    }
    /** What is still held back; call it once, at the end. */
    end() {
        const rest = this.#redact(this.#held);
        this.#held = '';
        return rest;
    }
}
/** A value may become known by itself first, and by its name later: the name is what brings it back. */
function isNameless(form) {
    return form.name === undefined;
}
function mark(form, from) {
    const name = form.name === undefined ? '' : encodeURIComponent(form.name);
    return `${OPEN}secret:${name}#${form.index}${from === 0 ? '' : `@${from}`}⟧`;
}
function escapeMarks(text) {
    return text.includes(OPEN) ? text.replaceAll(OPEN, `${OPEN}literal⟧`) : text;
}
function mergeOverlaps(matches) {
    const merged = [];
    for (const { start, end } of matches) {
        const last = merged.at(-1);
        if (last !== undefined && start < last.end)
            last.end = Math.max(last.end, end);
        else
            merged.push({ start, end });
    }
    return merged;
}
/** Applies `text` to every string of plain data, keys included, and `number` to every number; shares what did not change. */
function mapTexts(value, text, number = (same) => same) {
    if (typeof value === 'string')
        return text(value);
    if (typeof value === 'number' || typeof value === 'bigint')
        return number(value);
    if (Array.isArray(value)) {
        let changed = false;
        const items = value.map((item) => {
            const mapped = mapTexts(item, text, number);
            if (mapped !== item)
                changed = true;
            return mapped;
        });
        return changed ? items : value;
    }
    if (typeof value !== 'object' || value === null)
        return value;
    if (value instanceof Map) {
        return new Map([...value].map(([key, item]) => [mapTexts(key, text, number), mapTexts(item, text, number)]));
    }
    const prototype = Object.getPrototypeOf(value);
    if (prototype !== Object.prototype && prototype !== null)
        return value;
    let changed = false;
    const entries = Object.entries(value).map(([key, item]) => {
        const mappedKey = String(text(key));
        const mapped = mapTexts(item, text, number);
        if (mapped !== item || mappedKey !== key)
            changed = true;
        return [mappedKey, mapped];
    });
    if (!changed)
        return value;
    const result = Object.create(prototype);
    for (const [key, item] of entries) {
        // Assignment would take a key named __proto__ for the prototype.
        Object.defineProperty(result, key, { value: item, enumerable: true, configurable: true, writable: true });
    }
    return result;
}


/***/ }),

/***/ 76454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   filesWithSecrets: () => (/* binding */ filesWithSecrets)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _redaction_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68693);
/** Finds files that hold a secret: stored files are kept as they are for later tasks, so they are looked at before they leave the machine. */



/** Absolute paths of the files below a folder that hold one of the secrets, in any spelling that is masked elsewhere; sorted. */
async function filesWithSecrets(folder, secrets) {
    const redactor = new _redaction_js__WEBPACK_IMPORTED_MODULE_2__/* .Redactor */ .pO();
    for (const secret of secrets)
        redactor.register(secret);
    if (redactor.isEmpty)
        return [];
    const found = [];
    for (const path of filesBelow(folder)) {
        if (await holdsSecret(path, redactor))
            found.push(path);
    }
    return found.sort();
}
function filesBelow(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder, { recursive: true, withFileTypes: true })
            .filter((entry) => entry.isFile())
            .map((entry) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(entry.parentPath, entry.name));
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return [];
        throw error;
    }
}
/** Piece by piece: a stored file may be larger than memory. */
async function holdsSecret(path, redactor) {
    const stream = redactor.stream();
    let waiting = '';
    const unchanged = (masked) => {
        const same = waiting.startsWith(masked);
        waiting = waiting.slice(masked.length);
        return same;
    };
    for await (const piece of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path, 'utf8')) {
        waiting += String(piece);
        if (!unchanged(stream.push(String(piece))))
            return true;
    }
    return !unchanged(stream.end());
}


/***/ })

};
