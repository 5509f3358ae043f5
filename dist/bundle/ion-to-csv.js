require("./rolldown-runtime.js");
const require_common = require("./common.js");
const require_explained = require("./explained.js");
const require_charset = require("./charset.js");
const require_row_reader = require("./row-reader.js");
const require_serdes_properties = require("./serdes-properties.js");
const require_date_time = require("./date-time.js");
const require_zone = require("./zone.js");
const require_csv_properties = require("./csv-properties.js");
// src/tasks/serdes/time-texts.ts
const timeFormatProperties = {
	dateFormat: require_common.text({
		description: "Java pattern of dates.",
		default: "yyyy-MM-dd"
	}),
	timeFormat: require_common.text({
		description: "Java pattern of times of day.",
		default: "HH:mm:ss[XXX]"
	}),
	dateTimeFormat: require_common.text({
		description: "Java pattern of dates with a time.",
		default: "yyyy-MM-dd'T'HH:mm:ss.SSS[XXX]"
	}),
	timeZoneId: require_common.text({
		description: "Time zone that moments with an offset are shown in; those of UTC stay there.",
		default: "UTC"
	})
};
const UTC = require_zone.parseZone("Z");
const ZONE_PART = /\[[^\]]*[XxZzVO][^\]]*\]/g;
function timeTexts(formats) {
	const { dateFormat, timeFormat, dateTimeFormat, timeZoneId } = formats;
	return (value) => {
		if (value instanceof require_common.Instant) return require_date_time.printMoment(require_date_time.inZone(value.epochNanoseconds, UTC), UTC, dateTimeFormat, "en");
		if (value instanceof require_common.ZonedDateTime) {
			const zone = require_zone.parseZone(timeZoneId);
			return require_date_time.printMoment(require_date_time.inZone(value.epochNanoseconds, zone), zone, dateTimeFormat, "en");
		}
		if (value instanceof require_common.LocalDateTime) return require_date_time.printMoment(require_date_time.momentOf(value, UTC, void 0, "en"), UTC, dateTimeFormat.replace(ZONE_PART, ""), "en");
		if (value instanceof require_common.LocalDate) return require_date_time.printMoment(require_date_time.momentOf(value, UTC, void 0, "en"), UTC, dateFormat, "en");
		if (value instanceof require_common.LocalTime) {
			const moment = require_date_time.momentOf(new require_common.LocalDateTime(new require_common.LocalDate(1970, 1, 1), value), UTC, void 0, "en");
			return require_date_time.printMoment(moment, UTC, timeFormat.replace(ZONE_PART, ""), "en");
		}
	};
}
// src/tasks/serdes/csv/ion-to-csv.ts
const QUOTE_MODES = [
	"ALWAYS",
	"REQUIRED",
	"NON_NUMERIC"
];
const BATCH = 500;
const ionToCsvTask = require_common.defineTask({
	type: "io.kestra.plugin.serdes.csv.IonToCsv",
	aliases: ["io.kestra.plugin.serdes.csv.CsvWriter"],
	title: "Turn rows into a CSV file.",
	description: "The file holds Ion text or JSON lines. The fields of the first row are the columns. The file is streamed.",
	properties: {
		from: require_serdes_properties.fromProperty,
		...require_csv_properties.csvProperties,
		lineDelimiter: require_common.text({
			description: "Text behind every line.",
			default: "\n"
		}),
		alwaysDelimitText: require_common.boolean({
			description: "Put the text delimiter around every field.",
			default: false,
			deprecated: "write `quoteMode: ALWAYS`, which wins over this"
		}),
		quoteMode: require_common.choice(QUOTE_MODES, { description: "Which fields are delimited: ALWAYS all, REQUIRED those that hold a separator, a delimiter or an end of a line, NON_NUMERIC all but numbers. Default: REQUIRED." }),
		charset: require_serdes_properties.charsetProperty,
		...timeFormatProperties
	},
	outputs: require_serdes_properties.uriOutput,
	examples: [{
		title: "A CSV file of rows",
		flow: `id: ion_to_csv
namespace: company.team
tasks:
  - id: rows
    type: io.kestra.plugin.core.storage.Write
    extension: .jsonl
    content: |
      {"name": "pen", "price": 2}
      {"name": "desk, large", "price": 200.5}
  - id: file
    type: io.kestra.plugin.serdes.csv.IonToCsv
    from: "{{ outputs.rows.uri }}"
    fieldSeparator: ";"
    quoteMode: NON_NUMERIC
  - id: print
    type: io.kestra.plugin.core.log.Log
    message: "{{ read(outputs.file.uri) }}"
`,
		expect: { logs: [
			"\"name\";\"price\"",
			"\"pen\";2",
			"\"desk, large\";200.5"
		] }
	}],
	async run(properties, context) {
		const separator = require_csv_properties.oneCharacter("fieldSeparator", properties.fieldSeparator);
		const quote = require_csv_properties.oneCharacter("textDelimiter", properties.textDelimiter);
		const mode = properties.quoteMode ?? (properties.alwaysDelimitText ? "ALWAYS" : "REQUIRED");
		const [encode, { stringify }] = await Promise.all([require_charset.encodingOf(properties.charset), Promise.resolve().then(() => require("./sync2.js"))]);
		const options = {
			delimiter: separator,
			quote,
			escape: quote,
			record_delimiter: properties.lineDelimiter
		};
		const special = [
			separator,
			quote,
			"\n",
			"\r",
			properties.lineDelimiter
		];
		const lines = (records) => stringify([...records], {
			...options,
			cast: { string: (value) => {
				const quoted = isQuoted(value, mode, special);
				return {
					value,
					quoted,
					quoted_empty: quoted
				};
			} }
		});
		const times = timeTexts(properties);
		const nothing = mode === "ALWAYS" ? "" : null;
		const textOf = (value) => value === null ? nothing : times(value) ?? require_common.javaText(value);
		let count = 0;
		async function* texts() {
			let records = [];
			for await (const row of require_row_reader.readRows(properties.from, context.storage)) {
				count++;
				const { names, values } = columns(row, count, properties.header);
				if (count === 1 && names !== void 0) records.push(names);
				records.push(await require_explained.explainedLater(`row ${count}`, () => values.map(textOf)));
				if (records.length < BATCH) continue;
				yield lines(records);
				records = [];
			}
			if (records.length > 0) yield lines(records);
		}
		const result = await require_serdes_properties.storeRecords(".csv", texts(), context, encode);
		require_serdes_properties.countRecords(count, context);
		return result;
	}
});
function columns({ value, text }, number, header) {
	if (require_common.isList(value)) {
		if (!header) return { values: value };
		throw new require_common.TaskFailure(`row ${number} is a list and has no names for a header; set \`header: false\``);
	}
	if (!require_common.isMap(value)) throw new require_common.TaskFailure(`row ${number} is neither a map nor a list: \`${text.slice(0, 80)}\`; a row must look like {"name": "value"}`);
	const entries = require_common.mapEntries(value);
	const values = entries.map(([, item]) => item);
	return header ? {
		names: entries.map(([key]) => require_common.javaText(key)),
		values
	} : { values };
}
const NUMBER = /^[-+]?(?:\d+\.?\d*|\.\d*)$/;
function isQuoted(field, mode, special) {
	if (mode === "ALWAYS") return true;
	if (mode === "NON_NUMERIC" && !NUMBER.test(field)) return true;
	return special.some((character) => field.includes(character));
}
exports.ionToCsvTask = ionToCsvTask;
