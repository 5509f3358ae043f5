export const id = 5527;
export const ids = [5527];
export const modules = {

/***/ 77133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ oneCharacter),
/* harmony export */   i: () => (/* binding */ csvProperties)
/* harmony export */ });
/* harmony import */ var _plugin_property_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67713);
/* harmony import */ var _plugin_task_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42246);
/** Properties of CSV in both directions. */


const csvProperties = {
    header: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zM)({ description: 'Whether the first line holds the names of the columns.', default: true }),
    fieldSeparator: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)({ description: 'Character between fields.', default: ',' }),
    textDelimiter: (0,_plugin_property_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)({ description: 'Character around fields that hold special characters.', default: '"' }),
};
/** Exactly one character, as Kestra asks. */
function oneCharacter(name, value) {
    if ([...value].length === 1 && value !== '\n' && value !== '\r')
        return value;
    throw new _plugin_task_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .TaskFailure */ .E(`property \`${name}\` must be one character, not \`${value}\`; a tab is written "\\t" in double quotes`);
}


/***/ }),

/***/ 85527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  csvToIonTask: () => (/* binding */ csvToIonTask)
});

// EXTERNAL MODULE: ./build/expression/java/ion.js
var ion = __webpack_require__(70250);
// EXTERNAL MODULE: ./build/plugin/property.js
var property = __webpack_require__(67713);
// EXTERNAL MODULE: ./build/plugin/task.js
var task = __webpack_require__(30505);
// EXTERNAL MODULE: ./build/plugin/task-failure.js
var task_failure = __webpack_require__(42246);
// EXTERNAL MODULE: ./build/tasks/rows/charset.js
var rows_charset = __webpack_require__(56575);
// EXTERNAL MODULE: ./build/tasks/serdes/serdes-properties.js
var serdes_properties = __webpack_require__(8752);
// EXTERNAL MODULE: ./build/tasks/serdes/csv/csv-properties.js
var csv_properties = __webpack_require__(77133);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
;// CONCATENATED MODULE: ./build/tasks/serdes/csv/read-csv.js
/** Records of CSV text, read by csv-parse with the manners of Kestra's reader. */

/** A line that is no record, and why. */
class BadLine {
    line;
    problem;
    constructor(line, problem) {
        this.line = line;
        this.problem = problem;
    }
}
/** Records may differ in length. What cannot be read further ends with a bad line. */
async function* readCsv(pieces, settings) {
    const [{ parse }, sync] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(7084), __webpack_require__.e(8075)]).then(__webpack_require__.bind(__webpack_require__, 68075)), Promise.all(/* import() */[__webpack_require__.e(7084), __webpack_require__.e(2016)]).then(__webpack_require__.bind(__webpack_require__, 42016))]);
    const options = {
        delimiter: settings.separator,
        quote: settings.quote,
        escape: settings.quote,
        record_delimiter: ['\r\n', '\n', '\r'],
        relax_column_count: true,
        // Kestra: a quote inside a field that does not begin with one is a character like others.
        relax_quotes: true,
        skip_empty_lines: settings.skipEmptyRows,
        max_record_size: settings.maxRow,
    };
    const parser = parse({ ...options, info: true, raw: true });
    (0,external_node_stream_.pipeline)(external_node_stream_.Readable.from(pieces), parser, () => undefined);
    const strict = (raw) => {
        try {
            sync.parse(raw, { ...options, relax_quotes: false });
            return true;
        }
        catch (error) {
            return error.code !== 'CSV_INVALID_CLOSING_QUOTE';
        }
    };
    try {
        for await (const { record, raw, info } of parser) {
            yield examine(record, raw, info.lines, settings, strict);
        }
    }
    catch (error) {
        const { code, message } = error;
        if (code !== 'CSV_QUOTE_NOT_CLOSED' && code !== 'CSV_MAX_RECORD_SIZE')
            throw error;
        const problem = code === 'CSV_MAX_RECORD_SIZE'
            ? `it is longer than ${settings.maxRow} characters (\`maxBufferSize\`)`
            : `a field that begins with ${settings.quote} is never closed`;
        yield new BadLine(Number(/line (\d+)/.exec(message)?.[1] ?? 1), problem);
    }
}
/** A field that still begins with a quote was either doubled properly or had characters behind its closing quote. */
function examine(record, raw, line, { quote, extraBehindQuote, maxField }, strict) {
    const long = record.findIndex((field) => field.length > maxField);
    if (long !== -1)
        return new BadLine(line, `field ${long + 1} is longer than ${maxField} characters`);
    if (!record.some((field) => field.startsWith(quote)) || strict(raw))
        return { fields: record, line };
    if (!extraBehindQuote)
        return new BadLine(line, `there is text behind the closing ${quote} of a field`);
    return { fields: record.map((field) => withoutQuotes(field, quote)), line };
}
/** `"abc"d` as `abcd`. */
function withoutQuotes(field, quote) {
    const last = field.lastIndexOf(quote);
    if (!field.startsWith(quote) || last <= 0)
        return field;
    return field.slice(quote.length, last) + field.slice(last + quote.length);
}

;// CONCATENATED MODULE: ./build/tasks/serdes/csv/csv-to-ion.js
/** Turns a CSV file into rows. */








const LARGEST = 16 * 1024 * 1024;
/** Kestra: this text is null in any field. */
const NULL = '\\N';
const csvToIonTask = (0,task/* defineTask */.R)({
    type: 'io.kestra.plugin.serdes.csv.CsvToIon',
    aliases: ['io.kestra.plugin.serdes.csv.CsvReader'],
    title: 'Turn a CSV file into rows.',
    description: 'With a header every row is a map, without one a list. All values are texts; `\\N` is null. The file is streamed.',
    properties: {
        from: serdes_properties/* fromProperty */.yW,
        ...csv_properties/* csvProperties */.i,
        skipEmptyRows: (0,property/* boolean */.zM)({ description: 'Pass over empty lines.', default: false }),
        skipRows: (0,property/* integer */.nd)({
            description: 'Number of rows to leave out behind the header.',
            default: 0,
            minimum: 0,
        }),
        onBadLines: (0,property/* choice */.Yq)(['ERROR', 'WARN', 'SKIP'], {
            description: 'What to do with a line that has too many or too few fields, or a quote in the wrong place: fail, leave it out with a warning, or leave it out.',
            default: 'ERROR',
        }),
        errorOnDifferentFieldCount: (0,property/* boolean */.zM)({
            description: '`true` is `onBadLines: ERROR`; `false` changes nothing.',
            deprecated: 'write `onBadLines`',
        }),
        charset: serdes_properties/* charsetProperty */.kA,
        allowExtraCharsAfterClosingQuote: (0,property/* boolean */.zM)({
            description: 'Take characters between a closing quote and the next separator as part of the field.',
            default: false,
        }),
        maxBufferSize: (0,property/* integer */.nd)({
            description: 'Longest row, in characters. It stops a quote that is never closed.',
            default: LARGEST,
            minimum: 1,
        }),
        maxFieldSize: (0,property/* integer */.nd)({ description: 'Longest field, in characters.', default: LARGEST, minimum: 1 }),
    },
    outputs: serdes_properties/* uriOutput */.kF,
    examples: [
        {
            title: 'Rows of a CSV file',
            flow: `id: csv_to_ion
namespace: company.team
tasks:
  - id: file
    type: io.kestra.plugin.core.storage.Write
    extension: .csv
    content: |
      name,price
      pen,2
      "desk, large",200
  - id: rows
    type: io.kestra.plugin.serdes.csv.CsvToIon
    from: "{{ outputs.file.uri }}"
  - id: print
    type: io.kestra.plugin.core.log.Log
    message: "{{ read(outputs.rows.uri) }}"
`,
            expect: { logs: ['{name:"pen",price:"2"}', '{name:"desk, large",price:"200"}'] },
        },
    ],
    async run(properties, context) {
        const settings = {
            separator: (0,csv_properties/* oneCharacter */.Y)('fieldSeparator', properties.fieldSeparator),
            quote: (0,csv_properties/* oneCharacter */.Y)('textDelimiter', properties.textDelimiter),
            skipEmptyRows: properties.skipEmptyRows,
            extraBehindQuote: properties.allowExtraCharsAfterClosingQuote,
            maxRow: properties.maxBufferSize,
            maxField: properties.maxFieldSize,
        };
        const onBadLines = properties.errorOnDifferentFieldCount === true ? 'ERROR' : properties.onBadLines;
        const { header, skipRows, from, charset } = properties;
        let count = 0;
        async function* rows() {
            let names;
            let left = skipRows;
            const pieces = (0,rows_charset/* decodePieces */.I)(await context.storage.open(from), charset);
            for await (const record of readCsv(pieces, settings)) {
                if (!(record instanceof BadLine) && header && names === undefined)
                    names = record.fields;
                else if (left > 0)
                    left--;
                else {
                    const row = rowOf(record, names);
                    if (row instanceof BadLine)
                        reject(row, onBadLines, context);
                    else {
                        count++;
                        yield `${(0,ion.ionText)(row)}\n`;
                    }
                }
            }
        }
        const result = await (0,serdes_properties/* storeRecords */.KU)('.ion', rows(), context);
        (0,serdes_properties/* countRecords */.qJ)(count, context);
        return result;
    },
});
function rowOf(record, names) {
    if (record instanceof BadLine)
        return record;
    const values = record.fields.map((field) => (field === NULL ? null : field));
    if (names === undefined)
        return values;
    if (values.length !== names.length) {
        return new BadLine(record.line, `it has ${values.length} fields, the header has ${names.length}`);
    }
    return new Map(names.map((name, index) => [name, values[index]]));
}
function reject(bad, onBadLines, context) {
    const message = `line ${bad.line} is bad: ${bad.problem}`;
    if (onBadLines === 'ERROR') {
        throw new task_failure/* TaskFailure */.E(`${message}; set \`onBadLines\` to WARN or SKIP to leave such lines out`);
    }
    if (onBadLines === 'WARN')
        context.logger.warn(`${message}; it is left out`);
}


/***/ })

};
