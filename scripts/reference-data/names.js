/**
 * Names where the English short names of ISO 3166-1 and M49, or neutral ones, differ from those of the package.
 *
 * @type {Readonly<Record<string, string>>}
 */
export const NAMES = {
  ATF: 'French Southern Territories',
  BES: 'Bonaire, Sint Eustatius and Saba',
  BRN: 'Brunei Darussalam',
  CIV: "Côte d'Ivoire",
  COD: 'Democratic Republic of the Congo',
  COG: 'Congo',
  CPV: 'Cabo Verde',
  FLK: 'Falkland Islands (Malvinas)',
  FSM: 'Federated States of Micronesia',
  KOR: 'Republic of Korea',
  LAO: "Lao People's Democratic Republic",
  MAC: 'Macao',
  MAF: 'Saint Martin (French part)',
  MDA: 'Republic of Moldova',
  PCN: 'Pitcairn',
  PRK: "Democratic People's Republic of Korea",
  PSE: 'State of Palestine',
  RUS: 'Russian Federation',
  SGS: 'South Georgia and the South Sandwich Islands',
  STP: 'Sao Tome and Principe',
  SXM: 'Sint Maarten (Dutch part)',
  SYR: 'Syrian Arab Republic',
  TZA: 'United Republic of Tanzania',
  USA: 'United States of America',
  VAT: 'Holy See',
  VNM: 'Viet Nam',
  WLF: 'Wallis and Futuna Islands',
};

/**
 * Names under which a country or area is also looked for, beside those that the package gives in English: former names,
 * abbreviations, and spellings that people type.
 *
 * @type {Readonly<Record<string, readonly string[]>>}
 */
export const ALIASES = {
  ALA: ['Aland Islands'],
  ARE: ['UAE', 'Emirates'],
  BIH: ['Bosnia'],
  BLR: ['Byelorussia'],
  CHN: ['PRC'],
  CIV: ["Cote d'Ivoire"],
  COD: ['DRC', 'Congo-Kinshasa', 'Zaire'],
  COG: ['Congo-Brazzaville'],
  CUW: ['Curacao'],
  FRO: ['Faeroe Islands'],
  FSM: ['Micronesia (Federated States of)'],
  GBR: ['UK', 'Great Britain', 'Britain'],
  GMB: ['The Gambia'],
  IRN: ['Iran (Islamic Republic of)'],
  KGZ: ['Kirghizia'],
  KHM: ['Kampuchea'],
  LAO: ['Lao PDR'],
  LKA: ['Ceylon'],
  MKD: ['Macedonia', 'FYROM', 'The former Yugoslav Republic of Macedonia'],
  MMR: ['Burma', 'Union of Myanmar'],
  NLD: ['The Netherlands', 'Holland'],
  PRK: ['DPRK'],
  REU: ['Reunion'],
  ROU: ['Rumania'],
  SHN: ['Saint Helena'],
  SWZ: ['Swaziland'],
  TLS: ['East Timor'],
  TUR: ['Turkey', 'Turkiye', 'Republic of Turkey'],
  TWN: ['Chinese Taipei'],
  USA: ['USA', 'US', 'United States'],
  VAT: ['Vatican'],
};

/** Of these the package's official name takes a side on status, so that only the short name is used. */
export const SHORT_NAME_ONLY = new Set(['ESH', 'TWN', 'XKX']);

/**
 * Names in other languages where the package has one that says something about legal status, by country and language.
 *
 * @type {Readonly<Record<string, Readonly<Record<string, string>>>>}
 */
export const LOCAL_NAMES = {
  TWN: { ja: '台湾', pt: 'Taiwan', zh: '台灣' },
};
