import {
  GraphQLBoolean,
  GraphQLEnumType,
  GraphQLID,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  type GraphQLArgumentConfig,
  type GraphQLFieldConfig,
  type GraphQLNullableType,
} from 'graphql';
import type { AnalysedGraph, Says } from '../../analysis/index.js';
import type { Clocks, Ontology } from '../../ontology/index.js';
import { InputError } from '../errors.js';
import { checkId } from '../plan/index.js';

/** Small parts that the fields of analyses are put together from. */

/** What relations are told from in words, and the clocks at which they stand. */
export interface Told {
  readonly graph: AnalysedGraph;
  readonly says: Says;
  readonly clocks: Clocks;
}

/** `T!` */
export function one<T extends GraphQLNullableType>(type: T): GraphQLNonNull<T> {
  return new GraphQLNonNull(type);
}

/** `[T!]!` */
export function many<T extends GraphQLNullableType>(type: T): GraphQLNonNull<GraphQLList<GraphQLNonNull<T>>> {
  return new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(type)));
}

/** An enum of values that mean what their descriptions say. */
export function choice(name: string, description: string, values: Readonly<Record<string, string>>): GraphQLEnumType {
  return new GraphQLEnumType({
    name,
    description,
    values: Object.fromEntries(Object.entries(values).map(([value, meaning]) => [value, { description: meaning }])),
  });
}

/** An argument that names things. */
export function idsArgument(description: string): GraphQLArgumentConfig {
  return { type: many(GraphQLID), description };
}

/** An argument that names one thing. */
export function idArgument(description: string): GraphQLArgumentConfig {
  return { type: one(GraphQLID), description };
}

/** An argument that bounds the work or the answer, with its range in its description. */
export function limitArgument(description: string, usual: number, most: number): GraphQLArgumentConfig {
  return { type: one(GraphQLInt), defaultValue: usual, description: `${description}, 1 to ${most}.` };
}

/** The limit that an argument asks for. Throws `InputError` (`BAD_LIMIT`). */
export function limitOf(value: number, argument: string, most: number): number {
  if (Number.isInteger(value) && value >= 1 && value <= most) return value;
  throw new InputError('BAD_LIMIT', argument, `is out of range: ${value}`, `1 to ${most}`);
}

/** Fields that say whether a limit cut the answer short, and which. The source holds both under these names. */
export function cutFields(): Record<'truncated' | 'limit', GraphQLFieldConfig<unknown, unknown>> {
  return {
    truncated: { type: one(GraphQLBoolean), description: 'Whether the limit cut something off.' },
    limit: { type: one(GraphQLInt), description: 'The limit that was applied.' },
  };
}

/**
 * The ids, each once, after a check that each has the shape of one, is of an accepted type and is known to the graph. Throws
 * `InputError` (`BAD_ID`, `UNKNOWN_ID`, `BAD_LIMIT` where there are none or more than `most`).
 */
export function knownIds(
  { ontology, graph }: { readonly ontology: Ontology; readonly graph: AnalysedGraph },
  ids: readonly string[],
  argument: string,
  accepted: readonly string[] | undefined,
  most: number,
): readonly string[] {
  if (ids.length === 0 || ids.length > most) {
    throw new InputError('BAD_LIMIT', argument, `names ${ids.length} things`, `1 to ${most}`);
  }
  return [...new Set(ids)].map((id) => {
    checkId(ontology, id, argument, accepted);
    if (graph.things.has(id)) return id;
    throw new InputError(
      'UNKNOWN_ID',
      argument,
      `names "${id}", which the graph does not know`,
      'the id of a thing; `entity` and `search` find it',
    );
  });
}

/** What relations say, from the ontology. */
export function saysOf(ontology: Ontology): Says {
  const says = new Map<string, string>();
  for (const type of ontology.entities.values()) {
    for (const relation of type.relations.values()) says.set(relation.relation, relation.says);
  }
  return (relation) => says.get(relation) ?? 'is related to';
}
