import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answer, importDataset, openApp, ownPackage, readConfiguration, type App } from '../../src/app/index.js';
import { workbook } from './workbook-file.js';

const folder = mkdtempSync(join(tmpdir(), 'tipgraph-shipped-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function put(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** Imports beside the dataset that ships, into a folder of its own. */
function importing(mapping: string, path: string, imports: string) {
  const configuration = { ...readConfiguration(), imports: join(folder, imports), neo4j: null };
  return importDataset(configuration, { path, mapping, prune: false, dryRun: false, skipRefused: false });
}

async function servedWith(imports: string): Promise<App> {
  return openApp({ ...readConfiguration(), imports: join(folder, imports), neo4j: null });
}

async function asked(app: App, document: string): Promise<unknown> {
  const { data, errors } = await answer(app, { document });
  expect(errors).toBeUndefined();
  return data;
}

const TIERS = `countryname,iso,year,ccode,tier
Myanmar,MMR,2012,775,3
Thailand,THA,2012,800,3
Thailand,THA,2014,800,4
Thailand,THA,1999,800,NA
Kosovo,KOS,2012,347,2
`;

const GOODS = `<Goods><Good><Good_Name>Shrimp</Good_Name><Good_Sector>Agriculture</Good_Sector><Countries><Country>
<Country_Name>Thailand</Country_Name><Child_Labor>Yes</Child_Labor><Forced_Labor>Yes</Forced_Labor>
<Forced_Child_Labor>No</Forced_Child_Labor></Country></Countries></Good></Goods>`;

const HEAD = [
  'Iso3_code',
  'Country',
  'Region',
  'Subregion',
  'Indicator',
  'Dimension',
  'Category',
  'Sex',
  'Age',
  'Year',
];
const GLOTIP = workbook('data_glotip_1', [
  ['Detected victims'],
  [''],
  [...HEAD, 'Unit of measurement', 'VALUE', 'txtVALUE'],
  row('by citizenship', 'Burmese', '12'),
  row('by citizenship', 'Nowhere at all', '<5'),
  row('by form of exploitation', 'Forced labour', '<5'),
]);

function row(dimension: string, category: string, value: string): string[] {
  const indicator = 'Detected trafficking victims';
  return [
    'THA',
    'Thailand',
    'Asia',
    'South-eastern Asia',
    indicator,
    dimension,
    category,
    'Total',
    'Total',
    '2012',
    'Counts',
    '',
    value,
  ];
}

describe('mappings that ship, on small files in their formats', { timeout: 60_000 }, () => {
  let app: App;

  beforeAll(async () => {
    await importing('us-tip-tiers', put('map_tiers.csv', TIERS), 'small');
    await importing('dol-goods', put('goods.xml', GOODS), 'small');
    await importing('unodc-glotip', put('data_glotip.xlsx', GLOTIP), 'small');
    app = await servedWith('small');
  }, 60_000);
  afterAll(() => app.close());

  it('tell tiers by their names, not by the numbers of the file, and cite the row', async () => {
    const document = `{ assessments(where: { country: ["country:THA", "country:XKX"] }, asOf: "2012") {
      nodes { id level evidence { lines source { id } } } } }`;
    const { assessments } = (await asked(app, document)) as { assessments: { nodes: { id: string }[] } };
    const evidence = (lines: string) => [{ lines, source: { id: 'source:scorecard-diplomacy-tiers' } }];
    const imported = assessments.nodes.filter(({ id }) => /^assessment:tip-tier-(tha|kos)-/.test(id));
    expect(imported).toEqual([
      { id: 'assessment:tip-tier-kos-2012', level: 'Tier 2', evidence: evidence('6') },
      { id: 'assessment:tip-tier-tha-2012', level: 'Tier 2 Watch List', evidence: evidence('3') },
    ]);
  });

  it('tell with what labour goods are produced, and where', async () => {
    const document = `{ goods { nodes { name producedIn { edges { childLabour forcedLabour forcedChildLabour node { id } } } } } }`;
    expect(await asked(app, document)).toEqual({
      goods: {
        nodes: [
          {
            name: 'Shrimp',
            producedIn: {
              edges: [{ childLabour: true, forcedLabour: true, forcedChildLabour: false, node: { id: 'country:THA' } }],
            },
          },
        ],
      },
    });
  });

  it('keep what is printed as fewer than five as a range, and make routes of citizenships that are known', async () => {
    const document = `{
      statistics(where: { indicator: { some: { node: { id: ["indicator:unodc-detected-victims"] } } } }) {
        nodes { value minimum maximum precision forms { nodes { id } } origins { nodes { id } } } }
      routes(where: { origin: ["country:MMR"], destination: ["country:THA"], id: ["route:unodc-mmr-tha"] }) {
        nodes { status evidence { lines } } } }`;
    const found = (await asked(app, document)) as { statistics: { nodes: unknown[] }; routes: unknown };
    expect(found.statistics.nodes).toContainEqual({
      value: null,
      minimum: 1,
      maximum: 4,
      precision: 'RANGE',
      forms: { nodes: [{ id: 'form:forced-labour' }] },
      origins: { nodes: [] },
    });
    expect(found.routes).toEqual({ nodes: [{ status: 'OBSERVED', evidence: [{ lines: '4' }] }] });
  });

  it('report a citizenship that means nothing', async () => {
    const { mapped } = await importing('unodc-glotip', join(folder, 'data_glotip.xlsx'), 'small');
    expect(mapped?.unknown).toEqual([{ lookup: 'citizenship', text: 'Nowhere at all', rows: 2, ids: [] }]);
  });
});

/** Where files as their publishers give them may lie, beside the project. They are not part of it. */
const PUBLISHED = join(ownPackage().root, '..', 'shared', 'data');

describe.skipIf(!existsSync(PUBLISHED))('mappings that ship, on the published files', { timeout: 300_000 }, () => {
  it.each([
    ['us-tip-tiers', 'tip-tiers/map_tiers.csv', { read: 3_208, mapped: 2_251, refused: 0 }],
    ['dol-goods', 'dol-sweat-and-toil/goods_2021.xml', { read: 467, mapped: 467, refused: 0 }],
    ['dol-conventions', 'dol-sweat-and-toil/countries_2021.xml', { read: 143, mapped: 131, refused: 0 }],
    ['un-treaty-collection', 'un-treaty-collection', { read: 1_974, mapped: 1_974, refused: 0 }],
    ['unodc-glotip', 'unodc-glotip/data_glotip.xlsx', { read: 58_769, mapped: 58_769, refused: 0 }],
  ])('%s', async (mapping, path, counts) => {
    const { mapped } = await importing(mapping, join(PUBLISHED, path), `published-${mapping}`);
    expect({ read: mapped?.read, mapped: mapped?.mapped, refused: mapped?.refused.length }).toEqual(counts);
  });
});
