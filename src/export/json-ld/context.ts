import type { EntityType, Ontology, StoredField, ValueTypeField } from '../../ontology/index.js';

/** The prefix of the ids of things and relations in JSON-LD: `thing:country:MMR` is `https://w3id.org/tipgraph/id/country:MMR`. */
export const THING = 'thing';

/** The key under which a node names the works that it rests on, beside the citations that say where in them. */
export const PRIMARY_SOURCE = 'prov:hadPrimarySource';

const PREFIXES = {
  tip: 'https://w3id.org/tipgraph/ns#',
  [THING]: 'https://w3id.org/tipgraph/id/',
  schema: 'https://schema.org/',
  prov: 'http://www.w3.org/ns/prov#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  edtf: 'http://id.loc.gov/datatypes/edtf/',
};

/** Fields that schema.org has under a name of its own. Everything else is in our vocabulary. */
const PROPERTIES: Readonly<Record<string, string>> = {
  name: 'schema:name',
  aliases: 'schema:alternateName',
  description: 'schema:description',
  authors: 'schema:author',
  publisher: 'schema:publisher',
  publishedOn: 'schema:datePublished',
  language: 'schema:inLanguage',
  licence: 'schema:license',
  url: 'schema:url',
  latitude: 'schema:latitude',
  longitude: 'schema:longitude',
  establishedOn: 'schema:foundingDate',
  dissolvedOn: 'schema:dissolutionDate',
};

/** Types and interfaces that others have a class for; a type takes its own, or those of its interfaces where it has none. */
const CLASSES: Readonly<Record<string, string>> = {
  Source: 'schema:CreativeWork',
  Country: 'schema:Country',
  Place: 'schema:Place',
  GovernmentAgency: 'schema:GovernmentOrganization',
  NonGovernmentalOrganisation: 'schema:NGO',
  ResearchBody: 'schema:ResearchOrganization',
  Company: 'schema:Corporation',
  MediaOrganisation: 'schema:NewsMediaOrganization',
  IntergovernmentalOrganisation: 'schema:Organization',
  CriminalGroup: 'schema:Organization',
  LegalInstrument: 'schema:Legislation',
  Programme: 'schema:Project',
  Event: 'schema:Event',
};

type Term = string | Readonly<Record<string, unknown>>;

/**
 * The context of JSON-LD 1.1 that an ontology comes to. Names that it does not list are in our vocabulary. Dates are EDTF literals,
 * lists of ours keep their order, and a citation is a `prov:PrimarySource` with page and lines, whose `prov:entity` is the work.
 */
export function contextOf(ontology: Ontology): Readonly<Record<string, unknown>> {
  const terms = new Map<string, Term>();
  const things = [...ontology.entities.values(), ...ontology.edges.values(), ...ontology.values.values()];
  for (const { fields } of things) {
    for (const field of fields.values()) {
      const term = field.name === 'evidence' ? CITED : termOf(field);
      if (term !== undefined) terms.set(field.name, term);
      if (field.name === 'evidence' && field.kind === 'value') terms.set(field.valueName, 'prov:PrimarySource');
    }
  }
  for (const { relations } of ontology.entities.values()) {
    for (const { relation } of relations.values()) terms.set(relation, { '@type': '@id' });
  }
  return {
    '@version': 1.1,
    '@vocab': PREFIXES.tip,
    ...PREFIXES,
    'rdf:subject': { '@type': '@id' },
    'rdf:predicate': { '@type': '@vocab' },
    'rdf:object': { '@type': '@id' },
    [PRIMARY_SOURCE]: { '@type': '@id' },
    ...Object.fromEntries([...terms].sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}

/** The classes of a thing: its type, and what others call it. */
export function classesOf({ name, interfaces }: EntityType): string[] {
  const own = CLASSES[name];
  if (own !== undefined) return [name, own];
  return [name, ...new Set(interfaces.flatMap((one) => CLASSES[one] ?? []))];
}

/** Inside a citation the source is what was derived from, in PROV's words. */
const CITED: Term = {
  '@id': 'prov:qualifiedPrimarySource',
  '@context': { source: { '@id': 'prov:entity', '@type': '@id' } },
};

function termOf(field: StoredField | ValueTypeField): Term | undefined {
  const property = PROPERTIES[field.name];
  const type = { date: 'edtf:EDTF', float: 'xsd:double', reference: '@id' }[field.kind as string];
  // Names in schema.org's words are sets there; in a list of ours the order may matter: of authors, of steps.
  const isOrdered = field.list && (property === undefined || field.name === 'authors');
  if (property === undefined && type === undefined && !isOrdered) return undefined;
  return {
    '@id': property ?? `tip:${field.name}`,
    ...(type === undefined ? {} : { '@type': type }),
    ...(isOrdered ? { '@container': '@list' } : {}),
  };
}
