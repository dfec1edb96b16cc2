import {
  GraphQLBoolean,
  GraphQLEnumType,
  GraphQLFloat,
  GraphQLID,
  GraphQLInputObjectType,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  GraphQLString,
  type GraphQLInputFieldConfigMap,
  type GraphQLInputType,
  type GraphQLScalarType,
} from 'graphql';

const KNOWN = {
  type: GraphQLBoolean,
  description: 'Whether a value is known at all.',
};

function listOf(type: GraphQLInputType): GraphQLList<GraphQLNonNull<GraphQLInputType & GraphQLScalarType>> {
  return new GraphQLList(new GraphQLNonNull(type as GraphQLInputType & GraphQLScalarType));
}

function ordered(type: GraphQLScalarType, what: string): GraphQLInputFieldConfigMap {
  return {
    eq: { type, description: `Equal to this ${what}.` },
    in: { type: listOf(type), description: `Equal to one of these ${what}s.` },
    lt: { type, description: `Less than this ${what}.` },
    lte: { type, description: `Less than this ${what} or equal to it.` },
    gt: { type, description: `Greater than this ${what}.` },
    gte: { type, description: `Greater than this ${what} or equal to it.` },
    known: KNOWN,
  };
}

/** The filters on single values, by the kind of field. What is not known matches none but `known: false`. */
export function scalarFilters(partialDate: GraphQLScalarType) {
  return {
    string: new GraphQLInputObjectType({
      name: 'StringFilters',
      description: 'What must hold of a text; all conditions given must. Of a list: of any of its members.',
      fields: {
        eq: { type: GraphQLString, description: 'Equal to this text, letter by letter.' },
        in: { type: listOf(GraphQLString), description: 'Equal to one of these texts.' },
        contains: { type: GraphQLString, description: 'Contains this text, whatever the case.' },
        startsWith: { type: GraphQLString, description: 'Begins with this text, whatever the case.' },
        known: KNOWN,
      },
    }),
    int: new GraphQLInputObjectType({
      name: 'IntFilters',
      description: 'What must hold of a whole number; all conditions given must.',
      fields: ordered(GraphQLInt, 'number'),
    }),
    float: new GraphQLInputObjectType({
      name: 'FloatFilters',
      description: 'What must hold of a number; all conditions given must.',
      fields: ordered(GraphQLFloat, 'number'),
    }),
    boolean: new GraphQLInputObjectType({
      name: 'BooleanFilters',
      description: 'What must hold of a yes or no; all conditions given must.',
      fields: { eq: { type: GraphQLBoolean, description: 'Equal to this.' }, known: KNOWN },
    }),
    date: new GraphQLInputObjectType({
      name: 'DateFilters',
      description: 'What must hold of a date; all conditions given must. Dates are compared as intervals of days.',
      fields: {
        during: { type: partialDate, description: 'Shares at least one day with this date or interval.' },
        before: { type: partialDate, description: 'Ends before this date or interval begins.' },
        after: { type: partialDate, description: 'Begins after this date or interval ends.' },
        known: KNOWN,
      },
    }),
  };
}

/** The filter on the values of an enum. */
export function enumFilters(type: GraphQLEnumType): GraphQLInputObjectType {
  return new GraphQLInputObjectType({
    name: `${type.name}Filters`,
    description: `What must hold of a value of ${type.name}; all conditions given must.`,
    fields: {
      eq: { type, description: 'Equal to this value.' },
      in: { type: new GraphQLList(new GraphQLNonNull(type)), description: 'Equal to one of these values.' },
      known: KNOWN,
    },
  });
}

export const idList = new GraphQLList(new GraphQLNonNull(GraphQLID));

export const orderDirection = new GraphQLEnumType({
  name: 'OrderDirection',
  description: 'Which end of an order comes first. What is not known comes last either way.',
  values: {
    ASC: { description: 'The least, the first letter or the earliest first.' },
    DESC: { description: 'The greatest, the last letter or the latest first.' },
  },
});
