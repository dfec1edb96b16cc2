import type { ProjectedThing, ProjectionAnswer, ProjectionPlan } from '../port.js';
import { compareCodePoints } from '../shared/index.js';
import type { Catalog, FieldShapes } from './catalog.js';
import { Compilation, where, type Compiled } from './compilation.js';
import { compileFields, compileValidity } from './compile-fields.js';
import type { CompiledRead } from './compile-read.js';
import { knownTypes, ofTypes } from './compile-step.js';
import { KNOWN, property, quoted, TYPE, type Place } from './names.js';
import { listOf, mapOf, numberOf, textOf } from './raw.js';

/** Compiles a projection: all things of some types and all relations of some names among them, in one statement. */
export function compileProjection(
  catalog: Catalog,
  place: Place,
  plan: ProjectionPlan,
): CompiledRead<ProjectionAnswer> {
  const compilation = new Compilation(catalog, place);
  const thing = compileTimed('node', catalog.nodeFields, plan.fields);
  const edge = compileTimed('edge', catalog.edgeFields, plan.edgeFields);
  const label = quoted(place.label);
  const none = knownTypes(compilation, plan.types).length === 0 ? 'false' : null;
  const named = `type(edge) IN ${compilation.parameter(plan.relations)}`;
  const ofKind = (variable: string) => ofTypes(compilation, variable, plan.types);
  const answer = `{
things: COLLECT { MATCH (node:${label}) ${where([none, ofKind('node')])}
RETURN { id: node.id, type: ${property('node', TYPE)}, own: ${thing.cypher} } },
relations: COLLECT { MATCH (start:${label})-[edge]->(end:${label}) ${where([none, named, ofKind('start'), ofKind('end')])}
RETURN { id: edge.id, type: type(edge), from: start.id, to: end.id, own: ${edge.cypher} } }
}`;
  return {
    statement: compilation.statement(answer),
    decode: (value) => {
      const raw = mapOf(value);
      const things = listOf(raw['things']).map((row) => decodeThing(row, thing));
      const relations = listOf(raw['relations']).map((row) => ({
        ...decodeThing(row, edge),
        from: textOf(mapOf(row)['from']),
        to: textOf(mapOf(row)['to']),
      }));
      return { things: things.sort(byId), relations: relations.sort(byId) };
    },
  };
}

type Own = Omit<ProjectedThing, 'id' | 'type'>;

function compileTimed(variable: string, shapes: FieldShapes, wanted: readonly string[]): Compiled<Own> {
  const fields = compileFields(variable, shapes, wanted);
  const validity = compileValidity(variable);
  return {
    cypher: `{ fields: ${fields?.cypher ?? 'null'}, validity: ${validity.cypher}, known: ${property(variable, KNOWN)} }`,
    decode: (value) => {
      const raw = mapOf(value);
      const known = raw['known'];
      return {
        fields: fields === null ? {} : fields.decode(raw['fields']),
        validity: validity.decode(raw['validity']),
        ...(known === null ? {} : { knownFrom: numberOf(known) }),
      };
    },
  };
}

function decodeThing(value: unknown, own: Compiled<Own>): ProjectedThing {
  const row = mapOf(value);
  return { id: textOf(row['id']), type: textOf(row['type']), ...own.decode(row['own']) };
}

function byId(a: ProjectedThing, b: ProjectedThing): number {
  return compareCodePoints(a.id, b.id);
}
