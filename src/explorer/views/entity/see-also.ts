import type { Parameters } from '../../address/index.js';

type Label =
  | 'around'
  | 'paths'
  | 'routesFrom'
  | 'routesVia'
  | 'routesTo'
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
const TYPOLOGY = ['OrganisationType', 'OrganisationTypology', 'Trait'];

/** What else can be seen of a thing of some type. */
export function seeAlso(type: string, id: string): SeeAlso[] {
  const isPlace = PLACES.includes(type);
  const isCountry = type === 'Country';
  const views: readonly (SeeAlso & { readonly when: boolean })[] = [
    { view: 'around', label: 'around', parameters: {}, when: true },
    { view: 'paths', label: 'paths', parameters: { from: [id] }, when: true },
    { view: 'routes', label: 'routesFrom', parameters: { from: [id] }, when: isPlace },
    { view: 'routes', label: 'routesVia', parameters: { via: [id] }, when: isPlace },
    { view: 'routes', label: 'routesTo', parameters: { to: [id] }, when: isPlace },
    { view: 'network', label: 'network', parameters: amongActors(type, id), when: ACTORS.includes(type) },
    { view: 'coverage', label: 'coverage', parameters: { country: [id] }, when: isCountry },
    { view: 'coverage', label: 'coverageOf', parameters: { instrument: [id] }, when: INSTRUMENTS.includes(type) },
    { view: 'law', label: 'law', parameters: { country: [id] }, when: isCountry },
    { view: 'assessments', label: 'assessments', parameters: { place: [id] }, when: isCountry },
    { view: 'typologies', label: 'typologies', parameters: amongTypologies(type, id), when: TYPOLOGY.includes(type) },
    { view: 'disagreement', label: 'disagreement', parameters: { conflict: [id] }, when: type === 'Conflict' },
  ];
  return views.filter(({ when }) => when);
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
