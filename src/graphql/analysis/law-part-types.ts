import { GraphQLBoolean, GraphQLObjectType, GraphQLString } from 'graphql';
import type { LegalChange, LegalConflict, Permit, Transposition, TranspositionStatus } from '../../analysis/index.js';
import type { RootOptions } from '../fields/root.js';
import { relationsFound, thingFound, thingsFound } from './found.js';
import { choice, many, one } from './parts.js';
import type { At, Said } from './placed.js';

const STATUSES: Readonly<Record<TranspositionStatus, string>> = {
  IN_TIME: 'The law came by the day on which it was due.',
  LATE: 'The law came after the day on which it was due.',
  NOT_TRANSPOSED: 'No law is known here that transposes it or puts it into effect.',
  UNKNOWN:
    'The dates are not known or too vague to say; or a scheme of the country rests on the act, and the law is not known.',
};

/** `Permit` */
export function permitType(options: RootOptions): GraphQLObjectType<At<Permit>> {
  return new GraphQLObjectType<At<Permit>>({
    name: 'Permit',
    description: 'A permit to stay, or protection as a victim, that a country offers.',
    fields: {
      scheme: thingFound(options, 'Scheme', 'The scheme.', ({ scheme }: At<Permit>) => scheme),
      kind: {
        type: one(options.registry.enumType('SchemeKind')),
        description: 'What sort of regime it is: `RESIDENCE` or `VICTIM_PROTECTION`.',
      },
      duration: { type: GraphQLString, description: 'For how long, as printed.' },
      conditions: { type: many(GraphQLString), description: 'On what conditions.' },
      eligibility: { type: many(GraphQLString), description: 'Who qualifies.' },
    },
  });
}

/** `Transposition` */
export function transpositionType(options: RootOptions): GraphQLObjectType<Said<Transposition>> {
  const { registry } = options;
  return new GraphQLObjectType<Said<Transposition>>({
    name: 'Transposition',
    description: 'What a country made of an instrument above it.',
    fields: {
      act: thingFound(options, 'LegalInstrument', 'The act or the treaty.', ({ act }: Said<Transposition>) => act),
      law: thingFound(
        options,
        'NationalLaw',
        'The law that turns it into national law, by itself or by a provision; null where none is known.',
        ({ law }: Said<Transposition>) => law,
      ),
      due: { type: registry.partialDate, description: 'By when it was due; null where no source says so.' },
      on: {
        type: registry.partialDate,
        description:
          'When the law came into force or, where that is not known, was adopted; where it does so by provisions alone, not before the first of them.',
      },
      extent: {
        type: registry.enumType('ImplementationExtent'),
        description: 'How fully, the least full that a source judges it to be; null without a law.',
      },
      status: {
        type: one(choice('TranspositionStatus', 'Whether a country put an act into its law in time.', STATUSES)),
        description: 'Whether it was done in time. It does not say how fully.',
      },
      sentence: { type: one(GraphQLString), description: 'The relations in words.' },
      relations: relationsFound(
        options,
        'The relations from which it is known, with their evidence; without a law, those that bind the country.',
        ({ relations }: Said<Transposition>) => relations,
      ),
    },
  });
}

/** `LegalConflict` */
export function conflictType(options: RootOptions): GraphQLObjectType<Said<LegalConflict>> {
  const kind = choice('LegalConflictKind', 'How provisions and instruments stand against each other.', {
    LIMITS: 'One provision limits another.',
    CONTRADICTS: 'Each contradicts the other.',
  });
  return new GraphQLObjectType<Said<LegalConflict>>({
    name: 'LegalConflict',
    description: 'That one provision limits another, or one instrument contradicts another.',
    fields: {
      kind: {
        type: one(kind),
        description: 'Whether one limits the other or contradicts it.',
        resolve: ({ relation }) => relation.type,
      },
      between: thingsFound(
        options,
        'Entity',
        'The two: what limits first, then what is limited.',
        ({ relation }: Said<LegalConflict>) => [relation.from, relation.to],
      ),
      own: {
        type: one(GraphQLBoolean),
        description: "Whether one of them is the country's own law, and not only what binds it.",
      },
      sentence: { type: one(GraphQLString), description: 'The relation in words.' },
      relations: relationsFound(
        options,
        'The relation that says so, with its evidence.',
        ({ relation }: Said<LegalConflict>) => [relation],
      ),
    },
  });
}

/** `LegalChange` */
export function changeType(options: RootOptions): GraphQLObjectType<Said<LegalChange>> {
  const kind = choice('LegalChangeKind', 'How one instrument changes another.', {
    AMENDS: 'It changes it.',
    REPEALS: 'It repeals it.',
    REPLACES: 'It takes its place.',
  });
  return new GraphQLObjectType<Said<LegalChange>>({
    name: 'LegalChange',
    description: 'That one instrument amends or repeals another, or takes its place.',
    fields: {
      kind: {
        type: one(kind),
        description: 'Whether it amends, repeals or replaces.',
        resolve: ({ relation }) => relation.type,
      },
      on: {
        type: options.registry.partialDate,
        description: 'When what changes it came into force or, where that is not known, was adopted.',
      },
      by: thingFound(options, 'Instrument', 'What changes it.', ({ relation }: Said<LegalChange>) => relation.from),
      of: thingFound(options, 'Instrument', 'What is changed.', ({ relation }: Said<LegalChange>) => relation.to),
      sentence: { type: one(GraphQLString), description: 'The relation in words.' },
      relations: relationsFound(
        options,
        'The relation that says so, with its evidence.',
        ({ relation }: Said<LegalChange>) => [relation],
      ),
    },
  });
}
