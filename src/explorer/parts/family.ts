import type { EntityType } from '../generated/shell.js';

/** What things are about, in eight families: each has a mark of its own shape and colour. */
export type Family = 'place' | 'route' | 'law' | 'cooperation' | 'actor' | 'crime' | 'measure' | 'evidence';

const FAMILIES: Readonly<Record<Family, readonly EntityType[]>> = {
  place: ['Country', 'Locality', 'Region'],
  route: ['Route'],
  law: ['CourtDecision', 'NationalLaw', 'Provision', 'Scheme', 'Subject', 'SupranationalAct', 'Treaty'],
  cooperation: ['Agreement', 'Event', 'PolicyModel', 'Programme', 'Recommendation'],
  actor: [
    'Company',
    'GovernmentAgency',
    'IntergovernmentalOrganisation',
    'MediaOrganisation',
    'NonGovernmentalOrganisation',
    'ResearchBody',
  ],
  crime: [
    'Case',
    'ControlMethod',
    'CriminalGroup',
    'ExploitationForm',
    'Good',
    'ModusOperandi',
    'OrganisationType',
    'OrganisationTypology',
    'RecruitmentMethod',
    'RiskFactor',
    'Sector',
    'Trait',
    'VictimGroup',
  ],
  measure: ['Assessment', 'Indicator', 'Statistic'],
  evidence: ['Classification', 'ClassificationTerm', 'Concept', 'Conflict', 'Gap', 'IdentityJudgement', 'Source'],
};

const BY_TYPE = new Map<string, Family>(
  Object.entries(FAMILIES).flatMap(([family, types]) => types.map((type) => [type, family as Family] as const)),
);

/** The family of a type; that of ideas and sources for a type that is newer than the explorer. */
export function familyOf(type: string): Family {
  return BY_TYPE.get(type) ?? 'evidence';
}
