import type { EntityType, Ontology } from '../../ontology/index.js';

/** What a type is in FollowTheMoney, and why. */
interface Schema {
  readonly schema: string;
  readonly topics?: readonly string[];
  readonly because: string;
}

/** What a relation is in FollowTheMoney: the properties for the end that it leads from and for the one that it leads to, and why. */
export interface EdgeSchema {
  readonly schema: string;
  readonly from: string;
  readonly to: string;
  /** What the ends must be for it to fit; elsewhere the relation is an `UnknownLink`. */
  readonly fromSchemata: readonly string[];
  readonly toSchemata: readonly string[];
  readonly because: string;
}

/** Schemata that are a `LegalEntity` and an `Organization` as well, of those used here. */
export const ORGANISATIONS: readonly string[] = ['PublicBody', 'Organization', 'Company'];

/** Schemata that have a time of their own, of those used here. */
export const DATED: readonly string[] = ['Event', 'Project'];

const DOCUMENT: Schema = {
  schema: 'Document',
  because: 'A text, which others can cite; FollowTheMoney has no schema for law',
};

const NOTE: Schema = {
  schema: 'Note',
  because:
    'A matter, a figure or a judgement is nobody and nothing that acts; a note has a name and can be linked to what it is about',
};

/** By type or interface; a type takes its own, or that of the first of its interfaces that has one, or is a note. */
const SCHEMATA: Readonly<Record<string, Schema>> = {
  Place: { schema: 'Address', because: 'Has coordinates and is known to every release; Territory has none and is new' },
  GovernmentAgency: { schema: 'PublicBody', because: 'A body of a state' },
  IntergovernmentalOrganisation: {
    schema: 'Organization',
    topics: ['gov.igo'],
    because: 'A body of several states; the topic says which sort of organisation',
  },
  NonGovernmentalOrganisation: { schema: 'Organization', because: 'An organisation that is neither state nor company' },
  ResearchBody: { schema: 'Organization', because: 'Universities and institutes may be public or not' },
  MediaOrganisation: { schema: 'Organization', because: 'Not every medium is a company' },
  Company: { schema: 'Company', because: 'The same' },
  CriminalGroup: {
    schema: 'Organization',
    topics: ['crime.traffick.human'],
    because: 'A group with members; the topic says what it is accused of. Its citations say how firmly',
  },
  Source: { ...DOCUMENT, because: 'A work that is cited' },
  Instrument: DOCUMENT,
  Provision: DOCUMENT,
  Programme: { schema: 'Project', because: 'An activity of participants, with a beginning and an end' },
  Scheme: { schema: 'Project', because: 'What actors run for people, like a programme' },
  CourtDecision: { schema: 'CourtCase', because: 'Seen from the court: it has a day and a number' },
  Case: { schema: 'Event', because: 'Something that happened. Most never came before a court, so it is no CourtCase' },
  Event: { schema: 'Event', because: 'The same' },
  Route: { schema: 'Event', because: 'What people went through at a time; a Trip is one journey of one vehicle' },
};

const ANYONE = { from: 'subject', to: 'object' };

/** What fits every relation. */
export const UNKNOWN_LINK: EdgeSchema = {
  schema: 'UnknownLink',
  ...ANYONE,
  fromSchemata: [],
  toSchemata: [],
  because: 'It joins any two things, and its role says how',
};

const MEMBERSHIP: EdgeSchema = {
  schema: 'Membership',
  from: 'member',
  to: 'organization',
  fromSchemata: ORGANISATIONS,
  toSchemata: ORGANISATIONS,
  because: 'One belongs to the other. Countries are places there and cannot be members',
};

/** By the name of the relation. */
const EDGES: Readonly<Record<string, EdgeSchema>> = {
  MEMBER_OF: MEMBERSHIP,
  PART_OF: MEMBERSHIP,
  SUCCEEDS: {
    schema: 'Succession',
    from: 'successor',
    to: 'predecessor',
    fromSchemata: ORGANISATIONS,
    toSchemata: ORGANISATIONS,
    because: 'The same',
  },
  CHAIRED_BY: {
    schema: 'Directorship',
    from: 'organization',
    to: 'director',
    fromSchemata: ORGANISATIONS,
    toSchemata: ORGANISATIONS,
    because: 'Who chairs a body directs it',
  },
  PARTY_TO: {
    schema: 'ProjectParticipant',
    from: 'participant',
    to: 'project',
    fromSchemata: ORGANISATIONS,
    toSchemata: ['Project'],
    because: 'The same, for programmes; nobody takes part in a document',
  },
  RUN_BY: {
    schema: 'ProjectParticipant',
    from: 'project',
    to: 'participant',
    fromSchemata: ['Project'],
    toSchemata: ORGANISATIONS,
    because: 'Who runs a scheme takes part in it',
  },
};

/** The relations that say of which country a thing is: where it leads to one, the thing has the country's code. */
export const OF_COUNTRY: ReadonlySet<string> = new Set(['OF_COUNTRY', 'LAW_OF', 'SCHEME_OF', 'BASED_IN', 'LIES_IN']);

/** What a type is. Whatever citations name as their source is a document, as it must be to prove anything. */
export function schemaOf(ontology: Ontology, { name, interfaces }: EntityType): Schema {
  const isCited = [...ontology.values.values()].some(({ fields }) => {
    const source = fields.get('source');
    return source?.kind === 'reference' && source.targetTypes.includes(name);
  });
  if (isCited) return DOCUMENT;
  const fitting = [name, ...interfaces].find((one) => one in SCHEMATA);
  return (fitting === undefined ? undefined : SCHEMATA[fitting]) ?? NOTE;
}

/** What a relation is between ends of these schemata. */
export function edgeSchemaOf(relation: string, from: string, to: string): EdgeSchema {
  const fitting = EDGES[relation];
  if (fitting === undefined) return UNKNOWN_LINK;
  return fitting.fromSchemata.includes(from) && fitting.toSchemata.includes(to) ? fitting : UNKNOWN_LINK;
}
