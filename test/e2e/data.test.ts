import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { FORMATS } from '../../src/export/index.js';
import { tinyDataset, removeFolders } from '../app/tiny-dataset.js';
import { run, SOON } from './command.js';

let folder: string;
let variables: Readonly<Record<string, string>>;
const made: string[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tipgraph-data-'));
  made.push(folder);
  variables = { DATASET: tinyDataset(), IMPORTS: join(folder, 'imports') };
});
afterAll(() => {
  removeFolders();
  for (const one of made) rmSync(one, { recursive: true, force: true });
});

const tipgraph = (...args: readonly string[]) => run(args, variables);

function put(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const LAOS = '{"id":"country:LAO","name":"Laos","evidence":"source:report p2"}';
const more = (...records: readonly string[]): string =>
  put('more.jsonl', `${['{"dataset":{"name":"more","title":"More","version":"1"}}', ...records].join('\n')}\n`);

describe('tipgraph import and export', { timeout: 2 * SOON }, () => {
  it('carry a graph out and in again, byte for byte', async () => {
    expect((await tipgraph('import', more(LAOS))).stdout).toContain('1 records added');
    const first = await tipgraph('export');
    const file = put('graph.jsonl', first.stdout);
    variables = { DATASET: file, IMPORTS: join(folder, 'none') };
    expect((await tipgraph('export')).stdout).toBe(first.stdout);
  });

  it.each([...FORMATS.keys()])('write %s into a folder, and nothing else', async (format) => {
    const out = join(folder, 'out');
    const { code, stdout } = await tipgraph('export', '--format', format, '--out', `${out}/x`, '--json');
    expect(code).toBe(0);
    const { files } = JSON.parse(stdout) as { files: { path: string; bytes: number }[] };
    for (const { path, bytes } of files) expect(readFileSync(path)).toHaveLength(bytes);
    expect(files).toHaveLength(FORMATS.get(format)?.files.length ?? 0);
    expect(readdirSync(out, { recursive: true }).filter((name) => String(name).includes('.part'))).toEqual([]);
  });

  it('write what lies around a thing, and what a question names', async () => {
    const around = await tipgraph('export', '--around', 'country:THA', '--depth', '0');
    expect(around.stdout).toContain('"id":"country:THA"');
    expect(around.stdout).not.toContain('"id":"country:MMR"');
    const asked = await tipgraph(
      'export',
      '--query',
      '{ countries(where: { name: { eq: "Myanmar" } }) { nodes { id } } }',
    );
    expect(asked.stdout).toContain('"id":"country:MMR"');
    expect(asked.stdout).not.toContain('"id":"country:THA"');
  });

  it.each([
    [['export', '--format', 'xls'], 1, 'There is no format "xls"'],
    [['export', '--format', 'csv'], 2, 'say into which folder'],
    [['export', '--around', 'country:XXX'], 1, 'The graph knows none of country:XXX'],
    [['export', '--as-of', 'soon'], 2, '--as-of is soon; accepted: a date'],
    [['import', 'nothing-there'], 1, 'nothing-there'],
    [['import', '--prune'], 2, 'Say what is to be imported'],
    [['match', 'a'], 2, 'Name the ids of two things'],
    [['bench', 'nothing.graphql'], 2, 'There is no file nothing.graphql'],
    [['bench', '--clients', '0'], 2, '--clients is 0'],
  ])('say with %j what is wrong, and leave nothing', async (args, code, message) => {
    const ended = await tipgraph(...args);
    expect(ended.stderr).toContain(message);
    expect(ended.code).toBe(code);
    expect(ended.stdout).toBe('');
  });

  it('end with 6 where something cannot be written, and leave what was there', async () => {
    const file = put('file', 'what was there');
    const { code, stderr } = await tipgraph('export', '--out', join(file, 'graph.jsonl'));
    expect(stderr).toMatch(/^tipgraph: E[A-Z]+: .*file/);
    expect(code).toBe(6);
    expect(readFileSync(file, 'utf8')).toBe('what was there');
  });

  it('say nothing on the way in a pipe', async () => {
    expect((await tipgraph('import', more(LAOS), '--dry-run')).stderr).toBe('');
  });
});

describe('tipgraph diff, stats and match', { timeout: 2 * SOON }, () => {
  it('show how two datasets differ', async () => {
    const before = put('before.jsonl', (await tipgraph('export')).stdout);
    await tipgraph('import', more(LAOS, '{"add":"country:THA","aliases":["Siam"],"evidence":"source:report p3"}'));
    const { stdout, code } = await tipgraph('diff', before);
    expect(code).toBe(0);
    expect(stdout).toContain('+ country:LAO');
    expect(stdout).toContain('country:THA');
    const facts = JSON.parse((await tipgraph('diff', before, '--json')).stdout);
    expect(facts.entities.added).toEqual(['country:LAO']);
  });

  it('count what there is', async () => {
    const facts = JSON.parse((await tipgraph('stats', '--json')).stdout);
    expect(facts).toMatchObject({ entities: 3, relations: 1 });
    expect((await tipgraph('stats')).stdout).toContain('Country');
  });

  it('list what is named alike, and keep what is judged of it', async () => {
    const mapping = put(
      'names.yaml',
      `mapping: names\ntitle: Names\nversion: '1'\ntable: { format: csv }\nsource: source:report\nrows:
  - record: { id: 'ngo:{Id}', match: true, name: '{Name}' }\n`,
    );
    await tipgraph('import', put('a.csv', 'Id,Name\na,Harbour Watch\n'), '--mapping', mapping, '--name', 'first');
    await tipgraph('import', put('b.csv', 'Id,Name\nb,Harbor Watch\n'), '--mapping', mapping, '--name', 'second');
    expect((await tipgraph('match')).stdout).toBe('ngo:b "Harbor Watch"  ngo:a "Harbour Watch"\n');
    const saying = ['ngo:b', 'ngo:a', '--by', 'Data desk', '--reason', 'Two spellings'];
    expect((await tipgraph('match', ...saying, '--same')).stdout).toContain(
      'is kept: Harbor Watch and Harbour Watch: same',
    );
    expect(JSON.parse((await tipgraph('match', '--json')).stdout)).toEqual({ open: [] });
    expect((await tipgraph('match', ...saying, '--withdraw')).stdout).toContain('is withdrawn');
  });
});

describe('tipgraph bench, query and schema', { timeout: 2 * SOON }, () => {
  it('time the answers to a question', async () => {
    const question = put('one.graphql', '{ countries { totalCount } }');
    const { stdout } = await tipgraph('bench', question, '--clients', '2', '--requests', '20', '--json');
    const { questions } = JSON.parse(stdout);
    expect(questions).toEqual([
      {
        title: 'one.graphql',
        query: expect.any(String),
        p50: expect.any(Number),
        p99: expect.any(Number),
        max: expect.any(Number),
      },
    ]);
    expect(questions[0].p50).toBeGreaterThan(0);
  });

  it('print JSON for other programs', async () => {
    expect((await tipgraph('query', '{ countries { totalCount } }', '--json')).stdout).toBe(
      '{"data":{"countries":{"totalCount":2}}}\n',
    );
    const { __schema } = JSON.parse((await tipgraph('schema', '--json')).stdout);
    expect(__schema.queryType.name).toBe('Query');
  });
});

describe('the package', { timeout: 300_000 }, () => {
  it('serves from an empty folder where it is installed', async () => {
    const root = join(import.meta.dirname, '..', '..');
    const packed = execFileSync('npm', ['pack', '--json', '--pack-destination', folder], {
      cwd: root,
      encoding: 'utf8',
    });
    const [{ filename, files }] = JSON.parse(packed) as [{ filename: string; files: { path: string }[] }];
    expect(files.map(({ path }) => path.split('/')[0]).filter((name) => name === 'test' || name === 'src')).toEqual([]);
    const empty = mkdtempSync(join(folder, 'installed-'));
    execFileSync('npm', ['init', '-y'], { cwd: empty, stdio: 'ignore' });
    const install = [
      'install',
      '--prefer-offline',
      '--ignore-scripts',
      '--no-audit',
      '--no-fund',
      join(folder, filename),
    ];
    execFileSync('npm', install, { cwd: empty, stdio: 'ignore' });
    const query = ['tipgraph', 'query', '{ countries(first: 1) { totalCount } }', '--json'];
    const answer = execFileSync('npx', query, { cwd: empty, encoding: 'utf8' });
    expect(JSON.parse(answer).data.countries.totalCount).toBeGreaterThan(200);
  });
});
