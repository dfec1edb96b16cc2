import type { NeighbourhoodAnswer, NeighbourhoodPlan } from '../port.js';
import type { Catalog } from './catalog.js';
import { Compilation, where } from './compilation.js';
import type { CompiledRead } from './compile-read.js';
import { compileRelationAnswer } from './compile-relations.js';
import { compileSelection } from './compile-selection.js';
import { standsAt, ofTypes } from './compile-step.js';
import { property, quoted, type Place } from './names.js';
import { listOf, numberOf } from './raw.js';

/**
 * Compiles a neighbourhood into one statement: a subquery for each level, then the nearest, then the relations among them.
 * A level is not left any more once the limit is passed.
 */
export function compileNeighbourhood(
  catalog: Catalog,
  place: Place,
  plan: NeighbourhoodPlan,
): CompiledRead<NeighbourhoodAnswer> {
  const compilation = new Compilation(catalog, place);
  const types = [...catalog.ontology.entities.keys()];
  const node = compileSelection(compilation, plan.selection, 'node', types);
  const edge = compileRelationAnswer(compilation, plan.edge, ['start', 'edge', 'end']);
  const conditions = edgeConditions(compilation, plan);
  const answer = `[truncated,
COLLECT { UNWIND rows AS row WITH row.distance AS distance, row.node AS node RETURN [distance, ${node.cypher}] },
COLLECT { UNWIND nodes AS start MATCH (start)-[edge]->(end) ${where(['end IN nodes', ...conditions])}
WITH edge, start, end ORDER BY edge.id
RETURN ${edge.cypher} }]`;
  return {
    statement: compilation.statement(answer, levels(compilation, plan)),
    decode: (value) => {
      const [truncated, nodes, edges] = listOf(value);
      return {
        nodes: listOf(nodes).map((row) => {
          const [distance, found] = listOf(row);
          return { distance: numberOf(distance), node: node.decode(found) };
        }),
        edges: listOf(edges).map((row) => edge.decode(row)),
        truncated: truncated === true,
      };
    },
  };
}

/** Which relations are taken, of the variable `edge`. */
function edgeConditions(compilation: Compilation, plan: NeighbourhoodPlan): readonly (string | null)[] {
  const { relations } = plan;
  const named = relations === undefined ? null : `type(edge) IN ${compilation.parameter(relations)}`;
  return [named, standsAt(compilation, 'edge', plan)];
}

/** Clauses that leave one row: `rows` (distance and node, in order), `nodes` and `truncated`. */
function levels(compilation: Compilation, plan: NeighbourhoodPlan): readonly string[] {
  const limit = compilation.count(plan.limit);
  const label = quoted(compilation.place.label);
  const ids = `${property('start', 'id')} IN ${compilation.parameter(plan.ids)}`;
  const clauses = [
    `MATCH (start:${label}) ${where([ids, standsAt(compilation, 'start', plan)])}`,
    'WITH collect(start) AS level0',
    'WITH level0, level0 AS known',
  ];
  const kept = ['level0'];
  for (let distance = 1; distance <= plan.depth; distance++) {
    const conditions = [
      'NOT node IN known',
      plan.types === undefined ? null : ofTypes(compilation, 'node', plan.types),
      standsAt(compilation, 'node', plan),
      ...edgeConditions(compilation, plan),
    ];
    const level = `level${distance}`;
    clauses.push(
      `CALL (${kept.at(-1)}, known) {`,
      `UNWIND CASE WHEN size(known) > ${limit} THEN [] ELSE ${kept.at(-1)} END AS start`,
      `MATCH (start)-[edge]-(node) ${where(conditions)}`,
      `RETURN collect(DISTINCT node) AS ${level} }`,
      `WITH ${kept.join(', ')}, ${level}, known + ${level} AS known`,
    );
    kept.push(level);
  }
  return [
    ...clauses,
    `UNWIND range(0, ${compilation.count(plan.depth)}) AS distance`,
    `UNWIND [${kept.join(', ')}][distance] AS node`,
    `WITH distance, node ORDER BY distance, node.id LIMIT ${compilation.count(plan.limit + 1)}`,
    'WITH collect({ distance: distance, node: node }) AS found',
    `WITH found[0..${limit}] AS rows, size(found) > ${limit} AS truncated`,
    'WITH rows, truncated, [row IN rows | row.node] AS nodes',
  ];
}
