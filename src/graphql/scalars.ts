import { GraphQLError, GraphQLScalarType, Kind, print, type ValueNode } from 'graphql';
import { parsePartialDate } from '../ontology/index.js';

/** What a partial date looks like, for messages. */
export const DATE_SHAPE = 'an EDTF date or interval such as "2004", "2004-10", "2004-10-29", "2012/2014" or "2004/.."';

function accept(value: unknown, node?: ValueNode): string {
  if (typeof value === 'string' && parsePartialDate(value) !== null) return value;
  const given = node === undefined ? JSON.stringify(value) : print(node);
  throw new GraphQLError(`${given} is no date that exists; accepted: ${DATE_SHAPE}.`, {
    extensions: { code: 'BAD_DATE', accepted: DATE_SHAPE },
    ...(node === undefined ? {} : { nodes: node }),
  });
}

/** The scalar for dates as exactly as they are known. */
export function partialDateScalar(description: string): GraphQLScalarType<string, string> {
  return new GraphQLScalarType({
    name: 'PartialDate',
    description,
    specifiedByURL: 'https://www.loc.gov/standards/datetime/',
    serialize: String,
    parseValue: (value) => accept(value),
    parseLiteral: (node) => accept(node.kind === Kind.STRING ? node.value : null, node),
  });
}

/** What is drawn on a map. */
export const geoJsonScalar = new GraphQLScalarType({
  name: 'GeoJSON',
  description: 'A FeatureCollection as RFC 7946 has it: longitude before latitude, in degrees.',
  serialize: (value) => value,
});

/** Features as `geoJsonScalar` has them. */
export function featureCollection(features: readonly unknown[]): unknown {
  return { type: 'FeatureCollection', features };
}
