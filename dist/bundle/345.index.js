export const id = 345;
export const ids = [345];
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


/***/ })

};
