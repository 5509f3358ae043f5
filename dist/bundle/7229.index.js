export const id = 7229;
export const ids = [7229,9460];
export const modules = {

/***/ 65482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ callablesOf),
  e: () => (/* binding */ catchesUndefined)
});

// EXTERNAL MODULE: ./build/util/nearest.js
var nearest = __webpack_require__(20795);
// EXTERNAL MODULE: ./build/expression/checks.js
var checks = __webpack_require__(63518);
// EXTERNAL MODULE: ./build/expression/define.js
var expression_define = __webpack_require__(99460);
;// CONCATENATED MODULE: ./build/expression/filters/abbreviate.js
/** `abbreviate`: cuts long text and marks the cut with three dots. */


const abbreviateFilter = (0,expression_define.defineFilter)({
    name: 'abbreviate',
    parameters: [{ name: 'length' }],
    apply(input, args, context) {
        const length = (0,checks/* integerArgument */.wA)(args.length, 'length', context);
        if (length < 0)
            return context.fail('the length of `abbreviate` cannot be negative');
        if (input === null)
            return null;
        const text = (0,checks/* textInput */._Z)(input, context);
        if (text.length < length || text.length <= 3)
            return text;
        // Kestra: no room for the dots, so the text is cut plainly.
        return length <= 3 ? text.slice(0, length) : `${text.slice(0, length - 3)}...`;
    },
});

// EXTERNAL MODULE: ./build/expression/values.js
var expression_values = __webpack_require__(1429);
;// CONCATENATED MODULE: ./build/expression/filters/abs.js
/** `abs`: a number without its sign; integers stay integers. */



const absFilter = (0,expression_define.defineFilter)({
    name: 'abs',
    apply(input, _args, context) {
        const number = (0,checks/* numberInput */.QR)(input, context);
        if (!(0,expression_values.isInteger)(number))
            return (0,expression_values.makeDouble)(Math.abs((0,expression_values.toDouble)(number)));
        const value = (0,expression_values.toBigInt)(number);
        return (0,expression_values.makeInteger)(value < 0n ? -value : value);
    },
});

;// CONCATENATED MODULE: ./build/expression/filters/base64decode.js
/** `base64decode`: base64 back to UTF-8 text. */


const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}(?:==)?|[A-Za-z0-9+/]{3}=?)?$/;
const base64decodeFilter = (0,expression_define.defineFilter)({
    name: 'base64decode',
    apply(input, _args, context) {
        if (input === null)
            return null;
        const text = (0,checks/* textInput */._Z)(input, context);
        if (!BASE64.test(text))
            return context.fail('the text is not base64');
        return Buffer.from(text, 'base64').toString('utf8');
    },
});

// EXTERNAL MODULE: ./build/expression/print.js
var print = __webpack_require__(46120);
;// CONCATENATED MODULE: ./build/expression/filters/base64encode.js
/** `base64encode`: the UTF-8 bytes of a value's text in base64. */


const base64encodeFilter = (0,expression_define.defineFilter)({
    name: 'base64encode',
    apply: (input) => (input === null ? null : Buffer.from((0,print.javaText)(input), 'utf8').toString('base64')),
});

;// CONCATENATED MODULE: ./build/expression/filters/capitalize.js
/** `capitalize`: the first character that is not a space in upper case, the rest untouched. */


const capitalizeFilter = (0,expression_define.defineFilter)({
    name: 'capitalize',
    apply(input, _args, context) {
        if (input === null)
            return null;
        return (0,checks/* textInput */._Z)(input, context).replace(/\S/u, (letter) => letter.toUpperCase());
    },
});

;// CONCATENATED MODULE: ./build/expression/filters/chunk.js
/** `chunk`: a list cut into lists of at most `size` elements. */


const chunkFilter = (0,expression_define.defineFilter)({
    name: 'chunk',
    parameters: [{ name: 'size' }],
    apply(input, args, context) {
        const size = (0,checks/* integerArgument */.wA)(args.size, 'size', context);
        if (size < 1)
            return context.fail(`the size of a chunk has to be at least 1, found ${size}`);
        if (input === null)
            return null;
        const list = (0,checks/* listInput */.dt)(input, context);
        return Array.from({ length: Math.ceil(list.length / size) }, (_, index) => list.slice(index * size, (index + 1) * size));
    },
});

;// CONCATENATED MODULE: ./build/expression/filters/class-name.js
/** `className`: the name of the Java class that Kestra holds such a value in. */


const CLASSES = {
    boolean: 'java.lang.Boolean',
    string: 'java.lang.String',
    integer: 'java.lang.Long',
    double: 'java.lang.Double',
    list: 'java.util.ArrayList',
    map: 'java.util.LinkedHashMap',
    'map entry': 'java.util.Map$Entry',
    'zoned date-time': 'java.time.ZonedDateTime',
    instant: 'java.time.Instant',
    'local date': 'java.time.LocalDate',
    'local date-time': 'java.time.LocalDateTime',
    'local time': 'java.time.LocalTime',
    duration: 'java.time.Duration',
    'unknown object': 'java.lang.Object',
};
const classNameFilter = (0,expression_define.defineFilter)({
    name: 'className',
    apply(input) {
        const type = (0,expression_values.typeName)(input);
        return type === 'null' ? null : CLASSES[type];
    },
});

;// CONCATENATED MODULE: ./build/expression/filters/condense.js
/** `condense`: text without its line breaks. */


const condenseFilter = (0,expression_define.defineFilter)({
    name: 'condense',
    apply: (input, _args, context) => input === null ? null : (0,checks/* textInput */._Z)(input, context).replace(/[\r\n]+/g, ''),
});

;// CONCATENATED MODULE: ./build/expression/filters/date.js
/** `date`: a date in another format, zone or language. */

const loadDateTime = (0,expression_define.lazy)(() => Promise.all(/* import() */[__webpack_require__.e(8261), __webpack_require__.e(7872), __webpack_require__.e(8894)]).then(__webpack_require__.bind(__webpack_require__, 38894)));
const dateFilter = (0,expression_define.defineFilter)({
    name: 'date',
    parameters: [{ name: 'format' }, { name: 'timeZone' }, { name: 'existingFormat' }, { name: 'locale' }],
    apply(input, args, context) {
        const { dateSettings, formatArgument, momentOf, printMoment } = loadDateTime();
        if (input === null)
            return null;
        const { zone, locale, existingFormat } = dateSettings(args, context);
        const moment = momentOf(input, zone, existingFormat, locale);
        return printMoment(moment, zone, formatArgument(args, context), locale);
    },
});

// EXTERNAL MODULE: ./build/expression/operators.js
var operators = __webpack_require__(45590);
;// CONCATENATED MODULE: ./build/expression/filters/date-add.js
/** `dateAdd`: a date moved by an amount of a unit, back or forth. */




const date_add_loadDateTime = (0,expression_define.lazy)(() => Promise.all(/* import() */[__webpack_require__.e(8261), __webpack_require__.e(7872), __webpack_require__.e(8894)]).then(__webpack_require__.bind(__webpack_require__, 38894)));
const dateAddFilter = (0,expression_define.defineFilter)({
    name: 'dateAdd',
    parameters: [
        { name: 'amount' },
        { name: 'unit' },
        { name: 'format' },
        { name: 'timeZone' },
        { name: 'existingFormat' },
        { name: 'locale' },
    ],
    apply(input, args, context) {
        const { addToMoment, dateSettings, formatArgument, momentOf, printMoment } = date_add_loadDateTime();
        if (input === null)
            return null;
        const amount = args.amount;
        if (amount === undefined || amount === null)
            return context.fail('`dateAdd` needs the argument `amount`');
        if (!(0,expression_values.isInteger)(amount)) {
            return context.fail(`argument \`amount\` of \`dateAdd\` has to be an integer, found ${(0,operators/* describeType */.MF)(amount)}`);
        }
        const unit = (0,checks/* textArgument */.bp)(args.unit, 'unit', context);
        const { zone, locale, existingFormat } = dateSettings(args, context);
        const moment = momentOf(input, zone, existingFormat, locale);
        const moved = addToMoment(moment, zone, (0,expression_values.toBigInt)(amount), unit);
        return printMoment(moved, zone, formatArgument(args, context), locale);
    },
});

;// CONCATENATED MODULE: ./build/expression/tests/empty.js
/** `is empty`: null, blank text, an empty list or an empty map; 0 and false are not empty. */


const emptyTest = (0,expression_define.defineTest)({ name: 'empty', apply: (input) => isEmptyValue(input) });
function isEmptyValue(value) {
    if (value === null)
        return true;
    if (typeof value === 'string')
        return value.trim() === '';
    if ((0,expression_values.isList)(value))
        return value.length === 0;
    return (0,expression_values.isMap)(value) && (0,expression_values.mapSize)(value) === 0;
}

;// CONCATENATED MODULE: ./build/expression/filters/default.js
/** `default`: another value where the input is undefined, null, blank text, or an empty list or map. */


const defaultFilter = (0,expression_define.defineFilter)({
    name: 'default',
    parameters: [{ name: 'default', default: null }],
    catchesUndefined: true,
    apply: (input, args) => (isEmptyValue(input) ? args.default : input),
});

;// CONCATENATED MODULE: ./build/expression/filters/distinct.js
/** `distinct`: a list without repetitions, the first of equal elements stays. */




const distinctFilter = (0,expression_define.defineFilter)({
    name: 'distinct',
    apply(input, _args, context) {
        // Kestra: null gives the text `null`.
        if (input === null)
            return 'null';
        // Only elements with the same text can be equal, which keeps long lists fast.
        const seen = new Map();
        return (0,checks/* listInput */.dt)(input, context).filter((item) => {
            const key = (0,expression_values.isNumber)(item) ? `number ${(0,expression_values.toDouble)(item)}` : `${(0,expression_values.typeName)(item)} ${(0,print.javaText)(item)}`;
            const alike = seen.get(key);
            if (alike === undefined)
                seen.set(key, [item]);
            else if (alike.some((other) => (0,expression_values.equalValues)(other, item)))
                return false;
            else
                alike.push(item);
            return true;
        });
    },
});

;// CONCATENATED MODULE: ./build/expression/filters/ends-with.js
/** `endsWith`: whether a value's text ends with another. */



const endsWithFilter = (0,expression_define.defineFilter)({
    name: 'endsWith',
    parameters: [{ name: 'value' }],
    apply(input, args, context) {
        if (input === null)
            return context.fail('`endsWith` needs text, found null');
        const value = args.value ?? null;
        return (0,print.javaText)(input).endsWith(value === null ? (0,checks/* textArgument */.bp)(value, 'value', context) : (0,print.javaText)(value));
    },
});

;// CONCATENATED MODULE: ./build/expression/map-texts.js
/** Applies something to the text of a value and of everything inside lists and maps. */


const MAX_DEPTH = 1000;
/** Kestra: what is neither list nor map becomes text; keys stay as they are. */
function mapTexts(value, change, context, depth = 0) {
    context.spend(1);
    if (depth > MAX_DEPTH)
        return context.fail(`the value is nested deeper than ${MAX_DEPTH} levels`);
    if ((0,expression_values.isList)(value))
        return value.map((item) => mapTexts(item, change, context, depth + 1));
    if (!(0,expression_values.isMap)(value)) {
        const text = value === null ? null : change((0,print.javaText)(value));
        if (text !== null && text.length > print.MAX_TEXT)
            return context.fail(`the text is longer than ${print.MAX_TEXT} characters`);
        return text;
    }
    const changed = (0,expression_values.emptyMap)();
    for (const [key, item] of (0,expression_values.mapEntries)(value))
        changed[(0,print.javaText)(key)] = mapTexts(item, change, context, depth + 1);
    return changed;
}

;// CONCATENATED MODULE: ./build/expression/filters/escape-char.js
/** `escapeChar`: quotes of one kind escaped, in texts and everywhere inside lists and maps. */



const ESCAPES = new Map([
    ['single', ["'", "\\'"]],
    ['double', ['"', '\\"']],
    ['shell', ["'", "'\\''"]],
]);
const escapeCharFilter = (0,expression_define.defineFilter)({
    name: 'escapeChar',
    parameters: [{ name: 'type' }],
    apply(input, args, context) {
        const type = (0,checks/* textArgument */.bp)(args.type, 'type', context);
        const change = ESCAPES.get(type.toLowerCase());
        if (change === undefined) {
            return context.fail(`\`escapeChar\` knows no type \`${type}\``, 'the types are single, double and shell');
        }
        return input === null
            ? null
            : mapTexts(input, (text) => text.replaceAll(change[0], () => change[1]), context);
    },
});

;// CONCATENATED MODULE: ./build/expression/filters/first.js
/** `first`: the first element of a list or the first character of a text. */



const firstFilter = (0,expression_define.defineFilter)({
    name: 'first',
    apply(input, _args, context) {
        if (input === null)
            return null;
        if ((0,expression_values.isList)(input))
            return input[0] ?? null;
        if (typeof input !== 'string')
            return context.fail(`\`first\` needs a list or text, found ${(0,operators/* describeType */.MF)(input)}`);
        if (input === '')
            return context.fail('`first` finds no character in empty text');
        return String.fromCodePoint(input.codePointAt(0));
    },
});

;// CONCATENATED MODULE: ./build/expression/filters/flatten.js
/** `flatten`: lists inside a list dissolved, one level deep. */




const flattenFilter = (0,expression_define.defineFilter)({
    name: 'flatten',
    apply(input, _args, context) {
        if (input === null)
            return null;
        const list = (0,checks/* listInput */.dt)(input, context);
        const size = list.reduce((sum, item) => sum + ((0,expression_values.isList)(item) ? item.length : 1), 0);
        if (size > operators/* MAX_LIST */.a3)
            return context.fail(`the list would have more than ${operators/* MAX_LIST */.a3} elements`);
        return list.flatMap((item) => ((0,expression_values.isList)(item) ? item : [item]));
    },
});

;// CONCATENATED MODULE: ./build/expression/filters/format.js
/** `format`: Java's `String.format` with the input as the format. */


const loadDateConversion = (0,expression_define.lazy)(() => Promise.all(/* import() */[__webpack_require__.e(8261), __webpack_require__.e(7872), __webpack_require__.e(6535)]).then(__webpack_require__.bind(__webpack_require__, 6535)));
const loadStringFormat = (0,expression_define.lazy)(() => __webpack_require__.e(/* import() */ 5251).then(__webpack_require__.bind(__webpack_require__, 45251)));
const formatFilter = (0,expression_define.defineFilter)({
    name: 'format',
    variadic: true,
    apply(input, _args, context, rest) {
        const { dateConversion } = loadDateConversion();
        const { formatString } = loadStringFormat();
        if (input === null)
            return null;
        return formatString((0,checks/* textInput */._Z)(input, context), rest, dateConversion(context));
    },
});

;// CONCATENATED MODULE: ./build/expression/filters/indent.js
/** `indent`: every line but the first moved to the right. */



const indentFilter = (0,expression_define.defineFilter)({
    name: 'indent',
    parameters: [{ name: 'amount' }, { name: 'prefix', default: ' ' }],
    apply: (input, args, context) => indented(input, args, context, false),
});
/** Kestra: the first line break found decides which kind is looked for; empty text stays empty. */
function indented(input, args, context, leading) {
    const amount = (0,checks/* integerArgument */.wA)(args.amount, 'amount', context);
    if (amount < 0)
        return context.fail(`the amount of \`${context.name}\` cannot be negative`);
    const prefix = (0,checks/* optionalText */.mR)(args.prefix, 'prefix', context) ?? ' ';
    if (input === null)
        return null;
    const text = (0,checks/* textInput */._Z)(input, context);
    if (text === '')
        return text;
    const lineBreak = /\r\n|\n\r|\n|\r/.exec(text)?.[0] ?? '\n';
    const lines = text.split(lineBreak);
    if ((lines.length + 1) * amount * prefix.length > print.MAX_TEXT) {
        return context.fail(`the indented text would be longer than ${print.MAX_TEXT} characters`);
    }
    const indentation = lineBreak + prefix.repeat(amount);
    return (leading ? indentation : '') + lines.join(indentation);
}

;// CONCATENATED MODULE: ./build/expression/filters/join.js
/** `join`: the Java text of a list's elements, with a separator between them. */



const joinFilter = (0,expression_define.defineFilter)({
    name: 'join',
    parameters: [{ name: 'separator' }],
    apply(input, args, context) {
        if (input === null)
            return null;
        const separator = (0,checks/* optionalText */.mR)(args.separator, 'separator', context) ?? '';
        let length = 0;
        const texts = (0,checks/* listInput */.dt)(input, context).map((item) => {
            const text = (0,print.javaText)(item);
            length += text.length + separator.length;
            if (length > print.MAX_TEXT)
                context.fail(`the joined text would be longer than ${print.MAX_TEXT} characters`);
            return text;
        });
        return texts.join(separator);
    },
});

;// CONCATENATED MODULE: ./build/expression/filters/jq.js
/** `jq`: results of a jq program, always a list. */


const loadJq = (0,expression_define.lazy)(() => __webpack_require__.e(/* import() */ 1063).then(__webpack_require__.bind(__webpack_require__, 1063)));
const jqFilter = (0,expression_define.defineFilter)({
    name: 'jq',
    parameters: [{ name: 'expression' }],
    apply(input, args, context) {
        const { runJq } = loadJq();
        const expression = (0,checks/* textArgument */.bp)(args.expression, 'expression', context);
        return input === null ? null : runJq(input, expression);
    },
});

;// CONCATENATED MODULE: ./build/expression/filters/json.js
/** `json`: the older name of `toJson`. */


const jsonFilter = (0,expression_define.defineFilter)({
    name: 'json',
    levels: [1],
    replacement: 'toJson',
    apply: (input) => (0,print.jsonText)(input),
});

;// CONCATENATED MODULE: ./build/expression/filters/keys.js
/** `keys`: the keys of a map, or the indexes of a list. */



const keysFilter = (0,expression_define.defineFilter)({
    name: 'keys',
    apply(input, _args, context) {
        if (input === null)
            return null;
        if ((0,expression_values.isMap)(input))
            return (0,expression_values.mapEntries)(input).map(([key]) => key);
        if ((0,expression_values.isList)(input))
            return [...input.keys()];
        return context.fail(`\`keys\` needs a map or a list, found ${(0,operators/* describeType */.MF)(input)}`);
    },
});

;// CONCATENATED MODULE: ./build/expression/filters/last.js
/** `last`: the last element of a list or the last character of a text. */



const lastFilter = (0,expression_define.defineFilter)({
    name: 'last',
    apply(input, _args, context) {
        if (input === null)
            return null;
        if ((0,expression_values.isList)(input))
            return input.at(-1) ?? null;
        if (typeof input !== 'string')
            return context.fail(`\`last\` needs a list or text, found ${(0,operators/* describeType */.MF)(input)}`);
        if (input === '')
            return context.fail('`last` finds no character in empty text');
        return /[\ud800-\udbff][\udc00-\udfff]$/.test(input) ? input.slice(-2) : input.slice(-1);
    },
});

;// CONCATENATED MODULE: ./build/expression/filters/length.js
/** `length`: size of a text (UTF-16), list or map; 0 for everything else. */


const lengthFilter = (0,expression_define.defineFilter)({
    name: 'length',
    apply(input) {
        if (typeof input === 'string' || (0,expression_values.isList)(input))
            return input.length;
        return (0,expression_values.isMap)(input) ? (0,expression_values.mapSize)(input) : 0;
    },
});

;// CONCATENATED MODULE: ./build/expression/filters/lower.js
/** `lower`: a value's Java text in lower case. */


const lowerFilter = (0,expression_define.defineFilter)({
    name: 'lower',
    apply: (input) => (input === null ? null : (0,print.javaText)(input).toLowerCase()),
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/expression/filters/md5.js
/** `md5`: digest of a text's UTF-8 bytes, in lower-case hexadecimal digits. */



const md5Filter = (0,expression_define.defineFilter)({
    name: 'md5',
    apply: (input, _args, context) => input === null ? null : (0,external_node_crypto_.createHash)('md5').update((0,checks/* textInput */._Z)(input, context), 'utf8').digest('hex'),
});

;// CONCATENATED MODULE: ./build/expression/filters/merge.js
/** `merge`: two lists one behind the other, or two maps of which the right one wins. */




const mergeFilter = (0,expression_define.defineFilter)({
    name: 'merge',
    parameters: [{ name: 'items' }],
    apply(input, args, context) {
        const items = args.items ?? null;
        if (input === null && items === null)
            return context.fail('`merge` finds null on both sides');
        if (input === null)
            return items;
        if (items === null)
            return input;
        if ((0,expression_values.isList)(input)) {
            const added = (0,expression_values.isList)(items) ? items : (0,expression_values.isMap)(items) ? entriesOf(items) : undefined;
            if (added === undefined)
                return context.fail(`\`merge\` cannot add ${(0,operators/* describeType */.MF)(items)} to a list`);
            if (input.length + added.length > operators/* MAX_LIST */.a3)
                return context.fail(`the list would have more than ${operators/* MAX_LIST */.a3} elements`);
            return [...input, ...added];
        }
        if (!(0,expression_values.isMap)(input))
            return context.fail(`\`merge\` needs a list or a map, found ${(0,operators/* describeType */.MF)(input)}`);
        const merged = (0,expression_values.emptyMap)();
        for (const [key, value] of (0,expression_values.mapEntries)(input))
            merged[(0,print.javaText)(key)] = value;
        if ((0,expression_values.isMap)(items))
            for (const [key, value] of (0,expression_values.mapEntries)(items))
                merged[(0,print.javaText)(key)] = value;
        // Kestra: elements of a list become keys and values of the map alike.
        else if ((0,expression_values.isList)(items))
            for (const item of items)
                merged[(0,print.javaText)(item)] = item;
        else
            return context.fail(`\`merge\` cannot add ${(0,operators/* describeType */.MF)(items)} to a map`);
        return merged;
    },
});
function entriesOf(map) {
    return (0,expression_values.mapEntries)(map).map(([key, value]) => new expression_values.MapEntry(key, value));
}

;// CONCATENATED MODULE: ./build/expression/filters/nindent.js
/** `nindent`: as `indent`, with a line break and the indentation in front of the first line too. */


const nindentFilter = (0,expression_define.defineFilter)({
    name: 'nindent',
    parameters: [{ name: 'amount' }, { name: 'prefix', default: ' ' }],
    apply: (input, args, context) => indented(input, args, context, true),
});

;// CONCATENATED MODULE: ./build/expression/filters/nl2br.js
/** `nl2br`: line breaks as HTML's `<br />`. */


const nl2brFilter = (0,expression_define.defineFilter)({
    name: 'nl2br',
    apply: (input, _args, context) => input === null ? null : (0,checks/* textInput */._Z)(input, context).replace(/\r\n|\n\r|\n|\r/g, '<br />'),
});

;// CONCATENATED MODULE: ./build/expression/filters/number.js
/** `number`: text to number, of a chosen Java type or of the first that holds it. */



const loadNumberParse = (0,expression_define.lazy)(() => __webpack_require__.e(/* import() */ 345).then(__webpack_require__.bind(__webpack_require__, 90345)));
const numberFilter = (0,expression_define.defineFilter)({
    name: 'number',
    parameters: [{ name: 'type' }],
    apply(input, args, context) {
        const { NUMBER_TYPES, parseNumber } = loadNumberParse();
        if (input === null)
            return null;
        const text = (0,checks/* textInput */._Z)(input, context);
        const type = (0,checks/* optionalText */.mR)(args.type, 'type', context);
        if (type === undefined)
            return parseNumber(text);
        const known = NUMBER_TYPES.find((each) => each === type);
        if (known !== undefined)
            return parseNumber(text, known);
        const meant = (0,nearest/* nearest */.p)(type, NUMBER_TYPES);
        const help = meant === undefined ? `write one of ${NUMBER_TYPES.join(', ')}` : `did you mean ${meant}?`;
        return context.fail(`"${type}" is not a type of number`, help);
    },
});

;// CONCATENATED MODULE: ./build/expression/filters/number-format.js
/** `numberFormat`: a number by a pattern such as `#,##0.00`, ties to the even digit. */



const loadDecimalFormat = (0,expression_define.lazy)(() => __webpack_require__.e(/* import() */ 4607).then(__webpack_require__.bind(__webpack_require__, 24607)));
const numberFormatFilter = (0,expression_define.defineFilter)({
    name: 'numberFormat',
    parameters: [{ name: 'format' }],
    apply(input, args, context) {
        const { DEFAULT_PATTERN, formatDecimal, parseDecimalPattern } = loadDecimalFormat();
        if (input === null)
            return null;
        const number = (0,checks/* numberInput */.QR)(input, context);
        const pattern = parseDecimalPattern((0,checks/* optionalText */.mR)(args.format, 'format', context) ?? DEFAULT_PATTERN);
        return formatDecimal((0,expression_values.isInteger)(number) ? (0,expression_values.toBigInt)(number) : (0,expression_values.toDouble)(number), pattern);
    },
});

;// CONCATENATED MODULE: ./build/expression/filters/regex-extract.js
/** `regexExtract`: the first match of a Java regular expression, or one of its groups; null when there is none. */



const loadRegex = (0,expression_define.lazy)(() => Promise.all(/* import() */[__webpack_require__.e(1730), __webpack_require__.e(4227)]).then(__webpack_require__.bind(__webpack_require__, 64227)));
const regexExtractFilter = (0,expression_define.defineFilter)({
    name: 'regexExtract',
    parameters: [{ name: 'regex' }, { name: 'group', default: 0 }],
    apply(input, args, context) {
        const { javaRegex } = loadRegex();
        const regex = javaRegex((0,checks/* textArgument */.bp)(args.regex, 'regex', context));
        const group = (0,checks/* integerArgument */.wA)(args.group, 'group', context);
        if (input === null)
            return null;
        const match = regex.find((0,print.javaText)(input));
        if (match === undefined)
            return null;
        if (group < 0 || group > regex.groupCount) {
            const groups = regex.groupCount === 1 ? 'one group' : `${regex.groupCount} groups`;
            return context.fail(`there is no group ${group} in "${regex.pattern}", which has ${groups}`);
        }
        return match.groups[group] ?? null;
    },
});

;// CONCATENATED MODULE: ./build/expression/filters/regex-match.js
/** `regexMatch`: whether a Java regular expression matches anywhere in the text. */



const regex_match_loadRegex = (0,expression_define.lazy)(() => Promise.all(/* import() */[__webpack_require__.e(1730), __webpack_require__.e(4227)]).then(__webpack_require__.bind(__webpack_require__, 64227)));
const regexMatchFilter = (0,expression_define.defineFilter)({
    name: 'regexMatch',
    parameters: [{ name: 'regex' }],
    apply(input, args, context) {
        const { javaRegex } = regex_match_loadRegex();
        const regex = javaRegex((0,checks/* textArgument */.bp)(args.regex, 'regex', context));
        return input !== null && regex.find((0,print.javaText)(input)) !== undefined;
    },
});

;// CONCATENATED MODULE: ./build/expression/filters/regex-replace.js
/** `regexReplace`: every match of a Java regular expression replaced. */



const regex_replace_loadRegex = (0,expression_define.lazy)(() => Promise.all(/* import() */[__webpack_require__.e(1730), __webpack_require__.e(4227)]).then(__webpack_require__.bind(__webpack_require__, 64227)));
const regexReplaceFilter = (0,expression_define.defineFilter)({
    name: 'regexReplace',
    parameters: [{ name: 'regex' }, { name: 'replacement' }],
    apply(input, args, context) {
        const { javaRegex } = regex_replace_loadRegex();
        const regex = javaRegex((0,checks/* textArgument */.bp)(args.regex, 'regex', context));
        const replacement = (0,checks/* textArgument */.bp)(args.replacement, 'replacement', context);
        return input === null ? null : regex.replaceAll((0,print.javaText)(input), replacement);
    },
});

;// CONCATENATED MODULE: ./build/expression/filters/replace.js
/** `replace`: pairs of texts, or of regular expressions and replacements, applied in order. */






const replace_loadRegex = (0,expression_define.lazy)(() => Promise.all(/* import() */[__webpack_require__.e(1730), __webpack_require__.e(4227)]).then(__webpack_require__.bind(__webpack_require__, 64227)));
const replaceFilter = (0,expression_define.defineFilter)({
    name: 'replace',
    parameters: [{ name: 'replace_pairs' }, { name: 'regexp', default: false }],
    apply(input, args, context) {
        const { javaRegex } = replace_loadRegex();
        if (input === null)
            return null;
        const pairs = args.replace_pairs;
        if (pairs === undefined || pairs === null)
            return context.fail('`replace` needs the argument `replace_pairs`');
        if (!(0,expression_values.isMap)(pairs)) {
            const help = "write {'old': 'new'}";
            return context.fail(`argument \`replace_pairs\` of \`replace\` has to be a map, found ${(0,operators/* describeType */.MF)(pairs)}`, help);
        }
        const changes = (0,expression_values.mapEntries)(pairs).map(([from, to]) => [(0,print.javaText)(from), (0,print.javaText)(to)]);
        if (!(0,checks/* booleanArgument */.CS)(args.regexp, 'regexp', context)) {
            const plain = (text) => changes.reduce((result, [from, to]) => result.replaceAll(from, () => to), text);
            return mapTexts(input, plain, context);
        }
        const compiled = changes.map(([from, to]) => [javaRegex(from), to]);
        const byPattern = (text) => compiled.reduce((result, [from, to]) => from.replaceAll(result, to), text);
        return mapTexts(input, byPattern, context);
    },
});

;// CONCATENATED MODULE: ./build/expression/filters/reverse.js
/** `reverse`: a list backwards, as a copy. */


const reverseFilter = (0,expression_define.defineFilter)({
    name: 'reverse',
    apply: (input, _args, context) => (input === null ? null : (0,checks/* listInput */.dt)(input, context).toReversed()),
});

// EXTERNAL MODULE: ./build/expression/time-values.js
var time_values = __webpack_require__(18713);
;// CONCATENATED MODULE: ./build/expression/filters/sort.js
/** `sort`: a list in ascending order, as a copy. */





const sortFilter = (0,expression_define.defineFilter)({
    name: 'sort',
    apply: (input, _args, context) => (input === null ? null : sorted((0,checks/* listInput */.dt)(input, context), context)),
});
/** Kestra: all elements have to be of one kind that has an order. */
function sorted(list, context) {
    if (list.length === 1)
        naturalOrder(list[0], list[0], context);
    return list.toSorted((left, right) => naturalOrder(left, right, context));
}
function naturalOrder(left, right, context) {
    if ((0,expression_values.isNumber)(left) && (0,expression_values.isNumber)(right))
        return (0,operators/* compareNumbers */.S$)(left, right) ?? 0;
    if (typeof left === 'string' && typeof right === 'string')
        return left < right ? -1 : left > right ? 1 : 0;
    if (typeof left === 'boolean' && typeof right === 'boolean')
        return Number(left) - Number(right);
    if ((0,time_values/* isTimeValue */.Rk)(left) && (0,time_values/* isTimeValue */.Rk)(right)) {
        const order = (0,time_values/* compareTimes */.G5)(left, right);
        if (order !== undefined)
            return order;
    }
    return context.fail(`\`${context.name}\` cannot order ${(0,operators/* describeType */.MF)(left)} and ${(0,operators/* describeType */.MF)(right)}`);
}

;// CONCATENATED MODULE: ./build/expression/filters/rsort.js
/** `rsort`: a list in descending order, as a copy. */



const rsortFilter = (0,expression_define.defineFilter)({
    name: 'rsort',
    apply: (input, _args, context) => input === null ? null : sorted((0,checks/* listInput */.dt)(input, context), context).reverse(),
});

;// CONCATENATED MODULE: ./build/expression/filters/sha1.js
/** `sha1`: digest of a text's UTF-8 bytes, in lower-case hexadecimal digits. */



const sha1Filter = (0,expression_define.defineFilter)({
    name: 'sha1',
    apply: (input, _args, context) => input === null ? null : (0,external_node_crypto_.createHash)('sha1').update((0,checks/* textInput */._Z)(input, context), 'utf8').digest('hex'),
});

;// CONCATENATED MODULE: ./build/expression/filters/sha256.js
/** `sha256`: digest of a text's UTF-8 bytes, in lower-case hexadecimal digits. */



const sha256Filter = (0,expression_define.defineFilter)({
    name: 'sha256',
    apply: (input, _args, context) => input === null ? null : (0,external_node_crypto_.createHash)('sha256').update((0,checks/* textInput */._Z)(input, context), 'utf8').digest('hex'),
});

;// CONCATENATED MODULE: ./build/expression/filters/sha512.js
/** `sha512`: digest of a text's UTF-8 bytes, in lower-case hexadecimal digits. */



const sha512Filter = (0,expression_define.defineFilter)({
    name: 'sha512',
    apply: (input, _args, context) => input === null ? null : (0,external_node_crypto_.createHash)('sha512').update((0,checks/* textInput */._Z)(input, context), 'utf8').digest('hex'),
});

;// CONCATENATED MODULE: ./build/expression/filters/slice.js
/** `slice`: a part of a text or list, from one index up to another. */




const sliceFilter = (0,expression_define.defineFilter)({
    name: 'slice',
    parameters: [{ name: 'fromIndex', default: 0 }, { name: 'toIndex' }],
    apply(input, args, context) {
        if (input === null)
            return null;
        if (typeof input !== 'string' && !(0,expression_values.isList)(input)) {
            return context.fail(`\`slice\` needs text or a list, found ${(0,operators/* describeType */.MF)(input)}`);
        }
        const from = (0,checks/* integerArgument */.wA)(args.fromIndex, 'fromIndex', context);
        const to = args.toIndex == null ? input.length : (0,checks/* integerArgument */.wA)(args.toIndex, 'toIndex', context);
        if (from < 0 || to < 0)
            return context.fail('the indexes of `slice` cannot be negative');
        if (to > input.length)
            return context.fail(`\`slice\` ends at ${to}, behind the end at ${input.length}`);
        if (from >= to)
            return context.fail(`\`slice\` from ${from} to ${to} is empty`, '`fromIndex` has to be less than `toIndex`');
        return input.slice(from, to);
    },
});

;// CONCATENATED MODULE: ./build/expression/filters/slugify.js
/** `slugify`: text as it can stand in a URL, lower-case letters and digits with single dashes. */


const slugifyFilter = (0,expression_define.defineFilter)({
    name: 'slugify',
    apply(input, _args, context) {
        if (input === null)
            return null;
        return (0,checks/* textInput */._Z)(input, context)
            .replace(/[ \t\n\v\f\r]/g, '-')
            .normalize('NFD')
            .replace(/[^A-Za-z0-9_-]/g, '')
            .replace(/[_-]+/g, '-')
            .replace(/^-/, '')
            .replace(/-$/, '')
            .toLowerCase();
    },
});

;// CONCATENATED MODULE: ./build/expression/filters/split.js
/** `split`: parts of a text between matches of a Java regular expression. */


const loadSplit = (0,expression_define.lazy)(() => Promise.all(/* import() */[__webpack_require__.e(1730), __webpack_require__.e(6292)]).then(__webpack_require__.bind(__webpack_require__, 86292)));
const splitFilter = (0,expression_define.defineFilter)({
    name: 'split',
    parameters: [{ name: 'delimiter' }, { name: 'limit', default: 0 }],
    apply(input, args, context) {
        const { splitText } = loadSplit();
        if (input === null)
            return null;
        const text = (0,checks/* textInput */._Z)(input, context);
        const delimiter = (0,checks/* textArgument */.bp)(args.delimiter, 'delimiter', context);
        return splitText(text, delimiter, (0,checks/* integerArgument */.wA)(args.limit, 'limit', context));
    },
});

;// CONCATENATED MODULE: ./build/expression/filters/starts-with.js
/** `startsWith`: whether a value's text starts with another. */



const startsWithFilter = (0,expression_define.defineFilter)({
    name: 'startsWith',
    parameters: [{ name: 'value' }],
    apply(input, args, context) {
        if (input === null)
            return context.fail('`startsWith` needs text, found null');
        const value = args.value ?? null;
        return (0,print.javaText)(input).startsWith(value === null ? (0,checks/* textArgument */.bp)(value, 'value', context) : (0,print.javaText)(value));
    },
});

;// CONCATENATED MODULE: ./build/expression/filters/string.js
/** `string`: a number, or a text that is one, as text. */




const stringFilter = (0,expression_define.defineFilter)({
    name: 'string',
    apply(input, _args, context) {
        if (input === null)
            return null;
        if ((0,expression_values.isNumber)(input))
            return (0,print.javaText)(input);
        if (typeof input === 'string' && /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(input))
            return input;
        return context.fail(`\`string\` needs a number, found ${(0,operators/* describeType */.MF)(input)}`, "for other values write `~ ''`");
    },
});

;// CONCATENATED MODULE: ./build/expression/filters/substring-after.js
/** `substringAfter`: what stands behind the first separator; nothing when there is none. */


const substringAfterFilter = (0,expression_define.defineFilter)({
    name: 'substringAfter',
    parameters: [{ name: 'separator' }],
    apply(input, args, context) {
        const separator = (0,checks/* textArgument */.bp)(args.separator, 'separator', context);
        if (input === null)
            return null;
        const text = (0,checks/* textInput */._Z)(input, context);
        const at = text.indexOf(separator);
        return at === -1 ? '' : text.slice(at + separator.length);
    },
});

;// CONCATENATED MODULE: ./build/expression/filters/substring-after-last.js
/** `substringAfterLast`: what stands behind the last separator; nothing when there is none. */


const substringAfterLastFilter = (0,expression_define.defineFilter)({
    name: 'substringAfterLast',
    parameters: [{ name: 'separator' }],
    apply(input, args, context) {
        const separator = (0,checks/* textArgument */.bp)(args.separator, 'separator', context);
        if (input === null)
            return null;
        const text = (0,checks/* textInput */._Z)(input, context);
        const at = text.lastIndexOf(separator);
        return at === -1 ? '' : text.slice(at + separator.length);
    },
});

;// CONCATENATED MODULE: ./build/expression/filters/substring-before.js
/** `substringBefore`: what stands in front of the first separator; the whole text when there is none. */


const substringBeforeFilter = (0,expression_define.defineFilter)({
    name: 'substringBefore',
    parameters: [{ name: 'separator' }],
    apply(input, args, context) {
        const separator = (0,checks/* textArgument */.bp)(args.separator, 'separator', context);
        if (input === null)
            return null;
        const text = (0,checks/* textInput */._Z)(input, context);
        const at = text.indexOf(separator);
        return at === -1 ? text : text.slice(0, at);
    },
});

;// CONCATENATED MODULE: ./build/expression/filters/substring-before-last.js
/** `substringBeforeLast`: what stands in front of the last separator; the whole text when there is none. */


const substringBeforeLastFilter = (0,expression_define.defineFilter)({
    name: 'substringBeforeLast',
    parameters: [{ name: 'separator' }],
    apply(input, args, context) {
        const separator = (0,checks/* textArgument */.bp)(args.separator, 'separator', context);
        if (input === null)
            return null;
        const text = (0,checks/* textInput */._Z)(input, context);
        const at = text.lastIndexOf(separator);
        return at === -1 ? text : text.slice(0, at);
    },
});

;// CONCATENATED MODULE: ./build/expression/filters/timestamp.js
/** `timestamp`: whole seconds since 1970 of a date. */


const timestamp_loadDateTime = (0,expression_define.lazy)(() => Promise.all(/* import() */[__webpack_require__.e(8261), __webpack_require__.e(7872), __webpack_require__.e(8894)]).then(__webpack_require__.bind(__webpack_require__, 38894)));
const timestampFilter = (0,expression_define.defineFilter)({
    name: 'timestamp',
    parameters: [{ name: 'timeZone' }, { name: 'existingFormat' }],
    apply(input, args, context) {
        const { dateSettings, floorDivide, momentOf, NANOS_PER_SECOND } = timestamp_loadDateTime();
        if (input === null)
            return null;
        const { zone, locale, existingFormat } = dateSettings(args, context);
        const { epochNanoseconds } = momentOf(input, zone, existingFormat, locale);
        return (0,expression_values.makeInteger)(floorDivide(epochNanoseconds, NANOS_PER_SECOND));
    },
});

;// CONCATENATED MODULE: ./build/expression/filters/timestamp-micro.js
/** `timestampMicro`: what Kestra calls microseconds since 1970 of a date, as text. */

const timestamp_micro_loadDateTime = (0,expression_define.lazy)(() => Promise.all(/* import() */[__webpack_require__.e(8261), __webpack_require__.e(7872), __webpack_require__.e(8894)]).then(__webpack_require__.bind(__webpack_require__, 38894)));
const timestampMicroFilter = (0,expression_define.defineFilter)({
    name: 'timestampMicro',
    parameters: [{ name: 'timeZone' }, { name: 'existingFormat' }],
    apply(input, args, context) {
        const { dateSettings, floorDivide, momentOf, NANOS_PER_SECOND } = timestamp_micro_loadDateTime();
        if (input === null)
            return null;
        const { zone, locale, existingFormat } = dateSettings(args, context);
        const { epochNanoseconds } = momentOf(input, zone, existingFormat, locale);
        // Kestra: the seconds are multiplied by 10^9 here, not by 10^6; flows that undo it must keep working.
        const seconds = floorDivide(epochNanoseconds, NANOS_PER_SECOND);
        return String(seconds * NANOS_PER_SECOND + (epochNanoseconds - seconds * NANOS_PER_SECOND) / 1000n);
    },
});

;// CONCATENATED MODULE: ./build/expression/filters/timestamp-milli.js
/** `timestampMilli`: milliseconds since 1970 of a date, as text. */

const timestamp_milli_loadDateTime = (0,expression_define.lazy)(() => Promise.all(/* import() */[__webpack_require__.e(8261), __webpack_require__.e(7872), __webpack_require__.e(8894)]).then(__webpack_require__.bind(__webpack_require__, 38894)));
const timestampMilliFilter = (0,expression_define.defineFilter)({
    name: 'timestampMilli',
    parameters: [{ name: 'timeZone' }, { name: 'existingFormat' }],
    apply(input, args, context) {
        const { dateSettings, floorDivide, momentOf } = timestamp_milli_loadDateTime();
        if (input === null)
            return null;
        const { zone, locale, existingFormat } = dateSettings(args, context);
        const { epochNanoseconds } = momentOf(input, zone, existingFormat, locale);
        return String(floorDivide(epochNanoseconds, 1000000n));
    },
});

;// CONCATENATED MODULE: ./build/expression/filters/timestamp-nano.js
/** `timestampNano`: nanoseconds since 1970 of a date, as text. */

const timestamp_nano_loadDateTime = (0,expression_define.lazy)(() => Promise.all(/* import() */[__webpack_require__.e(8261), __webpack_require__.e(7872), __webpack_require__.e(8894)]).then(__webpack_require__.bind(__webpack_require__, 38894)));
const timestampNanoFilter = (0,expression_define.defineFilter)({
    name: 'timestampNano',
    parameters: [{ name: 'timeZone' }, { name: 'existingFormat' }],
    apply(input, args, context) {
        const { dateSettings, momentOf } = timestamp_nano_loadDateTime();
        if (input === null)
            return null;
        const { zone, locale, existingFormat } = dateSettings(args, context);
        return String(momentOf(input, zone, existingFormat, locale).epochNanoseconds);
    },
});

;// CONCATENATED MODULE: ./build/expression/filters/title.js
/** `title`: the first letter of every word in upper case, the rest untouched. */


const titleFilter = (0,expression_define.defineFilter)({
    name: 'title',
    apply: (input, _args, context) => input === null
        ? null
        : (0,checks/* textInput */._Z)(input, context).replace(/(^|\s)(\S)/gu, (_, space, letter) => space + letter.toUpperCase()),
});

;// CONCATENATED MODULE: ./build/expression/filters/to-ion.js
/** `toIon`: compact Ion text of any value. */

const loadIon = (0,expression_define.lazy)(() => __webpack_require__.e(/* import() */ 250).then(__webpack_require__.bind(__webpack_require__, 70250)));
const toIonFilter = (0,expression_define.defineFilter)({
    name: 'toIon',
    apply: (input) => loadIon().ionText(input),
});

;// CONCATENATED MODULE: ./build/expression/filters/to-json.js
/** `toJson`: compact JSON of any value. */


const toJsonFilter = (0,expression_define.defineFilter)({
    name: 'toJson',
    apply: (input) => (0,print.jsonText)(input),
});

// EXTERNAL MODULE: ./build/expression/lookup.js
var lookup = __webpack_require__(47989);
;// CONCATENATED MODULE: ./build/expression/filters/trim.js
/** `trim`: text without spaces and control characters at its ends. */



const trimFilter = (0,expression_define.defineFilter)({
    name: 'trim',
    apply: (input, _args, context) => (input === null ? null : (0,lookup/* javaTrim */.D9)((0,checks/* textInput */._Z)(input, context))),
});

;// CONCATENATED MODULE: ./build/expression/filters/upper.js
/** `upper`: a value's Java text in upper case. */


const upperFilter = (0,expression_define.defineFilter)({
    name: 'upper',
    apply: (input) => (input === null ? null : (0,print.javaText)(input).toUpperCase()),
});

;// CONCATENATED MODULE: ./build/expression/filters/urldecode.js
/** `urldecode`: text of the form encoding. */


const urldecodeFilter = (0,expression_define.defineFilter)({
    name: 'urldecode',
    apply(input, _args, context) {
        if (input === null)
            return null;
        const text = (0,checks/* textInput */._Z)(input, context).replaceAll('+', ' ');
        const broken = /%(?![0-9a-fA-F]{2})/.exec(text);
        if (broken !== null)
            return context.fail(`\`%\` at offset ${broken.index} is not followed by two hexadecimal digits`);
        return text.replace(/(?:%[0-9a-fA-F]{2})+/g, (bytes) => Buffer.from(bytes.replaceAll('%', ''), 'hex').toString('utf8'));
    },
});

;// CONCATENATED MODULE: ./build/expression/filters/urlencode.js
/** `urlencode`: text for the query of a URL, in the form encoding: a space is `+`. */


const urlencodeFilter = (0,expression_define.defineFilter)({
    name: 'urlencode',
    apply(input, _args, context) {
        if (input === null)
            return null;
        // Java writes a question mark for half of a surrogate pair; encodeURIComponent would throw.
        const text = (0,checks/* textInput */._Z)(input, context).replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '?');
        return encodeURIComponent(text)
            .replaceAll('%20', '+')
            .replace(/[!'()~]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
    },
});

;// CONCATENATED MODULE: ./build/expression/filters/values.js
/** `values`: the values of a map. */



const valuesFilter = (0,expression_define.defineFilter)({
    name: 'values',
    apply: (input, _args, context) => input === null ? null : (0,expression_values.mapEntries)((0,checks/* mapInput */.zQ)(input, context)).map(([, value]) => value),
});

;// CONCATENATED MODULE: ./build/expression/filters/yaml.js
/** `yaml`: a value as YAML text, with a line break at its end. */

const loadYamlText = (0,expression_define.lazy)(() => __webpack_require__.e(/* import() */ 7561).then(__webpack_require__.bind(__webpack_require__, 47561)));
const yamlFilter = (0,expression_define.defineFilter)({
    name: 'yaml',
    // Kestra: null is the bare word, without the line break that every other value gets.
    apply: (input) => (input === null ? 'null' : loadYamlText().yamlText(input)),
});

;// CONCATENATED MODULE: ./build/expression/filters/index.js
/** All filters; the table that `value | name` is looked up in. */































































const filters = [
    abbreviateFilter,
    absFilter,
    base64decodeFilter,
    base64encodeFilter,
    capitalizeFilter,
    chunkFilter,
    classNameFilter,
    condenseFilter,
    dateAddFilter,
    dateFilter,
    defaultFilter,
    distinctFilter,
    endsWithFilter,
    escapeCharFilter,
    firstFilter,
    flattenFilter,
    formatFilter,
    indentFilter,
    joinFilter,
    jqFilter,
    jsonFilter,
    keysFilter,
    lastFilter,
    lengthFilter,
    lowerFilter,
    md5Filter,
    mergeFilter,
    nindentFilter,
    nl2brFilter,
    numberFormatFilter,
    numberFilter,
    regexExtractFilter,
    regexMatchFilter,
    regexReplaceFilter,
    replaceFilter,
    reverseFilter,
    rsortFilter,
    sha1Filter,
    sha256Filter,
    sha512Filter,
    sliceFilter,
    slugifyFilter,
    sortFilter,
    splitFilter,
    startsWithFilter,
    stringFilter,
    substringAfterLastFilter,
    substringAfterFilter,
    substringBeforeLastFilter,
    substringBeforeFilter,
    timestampMicroFilter,
    timestampMilliFilter,
    timestampNanoFilter,
    timestampFilter,
    titleFilter,
    toIonFilter,
    toJsonFilter,
    trimFilter,
    upperFilter,
    urldecodeFilter,
    urlencodeFilter,
    valuesFilter,
    yamlFilter,
];

;// CONCATENATED MODULE: ./build/expression/functions/app-link.js
/** `appLink(…)`: exists in Kestra's Enterprise Edition only. */

const appLinkFunction = (0,expression_define.defineFunction)({
    name: 'appLink',
    variadic: true,
    parameters: [{ name: 'appId' }, { name: 'baseUrl' }],
    apply: (_args, context) => context.fail("`appLink` belongs to Kestra's Enterprise Edition"),
});

;// CONCATENATED MODULE: ./build/expression/functions/block.js
/** `block(name)`: renders a block of this template again; nothing when there is none. */


const blockFunction = (0,expression_define.defineFunction)({
    name: 'block',
    parameters: [{ name: 'name' }],
    apply: (args, context) => context.renderBlock((0,checks/* textArgument */.bp)(args.name, 'name', context)) ?? '',
});

;// CONCATENATED MODULE: ./build/expression/functions/credential.js
/** `credential(…)`: exists in Kestra's Enterprise Edition only. */

const credentialFunction = (0,expression_define.defineFunction)({
    name: 'credential',
    variadic: true,
    parameters: [{ name: 'name' }],
    apply: (_args, context) => context.fail("`credential` belongs to Kestra's Enterprise Edition", 'use `secret(…)`'),
});

;// CONCATENATED MODULE: ./build/expression/iteration-outputs.js
/** Outputs of tasks inside loops: maps by loop value, one level for each enclosing loop. */


/** Loop values of the enclosing task runs, outermost first. */
function enclosingValues(context) {
    const parents = context.variable('parents') ?? null;
    if (!(0,expression_values.isList)(parents))
        return [];
    return parents
        .toReversed()
        .map((parent) => (0,lookup/* attributeOf */.w4)(parent, 'taskrun') ?? null)
        .filter((taskrun) => taskrun !== null)
        .map((taskrun) => (0,lookup/* attributeOf */.w4)(taskrun, 'value') ?? null);
}
/** Kestra: goes down by the values of all enclosing loops; null where one of them has no outputs. */
function insideLoops(outputs, context) {
    let current = outputs;
    for (const value of enclosingValues(context)) {
        current = value === null ? null : ((0,lookup/* entryOf */.Ms)(current, value) ?? null);
        if (current === null)
            return null;
    }
    return current;
}

;// CONCATENATED MODULE: ./build/expression/functions/current-each-output.js
/** `currentEachOutput(outputs)`: what a task of this loop put out in the current iteration. */




const currentEachOutputFunction = (0,expression_define.defineFunction)({
    name: 'currentEachOutput',
    levels: [1],
    replacement: 'outputs.<task> inside a Loop',
    parameters: [{ name: 'outputs', required: true }],
    apply(args, context) {
        const outputs = insideLoops((0,checks/* mapInput */.zQ)(args.outputs, context), context);
        const value = (0,lookup/* attributeOf */.w4)(context.variable('taskrun') ?? null, 'value') ?? null;
        return value === null ? null : ((0,lookup/* entryOf */.Ms)(outputs, value) ?? null);
    },
});

;// CONCATENATED MODULE: ./build/expression/functions/day-of-month.js
/** `dayOfMonth`: day of the month of a date, from 1. */

const loadCalendarDate = (0,expression_define.lazy)(() => Promise.all(/* import() */[__webpack_require__.e(8261), __webpack_require__.e(7872), __webpack_require__.e(8481)]).then(__webpack_require__.bind(__webpack_require__, 28481)));
const dayOfMonthFunction = (0,expression_define.defineFunction)({
    name: 'dayOfMonth',
    parameters: [{ name: 'date' }],
    apply(args, context) {
        const { calendarDate } = loadCalendarDate();
        return calendarDate(args.date, 'date', context).date.day;
    },
});

;// CONCATENATED MODULE: ./build/expression/functions/day-of-week.js
/** `dayOfWeek`: English name of the weekday of a date, such as `MONDAY`. */

const day_of_week_loadCalendarDate = (0,expression_define.lazy)(() => Promise.all(/* import() */[__webpack_require__.e(8261), __webpack_require__.e(7872), __webpack_require__.e(8481)]).then(__webpack_require__.bind(__webpack_require__, 28481)));
const dayOfWeekFunction = (0,expression_define.defineFunction)({
    name: 'dayOfWeek',
    parameters: [{ name: 'date' }],
    apply(args, context) {
        const { calendarDate, WEEKDAYS, weekdayOf } = day_of_week_loadCalendarDate();
        return WEEKDAYS[weekdayOf(calendarDate(args.date, 'date', context).date) - 1];
    },
});

// EXTERNAL MODULE: ./build/expression/errors.js
var errors = __webpack_require__(34640);
;// CONCATENATED MODULE: ./build/expression/aes-gcm.js
/** Kestra's sealed texts: AES-GCM with a 12-byte IV in front and the 16-byte tag at the end, in base64. */


const IV_SIZE = 12;
const TAG_SIZE = 16;
const ALGORITHMS = new Map([
    [16, 'aes-128-gcm'],
    [24, 'aes-192-gcm'],
    [32, 'aes-256-gcm'],
]);
function keyOf(base64) {
    const key = Buffer.from(base64, 'base64');
    const algorithm = ALGORITHMS.get(key.length);
    if (algorithm === undefined) {
        throw new errors.RuntimeFailure(`the key has ${key.length} bytes`, 'a key is 16, 24 or 32 bytes in base64');
    }
    return { key, algorithm };
}
function seal(base64Key, iv, text) {
    const { key, algorithm } = keyOf(base64Key);
    const cipher = (0,external_node_crypto_.createCipheriv)(algorithm, key, iv);
    return Buffer.concat([iv, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]).toString('base64');
}
/** @throws RuntimeFailure when the text was not sealed with this key */
function unseal(base64Key, sealed) {
    const { key, algorithm } = keyOf(base64Key);
    const bytes = Buffer.from(sealed, 'base64');
    if (bytes.length < IV_SIZE + TAG_SIZE)
        throw new errors.RuntimeFailure('the encrypted text is too short');
    const decipher = (0,external_node_crypto_.createDecipheriv)(algorithm, key, bytes.subarray(0, IV_SIZE), { authTagLength: TAG_SIZE });
    decipher.setAuthTag(bytes.subarray(-TAG_SIZE));
    try {
        return Buffer.concat([decipher.update(bytes.subarray(IV_SIZE, -TAG_SIZE)), decipher.final()]).toString('utf8');
    }
    catch {
        throw new errors.RuntimeFailure('the text was not encrypted with this key, or it was changed since');
    }
}

;// CONCATENATED MODULE: ./build/expression/functions/decrypt.js
/** `decrypt(key, encrypted)`: the text inside what `encrypt` sealed. */



const decryptFunction = (0,expression_define.defineFunction)({
    name: 'decrypt',
    parameters: [{ name: 'key' }, { name: 'encrypted' }],
    apply(args, context) {
        const key = (0,checks/* textArgument */.bp)(args.key, 'key', context);
        const sealed = (0,checks/* textArgument */.bp)(args.encrypted, 'encrypted', context);
        return sealed === '' ? sealed : unseal(key, sealed);
    },
});

;// CONCATENATED MODULE: ./build/expression/random.js
/** Randomness from the service behind it, without bias. */

function randomBytes(size, context) {
    const source = (0,checks/* service */.eu)(context.services.randomBytes, 'there is no randomness in this place', context);
    return context.ask(() => source(size));
}
/** An integer from 0 up to but not including `bound`, each equally likely. */
function randomBelow(bound, context) {
    const bits = (bound - 1n).toString(2).length;
    const bytes = Math.ceil(bits / 8);
    for (;;) {
        const value = randomBytes(bytes, context).reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
        const masked = value & ((1n << BigInt(bits)) - 1n);
        if (masked < bound)
            return masked;
    }
}

;// CONCATENATED MODULE: ./build/expression/functions/encrypt.js
/** `encrypt(key, plaintext)`: text sealed with a base64 key. */




const encryptFunction = (0,expression_define.defineFunction)({
    name: 'encrypt',
    parameters: [{ name: 'key' }, { name: 'plaintext' }],
    apply(args, context) {
        const key = (0,checks/* textArgument */.bp)(args.key, 'key', context);
        const text = (0,checks/* textArgument */.bp)(args.plaintext, 'plaintext', context);
        // Kestra: empty text comes back unchanged.
        return text === '' ? text : seal(key, randomBytes(IV_SIZE, context), text);
    },
});

;// CONCATENATED MODULE: ./build/expression/functions/env.js
/** `env(name, default)`: an entry of `envs`; the default where it is missing or blank. */



const envFunction = (0,expression_define.defineFunction)({
    name: 'env',
    parameters: [{ name: 'name' }, { name: 'default', default: null }],
    apply(args, context) {
        const value = (0,lookup/* attributeOf */.w4)(context.variable('envs') ?? null, (0,checks/* textArgument */.bp)(args.name, 'name', context)) ?? null;
        return value === null || (typeof value === 'string' && value.trim() === '') ? args.default : value;
    },
});

;// CONCATENATED MODULE: ./build/expression/functions/error-logs.js
/** `errorLogs()`: the error log entries of this execution. */


const errorLogsFunction = (0,expression_define.defineFunction)({
    name: 'errorLogs',
    apply(_args, context) {
        const read = (0,checks/* service */.eu)(context.services.errorLogs, 'there are no logs in this place', context);
        return context.ask(() => read());
    },
});

;// CONCATENATED MODULE: ./build/expression/functions/fetch-context.js
/** `fetchContext()`: another name of `printContext`. */

const fetchContextFunction = (0,expression_define.defineFunction)({
    name: 'fetchContext',
    apply: (_args, context) => context.variables,
});

// EXTERNAL MODULE: ./build/expression/flow-namespace.js
var flow_namespace = __webpack_require__(6153);
;// CONCATENATED MODULE: ./build/expression/file-place.js
/** Arguments that name a file, and what the services say about it. */


const FILE_PARAMETERS = [
    { name: 'path' },
    { name: 'namespace' },
    { name: 'version' },
];
function fileOf(args, context) {
    const path = (0,checks/* textArgument */.bp)(args.path, 'path', context);
    if (path.split(/[\\/]/).includes('..'))
        return context.fail(`the path ${JSON.stringify(path)} leaves its folder`);
    const namespace = (0,flow_namespace/* namespaceOf */.N)(args.namespace, context);
    const version = args.version == null ? undefined : (0,checks/* integerArgument */.wA)(args.version, 'version', context);
    return {
        path: path.includes('://') ? path : path.replace(/^\/+/, ''),
        place: { ...(namespace !== undefined && { namespace }), ...(version !== undefined && { version }) },
    };
}
/** Bytes, or undefined when there is no such file. */
function sizeOf({ path, place }, context) {
    const { fileSize, readFile } = context.services;
    if (fileSize !== undefined)
        return context.ask(() => fileSize(path, place));
    const read = (0,checks/* service */.eu)(readFile, 'there are no files in this place', context);
    const text = context.ask(() => read(path, place));
    return text === undefined ? undefined : Buffer.byteLength(text, 'utf8');
}
function failMissing(file, context) {
    const { namespace } = file.place;
    const where = namespace === undefined || file.path.includes('://') ? '' : ` in namespace '${namespace}'`;
    return context.fail(`There is no file '${file.path}'${where}.`);
}

;// CONCATENATED MODULE: ./build/expression/functions/file-exists.js
/** `fileExists(path, namespace)`: whether there is such a file. */


const fileExistsFunction = (0,expression_define.defineFunction)({
    name: 'fileExists',
    parameters: FILE_PARAMETERS,
    apply: (args, context) => sizeOf(fileOf(args, context), context) !== undefined,
});

;// CONCATENATED MODULE: ./build/expression/functions/file-size.js
/** `fileSize(path, namespace)`: size of a file in bytes. */


const fileSizeFunction = (0,expression_define.defineFunction)({
    name: 'fileSize',
    parameters: FILE_PARAMETERS,
    apply(args, context) {
        const file = fileOf(args, context);
        return sizeOf(file, context) ?? failMissing(file, context);
    },
});

;// CONCATENATED MODULE: ./build/expression/functions/file-uri.js
/** `fileURI(path, namespace, version)`: the internal-storage address of a namespace file. */


const fileUriFunction = (0,expression_define.defineFunction)({
    name: 'fileURI',
    parameters: FILE_PARAMETERS,
    apply(args, context) {
        const { path, place } = fileOf(args, context);
        if (path.includes('://'))
            return path;
        if (place.namespace === undefined)
            return context.fail('`fileURI` needs the argument `namespace` outside of a flow');
        const version = place.version === undefined ? '' : `?version=${place.version}`;
        return `kestra:///${place.namespace.replaceAll('.', '/')}/_files/${path}${version}`;
    },
});

;// CONCATENATED MODULE: ./build/expression/functions/from-ion.js
/** `fromIon`: the first value of an Ion text, or the list of all. */


const from_ion_loadIon = (0,expression_define.lazy)(() => __webpack_require__.e(/* import() */ 250).then(__webpack_require__.bind(__webpack_require__, 70250)));
const fromIonFunction = (0,expression_define.defineFunction)({
    name: 'fromIon',
    parameters: [{ name: 'ion' }, { name: 'allRows', default: false }],
    apply(args, context) {
        const { parseIon } = from_ion_loadIon();
        if (args.ion === null)
            return null;
        const text = (0,checks/* textArgument */.bp)(args.ion, 'ion', context);
        if ((0,checks/* booleanArgument */.CS)(args.allRows, 'allRows', context))
            return parseIon(text);
        return parseIon(text, true)[0] ?? null;
    },
});

// EXTERNAL MODULE: ./build/expression/json-text.js
var json_text = __webpack_require__(46869);
;// CONCATENATED MODULE: ./build/expression/functions/from-json.js
/** `fromJson(json)`: JSON text to a value; text behind the first value is ignored. */



const fromJsonFunction = (0,expression_define.defineFunction)({
    name: 'fromJson',
    parameters: [{ name: 'json', required: true }],
    apply: valueOfJson,
});
function valueOfJson(args, context) {
    return args.json === null ? null : (0,json_text/* parseJson */.q)((0,checks/* textArgument */.bp)(args.json, 'json', context));
}

;// CONCATENATED MODULE: ./build/expression/functions/hour-of-day.js
/** `hourOfDay`: hour of a date with a time, 0 to 23, as it stands in the text. */

const hour_of_day_loadCalendarDate = (0,expression_define.lazy)(() => Promise.all(/* import() */[__webpack_require__.e(8261), __webpack_require__.e(7872), __webpack_require__.e(8481)]).then(__webpack_require__.bind(__webpack_require__, 28481)));
const hourOfDayFunction = (0,expression_define.defineFunction)({
    name: 'hourOfDay',
    parameters: [{ name: 'date' }],
    apply(args, context) {
        const { calendarDate } = hour_of_day_loadCalendarDate();
        const { time } = calendarDate(args.date, 'date', context);
        return (time?.hour ?? context.fail('`hourOfDay` needs a date with a time', 'write it as 2025-01-31T08:00:00'));
    },
});

;// CONCATENATED MODULE: ./build/expression/functions/http.js
/** `http(uri, …)`: the body of an HTTP response, parsed when it is JSON. */





const httpFunction = (0,expression_define.defineFunction)({
    name: 'http',
    parameters: [
        { name: 'uri' },
        { name: 'method', default: 'GET' },
        { name: 'query' },
        { name: 'body' },
        { name: 'contentType', default: 'application/json' },
        { name: 'headers' },
        { name: 'options' },
        { name: 'accept', default: 'application/json' },
    ],
    apply(args, context) {
        const uri = (0,checks/* textArgument */.bp)(args.uri, 'uri', context);
        const contentType = (0,checks/* textArgument */.bp)(args.contentType, 'contentType', context);
        const body = args.body ?? null;
        const request = {
            uri,
            method: (0,checks/* textArgument */.bp)(args.method, 'method', context).toUpperCase(),
            query: texts(args.query, 'query', context),
            headers: {
                ...(body !== null && { 'content-type': contentType }),
                accept: (0,checks/* optionalText */.mR)(args.accept, 'accept', context) ?? '*/*',
                ...joined(texts(args.headers, 'headers', context)),
            },
            body: body === null ? undefined : bodyText(body, contentType),
            options: args.options ?? null,
        };
        const send = (0,checks/* service */.eu)(context.services.http, 'nothing can be fetched in this place', context);
        const response = context.ask(() => send(request));
        if (response.status < 200 || response.status > 299) {
            return context.fail(`${request.method} ${uri} answered with status ${response.status}`);
        }
        return /^application\/(?:[\w.+-]+\+)?json\b/i.test(response.contentType ?? '') && response.body !== ''
            ? (0,json_text/* parseJson */.q)(response.body)
            : response.body;
    },
});
/** Values of a map as texts; a list stands for several. */
function texts(value, argument, context) {
    if (value === undefined || value === null)
        return {};
    if (!(0,expression_values.isMap)(value))
        return context.fail(`argument \`${argument}\` of \`http\` has to be a map`);
    return Object.fromEntries((0,expression_values.mapEntries)((0,checks/* mapInput */.zQ)(value, context)).map(([key, item]) => [
        (0,print.javaText)(key),
        (0,expression_values.isList)(item) ? item.map(print.javaText) : (0,print.javaText)(item),
    ]));
}
function joined(headers) {
    return Object.fromEntries(Object.entries(headers).map(([name, value]) => [
        name.toLowerCase(),
        Array.isArray(value) ? value.join(', ') : value,
    ]));
}
function bodyText(body, contentType) {
    if (typeof body === 'string')
        return body;
    if ((0,expression_values.isMap)(body) && contentType.startsWith('application/x-www-form-urlencoded')) {
        return new URLSearchParams((0,expression_values.mapEntries)(body).map(([key, value]) => [(0,print.javaText)(key), (0,print.javaText)(value)])).toString();
    }
    return (0,print.jsonText)(body);
}

// EXTERNAL MODULE: ./build/util/ids.js
var ids = __webpack_require__(39331);
;// CONCATENATED MODULE: ./build/expression/functions/id.js
/** `id()`: a random id in the form of execution ids. */



const idFunction = (0,expression_define.defineFunction)({
    name: 'id',
    apply: (_args, context) => (0,ids/* friendlyId */.r)((size) => randomBytes(size, context)),
});

;// CONCATENATED MODULE: ./build/expression/functions/is-date-between.js
/** `isDateBetween`: whether a moment lies after one and before another; both ends are excluded. */

const is_date_between_loadCalendarDate = (0,expression_define.lazy)(() => Promise.all(/* import() */[__webpack_require__.e(8261), __webpack_require__.e(7872), __webpack_require__.e(8481)]).then(__webpack_require__.bind(__webpack_require__, 28481)));
const isDateBetweenFunction = (0,expression_define.defineFunction)({
    name: 'isDateBetween',
    parameters: [{ name: 'date' }, { name: 'after' }, { name: 'before' }],
    apply(args, context) {
        const { zonedMoment } = is_date_between_loadCalendarDate();
        const date = zonedMoment(args.date, 'date', context);
        const after = zonedMoment(args.after, 'after', context);
        const before = zonedMoment(args.before, 'before', context);
        return date > after && date < before;
    },
});

;// CONCATENATED MODULE: ./build/expression/functions/is-day-week-in-month.js
/** `isDayWeekInMonth`: whether a date is for example the first Monday, or the last Friday, of its month. */


const POSITIONS = ['FIRST', 'SECOND', 'THIRD', 'FOURTH', 'LAST'];
const is_day_week_in_month_loadCalendarDate = (0,expression_define.lazy)(() => Promise.all(/* import() */[__webpack_require__.e(8261), __webpack_require__.e(7872), __webpack_require__.e(8481)]).then(__webpack_require__.bind(__webpack_require__, 28481)));
const loadDateParts = (0,expression_define.lazy)(() => __webpack_require__.e(/* import() */ 8261).then(__webpack_require__.bind(__webpack_require__, 8261)));
const isDayWeekInMonthFunction = (0,expression_define.defineFunction)({
    name: 'isDayWeekInMonth',
    parameters: [{ name: 'date' }, { name: 'dayOfWeek' }, { name: 'position' }],
    apply(args, context) {
        const { calendarDate, weekdayArgument, weekdayOf } = is_day_week_in_month_loadCalendarDate();
        const { daysInMonth } = loadDateParts();
        const { date } = calendarDate(args.date, 'date', context);
        const weekday = weekdayArgument((0,checks/* textArgument */.bp)(args.dayOfWeek, 'dayOfWeek', context), 'dayOfWeek', context);
        const position = (0,checks/* textArgument */.bp)(args.position, 'position', context);
        const index = POSITIONS.indexOf(position.trim().toUpperCase());
        if (index === -1) {
            const help = `write one of ${POSITIONS.join(', ')}`;
            return context.fail(`argument \`position\` of \`isDayWeekInMonth\` has no value "${position}"`, help);
        }
        if (weekdayOf(date) !== weekday)
            return false;
        const isLast = date.day + 7 > daysInMonth(date.year, date.month);
        return POSITIONS[index] === 'LAST' ? isLast : Math.ceil(date.day / 7) === index + 1;
    },
});

;// CONCATENATED MODULE: ./build/expression/functions/is-file-empty.js
/** `isFileEmpty(path, namespace)`: whether a file has no bytes. */


const isFileEmptyFunction = (0,expression_define.defineFunction)({
    name: 'isFileEmpty',
    parameters: FILE_PARAMETERS,
    apply(args, context) {
        const file = fileOf(args, context);
        return (sizeOf(file, context) ?? failMissing(file, context)) === 0;
    },
});

;// CONCATENATED MODULE: ./build/expression/functions/is-last-working-day.js
/** `isLastWorkingDay`: whether a date is the last of its month that is worked on. */



const is_last_working_day_loadCalendarDate = (0,expression_define.lazy)(() => Promise.all(/* import() */[__webpack_require__.e(8261), __webpack_require__.e(7872), __webpack_require__.e(8481)]).then(__webpack_require__.bind(__webpack_require__, 28481)));
const is_last_working_day_loadDateParts = (0,expression_define.lazy)(() => __webpack_require__.e(/* import() */ 8261).then(__webpack_require__.bind(__webpack_require__, 8261)));
const isLastWorkingDayFunction = (0,expression_define.defineFunction)({
    name: 'isLastWorkingDay',
    parameters: [
        { name: 'date' },
        { name: 'workingDays', default: 'MONDAY,TUESDAY,WEDNESDAY,THURSDAY,FRIDAY' },
    ],
    apply(args, context) {
        const { calendarDate, weekdayArgument, weekdayOf } = is_last_working_day_loadCalendarDate();
        const { daysInMonth } = is_last_working_day_loadDateParts();
        const { date } = calendarDate(args.date, 'date', context);
        const given = args.workingDays;
        const names = (0,expression_values.isList)(given)
            ? given.map((name) => (0,checks/* textArgument */.bp)(name, 'workingDays', context))
            : (0,checks/* textArgument */.bp)(given, 'workingDays', context).split(',');
        const days = new Set(names.map((name) => weekdayArgument(name, 'workingDays', context)));
        if (days.size === 0)
            return context.fail('`isLastWorkingDay` needs at least one working day');
        const { year, month } = date;
        let last = daysInMonth(year, month);
        // Every month has each weekday in its last seven days.
        while (!days.has(weekdayOf({ year, month, day: last })))
            last--;
        return date.day === last;
    },
});

;// CONCATENATED MODULE: ./build/expression/functions/is-public-holiday.js
/** `isPublicHoliday`: whether a date is a public holiday of a country or of one of its parts. */


const is_public_holiday_loadCalendarDate = (0,expression_define.lazy)(() => Promise.all(/* import() */[__webpack_require__.e(8261), __webpack_require__.e(7872), __webpack_require__.e(8481)]).then(__webpack_require__.bind(__webpack_require__, 28481)));
const loadHolidays = (0,expression_define.lazy)(() => __webpack_require__.e(/* import() */ 8419).then(__webpack_require__.bind(__webpack_require__, 8419)));
const isPublicHolidayFunction = (0,expression_define.defineFunction)({
    name: 'isPublicHoliday',
    parameters: [{ name: 'date' }, { name: 'countryCode' }, { name: 'subDivision' }],
    apply(args, context) {
        const { calendarDate } = is_public_holiday_loadCalendarDate();
        const { isPublicHoliday } = loadHolidays();
        const { date } = calendarDate(args.date, 'date', context);
        const country = (0,checks/* textArgument */.bp)(args.countryCode, 'countryCode', context);
        return isPublicHoliday(date, country, (0,checks/* optionalText */.mR)(args.subDivision, 'subDivision', context));
    },
});

;// CONCATENATED MODULE: ./build/expression/functions/is-weekend.js
/** `isWeekend`: whether a date is a Saturday or a Sunday. */

const is_weekend_loadCalendarDate = (0,expression_define.lazy)(() => Promise.all(/* import() */[__webpack_require__.e(8261), __webpack_require__.e(7872), __webpack_require__.e(8481)]).then(__webpack_require__.bind(__webpack_require__, 28481)));
const isWeekendFunction = (0,expression_define.defineFunction)({
    name: 'isWeekend',
    parameters: [{ name: 'date' }],
    apply(args, context) {
        const { calendarDate, weekdayOf } = is_weekend_loadCalendarDate();
        return weekdayOf(calendarDate(args.date, 'date', context).date) > 5;
    },
});

;// CONCATENATED MODULE: ./build/expression/functions/iteration-output.js
/** `iterationOutput(taskId, iteration)`: the `value` output of another iteration, by default the previous one. */





const iterationOutputFunction = (0,expression_define.defineFunction)({
    name: 'iterationOutput',
    levels: [1],
    replacement: 'loopOutputs(outputs, name)',
    parameters: [{ name: 'taskId' }, { name: 'iteration' }],
    apply(args, context) {
        const current = (0,lookup/* attributeOf */.w4)(context.variable('taskrun') ?? null, 'iteration') ?? null;
        if (current === null)
            return context.fail('`iterationOutput` works inside of loops only');
        const taskId = (0,checks/* optionalText */.mR)(args.taskId, 'taskId', context) ??
            (0,lookup/* attributeOf */.w4)(context.variable('task') ?? null, 'id') ??
            null;
        const given = args.iteration ?? null;
        const iteration = given === null
            ? (0,checks/* integerArgument */.wA)(current, 'iteration', context) - 1
            : (0,checks/* integerArgument */.wA)(typeof given === 'string' && /^-?\d+$/.test(given) ? Number(given) : given, 'iteration', context);
        if (iteration < 0)
            return context.fail(`there is no iteration ${iteration}: the first one is 0`);
        const all = taskId === null ? null : ((0,lookup/* entryOf */.Ms)(context.variable('outputs') ?? null, taskId) ?? null);
        const outputs = insideLoops(all, context);
        if (!(0,expression_values.isMap)(outputs))
            return null;
        const iterations = (0,expression_values.mapEntries)(outputs);
        const found = iterations[iteration];
        if (found === undefined) {
            return context.fail(`iteration ${iteration} has no outputs yet, the last one that has is ${iterations.length - 1}`);
        }
        return (0,lookup/* attributeOf */.w4)(found[1], 'value') ?? null;
    },
});

;// CONCATENATED MODULE: ./build/expression/functions/json.js
/** `json(json)`: the older name of `fromJson`. */


const jsonFunction = (0,expression_define.defineFunction)({
    name: 'json',
    levels: [1],
    replacement: 'fromJson',
    parameters: [{ name: 'json', required: true }],
    apply: valueOfJson,
});

;// CONCATENATED MODULE: ./build/expression/functions/ksuid.js
/** `ksuid()`: 27 base-62 characters of a time in seconds and 128 random bits; sorts by time. */


const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
/** The epoch of these ids, in seconds of Unix time. */
const EPOCH = 1_400_000_000;
const ksuidFunction = (0,expression_define.defineFunction)({
    name: 'ksuid',
    apply(_args, context) {
        const seconds = BigInt(Math.floor(context.now() / 1000) - EPOCH);
        let value = randomBytes(16, context).reduce((sum, byte) => (sum << 8n) | BigInt(byte), BigInt.asUintN(32, seconds));
        let text = '';
        for (let index = 0; index < 27; index++) {
            text = ALPHABET[Number(value % 62n)] + text;
            value /= 62n;
        }
        return text;
    },
});

;// CONCATENATED MODULE: ./build/expression/functions/kv.js
/** `kv(key, namespace, errorOnMissing)`: a value of the key-value store. */



const kvFunction = (0,expression_define.defineFunction)({
    name: 'kv',
    parameters: [{ name: 'key' }, { name: 'namespace' }, { name: 'errorOnMissing', default: true }],
    apply(args, context) {
        const key = (0,checks/* textArgument */.bp)(args.key, 'key', context);
        const errorOnMissing = (0,checks/* booleanArgument */.CS)(args.errorOnMissing, 'errorOnMissing', context);
        const namespace = (0,flow_namespace/* namespaceOf */.N)(args.namespace, context);
        const read = (0,checks/* service */.eu)(context.services.kv, 'there is no key-value store in this place', context);
        // Kestra: without a namespace the flow's own and its parents are searched.
        const inherited = (args.namespace ?? null) === null && namespace !== undefined;
        for (const place of inherited ? (0,flow_namespace/* withParents */.M)(namespace) : [namespace]) {
            const value = context.ask(() => read(key, place));
            if (value !== undefined)
                return value;
        }
        if (!errorOnMissing)
            return null;
        const where = namespace === undefined ? '' : ` in namespace '${namespace}'`;
        return context.fail(`The key '${key}' does not exist${where}.`, 'write `kv(key, errorOnMissing=false) ?? …` where it may be missing');
    },
});

;// CONCATENATED MODULE: ./build/expression/functions/loop-outputs.js
/** `loopOutputs(outputs, name)`: one named output of every iteration of a loop, null where it is absent. */



const loopOutputsFunction = (0,expression_define.defineFunction)({
    name: 'loopOutputs',
    parameters: [{ name: 'outputs', required: true }, { name: 'name' }],
    apply(args, context) {
        const name = (0,checks/* textArgument */.bp)(args.name, 'name', context);
        return (0,checks/* listInput */.dt)(args.outputs, context).map((iteration) => (0,lookup/* attributeOf */.w4)((0,lookup/* attributeOf */.w4)(iteration, 'outputs') ?? null, name) ?? null);
    },
});

;// CONCATENATED MODULE: ./build/expression/functions/min.js
/** `min(…)`: the smallest of its arguments. */




const minFunction = (0,expression_define.defineFunction)({
    name: 'min',
    apply: (_args, context, rest) => extreme(rest, context, operators/* less */.M7),
});
/** Kestra: null is passed over, the first of equal values wins, a lone list comes back as it is. */
function extreme(values, context, wins) {
    if (values.length === 1 && (0,expression_values.isList)(values[0]))
        return values[0];
    let best = null;
    for (const value of values) {
        if (value === null)
            continue;
        const number = (0,checks/* numberInput */.QR)(value, context);
        if (best === null || wins(number, best))
            best = number;
    }
    return best;
}

;// CONCATENATED MODULE: ./build/expression/functions/max.js
/** `max(…)`: the largest of its arguments. */



const maxFunction = (0,expression_define.defineFunction)({
    name: 'max',
    apply: (_args, context, rest) => extreme(rest, context, operators/* greater */.rh),
});

;// CONCATENATED MODULE: ./build/expression/functions/month-of-year.js
/** `monthOfYear`: month of a date, from 1. */

const month_of_year_loadCalendarDate = (0,expression_define.lazy)(() => Promise.all(/* import() */[__webpack_require__.e(8261), __webpack_require__.e(7872), __webpack_require__.e(8481)]).then(__webpack_require__.bind(__webpack_require__, 28481)));
const monthOfYearFunction = (0,expression_define.defineFunction)({
    name: 'monthOfYear',
    parameters: [{ name: 'date' }],
    apply(args, context) {
        const { calendarDate } = month_of_year_loadCalendarDate();
        return calendarDate(args.date, 'date', context).date.month;
    },
});

;// CONCATENATED MODULE: ./build/expression/functions/nano-id.js
/** `nanoId(length, alphabet)`: a short random id. */



const nano_id_ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz-';
const MAX_LENGTH = 1000;
const nanoIdFunction = (0,expression_define.defineFunction)({
    name: 'nanoId',
    parameters: [{ name: 'length', default: 21 }, { name: 'alphabet' }],
    apply(args, context) {
        const length = (0,checks/* integerArgument */.wA)(args.length, 'length', context);
        if (length < 1 || length > MAX_LENGTH)
            return context.fail(`the length of \`nanoId\` has to be 1 to ${MAX_LENGTH}, found ${length}`);
        const alphabet = [...((0,checks/* optionalText */.mR)(args.alphabet, 'alphabet', context) ?? nano_id_ALPHABET)];
        if (alphabet.length === 0)
            return context.fail('the alphabet of `nanoId` is empty');
        const bound = BigInt(alphabet.length);
        return Array.from({ length }, () => alphabet[Number(randomBelow(bound, context))]).join('');
    },
});

;// CONCATENATED MODULE: ./build/expression/functions/now.js
/** `now`: the current time as text. */


const now_loadDateTime = (0,expression_define.lazy)(() => Promise.all(/* import() */[__webpack_require__.e(8261), __webpack_require__.e(7872), __webpack_require__.e(8894)]).then(__webpack_require__.bind(__webpack_require__, 38894)));
const nowFunction = (0,expression_define.defineFunction)({
    name: 'now',
    parameters: [{ name: 'format' }, { name: 'timeZone' }, { name: 'existingFormat' }, { name: 'locale' }],
    apply(args, context) {
        const { dateSettings, formatArgument, inZone, printMoment } = now_loadDateTime();
        const { zone, locale } = dateSettings(args, context);
        const moment = inZone(time_values/* Instant */.MW.ofEpochMilliseconds(context.now()).epochNanoseconds, zone);
        return printMoment(moment, zone, formatArgument(args, context), locale);
    },
});

;// CONCATENATED MODULE: ./build/expression/functions/parent.js
/** `parent()`: templates have no parents in Kestra, so it always fails. */

const parentFunction = (0,expression_define.defineFunction)({
    name: 'parent',
    apply: (_args, context) => context.fail('`parent()` finds no parent template: Kestra has no `extends`'),
});

;// CONCATENATED MODULE: ./build/expression/functions/parent-output.js
/** `parentOutput(index)`: the outputs of an enclosing task, by default the direct parent. */




const parentOutputFunction = (0,expression_define.defineFunction)({
    name: 'parentOutput',
    levels: [1],
    parameters: [{ name: 'index' }],
    apply(args, context) {
        let parent = context.variable('parent') ?? null;
        if (args.index != null) {
            const index = (0,checks/* integerArgument */.wA)(args.index, 'index', context);
            const parents = context.variable('parents') ?? null;
            const count = (0,expression_values.isList)(parents) ? parents.length : 0;
            // Kestra: 0 is the outermost parent.
            const found = (0,expression_values.isList)(parents) && index >= 0 ? parents.toReversed()[index] : undefined;
            if (found === undefined)
                return context.fail(`there is no parent ${index}, this task has ${count}`);
            parent = found;
        }
        const id = (0,lookup/* attributeOf */.w4)((0,lookup/* attributeOf */.w4)(parent, 'task') ?? null, 'id') ?? null;
        if (id === null)
            return context.fail('`parentOutput` works inside of other tasks only');
        const outputs = (0,lookup/* entryOf */.Ms)(context.variable('outputs') ?? null, id) ?? null;
        const value = (0,lookup/* attributeOf */.w4)((0,lookup/* attributeOf */.w4)(parent, 'taskrun') ?? null, 'value') ?? null;
        return value === null ? outputs : ((0,lookup/* entryOf */.Ms)(outputs, value) ?? null);
    },
});

;// CONCATENATED MODULE: ./build/expression/functions/print-context.js
/** `printContext()`: all variables as a map. */

const printContextFunction = (0,expression_define.defineFunction)({
    name: 'printContext',
    apply: (_args, context) => context.variables,
});

;// CONCATENATED MODULE: ./build/expression/functions/random-int.js
/** `randomInt(lower, upper)`: a random integer, `upper` excluded. */




const randomIntFunction = (0,expression_define.defineFunction)({
    name: 'randomInt',
    parameters: [{ name: 'lower' }, { name: 'upper' }],
    apply(args, context) {
        const lower = BigInt((0,checks/* integerArgument */.wA)(args.lower, 'lower', context));
        const upper = BigInt((0,checks/* integerArgument */.wA)(args.upper, 'upper', context));
        if (upper <= lower)
            return context.fail(`\`upper\` (${upper}) has to be greater than \`lower\` (${lower})`);
        return (0,expression_values.makeInteger)(lower + randomBelow(upper - lower, context));
    },
});

;// CONCATENATED MODULE: ./build/expression/functions/random-port.js
/** `randomPort()`: a port of this machine that is free now. */


const randomPortFunction = (0,expression_define.defineFunction)({
    name: 'randomPort',
    apply(_args, context) {
        const find = (0,checks/* service */.eu)(context.services.randomPort, 'there are no ports in this place', context);
        return context.ask(() => find());
    },
});

;// CONCATENATED MODULE: ./build/expression/functions/range.js
/** `range(start, end, increment)`: an inclusive list of integers or single characters. */


const rangeFunction = (0,expression_define.defineFunction)({
    name: 'range',
    parameters: [
        { name: 'start', required: true },
        { name: 'end', required: true },
        { name: 'increment', default: 1 },
    ],
    apply(args, context) {
        const elements = (0,operators/* range */.y1)(args.start, args.end, args.increment);
        context.spend(elements.length);
        return elements;
    },
});

;// CONCATENATED MODULE: ./build/expression/functions/read.js
/** `read(path, namespace, version)`: text of a namespace file or of a file in internal storage. */



const readFunction = (0,expression_define.defineFunction)({
    name: 'read',
    parameters: FILE_PARAMETERS,
    apply(args, context) {
        const file = fileOf(args, context);
        const read = (0,checks/* service */.eu)(context.services.readFile, 'there are no files in this place', context);
        return context.ask(() => read(file.path, file.place)) ?? failMissing(file, context);
    },
});

;// CONCATENATED MODULE: ./build/expression/functions/render.js
/** `render(toRender, recursive)`: renders text found in a value, or every text and key of a list or map. */




const renderFunction = (0,expression_define.defineFunction)({
    name: 'render',
    parameters: [
        { name: 'toRender', required: true },
        { name: 'recursive', default: true },
    ],
    apply: (args, context) => renderValue(args.toRender ?? null, (0,checks/* booleanArgument */.CS)(args.recursive, 'recursive', context), context),
});
/** Whatever is neither text nor holds any stays as it is. */
function renderValue(value, recursive, context) {
    context.spend(1);
    if (typeof value === 'string')
        return context.renderAgain(value, recursive);
    if ((0,expression_values.isList)(value))
        return value.map((item) => renderValue(item, recursive, context));
    if (!(0,expression_values.isMap)(value))
        return value;
    const rendered = (0,expression_values.emptyMap)();
    for (const [key, item] of (0,expression_values.mapEntries)(value)) {
        rendered[context.renderAgain((0,print.javaText)(key), recursive)] = renderValue(item, recursive, context);
    }
    return rendered;
}

;// CONCATENATED MODULE: ./build/expression/functions/render-once.js
/** `renderOnce(toRender)`: as `render`, one pass. */


const renderOnceFunction = (0,expression_define.defineFunction)({
    name: 'renderOnce',
    parameters: [{ name: 'toRender', required: true }],
    apply: (args, context) => renderValue(args.toRender ?? null, false, context),
});

;// CONCATENATED MODULE: ./build/expression/functions/secret.js
/** `secret(key, namespace, subkey)`: a secret's text, reported so that it is masked everywhere. */






const secretFunction = (0,expression_define.defineFunction)({
    name: 'secret',
    parameters: [{ name: 'key' }, { name: 'namespace' }, { name: 'subkey' }],
    apply(args, context) {
        const key = (0,checks/* textArgument */.bp)(args.key, 'key', context);
        const namespace = (0,flow_namespace/* namespaceOf */.N)(args.namespace, context);
        const subkey = (0,checks/* optionalText */.mR)(args.subkey, 'subkey', context);
        const find = (0,checks/* service */.eu)(context.services.secret, 'there are no secrets in this place', context);
        const value = context.ask(() => find(key, namespace));
        if (value === undefined) {
            return context.fail(`Cannot find secret for key '${key}'.`, 'give it to the run as a secret, see `secrets`');
        }
        context.markSecret(value);
        if (subkey === undefined)
            return value;
        const parsed = (0,json_text/* parseJson */.q)(value);
        const part = (0,expression_values.isMap)(parsed) ? (0,expression_values.mapGet)(parsed, subkey) : undefined;
        if (part === undefined)
            return context.fail(`Cannot find secret sub-key '${subkey}' in secret '${key}'.`);
        // Kestra: a part that is a list or a map comes back as JSON text.
        const text = (0,print.printedText)(part);
        context.markSecret(text);
        return text;
    },
});

;// CONCATENATED MODULE: ./build/expression/functions/subflow.js
/** `subflow(namespace, id, …)`: outputs of another flow; for the choices of inputs, where Kestra allows it. */



const subflowFunction = (0,expression_define.defineFunction)({
    name: 'subflow',
    parameters: [
        { name: 'namespace' },
        { name: 'id' },
        { name: 'inputs' },
        { name: 'revision' },
        { name: 'labels' },
        { name: 'timeout' },
    ],
    apply(args, context) {
        const id = (0,checks/* textArgument */.bp)(args.id, 'id', context);
        const namespace = (0,flow_namespace/* namespaceOf */.N)(args.namespace, context) ?? null;
        const run = (0,checks/* service */.eu)(context.services.subflow, 'a subflow can be asked for the choices of an input only; in tasks use `Subflow`', context);
        const { inputs = null, revision = null, labels = null, timeout = null } = args;
        return context.ask(() => run({ namespace, id, inputs, revision, labels, timeout }));
    },
});

;// CONCATENATED MODULE: ./build/expression/functions/tasks-with-state.js
/** `tasksWithState(state)`: the task runs that are in a state, with their loop values. */



const tasksWithStateFunction = (0,expression_define.defineFunction)({
    name: 'tasksWithState',
    parameters: [{ name: 'state' }],
    apply(args, context) {
        const state = (0,checks/* textArgument */.bp)(args.state, 'state', context).toUpperCase();
        const found = [];
        const tasks = context.variable('tasks') ?? null;
        if ((0,expression_values.isMap)(tasks))
            for (const [taskId, runs] of (0,expression_values.mapEntries)(tasks))
                collect(taskId, runs, undefined, state, found);
        return found;
    },
});
/** A task outside of loops has its state at once, one inside has a map by loop value for each enclosing loop. */
function collect(taskId, runs, value, wanted, found) {
    if (!(0,expression_values.isMap)(runs))
        return;
    const state = (0,expression_values.mapGet)(runs, 'state');
    if (typeof state !== 'string') {
        for (const [key, inner] of (0,expression_values.mapEntries)(runs))
            collect(taskId, inner, key, wanted, found);
        return;
    }
    if (state !== wanted)
        return;
    const entry = (0,expression_values.emptyMap)();
    entry.taskId = taskId;
    entry.state = state;
    if (value !== undefined)
        entry.value = value;
    found.push(entry);
}

;// CONCATENATED MODULE: ./build/expression/functions/uuid.js
/** `uuid()`: a UUID of version 7, which sorts by time. */


const uuidFunction = (0,expression_define.defineFunction)({
    name: 'uuid',
    apply(_args, context) {
        const bytes = Buffer.from(randomBytes(16, context));
        bytes.writeUIntBE(Math.floor(context.now()), 0, 6);
        bytes[6] = (bytes[6] & 0x0f) | 0x70;
        bytes[8] = (bytes[8] & 0x3f) | 0x80;
        return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
    },
});

;// CONCATENATED MODULE: ./build/expression/functions/yaml.js
/** `yaml`: the value of a YAML text; dates stay text. */


const yaml_loadYamlText = (0,expression_define.lazy)(() => __webpack_require__.e(/* import() */ 7561).then(__webpack_require__.bind(__webpack_require__, 47561)));
const yamlFunction = (0,expression_define.defineFunction)({
    name: 'yaml',
    parameters: [{ name: 'yaml' }],
    apply(args, context) {
        const { parseYaml } = yaml_loadYamlText();
        return args.yaml === null ? null : parseYaml((0,checks/* textArgument */.bp)(args.yaml, 'yaml', context));
    },
});

;// CONCATENATED MODULE: ./build/expression/functions/index.js
/** All functions; the table that `name(…)` is looked up in. */

















































const functions = [
    appLinkFunction,
    blockFunction,
    credentialFunction,
    currentEachOutputFunction,
    dayOfMonthFunction,
    dayOfWeekFunction,
    decryptFunction,
    encryptFunction,
    envFunction,
    errorLogsFunction,
    fetchContextFunction,
    fileExistsFunction,
    fileSizeFunction,
    fileUriFunction,
    fromIonFunction,
    fromJsonFunction,
    hourOfDayFunction,
    httpFunction,
    idFunction,
    isDateBetweenFunction,
    isDayWeekInMonthFunction,
    isFileEmptyFunction,
    isLastWorkingDayFunction,
    isPublicHolidayFunction,
    isWeekendFunction,
    iterationOutputFunction,
    jsonFunction,
    ksuidFunction,
    kvFunction,
    loopOutputsFunction,
    maxFunction,
    minFunction,
    monthOfYearFunction,
    nanoIdFunction,
    nowFunction,
    parentOutputFunction,
    parentFunction,
    printContextFunction,
    randomIntFunction,
    randomPortFunction,
    rangeFunction,
    readFunction,
    renderOnceFunction,
    renderFunction,
    secretFunction,
    subflowFunction,
    tasksWithStateFunction,
    uuidFunction,
    yamlFunction,
];

// EXTERNAL MODULE: ./build/expression/habits.js
var habits = __webpack_require__(77984);
;// CONCATENATED MODULE: ./build/expression/tests/defined.js
/** `is defined`: exists and is not null; an undefined variable anywhere on its left is false. */

const definedTest = (0,expression_define.defineTest)({
    name: 'defined',
    catchesUndefined: true,
    apply: (input) => input !== null,
});

;// CONCATENATED MODULE: ./build/expression/tests/even.js
/** `is even`: an integer that 2 divides. */



const evenTest = (0,expression_define.defineTest)({
    name: 'even',
    apply: (input, _args, context) => isEven(input, context),
});
/** Kestra: a double is refused even where it is integral. */
function isEven(input, context) {
    if (!(0,expression_values.isInteger)(input))
        return context.fail(`\`is ${context.name}\` needs an integer, found ${(0,operators/* describeType */.MF)(input)}`);
    return (0,expression_values.toBigInt)(input) % 2n === 0n;
}

;// CONCATENATED MODULE: ./build/expression/tests/iterable.js
/** `is iterable`: a list. Kestra: maps and texts are not iterable. */


const iterableTest = (0,expression_define.defineTest)({ name: 'iterable', apply: (input) => (0,expression_values.isList)(input) });

;// CONCATENATED MODULE: ./build/expression/tests/json.js
/** `is json`: text that is one JSON value. */


const jsonTest = (0,expression_define.defineTest)({
    name: 'json',
    apply: (input) => typeof input === 'string' && (0,json_text/* isJson */.F)(input),
});

;// CONCATENATED MODULE: ./build/expression/tests/map.js
/** `is map`: a map. */


const mapTest = (0,expression_define.defineTest)({ name: 'map', apply: (input) => (0,expression_values.isMap)(input) });

;// CONCATENATED MODULE: ./build/expression/tests/null.js
/** `is null`: the value is null. */

const nullTest = (0,expression_define.defineTest)({ name: 'null', apply: (input) => input === null });

;// CONCATENATED MODULE: ./build/expression/tests/odd.js
/** `is odd`: an integer that 2 does not divide. */


const oddTest = (0,expression_define.defineTest)({ name: 'odd', apply: (input, _args, context) => !isEven(input, context) });

;// CONCATENATED MODULE: ./build/expression/tests/index.js
/** All tests; the table that `is name` is looked up in. */








const tests = [
    definedTest,
    emptyTest,
    evenTest,
    iterableTest,
    jsonTest,
    mapTest,
    nullTest,
    oddTest,
];

;// CONCATENATED MODULE: ./build/expression/callables.js
/** The filters, functions and tests that exist at a language level, and the nearest of them to a wrong name. */





function atLevel(all, level) {
    return new Map(all
        .filter((each) => each.levels === undefined || each.levels.includes(level))
        .map((each) => [each.name, each]));
}
const byLevel = new Map();
/** `recursive` is the mode in which every result is rendered again. Kestra: `render` does not exist there. */
function callablesOf(level, recursive = false) {
    const key = `${level}${recursive}`;
    let found = byLevel.get(key);
    if (found === undefined) {
        found = build(level, recursive);
        byLevel.set(key, found);
    }
    return found;
}
function build(level, recursive) {
    const tables = {
        filter: atLevel(filters, level),
        function: atLevel(functions, level),
        test: atLevel(tests, level),
    };
    if (recursive) {
        tables.function.delete('render');
        tables.function.delete('renderOnce');
    }
    const all = {
        filter: filters,
        function: functions,
        test: tests,
    };
    return {
        filters: tables.filter,
        functions: tables.function,
        tests: tables.test,
        help(kind, name) {
            const habit = (0,habits/* callableHelp */.eP)(kind, name);
            if (habit !== undefined)
                return habit;
            const removed = all[kind].find((each) => each.name === name);
            if (removed !== undefined) {
                if (recursive && removed.name.startsWith('render'))
                    return 'everything is rendered recursively here; leave it out';
                return removed.replacement === undefined
                    ? `it does not exist at language level ${level}`
                    : `it does not exist at language level ${level}; write \`${removed.replacement}\``;
            }
            const close = (0,nearest/* nearest */.p)(name, tables[kind].keys());
            if (close !== undefined)
                return `did you mean \`${close}\`?`;
            if (kind !== 'function' && tables.function.has(name))
                return `it is a function: \`${name}(…)\``;
            if (kind === 'function' && tables.filter.has(name))
                return `it is a filter: \`value | ${name}\``;
            return undefined;
        },
    };
}
const lenient = {
    filter: new Set(filters.filter((each) => each.catchesUndefined === true).map((each) => each.name)),
    test: new Set(tests.filter((each) => each.catchesUndefined === true).map((each) => each.name)),
};
/** Whether an undefined variable in the input of this filter or test is null to it instead of an error. */
function catchesUndefined(kind, name) {
    return lenient[kind].has(name);
}


/***/ }),

/***/ 99460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pending: () => (/* binding */ Pending),
/* harmony export */   defineFilter: () => (/* binding */ defineFilter),
/* harmony export */   defineFunction: () => (/* binding */ defineFunction),
/* harmony export */   defineTest: () => (/* binding */ defineTest),
/* harmony export */   lazy: () => (/* binding */ lazy)
/* harmony export */ });
/** The contract of filters, functions and tests: one file each, a declared signature, and a context to call out with. */
/** Thrown by a call whose answer is not there yet; the engine waits for the promise and renders again. */
class Pending {
    promise;
    constructor(promise) {
        this.promise = promise;
    }
}
/**
 * A module that is loaded on first use only. Before it is there, the returned function throws {@link Pending};
 * afterwards it answers at once. A failed load is reported to the render that asked and tried again by the next.
 */
function lazy(load) {
    let loaded;
    let loading;
    return () => {
        if (loaded !== undefined)
            return loaded.value;
        loading ??= load().then((value) => {
            loaded = { value };
        }, (error) => {
            loading = undefined;
            throw error;
        });
        throw new Pending(loading);
    };
}
function defineFilter(definition) {
    return definition;
}
function defineFunction(definition) {
    return definition;
}
function defineTest(definition) {
    return definition;
}


/***/ }),

/***/ 77984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ou: () => (/* binding */ tagHelp),
/* harmony export */   eP: () => (/* binding */ callableHelp),
/* harmony export */   ui: () => (/* binding */ attributeHelp)
/* harmony export */ });
/** What people bring along from Jinja, Twig and other template languages, and what to write instead. */
const TAGS = new Map([
    ['elif', 'write `{% elseif … %}`'],
    ['elsif', 'write `{% elseif … %}`'],
    ['elseIf', 'write `{% elseif … %}`'],
    ['raw', 'raw works inside one line; for several lines write `{% verbatim %}…{% endverbatim %}`'],
    ['endraw', 'there is no `{% raw %}` before it on the same line'],
    ['call', 'call the macro in a print: `{{ name(…) }}`'],
    ['with', 'use `{% set name = value %}`'],
    ['do', 'use `{% set … %}`'],
    ['break', 'a loop always runs to its end; skip the rest with `{% if … %}`'],
    ['continue', 'put the rest of the loop in `{% if … %}`'],
    ['endverbatim', 'there is no `{% verbatim %}` before it'],
]);
/** Tags of Pebble that Kestra takes away. */
const REMOVED_TAGS = new Set([
    'include',
    'import',
    'from',
    'extends',
    'embed',
    'autoescape',
    'cache',
    'flush',
    'parallel',
]);
const TAG_NAMES = ['if', 'for', 'set', 'macro', 'block', 'filter', 'verbatim', 'raw'];
function tagHelp(name) {
    const known = TAGS.get(name);
    if (known !== undefined)
        return known;
    if (REMOVED_TAGS.has(name))
        return `Kestra has no \`${name}\`; use \`render(…)\`, \`read(…)\` or a macro`;
    if (/^(?:end|else)/.test(name))
        return 'it closes nothing that is open here';
    return `the tags are ${TAG_NAMES.join(', ')}`;
}
const FILTERS = new Map([
    ['tojson', 'write `toJson`'],
    ['to_json', 'write `toJson`'],
    ['tojson_pretty', 'write `toJson`'],
    ['fromjson', 'write the function `fromJson(text)`'],
    ['fromJson', 'it is a function: `fromJson(text)`'],
    ['from_json', 'write the function `fromJson(text)`'],
    ['map', "write `jq('.[].name')` or a `{% for %}` loop"],
    ['select', "write `jq('map(select(…))')` or a `{% for %}` loop"],
    ['reject', "write `jq('map(select(… | not))')` or a `{% for %}` loop"],
    ['selectattr', "write `jq('map(select(.name == …))')` or a `{% for %}` loop"],
    ['rejectattr', "write `jq('map(select(.name != …))')` or a `{% for %}` loop"],
    ['groupby', "write `jq('group_by(.name)')`"],
    ['int', 'write `number`'],
    ['float', "write `number('DOUBLE')`"],
    ['round', "write `numberFormat('0')`"],
    ['list', 'lists and ranges need no conversion'],
    ['items', 'loop over the map: entries have `.key` and `.value`'],
    ['dictsort', 'write `keys | sort`'],
    ['unique', 'write `distinct`'],
    ['count', 'write `length`'],
    ['size', 'write `length`'],
    ['d', 'write `default(…)`'],
    ['upcase', 'write `upper`'],
    ['downcase', 'write `lower`'],
    ['toUpperCase', 'write `upper`'],
    ['toLowerCase', 'write `lower`'],
    ['truncate', 'write `abbreviate(length)`'],
    ['ternary', 'write `condition ? a : b`'],
    ['dateFormat', "write `date('yyyy-MM-dd')`"],
    ['strftime', "write `date('yyyy-MM-dd')`, with Java's letters"],
    ['escape', 'nothing is escaped in Kestra; for quotes write `escapeChar(…)`'],
    ['e', 'nothing is escaped in Kestra; for quotes write `escapeChar(…)`'],
    ['safe', 'nothing is escaped in Kestra; leave it out'],
    ['raw', 'nothing is escaped in Kestra; leave it out'],
    ['b64encode', 'write `base64encode`'],
    ['b64decode', 'write `base64decode`'],
    ['regex_replace', 'write `regexReplace(…)`'],
    ['regex_search', 'write `regexMatch(…)` or `regexExtract(…)`'],
    ['sum', "write `jq('add')`"],
    ['numberformat', 'write `numberFormat`'],
    ['to_yaml', 'write `yaml`'],
    ['toYaml', 'write `yaml`'],
]);
const FUNCTIONS = new Map([
    ['dict', "write a map: `{'key': value}`"],
    ['list', 'write a list: `[a, b]`'],
    ['len', 'write the filter `| length`'],
    ['str', "write `value ~ ''`"],
    ['int', 'write the filter `| number`'],
    ['super', 'there is no inheritance in Kestra'],
    ['toJson', 'it is a filter: `value | toJson`'],
    ['lookup', "write `map['key']`"],
    ['namespace', 'use `{% set name = value %}`; a loop can write to variables set outside of it'],
    ['date', "it is a filter: `now() | date('yyyy-MM-dd')`"],
    ['random', 'write `randomInt(lower, upper)`'],
    ['jq', "it is a filter: `value | jq('…')`"],
]);
const TESTS = new Map([
    ['none', 'write `is null`'],
    ['undefined', 'write `is not defined`'],
    ['mapping', 'write `is map`'],
    ['sequence', 'write `is iterable`'],
    ['equalto', 'write `==`'],
    ['divisibleby', 'write `a % b == 0`'],
    ['in', 'write `value isIn list`'],
]);
function callableHelp(kind, name) {
    return (kind === 'filter' ? FILTERS : kind === 'function' ? FUNCTIONS : TESTS).get(name);
}
/** Help for attributes that other languages have. */
function attributeHelp(path) {
    switch (path) {
        case 'loop.index0':
            return '`loop.index` already counts from 0';
        case 'loop.revindex0':
            return '`loop.revindex` already counts down to 0';
        case 'loop.parent':
        case 'loop.parentloop':
            return 'keep the outer `loop` with `{% set outer = loop %}` before the inner loop';
        default:
            return undefined;
    }
}


/***/ }),

/***/ 91505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HK: () => (/* binding */ OPERATOR_WORDS),
/* harmony export */   qw: () => (/* binding */ tokenize),
/* harmony export */   wp: () => (/* binding */ foreignOperatorHelp)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34640);
/* harmony import */ var _raw_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69365);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1429);
/** Template text to tokens: delimiters, whitespace control, verbatim and raw, comments, strings with interpolation. */



/** Longest first; a word operator counts only when no letter, digit or underscore follows. */
const WORD_OPERATORS = ['is not', 'contains', 'equals', 'isIn', 'and', 'not', 'or', 'is'];
const SYMBOL_OPERATORS = [
    '???',
    '??',
    '..',
    '==',
    '!=',
    '<=',
    '>=',
    '<',
    '>',
    '~',
    '|',
    '+',
    '-',
    '*',
    '/',
    '%',
];
const SPACE = /[\s\u00a0]+/y;
const NAME = /[\p{L}_][\p{L}\p{Nd}_]*/uy;
const WORD = /(?:is not|contains|equals|isIn|and|not|or|is)(?![\p{L}\p{Nd}_])/uy;
const NUMBER = /([0-9]+)(?:(\.[0-9]+)|L(?![\p{L}\p{Nd}_]))?/uy;
const VERBATIM = /\{%-?\s*verbatim\s*(-?)%\}/y;
const END_VERBATIM = /\{%(-?)\s*endverbatim\s*(-?)%\}/g;
/** Interpolations inside one another; more would exhaust the stack. */
const MAX_INTERPOLATIONS = 100;
/** What people write out of habit from other languages, and what to write here. */
const FOREIGN_OPERATORS = [
    ['&&', 'write `and`'],
    ['||', 'write `or`'],
    ['===', 'write `==`; it never converts text to numbers'],
    ['!==', 'write `!=`'],
    ['//', 'write `/`; dividing two integers already drops the fraction'],
    ['**', 'there is no power operator; multiply instead'],
    ['<>', 'write `!=`'],
    ['!', 'write `not`'],
];
function foreignOperatorHelp(template, offset) {
    return FOREIGN_OPERATORS.find(([found]) => template.startsWith(found, offset))?.[1];
}
function tokenize(template) {
    return new Lexer(template).run();
}
class Lexer {
    #source;
    #tokens = [];
    #at = 0;
    /** Set by `-}}`: whitespace at the head of the text that follows is dropped. */
    #trimNext = false;
    /** Where raw blocks end, by where they start; their tags stay in the text and are removed from the result. */
    #rawEnds;
    #interpolations = 0;
    constructor(source) {
        this.#source = source;
        this.#rawEnds = new Map((0,_raw_js__WEBPACK_IMPORTED_MODULE_2__/* .rawRanges */ .v)(source).map((range) => [range.start, range.end]));
    }
    run() {
        while (this.#at < this.#source.length)
            this.#text();
        this.#push({ kind: 'end', value: '', start: this.#at, end: this.#at });
        return this.#tokens;
    }
    #push(token) {
        this.#tokens.push(token);
    }
    #fail(message, start, end = start, help) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.ExpressionError('syntax', message, this.#source, { offset: start, end, ...(help && { help }) });
    }
    #match(pattern) {
        pattern.lastIndex = this.#at;
        return pattern.exec(this.#source);
    }
    /** From the current offset to the next opening delimiter, and what that one opens. */
    #text() {
        const start = this.#at;
        let open = start;
        for (;;) {
            open = this.#source.indexOf('{', open);
            if (open === -1) {
                this.#emitText(start, this.#source.length, false);
                this.#at = this.#source.length;
                return;
            }
            const next = this.#source[open + 1];
            if (next === '%') {
                const raw = this.#rawEnds.get(open);
                if (raw !== undefined) {
                    open = raw;
                    continue;
                }
            }
            if (next === '{' || next === '%' || next === '#')
                break;
            open++;
        }
        const trimBefore = this.#source[open + 2] === '-' && /\s/.test(this.#source[open + 3] ?? '');
        this.#at = open;
        if (this.#source[open + 1] === '#') {
            this.#emitText(start, open, trimBefore);
            this.#comment();
        }
        else if (this.#source[open + 1] === '%') {
            const verbatim = this.#match(VERBATIM);
            this.#emitText(start, open, trimBefore);
            if (verbatim !== null)
                this.#verbatim(verbatim[0].length);
            else
                this.#delimited('tag-open', 'tag-close', '%}', trimBefore);
        }
        else {
            this.#emitText(start, open, trimBefore);
            this.#delimited('print-open', 'print-close', '}}', trimBefore);
        }
    }
    #emitText(start, end, trimEnd) {
        let value = this.#source.slice(start, end);
        if (this.#trimNext)
            value = value.trimStart();
        if (trimEnd)
            value = value.trimEnd();
        this.#trimNext = false;
        if (value !== '')
            this.#push({ kind: 'text', value, start, end });
    }
    #comment() {
        const open = this.#at;
        const close = this.#source.indexOf('#}', open + 2);
        if (close === -1)
            this.#fail('this comment is never closed', open, open + 2, 'end it with `#}`');
        this.#trimNext = this.#source[close - 1] === '-' && close - 1 > open + 1;
        this.#at = close + 2;
    }
    #verbatim(tagLength) {
        const open = this.#at;
        const from = open + tagLength;
        END_VERBATIM.lastIndex = from;
        const close = END_VERBATIM.exec(this.#source);
        if (close === null)
            this.#fail('`verbatim` is never closed', open, from, 'end it with `{% endverbatim %}`');
        let value = this.#source.slice(from, close.index).trimStart();
        if (close[1] === '-')
            value = value.trimEnd();
        if (value !== '')
            this.#push({ kind: 'text', value, start: from, end: close.index });
        this.#trimNext = close[2] === '-';
        this.#at = close.index + close[0].length;
    }
    #delimited(open, close, end, trim) {
        const start = this.#at;
        this.#at += trim ? 3 : 2;
        this.#push({ kind: open, value: this.#source.slice(start, this.#at), start, end: this.#at });
        const brackets = [];
        for (;;) {
            this.#skipSpace();
            if (this.#at >= this.#source.length) {
                const inner = brackets.at(-1);
                if (inner !== undefined)
                    this.#fail(`this bracket is never closed`, inner.at, inner.at + 1, `close it with \`${inner.close}\``);
                this.#fail(`\`${this.#source.slice(start, start + 2)}\` is never closed`, start, start + 2, `close it with \`${end}\``);
            }
            if (brackets.length === 0) {
                const dash = this.#source[this.#at] === '-' ? 1 : 0;
                if (this.#source.startsWith(end, this.#at + dash)) {
                    this.#trimNext = dash === 1;
                    const from = this.#at;
                    this.#at += dash + 2;
                    this.#push({ kind: close, value: end, start: from, end: this.#at });
                    return;
                }
            }
            this.#push(this.#token(brackets));
        }
    }
    #skipSpace() {
        const space = this.#match(SPACE);
        if (space !== null)
            this.#at += space[0].length;
    }
    #token(brackets) {
        const start = this.#at;
        const char = this.#source[start];
        const word = this.#match(WORD);
        if (word !== null)
            return this.#take('operator', word[0]);
        const symbol = SYMBOL_OPERATORS.find((operator) => this.#source.startsWith(operator, start));
        if (symbol !== undefined)
            return this.#take('operator', symbol);
        const name = this.#match(NAME);
        if (name !== null)
            return this.#take('name', name[0]);
        const number = this.#match(NUMBER);
        if (number !== null) {
            this.#at += number[0].length;
            const value = number[2] === undefined
                ? (0,_values_js__WEBPACK_IMPORTED_MODULE_1__.makeInteger)(BigInt(number[1]))
                : (0,_values_js__WEBPACK_IMPORTED_MODULE_1__.makeDouble)(Number(number[1] + number[2]));
            return { kind: 'number', value, start, end: this.#at };
        }
        if ('([{'.includes(char)) {
            brackets.push({ close: char === '(' ? ')' : char === '[' ? ']' : '}', at: start });
            return this.#take('punctuation', char);
        }
        if (')]}'.includes(char)) {
            const open = brackets.pop();
            if (open === undefined)
                this.#fail(`\`${char}\` closes nothing`, start, start + 1);
            if (open.close !== char) {
                this.#fail(`found \`${char}\` where \`${open.close}\` was expected`, start, start + 1);
            }
            return this.#take('punctuation', char);
        }
        if ('?:.,='.includes(char))
            return this.#take('punctuation', char);
        if (char === "'")
            return this.#singleQuoted();
        if (char === '"')
            return this.#doubleQuoted();
        const found = String.fromCodePoint(this.#source.codePointAt(start));
        this.#fail(`\`${found}\` cannot stand in an expression`, start, start + found.length, foreignOperatorHelp(this.#source, start) ??
            (found === '`'
                ? 'quote text with `\'` or `"`'
                : found === '$'
                    ? 'variables have no `$`; write the bare name'
                    : undefined));
    }
    #take(kind, value) {
        const start = this.#at;
        this.#at += value.length;
        return { kind, value, start, end: this.#at };
    }
    /** Only the own quote can be escaped; every other backslash stays what it is. */
    #singleQuoted() {
        const start = this.#at;
        for (let at = start + 1; at < this.#source.length; at++) {
            const char = this.#source[at];
            if (char === '\\')
                at++;
            else if (char === "'") {
                this.#at = at + 1;
                return {
                    kind: 'string',
                    value: this.#source.slice(start + 1, at).replaceAll("\\'", "'"),
                    start,
                    end: at + 1,
                };
            }
        }
        this.#fail('this text is never closed', start, start + 1, "end it with `'`");
    }
    #doubleQuoted() {
        const start = this.#at;
        const parts = [];
        let from = start + 1;
        let hash = false;
        for (let at = from; at < this.#source.length; at++) {
            const char = this.#source[at];
            if (char === '\\')
                at++;
            else if (char === '#') {
                hash = true;
                if (this.#source[at + 1] !== '{')
                    continue;
                if (at > from)
                    parts.push({ text: this.#source.slice(from, at), start: from, end: at });
                this.#at = at + 2;
                parts.push(this.#interpolated(at));
                from = this.#at;
                at = from - 1;
            }
            else if (char === '"') {
                this.#at = at + 1;
                const text = this.#source.slice(from, at);
                if (parts.length === 0) {
                    // Kestra: a `#` anywhere in the text keeps the backslash of `\"`.
                    return { kind: 'string', value: hash ? text : text.replaceAll('\\"', '"'), start, end: this.#at };
                }
                if (text !== '')
                    parts.push({ text, start: from, end: at });
                return {
                    kind: 'interpolation',
                    value: this.#source.slice(start, this.#at),
                    parts,
                    start,
                    end: this.#at,
                };
            }
        }
        this.#fail('this text is never closed', start, start + 1, 'end it with `"`');
    }
    /** Tokens of `#{ … }`; the current offset is behind the brace. */
    #interpolated(start) {
        if (++this.#interpolations > MAX_INTERPOLATIONS) {
            this.#fail(`\`#{\` is nested deeper than ${MAX_INTERPOLATIONS} levels`, start, start + 2);
        }
        const tokens = [];
        const brackets = [];
        for (;;) {
            this.#skipSpace();
            if (this.#at >= this.#source.length)
                this.#fail('`#{` is never closed', start, start + 2, 'close it with `}`');
            if (brackets.length === 0 && this.#source[this.#at] === '}') {
                tokens.push({ kind: 'end', value: '}', start: this.#at, end: this.#at + 1 });
                this.#at++;
                this.#interpolations--;
                this.#interpolations--;
                return { tokens, start, end: this.#at };
            }
            tokens.push(this.#token(brackets));
        }
    }
}
/** Words that are operators and therefore can be neither names nor attribute names. */
const OPERATOR_WORDS = new Set(WORD_OPERATORS);


/***/ }),

/***/ 76016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ parseTemplate)
});

;// CONCATENATED MODULE: ./build/expression/grammar.js
/** Operator precedence per language level: the only way in which the two grammars differ. */
/** Prefix operators bind tighter than everything else. */
const UNARY_PRECEDENCE = 500;
const UNARY_OPERATORS = new Set(['not', '+', '-']);
/** Kestra: all are left-associative, a higher number binds tighter. `equals` is `==` written as a word. */
const SHARED = {
    '..': 120,
    '~': 110,
    '|': 100,
    '*': 60,
    '/': 60,
    '%': 60,
    '+': 40,
    '-': 40,
    '==': 30,
    equals: 30,
    '!=': 30,
    '<': 30,
    '<=': 30,
    '>': 30,
    '>=': 30,
    is: 20,
    'is not': 20,
    contains: 20,
    and: 15,
    or: 10,
};
const TABLES = {
    // Kestra 1.x: coalescing binds tighter than a filter and `~`.
    1: new Map(Object.entries({ ...SHARED, '??': 120, '???': 120, isIn: 120 })),
    2: new Map(Object.entries({ ...SHARED, '??': 30, '???': 30, isIn: 30 })),
};
function precedenceTable(level) {
    return TABLES[level];
}

// EXTERNAL MODULE: ./build/expression/errors.js
var errors = __webpack_require__(34640);
// EXTERNAL MODULE: ./build/expression/lexer.js
var lexer = __webpack_require__(91505);
;// CONCATENATED MODULE: ./build/expression/token-reader.js
/** Reads a list of tokens one by one and says what was expected where something else stands. */


/** Deeper nesting of brackets, operators or tags is refused; it would exhaust the stack of whoever walks the tree. */
const MAX_NESTING = 400;
class TokenReader {
    source;
    tokens;
    index = 0;
    depth = 0;
    constructor(source, tokens) {
        this.source = source;
        this.tokens = tokens;
    }
    get token() {
        return this.tokens[this.index];
    }
    next() {
        const token = this.token;
        if (token.kind !== 'end')
            this.index++;
        return token;
    }
    is(kind, value) {
        const token = this.token;
        return token.kind === kind && (value === undefined || token.value === value);
    }
    accept(kind, value) {
        if (!this.is(kind, value))
            return false;
        this.next();
        return true;
    }
    expect(kind, value, what) {
        if (!this.is(kind, value))
            this.unexpected(what);
        return this.next();
    }
    fail(message, at, help) {
        throw new errors.ExpressionError('syntax', message, this.source, {
            offset: at.start,
            end: at.end,
            ...(help !== undefined && { help }),
        });
    }
    unexpected(expected) {
        const token = this.token;
        const found = token.kind === 'end'
            ? token.value === ''
                ? 'the end of the text'
                : `\`${token.value}\``
            : token.kind === 'text'
                ? 'text'
                : `\`${this.source.slice(token.start, token.end)}\``;
        this.fail(`found ${found} where ${expected} was expected`, token, this.#helpFor(token));
    }
    /** What the author of a foreign construct most likely wanted. */
    #helpFor(token) {
        if (token.kind === 'operator' && lexer/* OPERATOR_WORDS */.HK.has(token.value)) {
            const previous = this.tokens[this.index - 1];
            if (previous?.kind === 'punctuation' && previous.value === '.') {
                return `\`${token.value}\` is an operator; write \`['${token.value}']\` to read an attribute of that name`;
            }
        }
        if (token.kind === 'operator' && token.value === 'not')
            return 'for `a not in b` write `not (b contains a)`';
        if (token.kind === 'name') {
            if (token.value === 'if')
                return 'write `condition ? a : b` instead of `a if condition else b`';
            if (token.value === 'in')
                return 'write `list contains value` or `value isIn list`';
            if (token.value === 'matches')
                return "write `text | regexMatch('…')`";
            if (token.value === 'starts' || token.value === 'ends')
                return "write `text | startsWith('…')` or `endsWith('…')`";
        }
        if (token.kind === 'punctuation' && (token.value === '.' || token.value === '[')) {
            return 'put what stands before it in parentheses: `(a | filter).name`, `([1, 2])[0]`';
        }
        // The lexer may have taken the first one or two characters for an operator of its own.
        return [0, 1, 2]
            .map((behind) => (0,lexer/* foreignOperatorHelp */.wp)(this.source, token.start - behind))
            .find((help) => help !== undefined);
    }
    nested(at, parse) {
        if (++this.depth > MAX_NESTING)
            this.fail(`nested deeper than ${MAX_NESTING} levels`, at);
        const result = parse();
        this.depth--;
        return result;
    }
}

;// CONCATENATED MODULE: ./build/expression/expression-parser.js
/** Expressions by precedence climbing: operators by the table of the language level, then what they stand between. */


/** Kestra: exactly these spellings; `True` is a variable. */
const LITERALS = new Map([
    ['true', true],
    ['TRUE', true],
    ['false', false],
    ['FALSE', false],
    ['null', null],
    ['NULL', null],
    ['none', null],
    ['NONE', null],
]);
class ExpressionParser extends TokenReader {
    #precedence;
    constructor(source, level, tokens) {
        super(source, tokens);
        this.#precedence = precedenceTable(level);
    }
    /** An expression whose operators bind at least as tight as `minimum`; 0 takes everything, the ternary too. */
    expression(minimum) {
        const first = this.token;
        return this.nested(first, () => {
            let left;
            if (first.kind === 'operator' && UNARY_OPERATORS.has(first.value)) {
                this.next();
                const operand = this.expression(UNARY_PRECEDENCE);
                left = {
                    kind: 'unary',
                    operator: first.value,
                    operand,
                    start: first.start,
                    end: operand.end,
                };
            }
            else {
                left = this.#primary();
            }
            left = this.#infix(left, minimum);
            return minimum === 0 && this.is('punctuation', '?') ? this.#ternary(left) : left;
        });
    }
    #infix(first, minimum) {
        let left = first;
        const depth = this.depth;
        for (;;) {
            const token = this.token;
            const precedence = token.kind === 'operator' ? this.#precedence.get(token.value) : undefined;
            if (precedence === undefined || precedence < minimum)
                break;
            this.next();
            // A chain such as `a ~ b ~ c` makes a tree as deep as it is long.
            if (++this.depth > MAX_NESTING)
                this.fail(`nested deeper than ${MAX_NESTING} levels`, token);
            if (token.value === '|')
                left = this.#filter(left);
            else if (token.value === 'is' || token.value === 'is not')
                left = this.#test(left, token.value === 'is not');
            else
                left = this.#binary(left, token, precedence);
        }
        this.depth = depth;
        return left;
    }
    #binary(left, token, precedence) {
        const right = this.expression(precedence + 1);
        const operator = (token.value === 'equals' ? '==' : token.value);
        return { kind: 'binary', operator, left, right, start: left.start, end: right.end };
    }
    #ternary(condition) {
        this.next();
        const then = this.expression(0);
        if (!this.is('punctuation', ':'))
            this.unexpected('`:` and the other value');
        this.next();
        const otherwise = this.expression(0);
        return { kind: 'ternary', condition, then, otherwise, start: condition.start, end: otherwise.end };
    }
    #filter(input) {
        const name = this.expect('name', undefined, 'the name of a filter');
        const args = this.optionalArguments();
        return {
            kind: 'filter',
            input,
            name: String(name.value),
            nameStart: name.start,
            args,
            start: input.start,
            end: this.lastEnd,
        };
    }
    #test(input, negated) {
        const name = this.expect('name', undefined, 'the name of a test');
        const args = this.optionalArguments();
        return {
            kind: 'test',
            input,
            name: String(name.value),
            nameStart: name.start,
            args,
            negated,
            start: input.start,
            end: this.lastEnd,
        };
    }
    get lastEnd() {
        return this.tokens[this.index - 1].end;
    }
    optionalArguments() {
        return this.is('punctuation', '(') ? this.#arguments() : { positional: [], named: [] };
    }
    #arguments() {
        this.expect('punctuation', '(', '`(`');
        const positional = [];
        const named = [];
        while (!this.is('punctuation', ')')) {
            if (positional.length + named.length > 0)
                this.expect('punctuation', ',', '`,` or `)`');
            const token = this.token;
            const after = this.tokens[this.index + 1];
            if (token.kind === 'name' && after?.kind === 'punctuation' && after.value === '=') {
                this.next();
                this.next();
                const value = this.expression(0);
                named.push({ name: token.value, value, start: token.start, end: value.end });
            }
            else {
                if (named.length > 0)
                    this.fail('a positional argument cannot follow a named one', token);
                positional.push(this.expression(0));
            }
        }
        this.next();
        return { positional, named };
    }
    #primary() {
        const token = this.token;
        const { start, end } = token;
        switch (token.kind) {
            case 'name': {
                this.next();
                if (LITERALS.has(token.value))
                    return { kind: 'literal', value: LITERALS.get(token.value), start, end };
                if (!this.is('punctuation', '('))
                    return this.#postfix({ kind: 'name', name: token.value, start, end });
                const args = this.#arguments();
                return this.#postfix({ kind: 'call', name: token.value, args, start, end: this.lastEnd });
            }
            case 'string':
            case 'number':
                this.next();
                return this.#postfix({ kind: 'literal', value: token.value, start, end });
            case 'interpolation':
                this.next();
                return this.#postfix({ kind: 'interpolation', parts: this.#interpolation(token), start, end });
            case 'punctuation':
                if (token.value === '(') {
                    this.next();
                    const inner = this.expression(0);
                    this.expect('punctuation', ')', '`)`');
                    return this.#postfix(inner);
                }
                if (token.value === '[')
                    return this.#list();
                if (token.value === '{')
                    return this.#map();
        }
        return this.unexpected('a value');
    }
    #interpolation(token) {
        return token.parts.map((part) => {
            if ('text' in part)
                return { kind: 'literal', value: part.text, start: part.start, end: part.end };
            const tokens = this.tokens;
            const index = this.index;
            this.tokens = part.tokens;
            this.index = 0;
            const expression = this.expression(0);
            if (!this.is('end'))
                this.unexpected('`}`');
            this.tokens = tokens;
            this.index = index;
            return expression;
        });
    }
    #list() {
        const { start } = this.next();
        const items = [];
        while (!this.is('punctuation', ']')) {
            if (items.length > 0)
                this.expect('punctuation', ',', '`,` or `]`');
            items.push(this.expression(0));
        }
        return { kind: 'list', items, start, end: this.next().end };
    }
    #map() {
        const { start } = this.next();
        const entries = [];
        while (!this.is('punctuation', '}')) {
            if (entries.length > 0)
                this.expect('punctuation', ',', '`,` or `}`');
            const key = this.expression(0);
            this.expect('punctuation', ':', '`:`');
            entries.push([key, this.expression(0)]);
        }
        return { kind: 'map', entries, start, end: this.next().end };
    }
    #postfix(first) {
        let target = first;
        const depth = this.depth;
        for (;;) {
            const token = this.token;
            if (token.kind !== 'punctuation')
                break;
            if (token.value === '.') {
                this.next();
                const name = this.#attributeName();
                if (this.is('punctuation', '(')) {
                    const args = this.#arguments();
                    target = { kind: 'method', target, name, args, start: first.start, end: this.lastEnd };
                }
                else {
                    target = { kind: 'attribute', target, name, start: first.start, end: this.lastEnd };
                }
            }
            else if (token.value === '[') {
                this.next();
                const key = this.expression(0);
                const close = this.expect('punctuation', ']', '`]`');
                target = { kind: 'index', target, key, start: first.start, end: close.end };
            }
            else {
                break;
            }
            if (++this.depth > MAX_NESTING)
                this.fail(`nested deeper than ${MAX_NESTING} levels`, token);
        }
        this.depth = depth;
        return target;
    }
    #attributeName() {
        const token = this.token;
        if (token.kind === 'number') {
            this.fail('an attribute cannot be a number', token, `write \`[${this.source.slice(token.start, token.end)}]\``);
        }
        return String(this.expect('name', undefined, 'the name of an attribute').value);
    }
}

// EXTERNAL MODULE: ./build/expression/habits.js
var habits = __webpack_require__(77984);
;// CONCATENATED MODULE: ./build/expression/parser.js
/** Template text to a syntax tree: the tags and what stands between them. */



/** @throws ExpressionError of kind `syntax` with the place of the first mistake. */
function parseTemplate(template, level) {
    return new TemplateParser(template, level, (0,lexer/* tokenize */.qw)(template)).template();
}
class TemplateParser extends ExpressionParser {
    template() {
        return this.#body([]).body;
    }
    /** Statements up to one of the given tags, whose opening delimiter and name are consumed. */
    #body(endTags, opener) {
        const body = [];
        for (;;) {
            const token = this.next();
            if (token.kind === 'text') {
                const last = body.at(-1);
                if (last?.kind === 'text')
                    body[body.length - 1] = { ...last, value: last.value + token.value, end: token.end };
                else
                    body.push({ kind: 'text', value: token.value, start: token.start, end: token.end });
            }
            else if (token.kind === 'print-open') {
                const expression = this.expression(0);
                const close = this.expect('print-close', undefined, '`}}`');
                body.push({ kind: 'print', expression, start: token.start, end: close.end });
            }
            else if (token.kind === 'tag-open') {
                const name = this.token;
                if (name.kind !== 'name')
                    this.unexpected('the name of a tag');
                this.next();
                if (endTags.includes(name.value))
                    return { body, end: name };
                body.push(this.nested(name, () => this.#tag(name, token.start, opener)));
            }
            else {
                if (opener === undefined)
                    return { body, end: token };
                this.fail(`\`${opener.value}\` is never closed`, opener, `end it with \`{% ${endTags.at(-1)} %}\``);
            }
        }
    }
    #closeTag() {
        return this.expect('tag-close', undefined, '`%}`');
    }
    #tag(name, start, opener) {
        switch (name.value) {
            case 'if':
                return this.#if(name, start);
            case 'for':
                return this.#for(name, start);
            case 'set':
                return this.#set(start);
            case 'macro':
                return this.#macro(name, start);
            case 'block':
                return this.#block(name, start);
            case 'filter':
                return this.#filterTag(name, start);
            default: {
                const inside = opener === undefined ? '' : ` inside \`${opener.value}\``;
                return this.fail(`\`${name.value}\` is not a tag that can stand here${inside}`, name, (0,habits/* tagHelp */.Ou)(String(name.value)));
            }
        }
    }
    #if(name, start) {
        const branches = [];
        let otherwise;
        let condition = this.expression(0);
        for (;;) {
            this.#closeTag();
            const { body, end } = this.#body(['elseif', 'else', 'endif'], name);
            branches.push({ condition, body });
            if (end.value === 'elseif') {
                condition = this.expression(0);
                continue;
            }
            if (end.value === 'else') {
                this.#closeTag();
                otherwise = this.#body(['endif'], name).body;
            }
            return { kind: 'if', branches, otherwise, start, end: this.#closeTag().end };
        }
    }
    #for(name, start) {
        const variable = this.#variableName();
        if (this.is('punctuation', ',')) {
            this.fail('a loop has one variable', this.token, 'entries of a map have `.key` and `.value`: `{% for e in map %}{{ e.key }}`');
        }
        this.expect('name', 'in', '`in`');
        const iterable = this.expression(0);
        if (this.is('name', 'if')) {
            this.fail('a loop has no `if` of its own', this.token, 'put `{% if … %}` inside the loop');
        }
        this.#closeTag();
        const { body, end } = this.#body(['else', 'endfor'], name);
        let otherwise;
        if (end.value === 'else') {
            this.#closeTag();
            otherwise = this.#body(['endfor'], name).body;
        }
        return { kind: 'for', name: variable, iterable, body, otherwise, start, end: this.#closeTag().end };
    }
    #set(start) {
        const name = this.#variableName();
        if (this.is('tag-close')) {
            this.fail('`set` has no block form', this.token, 'write `{% set name = value %}`');
        }
        this.expect('punctuation', '=', '`=`');
        const value = this.expression(0);
        if (this.is('punctuation', ','))
            this.fail('`set` sets one variable', this.token, 'write one `set` tag for each');
        return { kind: 'set', name, value, start, end: this.#closeTag().end };
    }
    #macro(name, start) {
        const macro = this.#variableName();
        this.expect('punctuation', '(', '`(`');
        const parameters = [];
        while (!this.is('punctuation', ')')) {
            if (parameters.length > 0)
                this.expect('punctuation', ',', '`,` or `)`');
            const at = this.token;
            const parameter = this.#variableName();
            if (parameters.some((other) => other.name === parameter))
                this.fail(`parameter \`${parameter}\` is given twice`, at);
            parameters.push({
                name: parameter,
                default: this.accept('punctuation', '=') ? this.expression(0) : undefined,
            });
        }
        this.next();
        this.#closeTag();
        const { body } = this.#body(['endmacro'], name);
        return { kind: 'macro', name: macro, parameters, body, start, end: this.#closeTag().end };
    }
    #block(tag, start) {
        const name = this.#blockName();
        this.#closeTag();
        const { body } = this.#body(['endblock'], tag);
        const again = this.token;
        if (!this.is('tag-close') && this.#blockName() !== name) {
            this.fail(`\`endblock\` names another block than \`${name}\``, again, `write \`{% endblock %}\` or \`{% endblock ${name} %}\``);
        }
        return { kind: 'block', name, body, start, end: this.#closeTag().end };
    }
    #blockName() {
        const token = this.token;
        if (token.kind !== 'name' && token.kind !== 'string')
            this.unexpected('the name of a block');
        this.next();
        return String(token.value);
    }
    #filterTag(tag, start) {
        const filters = [];
        do {
            const name = this.expect('name', undefined, 'the name of a filter');
            filters.push({ name: String(name.value), nameStart: name.start, args: this.optionalArguments() });
        } while (this.accept('operator', '|'));
        this.#closeTag();
        const { body } = this.#body(['endfilter'], tag);
        return { kind: 'filter-tag', filters, body, start, end: this.#closeTag().end };
    }
    #variableName() {
        const token = this.expect('name', undefined, 'a name');
        const name = String(token.value);
        if (LITERALS.has(name))
            this.fail(`\`${name}\` is a literal and cannot be a name`, token);
        return name;
    }
}


/***/ }),

/***/ 69365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ withoutRawTags),
/* harmony export */   v: () => (/* binding */ rawRanges)
/* harmony export */ });
/** `{% raw %}…{% endraw %}`. Kestra: it works inside one line, keeps its text from every pass, and its tags go at the end. */
const TAG = /\{%-*\s*(raw|endraw)\s*-*%\}/g;
const LINE_BREAK = /[\n\r\u0085\u2028\u2029]/;
/** In order; one pass over the tags, however many of them are never closed. */
function rawRanges(text) {
    if (!text.includes('endraw'))
        return [];
    const ranges = [];
    let open;
    let previous = 0;
    for (const match of text.matchAll(TAG)) {
        if (LINE_BREAK.test(text.slice(previous, match.index)))
            open = undefined;
        const end = match.index + match[0].length;
        previous = end;
        if (match[1] === 'raw')
            open ??= { start: match.index, end };
        else if (open !== undefined) {
            ranges.push({ start: open.start, end, innerStart: open.end, innerEnd: match.index });
            open = undefined;
        }
    }
    return ranges;
}
function withoutRawTags(text) {
    let result = '';
    let from = 0;
    for (const range of rawRanges(text)) {
        result += text.slice(from, range.start) + text.slice(range.innerStart, range.innerEnd);
        from = range.end;
    }
    return from === 0 ? text : result + text.slice(from);
}


/***/ }),

/***/ 49247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ childBodies),
/* harmony export */   k: () => (/* binding */ bindingsOf)
/* harmony export */ });
/** Which names a template binds itself, and where: what the compiler and the static walk need to know of scopes. */
/** Bodies nested directly in a statement. */
function childBodies(statement) {
    switch (statement.kind) {
        case 'if':
            return [
                ...statement.branches.map((branch) => branch.body),
                ...(statement.otherwise ? [statement.otherwise] : []),
            ];
        case 'for':
            return statement.otherwise ? [statement.body, statement.otherwise] : [statement.body];
        case 'macro':
        case 'block':
        case 'filter-tag':
            return [statement.body];
        default:
            return [];
    }
}
function bindingsOf(template) {
    const names = new Set();
    const macros = new Map();
    const blocks = [];
    const visit = (body) => {
        for (const statement of body) {
            if (statement.kind === 'set')
                names.add(statement.name);
            else if (statement.kind === 'for')
                names.add(statement.name).add('loop');
            else if (statement.kind === 'macro')
                macros.set(statement.name, statement);
            else if (statement.kind === 'block')
                blocks.push(statement);
            for (const inner of childBodies(statement))
                visit(inner);
        }
    };
    visit(template);
    return { names, macros, blocks };
}


/***/ }),

/***/ 39331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ friendlyId)
/* harmony export */ });
/** Random identifiers in Kestra's shape. */
const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
/** A 22-character base-62 id of 128 random bits, the form of Kestra's execution and task-run ids. */
function friendlyId(randomBytes) {
    let value = 0n;
    for (const byte of randomBytes(16))
        value = (value << 8n) | BigInt(byte);
    let id = '';
    for (let index = 0; index < 22; index++) {
        id = ALPHABET[Number(value % 62n)] + id;
        value /= 62n;
    }
    return id;
}


/***/ })

};
