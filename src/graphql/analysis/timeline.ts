import { GraphQLList, GraphQLNonNull, type GraphQLFieldConfigArgumentMap } from 'graphql';
import { sentenceOf, timelineOf, turnsBetween, type Moment, type TurnOfThing } from '../../analysis/index.js';
import type { Ontology } from '../../ontology/index.js';
import type { ProjectionPlan } from '../../store/index.js';
import { InputError } from '../errors.js';
import type { RootField, RootOptions } from '../fields/root.js';
import { clocksOf, dayRange, type ClockArguments } from '../plan/index.js';
import { clockArguments } from '../schema/arguments.js';
import { idArgument, knownIds, limitArgument, limitOf, one, saysOf } from './parts.js';
import { changesType, timelineType, type ChangesSource, type TimelineSource } from './timeline-types.js';

const MOST_MOMENTS = 1000;

interface TypesArgument {
  readonly types?: readonly string[] | null;
  readonly limit: number;
}

/** `timeline` and `changes`: what happened when. */
export function timelineFields(options: RootOptions): Record<string, RootField> {
  const dates = dateFields(options.registry.ontology);
  const plan = wholePlan(options.registry.ontology, dates);
  return { timeline: timeline(options, plan, dates), changes: changes(options, plan) };
}

/** Every field of any thing or relation that holds a single date. */
function dateFields(ontology: Ontology): readonly string[] {
  const types = [...ontology.entities.values(), ...ontology.edges.values()];
  const dates = types.flatMap(({ fields }) =>
    [...fields.values()].filter(({ kind, list }) => kind === 'date' && !list),
  );
  return [...new Set(dates.map(({ name }) => name))].sort();
}

function wholePlan(ontology: Ontology, dates: readonly string[]): ProjectionPlan {
  const relations = [...ontology.entities.values()].flatMap((type) =>
    [...type.relations.values()].map(({ relation }) => relation),
  );
  return {
    types: [...ontology.entities.keys()],
    relations: [...new Set(relations)],
    fields: ['name', ...dates],
    edgeFields: dates,
  };
}

function typesArgument({ registry }: RootOptions): GraphQLFieldConfigArgumentMap {
  return {
    types: {
      type: new GraphQLList(new GraphQLNonNull(registry.entityType)),
      description: 'Only what happened to things of these types; of all unless given.',
    },
    limit: limitArgument('Most entries', 200, MOST_MOMENTS),
  };
}

function timeline(options: RootOptions, plan: ProjectionPlan, dates: readonly string[]): RootField {
  const { registry, projections } = options;
  const says = saysOf(registry.ontology);
  return {
    type: one(timelineType(options)),
    description:
      'Everything dated about a thing, in time: its own dates, those of its relations, and those of what they lead to.',
    args: { of: idArgument('The thing.'), ...typesArgument(options), ...clockArguments(registry) },
    resolve: async (_source, args: ClockArguments & TypesArgument & { of: string }): Promise<TimelineSource> => {
      const limit = limitOf(args.limit, 'limit', MOST_MOMENTS);
      const clocks = clocksOf(args);
      const whole = await projections.graph(plan);
      const [of = args.of] = knownIds({ ontology: registry.ontology, graph: whole }, [args.of], 'of', undefined, 1);
      const graph = whole.at(clocks);
      const types = args.types == null ? null : new Set(args.types);
      const found = timelineOf(graph, of, dates).filter(
        ({ thing }) => types === null || types.has(graph.things.get(thing)?.type ?? ''),
      );
      const sentence = ({ thing, relation }: Moment): string =>
        relation === null ? graph.nameOf(thing) : sentenceOf(graph, says, relation);
      const entries = found.slice(0, limit).map((moment) => ({ ...moment, clocks, sentence: sentence(moment) }));
      return { entries, total: found.length, truncated: found.length > limit, limit };
    },
  };
}

function changes(options: RootOptions, plan: ProjectionPlan): RootField {
  const { registry, projections } = options;
  const says = saysOf(registry.ontology);
  const date = one(registry.partialDate);
  return {
    type: one(changesType(options)),
    description:
      'What may have begun or ended in the world after one date and by another, as far as the graph knows: things, and relations that lead to them.',
    args: {
      from: { type: date, description: 'What began or ended after the end of this date.' },
      to: { type: date, description: 'What began or ended by the end of this date.' },
      ...typesArgument(options),
      ...clockArguments(registry),
    },
    resolve: async (
      _source,
      args: ClockArguments & TypesArgument & { from: string; to: string },
    ): Promise<ChangesSource> => {
      const limit = limitOf(args.limit, 'limit', MOST_MOMENTS);
      const [from, to] = [dayRange(args.from, 'from'), dayRange(args.to, 'to')];
      if (from === undefined || to === undefined || from.last >= to.last) {
        throw new InputError('BAD_DATE', 'to', 'does not come after "from"', 'a later date than "from"');
      }
      const clocks = clocksOf(args);
      const graph = (await projections.graph(plan)).at(clocks);
      const types = new Set(args.types ?? registry.ontology.entities.keys());
      const found = turnsBetween(graph, from, to, types);
      const sentence = ({ thing, relation }: TurnOfThing): string =>
        relation === null ? graph.nameOf(thing) : sentenceOf(graph, says, relation);
      const entries = found.slice(0, limit).map((turn) => ({ ...turn, clocks, sentence: sentence(turn) }));
      return { entries, total: found.length, truncated: found.length > limit, limit };
    },
  };
}
