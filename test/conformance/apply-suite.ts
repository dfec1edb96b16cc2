import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { GraphStore, PageRequest, Position } from '../../src/store/index.js';
import { answer, ascending, byIds, byTypes, follow, inOrderOfIds, node, select, selectEdge } from '../support/plans.js';
import { entity, relation } from '../support/records.js';
import { edgePage } from './case.js';
import { changing, contents, east, party, start, tha } from './changes.js';
import type { OpenedStore } from './opened-store.js';
import { plain } from './plain.js';
import { describeRefusing } from './refusal-suite.js';

/** How a store takes change sets. Each case has a store of its own. */
export function describeApply(open: () => Promise<OpenedStore>): void {
  describe('apply', () => {
    let opened: OpenedStore | undefined;
    beforeEach(async () => {
      opened = await open();
    });
    afterEach(async () => opened?.close());
    const store = (): GraphStore => {
      if (opened === undefined) throw new TypeError('The store is open only while its cases run');
      return opened.store;
    };
    describePutting(store);
    describeRemoving(store);
    describeRefusing(store);
  });
}

function describePutting(store: () => GraphStore): void {
  it('begins with an empty store without a version', async () => {
    expect(await store().status()).toEqual({ version: null, entities: 0, relations: 0 });
    expect(await store().ids()).toEqual({ entities: [], relations: [] });
    expect(await store().read(byTypes(['Country'], { wantsTotal: true }))).toEqual(inOrderOfIds([], { total: 0 }));
    expect(await store().search({ text: 'Myanmar', offset: 0, size: 9, selection: select() })).toEqual({
      hits: [],
      total: 0,
      facets: [],
    });
  });

  it('counts what it holds, names its version and lists its ids by code point', async () => {
    await store().apply(start);
    expect(await store().status()).toEqual({ version: 'first', entities: 3, relations: 2 });
    expect(await store().ids()).toEqual({
      entities: ['agreement:east', 'country:MMR', 'country:THA'],
      relations: ['party:1', 'party:2'],
    });
  });

  it('takes the same change twice as once', async () => {
    await store().apply(start);
    const once = await contents(store());
    await store().apply(start);
    expect(await contents(store())).toEqual(once);
  });

  it('takes an empty change, which names a new version', async () => {
    await store().apply(start);
    await store().apply(changing({}));
    expect(await store().status()).toEqual({ version: 'second', entities: 3, relations: 2 });
  });

  it('replaces a thing with all its fields and keeps its relations', async () => {
    await store().apply(start);
    await store().apply(changing({ entities: [entity('country:MMR', { name: 'Burma', iso2: 'MM' })] }));
    const selection = select(['name', 'aliases', 'latitude', 'iso2'], { relations: [follow('Country.agreements')] });
    const relations = { agreements: edgePage([['party:1', node('agreement:east')]]) };
    expect(plain(await store().read(byIds(['country:MMR'], selection)))).toEqual(
      inOrderOfIds([node('country:MMR', { name: 'Burma', iso2: 'MM' }, { relations })]),
    );
    expect(await store().status()).toEqual({ version: 'second', entities: 3, relations: 2 });
  });

  it('forgets the dates and the time of what it replaces', async () => {
    await store().apply(start);
    await store().apply(changing({ entities: [entity('agreement:east', { name: 'East', kind: 'BILATERAL' })] }));
    const selection = select(['signedOn'], { validity: true });
    expect(await store().read(byIds(['agreement:east'], selection))).toEqual(
      inOrderOfIds([node('agreement:east', {}, { validity: null })]),
    );
    const dated = { kind: 'date', field: 'signedOn', operator: 'overlaps', range: { first: 0, last: 20_000 } } as const;
    expect(await store().read(byTypes(['Agreement'], { where: dated }))).toEqual(inOrderOfIds([]));
  });

  it('shows a change in lists that were asked for before it', async () => {
    const plan = byTypes(['Country', 'Region'], { order: [ascending('name')] });
    await store().apply(start);
    await store().read(plan);
    await store().apply(
      changing({ entities: [entity('region:asia', { name: 'Asia' })], remove: { entities: ['country:THA'] } }),
    );
    expect(await store().read(plan)).toEqual(
      answer([
        [node('region:asia'), ['Asia', 'region:asia']],
        [node('country:MMR'), ['Myanmar', 'country:MMR']],
      ]),
    );
  });

  it.each(['forwards', 'backwards'] as const)('pages %s through names that begin alike', async (direction) => {
    const endings = ['', ' b', ' a', '\u{1D538}', '\uE000', ' a'];
    const things = endings.map((ending, index) =>
      entity(`country:${index}`, { name: `${'Long '.repeat(100)}${ending}` }),
    );
    await store().apply(changing({ entities: things }));
    const order = [ascending('name')];
    const ids: string[] = [];
    let end: Position | undefined;
    for (let more = true; more;) {
      const from = direction === 'forwards' ? { after: end } : { before: end };
      const page = { size: 1, direction, ...(end === undefined ? {} : from) } as PageRequest;
      const { nodes, hasNext, hasPrevious } = await store().read(byTypes(['Country'], { order, page }));
      ids.push(...nodes.map(({ id }) => id));
      end = nodes[0]?.position;
      more = direction === 'forwards' ? hasNext : hasPrevious;
    }
    const inOrder = [0, 2, 5, 1, 4, 3].map((index) => `country:${index}`);
    expect(ids).toEqual(direction === 'forwards' ? inOrder : inOrder.reverse());
  });

  it('lets a thing change its type', async () => {
    await store().apply(start);
    await store().apply(changing({ entities: [{ ...tha, type: 'Region' }] }));
    expect(await store().read(byTypes(['Country']))).toEqual(inOrderOfIds([node('country:MMR')]));
    const region = { ...node('country:THA'), type: 'Region' };
    expect(await store().read(byTypes(['Country', 'Region']))).toEqual(inOrderOfIds([node('country:MMR'), region]));
  });

  it('replaces a relation, its ends and its name included', async () => {
    await store().apply(start);
    const moved = relation('party:1', ['country:THA', 'BORDERS', 'country:MMR'], 'Border', { lengthKm: 9 });
    await store().apply(changing({ relations: [moved] }));
    const selection = select([], {
      relations: [follow('Country.agreements'), follow('Country.borders', { edge: selectEdge(['lengthKm', 'role']) })],
    });
    expect(await store().read(byIds(['country:MMR'], selection))).toEqual(
      inOrderOfIds([
        node(
          'country:MMR',
          {},
          {
            relations: {
              agreements: edgePage([]),
              borders: edgePage([['party:1', node('country:THA'), { fields: { lengthKm: 9 } }]]),
            },
          },
        ),
      ]),
    );
    expect((await store().status()).relations).toBe(2);
  });

  it('finds what was put and not what was replaced', async () => {
    const found = async (text: string) =>
      (await store().search({ text, offset: 0, size: 9, selection: select() })).hits;
    await store().apply(start);
    expect(await found('Burma')).toEqual([{ score: 1090, matched: 'Burma', node: node('country:MMR') }]);
    await store().apply(
      changing({ entities: [entity('country:MMR', { name: 'Myanmar' })], remove: { entities: ['country:THA'] } }),
    );
    expect(await found('Burma')).toEqual([]);
    expect(await found('Thailand')).toEqual([]);
    expect(await found('Myanmar')).toEqual([{ score: 1190, matched: 'Myanmar', node: node('country:MMR') }]);
  });
}

function describeRemoving(store: () => GraphStore): void {
  it('removes a relation and leaves its ends', async () => {
    await store().apply(start);
    await store().apply(changing({ remove: { relations: ['party:1'] } }));
    const selection = select([], { relations: [follow('Agreement.parties')] });
    expect(await store().read(byIds(['agreement:east', 'country:MMR'], selection))).toEqual(
      inOrderOfIds([
        node('agreement:east', {}, { relations: { parties: edgePage([['party:2', node('country:THA')]]) } }),
        node('country:MMR'),
      ]),
    );
    expect(await store().status()).toEqual({ version: 'second', entities: 3, relations: 1 });
  });

  it('removes a thing with its relations', async () => {
    await store().apply(start);
    await store().apply(changing({ remove: { entities: ['agreement:east'] } }));
    expect(await store().ids()).toEqual({ entities: ['country:MMR', 'country:THA'], relations: [] });
    const selection = select([], { relations: [follow('Country.agreements', { wantsTotal: true })] });
    expect(await store().read(byIds(['country:MMR', 'agreement:east'], selection))).toEqual(
      inOrderOfIds([node('country:MMR', {}, { relations: { agreements: edgePage([], { total: 0 }) } })]),
    );
  });

  it('removes before it puts', async () => {
    await store().apply(start);
    const remove = { entities: ['agreement:east'], relations: ['party:2'] };
    await store().apply(changing({ entities: [east], relations: [party('party:2', 'country:THA', 'LEAD')], remove }));
    expect(await store().ids()).toEqual({
      entities: ['agreement:east', 'country:MMR', 'country:THA'],
      relations: ['party:2'],
    });
    const selection = select([], { relations: [follow('Agreement.parties', { edge: selectEdge(['role']) })] });
    expect(await store().read(byIds(['agreement:east'], selection))).toEqual(
      inOrderOfIds([
        node(
          'agreement:east',
          {},
          { relations: { parties: edgePage([['party:2', node('country:THA'), { fields: { role: 'LEAD' } }]]) } },
        ),
      ]),
    );
  });

  it('takes the removal of what it does not hold', async () => {
    await store().apply(start);
    await store().apply(changing({ remove: { entities: ['country:XXX'], relations: ['party:x'] } }));
    expect(await store().status()).toEqual({ version: 'second', entities: 3, relations: 2 });
  });
}
