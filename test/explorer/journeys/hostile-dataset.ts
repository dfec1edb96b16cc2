/** Names as somebody would choose who means harm: a script, a turned direction of writing, 10,000 letters. */
const SCRIPT = "<img src=x onerror=\"document.title='injected'\"><script>document.title='injected'</script>";
const TURNED = 'Report \u202e\u2066gnp.exe\u2069 about \u200fnothing';
const LONG = 'W'.repeat(10_000);

const EVIDENCE = { page: 1, quoted: SCRIPT, note: LONG };

const RECORDS = [
  {
    id: 'source:hostile',
    name: SCRIPT,
    kind: 'REPORT',
    title: LONG,
    authors: [SCRIPT],
    evidence: 'p1',
    coverage: TURNED,
  },
  { id: 'country:MMR', name: TURNED, aliases: ['Hostileland'], description: LONG, evidence: EVIDENCE },
  { id: 'country:THA', name: LONG, aliases: ['Hostileland'], evidence: EVIDENCE },
  { id: 'indicator:hostile', name: SCRIPT, kind: 'CLASS', scale: LONG, evidence: EVIDENCE },
  {
    id: 'assessment:hostile',
    name: SCRIPT,
    level: SCRIPT,
    reason: TURNED,
    period: '2004',
    of: 'country:MMR',
    indicator: 'indicator:hostile',
    evidence: EVIDENCE,
  },
  { id: 'trait:hostile', name: LONG, dimension: 'SIZE', evidence: EVIDENCE },
  {
    id: 'typology:hostile',
    name: TURNED,
    author: SCRIPT,
    publishedOn: '2004',
    evidence: EVIDENCE,
  },
  {
    id: 'orgtype:hostile',
    name: SCRIPT,
    rank: 1,
    typology: 'typology:hostile',
    traits: [{ to: 'trait:hostile', has: true, degree: SCRIPT }],
    evidence: EVIDENCE,
  },
  {
    id: 'conflict:hostile',
    name: SCRIPT,
    kind: 'NAME',
    about: ['country:MMR', 'country:THA'],
    positions: [
      { statement: SCRIPT, source: 'source:hostile', page: 1 },
      { statement: LONG, source: 'source:hostile', page: 2 },
    ],
    evidence: EVIDENCE,
  },
];

/** The files of a dataset whose names mean harm. JSON is YAML. */
export const HOSTILE_DATASET = {
  'dataset.yaml': 'name: hostile\ntitle: Names that mean harm\nversion: 1.0.0\n',
  'hostile/records.yaml': JSON.stringify({ source: 'source:hostile', records: RECORDS }),
};
