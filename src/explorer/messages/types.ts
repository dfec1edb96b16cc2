import type { EntityType } from '../generated/shell.js';
import { messagesOf, type Message } from './messages-of.js';

const TYPES = {
  Agreement: { one: 'agreement', other: 'agreements' },
  Assessment: { one: 'assessment', other: 'assessments' },
  Case: { one: 'case', other: 'cases' },
  Classification: { one: 'classification', other: 'classifications' },
  ClassificationTerm: { one: 'term of a classification', other: 'terms of classifications' },
  Company: { one: 'company', other: 'companies' },
  Concept: { one: 'concept', other: 'concepts' },
  Conflict: { one: 'conflict between sources', other: 'conflicts between sources' },
  ControlMethod: { one: 'means of control', other: 'means of control' },
  Country: { one: 'country or area', other: 'countries and areas' },
  CourtDecision: { one: 'court decision', other: 'court decisions' },
  CriminalGroup: { one: 'criminal group', other: 'criminal groups' },
  Event: { one: 'event', other: 'events' },
  ExploitationForm: { one: 'form of exploitation', other: 'forms of exploitation' },
  Gap: { one: 'gap', other: 'gaps' },
  Good: { one: 'good', other: 'goods' },
  GovernmentAgency: { one: 'government agency', other: 'government agencies' },
  IdentityJudgement: { one: 'judgement of identity', other: 'judgements of identity' },
  Indicator: { one: 'indicator', other: 'indicators' },
  IntergovernmentalOrganisation: { one: 'intergovernmental organisation', other: 'intergovernmental organisations' },
  Locality: { one: 'locality', other: 'localities' },
  MediaOrganisation: { one: 'media organisation', other: 'media organisations' },
  ModusOperandi: { one: 'modus operandi', other: 'modi operandi' },
  NationalLaw: { one: 'national law', other: 'national laws' },
  NonGovernmentalOrganisation: { one: 'non-governmental organisation', other: 'non-governmental organisations' },
  OrganisationType: { one: 'type of criminal organisation', other: 'types of criminal organisation' },
  OrganisationTypology: { one: 'typology of criminal organisations', other: 'typologies of criminal organisations' },
  PolicyModel: { one: 'policy model', other: 'policy models' },
  Programme: { one: 'programme', other: 'programmes' },
  Provision: { one: 'provision', other: 'provisions' },
  Recommendation: { one: 'recommendation', other: 'recommendations' },
  RecruitmentMethod: { one: 'method of recruitment', other: 'methods of recruitment' },
  Region: { one: 'region', other: 'regions' },
  ResearchBody: { one: 'research body', other: 'research bodies' },
  RiskFactor: { one: 'risk factor', other: 'risk factors' },
  Route: { one: 'route', other: 'routes' },
  Scheme: { one: 'scheme', other: 'schemes' },
  Sector: { one: 'sector', other: 'sectors' },
  Source: { one: 'source', other: 'sources' },
  Statistic: { one: 'figure', other: 'figures' },
  Subject: { one: 'subject', other: 'subjects' },
  SupranationalAct: { one: 'supranational act', other: 'supranational acts' },
  Trait: { one: 'trait', other: 'traits' },
  Treaty: { one: 'treaty', other: 'treaties' },
  VictimGroup: { one: 'group of victims', other: 'groups of victims' },
} as const satisfies Record<EntityType, Message>;

/** All types of things. */
export const ENTITY_TYPES = Object.keys(TYPES) as readonly EntityType[]; // Object.keys forgets which keys they are

/** What the types of things are called, one and many. */
export const sayType = messagesOf(TYPES);
