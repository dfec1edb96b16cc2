import type { Parameters } from '../../address/index.js';
import { countOf, type EntityRecord } from './entity-record.js';

type Label =
  | 'around'
  | 'paths'
  | 'routesFrom'
  | 'routesVia'
  | 'routesTo'
  | 'routesOf'
  | 'network'
  | 'coverage'
  | 'coverageOf'
  | 'law'
  | 'assessments'
  | 'typologies'
  | 'disagreement';

/** A view that has something to show of a thing, by its name, and how its address says of which. */
export interface SeeAlso {
  readonly view: string;
  readonly label: Label;
  readonly parameters: Parameters;
}

const PLACES = ['Country', 'Locality', 'Region'];
const ACTORS = [
  'Company',
  'Country',
  'GovernmentAgency',
  'IntergovernmentalOrganisation',
  'MediaOrganisation',
  'NonGovernmentalOrganisation',
  'ResearchBody',
];
const INSTRUMENTS = ['Agreement', 'SupranationalAct', 'Treaty'];
/** By which filter the map of routes shows those of a thing. */
const ROUTE_FILTERS: Readonly<Record<string, string>> = {
  ExploitationForm: 'form',
  Sector: 'sector',
  VictimGroup: 'victims',
};
/** What of an actor the network of cooperation counts, as `network/actors.graphql` has it; of a country also what its bodies have joined. */
const BONDS = ['instruments', 'programmes', 'cooperatesWith', 'memberOf', 'supports'];
const TYPOLOGY = ['OrganisationType', 'OrganisationTypology', 'Trait'];

/** What else can be seen of a thing: each view that has something to show of it. */
export function seeAlso(entity: EntityRecord): SeeAlso[] {
  const { __typename: type, id } = entity;
  const has = (...relations: readonly string[]): boolean => relations.some((name) => countOf(entity, name) > 0);
  const onRoutes = PLACES.includes(type) && has('routes', 'contains');
  const isCountry = type === 'Country';
  const isBound = ACTORS.includes(type) && (has(...BONDS) || (isCountry && has('actors')));
  const views: readonly (SeeAlso & { readonly when: boolean })[] = [
    { view: 'around', label: 'around', parameters: {}, when: true },
    { view: 'paths', label: 'paths', parameters: { from: [id] }, when: true },
    { view: 'routes', label: 'routesFrom', parameters: { from: [id] }, when: onRoutes },
    { view: 'routes', label: 'routesVia', parameters: { via: [id] }, when: onRoutes },
    { view: 'routes', label: 'routesTo', parameters: { to: [id] }, when: onRoutes },
    {
      view: 'routes',
      label: 'routesOf',
      parameters: amongRoutes(type, id),
      when: type in ROUTE_FILTERS && has('routes'),
    },
    { view: 'network', label: 'network', parameters: amongActors(type, id), when: isBound },
    { view: 'coverage', label: 'coverage', parameters: { country: [id] }, when: isCountry },
    { view: 'coverage', label: 'coverageOf', parameters: { instrument: [id] }, when: INSTRUMENTS.includes(type) },
    { view: 'law', label: 'law', parameters: { country: [id] }, when: isCountry },
    { view: 'assessments', label: 'assessments', parameters: { place: [id] }, when: isCountry && has('assessments') },
    { view: 'typologies', label: 'typologies', parameters: amongTypologies(type, id), when: TYPOLOGY.includes(type) },
    { view: 'disagreement', label: 'disagreement', parameters: { conflict: [id] }, when: type === 'Conflict' },
  ];
  return views.filter(({ when }) => when);
}

function amongRoutes(type: string, id: string): Parameters {
  return { [ROUTE_FILTERS[type] ?? '']: [id] };
}

/** The network is one of countries unless all actors are asked for. */
function amongActors(type: string, id: string): Parameters {
  return { ...(type === 'Country' ? {} : { who: ['all'] }), focus: [id], chosen: [id] };
}

/** A typology is shown alone, a trait by the types that have it; a type stands among all others. */
function amongTypologies(type: string, id: string): Parameters {
  if (type === 'Trait') return { part: ['fit'], has: [id] };
  return type === 'OrganisationTypology' ? { typology: [id] } : {};
}
