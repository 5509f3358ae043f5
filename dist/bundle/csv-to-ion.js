require("./rolldown-runtime.js");
const require_ion = require("./ion2.js");
const require_common = require("./common.js");
const require_charset = require("./charset.js");
const require_serdes_properties = require("./serdes-properties.js");
const require_csv_properties = require("./csv-properties.js");
const require_run_always = require("./run-always.js");
// src/tasks/serdes/csv/read-csv.ts
var BadLine = class {
	line;
	problem;
	constructor(line, problem) {
		this.line = line;
		this.problem = problem;
	}
};
async function* readCsv(pieces, settings) {
	const [{ parse }, sync] = await Promise.all([Promise.resolve().then(() => require("./lib.js")), Promise.resolve().then(() => require("./sync.js"))]);
	const options = {
		delimiter: settings.separator,
		quote: settings.quote,
		escape: settings.quote,
		record_delimiter: [
			"\r\n",
			"\n",
			"\r"
		],
		relax_column_count: true,
		relax_quotes: true,
		skip_empty_lines: settings.skipEmptyRows,
		max_record_size: settings.maxRow
	};
	const parser = parse({
		...options,
		info: true,
		raw: true
	});
	require_run_always.pipeline$1(require_run_always.Readable.from(pieces), parser, () => void 0);
	const strict = (raw) => {
		try {
			sync.parse(raw, {
				...options,
				relax_quotes: false
			});
			return true;
		} catch (error) {
			return error.code !== "CSV_INVALID_CLOSING_QUOTE";
		}
	};
	try {
		for await (const { record, raw, info } of parser) yield examine(record, raw, info.lines, settings, strict);
	} catch (error) {
		const { code, message } = error;
		if (code !== "CSV_QUOTE_NOT_CLOSED" && code !== "CSV_MAX_RECORD_SIZE") throw error;
		const problem = code === "CSV_MAX_RECORD_SIZE" ? `it is longer than ${settings.maxRow} characters (\`maxBufferSize\`)` : `a field that begins with ${settings.quote} is never closed`;
		yield new BadLine(Number(/line (\d+)/.exec(message)?.[1] ?? 1), problem);
	}
}
function examine(record, raw, line, { quote, extraBehindQuote, maxField }, strict) {
	const long = record.findIndex((field) => field.length > maxField);
	if (long !== -1) return new BadLine(line, `field ${long + 1} is longer than ${maxField} characters`);
	if (!record.some((field) => field.startsWith(quote)) || strict(raw)) return {
		fields: record,
		line
	};
	if (!extraBehindQuote) return new BadLine(line, `there is text behind the closing ${quote} of a field`);
	return {
		fields: record.map((field) => withoutQuotes(field, quote)),
		line
	};
}
function withoutQuotes(field, quote) {
	const last = field.lastIndexOf(quote);
	if (!field.startsWith(quote) || last <= 0) return field;
	return field.slice(quote.length, last) + field.slice(last + quote.length);
}
// src/tasks/serdes/csv/csv-to-ion.ts
const LARGEST = 16777216;
const NULL = "\\N";
const csvToIonTask = require_common.defineTask({
	type: "io.kestra.plugin.serdes.csv.CsvToIon",
	aliases: ["io.kestra.plugin.serdes.csv.CsvReader"],
	title: "Turn a CSV file into rows.",
	description: "With a header every row is a map, without one a list. All values are texts; `\\N` is null. The file is streamed.",
	properties: {
		from: require_serdes_properties.fromProperty,
		...require_csv_properties.csvProperties,
		skipEmptyRows: require_common.boolean({
			description: "Pass over empty lines.",
			default: false
		}),
		skipRows: require_common.integer({
			description: "Number of rows to leave out behind the header.",
			default: 0,
			minimum: 0
		}),
		onBadLines: require_common.choice([
			"ERROR",
			"WARN",
			"SKIP"
		], {
			description: "What to do with a line that has too many or too few fields, or a quote in the wrong place: fail, leave it out with a warning, or leave it out.",
			default: "ERROR"
		}),
		errorOnDifferentFieldCount: require_common.boolean({
			description: "`true` is `onBadLines: ERROR`; `false` changes nothing.",
			deprecated: "write `onBadLines`"
		}),
		charset: require_serdes_properties.charsetProperty,
		allowExtraCharsAfterClosingQuote: require_common.boolean({
			description: "Take characters between a closing quote and the next separator as part of the field.",
			default: false
		}),
		maxBufferSize: require_common.integer({
			description: "Longest row, in characters. It stops a quote that is never closed.",
			default: LARGEST,
			minimum: 1
		}),
		maxFieldSize: require_common.integer({
			description: "Longest field, in characters.",
			default: LARGEST,
			minimum: 1
		})
	},
	outputs: require_serdes_properties.uriOutput,
	examples: [{
		title: "Rows of a CSV file",
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
		expect: { logs: ["{name:\"pen\",price:\"2\"}", "{name:\"desk, large\",price:\"200\"}"] }
	}],
	async run(properties, context) {
		const settings = {
			separator: require_csv_properties.oneCharacter("fieldSeparator", properties.fieldSeparator),
			quote: require_csv_properties.oneCharacter("textDelimiter", properties.textDelimiter),
			skipEmptyRows: properties.skipEmptyRows,
			extraBehindQuote: properties.allowExtraCharsAfterClosingQuote,
			maxRow: properties.maxBufferSize,
			maxField: properties.maxFieldSize
		};
		const onBadLines = properties.errorOnDifferentFieldCount === true ? "ERROR" : properties.onBadLines;
		const { header, skipRows, from, charset } = properties;
		let count = 0;
		async function* rows() {
			let names;
			let left = skipRows;
			const pieces = require_charset.decodePieces(await context.storage.open(from), charset);
			for await (const record of readCsv(pieces, settings)) if (!(record instanceof BadLine) && header && names === void 0) names = record.fields;
			else if (left > 0) left--;
			else {
				const row = rowOf(record, names);
				if (row instanceof BadLine) reject(row, onBadLines, context);
				else {
					count++;
					yield `${require_ion.ionText(row)}\n`;
				}
			}
		}
		const result = await require_serdes_properties.storeRecords(".ion", rows(), context);
		require_serdes_properties.countRecords(count, context);
		return result;
	}
});
function rowOf(record, names) {
	if (record instanceof BadLine) return record;
	const values = record.fields.map((field) => field === NULL ? null : field);
	if (names === void 0) return values;
	if (values.length !== names.length) return new BadLine(record.line, `it has ${values.length} fields, the header has ${names.length}`);
	return new Map(names.map((name, index) => [name, values[index]]));
}
function reject(bad, onBadLines, context) {
	const message = `line ${bad.line} is bad: ${bad.problem}`;
	if (onBadLines === "ERROR") throw new require_common.TaskFailure(`${message}; set \`onBadLines\` to WARN or SKIP to leave such lines out`);
	if (onBadLines === "WARN") context.logger.warn(`${message}; it is left out`);
}
exports.csvToIonTask = csvToIonTask;
