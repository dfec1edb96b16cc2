import type { Parameters } from '../../address/index.js';

/** A view that has something to show of a thing, by its name, and how its address says of which. */
export interface SeeAlso {
  readonly view: string;
  readonly label: 'around' | 'paths' | 'routes' | 'network' | 'law' | 'assessments' | 'typologies' | 'disagreement';
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
const TYPOLOGY = ['OrganisationType', 'OrganisationTypology', 'Trait'];

/** What else can be seen of a thing of some type. */
export function seeAlso(type: string, id: string): SeeAlso[] {
  const of = (view: SeeAlso['label'], parameters: Parameters, when = true): SeeAlso[] =>
    when ? [{ view, label: view, parameters }] : [];
  return [
    ...of('around', {}),
    ...of('paths', { from: [id] }),
    ...of('routes', { touches: [id] }, PLACES.includes(type)),
    ...of('network', { ego: [id] }, ACTORS.includes(type)),
    ...of('law', { country: [id] }, type === 'Country'),
    ...of('assessments', { country: [id] }, type === 'Country'),
    ...of('typologies', {}, TYPOLOGY.includes(type)),
    ...of('disagreement', {}, type === 'Conflict'),
  ];
}
