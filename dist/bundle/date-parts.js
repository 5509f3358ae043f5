const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_common = require("./common.js");
// src/expression/java/week-fields.ts
const ISO_WEEK = {
	firstDay: 1,
	minimalDays: 4
};
function dayOfWeek(day) {
	return ((day + 3) % 7 + 7) % 7 + 1;
}
function localDayOfWeek(day, rule) {
	return (dayOfWeek(day) - rule.firstDay + 7) % 7 + 1;
}
function firstWeek(start, rule) {
	const before = localDayOfWeek(start, rule) - 1;
	return 7 - before >= rule.minimalDays ? start - before : start - before + 7;
}
function startOfWeekYear(year, rule) {
	return firstWeek(require_common.epochDay({
		year,
		month: 1,
		day: 1
	}), rule);
}
function weekOfYear(day, rule) {
	const { year } = require_common.dateOfEpochDay(day);
	for (const candidate of [
		year + 1,
		year,
		year - 1
	]) {
		const start = startOfWeekYear(candidate, rule);
		if (day >= start) return {
			year: candidate,
			week: Math.floor((day - start) / 7) + 1
		};
	}
	throw new Error(`no week holds the epoch day ${day}`);
}
function weekOfMonth(day, rule) {
	const { year, month } = require_common.dateOfEpochDay(day);
	return Math.floor((day - firstWeek(require_common.epochDay({
		year,
		month,
		day: 1
	}), rule)) / 7) + 1;
}
function weekRule(locale) {
	const parsed = new Intl.Locale(locale);
	if (parsed.region === void 0) return {
		firstDay: 7,
		minimalDays: 1
	};
	const info = parsed.getWeekInfo?.() ?? parsed.weekInfo;
	if (info === void 0) return ISO_WEEK;
	return {
		firstDay: info.firstDay,
		minimalDays: info.minimalDays ?? (FOUR_DAYS.has(parsed.region) ? 4 : 1)
	};
}
const FOUR_DAYS = new Set("AD AN AT AX BE BG CH CZ DE DK EE ES FI FJ FO FR GB GF GG GI GP GR HU IE IM IS IT JE LI LT LU MC MQ NL NO PL PT RE RU SE SJ SK SM VA".split(" "));
// src/expression/java/zone-abbreviations.ts
const TABLE = `
ACT Acre Standard Time
ACST Acre Summer Time
AFST Afghanistan Summer Time
AFT Afghanistan Time
AKDT Alaska Daylight Time
AKST Alaska Standard Time
ALMST Alma-Ata Summer Time
AMT Amazon Standard Time
AMST Amazon Summer Time
ANAT Anadyr Standard Time
ANAST Anadyr Summer Time
WSDT Apia Daylight Time
WSST Apia Standard Time
AQTST Aqtau Summer Time
AQTST Aqtobe Summer Time
ADT Arabian Daylight Time
AST Arabian Standard Time
ART Argentina Standard Time
ARST Argentina Summer Time
AMT Armenia Standard Time
AMST Armenia Summer Time
ADT Atlantic Daylight Time
AST Atlantic Standard Time
ACDT Australian Central Daylight Time
ACST Australian Central Standard Time
ACWDT Australian Central Western Daylight Time
ACWST Australian Central Western Standard Time
AEDT Australian Eastern Daylight Time
AEST Australian Eastern Standard Time
AWDT Australian Western Daylight Time
AWST Australian Western Standard Time
AZT Azerbaijan Standard Time
AZST Azerbaijan Summer Time
AZOT Azores Standard Time
AZOST Azores Summer Time
BDT Bangladesh Standard Time
BDST Bangladesh Summer Time
BTST Bhutan Summer Time
BTT Bhutan Time
BOST Bolivia Summer Time
BOT Bolivia Time
BST Bougainville Daylight Time
BST Bougainville Standard Time
BRT Brasilia Standard Time
BRST Brasilia Summer Time
BST British Summer Time
BNT Brunei Darussalam Time
BNST Brunei Summer Time
CVT Cape Verde Standard Time
CVST Cape Verde Summer Time
AWST Casey Time
CAT Central Africa Time
CAST Central African Summer Time
CDT Central Daylight Time
CET Central European Standard Time
CEST Central European Summer Time
CET Central European Time
CIST Central Indonesia Summer Time
WITA Central Indonesia Time
CST Central Standard Time
ChDT Chamorro Daylight Time
ChST Chamorro Standard Time
CHADT Chatham Daylight Time
CHAST Chatham Standard Time
CLT Chile Standard Time
CLST Chile Summer Time
CLT Chile Time
CDT China Daylight Time
CST China Standard Time
CXST Christmas Island Summer Time
CXT Christmas Island Time
CHUST Chuuk Summer Time
CHUT Chuuk Time
CCST Cocos Islands Summer Time
CCT Cocos Islands Time
COT Colombia Standard Time
COST Colombia Summer Time
CKHST Cook Islands Half Summer Time
CKT Cook Islands Standard Time
UTC Coordinated Universal Time
CDT Cuba Daylight Time
CST Cuba Standard Time
DAVST Davis Summer Time
DAVT Davis Time
DDUST Dumont-d'Urville Summer Time
DDUT Dumont-d\u2019Urville Time
EAT East Africa Time
EGT East Greenland Standard Time
EGST East Greenland Summer Time
EIST East Indonesia Summer Time
ALMT East Kazakhstan Time
TLT East Timor Time
EAST Easter Island Standard Time
EASST Easter Island Summer Time
EAST Eastern African Summer Time
EDT Eastern Daylight Time
EET Eastern European Standard Time
EEST Eastern European Summer Time
EET Eastern European Time
WIT Eastern Indonesia Time
EST Eastern Standard Time
ECST Ecuador Summer Time
ECT Ecuador Time
FKT Falkland Islands Standard Time
FKST Falkland Islands Summer Time
FNT Fernando de Noronha Standard Time
FNST Fernando de Noronha Summer Time
FJT Fiji Standard Time
FJST Fiji Summer Time
GFST French Guiana Summer Time
GFT French Guiana Time
TFST French Southern & Antarctic Lands Summer Time
TFT French Southern & Antarctic Time
GALST Galapagos Summer Time
GALT Galapagos Time
GAMST Gambier Summer Time
GAMT Gambier Time
GET Georgia Standard Time
GEST Georgia Summer Time
GHST Ghana Summer Time
GILST Gilbert Is. Summer Time
GILT Gilbert Islands Time
GMT Greenwich Mean Time
GDT Gulf Daylight Time
GST Gulf Standard Time
GYST Guyana Summer Time
GYT Guyana Time
HDT Hawaii-Aleutian Daylight Time
HST Hawaii-Aleutian Standard Time
HKT Hong Kong Standard Time
HKST Hong Kong Summer Time
HOVT Hovd Standard Time
HOVST Hovd Summer Time
IDT India Daylight Time
IST India Standard Time
IOST Indian Ocean Territory Summer Time
IOT Indian Ocean Time
ICST Indochina Summer Time
ICT Indochina Time
IRDT Iran Daylight Time
IRST Iran Standard Time
IST Irish Standard Time
IRKT Irkutsk Standard Time
IRKST Irkutsk Summer Time
IDT Israel Daylight Time
IST Israel Standard Time
JDT Japan Daylight Time
JST Japan Standard Time
KGST Kirgizstan Summer Time
KDT Korean Daylight Time
KST Korean Standard Time
KOSST Kosrae Summer Time
KOST Kosrae Time
QOSST Kostanay Summer Time
KRAT Krasnoyarsk Standard Time
KRAST Krasnoyarsk Summer Time
KGT Kyrgyzstan Time
LINST Line Is. Summer Time
LINT Line Islands Time
LHDT Lord Howe Daylight Time
LHST Lord Howe Standard Time
MAGT Magadan Standard Time
MAGST Magadan Summer Time
MYST Malaysia Summer Time
MYT Malaysia Time
MVST Maldives Summer Time
MVT Maldives Time
MARST Marquesas Summer Time
MART Marquesas Time
MHST Marshall Islands Summer Time
MHT Marshall Islands Time
MUT Mauritius Standard Time
MUST Mauritius Summer Time
MAWST Mawson Summer Time
MAWT Mawson Time
MDT Mexican Pacific Daylight Time
MST Mexican Pacific Standard Time
MEST Middle Europe Summer Time
MET Middle Europe Time
MSD Moscow Daylight Time
MSK Moscow Standard Time
MSD Moscow Summer Time
MDT Mountain Daylight Time
MST Mountain Standard Time
MMST Myanmar Summer Time
MMT Myanmar Time
NRST Nauru Summer Time
NRT Nauru Time
NPST Nepal Summer Time
NPT Nepal Time
NCT New Caledonia Standard Time
NCST New Caledonia Summer Time
NZDT New Zealand Daylight Time
NZST New Zealand Standard Time
NDT Newfoundland Daylight Time
NST Newfoundland Standard Time
NUST Niue Summer Time
NUT Niue Time
NFST Norfolk Island Daylight Time
NFT Norfolk Island Standard Time
PDT Northwest Mexico Daylight Time
PST Northwest Mexico Standard Time
NOVT Novosibirsk Standard Time
NOVST Novosibirsk Summer Time
OMST Omsk Standard Time
OMSST Omsk Summer Time
ORAST Oral Summer Time
PDT Pacific Daylight Time
PST Pacific Standard Time
PKT Pakistan Standard Time
PKST Pakistan Summer Time
PWST Palau Summer Time
PWT Palau Time
PGST Papua New Guinea Summer Time
PGT Papua New Guinea Time
PYT Paraguay Standard Time
PYST Paraguay Summer Time
PET Peru Standard Time
PEST Peru Summer Time
PETT Petropavlovsk-Kamchatski Standard Time
PETST Petropavlovsk-Kamchatski Summer Time
PST Philippine Standard Time
PDT Philippine Summer Time
PHOST Phoenix Is. Summer Time
PHOT Phoenix Islands Time
PDT Pitcairn Daylight Time
PST Pitcairn Time
PONST Pohnpei Summer Time
PONT Ponape Time
QYZST Qyzylorda Summer Time
REST Reunion Summer Time
ROTST Rothera Summer Time
ROTT Rothera Time
RET R\u00e9union Time
SAKT Sakhalin Standard Time
SAKST Sakhalin Summer Time
SAMT Samara Standard Time
SAMST Samara Summer Time
SDT Samoa Daylight Time
SST Samoa Standard Time
SCST Seychelles Summer Time
SCT Seychelles Time
SGT Singapore Standard Time
SGST Singapore Summer Time
SBST Solomon Is. Summer Time
SBT Solomon Islands Time
SAST South Africa Standard Time
SAST South Africa Summer Time
GDT South Georgia Daylight Time
GST South Georgia Time
SREDT Srednekolymsk Daylight Time
SRET Srednekolymsk Time
PMDT St. Pierre & Miquelon Daylight Time
PMST St. Pierre & Miquelon Standard Time
SRST Suriname Summer Time
SRT Suriname Time
SYOST Syowa Summer Time
SYOT Syowa Time
TAHST Tahiti Summer Time
TAHT Tahiti Time
CDT Taipei Daylight Time
CST Taipei Standard Time
TJST Tajikistan Summer Time
TJT Tajikistan Time
TLST Timor-Leste Summer Time
TKST Tokelau Summer Time
TKT Tokelau Time
TOT Tonga Standard Time
TOST Tonga Summer Time
TRST Turkey Summer Time
TRT Turkey Time
TMT Turkmenistan Standard Time
TMST Turkmenistan Summer Time
TVST Tuvalu Summer Time
TVT Tuvalu Time
CHOT Ulaanbaatar Standard Time
CHOST Ulaanbaatar Summer Time
UYT Uruguay Standard Time
UYST Uruguay Summer Time
UZT Uzbekistan Standard Time
UZST Uzbekistan Summer Time
VUT Vanuatu Standard Time
VUST Vanuatu Summer Time
VEST Venezuela Summer Time
VET Venezuela Time
VLAT Vladivostok Standard Time
VLAST Vladivostok Summer Time
MSK Volgograd Standard Time
MSD Volgograd Summer Time
VOSST Vostok Summer Time
VOST Vostok Time
WAKT Wake Island Time
WAKST Wake Summer Time
WFST Wallis & Futuna Summer Time
WFT Wallis & Futuna Time
WAT West Africa Standard Time
WAST West Africa Summer Time
WGT West Greenland Standard Time
WGST West Greenland Summer Time
WIST West Indonesia Summer Time
AQTT West Kazakhstan Time
WAT Western African Time
WET Western European Standard Time
WEST Western European Summer Time
WET Western European Time
WIB Western Indonesia Time
XJDT Xinjiang Daylight Time
XJT Xinjiang Standard Time
YAKT Yakutsk Standard Time
YAKST Yakutsk Summer Time
YEKT Yekaterinburg Standard Time
YEKST Yekaterinburg Summer Time
`;
let byName;
function zoneAbbreviation(englishName) {
	if (byName === void 0) {
		byName = new Map();
		for (const line of TABLE.trim().split("\n")) {
			const space = line.indexOf(" ");
			byName.set(line.slice(space + 1), line.slice(0, space));
		}
	}
	return byName.get(englishName);
}
const ZONE_OF_ABBREVIATION = {
	UTC: "UTC",
	GMT: "GMT",
	UT: "UT",
	Z: "Z",
	WET: "Europe/Lisbon",
	WEST: "Europe/Lisbon",
	BST: "Europe/London",
	CET: "Europe/Paris",
	CEST: "Europe/Paris",
	EET: "Europe/Bucharest",
	EEST: "Europe/Bucharest",
	MSK: "Europe/Moscow",
	EST: "America/New_York",
	EDT: "America/New_York",
	CST: "America/Chicago",
	CDT: "America/Chicago",
	MST: "America/Denver",
	MDT: "America/Denver",
	PST: "America/Los_Angeles",
	PDT: "America/Los_Angeles",
	AKST: "America/Anchorage",
	AKDT: "America/Anchorage",
	HST: "Pacific/Honolulu",
	AST: "America/Halifax",
	ADT: "America/Halifax",
	NST: "America/St_Johns",
	NDT: "America/St_Johns",
	BRT: "America/Sao_Paulo",
	ART: "America/Argentina/Buenos_Aires",
	IST: "Asia/Kolkata",
	PKT: "Asia/Karachi",
	SGT: "Asia/Singapore",
	HKT: "Asia/Hong_Kong",
	JST: "Asia/Tokyo",
	KST: "Asia/Seoul",
	AEST: "Australia/Sydney",
	AEDT: "Australia/Sydney",
	ACST: "Australia/Adelaide",
	ACDT: "Australia/Adelaide",
	AWST: "Australia/Perth",
	NZST: "Pacific/Auckland",
	NZDT: "Pacific/Auckland",
	SAST: "Africa/Johannesburg",
	CAT: "Africa/Maputo",
	EAT: "Africa/Nairobi",
	WAT: "Africa/Lagos"
};
// src/expression/java/date-names.ts
const plainSpaces = (text) => text.replaceAll("\u202f", " ");
const formats = new Map();
function formatOf(locale, options) {
	const key = `${locale} ${JSON.stringify(options)}`;
	let format = formats.get(key);
	if (format === void 0) {
		format = new Intl.DateTimeFormat(locale, {
			timeZone: "UTC",
			calendar: "gregory",
			numberingSystem: "latn",
			...options
		});
		formats.set(key, format);
	}
	return format;
}
function partOf(locale, options, milliseconds, type) {
	const found = formatOf(locale, options).formatToParts(milliseconds).find((part) => part.type === type);
	return found === void 0 ? void 0 : plainSpaces(found.value);
}
function parseLocale(locale) {
	try {
		return new Intl.Locale(locale.trim().replaceAll("_", "-")).toString();
	} catch {
		throw new require_common.RuntimeFailure(`"${locale}" is not a locale`, "write a language tag such as en, fr or pt-BR");
	}
}
const QUARTERS = {
	en: ["Q#", "1st quarter|2nd quarter|3rd quarter|4th quarter"],
	fr: ["T#", "1er trimestre|2e trimestre|3e trimestre|4e trimestre"],
	de: ["Q#", "#. Quartal"],
	es: ["T#", "1.er trimestre|2.\u00ba trimestre|3.er trimestre|4.\u00ba trimestre"],
	it: ["T#", "#\u00ba trimestre"],
	pt: ["T#", "#\u00ba trimestre"],
	nl: ["K#", "#e kwartaal"],
	pl: ["I kw.|II kw.|III kw.|IV kw.", "I kwarta\u0142|II kwarta\u0142|III kwarta\u0142|IV kwarta\u0142"],
	ru: ["#-\u0439 \u043a\u0432.", "#-\u0439 \u043a\u0432\u0430\u0440\u0442\u0430\u043b"],
	ja: ["Q#", "\u7b2c#\u56db\u534a\u671f"],
	zh: ["#\u5b63\u5ea6", "\u7b2c\u4e00\u5b63\u5ea6|\u7b2c\u4e8c\u5b63\u5ea6|\u7b2c\u4e09\u5b63\u5ea6|\u7b2c\u56db\u5b63\u5ea6"],
	ko: ["#\ubd84\uae30", "\uc81c 1/4\ubd84\uae30|\uc81c 2/4\ubd84\uae30|\uc81c 3/4\ubd84\uae30|\uc81c 4/4\ubd84\uae30"],
	sv: ["K#", "1:a kvartalet|2:a kvartalet|3:e kvartalet|4:e kvartalet"],
	tr: ["\u00c7#", "#. \u00e7eyrek"],
	cs: ["Q#", "#. \u010dtvrtlet\u00ed"],
	da: ["#. kvt.", "#. kvartal"],
	fi: ["#. nelj.", "#. nelj\u00e4nnes"],
	nb: ["K#", "#. kvartal"],
	sk: ["Q#", "#. \u0161tvr\u0165rok"],
	hu: ["I. n.\u00e9v|II. n.\u00e9v|III. n.\u00e9v|IV. n.\u00e9v", "I. negyed\u00e9v|II. negyed\u00e9v|III. negyed\u00e9v|IV. negyed\u00e9v"],
	ro: ["trim. I|trim. II|trim. III|trim. IV", "trimestrul I|trimestrul al II-lea|trimestrul al III-lea|trimestrul al IV-lea"],
	bg: ["#. \u0442\u0440\u0438\u043c.", "#. \u0442\u0440\u0438\u043c\u0435\u0441\u0435\u0447\u0438\u0435"],
	el: ["\u03a4#", "#\u03bf \u03c4\u03c1\u03af\u03bc\u03b7\u03bd\u03bf"],
	uk: ["#-\u0439 \u043a\u0432.", "#-\u0439 \u043a\u0432\u0430\u0440\u0442\u0430\u043b"],
	hr: ["#kv", "#. kvartal"],
	sl: ["#. \u010det.", "#. \u010detrtletje"],
	et: ["K#", "#. kvartal"],
	lv: ["#.\xA0cet.", "#. ceturksnis"],
	lt: ["I k.|II k.|III k.|IV k.", "I ketvirtis|II ketvirtis|III ketvirtis|IV ketvirtis"],
	vi: ["Q#", "Qu\u00fd #"],
	th: ["\u0e44\u0e15\u0e23\u0e21\u0e32\u0e2a #", "\u0e44\u0e15\u0e23\u0e21\u0e32\u0e2a #"],
	id: ["K#", "Kuartal ke-#"],
	ca: ["#T", "1r trimestre|2n trimestre|3r trimestre|4t trimestre"],
	he: ["Q#", "\u05e8\u05d1\u05e2\u05d5\u05df #"],
	ar: ["\u0627\u0644\u0631\u0628\u0639 \u0627\u0644\u0623\u0648\u0644|\u0627\u0644\u0631\u0628\u0639 \u0627\u0644\u062b\u0627\u0646\u064a|\u0627\u0644\u0631\u0628\u0639 \u0627\u0644\u062b\u0627\u0644\u062b|\u0627\u0644\u0631\u0628\u0639 \u0627\u0644\u0631\u0627\u0628\u0639", "\u0627\u0644\u0631\u0628\u0639 \u0627\u0644\u0623\u0648\u0644|\u0627\u0644\u0631\u0628\u0639 \u0627\u0644\u062b\u0627\u0646\u064a|\u0627\u0644\u0631\u0628\u0639 \u0627\u0644\u062b\u0627\u0644\u062b|\u0627\u0644\u0631\u0628\u0639 \u0627\u0644\u0631\u0627\u0628\u0639"],
	hi: ["\u0924\u093f#", "\u092a\u0939\u0932\u0940 \u0924\u093f\u092e\u093e\u0939\u0940|\u0926\u0942\u0938\u0930\u0940 \u0924\u093f\u092e\u093e\u0939\u0940|\u0924\u0940\u0938\u0930\u0940 \u0924\u093f\u092e\u093e\u0939\u0940|\u091a\u094c\u0925\u0940 \u0924\u093f\u092e\u093e\u0939\u0940"],
	fa: ["\u0633\u200c\u0645\u06f1|\u0633\u200c\u0645\u06f2|\u0633\u200c\u0645\u06f3|\u0633\u200c\u0645\u06f4", "\u0633\u0647\u200c\u0645\u0627\u0647\u0647\u0654 \u0627\u0648\u0644|\u0633\u0647\u200c\u0645\u0627\u0647\u0647\u0654 \u062f\u0648\u0645|\u0633\u0647\u200c\u0645\u0627\u0647\u0647\u0654 \u0633\u0648\u0645|\u0633\u0647\u200c\u0645\u0627\u0647\u0647\u0654 \u0686\u0647\u0627\u0631\u0645"]
};
function quarterText(locale, quarter, style) {
	if (style === "narrow") return String(quarter);
	const names = QUARTERS[new Intl.Locale(locale).language];
	if (names === void 0) return `Q${quarter}`;
	const name = names[style === "short" ? 0 : 1];
	return name.includes("|") ? name.split("|")[quarter - 1] : name.replace("#", String(quarter));
}
function monthText(locale, month, style, standalone) {
	const at = Date.UTC(2024, month - 1, 15);
	const alone = partOf(locale, { month: style }, at, "month") ?? String(month);
	const whole = plainSpaces(formatOf(locale, { month: style }).format(at));
	const nominative = /^\d+$/.test(alone) ? whole : alone;
	if (standalone || style === "narrow") return style === "narrow" ? alone : nominative;
	const inDate = partOf(locale, {
		month: style,
		day: "numeric",
		year: "numeric"
	}, at, "month") ?? nominative;
	return /^\d+\.?$/.test(inDate) ? nominative : inDate;
}
function weekdayText(locale, day, style, standalone) {
	const at = Date.UTC(2024, 0, day);
	if (standalone || style === "narrow") return partOf(locale, { weekday: style }, at, "weekday");
	return partOf(locale, {
		weekday: style,
		day: "numeric",
		month: "long",
		year: "numeric"
	}, at, "weekday");
}
function eraText(locale, era, style) {
	return partOf(locale, {
		era: style,
		year: "numeric"
	}, era === 1 ? 0 : -8e13, "era") ?? (era === 1 ? "AD" : "BC");
}
function halfDayText(locale, half) {
	return partOf(locale, {
		hour: "numeric",
		hour12: true
	}, Date.UTC(2024, 0, 1, half === 0 ? 9 : 15), "dayPeriod") ?? (half === 0 ? "AM" : "PM");
}
function fieldText(locale, field, value, style, standalone) {
	if (field === "month") return monthText(locale, value, style, standalone);
	if (field === "day of week") return weekdayText(locale, value, style, standalone);
	if (field === "quarter") return quarterText(locale, value, style);
	if (field === "era") return eraText(locale, value, style);
	if (field === "AM/PM") return halfDayText(locale, value);
	return String(value);
}
function dayPeriodText(locale, hour, minute, style) {
	const english = new Intl.Locale(locale).language === "en";
	if (english && minute === 0 && hour === 0) return style === "narrow" ? "mi" : "midnight";
	if (english && minute === 0 && hour === 12) return style === "narrow" ? "n" : "noon";
	return partOf(locale, {
		hour: "numeric",
		dayPeriod: style,
		hour12: true
	}, Date.UTC(2024, 0, 1, hour, Math.max(minute, 1)), "dayPeriod") ?? halfDayText(locale, hour < 12 ? 0 : 1);
}
function intlZoneName(locale, zone, at, style) {
	return partOf(locale, {
		timeZone: zone,
		timeZoneName: style,
		year: "numeric"
	}, at, "timeZoneName");
}
const NAMED_LIKE = {
	UTC: "UTC",
	UT: "UTC",
	GMT: "Africa/Abidjan"
};
const looksLikeOffset = (name) => name === void 0 || /^(GMT|UTC)?[+\-\u2212]/.test(name);
function zoneName(locale, zone, epochNanoseconds, long, generic) {
	const namedLike = NAMED_LIKE[zone.id];
	if (namedLike !== void 0) return long ? intlZoneName(locale, namedLike, 0, "long") ?? zone.id : zone.id === "UT" ? "UTC" : zone.id;
	if (zone.offsetSeconds !== void 0) return zone.id;
	const at = Number(epochNanoseconds / 1000000n);
	const name = intlZoneName(locale, zone.id, at, generic ? long ? "longGeneric" : "shortGeneric" : long ? "long" : "short");
	if (long) return name ?? zone.id;
	if (!looksLikeOffset(name) && (!generic || /^[A-Z]{1,5}$/.test(name))) return name;
	const english = intlZoneName("en-US", zone.id, at, generic ? "longGeneric" : "long") ?? "";
	const known = zoneAbbreviation(english);
	if (known !== void 0) return known;
	if (generic && !looksLikeOffset(english)) return english.replace(/[^A-Z]/g, "");
	return name ?? zone.id;
}
const rules = new Map();
function weekRuleOf(locale) {
	let rule = rules.get(locale);
	if (rule === void 0) {
		rule = weekRule(locale);
		rules.set(locale, rule);
	}
	return rule;
}
const STYLE_SAMPLE = {
	month: 9,
	weekday: 3
};
function stylePieces(locale, style) {
	return formatOf(locale, {
		dateStyle: style,
		timeStyle: style
	}).formatToParts(Date.UTC(2024, 8, 4, 5, 6, 7)).map((part) => ({
		type: part.type,
		value: plainSpaces(part.value)
	}));
}
// src/expression/java/date-parts.ts
var date_parts_exports = require_rolldown_runtime.__exportAll({
	DatePartsBuilder: () => DatePartsBuilder,
	daysInMonth: () => daysInMonth
});
const LIMITS = {
	month: [1, 12],
	quarter: [1, 4],
	"day of month": [1, 31],
	"day of year": [1, 366],
	"day of week": [1, 7],
	"local day of week": [1, 7],
	"local week": [1, 53],
	"ISO week": [1, 53],
	hour: [0, 24],
	"hour 1-24": [1, 24],
	"hour 0-11": [0, 11],
	"hour 1-12": [1, 12],
	minute: [0, 59],
	second: [0, 59],
	nanosecond: [0, 999999999],
	"millisecond of day": [0, 86399999],
	"nanosecond of day": [0, 86399999999999]
};
function daysInMonth(year, month) {
	const next = month === 12 ? {
		year: year + 1,
		month: 1,
		day: 1
	} : {
		year,
		month: month + 1,
		day: 1
	};
	return require_common.epochDay(next) - require_common.epochDay({
		year,
		month,
		day: 1
	});
}
var DatePartsBuilder = class DatePartsBuilder {
	#locale;
	#strict;
	#fields = new Map();
	#periodHours;
	#offsetSeconds;
	#zone;
	constructor(locale, strict) {
		this.#locale = locale;
		this.#strict = strict;
	}
	set(field, value) {
		const limits = LIMITS[field];
		if (limits !== void 0 && (value < limits[0] || value > limits[1])) return false;
		const before = this.#fields.get(field);
		if (before !== void 0 && before !== value) return false;
		this.#fields.set(field, value);
		return true;
	}
	setPeriodHours(hours) {
		this.#periodHours = hours;
	}
	setOffset(seconds) {
		if (this.#offsetSeconds !== void 0 && this.#offsetSeconds !== seconds) return false;
		this.#offsetSeconds = seconds;
		return true;
	}
	setZone(id) {
		this.#zone = id;
	}
	copy() {
		const other = new DatePartsBuilder(this.#locale, this.#strict);
		other.adopt(this);
		return other;
	}
	adopt(other) {
		this.#fields = new Map(other.#fields);
		this.#periodHours = other.#periodHours;
		this.#offsetSeconds = other.#offsetSeconds;
		this.#zone = other.#zone;
	}
	build() {
		const day = this.#epochDay();
		const time = this.#time();
		if (day === "contradiction" || time === "contradiction") return void 0;
		const nextDay = time?.hour === 24 ? 1 : 0;
		return {
			date: day === void 0 ? void 0 : require_common.dateOfEpochDay(day + nextDay),
			time: time === void 0 || nextDay === 0 ? time : {
				...time,
				hour: 0
			},
			offsetSeconds: this.#offsetSeconds,
			zone: this.#zone
		};
	}
	#year() {
		const year = this.#fields.get("year");
		const ofEra = this.#fields.get("year of era");
		if (ofEra === void 0) return year;
		return this.#fields.get("era") === 0 ? 1 - ofEra : ofEra;
	}
	#epochDay() {
		const day = this.#dayFromFields();
		if (typeof day !== "number") return day;
		const weekday = this.#fields.get("day of week");
		if (weekday !== void 0 && weekday !== dayOfWeek(day)) return "contradiction";
		const local = this.#fields.get("local day of week");
		if (local !== void 0 && local !== localDayOfWeek(day, weekRuleOf(this.#locale))) return "contradiction";
		return day;
	}
	#dayFromFields() {
		const fields = this.#fields;
		const julian = fields.get("modified Julian day");
		if (julian !== void 0) return julian - 40587;
		const year = this.#year();
		const month = fields.get("month");
		const day = fields.get("day of month");
		const dayOfYear = fields.get("day of year");
		if (year !== void 0 && month !== void 0 && day !== void 0) {
			const last = daysInMonth(year, month);
			if (day > last && this.#strict) return "contradiction";
			return require_common.epochDay({
				year,
				month,
				day: Math.min(day, last)
			});
		}
		if (year !== void 0 && dayOfYear !== void 0) {
			const first = require_common.epochDay({
				year,
				month: 1,
				day: 1
			});
			return dayOfYear > require_common.epochDay({
				year: year + 1,
				month: 1,
				day: 1
			}) - first ? "contradiction" : first + dayOfYear - 1;
		}
		return this.#dayOfWeekDate("ISO week year", "ISO week", ISO_WEEK) ?? this.#dayOfWeekDate("local week year", "local week", weekRuleOf(this.#locale));
	}
	#dayOfWeekDate(yearField, weekField, rule) {
		const year = this.#fields.get(yearField);
		const week = this.#fields.get(weekField);
		const weekday = this.#fields.get("day of week");
		const local = weekday === void 0 ? this.#fields.get("local day of week") : (weekday - rule.firstDay + 7) % 7 + 1;
		if (year === void 0 || week === void 0 || local === void 0) return void 0;
		const day = startOfWeekYear(year, rule) + (week - 1) * 7 + local - 1;
		return weekOfYear(day, rule).year === year ? day : "contradiction";
	}
	#hour() {
		const fields = this.#fields;
		const hour = fields.get("hour");
		if (hour !== void 0) return hour;
		const to24 = fields.get("hour 1-24");
		if (to24 !== void 0) return to24 % 24;
		const to12 = fields.get("hour 1-12");
		const half = to12 === void 0 ? fields.get("hour 0-11") : to12 % 12;
		if (half === void 0) return void 0;
		const afternoon = fields.get("AM/PM");
		if (afternoon !== void 0) return half + 12 * afternoon;
		if (this.#periodHours === void 0) return void 0;
		return this.#periodHours.find((candidate) => candidate % 12 === half) ?? "contradiction";
	}
	#time() {
		const fields = this.#fields;
		const ofDay = fields.get("nanosecond of day");
		const milliseconds = fields.get("millisecond of day");
		if (ofDay !== void 0) return timeOfDay(Math.floor(ofDay / 1e9), ofDay % 1e9);
		if (milliseconds !== void 0) return timeOfDay(Math.floor(milliseconds / 1e3), fields.get("nanosecond") ?? milliseconds % 1e3 * 1e6);
		const hour = this.#hour();
		if (typeof hour !== "number") return hour;
		const minute = fields.get("minute");
		const second = fields.get("second");
		const nanosecond = fields.get("nanosecond");
		if (minute === void 0 && (second ?? nanosecond) !== void 0 || second === void 0 && nanosecond !== void 0) return;
		const time = {
			hour,
			minute: minute ?? 0,
			second: second ?? 0,
			nanosecond: nanosecond ?? 0
		};
		if (hour === 24 && (this.#strict || time.minute > 0 || time.second > 0 || time.nanosecond > 0)) return "contradiction";
		return time;
	}
};
function timeOfDay(seconds, nanosecond) {
	return {
		hour: Math.floor(seconds / 3600),
		minute: Math.floor(seconds / 60) % 60,
		second: seconds % 60,
		nanosecond
	};
}
Object.defineProperty(exports, "DatePartsBuilder", {
	enumerable: true,
	get: function() {
		return DatePartsBuilder;
	}
});
Object.defineProperty(exports, "ISO_WEEK", {
	enumerable: true,
	get: function() {
		return ISO_WEEK;
	}
});
Object.defineProperty(exports, "STYLE_SAMPLE", {
	enumerable: true,
	get: function() {
		return STYLE_SAMPLE;
	}
});
Object.defineProperty(exports, "ZONE_OF_ABBREVIATION", {
	enumerable: true,
	get: function() {
		return ZONE_OF_ABBREVIATION;
	}
});
Object.defineProperty(exports, "date_parts_exports", {
	enumerable: true,
	get: function() {
		return date_parts_exports;
	}
});
Object.defineProperty(exports, "dayOfWeek", {
	enumerable: true,
	get: function() {
		return dayOfWeek;
	}
});
Object.defineProperty(exports, "dayPeriodText", {
	enumerable: true,
	get: function() {
		return dayPeriodText;
	}
});
Object.defineProperty(exports, "daysInMonth", {
	enumerable: true,
	get: function() {
		return daysInMonth;
	}
});
Object.defineProperty(exports, "fieldText", {
	enumerable: true,
	get: function() {
		return fieldText;
	}
});
Object.defineProperty(exports, "localDayOfWeek", {
	enumerable: true,
	get: function() {
		return localDayOfWeek;
	}
});
Object.defineProperty(exports, "parseLocale", {
	enumerable: true,
	get: function() {
		return parseLocale;
	}
});
Object.defineProperty(exports, "stylePieces", {
	enumerable: true,
	get: function() {
		return stylePieces;
	}
});
Object.defineProperty(exports, "weekOfMonth", {
	enumerable: true,
	get: function() {
		return weekOfMonth;
	}
});
Object.defineProperty(exports, "weekOfYear", {
	enumerable: true,
	get: function() {
		return weekOfYear;
	}
});
Object.defineProperty(exports, "weekRuleOf", {
	enumerable: true,
	get: function() {
		return weekRuleOf;
	}
});
Object.defineProperty(exports, "zoneName", {
	enumerable: true,
	get: function() {
		return zoneName;
	}
});
