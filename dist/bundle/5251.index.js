export const id = 5251;
export const ids = [5251,345];
export const modules = {

/***/ 90345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BigDecimal: () => (/* binding */ BigDecimal),
/* harmony export */   NUMBER_TYPES: () => (/* binding */ NUMBER_TYPES),
/* harmony export */   parseNumber: () => (/* binding */ parseNumber)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34640);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1429);
/** Text to number by the rules of Kestra's `number` filter (commons-lang's createNumber and Java's own parsers). */


const NUMBER_TYPES = [
    'INT',
    'FLOAT',
    'LONG',
    'DOUBLE',
    'BIGDECIMAL',
    'BIGINTEGER',
];
const DECIMAL = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
const JAVA_DOUBLE = /^[\s\0]*([+-]?(?:NaN|Infinity|(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?))[fFdD]?[\s\0]*$/;
function refuse(text, wanted) {
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.RuntimeFailure(`"${text}" is not ${wanted}`);
}
function integerIn(text, bits, wanted) {
    if (!/^[+-]?\d+$/.test(text))
        refuse(text, wanted);
    const value = BigInt(text.replace(/^\+/, ''));
    if (BigInt.asIntN(bits, value) !== value)
        refuse(text, `${wanted}: it does not fit into ${bits} bits`);
    return (0,_values_js__WEBPACK_IMPORTED_MODULE_1__.makeInteger)(value);
}
function javaDouble(text, wanted) {
    const match = JAVA_DOUBLE.exec(text);
    if (match === null)
        return refuse(text, wanted);
    return (0,_values_js__WEBPACK_IMPORTED_MODULE_1__.makeDouble)(Number(match[1]));
}
/** A 32-bit float, shown with the digits that tell it from its neighbours, as Java's Float prints it. */
function javaFloat(value) {
    const float = Math.fround(value);
    if (!Number.isFinite(float) || float === 0)
        return (0,_values_js__WEBPACK_IMPORTED_MODULE_1__.makeDouble)(float);
    for (let digits = 1; digits < 10; digits++) {
        const shorter = Number(float.toPrecision(digits));
        if (Math.fround(shorter) === float)
            return (0,_values_js__WEBPACK_IMPORTED_MODULE_1__.makeDouble)(shorter);
    }
    return (0,_values_js__WEBPACK_IMPORTED_MODULE_1__.makeDouble)(float);
}
/** Digits that may exceed 64 bits; larger integers keep every digit. */
function bigInteger(digits) {
    return digits >= -9007199254740991n && digits <= 9007199254740991n ? Number(digits) : digits;
}
/** Java: `0x` and `#` are hexadecimal, a leading zero is octal, `L` a long, `f` and `d` decimals. */
function untyped(text) {
    const radix = /^([+-]?)(0[xX]|#|0(?=[0-9]))([0-9A-Fa-f]+)$/.exec(text);
    if (radix !== null) {
        const [, sign, prefix, digits] = radix;
        const octal = prefix === '0';
        if (octal && !/^[0-7]+$/.test(digits))
            refuse(text, 'a number: a leading zero makes it octal, and it has other digits');
        const value = BigInt((octal ? '0o' : '0x') + digits);
        return bigInteger(sign === '-' ? -value : value);
    }
    if (/^[+-]?\d+$/.test(text))
        return bigInteger(BigInt(text.replace(/^\+/, '')));
    if (/^[+-]?\d+[lL]$/.test(text))
        return integerIn(text.slice(0, -1), 64, 'a long number');
    const suffix = /[fFdD]$/.exec(text)?.[0].toLowerCase();
    const body = suffix === undefined ? text : text.slice(0, -1);
    if (!DECIMAL.test(body))
        refuse(text, 'a number');
    const value = Number(body);
    const vanishes = (number) => !Number.isFinite(number) || (number === 0 && /[1-9]/.test(body.replace(/[eE].*$/, '')));
    if (suffix === 'f' && !vanishes(Math.fround(value)))
        return javaFloat(value);
    if (suffix === 'd' && !vanishes(value))
        return (0,_values_js__WEBPACK_IMPORTED_MODULE_1__.makeDouble)(value);
    // Java tries a float first, but takes it only when it prints as the double does; so the double stands for both.
    const exact = bigDecimal(body);
    return !vanishes(value) && sameDecimal(exact.toString(), (0,_values_js__WEBPACK_IMPORTED_MODULE_1__.doubleText)(value)) ? (0,_values_js__WEBPACK_IMPORTED_MODULE_1__.makeDouble)(value) : exact;
}
/** Whether two decimal texts are the same number. */
function sameDecimal(left, right) {
    const normal = (text) => {
        const match = /^(-?)(\d+)\.?(\d*)(?:E([+-]?\d+))?$/.exec(text);
        const digits = (match[2] + match[3]).replace(/^0+/, '');
        const short = digits.replace(/0+$/, '');
        if (short === '')
            return '0';
        return `${match[1]}${short}e${Number(match[4] ?? 0) - match[3].length + digits.length - short.length}`;
    };
    return normal(left) === normal(right);
}
/**
 * A decimal number that keeps its digits: as a text it prints `1.10`, and arithmetic takes it as a double.
 */
class BigDecimal extends _values_js__WEBPACK_IMPORTED_MODULE_1__.Double {
    constructor(digits) {
        super(Number(digits), digits);
    }
}
/** BigDecimal.toString: plain unless the scale is negative or the number is below 10^-6. */
function bigDecimal(text) {
    if (!DECIMAL.test(text))
        refuse(text, 'a decimal number');
    const match = /^([+-]?)(\d*)\.?(\d*)(?:[eE]([+-]?\d+))?$/.exec(text);
    const [, sign, whole, fraction, exponentText] = match;
    const scale = fraction.length - Number(exponentText ?? 0);
    const digits = BigInt(whole + fraction).toString();
    const minus = sign === '-' && digits !== '0' ? '-' : '';
    const exponent = digits.length - 1 - scale;
    if (scale >= 0 && exponent >= -6) {
        const padded = digits.padStart(scale + 1, '0');
        const point = padded.length - scale;
        return new BigDecimal(minus + padded.slice(0, point) + (scale > 0 ? `.${padded.slice(point)}` : ''));
    }
    const mantissa = digits.length === 1 ? digits : `${digits[0]}.${digits.slice(1)}`;
    return new BigDecimal(`${minus}${mantissa}E${exponent < 0 ? '' : '+'}${exponent}`);
}
/**
 * The number that a text is, of a given Java type or of the first that holds it.
 * @throws RuntimeFailure when it is none; spaces count
 */
function parseNumber(text, type) {
    switch (type) {
        case undefined:
            return untyped(text);
        case 'INT':
            return integerIn(text, 32, 'an integer');
        case 'LONG':
            return integerIn(text, 64, 'a long number');
        case 'BIGINTEGER':
            if (!/^[+-]?\d+$/.test(text))
                refuse(text, 'an integer');
            return bigInteger(BigInt(text.replace(/^\+/, '')));
        case 'FLOAT':
            return javaFloat((0,_values_js__WEBPACK_IMPORTED_MODULE_1__.toDouble)(javaDouble(text, 'a number')));
        case 'DOUBLE':
            return javaDouble(text, 'a number');
        case 'BIGDECIMAL':
            return bigDecimal(text);
    }
}


/***/ }),

/***/ 45251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   formatString: () => (/* binding */ formatString)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34640);
/* harmony import */ var _print_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46120);
/* harmony import */ var _time_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18713);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1429);
/* harmony import */ var _number_parse_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90345);
/** Java's `String.format` for the values of expressions: conversions, flags, width, precision and argument numbers. */





const SPECIFIER = /%(?:(\d+)\$|(<))?([-#+ 0,(]*)(\d+)?(?:\.(\d+))?([tT])?([a-zA-Z%])/y;
const CONVERSIONS = 'bBhHsScCdoxXeEfgGaAn%';
/** A width is a number of characters; beyond this a template would ask for memory, not for text. */
const MAX_WIDTH = 1_000_000;
function refuse(specifier, problem, help) {
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.RuntimeFailure(`${specifier} can not be formatted: ${problem}`, help);
}
function readSpecifier(match) {
    const [text, , , flags, width, precision, date, letter] = match;
    const specifier = {
        text: text,
        flags: flags ?? '',
        width: width === undefined ? undefined : Number(width),
        precision: precision === undefined ? undefined : Number(precision),
        conversion: date === undefined ? letter.toLowerCase() : `t${letter}`,
        upper: (date ?? letter) !== (date ?? letter).toLowerCase(),
    };
    if (date === undefined && !CONVERSIONS.includes(letter)) {
        refuse(text, `the conversion ${letter} does not exist`, 'write %s for text, %d for integers, %f for decimals');
    }
    checkFlags(specifier);
    return specifier;
}
function checkFlags({ text, flags, width, precision, conversion }) {
    if (new Set(flags).size !== flags.length)
        refuse(text, 'a flag is written twice');
    if ((width ?? 0) > MAX_WIDTH || (precision ?? 0) > MAX_WIDTH)
        refuse(text, `it is wider than ${MAX_WIDTH}`);
    if (/[-0]/.test(flags) && width === undefined && conversion !== 'n')
        refuse(text, 'the flags - and 0 need a width');
    if (flags.includes('-') && flags.includes('0'))
        refuse(text, 'the flags - and 0 exclude each other');
    if (flags.includes('+') && flags.includes(' '))
        refuse(text, 'the flags + and space exclude each other');
    const allowed = {
        d: '-+ 0,(',
        x: '-#0',
        o: '-#0',
        e: '-#+ 0(',
        f: '-#+ 0,(',
        g: '-+ 0,(',
        n: '',
    };
    for (const flag of flags) {
        if (!(allowed[conversion] ?? '-').includes(flag))
            refuse(text, `the flag ${flag} does not go with it`);
    }
    if (precision !== undefined && /^[dxoc%n]|^t/.test(conversion))
        refuse(text, 'it takes no precision');
    if (width !== undefined && conversion === 'n')
        refuse(text, 'it takes no width');
}
function pad(text, { width, flags }) {
    if (width === undefined)
        return text;
    return flags.includes('-') ? text.padEnd(width) : text.padStart(width);
}
function wrongType(specifier, value, wanted, help) {
    return refuse(specifier.text, `it takes ${wanted}, and got a ${(0,_values_js__WEBPACK_IMPORTED_MODULE_3__.typeName)(value)}`, help);
}
/** Sign, brackets, zeros and width around the digits of a number. */
function signed(digits, negative, specifier) {
    const { flags, width } = specifier;
    const brackets = negative && flags.includes('(');
    const before = brackets ? '(' : negative ? '-' : flags.includes('+') ? '+' : flags.includes(' ') ? ' ' : '';
    const after = brackets ? ')' : '';
    const zeros = flags.includes('0') ? (width ?? 0) - before.length - after.length : 0;
    return pad(before + digits.padStart(zeros, '0') + after, specifier);
}
function grouped(whole, flags) {
    return flags.includes(',') ? whole.replace(/\B(?=(\d{3})+$)/g, ',') : whole;
}
function formatInteger(value, specifier) {
    if (!(0,_values_js__WEBPACK_IMPORTED_MODULE_3__.isInteger)(value)) {
        return wrongType(specifier, value, 'an integer', (0,_values_js__WEBPACK_IMPORTED_MODULE_3__.isDouble)(value) ? 'write %f or %.2f for decimals' : 'write %s for text');
    }
    const number = (0,_values_js__WEBPACK_IMPORTED_MODULE_3__.toBigInt)(value);
    const { conversion, flags } = specifier;
    if (conversion === 'd') {
        const digits = (number < 0n ? -number : number).toString();
        return signed(grouped(digits, flags), number < 0n, specifier);
    }
    // Negative longs print as the 64 bits they are made of.
    const digits = BigInt.asUintN(64, number).toString(conversion === 'x' ? 16 : 8);
    const prefix = flags.includes('#') ? (conversion === 'x' ? '0x' : '0') : '';
    const zeros = flags.includes('0') ? (specifier.width ?? 0) - prefix.length : 0;
    return pad(prefix + digits.padStart(zeros, '0'), specifier);
}
function shortest(value) {
    const text = value instanceof _number_parse_js__WEBPACK_IMPORTED_MODULE_4__.BigDecimal ? value.toString() : (0,_values_js__WEBPACK_IMPORTED_MODULE_3__.toDouble)(value).toExponential();
    const match = /^[+-]?(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(text);
    const all = match[1] + (match[2] ?? '');
    const digits = all.replace(/^0+(?=\d)/, '');
    const exponent = Number(match[3] ?? 0) + match[1].length - 1 - (all.length - digits.length);
    return digits === '0' ? { digits, exponent: 0 } : { digits, exponent };
}
/** Rounds half up to `count` significant digits; a count below zero leaves nothing. */
function roundDigits({ digits, exponent }, count) {
    if (count < 0)
        return { digits: '0', exponent: 0 };
    if (digits.length <= count)
        return { digits: digits.padEnd(Math.max(count, 1), '0'), exponent };
    const up = digits[count] >= '5' ? 1n : 0n;
    const kept = (BigInt(digits.slice(0, count) || '0') + up).toString();
    if (count === 0)
        return up === 1n ? { digits: '1', exponent: exponent + 1 } : { digits: '0', exponent: 0 };
    return kept.length > count
        ? { digits: kept.slice(0, count), exponent: exponent + 1 }
        : { digits: kept, exponent };
}
function fixedText(value, precision, specifier) {
    const exact = shortest(value);
    const { digits, exponent } = roundDigits(exact, exact.exponent + 1 + precision);
    const isZero = /^0*$/.test(digits);
    const places = isZero ? 0 : exponent;
    const whole = places < 0 ? '0' : digits.slice(0, places + 1).padEnd(places + 1, '0');
    const behind = places < 0 ? '0'.repeat(-places - 1) + digits : digits.slice(places + 1);
    const fraction = isZero ? ''.padEnd(precision, '0') : behind.slice(0, precision).padEnd(precision, '0');
    const point = precision > 0 || specifier.flags.includes('#') ? '.' : '';
    return grouped(isZero ? '0' : whole, specifier.flags) + point + fraction;
}
function scientificText(value, precision, flags) {
    const { digits, exponent } = roundDigits(shortest(value), precision + 1);
    const fraction = digits.slice(1).padEnd(precision, '0');
    const point = precision > 0 || flags.includes('#') ? '.' : '';
    const size = String(Math.abs(exponent)).padStart(2, '0');
    return `${digits[0]}${point}${fraction}e${exponent < 0 ? '-' : '+'}${size}`;
}
function generalText(value, specifier) {
    const precision = Math.max(specifier.precision ?? 6, 1);
    const number = Math.abs((0,_values_js__WEBPACK_IMPORTED_MODULE_3__.toDouble)(value));
    const { exponent } = roundDigits(shortest(value), precision);
    if (number === 0)
        return fixedText(value, precision - 1, specifier);
    return exponent >= -4 && exponent < precision
        ? fixedText(value, precision - exponent - 1, specifier)
        : scientificText(value, precision - 1, specifier.flags);
}
function formatDecimal(value, specifier) {
    if (!(0,_values_js__WEBPACK_IMPORTED_MODULE_3__.isDouble)(value)) {
        const help = (0,_values_js__WEBPACK_IMPORTED_MODULE_3__.isInteger)(value) ? 'write %d for integers, or multiply by 1.0 first' : 'write %s for text';
        return wrongType(specifier, value, 'a decimal number', help);
    }
    const number = (0,_values_js__WEBPACK_IMPORTED_MODULE_3__.toDouble)(value);
    const { conversion, flags, precision } = specifier;
    if (Number.isNaN(number))
        return pad('NaN', specifier);
    const negative = number < 0 || Object.is(number, -0);
    if (!Number.isFinite(number)) {
        return signed('Infinity', negative, { ...specifier, flags: flags.replace('0', '') });
    }
    const magnitude = value instanceof _number_parse_js__WEBPACK_IMPORTED_MODULE_4__.BigDecimal ? new _number_parse_js__WEBPACK_IMPORTED_MODULE_4__.BigDecimal(value.toString().replace(/^-/, '')) : Math.abs(number);
    const digits = conversion === 'f'
        ? fixedText(magnitude, precision ?? 6, specifier)
        : conversion === 'e'
            ? scientificText(magnitude, precision ?? 6, flags)
            : generalText(magnitude, specifier);
    return signed(digits, negative, specifier);
}
function formatCharacter(value, specifier) {
    if (typeof value === 'string' && [...value].length === 1)
        return pad(value, specifier);
    if (!(0,_values_js__WEBPACK_IMPORTED_MODULE_3__.isInteger)(value))
        return wrongType(specifier, value, 'one character or its code point');
    const code = Number(value);
    if (code < 0 || code > 0x10ffff)
        return refuse(specifier.text, `${code} is no code point`);
    return pad(String.fromCodePoint(code), specifier);
}
function hashCode(value, specifier) {
    if (typeof value === 'boolean')
        return value ? '4cf' : '4d5';
    if ((0,_values_js__WEBPACK_IMPORTED_MODULE_3__.isInteger)(value)) {
        const bits = BigInt.asUintN(64, (0,_values_js__WEBPACK_IMPORTED_MODULE_3__.toBigInt)(value));
        return BigInt.asUintN(32, bits ^ (bits >> 32n)).toString(16);
    }
    if (typeof value !== 'string')
        return wrongType(specifier, value, 'a text, an integer or a boolean');
    let hash = 0;
    for (let index = 0; index < value.length; index++)
        hash = (Math.imul(hash, 31) + value.charCodeAt(index)) | 0;
    return (hash >>> 0).toString(16);
}
function formatValue(value, specifier, date) {
    const { conversion, precision } = specifier;
    const cut = (text) => pad(precision === undefined ? text : text.slice(0, precision), specifier);
    if (conversion === 'b')
        return cut(value === null ? 'false' : typeof value === 'boolean' ? String(value) : 'true');
    if (value === null)
        return cut('null');
    if (conversion === 's')
        return cut((0,_print_js__WEBPACK_IMPORTED_MODULE_1__.javaText)(value));
    if (conversion === 'h')
        return cut(hashCode(value, specifier));
    if (conversion === 'c')
        return formatCharacter(value, specifier);
    if (/^[dxo]$/.test(conversion))
        return formatInteger(value, specifier);
    if (/^[efg]$/.test(conversion))
        return formatDecimal(value, specifier);
    if (conversion === 'a')
        return refuse(specifier.text, 'hexadecimal floating-point is not supported', 'write %e');
    if (!(0,_time_values_js__WEBPACK_IMPORTED_MODULE_2__/* .isTimeValue */ .Rk)(value) && !(0,_values_js__WEBPACK_IMPORTED_MODULE_3__.isInteger)(value))
        return wrongType(specifier, value, 'a date');
    if (value instanceof _time_values_js__WEBPACK_IMPORTED_MODULE_2__/* .Duration */ .dw)
        return wrongType(specifier, value, 'a date');
    return pad(date(value, conversion.slice(1)), specifier);
}
/**
 * Text of a Java format. `date` prints `%t…` conversions.
 * @throws RuntimeFailure for a malformed format, a missing argument, or one of another type than its conversion
 */
function formatString(format, args, date) {
    let text = '';
    let ordinary = 0;
    let last = -1;
    for (let at = 0; at < format.length;) {
        const next = format.indexOf('%', at);
        if (next === -1)
            return text + format.slice(at);
        text += format.slice(at, next);
        SPECIFIER.lastIndex = next;
        const match = SPECIFIER.exec(format);
        if (match === null) {
            refuse(format.slice(next, next + 2), 'it is not a conversion', 'write %% for a percent sign itself');
        }
        at = next + match[0].length;
        const specifier = readSpecifier(match);
        if (specifier.conversion === 'n' || specifier.conversion === '%') {
            text += specifier.conversion === 'n' ? '\n' : pad('%', specifier);
            continue;
        }
        const index = match[2] !== undefined ? last : match[1] !== undefined ? Number(match[1]) - 1 : ordinary++;
        if (index < 0 || index >= args.length) {
            const given = args.length === 1 ? 'there is one' : `there are ${args.length}`;
            refuse(specifier.text, `it needs argument ${index < 0 ? 'before it' : index + 1}, and ${given}`);
        }
        last = index;
        const printed = formatValue(args[index], specifier, date);
        text += specifier.upper ? printed.toUpperCase() : printed;
    }
    return text;
}


/***/ })

};
