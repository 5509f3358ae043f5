/**
 * English abbreviations of time-zone names as Java has them. ICU, and with it Intl, knows them only for the regions
 * that use them, and prints `GMT+1` where Java prints `CET`.
 */

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
DDUT Dumont-d’Urville Time
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
RET Réunion Time
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

let byName: Map<string, string> | undefined;

/** `CET` for `Central European Standard Time`; undefined when Java has no abbreviation either. */
export function zoneAbbreviation(englishName: string): string | undefined {
  if (byName === undefined) {
    byName = new Map();
    for (const line of TABLE.trim().split('\n')) {
      const space = line.indexOf(' ');
      byName.set(line.slice(space + 1), line.slice(0, space));
    }
  }
  return byName.get(englishName);
}

/** Zones that an abbreviation means when a text is read; Java prefers the same ones. */
export const ZONE_OF_ABBREVIATION: Readonly<Record<string, string>> = {
  UTC: 'UTC',
  GMT: 'GMT',
  UT: 'UT',
  Z: 'Z',
  WET: 'Europe/Lisbon',
  WEST: 'Europe/Lisbon',
  BST: 'Europe/London',
  CET: 'Europe/Paris',
  CEST: 'Europe/Paris',
  EET: 'Europe/Bucharest',
  EEST: 'Europe/Bucharest',
  MSK: 'Europe/Moscow',
  EST: 'America/New_York',
  EDT: 'America/New_York',
  CST: 'America/Chicago',
  CDT: 'America/Chicago',
  MST: 'America/Denver',
  MDT: 'America/Denver',
  PST: 'America/Los_Angeles',
  PDT: 'America/Los_Angeles',
  AKST: 'America/Anchorage',
  AKDT: 'America/Anchorage',
  HST: 'Pacific/Honolulu',
  AST: 'America/Halifax',
  ADT: 'America/Halifax',
  NST: 'America/St_Johns',
  NDT: 'America/St_Johns',
  BRT: 'America/Sao_Paulo',
  ART: 'America/Argentina/Buenos_Aires',
  IST: 'Asia/Kolkata',
  PKT: 'Asia/Karachi',
  SGT: 'Asia/Singapore',
  HKT: 'Asia/Hong_Kong',
  JST: 'Asia/Tokyo',
  KST: 'Asia/Seoul',
  AEST: 'Australia/Sydney',
  AEDT: 'Australia/Sydney',
  ACST: 'Australia/Adelaide',
  ACDT: 'Australia/Adelaide',
  AWST: 'Australia/Perth',
  NZST: 'Pacific/Auckland',
  NZDT: 'Pacific/Auckland',
  SAST: 'Africa/Johannesburg',
  CAT: 'Africa/Maputo',
  EAT: 'Africa/Nairobi',
  WAT: 'Africa/Lagos',
};
