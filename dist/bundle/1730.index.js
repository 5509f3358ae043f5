export const id = 1730;
export const ids = [1730];
export const modules = {

/***/ 91730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ translateRegex)
});

// EXTERNAL MODULE: ./build/expression/errors.js
var errors = __webpack_require__(34640);
;// CONCATENATED MODULE: ./build/expression/java/regex-classes.js
/** Java's predefined and property character classes, as the inside of a JavaScript class (flag `v`). */
/** Insides of `[…]`; a class is always written in brackets, so that it can be negated and combined. */
const ASCII = {
    Lower: 'a-z',
    Upper: 'A-Z',
    ASCII: '\\x00-\\x7f',
    Alpha: 'a-zA-Z',
    Digit: '0-9',
    Alnum: 'a-zA-Z0-9',
    Punct: '\\x21-\\x2f\\x3a-\\x40\\x5b-\\x60\\x7b-\\x7e',
    Graph: '\\x21-\\x7e',
    Print: '\\x20-\\x7e',
    Blank: ' \\t',
    Cntrl: '\\x00-\\x1f\\x7f',
    XDigit: '0-9a-fA-F',
    Space: ' \\t-\\r',
};
const UNICODE = {
    Lower: '\\p{Lowercase}',
    Upper: '\\p{Uppercase}',
    Alpha: '\\p{Alphabetic}',
    Digit: '\\p{Nd}',
    Alnum: '\\p{Alphabetic}\\p{Nd}',
    Punct: '\\p{P}',
    Blank: '\\t\\p{Zs}',
    Cntrl: '\\p{Cc}',
    XDigit: '\\p{Nd}\\p{Hex_Digit}',
    Space: '\\p{White_Space}',
};
const JAVA = {
    javaLowerCase: '\\p{Lowercase}',
    javaUpperCase: '\\p{Uppercase}',
    javaAlphabetic: '\\p{Alphabetic}',
    javaLetter: '\\p{L}',
    javaDigit: '\\p{Nd}',
    javaLetterOrDigit: '\\p{L}\\p{Nd}',
    javaWhitespace: '\\t-\\r\\x1c-\\x1f\\p{Zl}\\p{Zp}[\\p{Zs}--[\\u00a0\\u2007\\u202f]]',
    javaSpaceChar: '\\p{Z}',
    javaTitleCase: '\\p{Lt}',
    javaDefined: '\\P{Cn}',
    javaISOControl: '\\x00-\\x1f\\x7f-\\x9f',
};
const BINARY = {
    alphabetic: 'Alphabetic',
    ideographic: 'Ideographic',
    letter: 'L',
    lowercase: 'Lowercase',
    uppercase: 'Uppercase',
    titlecase: 'Lt',
    punctuation: 'P',
    control: 'Cc',
    white_space: 'White_Space',
    whitespace: 'White_Space',
    digit: 'Nd',
    hex_digit: 'Hex_Digit',
    join_control: 'Join_Control',
    emoji: 'Emoji',
};
/** Insides of the one-letter classes; upper-case letters are their negations. */
function letterClass(letter, unicode) {
    switch (letter) {
        case 'd':
            return unicode ? '\\p{Nd}' : '0-9';
        case 'w':
            return unicode ? '\\p{Alphabetic}\\p{M}\\p{Nd}\\p{Pc}\\p{Join_Control}' : 'a-zA-Z_0-9';
        case 's':
            return unicode ? '\\p{White_Space}' : ' \\t-\\r';
        case 'h':
            return ' \\t\\u00a0\\u1680\\u180e\\u2000-\\u200a\\u202f\\u205f\\u3000';
        case 'v':
            return '\\n-\\r\\u0085\\u2028\\u2029';
        default:
            return undefined;
    }
}
function isProperty(name) {
    try {
        new RegExp(`\\p{${name}}`, 'u');
        return true;
    }
    catch {
        return false;
    }
}
/** Inside of `\p{name}`, or undefined when there is no such property (blocks such as `InGreek` have no counterpart). */
function propertyClass(name, unicode, ignoreCase) {
    // Java: with (?i) the cases of letters are the same class.
    if (ignoreCase && (name === 'Lower' || name === 'Upper'))
        return ASCII.Alpha;
    if (unicode && Object.hasOwn(UNICODE, name))
        return UNICODE[name];
    if (Object.hasOwn(ASCII, name))
        return ASCII[name];
    if (Object.hasOwn(JAVA, name))
        return JAVA[name];
    const assignment = /^(sc|script|gc|general_category)=(.+)$/i.exec(name);
    if (assignment !== null) {
        const key = assignment[1].toLowerCase().startsWith('sc') ? 'Script' : 'General_Category';
        const property = `${key}=${titleCase(assignment[2])}`;
        return isProperty(property) ? `\\p{${property}}` : undefined;
    }
    if (name.startsWith('Is')) {
        const rest = name.slice(2);
        const binary = BINARY[rest.toLowerCase()];
        if (binary !== undefined)
            return `\\p{${binary}}`;
        if (isProperty(`General_Category=${rest}`))
            return `\\p{${rest}}`;
        const script = `Script=${titleCase(rest)}`;
        return isProperty(script) ? `\\p{${script}}` : undefined;
    }
    if (name === 'L1')
        return '\\x00-\\xff';
    return isProperty(`General_Category=${name}`) ? `\\p{${name}}` : undefined;
}
/** Java takes scripts in any case (`IsLATIN`), JavaScript in one. */
function titleCase(name) {
    if (name.length <= 2)
        return name;
    return name
        .split('_')
        .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1).toLowerCase())
        .join('_');
}

;// CONCATENATED MODULE: ./build/expression/java/regex-translate.js
/** Java's regular expressions in JavaScript's notation (flag `v`), construct by construct. */


const TERMINATORS = '\\n\\r\\u0085\\u2028\\u2029';
/** Java sees a line break of two characters as one. */
const NOT_INSIDE_CRLF = '(?<!\\r(?=\\n))';
const MAX_DEPTH = 200;
const MAX_REPEAT = 1_000_000;
/** A character as a pattern or a class with the flag `v` needs it written. */
function escapeCharacter(char) {
    const code = char.codePointAt(0);
    if (/[A-Za-z0-9_ ]/.test(char))
        return char;
    if (code < 0x80)
        return `\\x${code.toString(16).padStart(2, '0')}`;
    return code >= 0xd800 && code <= 0xdfff ? `\\u${code.toString(16)}` : char;
}
/** Letters whose other case Java's `(?i)` takes for the same: those of ASCII. */
function otherCase(char) {
    if (char >= 'a' && char <= 'z')
        return char.toUpperCase();
    return char >= 'A' && char <= 'Z' ? char.toLowerCase() : '';
}
/** Reads one pattern from left to right. */
class Translator {
    #pattern;
    #at = 0;
    #depth = 0;
    #lookbehinds = 0;
    #groupCount = 0;
    #names = new Map();
    #atomicCount = 0;
    #unbounded = 0;
    /** Alternatives and optional parts: harmless alone, costly beside a repetition. */
    #choices = 0;
    #hasBackReference = false;
    #unicodeCase = false;
    #flags = {
        ignoreCase: false,
        multiline: false,
        dotAll: false,
        comments: false,
        unixLines: false,
        unicodeClasses: false,
    };
    constructor(pattern) {
        this.#pattern = pattern;
    }
    translate() {
        const source = this.#alternatives();
        if (this.#at < this.#pattern.length)
            this.#refuse('a ) has no ( before it', 'write \\) for the character itself');
        return {
            source,
            flags: this.#unicodeCase ? 'giv' : 'gv',
            groupCount: this.#groupCount,
            names: this.#names,
            risky: (this.#unbounded > 0 && this.#unbounded + this.#choices > 1) || this.#hasBackReference,
        };
    }
    #refuse(problem, help) {
        throw new errors.RuntimeFailure(`"${this.#pattern}" is not a regular expression: ${problem}`, help);
    }
    #peek(length = 1) {
        return this.#pattern.slice(this.#at, this.#at + length);
    }
    #take(text) {
        if (!this.#pattern.startsWith(text, this.#at))
            return false;
        this.#at += text.length;
        return true;
    }
    /** The match of a sticky expression here, taken. */
    #match(expression) {
        expression.lastIndex = this.#at;
        const match = expression.exec(this.#pattern);
        if (match !== null)
            this.#at += match[0].length;
        return match;
    }
    /** One code point. */
    #next() {
        const code = this.#pattern.codePointAt(this.#at);
        if (code === undefined)
            this.#refuse('it ends too early');
        const char = String.fromCodePoint(code);
        this.#at += char.length;
        return char;
    }
    #skipComments() {
        if (this.#flags.comments)
            this.#match(/(?:[ \t-\r]|#[^\n]*)*/y);
    }
    /** Alternatives up to a `)` or the end. Flags set inside a group end with it. */
    #alternatives() {
        if (++this.#depth > MAX_DEPTH)
            this.#refuse(`it is nested deeper than ${MAX_DEPTH} groups`);
        const outer = { ...this.#flags };
        let source = '';
        for (;;) {
            this.#skipComments();
            const char = this.#peek();
            if (char === '' || char === ')')
                break;
            if (char === '|') {
                this.#at++;
                this.#choices++;
                source += '|';
            }
            else {
                source += this.#quantified();
            }
        }
        this.#flags = outer;
        this.#depth--;
        return source;
    }
    #quantified() {
        if (this.#take('\\Q'))
            return this.#quoted();
        const atom = this.#atom();
        this.#skipComments();
        const match = this.#match(/([*+?]|\{(\d+)(?:(,)(\d*))?\})([?+])?/y);
        if (match === null) {
            if (this.#peek() === '{')
                this.#refuse('a { begins no repetition', 'write \\{ for the character itself');
            return atom ?? '';
        }
        if (atom === undefined)
            this.#refuse(`${match[0]} has nothing to repeat`);
        const [, quantifier, least, comma, most, mode] = match;
        this.#checkRepetition(quantifier, Number(least ?? 0), most);
        if (quantifier === '*' || quantifier === '+' || comma !== undefined || Number(least ?? 0) > 1)
            this.#unbounded++;
        else
            this.#choices++;
        // An assertion of no width may be repeated in Java, and not in JavaScript.
        const body = /^(?:\(\?<?[=!]|\\[bB]$|\^$)/.test(atom) ? `(?:${atom})` : atom;
        if (mode === '?')
            return `${body}${quantifier}?`;
        return mode === '+' ? this.#atomicGroup(body + quantifier) : body + quantifier;
    }
    #checkRepetition(quantifier, least, most) {
        if (least > MAX_REPEAT || Number(most ?? 0) > MAX_REPEAT) {
            this.#refuse(`${quantifier} repeats more than ${MAX_REPEAT} times`);
        }
        if (most !== undefined && most !== '' && Number(most) < least) {
            this.#refuse(`${quantifier} has its limits the wrong way round`);
        }
    }
    /** What JavaScript can not take back: a look-ahead is never entered again, and the reference repeats its match. */
    #atomicGroup(body) {
        if (this.#lookbehinds > 0)
            this.#refuse('possessive and atomic parts are not supported inside a look-behind');
        const name = `a${++this.#atomicCount}`;
        return `(?:(?=(?<${name}>${body}))\\k<${name}>)`;
    }
    #quoted() {
        const end = this.#pattern.indexOf('\\E', this.#at);
        const text = this.#pattern.slice(this.#at, end === -1 ? undefined : end);
        this.#at = end === -1 ? this.#pattern.length : end + 2;
        const characters = [...text].map((char) => this.#literal(char));
        const last = characters.pop();
        if (last === undefined)
            return '';
        // A repetition behind \E belongs to the last character.
        const match = this.#match(/([*+?]|\{\d+(?:,\d*)?\})\??/y);
        if (match !== null)
            this.#unbounded++;
        return characters.join('') + last + (match?.[0] ?? '');
    }
    #literal(char) {
        const other = this.#flags.ignoreCase ? otherCase(char) : '';
        return other === '' ? escapeCharacter(char) : `[${char}${other}]`;
    }
    /** Undefined for what matches nothing by itself, such as `(?i)`. */
    #atom() {
        const char = this.#next();
        switch (char) {
            case '(':
                return this.#group();
            case '[':
                return this.#class();
            case '.':
                return this.#dot();
            case '^':
                return this.#caret();
            case '$':
                return this.#dollar();
            case '\\':
                return this.#escape();
            case '*':
            case '+':
            case '?':
                return this.#refuse(`${char} has nothing to repeat`, `write \\${char} for the character itself`);
            case '{':
                return this.#refuse('a { begins no repetition', 'write \\{ for the character itself');
            default:
                return this.#literal(char);
        }
    }
    #dot() {
        if (this.#flags.dotAll)
            return '[\\s\\S]';
        return this.#flags.unixLines ? '[^\\n]' : `[^${TERMINATORS}]`;
    }
    #caret() {
        if (!this.#flags.multiline)
            return '(?<![\\s\\S])';
        const after = this.#flags.unixLines ? '(?<=\\n)' : `(?<=[${TERMINATORS}])${NOT_INSIDE_CRLF}`;
        return `(?:(?<![\\s\\S])|${after}(?=[\\s\\S]))`;
    }
    #dollar() {
        if (this.#flags.unixLines)
            return this.#flags.multiline ? '(?=\\n|(?![\\s\\S]))' : '(?=\\n?(?![\\s\\S]))';
        if (this.#flags.multiline)
            return `(?:(?=[${TERMINATORS}]|(?![\\s\\S]))${NOT_INSIDE_CRLF})`;
        return `(?:(?=(?:\\r\\n|[${TERMINATORS}])?(?![\\s\\S]))${NOT_INSIDE_CRLF})`;
    }
    #close(source) {
        if (!this.#take(')'))
            this.#refuse('a ( is not closed', 'write \\( for the character itself');
        return source;
    }
    #capture(name) {
        const number = ++this.#groupCount;
        if (name !== undefined) {
            if (this.#names.has(name))
                this.#refuse(`two groups are named ${name}`);
            this.#names.set(name, number);
        }
        return this.#close(`(?<g${number}>${this.#alternatives()})`);
    }
    #group() {
        if (!this.#take('?'))
            return this.#capture();
        if (this.#take(':'))
            return this.#close(`(?:${this.#alternatives()})`);
        if (this.#take('='))
            return this.#close(`(?=${this.#alternatives()})`);
        if (this.#take('!'))
            return this.#close(`(?!${this.#alternatives()})`);
        if (this.#take('>'))
            return this.#close(this.#atomicGroup(this.#alternatives()));
        const behind = this.#match(/<[=!]/y);
        if (behind !== null) {
            this.#lookbehinds++;
            const source = `(?${behind[0]}${this.#alternatives()})`;
            this.#lookbehinds--;
            return this.#close(source);
        }
        const named = this.#match(/<([A-Za-z][A-Za-z0-9]*)>/y);
        if (named !== null)
            return this.#capture(named[1]);
        return this.#inlineFlags();
    }
    /** `(?i)` holds to the end of the group around it, `(?i:…)` inside its own brackets. */
    #inlineFlags() {
        const match = this.#match(/([a-zA-Z]*)(?:-([a-zA-Z]*))?([:)])/y);
        if (match === null)
            this.#refuse(`(?${this.#peek()} begins no kind of group`);
        const [, on, off, end] = match;
        const outer = { ...this.#flags };
        for (const flag of on)
            this.#setFlag(flag, true);
        for (const flag of off ?? '')
            this.#setFlag(flag, false);
        if (end === ')')
            return undefined;
        const source = this.#close(`(?:${this.#alternatives()})`);
        this.#flags = outer;
        return source;
    }
    #setFlag(flag, value) {
        const names = {
            i: 'ignoreCase',
            m: 'multiline',
            s: 'dotAll',
            x: 'comments',
            d: 'unixLines',
            U: 'unicodeClasses',
        };
        if (flag === 'u') {
            // Only the whole pattern can ignore the case of letters beyond ASCII.
            if (value && this.#at > 8)
                this.#refuse('the flag u is only supported at its beginning');
            this.#unicodeCase = value;
            return;
        }
        const name = names[flag];
        if (name === undefined)
            this.#refuse(`the flag ${flag} does not exist`);
        this.#flags[name] = value;
    }
    #escape() {
        const char = this.#next();
        if (/[1-9]/.test(char))
            return this.#backReference(char);
        const lower = char.toLowerCase();
        if (/[dwshv]/.test(lower)) {
            const inside = letterClass(lower, this.#flags.unicodeClasses);
            return char === lower ? `[${inside}]` : `[^${inside}]`;
        }
        if (lower === 'p')
            return `[${this.#property(char === 'P')}]`;
        switch (char) {
            case 'b':
            case 'B':
                return `\\${char}`;
            case 'A':
                return '(?<![\\s\\S])';
            case 'z':
                return '(?![\\s\\S])';
            case 'Z':
                return `(?:(?=(?:\\r\\n|[${TERMINATORS}])?(?![\\s\\S]))${NOT_INSIDE_CRLF})`;
            case 'R':
                return '(?:\\r\\n|[\\n-\\r\\u0085\\u2028\\u2029])';
            case 'X':
                return '(?:\\r\\n|\\P{M}\\p{M}*|\\p{M}+)';
            case 'k':
                return this.#namedReference();
            case 'E':
                return '';
            default:
                return this.#literal(this.#escapedCharacter(char));
        }
    }
    /** Java takes as many digits as there are groups for. */
    #backReference(first) {
        let number = Number(first);
        if (number > this.#groupCount)
            this.#refuse(`\\${first} refers to a group that does not stand before it`);
        while (/\d/.test(this.#peek()) && number * 10 + Number(this.#peek()) <= this.#groupCount) {
            number = number * 10 + Number(this.#next());
        }
        return this.#reference(number);
    }
    #namedReference() {
        const match = this.#match(/<([A-Za-z][A-Za-z0-9]*)>/y);
        const number = match === null ? undefined : this.#names.get(match[1]);
        if (number === undefined)
            this.#refuse(`\\k${match?.[0] ?? ''} refers to a group that does not stand before it`);
        return this.#reference(number);
    }
    #reference(number) {
        if (this.#flags.ignoreCase && !this.#unicodeCase) {
            this.#refuse('a reference to a group is not supported together with (?i)', 'write (?iu) at the beginning');
        }
        this.#hasBackReference = true;
        return `\\k<g${number}>`;
    }
    /** The one character that an escape stands for, inside or outside a class. */
    #escapedCharacter(char) {
        const controls = {
            t: '\t',
            n: '\n',
            r: '\r',
            f: '\f',
            a: '\x07',
            e: '\x1b',
        };
        const control = controls[char];
        if (control !== undefined)
            return control;
        if (char === '0') {
            const octal = this.#match(/[0-3]?[0-7]{1,2}/y);
            return octal === null
                ? this.#refuse('\\0 needs octal digits behind it')
                : String.fromCodePoint(Number.parseInt(octal[0], 8));
        }
        if (char === 'x')
            return this.#hexCharacter(/([0-9A-Fa-f]{2})|\{([0-9A-Fa-f]{1,6})\}/y, '\\x');
        if (char === 'u') {
            // Two escapes of surrogates are one character.
            const high = this.#hexCharacter(/([0-9A-Fa-f]{4})/y, '\\u');
            const low = /^[\ud800-\udbff]$/.test(high) ? this.#match(/\\u([dD][c-fC-F][0-9A-Fa-f]{2})/y) : null;
            return low === null ? high : high + String.fromCharCode(Number.parseInt(low[1], 16));
        }
        if (char === 'c')
            return String.fromCharCode(this.#next().charCodeAt(0) ^ 64);
        if (/[A-Za-z]/.test(char)) {
            const unsupported = char === 'G' || char === 'N' ? 'is not supported' : 'does not exist';
            this.#refuse(`the escape \\${char} ${unsupported}`);
        }
        return char;
    }
    #hexCharacter(digits, name) {
        const match = this.#match(digits);
        const code = match === null ? undefined : Number.parseInt(match[1] ?? match[2], 16);
        if (code === undefined || code > 0x10ffff)
            this.#refuse(`${name} needs the hexadecimal number of a character`);
        return code < 0x10000 ? String.fromCharCode(code) : String.fromCodePoint(code);
    }
    /** Inside of a class for `\p{…}`. */
    #property(negated) {
        const match = this.#match(/\{([^}]*)\}|(.)/y);
        const name = match?.[1] ?? match?.[2] ?? '';
        const inside = propertyClass(name, this.#flags.unicodeClasses, this.#flags.ignoreCase);
        if (inside === undefined) {
            this.#refuse(`the property ${name} is not known`, 'use classes such as \\p{L}, \\p{Lu}, \\p{Alpha} or \\p{IsLatin}');
        }
        return negated ? `[^${inside}]` : inside;
    }
    /** A class behind its `[`. Java: `&&` intersects what stands on both sides. */
    #class() {
        if (++this.#depth > MAX_DEPTH)
            this.#refuse(`it is nested deeper than ${MAX_DEPTH} classes`);
        const negated = this.#take('^');
        const operands = [];
        let items = '';
        let isFirst = true;
        for (;;) {
            this.#skipComments();
            const char = this.#peek();
            if (char === '')
                this.#refuse('a [ is not closed', 'write \\[ for the character itself');
            if (char === ']' && !isFirst)
                break;
            isFirst = false;
            if (this.#match(/&&+/y) !== null) {
                if (items !== '')
                    operands.push(items);
                items = '';
            }
            else {
                items += this.#classItem();
            }
        }
        this.#at++;
        this.#depth--;
        if (items !== '')
            operands.push(items);
        if (operands.length === 0)
            this.#refuse('a class is empty');
        const inside = operands.length === 1 ? operands[0] : operands.map((operand) => `[${operand}]`).join('&&');
        return `[${negated ? '^' : ''}${inside}]`;
    }
    #classItem() {
        if (this.#take('['))
            return this.#class();
        if (this.#take('\\Q')) {
            const end = this.#pattern.indexOf('\\E', this.#at);
            const text = this.#pattern.slice(this.#at, end === -1 ? undefined : end);
            this.#at = end === -1 ? this.#pattern.length : end + 2;
            return [...text].map((char) => this.#range(char, char)).join('');
        }
        const first = this.#classCharacter();
        if (typeof first !== 'string')
            return first.inside;
        if (this.#peek() !== '-' || this.#peek(2) === '-]' || this.#peek(2) === '-[')
            return this.#range(first, first);
        this.#at++;
        const last = this.#classCharacter();
        if (typeof last !== 'string')
            return `${this.#range(first, first)}\\-${last.inside}`;
        if (last.codePointAt(0) < first.codePointAt(0))
            this.#refuse(`the range ${first}-${last} runs backwards`);
        return this.#range(first, last);
    }
    /** One character, or the inside of a class that an escape stands for. */
    #classCharacter() {
        const char = this.#next();
        if (char !== '\\')
            return char;
        const escaped = this.#next();
        const lower = escaped.toLowerCase();
        if (lower === 'p')
            return { inside: this.#property(escaped === 'P') };
        const inside = letterClass(lower, this.#flags.unicodeClasses);
        if (inside === undefined)
            return this.#escapedCharacter(escaped);
        return { inside: escaped === lower ? inside : `[^${inside}]` };
    }
    #range(first, last) {
        const own = first === last ? escapeCharacter(first) : `${escapeCharacter(first)}-${escapeCharacter(last)}`;
        if (!this.#flags.ignoreCase)
            return own;
        let source = own;
        for (const [from, to] of [
            ['a', 'z'],
            ['A', 'Z'],
        ]) {
            const low = first > from ? first : from;
            const high = last < to ? last : to;
            if (low <= high)
                source += `${otherCase(low)}-${otherCase(high)}`;
        }
        return source;
    }
}
/**
 * The JavaScript form of a Java pattern.
 * @throws RuntimeFailure for a malformed pattern, and for what JavaScript has no counterpart of
 */
function translateRegex(pattern) {
    return new Translator(pattern).translate();
}


/***/ })

};
