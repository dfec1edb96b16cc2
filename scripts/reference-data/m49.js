/**
 * The regions of the United Nations' M49 standard: code, name, code of the larger region, and the countries or areas that it
 * names directly. Taiwan and Kosovo are not in it. Source: https://unstats.un.org/unsd/methodology/m49/
 *
 * @type {readonly (readonly [code: string, name: string, within: string | null, members: string])[]}
 */
const TABLE = [
  ['001', 'World', null, 'ATA'],
  ['002', 'Africa', '001', ''],
  ['015', 'Northern Africa', '002', 'DZA EGY ESH LBY MAR SDN TUN'],
  ['202', 'Sub-Saharan Africa', '002', ''],
  [
    '014',
    'Eastern Africa',
    '202',
    'ATF BDI COM DJI ERI ETH IOT KEN MDG MOZ MUS MWI MYT REU RWA SOM SSD SYC TZA UGA ZMB ZWE',
  ],
  ['017', 'Middle Africa', '202', 'AGO CAF CMR COD COG GAB GNQ STP TCD'],
  ['018', 'Southern Africa', '202', 'BWA LSO NAM SWZ ZAF'],
  ['011', 'Western Africa', '202', 'BEN BFA CIV CPV GHA GIN GMB GNB LBR MLI MRT NER NGA SEN SHN SLE TGO'],
  ['019', 'Americas', '001', ''],
  ['021', 'Northern America', '019', 'BMU CAN GRL SPM USA'],
  ['419', 'Latin America and the Caribbean', '019', ''],
  [
    '029',
    'Caribbean',
    '419',
    'ABW AIA ATG BES BHS BLM BRB CUB CUW CYM DMA DOM GLP GRD HTI JAM KNA LCA MAF MSR MTQ PRI SXM TCA TTO VCT VGB VIR',
  ],
  ['013', 'Central America', '419', 'BLZ CRI GTM HND MEX NIC PAN SLV'],
  ['005', 'South America', '419', 'ARG BOL BRA BVT CHL COL ECU FLK GUF GUY PER PRY SGS SUR URY VEN'],
  ['142', 'Asia', '001', ''],
  ['143', 'Central Asia', '142', 'KAZ KGZ TJK TKM UZB'],
  ['030', 'Eastern Asia', '142', 'CHN HKG JPN KOR MAC MNG PRK'],
  ['035', 'South-eastern Asia', '142', 'BRN IDN KHM LAO MMR MYS PHL SGP THA TLS VNM'],
  ['034', 'Southern Asia', '142', 'AFG BGD BTN IND IRN LKA MDV NPL PAK'],
  ['145', 'Western Asia', '142', 'ARE ARM AZE BHR CYP GEO IRQ ISR JOR KWT LBN OMN PSE QAT SAU SYR TUR YEM'],
  ['150', 'Europe', '001', ''],
  ['151', 'Eastern Europe', '150', 'BGR BLR CZE HUN MDA POL ROU RUS SVK UKR'],
  ['154', 'Northern Europe', '150', 'ALA DNK EST FIN FRO GBR GGY IMN IRL ISL JEY LTU LVA NOR SJM SWE'],
  ['039', 'Southern Europe', '150', 'ALB AND BIH ESP GIB GRC HRV ITA MKD MLT MNE PRT SMR SRB SVN VAT'],
  ['155', 'Western Europe', '150', 'AUT BEL CHE DEU FRA LIE LUX MCO NLD'],
  ['009', 'Oceania', '001', ''],
  ['053', 'Australia and New Zealand', '009', 'AUS CCK CXR HMD NFK NZL'],
  ['054', 'Melanesia', '009', 'FJI NCL PNG SLB VUT'],
  ['057', 'Micronesia', '009', 'FSM GUM KIR MHL MNP NRU PLW UMI'],
  ['061', 'Polynesia', '009', 'ASM COK NIU PCN PYF TKL TON TUV WLF WSM'],
];

const idByCode = new Map(TABLE.map(([code, name]) => [code, idOf(name)]));

/** The regions, each after the one that it lies in; `within` is the id of that one. */
export const REGIONS = TABLE.map(([code, name, within]) => ({
  id: idOf(name),
  name,
  m49: code,
  within: within === null ? undefined : idByCode.get(within),
}));

/** The id of the region that M49 puts a country or area in, by its code of three letters. */
export const REGION_OF = new Map(
  TABLE.flatMap(([, name, , members]) => members.split(' ').map((member) => [member, idOf(name)])),
);

/** @param {string} name */
function idOf(name) {
  return `region:${name.toLowerCase().replaceAll(' ', '-')}`;
}
