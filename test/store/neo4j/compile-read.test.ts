import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReadPlan } from '../../../src/store/index.js';
import { catalogOf } from '../../../src/store/neo4j/catalog.js';
import { compileRead } from '../../../src/store/neo4j/compile-read.js';
import { placeOf } from '../../../src/store/neo4j/names.js';
import { arbitraryReadPlan } from '../../support/arbitrary-plan.js';
import { byIds, byTypes, compare, follow, references, select } from '../../support/plans.js';
import { ontology } from '../../support/records.js';
import { smallOntology } from '../../support/small-ontology.js';

const catalog = catalogOf(ontology);
const place = placeOf(undefined);
const compiled = (plan: ReadPlan) => compileRead(catalog, place, plan).statement;

const HOSTILE = '`}) DETACH DELETE n //';

describe('a compiled plan', () => {
  it('is the same text for every value of its filters, ids and pages', () => {
    const plan = (text: string, size: number) =>
      byTypes(['Country'], {
        where: compare('name', 'contains', text),
        page: { size, direction: 'forwards', after: [text] },
      });
    expect(compiled(plan('a', 1)).text).toBe(compiled(plan(HOSTILE, 20)).text);
    expect(compiled(byIds(['country:MMR'])).text).toBe(compiled(byIds([HOSTILE, 'x'])).text);
  });

  it('sends counts as integers', () => {
    const plan = byTypes(['Country'], { page: { size: 2, direction: 'forwards' } });
    expect(Object.values(compiled(plan).parameters)).toContainEqual(expect.objectContaining({ low: 3, high: 0 }));
  });

  it('takes no name that the ontology lacks', () => {
    const relation = { relation: HOSTILE, direction: 'OUT', targetTypes: [HOSTILE] } as const;
    const plan = byTypes(
      ['Country', HOSTILE],
      {
        where: {
          kind: 'and',
          of: [
            compare(HOSTILE, 'eq', 1),
            { kind: 'present', field: HOSTILE, present: true },
            { kind: 'date', field: HOSTILE, operator: 'before', range: { first: 0, last: 0 } },
            { kind: 'types', types: [HOSTILE] },
            { kind: 'related', step: relation, quantifier: 'some' },
            { kind: 'within', step: relation, of: { kind: 'ids', ids: [HOSTILE] } },
          ],
        },
        order: [
          { field: HOSTILE, of: 'node', kind: 'value', descending: false },
          { field: HOSTILE, of: 'node', kind: 'date', descending: true },
        ],
      },
      {
        selection: select([HOSTILE], {
          relations: [follow('Country.borders', { key: HOSTILE, step: relation, ownerTypes: [HOSTILE] })],
          references: [references(HOSTILE, HOSTILE, HOSTILE)],
        }),
      },
    );
    expect(compiled(plan).text).not.toContain('DETACH');
  });

  it('is one statement however deep it goes', () => {
    const levels = select(['name'], { relations: [follow('Place.contains', { selection: select() })] });
    const deep = select(['name'], { relations: [follow('Place.contains', { selection: levels })] });
    expect(compiled(byIds(['region:asia'], deep)).text.match(/COLLECT/g)).toHaveLength(3);
    expect(compiled(byIds(['region:asia'], deep)).text).not.toContain(';');
  });

  it('asks once of what it starts from whether it passes, and of what is found the rest', () => {
    const step = { relation: 'LIES_IN', direction: 'OUT', targetTypes: ['Region'] } as const;
    const inAsia = { kind: 'related', step, quantifier: 'some', node: { kind: 'ids', ids: ['region:asia'] } } as const;
    expect(compiled(byTypes(['Country'], { where: inAsia })).text).not.toContain('EXISTS');
    const none = { ...inAsia, quantifier: 'none' } as const;
    const both = compiled(byTypes(['Country'], { where: { kind: 'and', of: [none, inAsia] } })).text;
    expect(both.match(/EXISTS/g)).toHaveLength(1);
    expect(both).toContain('NOT EXISTS');
  });

  it('names no value of random plans', () => {
    const property = fc.property(arbitraryReadPlan, (plan) => {
      const { text } = compileRead(catalogOf(smallOntology), place, plan).statement;
      expect(text).not.toMatch(/["']|alpha:|beta:|gamma:|Łódź|RED/);
    });
    fc.assert(property);
  });

  it('keeps to the label of its scope', () => {
    const scoped = compileRead(catalog, placeOf('Mine'), byTypes(['Country'])).statement.text;
    expect(scoped).toContain(':`Mine`&(`Country`)');
    expect(scoped).not.toContain('Entity');
  });
});

describe('a scope', () => {
  it('is a letter, then letters and digits', () => {
    expect(() => placeOf('a`b')).toThrow(TypeError);
    expect(() => placeOf('')).toThrow(TypeError);
  });
});
