export const id = 2606;
export const ids = [2606];
export const modules = {

/***/ 82606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  MAX_FILE_LENGTH: () => (/* binding */ MAX_FILE_LENGTH),
  YamlDocument: () => (/* binding */ YamlDocument),
  parseYaml: () => (/* binding */ parseYaml)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./build/flow/scalar-map.js
/** From an offset inside a decoded YAML scalar back to the offset in the file: through folding, indentation, escapes. */
class ScalarMap {
    #segments;
    #end;
    /**
     * @param text the whole file
     * @param start offset of the scalar's first character: the quote, the block indicator or the text itself
     * @param end offset behind the scalar
     * @param decoded the scalar's value
     */
    constructor(text, start, end, style, decoded) {
        this.#end = end;
        this.#segments =
            style === 'double-quoted'
                ? doubleQuoted(text, start, end, decoded)
                : style === 'single-quoted'
                    ? singleQuoted(text, start, end, decoded)
                    : lines(text, style === 'plain' ? start : afterHeader(text, start, end), end, decoded);
    }
    /** Offset in the file of a character of the decoded text; its length gives the place behind the last character. */
    sourceOffset(decoded) {
        let low = 0;
        let high = this.#segments.length - 1;
        if (high < 0)
            return this.#end;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if (this.#segments[middle].decoded <= decoded)
                low = middle;
            else
                high = middle - 1;
        }
        const segment = this.#segments[low];
        // A place in a gap (folded line break, escape) is the end of the run before it.
        return segment.source + Math.max(0, Math.min(decoded - segment.decoded, segment.length));
    }
}
/** Block scalars begin behind their `|2-` line. */
function afterHeader(text, start, end) {
    const lineBreak = text.indexOf('\n', start);
    return lineBreak === -1 || lineBreak >= end ? end : lineBreak + 1;
}
/**
 * Plain and block scalars keep every line's text; only indentation and line breaks change.
 * Each source line, without its outer blanks, is found again in the decoded text at or shortly after the last one.
 */
function lines(text, start, end, decoded) {
    const segments = [];
    let at = 0;
    let lineStart = start;
    while (lineStart < end && at < decoded.length) {
        const lineBreak = text.indexOf('\n', lineStart);
        const lineEnd = lineBreak === -1 || lineBreak > end ? end : lineBreak;
        let from = lineStart;
        while (from < lineEnd && isBlank(text.charCodeAt(from)))
            from++;
        let to = lineEnd;
        while (to > from && isBlank(text.charCodeAt(to - 1)))
            to--;
        if (to > from) {
            const content = text.slice(from, to);
            let found = at;
            while (found < decoded.length &&
                isBlankOrBreak(decoded.charCodeAt(found)) &&
                !decoded.startsWith(content, found))
                found++;
            // Blanks in front that belong to the text (a deeper indented line) stay part of the run.
            let lead = 0;
            while (found - lead > at &&
                from - lead > lineStart &&
                decoded[found - lead - 1] === text[from - lead - 1])
                lead++;
            segments.push({ decoded: found - lead, source: from - lead, length: content.length + lead });
            at = found + content.length;
        }
        lineStart = lineEnd + 1;
    }
    return segments;
}
function singleQuoted(text, start, end, decoded) {
    const segments = [];
    let at = 0;
    let source = start + 1;
    const close = end - 1;
    while (source < close && at < decoded.length) {
        const lineFold = foldedBreak(text, source, close);
        if (lineFold !== undefined) {
            at = skipFold(decoded, at);
            source = lineFold;
            continue;
        }
        const from = source;
        const decodedFrom = at;
        while (source < close && text[source] !== "'" && foldedBreak(text, source, close) === undefined)
            source++;
        if (source > from) {
            segments.push({ decoded: decodedFrom, source: from, length: source - from });
            at += source - from;
        }
        if (source < close && text[source] === "'") {
            segments.push({ decoded: at, source, length: 1 });
            at += 1;
            source += 2;
        }
    }
    return segments;
}
function doubleQuoted(text, start, end, decoded) {
    const segments = [];
    let at = 0;
    let source = start + 1;
    const close = end - 1;
    while (source < close && at < decoded.length) {
        const lineFold = foldedBreak(text, source, close);
        if (lineFold !== undefined) {
            at = skipFold(decoded, at);
            source = lineFold;
            continue;
        }
        if (text[source] === '\\') {
            const { sourceLength, decodedLength } = escapeLengths(text, source, close);
            if (decodedLength > 0)
                segments.push({ decoded: at, source, length: 1 });
            at += decodedLength;
            source += sourceLength;
            continue;
        }
        const from = source;
        while (source < close && text[source] !== '\\' && foldedBreak(text, source, close) === undefined)
            source++;
        segments.push({ decoded: at, source: from, length: source - from });
        at += source - from;
    }
    return segments;
}
/** Offset behind a line break with the blanks around it (any number of lines), or undefined when there is none here. */
function foldedBreak(text, offset, close) {
    const code = text.charCodeAt(offset);
    if (!isBlankOrBreak(code))
        return undefined;
    let at = offset;
    let broken = false;
    while (at < close && isBlankOrBreak(text.charCodeAt(at))) {
        if (text[at] === '\n')
            broken = true;
        at++;
    }
    return broken ? at : undefined;
}
/** A fold decodes to one blank, or to one line break for each empty line. */
function skipFold(decoded, at) {
    if (decoded[at] === ' ')
        return at + 1;
    let next = at;
    while (decoded[next] === '\n')
        next++;
    return next;
}
function escapeLengths(text, offset, close) {
    const kind = text[offset + 1];
    if (kind === 'x')
        return { sourceLength: 4, decodedLength: 1 };
    if (kind === 'u')
        return { sourceLength: 6, decodedLength: 1 };
    if (kind === 'U') {
        const code = Number.parseInt(text.slice(offset + 2, offset + 10), 16);
        return { sourceLength: 10, decodedLength: code > 0xffff ? 2 : 1 };
    }
    if (kind === '\n' || kind === '\r') {
        // An escaped line break vanishes together with the next line's indentation.
        let at = offset + 1;
        while (at < close && isBlankOrBreak(text.charCodeAt(at)))
            at++;
        return { sourceLength: at - offset, decodedLength: 0 };
    }
    return { sourceLength: 2, decodedLength: 1 };
}
function isBlank(code) {
    return code === 32 || code === 9 || code === 13;
}
function isBlankOrBreak(code) {
    return code === 10 || isBlank(code);
}

;// CONCATENATED MODULE: ./build/flow/yaml-message.js
/** Turns the YAML grammar's complaints into sentences that say what to write. */
/** On longer lines no pattern is searched for. */
const LONG_LINE = 2000;
function describeSyntaxError(source, error) {
    const span = placeOf(source, error);
    const { message, help } = wording(source, error, span);
    const diagnostic = { code: 'yaml-syntax', severity: 'error', message, file: source, span };
    return help === undefined ? diagnostic : { ...diagnostic, help };
}
function wording(source, error, span) {
    const line = source.line(source.position(span.start).line);
    if (/without - indicator/.test(error.message)) {
        return {
            message: 'this line is indented less than the list item above, and deeper than the list',
            help: 'give all keys of the item the same indentation',
        };
    }
    switch (error.code) {
        case 'TAB_AS_INDENT':
            return {
                message: 'a tab is used as indentation, which YAML does not allow',
                help: 'indent with spaces',
            };
        case 'BAD_INDENT': {
            const bracket = /end with a ([\]}])/.exec(error.message)?.[1];
            if (bracket !== undefined) {
                const open = bracket === ']' ? '[' : '{';
                return {
                    message: `a \`${open}\` is never closed`,
                    help: `add the closing \`${bracket}\``,
                };
            }
            if (/indented more than parent|same column|same indentation/i.test(error.message)) {
                return {
                    message: 'this line is indented differently from the lines it belongs to',
                    help: 'give all keys of one map, and all `-` of one list, the same indentation',
                };
            }
            return {
                message: 'this line has too little indentation for the value it is part of',
                help: 'indent it deeper than the key that it belongs to',
            };
        }
        case 'MISSING_CHAR':
            return missingCharacter(error.message, line);
        case 'MULTILINE_IMPLICIT_KEY':
            return {
                message: 'a key must stand on one line and be followed by `:`',
                help: 'look for a missing `:` behind this text, or for text that is indented less than the value it continues',
            };
        case 'BLOCK_AS_IMPLICIT_KEY':
            if ((line.match(/:(?=\s|$)/g)?.length ?? 0) < 2) {
                return {
                    message: 'the line below is indented as if it belonged to this value',
                    help: 'give the keys of one map the same indentation',
                };
            }
            return {
                message: 'a second `:` on this line makes the value look like a nested map',
                help: 'put the value in quotes when the `: ` is part of its text, or write the nested map on lines of its own',
            };
        case 'BLOCK_IN_FLOW':
            return {
                message: 'block style is not possible inside `[ ]` or `{ }`',
                help: 'close the bracket first',
            };
        case 'BAD_ALIAS':
            return {
                message: 'this is not a complete alias',
                help: 'put the value in quotes when `*` is part of its text',
            };
        case 'BAD_DQ_ESCAPE':
            return {
                message: `${escapeIn(error.message)} is no escape that YAML knows in double quotes`,
                help: 'write `\\\\` for a backslash, or use single quotes',
            };
        case 'BAD_SCALAR_START':
            return badStart(source.text, span.start);
        case 'KEY_OVER_1024_CHARS':
            return { message: 'a key is limited to 1024 characters' };
        case 'MULTIPLE_ANCHORS':
            return { message: 'a value can have one anchor only' };
        case 'MULTIPLE_TAGS':
            return { message: 'a value can have one tag only' };
        case 'RESOURCE_EXHAUSTION':
            return { message: 'values are nested too deeply to be read' };
        case 'BAD_DIRECTIVE':
            return {
                message: 'a line beginning with `%` in front of the document is a YAML directive, and this is not one',
            };
        case 'UNEXPECTED_TOKEN':
            return unexpected(source, error.message, span, line);
        default:
            return { message: sentence(error.message) };
    }
}
function badStart(text, offset) {
    const character = text[offset] ?? '';
    if (character === '%' && text[offset - 1] === '{')
        return UNQUOTED_TAG;
    const shown = character === '`' ? 'a backtick' : `\`${character}\``;
    return { message: `a value cannot begin with ${shown}`, help: 'put the value in quotes' };
}
const UNQUOTED_TAG = {
    message: 'an unquoted `{%` begins a YAML map, not a template',
    help: "put the whole value in quotes: '{% … %}'",
};
function missingCharacter(raw, line) {
    const quote = /closing ("|')quote/i.exec(raw) ?? /Missing closing (["'])/i.exec(raw);
    if (quote !== null)
        return { message: `this text is never closed with ${quote[1]}`, help: `add the closing ${quote[1]}` };
    const bracket = /(?:expected|with a|end with) (?:a )?([\]}])/i.exec(raw);
    if (bracket !== null)
        return {
            message: `this is never closed with \`${bracket[1]}\``,
            help: `add the closing \`${bracket[1]}\``,
        };
    if (/Missing ,/.test(raw)) {
        return line.includes('{{')
            ? {
                message: 'an unquoted `{{` begins a YAML map, not an expression',
                help: "put the whole value in quotes: '{{ … }}'",
            }
            : { message: 'a `,` is missing between two items' };
    }
    if (/Implicit (map )?keys? need/.test(raw)) {
        return {
            message: 'this is neither `key: value` nor a list item',
            help: 'add `:` and a value, or indent the text so that it continues the value above',
        };
    }
    if (/directives-end/i.test(raw))
        return { message: 'a line with `---` is missing behind the `%` line above' };
    if (/space/.test(raw))
        return { message: sentence(raw), help: 'put a blank between the two' };
    return { message: sentence(raw) };
}
function unexpected(source, raw, span, line) {
    if (line.includes('{{') && /[}\]]|flow|map/i.test(raw)) {
        return {
            message: 'text around an unquoted `{{ }}` cannot be read',
            help: "put the whole value in quotes: '{{ … }}'",
        };
    }
    if (line.length < LONG_LINE && /^\s*(['"]).*\1\s*\S/.test(line.slice(line.search(/['"]/)))) {
        const help = line.includes('{{')
            ? 'inside the expression use the other kind of quotes: "{{ x[\'y\'] }}"'
            : "put the whole value in one pair of quotes, and double the quotes inside: `'it''s'`";
        return { message: 'there is text behind the closing quote of this value', help };
    }
    const found = source.text
        .slice(span.start, Math.min(span.end, span.start + 30))
        .split('\n')[0]
        .trim();
    if (found === '-' || found.startsWith('- ')) {
        return { message: 'a list cannot begin on the line of its key', help: 'begin it on the line below' };
    }
    return found === ''
        ? { message: sentence(raw) }
        : {
            message: `\`${found}\` is not possible here`,
            help: 'check the indentation and the quotes of this line and the one above',
        };
}
function escapeIn(raw) {
    return `\`${/(\\.\S*)/.exec(raw)?.[1] ?? '\\'}\``;
}
function sentence(raw) {
    const text = raw.replace(/\s+/g, ' ').trim().replace(/\.$/, '');
    return text.charAt(0).toLowerCase() + text.slice(1);
}
function placeOf(source, error) {
    const [from, to] = error.pos;
    if (error.code === 'BAD_DQ_ESCAPE')
        return visibleSpan(source, from, from + 2);
    const quote = error.code === 'MISSING_CHAR' ? /closing (["'])/i.exec(error.message)?.[1] : undefined;
    const opening = quote === undefined ? undefined : openingQuote(source.text.slice(0, to), quote);
    return opening === undefined
        ? visibleSpan(source, from, to)
        : visibleSpan(source, opening, source.text.length);
}
/** A missing quote is noticed at the end of the file; the mistake is where the text begins. */
function openingQuote(text, quote) {
    const opening = new RegExp(`(?:^|[:,[{-])[ \\t]*(${quote})[^${quote}\\n]*$`, 'gm');
    const last = [...text.matchAll(opening)].at(-1);
    return last === undefined ? undefined : last.index + last[0].indexOf(quote);
}
/** The grammar often points at a line break or over many lines; people want to see something on one line. */
function visibleSpan(source, from, to) {
    const text = source.text;
    let start = Math.min(from, text.length);
    if (start === text.length || text[start] === '\n' || text[start] === '\r') {
        const before = start;
        while (start > 0 && /\s/.test(text[start - 1]))
            start--;
        start = Math.max(0, Math.min(before, start - 1));
    }
    // Inside the indentation there is nothing to see; a tab there is the mistake itself.
    while (text[start] === ' ' && start + 1 < text.length && /[^\r\n]/.test(text[start + 1]))
        start++;
    const lineBreak = text.indexOf('\n', start);
    const lineEnd = lineBreak === -1 ? text.length : lineBreak;
    let end = Math.max(start + 1, Math.min(to, lineEnd));
    while (end > start + 1 && /\s/.test(text[end - 1]))
        end--;
    return { start, end: Math.min(end, text.length) };
}

;// CONCATENATED MODULE: ./build/flow/yaml-scalar.js
/**
 * What a plain (unquoted) YAML scalar means.
 *
 * Kestra: files go through SnakeYAML's YAML 1.1 resolver and then Jackson's number reader, which accepts less:
 * - `true` and `false` in three spellings are booleans; `yes`, `no`, `on`, `off` stay text;
 * - `017` is octal, `0x1F` hexadecimal, `0b11` binary, `1_000` is 1000; `0o17` and `089` stay text;
 * - `12:30`, dates and times stay text;
 * - integers have any size, `1.0` and `1e3` are doubles.
 */
const INTEGER = /^[-+]?(?:0|[1-9][0-9_]*|0[0-7_]+|0b_*[01_]+|0x_*[0-9a-fA-F_]+)$/;
const DOUBLE = /^[-+]?(?:[0-9][0-9_]*\.[0-9_]*|[0-9][0-9_]*(?=[eE])|\.[0-9][0-9_]*)(?:[eE][-+]?[0-9]+)?$/;
const INFINITE = /^([-+]?)\.(?:inf|Inf|INF)$/;
const NOT_A_NUMBER = /^\.(?:nan|NaN|NAN)$/;
/**
 * Value of a plain scalar. Integers beyond 2^53 are `bigint`s.
 * Doubles without a fraction go through `double`, so that `3.0` can stay a double.
 */
function plainScalarValue(text, double) {
    switch (text) {
        case '':
        case '~':
        case 'null':
        case 'Null':
        case 'NULL':
            return null;
        case 'true':
        case 'True':
        case 'TRUE':
            return true;
        case 'false':
        case 'False':
        case 'FALSE':
            return false;
    }
    const first = text.charCodeAt(0);
    // Most scalars are words; numbers begin with a digit, a sign or a dot.
    if (!((first >= 48 && first <= 57) || first === 45 || first === 43 || first === 46))
        return text;
    if (INTEGER.test(text))
        return integer(text) ?? text;
    if (DOUBLE.test(text)) {
        const value = Number(text.replaceAll('_', ''));
        return Number.isInteger(value) || !Number.isFinite(value) ? double(value) : value;
    }
    const infinite = INFINITE.exec(text);
    if (infinite !== null)
        return double(infinite[1] === '-' ? -Infinity : Infinity);
    if (NOT_A_NUMBER.test(text))
        return double(Number.NaN);
    return text;
}
function integer(text) {
    const negative = text.startsWith('-');
    const digits = text.replace(/^[-+]/, '').replaceAll('_', '');
    const literal = digits.length > 1 && digits.startsWith('0') && /^[0-7]+$/.test(digits) ? `0o${digits.slice(1)}` : digits;
    // `0b_`, `0x_`: nothing is left once the underscores are gone.
    if (/^0[bx]?$/.test(literal) && literal !== '0')
        return undefined;
    const value = BigInt(literal);
    const signed = negative ? -value : value;
    return signed >= BigInt(Number.MIN_SAFE_INTEGER) && signed <= BigInt(Number.MAX_SAFE_INTEGER)
        ? Number(signed)
        : signed;
}

;// CONCATENATED MODULE: ./build/flow/yaml-reader.js
/** Turns YAML nodes into plain data: resolves aliases and merge keys, and reports what cannot be. */


/** Most values that a document may have once its aliases are written out. */
const MAX_EXPANDED_VALUES = 250_000;
/** One document's reader; it keeps what each alias and key stands for, so that positions can be found later. */
class YamlReader {
    diagnostics = [];
    #source;
    #double;
    #anchors = new Map();
    #targets = new Map();
    #values = new Map();
    #pairs = new Map();
    #open = new Set();
    #size = 0;
    #exhausted = false;
    constructor(source, double) {
        this.#source = source;
        this.#double = double;
    }
    /** The node an alias stands for; any other node itself. */
    target(node) {
        return (0,dist.isAlias)(node) ? (this.#targets.get(node) ?? node) : node;
    }
    /** The pair of a key in a map or in what is merged into it. */
    pairOf(map, key) {
        const own = this.#index(map).get(key);
        if (own !== undefined)
            return own;
        for (const pair of map.items) {
            if (!isMergeKey(pair))
                continue;
            for (const merged of this.#mergedMaps(pair)) {
                const found = this.pairOf(merged, key);
                if (found !== undefined)
                    return found;
            }
        }
        return undefined;
    }
    read(node) {
        if ((0,dist.isAlias)(node))
            return this.#readAlias(node);
        if (node.anchor !== undefined)
            this.#anchors.set(node.anchor, node);
        const before = this.#size;
        this.#size++;
        this.#open.add(node);
        let value;
        if ((0,dist.isScalar)(node))
            value = this.#readScalar(node);
        else if ((0,dist.isMap)(node))
            value = this.#readMap(node);
        else if ((0,dist.isSeq)(node))
            value = node.items.map((item) => ((0,dist.isPair)(item) ? null : this.#readAny(item)));
        else
            value = null;
        this.#open.delete(node);
        if (node.anchor !== undefined)
            this.#values.set(node, { value, size: this.#size - before });
        return value;
    }
    #readAny(node) {
        return node === null || node === undefined ? null : this.read(node);
    }
    #readAlias(node) {
        const name = (0,dist.isAlias)(node) ? node.source : '';
        const target = this.#anchors.get(name);
        if (target === undefined) {
            const message = name === ''
                ? '`*` begins an alias, but no name follows'
                : `there is no anchor &${name} in front of this alias`;
            const help = name === '' ? 'put the value in quotes' : 'put the value in quotes when `*` is part of its text';
            this.#report('yaml-syntax', message, node, help);
            return null;
        }
        if (this.#open.has(target)) {
            this.#report('yaml-syntax', `alias *${name} stands inside the very value that it repeats`, node);
            return null;
        }
        this.#targets.set(node, target);
        const known = this.#values.get(target);
        if (known === undefined)
            return null;
        this.#size += known.size;
        if (this.#size > MAX_EXPANDED_VALUES) {
            if (!this.#exhausted) {
                const message = `aliases make this document larger than ${MAX_EXPANDED_VALUES} values`;
                this.#report('alias-expansion', message, node);
            }
            this.#exhausted = true;
            return null;
        }
        return known.value;
    }
    #readScalar(node) {
        const text = node.value;
        if (typeof text !== 'string')
            return text;
        const tag = node.tag;
        if (tag !== undefined && tag !== '!' && !tag.endsWith(':str'))
            return plainScalarValue(text, this.#double);
        return node.type === 'PLAIN' && tag === undefined ? plainScalarValue(text, this.#double) : text;
    }
    #readMap(map) {
        const result = {};
        const index = this.#index(map);
        for (const pair of map.items) {
            const value = this.#readAny(pair.value);
            if (isMergeKey(pair))
                continue;
            const key = this.#keyText(pair.key);
            // A duplicate was reported when the index was built; the first one counts, as it does for positions.
            if (index.get(key) === pair)
                setKey(result, key, value);
        }
        for (const pair of map.items) {
            if (!isMergeKey(pair))
                continue;
            const maps = this.#mergedMaps(pair);
            if (maps.length === 0)
                this.#report('yaml-syntax', '`<<` takes a map or a list of maps', pair.key);
            for (const merged of maps) {
                const values = this.#values.get(merged)?.value ?? this.read(merged);
                for (const [key, value] of Object.entries(values)) {
                    if (!Object.hasOwn(result, key))
                        setKey(result, key, value);
                }
            }
        }
        return result;
    }
    #mergedMaps(pair) {
        const value = pair.value === null ? undefined : this.target(pair.value);
        if ((0,dist.isMap)(value))
            return [value];
        if (!(0,dist.isSeq)(value))
            return [];
        return value.items.map((item) => this.target(item)).filter((item) => (0,dist.isMap)(item));
    }
    #index(map) {
        let index = this.#pairs.get(map);
        if (index !== undefined)
            return index;
        index = new Map();
        this.#pairs.set(map, index);
        for (const pair of map.items) {
            if (isMergeKey(pair))
                continue;
            const node = pair.key;
            if (node !== null && node.anchor !== undefined)
                this.#anchors.set(node.anchor, node);
            const key = this.#keyText(node);
            const first = index.get(key);
            if (first === undefined)
                index.set(key, pair);
            else
                this.#reportDuplicate(key, node, first.key);
        }
        return index;
    }
    /** Kestra: keys are text, whatever they look like; `1: a` has the key "1". */
    #keyText(node) {
        if (node === null)
            return '';
        const key = (0,dist.isAlias)(node) ? (this.#anchors.get(node.source) ?? node) : node;
        if ((0,dist.isScalar)(key))
            return String(key.value ?? '');
        if (!this.#open.has(key)) {
            this.#open.add(key);
            this.#reportComplexKey(node);
        }
        const [start, end] = node.range ?? [0, 0];
        return this.#source.text.slice(start, end);
    }
    #reportComplexKey(node) {
        const start = node.range?.[0] ?? 0;
        const braces = this.#source.text.startsWith('{', start) && this.#source.text[start - 1] === '{';
        if (braces) {
            const help = "put the whole value in quotes: '{{ … }}'";
            this.#report('yaml-syntax', 'an unquoted `{{` begins a YAML map, not an expression', node, help);
        }
        else {
            this.#report('yaml-syntax', 'a key is a single word or text, not a list or a map', node);
        }
    }
    #reportDuplicate(key, node, first) {
        const related = {
            message: 'first defined here',
            file: this.#source,
            span: this.#span(first),
        };
        this.diagnostics.push({
            code: 'duplicate-key',
            severity: 'error',
            message: `key \`${key}\` is defined twice in the same map`,
            file: this.#source,
            span: this.#span(node),
            related: [related],
            help: 'remove one of the two, or merge their values',
        });
    }
    #report(code, message, node, help) {
        const diagnostic = {
            code,
            severity: 'error',
            message,
            file: this.#source,
            span: this.#span(node),
        };
        this.diagnostics.push(help === undefined ? diagnostic : { ...diagnostic, help });
    }
    #span(node) {
        const [start, end] = node.range ?? [0, 0];
        return { start, end: trimmedEnd(this.#source.text, start, end) };
    }
}
function isMergeKey(pair) {
    return (0,dist.isScalar)(pair.key) && pair.key.value === '<<' && pair.key.type === 'PLAIN';
}
/** `__proto__` is a key like any other. */
function setKey(target, key, value) {
    if (key === '__proto__') {
        Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true });
    }
    else {
        target[key] = value;
    }
}
/** End of a range without the white space that block values end with. */
function trimmedEnd(text, start, end) {
    let at = end;
    while (at > start && /\s/.test(text[at - 1]))
        at--;
    return at;
}

;// CONCATENATED MODULE: ./build/flow/yaml.js
/**
 * YAML text to plain data with exact positions. Every fault of a document is reported, not the first one;
 * what can be read is read all the same.
 *
 * Kestra: one document a file, duplicate keys are errors, scalars mean what `yaml-scalar.ts` says.
 * Anchors, aliases and merge keys work as YAML 1.1 has them.
 */




/** Longest file that is read, in UTF-16 code units. Real flows stay below a tenth of it. */
const MAX_FILE_LENGTH = 1024 * 1024;
const STYLES = {
    PLAIN: 'plain',
    QUOTE_SINGLE: 'single-quoted',
    QUOTE_DOUBLE: 'double-quoted',
    BLOCK_LITERAL: 'literal',
    BLOCK_FOLDED: 'folded',
};
class YamlDocument {
    source;
    /** Plain data: null, booleans, strings, numbers, bigints, arrays, objects. Aliased parts are shared. */
    value;
    diagnostics;
    /** The text is not YAML: `value` holds what could be saved of it. */
    broken;
    #root;
    #reader;
    #maps = new Map();
    #comments;
    constructor(source, root, reader, syntax) {
        this.source = source;
        this.#root = root;
        this.#reader = reader;
        this.value = root === null ? null : reader.read(root);
        // An unquoted `{{` confuses the grammar too; its own message says more than what follows from it.
        const explained = new Set(reader.diagnostics.map(({ span }) => source.position(span.start).line));
        const rest = syntax.filter(({ span }) => explained.size === 0 || !explained.has(source.position(span.start).line));
        this.diagnostics = [...rest, ...reader.diagnostics];
        this.broken =
            syntax.length > 0 || this.diagnostics.some((diagnostic) => diagnostic.code !== 'duplicate-key');
    }
    /** Whether something is written at the path. */
    has(path) {
        return this.#find(path).complete;
    }
    /** Place of a value; of the nearest value around it when the path leads nowhere. */
    locate(path, part = 'value') {
        const { node, pair, complete } = this.#find(path);
        // Around a missing value, the whole of its surroundings would say nothing.
        const wanted = complete ? part : 'head';
        const key = pair === undefined ? undefined : this.#keySpan(pair);
        const value = node === null ? undefined : this.#nodeSpan(node);
        const empty = value === undefined || value.start === value.end;
        switch (wanted) {
            case 'key':
                return key ?? this.#headSpan(node);
            case 'head':
                return empty && key !== undefined ? key : this.#headSpan(node);
            case 'entry':
                return key === undefined
                    ? (value ?? this.#headSpan(node))
                    : { start: key.start, end: empty ? key.end : value.end };
            default:
                return empty ? (key ?? this.#headSpan(node)) : value;
        }
    }
    /** Offset in the file of a character of the string at `path`, counted in the decoded string. */
    sourceOffset(path, decodedOffset) {
        const { node, complete } = this.#find(path);
        const scalar = node === null ? undefined : this.#reader.target(node);
        if (!complete || !(0,dist.isScalar)(scalar))
            return this.locate(path).start;
        return this.#scalarMap(scalar).sourceOffset(decodedOffset);
    }
    /** Place of a part of the string at `path`; offsets count in the decoded string. */
    locateInside(path, start, end) {
        const from = this.sourceOffset(path, start);
        return end <= start
            ? { start: from, end: from }
            : { start: from, end: this.sourceOffset(path, end - 1) + 1 };
    }
    /** What stands in the file for the scalar at `path`, without quotes: `1.0` where the value is the number 1. */
    textAt(path) {
        const { node, complete } = this.#find(path);
        const scalar = node === null ? undefined : this.#reader.target(node);
        return complete && (0,dist.isScalar)(scalar) && typeof scalar.value === 'string' ? scalar.value : undefined;
    }
    /** All comments, in order. */
    get comments() {
        this.#comments ??= readComments(this.source.text);
        return this.#comments;
    }
    #find(path) {
        let node = this.#root;
        let pair;
        for (const step of path) {
            const container = node === null ? undefined : this.#reader.target(node);
            if ((0,dist.isMap)(container)) {
                const next = this.#reader.pairOf(container, String(step));
                if (next === undefined)
                    return { node, pair, complete: false };
                pair = next;
                node = next.value;
            }
            else if ((0,dist.isSeq)(container) && typeof step === 'number' && container.items[step] !== undefined) {
                pair = undefined;
                const item = container.items[step];
                node = (0,dist.isPair)(item) ? null : item;
            }
            else {
                return { node, pair, complete: false };
            }
        }
        return { node, pair, complete: true };
    }
    #keySpan(pair) {
        return this.#nodeSpan(pair.key);
    }
    #nodeSpan(node) {
        const [start, end] = node.range ?? [0, 0];
        return { start, end: trimmedEnd(this.source.text, start, end) };
    }
    #headSpan(node) {
        if (node === null)
            return { start: 0, end: 0 };
        let head = node;
        while ((0,dist.isCollection)(head) && head.items.length > 0) {
            const first = head.items[0];
            head = ((0,dist.isPair)(first) ? first.key : first);
        }
        return this.#nodeSpan(head);
    }
    #scalarMap(scalar) {
        const [start, end] = scalar.range;
        const style = STYLES[scalar.type ?? 'PLAIN'] ?? 'plain';
        let map = this.#maps.get(scalar);
        if (map === undefined) {
            map = new ScalarMap(this.source.text, start, end, style, scalar.value);
            this.#maps.set(scalar, map);
        }
        return map;
    }
}
/** Reads a file. Never throws; a file that is no YAML at all gives a document whose value is null. */
function parseYaml(source, options = {}) {
    const limit = options.maxLength ?? MAX_FILE_LENGTH;
    const reader = new YamlReader(source, options.double ?? ((value) => value));
    if (source.text.length > limit) {
        const message = `this file has ${source.text.length} characters, more than the ${limit} that are read`;
        const help = 'move long scripts and data to namespace files and read them from there';
        return new YamlDocument(source, null, reader, [
            { code: 'file-too-large', severity: 'error', message, file: source, span: { start: 0, end: 0 }, help },
        ]);
    }
    try {
        return compose(source, reader);
    }
    catch (error) {
        if (!(error instanceof RangeError))
            throw error;
        // The recursive readers run out of stack only on collections nested thousands deep.
        const message = 'values are nested too deeply to be read';
        return new YamlDocument(source, null, new YamlReader(source, (value) => value), [
            { code: 'yaml-syntax', severity: 'error', message, file: source, span: { start: 0, end: 0 } },
        ]);
    }
}
function compose(source, reader) {
    const documents = [];
    // The failsafe schema leaves every scalar a string: their meaning is ours to tell. Key uniqueness is too, see Reader.
    const composer = new dist.Composer({ schema: 'failsafe', uniqueKeys: false, merge: false, logLevel: 'silent' });
    for (const document of composer.compose(new dist.Parser().parse(source.text)))
        documents.push(document);
    const errors = documents.flatMap((document) => document.errors);
    const syntax = [];
    const reported = new Set();
    for (const error of [...errors, ...composer.streamInfo().errors]) {
        const diagnostic = describeSyntaxError(source, error);
        // One mistake often breaks several rules of the grammar on its line; the first says most.
        const { line } = source.position(diagnostic.span.start);
        if (!reported.has(line))
            syntax.push(diagnostic);
        reported.add(line);
    }
    const control = CONTROL.exec(source.text);
    if (control !== null)
        syntax.push(controlCharacter(source, control));
    const filled = documents.filter((document) => document.contents !== null && !isEmptyNode(document.contents));
    const [first, second] = filled;
    if (second !== undefined)
        syntax.push(secondDocument(source, first, second));
    const contents = first?.contents ?? null;
    return new YamlDocument(source, contents, reader, syntax);
}
/** Kestra: characters that cannot be printed are not allowed, escapes in double quotes are. */
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;
function controlCharacter(source, match) {
    const code = match[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    return {
        code: 'yaml-syntax',
        severity: 'error',
        message: `the invisible character U+${code} is not allowed`,
        file: source,
        span: { start: match.index, end: match.index + 1 },
        help: `remove it, or write \`"\\u${code}"\` in double quotes`,
    };
}
function secondDocument(source, first, second) {
    const start = second.contents.range[0];
    const marker = source.text.lastIndexOf('---', start);
    const span = marker > (first.range[1] ?? 0) - 4 ? { start: marker, end: marker + 3 } : { start, end: start + 1 };
    return {
        code: 'multiple-documents',
        severity: 'error',
        message: 'a second YAML document begins here, but a flow is one document a file',
        file: source,
        span,
        help: 'put each flow in a file of its own',
    };
}
function isEmptyNode(node) {
    return (0,dist.isScalar)(node) && node.value === '' && node.type === 'PLAIN' && node.anchor === undefined;
}
function readComments(text) {
    const comments = [];
    let offset = 0;
    for (const lexeme of new dist.Lexer().lex(text)) {
        // Control lexemes (document, flow end, scalar) are markers that the text does not hold.
        if (lexeme === '\u0002' || lexeme === '\u0018' || lexeme === '\u001f')
            continue;
        if (lexeme.startsWith('#') && text.startsWith(lexeme, offset)) {
            comments.push({ text: lexeme.slice(1).trim(), span: { start: offset, end: offset + lexeme.length } });
        }
        offset += lexeme.length;
    }
    return comments;
}


/***/ })

};
