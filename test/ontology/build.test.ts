import { Source } from 'graphql';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildOntology, loadOntology, OntologyError, parseSdl, typeOfId } from '../../src/ontology/index.js';

const COMMON = ['directives', 'entity', 'evidence'].map(
  (name) => new Source(readFileSync(`schema/${name}.graphql`, 'utf8'), `${name}.graphql`),
);
/** What the common files lead to. */
const ACTOR = '"An actor." interface Actor implements Entity { "Its age." age: Int }';
const SHOP =
  '"A shop." type Shop implements Entity & Actor @entity(prefix: "shop", plural: "shops") { "Its floor." floor: Int }';

function build(sdl: string) {
  return buildOntology(parseSdl([...COMMON, new Source(`${ACTOR}\n${SHOP}\n${sdl}`, 'trial.graphql')]));
}

function problemsOf(sdl: string): string[] {
  try {
    build(sdl);
  } catch (error) {
    if (error instanceof OntologyError) return error.problems.map(({ code, coordinate }) => `${code} ${coordinate}`);
    throw error;
  }
  return [];
}

describe('buildOntology', () => {
  it('carries the fields of interfaces over to the types that implement them', () => {
    const shop = build('').entities.get('Shop');
    expect([...(shop?.fields.keys() ?? [])]).toEqual([
      'name',
      'aliases',
      'localNames',
      'description',
      'evidence',
      'sourceCount',
      'age',
      'floor',
    ]);
  });

  it('derives the field that leads back along a relation', () => {
    const ontology = build(`"A street." type Street implements Entity @entity(prefix: "street", plural: "streets") {
      "Its shops." shops: [Actor!]! @relation(type: "STANDS_IN", direction: IN, inverse: "streets", inverseDescription: "Its streets.")
    }`);
    expect(ontology.entities.get('Street')?.relations.get('shops')).toMatchObject({
      relation: 'STANDS_IN',
      direction: 'IN',
      targetTypes: ['Shop'],
      stated: true,
    });
    expect(ontology.entities.get('Shop')?.relations.get('streets')).toMatchObject({
      relation: 'STANDS_IN',
      direction: 'OUT',
      target: 'Street',
      description: 'Its streets.',
      stated: false,
      inverse: 'shops',
    });
  });

  it('lets a type say an inherited relation anew under another inverse', () => {
    const actor = loadOntology('schema').interfaces.get('Actor');
    expect(actor?.relations.get('instruments')?.target).toBe('Instrument');
    expect(actor?.relations.get('agreements')?.target).toBe('Agreement');
  });

  it('finds the type of an id by its prefix', () => {
    const ontology = build('');
    expect(typeOfId(ontology, 'shop:corner')?.name).toBe('Shop');
    expect(typeOfId(ontology, 'street:high')).toBeUndefined();
    expect(typeOfId(ontology, 'shop:')).toBeUndefined();
  });
});

describe('the linter of the ontology', () => {
  it('finds nothing in the schema that ships', () => {
    expect(loadOntology('schema').entities.size).toBeGreaterThan(30);
  });

  it.each([
    ['a missing description', 'type Bare @value { "A." a: Int }', 'MISSING_DESCRIPTION Bare'],
    ['an unknown type', '"A." type A @value { "B." b: Nothing }', 'UNKNOWN_TYPE A.b'],
    [
      'a thing without a relation',
      '"A." type A implements Entity @entity(prefix: "a", plural: "as") { "B." b: Shop }',
      'RELATION_END A.b',
    ],
    [
      'a relation to a relation',
      '"A." type A implements Entity @entity(prefix: "a", plural: "as") { "B." b: Link @relation(type: "B") }',
      'RELATION_END A.b',
    ],
    [
      'an edge type that does not exist',
      '"A." type A implements Entity @entity(prefix: "a", plural: "as") { "B." b: Shop @relation(type: "B", edge: "Nothing") }',
      'RELATION_END A.b',
    ],
    [
      'a sort by what the edge lacks',
      '"A." type A implements Entity @entity(prefix: "a", plural: "as") { "B." b: [Shop!]! @relation(type: "B", sort: "rank") }',
      'UNKNOWN_FIELD A.b',
    ],
    [
      'an inverse with the name of a field',
      '"A." type A implements Entity @entity(prefix: "a", plural: "as") { "B." b: Shop @relation(type: "B", inverse: "floor", inverseDescription: "F.") }',
      'INVERSE_COLLISION A.b',
    ],
    [
      'two inverses of one name',
      `"A." type A implements Entity @entity(prefix: "a", plural: "as") { "B." b: Shop @relation(type: "B", inverse: "as", inverseDescription: "F.") }
       "C." type C implements Entity @entity(prefix: "c", plural: "cs") { "B." b: Actor @relation(type: "C", inverse: "as", inverseDescription: "F.") }`,
      'INVERSE_COLLISION C.b',
    ],
    [
      'an inverse without description',
      '"A." type A implements Entity @entity(prefix: "a", plural: "as") { "B." b: Shop @relation(type: "B", inverse: "as") }',
      'MISSING_DESCRIPTION A.b',
    ],
    [
      'an inverse of what has no direction',
      '"A." type A implements Entity @entity(prefix: "a", plural: "as") { "B." b: [A!]! @relation(type: "B", direction: BOTH, inverse: "as", inverseDescription: "F.") }',
      'BAD_DIRECTIVE A.b',
    ],
    [
      'two relations that answer the same',
      '"A." type A implements Entity @entity(prefix: "a", plural: "as") { "B." b: Shop @relation(type: "B") "C." c: Shop @relation(type: "B") }',
      'INDISTINCT_RELATION A.c',
    ],
    [
      'a prefix twice',
      '"A." type A implements Entity @entity(prefix: "shop", plural: "as") { "B." b: Int }',
      'NAME_COLLISION A',
    ],
    [
      'a plural twice',
      '"A." type A implements Entity @entity(prefix: "a", plural: "shops") { "B." b: Int }',
      'NAME_COLLISION A',
    ],
    [
      'a shortcut named as a relation is',
      '"A." type A implements Entity @entity(prefix: "a", plural: "as") @shortcut(name: "b", description: "X.", through: "b") { "B." b: Shop @relation(type: "B") }',
      'NAME_COLLISION A',
    ],
    [
      'a validity by no date',
      '"A." type A implements Entity @entity(prefix: "a", plural: "as") @valid(period: "name") { "B." b: Int }',
      'UNKNOWN_FIELD A',
    ],
    [
      'a shortcut through no relation',
      '"A." type A implements Entity @entity(prefix: "a", plural: "as") @shortcut(name: "x", description: "X.", through: "name") { "B." b: Int }',
      'UNKNOWN_FIELD A',
    ],
  ])('refuses %s', (_what, sdl, problem) => {
    expect(problemsOf(sdl)).toContain(problem);
  });

  it('shows all problems, each with its file and line', () => {
    const sdl = 'type A @value {\n  b: Nothing\n}';
    const failing = () =>
      buildOntology(parseSdl([...COMMON, new Source(`${ACTOR}\n${SHOP}\n${sdl}`, 'trial.graphql')]));
    expect(failing).toThrow(/trial\.graphql:3 A: [^]*trial\.graphql:4 A\.b: has no description[^]*UNKNOWN_TYPE/);
  });

  it('refuses a syntax error with its file and line', () => {
    expect(() => parseSdl([new Source('type A {', 'broken.graphql')])).toThrow(/broken\.graphql:1/);
  });
});
