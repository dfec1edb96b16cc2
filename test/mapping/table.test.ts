import { zipSync } from 'fflate';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readTable, type Row, type TableShape } from '../../src/mapping/table/index.js';
import { folderWith, removeFolders } from '../app/tiny-dataset.js';
import { workbook } from './workbook-file.js';

afterAll(removeFolders);

function tableOf(name: string, content: string | Uint8Array, shape: Partial<TableShape> = {}) {
  const path = join(folderWith({}), name);
  writeFileSync(path, content);
  const format = name.slice(name.lastIndexOf('.') + 1) as TableShape['format'];
  const { columns, rows } = readTable(path, { format, header: 1, ...shape });
  return { columns, rows: [...rows].map(({ number, cells }: Row) => [number, ...Object.values(cells)]) };
}

describe('a table of separated values', () => {
  it('has rows by the lines on which they begin, quotes with line breaks in them included', () => {
    const text = 'name,note\n"Lao PDR","one\ntwo"\nThailand,"a ""quoted"" word"\n';
    expect(tableOf('a.csv', text)).toEqual({
      columns: ['name', 'note'],
      rows: [
        [2, 'Lao PDR', 'one\ntwo'],
        [4, 'Thailand', 'a "quoted" word'],
      ],
    });
  });

  it('may begin with a byte-order mark, be in UTF-16, have tabs, and a header further down', () => {
    expect(tableOf('a.csv', '\uFEFFname\nMyanmar\n').columns).toEqual(['name']);
    expect(tableOf('a.csv', Buffer.from('\uFEFFname\nMyanmar\n', 'utf16le')).rows).toEqual([[2, 'Myanmar']]);
    expect(tableOf('a.tsv', 'name\tcode\nMyanmar\tMMR\n').rows).toEqual([[2, 'Myanmar', 'MMR']]);
    expect(tableOf('a.csv', 'made today\n\nname\nMyanmar\n', { header: 3 }).rows).toEqual([[4, 'Myanmar']]);
  });

  it('gives a cell that looks like a formula as the text that it is', () => {
    expect(tableOf('a.csv', 'name\n=1+1\n').rows).toEqual([[2, '=1+1']]);
  });

  it.each([
    [
      'mixed encodings',
      Buffer.concat([Buffer.from('name\nMyanmar\nPanam'), Buffer.from([0xe1, 10])]),
      /a\.csv:3: .*UTF-8/,
    ],
    ['a quote never closed', 'name\nMyanmar\n"Lao PDR\n', /never closed/],
    ['a line without an end', `name\n"${'x'.repeat(2_000_000)}`, /longer than/],
    ['more cells than columns', 'name\nMyanmar,Burma\n', /a\.csv:2: has 2 cells/],
    ['a column twice', 'name,name\na,b\n', /names the column "name" twice/],
    ['no columns', '\n\n', /no row 1/],
    ['a workbook under the name of a table', workbook('s', [['a']]), /say `format: xlsx`/],
  ])('is refused for %s, with the row and the remedy', (_what, content, message) => {
    expect(() => tableOf('a.csv', content)).toThrow(message);
  });
});

describe('a workbook', () => {
  it('has its rows by their numbers, shared texts, and the value of a formula', () => {
    const bytes = workbook('data', [
      ['stamp'],
      [],
      ['name', 'value', 'sum'],
      ['Myanmar <5', 12, '=A1&B1'],
      ['', 7, ''],
    ]);
    expect(tableOf('a.xlsx', bytes, { sheet: 'data', header: 3 })).toEqual({
      columns: ['name', 'value', 'sum'],
      rows: [
        [4, 'Myanmar <5', '12', 'worked out'],
        [5, '', '7', ''],
      ],
    });
  });

  it('is refused without the sheet, and says which it has', () => {
    expect(() => tableOf('a.xlsx', workbook('data', [['a']]), { sheet: 'other' })).toThrow(
      'no sheet "other"; it has "data"',
    );
  });

  it('is refused where it is cut short, is none, or unpacks to more than is read', () => {
    const whole = workbook('data', [['a'], ['b']]);
    expect(() => tableOf('a.xlsx', whole.slice(0, whole.length - 40))).toThrow(/only the beginning/);
    expect(() => tableOf('a.xlsx', 'name\n')).toThrow(/no \.xlsx workbook/);
    const bomb = zipSync({ 'xl/workbook.xml': new Uint8Array(401 * 1024 * 1024) });
    expect(() => tableOf('a.xlsx', bomb)).toThrow(/no ordinary workbook/);
  });
});

describe('a table in XML', () => {
  const GOODS = `<Goods>
  <Good><Good_Name>Bricks</Good_Name><Countries>
    <Country><Name>Nepal</Name><Labour><Child>Yes</Child></Labour></Country>
    <Country><Name>Myanmar &amp; others</Name></Country>
  </Countries></Good>
</Goods>`;

  it('has rows by their lines, with what is in them and what came before them around them', () => {
    expect(tableOf('a.xml', GOODS, { rows: 'Goods/Good/Countries/Country' })).toEqual({
      columns: ['Good.Good_Name', 'Name', 'Labour/Child'],
      rows: [
        [3, 'Bricks', 'Nepal', 'Yes'],
        [4, 'Bricks', 'Myanmar & others', ''],
      ],
    });
  });

  it('is refused where it is cut short, or has nothing at the path', () => {
    expect(() => tableOf('a.xml', GOODS.slice(0, 120), { rows: 'Goods/Good' })).toThrow(/a\.xml:/);
    expect(() => tableOf('a.xml', GOODS, { rows: 'Goods/Bad' })).toThrow('no elements at Goods/Bad');
  });
});
