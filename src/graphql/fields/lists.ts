import { GraphQLNonNull } from 'graphql';
import type { EntityType, InterfaceType } from '../../ontology/index.js';
import { inWords, INTERFACE_PLURALS } from '../names.js';
import { clocksOf, planList, type ClockArguments, type ListArguments } from '../plan/index.js';
import { listArguments } from '../schema/arguments.js';
import { rootConnection } from '../schema/connections.js';
import { rootConnection as pageOf } from '../sources.js';
import { planned, type RootField, type RootOptions } from './root.js';

/** One list for each entity type and each interface: `countries`, `instruments`. */
export function listFields(options: RootOptions): Record<string, RootField> {
  const { ontology } = options.registry;
  const fields: Record<string, RootField> = {};
  for (const type of ontology.interfaces.values()) {
    fields[INTERFACE_PLURALS[type.name] ?? `${type.name}s`] = listField(options, type);
  }
  for (const type of ontology.entities.values()) fields[type.plural] = listField(options, type);
  return fields;
}

function listField(options: RootOptions, type: EntityType | InterfaceType): RootField {
  return {
    type: new GraphQLNonNull(rootConnection(options.registry, type.name)),
    description: `Lists things of the type ${inWords(type.name)}: filtered, ordered and paged.`,
    args: listArguments(options.registry, type),
    resolve: async (_source, args: ListArguments & ClockArguments, _context, info) => {
      const clocks = clocksOf(args);
      const plan = planned(options, info, (planner) => planList(planner, type, args, clocks, info));
      return pageOf(await options.store.read(plan), clocks);
    },
  };
}
