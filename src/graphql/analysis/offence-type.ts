import { GraphQLBoolean, GraphQLFloat, GraphQLObjectType, GraphQLString, type GraphQLFieldConfigMap } from 'graphql';
import type { Offence } from '../../analysis/index.js';
import type { ValueObject } from '../../store/index.js';
import type { RootOptions } from '../fields/root.js';
import { valueType } from '../schema/values.js';
import { valueSource, type ValueSource } from '../sources.js';
import { thingFound, thingsFound } from './found.js';
import { many } from './parts.js';
import type { At } from './placed.js';

/** What stands behind a penalty: it names no other things. */
export function penaltySource(value: ValueObject): ValueSource {
  return valueSource(value, {}, '');
}

/** `Offence`: a provision that makes something an offence, with the range of its penalties. */
export function offenceType(options: RootOptions): GraphQLObjectType<At<Offence>> {
  return new GraphQLObjectType<At<Offence>>({
    name: 'Offence',
    description: 'A provision that makes something an offence or names a penalty, with the range of its penalties.',
    fields: {
      provision: thingFound(options, 'Provision', 'The provision.', ({ provision }: At<Offence>) => provision),
      laws: thingsFound(
        options,
        'NationalLaw',
        'The laws of the country that it is a provision of.',
        ({ laws }: At<Offence>) => laws,
      ),
      elements: { type: many(GraphQLString), description: 'What is required for it to apply, each in a few words.' },
      forms: thingsFound(
        options,
        'ExploitationForm',
        'The forms of exploitation that it covers.',
        ({ forms }: At<Offence>) => forms,
      ),
      ...rangeFields(),
      penalties: {
        type: many(valueType(options.registry, 'Penalty')),
        description: 'Its penalties, each with whom or which case it is for.',
        resolve: ({ penalties }) => penalties.map(penaltySource),
      },
    },
  });
}

/** What its penalties come to together. */
function rangeFields(): GraphQLFieldConfigMap<At<Offence>, unknown> {
  return {
    minimumMonths: {
      type: GraphQLFloat,
      description: 'The least imprisonment that any of its penalties names, in months; null where none does.',
    },
    maximumMonths: {
      type: GraphQLFloat,
      description: 'The most imprisonment that any of its penalties names, in months; null where none does.',
    },
    life: {
      type: GraphQLBoolean,
      description: 'Whether any of its penalties can be imprisonment for life; null where none says.',
    },
    death: {
      type: GraphQLBoolean,
      description: 'Whether any of its penalties can be death; null where none says.',
    },
    fines: { type: many(GraphQLString), description: 'The fines that its penalties name, as printed.' },
  };
}
