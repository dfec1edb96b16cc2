import DataLoader from 'dataloader';
import { inOrder } from './naive-resolvers.js';

/** @import { Graph, Relation, Thing } from './graph.js' */

/** @typedef {ReturnType<typeof loadersOf>} Loaders */

/**
 * The loaders of one request: one for things, one for the relations of each name at either end.
 * @param {Graph} graph
 */
export function loadersOf(graph) {
  /** @type {(type: string) => DataLoader<string, readonly Relation[]>} */
  const from = (type) => new DataLoader(async (ids) => ids.map((id) => graph.from(id, type)));
  /** @type {(type: string) => DataLoader<string, readonly Relation[]>} */
  const to = (type) => new DataLoader(async (ids) => ids.map((id) => graph.to(id, type)));
  return {
    thing: new DataLoader(async (/** @type {readonly string[]} */ ids) => ids.map((id) => graph.thing(id))),
    agencies: to('OF_COUNTRY'),
    routes: to('STOPS_AT'),
    instruments: from('PARTY_TO'),
    parties: to('PARTY_TO'),
    subjects: from('CONCERNS'),
    stops: from('STOPS_AT'),
    forms: from('FOR_EXPLOITATION'),
    sectors: from('INTO_SECTOR'),
    within: from('LIES_IN'),
  };
}

/** Resolvers in which every level goes through a DataLoader. The context is the loaders. */
export function loaderResolvers() {
  return {
    Country: {
      aliases: (/** @type {Thing} */ { aliases }) => aliases ?? [],
      agencies: async (/** @type {Thing} */ { id }, /** @type {unknown} */ _args, /** @type {Loaders} */ loaders) => {
        const actors = await starts(loaders, loaders.agencies, id);
        return actors.filter(({ type }) => type === 'GovernmentAgency');
      },
      routes: (/** @type {Thing} */ { id }, /** @type {unknown} */ _args, /** @type {Loaders} */ loaders) =>
        starts(loaders, loaders.routes, id),
    },
    Agency: { instruments: through('instruments') },
    Joined: { node: end },
    Instrument: { subject: endsOf('subjects'), parties: through('parties') },
    Party: {
      node: (/** @type {Relation} */ { from }, /** @type {unknown} */ _args, /** @type {Loaders} */ { thing }) =>
        thing.load(from),
    },
    Route: {
      stops: async (/** @type {Thing} */ { id }, /** @type {unknown} */ _args, /** @type {Loaders} */ { stops }) =>
        inOrder(await stops.load(id)),
      forms: endsOf('forms'),
      sectors: endsOf('sectors'),
    },
    Stop: { node: end },
    Place: { within: endsOf('within') },
  };
}

/**
 * @param {Relation} relation
 * @param {unknown} _args
 * @param {Loaders} loaders
 */
function end({ to }, _args, { thing }) {
  return thing.load(to);
}

/** @param {'instruments' | 'parties'} name */
function through(name) {
  return (/** @type {Thing} */ { id }, /** @type {unknown} */ _args, /** @type {Loaders} */ loaders) =>
    loaders[name].load(id);
}

/** @param {'subjects' | 'forms' | 'sectors' | 'within'} name */
function endsOf(name) {
  return async (/** @type {Thing} */ { id }, /** @type {unknown} */ _args, /** @type {Loaders} */ loaders) =>
    Promise.all((await loaders[name].load(id)).map(({ to }) => loaders.thing.load(to)));
}

/**
 * @param {Loaders} loaders
 * @param {DataLoader<string, readonly Relation[]>} relations
 * @param {string} id
 */
async function starts({ thing }, relations, id) {
  return Promise.all((await relations.load(id)).map(({ from }) => thing.load(from)));
}
