import type { RelationAnswer, RelationsPlan } from '../port.js';
import type { Catalog } from './catalog.js';
import { Compilation, type Compiled } from './compilation.js';
import type { CompiledRead } from './compile-read.js';
import { compileEdgeSelection } from './compile-selection.js';
import { quoted, type Place } from './names.js';
import { listOf, textOf } from './raw.js';

/** Compiles the reading of relations by their ids. Each is looked for at the thing that it leads from: only things have an index. */
export function compileRelations(
  catalog: Catalog,
  place: Place,
  plan: RelationsPlan,
): CompiledRead<readonly RelationAnswer[]> {
  const compilation = new Compilation(catalog, place);
  const edge = compileRelationAnswer(compilation, plan.edge, ['start', 'edge', 'end']);
  const rows = compilation.parameter(plan.relations.map(({ id, from }) => ({ id, from })));
  const answer = `COLLECT { UNWIND ${rows} AS row
MATCH (start:${quoted(place.label)} { id: row.from })-[edge]->(end) WHERE edge.id = row.id
RETURN ${edge.cypher} }`;
  return {
    statement: compilation.statement(answer),
    decode: (value) => {
      const found = new Map(
        listOf(value)
          .map((row) => edge.decode(row))
          .map((relation) => [relation.id, relation]),
      );
      const inOrder = plan.relations.flatMap(({ id, from }) => {
        const relation = found.get(id);
        return relation?.from === from ? [relation] : [];
      });
      return [...new Set(inOrder)];
    },
  };
}

/** What is asked of a relation, and its ends. */
export function compileRelationAnswer(
  compilation: Compilation,
  selection: RelationsPlan['edge'],
  [start, edge, end]: readonly [start: string, edge: string, end: string],
): Compiled<RelationAnswer> {
  const own = compileEdgeSelection(compilation, selection, edge);
  return {
    cypher: `[${edge}.id, type(${edge}), ${start}.id, ${end}.id, ${own.cypher}]`,
    decode: (value) => {
      const [id, type, from, to, ownValues] = listOf(value);
      const { fields, references, validity } = own.decode(ownValues);
      const answer = { id: textOf(id), type: textOf(type), from: textOf(from), to: textOf(to), fields, references };
      return validity === undefined ? answer : { ...answer, validity };
    },
  };
}
