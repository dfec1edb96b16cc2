import type { ContentsPlan, KeptRelation, KeptThing, ProjectedThing } from '../port.js';
import { compareCodePoints } from '../shared/index.js';
import type { Catalog } from './catalog.js';
import { Compilation, where } from './compilation.js';
import { decodeFields, decodeValidity } from './compile-fields.js';
import type { CompiledRead } from './compile-read.js';
import { EDGE, KNOWN, property, quoted, TYPE, VALIDITY, type Place } from './names.js';
import { listOf, mapOf, numberOf, textOf, type RawMap } from './raw.js';

/** Compiles the reading of a page of things with the relations told with them. */
export function compileContents(
  catalog: Catalog,
  place: Place,
  plan: ContentsPlan,
): CompiledRead<readonly KeptThing[]> {
  const compilation = new Compilation(catalog, place);
  const id = property('node', 'id');
  const picked = where([
    plan.ids === undefined ? null : `${id} IN ${compilation.parameter(plan.ids)}`,
    plan.after === undefined ? `${id} > ''` : `${id} > ${compilation.parameter(plan.after)}`,
  ]);
  const relation = '{ own: properties(edge), type: type(edge), from: startNode(edge).id, to: endNode(edge).id }';
  const outgoing = `MATCH (node)-[edge]->() WHERE type(edge) IN ${compilation.parameter(plan.outgoing)}`;
  const incoming = `MATCH (node)<-[edge]-() WHERE type(edge) IN ${compilation.parameter(plan.incoming)}`;
  const answer = `COLLECT { MATCH (node:${quoted(place.label)}) ${picked}
WITH node ORDER BY ${id} LIMIT ${compilation.count(plan.size)}
RETURN { own: properties(node), outgoing: COLLECT { ${outgoing} RETURN ${relation} }, incoming: COLLECT { ${incoming} RETURN ${relation} } } }`;
  return {
    statement: compilation.statement(answer),
    decode: (value) =>
      listOf(value)
        .map((row) => decodeThing(catalog, mapOf(row)))
        .sort(byId),
  };
}

function decodeThing(catalog: Catalog, row: RawMap): KeptThing {
  const own = mapOf(row['own']);
  const type = textOf(own[TYPE]);
  const relations = [...listOf(row['outgoing']), ...listOf(row['incoming'])].map((one) =>
    decodeRelation(catalog, mapOf(one)),
  );
  const names = [...(catalog.ontology.entities.get(type)?.fields.keys() ?? [])];
  return { ...decodeTimed(own, type, names), relations: relations.sort(byId) };
}

function decodeRelation(catalog: Catalog, row: RawMap): KeptRelation {
  const own = mapOf(row['own']);
  const edge = textOf(own[EDGE]);
  const names = [...(catalog.ontology.edges.get(edge)?.fields.keys() ?? [])];
  const timed = decodeTimed(own, textOf(row['type']), names);
  return { ...timed, edge, from: textOf(row['from']), to: textOf(row['to']) };
}

function decodeTimed(own: RawMap, type: string, names: readonly string[]): ProjectedThing {
  const known = own[KNOWN];
  return {
    id: textOf(own['id']),
    type,
    fields: decodeFields(own, names),
    validity: decodeValidity(VALIDITY.map((name) => own[name] ?? null)),
    ...(known === undefined ? {} : { knownFrom: numberOf(known) }),
  };
}

function byId(a: ProjectedThing, b: ProjectedThing): number {
  return compareCodePoints(a.id, b.id);
}
