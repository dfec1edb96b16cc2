/* Generated from the documents of the explorer. Do not edit: run `npm run generate`. */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** How firmly a source says something. */
export type Confidence =
  /** Alleged or suspected, and not shown. */
  | 'ALLEGED'
  /** Stated, and disputed by others. */
  | 'DISPUTED'
  /** Estimated, or derived from a sample. */
  | 'ESTIMATED'
  /** Not said in so many words, but implied by what is. */
  | 'IMPLIED'
  /** Stated as a fact. */
  | 'STATED';

/** The types of things that the graph knows. */
export type EntityType =
  /** A memorandum, agreement or joint declaration between two or more actors that is not a treaty. */
  | 'Agreement'
  /** What a body found of a country or area in a year: a tier, a score, a rank. */
  | 'Assessment'
  /** Something that happened and was reported, investigated or tried. It has a neutral handle; nobody in it is named. */
  | 'Case'
  /** A classification that others use: a standard, a typology, a list of topics. */
  | 'Classification'
  /** A term of a classification, and what of ours it matches. */
  | 'ClassificationTerm'
  /** A company or an association of companies. */
  | 'Company'
  /** An idea, a definition or a finding that sources use or discuss and that is no other type of thing. */
  | 'Concept'
  /** Two or more statements that cannot all be right, kept side by side. */
  | 'Conflict'
  /** A way in which people are held in exploitation. */
  | 'ControlMethod'
  /** A country or area in the sense of the United Nations' M49 standard. Its listing says nothing about its legal status. */
  | 'Country'
  /** A decision of a court. */
  | 'CourtDecision'
  /** A group that traffics people, or is said to. Its members are never named. */
  | 'CriminalGroup'
  /** Something that took place at a time: a meeting, a visit, a decision, a change of policy. */
  | 'Event'
  /** A purpose for which people are trafficked. */
  | 'ExploitationForm'
  /** Something that a source finds missing or not working. */
  | 'Gap'
  /** Something that is grown, dug up or made, and known to be so with forced labour or child labour somewhere: bricks, shrimp. */
  | 'Good'
  /** A body of a state at any level: a ministry, a police unit, a committee, a court. */
  | 'GovernmentAgency'
  /**
   * What somebody judged of two things that are named alike: whether they are one. Nothing is merged under it: both stay as they are, and
   * both ids keep answering.
   */
  | 'IdentityJudgement'
  /** Something that is measured or ranked: victims identified, cases prosecuted, a tier, a perception index. */
  | 'Indicator'
  /** A body that states have set up together: an organisation, a body of one, its project office or its rapporteur. */
  | 'IntergovernmentalOrganisation'
  /** A place below the country: a province, a city, a port, a border crossing, a stretch of sea. */
  | 'Locality'
  /** A newspaper, a broadcaster or another news medium. */
  | 'MediaOrganisation'
  /** How traffickers go about it, step by step, as a source describes it to those who protect. */
  | 'ModusOperandi'
  /** A law, a code, a decree or a regulation of a state. */
  | 'NationalLaw'
  /** A non-governmental organisation, a trade union, a church body or another part of civil society. */
  | 'NonGovernmentalOrganisation'
  /** One type of organisation in a typology. */
  | 'OrganisationType'
  /** A scheme that sorts organisations of traffickers into types: whose it is, from when, and on what evidence. */
  | 'OrganisationTypology'
  /** A way of thinking about counter-trafficking: the 3P, the 4P, a human-rights approach. */
  | 'PolicyModel'
  /** A process, plan, project, campaign, mechanism or service that carries out a policy. */
  | 'Programme'
  /** An article, a paragraph or a recital of an instrument. */
  | 'Provision'
  /** Something that a source says ought to be done. */
  | 'Recommendation'
  /** A way in which people are drawn into trafficking. */
  | 'RecruitmentMethod'
  /** A region of the world, or one that several countries form together. */
  | 'Region'
  /** A university, an institute or another body that does research. */
  | 'ResearchBody'
  /** A circumstance that makes trafficking more likely, or a person more open to it. */
  | 'RiskFactor'
  /** A way along which people are trafficked, as one source reports it: its stops in order, and what is known of those who travel it and of those who run it. */
  | 'Route'
  /** A regime under which people may enter, stay, work or be protected: who qualifies, on what condition, for how long, with what rights. */
  | 'Scheme'
  /** A branch of work in which people are exploited, or that instruments regulate. */
  | 'Sector'
  /** A work from which something is known: a report, a book or a chapter of one, an article, a law's text, a data set. */
  | 'Source'
  /** A figure as a source gives it: a value or a range, its unit, period and population, and the figure that it is a part of. */
  | 'Statistic'
  /** A matter that instruments are about: trafficking in persons, the recruitment of workers, extradition. */
  | 'Subject'
  /** A directive, a regulation, a framework decision or another act of a body above the states. */
  | 'SupranationalAct'
  /** Something that an organisation of traffickers may be like: its structure, size, use of violence, reach. */
  | 'Trait'
  /** An international treaty, convention or protocol. */
  | 'Treaty'
  /** A group of people, by sex, age, origin or situation, who are trafficked or at risk of it. */
  | 'VictimGroup';

/** What the day of entry into force is worked out from. */
export type ForceBasis =
  /** The act by which the party consented: ratification, accession, acceptance. No rule of the instrument is known. */
  | 'CONSENT'
  /** The act by which the party consented, and the delay that the instrument’s own rule sets after it. */
  | 'CONSENT_AND_RULE'
  /** The day of the instrument itself: no act of the party has a date. */
  | 'INSTRUMENT'
  /** Nothing tells when. */
  | 'NONE'
  /** The day on which the party signed or joined, which binds where no consent is asked for. */
  | 'SIGNATURE';

/** Where an instrument stands for a party. */
export type ForceStatus =
  /** It is no longer in force for the party. */
  | 'ENDED'
  /** It is, or may be, in force for the party at the date. */
  | 'IN_FORCE'
  /** The party has consented, and it is not in force for it yet. */
  | 'NOT_YET'
  /** The party has signed and not consented to be bound. */
  | 'SIGNED_ONLY';

/** How surely something held at the date asked about with `asOf`. */
export type Holding =
  /** It held on every day of that date, as far as is known. */
  | 'HELD'
  /** Its dates are too vague, or that date too wide, to say more than that it may have held. */
  | 'MAY_HAVE_HELD'
  /** Nothing is known of when it held. */
  | 'UNDATED';

/** How far an instrument has come. */
export type InstrumentStatus =
  /** It is signed, adopted or passed; whether it is applied is not said. */
  | 'CONCLUDED'
  /** It is no longer in force or has run its course. */
  | 'ENDED'
  /** It was proposed, and was rejected or came to nothing. */
  | 'FAILED'
  /** It is in force or under way. */
  | 'IN_FORCE'
  /** Somebody has proposed it. */
  | 'PROPOSED'
  /** It is being negotiated, drafted or debated. */
  | 'UNDER_NEGOTIATION';

/** What a state would have to do for an instrument to bind it. */
export type MissingActKind =
  /** It has consented, and the instrument has to enter into force for it. */
  | 'AWAIT_ENTRY'
  /** It has signed, and has to ratify, accept or accede. */
  | 'CONSENT'
  /** It has to join. */
  | 'JOIN'
  /** It was bound once, and has to join again. */
  | 'REJOIN';

/** How a record came from its source. */
export type Origin =
  /** A mapping turned a row of a table into it. */
  | 'MAPPING'
  /** A person read the source. */
  | 'READING';

/** What an actor is in an instrument. */
export type ParticipationRole =
  /** It adopted or issued it. */
  | 'ADOPTER'
  /** It approved it. */
  | 'APPROVER'
  /** It pays for it. */
  | 'FUNDER'
  /** It carries it out. */
  | 'IMPLEMENTER'
  /** It leads or coordinates. */
  | 'LEAD'
  /** It observes. */
  | 'OBSERVER'
  /** It takes part or lends support as a partner. */
  | 'PARTNER'
  /** It is bound by it or committed to it. */
  | 'PARTY'
  /** It proposed it. */
  | 'PROPOSER'
  /** It is the secretariat. */
  | 'SECRETARIAT'
  /** It has signed and not yet consented to be bound. */
  | 'SIGNATORY';

/** Whether a source affirms or denies something. */
export type Polarity =
  /** The source says that it is so. */
  | 'AFFIRMS'
  /** The source says that it is not so. */
  | 'DENIES';

/** Whether a route was travelled, and how surely that is known. */
export type RouteStatus =
  /** Alleged and not shown. */
  | 'ALLEGED'
  /** Seen by those who report it, or proven in a case. */
  | 'OBSERVED'
  /** Planned and never travelled. */
  | 'PLANNED'
  /** Reported by a source that does not say how it knows. */
  | 'REPORTED';

/** Which pairs of states on a route are looked at. */
export type StatePairing =
  /** Each state of origin with each state of destination after it. */
  | 'ENDS'
  /** Any two states that follow each other on the route. */
  | 'LEGS';

/** What a place is for a route. */
export type StopRole =
  /** Where they are exploited. */
  | 'DESTINATION'
  /** Where the victims come from. */
  | 'SOURCE'
  /** Where they pass through. */
  | 'TRANSIT';

export type CitationFieldsFragment = { readonly page: number | null, readonly lines: string | null, readonly quoted: string | null, readonly note: string | null, readonly confidence: Confidence, readonly polarity: Polarity, readonly origin: Origin, readonly source: { readonly id: string, readonly name: string, readonly title: string, readonly authors: ReadonlyArray<string>, readonly publishedOn: string | null } };

export type CoverageCandidatesQueryVariables = Exact<{
  types: ReadonlyArray<EntityType> | EntityType;
  groups: ReadonlyArray<string | number> | string | number;
  asOf?: string | null | undefined;
}>;


export type CoverageCandidatesQuery = { readonly countries: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly routes: { readonly totalCount: number } }> }, readonly instruments: { readonly nodes: ReadonlyArray<(
      { readonly id: string, readonly name: string, readonly parties: { readonly totalCount: number } }
      & { readonly __typename: 'Agreement' | 'NationalLaw' | 'Programme' | 'SupranationalAct' | 'Treaty' }
    )> }, readonly regions: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly intergovernmentalOrganisations: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> } };

export type CoverageGroupQueryVariables = Exact<{
  group: string | number;
  asOf?: string | null | undefined;
}>;


export type CoverageGroupQuery = { readonly node:
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
   | null, readonly countries: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> } };

export type CoverageMatrixQueryVariables = Exact<{
  countries: ReadonlyArray<string | number> | string | number;
  instruments: ReadonlyArray<string | number> | string | number;
  asOf?: string | null | undefined;
}>;


export type CoverageMatrixQuery = { readonly countries: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly routes: { readonly totalCount: number } }> }, readonly instruments: { readonly nodes: ReadonlyArray<
      | (
        { readonly inForceOn: string | null, readonly id: string, readonly name: string, readonly status: InstrumentStatus | null, readonly evidence: ReadonlyArray<{ readonly page: number | null, readonly lines: string | null, readonly quoted: string | null, readonly note: string | null, readonly confidence: Confidence, readonly polarity: Polarity, readonly origin: Origin, readonly source: { readonly id: string, readonly name: string, readonly title: string, readonly authors: ReadonlyArray<string>, readonly publishedOn: string | null } }>, readonly conflicts: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly about: { readonly edges: ReadonlyArray<{ readonly node:
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                   }> } } }> }, readonly parties: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly role: ParticipationRole, readonly signedOn: string | null, readonly ratifiedOn: string | null, readonly accededOn: string | null, readonly acceptedOn: string | null, readonly joinedOn: string | null, readonly endedOn: string | null, readonly reservation: string | null, readonly note: string | null, readonly evidence: ReadonlyArray<{ readonly page: number | null, readonly lines: string | null, readonly quoted: string | null, readonly note: string | null, readonly confidence: Confidence, readonly polarity: Polarity, readonly origin: Origin, readonly source: { readonly id: string, readonly name: string, readonly title: string, readonly authors: ReadonlyArray<string>, readonly publishedOn: string | null } }>, readonly node:
              | (
                { readonly id: string, readonly name: string }
                & { readonly __typename: 'Company' | 'Country' | 'IntergovernmentalOrganisation' | 'MediaOrganisation' | 'NonGovernmentalOrganisation' | 'ResearchBody' }
              )
              | (
                { readonly id: string, readonly name: string, readonly ofCountry: { readonly node: { readonly id: string } } | null }
                & { readonly __typename: 'GovernmentAgency' }
              )
             }> } }
        & { readonly __typename: 'Agreement' }
      )
      | (
        { readonly id: string, readonly name: string, readonly status: InstrumentStatus | null, readonly evidence: ReadonlyArray<{ readonly page: number | null, readonly lines: string | null, readonly quoted: string | null, readonly note: string | null, readonly confidence: Confidence, readonly polarity: Polarity, readonly origin: Origin, readonly source: { readonly id: string, readonly name: string, readonly title: string, readonly authors: ReadonlyArray<string>, readonly publishedOn: string | null } }>, readonly conflicts: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly about: { readonly edges: ReadonlyArray<{ readonly node:
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                   }> } } }> }, readonly parties: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly role: ParticipationRole, readonly signedOn: string | null, readonly ratifiedOn: string | null, readonly accededOn: string | null, readonly acceptedOn: string | null, readonly joinedOn: string | null, readonly endedOn: string | null, readonly reservation: string | null, readonly note: string | null, readonly evidence: ReadonlyArray<{ readonly page: number | null, readonly lines: string | null, readonly quoted: string | null, readonly note: string | null, readonly confidence: Confidence, readonly polarity: Polarity, readonly origin: Origin, readonly source: { readonly id: string, readonly name: string, readonly title: string, readonly authors: ReadonlyArray<string>, readonly publishedOn: string | null } }>, readonly node:
              | (
                { readonly id: string, readonly name: string }
                & { readonly __typename: 'Company' | 'Country' | 'IntergovernmentalOrganisation' | 'MediaOrganisation' | 'NonGovernmentalOrganisation' | 'ResearchBody' }
              )
              | (
                { readonly id: string, readonly name: string, readonly ofCountry: { readonly node: { readonly id: string } } | null }
                & { readonly __typename: 'GovernmentAgency' }
              )
             }> } }
        & { readonly __typename: 'NationalLaw' | 'Programme' | 'SupranationalAct' }
      )
      | (
        { readonly inForceOn: string | null, readonly entryIntoForceRule: string | null, readonly id: string, readonly name: string, readonly status: InstrumentStatus | null, readonly evidence: ReadonlyArray<{ readonly page: number | null, readonly lines: string | null, readonly quoted: string | null, readonly note: string | null, readonly confidence: Confidence, readonly polarity: Polarity, readonly origin: Origin, readonly source: { readonly id: string, readonly name: string, readonly title: string, readonly authors: ReadonlyArray<string>, readonly publishedOn: string | null } }>, readonly conflicts: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly about: { readonly edges: ReadonlyArray<{ readonly node:
                    | { readonly id: string }
                    | { readonly id: string }
                    | { readonly id: string }
                   }> } } }> }, readonly parties: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly role: ParticipationRole, readonly signedOn: string | null, readonly ratifiedOn: string | null, readonly accededOn: string | null, readonly acceptedOn: string | null, readonly joinedOn: string | null, readonly endedOn: string | null, readonly reservation: string | null, readonly note: string | null, readonly evidence: ReadonlyArray<{ readonly page: number | null, readonly lines: string | null, readonly quoted: string | null, readonly note: string | null, readonly confidence: Confidence, readonly polarity: Polarity, readonly origin: Origin, readonly source: { readonly id: string, readonly name: string, readonly title: string, readonly authors: ReadonlyArray<string>, readonly publishedOn: string | null } }>, readonly node:
              | (
                { readonly id: string, readonly name: string }
                & { readonly __typename: 'Company' | 'Country' | 'IntergovernmentalOrganisation' | 'MediaOrganisation' | 'NonGovernmentalOrganisation' | 'ResearchBody' }
              )
              | (
                { readonly id: string, readonly name: string, readonly ofCountry: { readonly node: { readonly id: string } } | null }
                & { readonly __typename: 'GovernmentAgency' }
              )
             }> } }
        & { readonly __typename: 'Treaty' }
      )
    > } };

export type EntryIntoForceQueryVariables = Exact<{
  instrument: string | number;
  asOf?: string | null | undefined;
}>;


export type EntryIntoForceQuery = { readonly entryIntoForce: { readonly truncated: boolean, readonly parties: ReadonlyArray<{ readonly status: ForceStatus, readonly basis: ForceBasis, readonly earliest: string | null, readonly latest: string | null, readonly ended: string | null, readonly party:
        | (
          { readonly id: string }
          & { readonly __typename: 'Company' | 'Country' | 'IntergovernmentalOrganisation' | 'MediaOrganisation' | 'NonGovernmentalOrganisation' | 'ResearchBody' }
        )
        | (
          { readonly id: string, readonly ofCountry: { readonly node: { readonly id: string } } | null }
          & { readonly __typename: 'GovernmentAgency' }
        )
       | null }> } };

export type CoverageObligationsQueryVariables = Exact<{ [key: string]: never; }>;


export type CoverageObligationsQuery = { readonly subjects: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly narrower: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string } }> } }> } };

export type CoverageRoutesQueryVariables = Exact<{
  ids?: ReadonlyArray<string | number> | string | number | null | undefined;
  origin?: ReadonlyArray<string | number> | string | number | null | undefined;
  via?: ReadonlyArray<string | number> | string | number | null | undefined;
  destination?: ReadonlyArray<string | number> | string | number | null | undefined;
  touches?: ReadonlyArray<string | number> | string | number | null | undefined;
  first: number;
  after?: string | null | undefined;
  asOf?: string | null | undefined;
}>;


export type CoverageRoutesQuery = { readonly all: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly routes: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly status: RouteStatus, readonly period: string | null, readonly held: Holding | null, readonly evidence: ReadonlyArray<{ readonly page: number | null, readonly lines: string | null, readonly quoted: string | null, readonly note: string | null, readonly confidence: Confidence, readonly polarity: Polarity, readonly origin: Origin, readonly source: { readonly id: string, readonly name: string, readonly title: string, readonly authors: ReadonlyArray<string>, readonly publishedOn: string | null } }>, readonly stops: { readonly edges: ReadonlyArray<{ readonly order: number, readonly role: StopRole, readonly roleContested: boolean | null, readonly travelled: boolean | null, readonly node:
            | (
              { readonly id: string, readonly name: string }
              & { readonly __typename: 'Country' | 'Region' }
            )
            | (
              { readonly id: string, readonly name: string, readonly within: { readonly edges: ReadonlyArray<{ readonly node:
                    | (
                      { readonly id: string, readonly name: string }
                      & { readonly __typename: 'Country' | 'Region' }
                    )
                    | (
                      { readonly id: string, readonly name: string, readonly within: { readonly edges: ReadonlyArray<{ readonly node: (
                            { readonly id: string, readonly name: string }
                            & { readonly __typename: 'Country' | 'Locality' | 'Region' }
                          ) }> } }
                      & { readonly __typename: 'Locality' }
                    )
                   }> } }
              & { readonly __typename: 'Locality' }
            )
           }> } }> } };

export type LiesInFragment = { readonly edges: ReadonlyArray<{ readonly node:
      | (
        { readonly id: string, readonly name: string }
        & { readonly __typename: 'Country' | 'Region' }
      )
      | (
        { readonly id: string, readonly name: string, readonly within: { readonly edges: ReadonlyArray<{ readonly node: (
              { readonly id: string, readonly name: string }
              & { readonly __typename: 'Country' | 'Locality' | 'Region' }
            ) }> } }
        & { readonly __typename: 'Locality' }
      )
     }> };

export type CoverageGapsQueryVariables = Exact<{
  routes?: ReadonlyArray<string | number> | string | number | null | undefined;
  obligations?: ReadonlyArray<string | number> | string | number | null | undefined;
  by: StatePairing;
  limit: number;
  asOf?: string | null | undefined;
}>;


export type CoverageGapsQuery = { readonly coverageGaps: { readonly total: number, readonly covered: number, readonly limit: number, readonly truncated: boolean, readonly notStates: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly gaps: ReadonlyArray<{ readonly closing: string, readonly from: { readonly id: string, readonly name: string } | null, readonly to: { readonly id: string, readonly name: string } | null, readonly routes: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly nearest: ReadonlyArray<{ readonly instrument: { readonly id: string, readonly name: string } | null, readonly missing: ReadonlyArray<{ readonly act: MissingActKind, readonly state: { readonly id: string, readonly name: string } | null }> }> }> } };

export type CoverageSharedQueryVariables = Exact<{
  states: ReadonlyArray<string | number> | string | number;
  types: ReadonlyArray<EntityType> | EntityType;
}>;


export type CoverageSharedQuery = { readonly instruments: { readonly totalCount: number, readonly nodes: ReadonlyArray<
      | (
        { readonly id: string, readonly name: string, readonly subject: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string } }> } }
        & { readonly __typename: 'Agreement' | 'Programme' }
      )
      | (
        { readonly id: string, readonly name: string, readonly provisions: { readonly edges: ReadonlyArray<{ readonly node: { readonly subject: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string } }> } } }> }, readonly subject: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string } }> } }
        & { readonly __typename: 'NationalLaw' | 'SupranationalAct' | 'Treaty' }
      )
    > } };

export type CoverageUnjoinedQueryVariables = Exact<{
  instrument: string | number;
  routes?: ReadonlyArray<string | number> | string | number | null | undefined;
  by: StatePairing;
  asOf?: string | null | undefined;
}>;


export type CoverageUnjoinedQuery = { readonly unjoinedStates: { readonly total: number, readonly limit: number, readonly truncated: boolean, readonly states: ReadonlyArray<{ readonly status: string | null, readonly state: { readonly id: string, readonly name: string } | null, readonly routes: ReadonlyArray<{ readonly id: string, readonly name: string }> }> } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const CitationFieldsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment CitationFields on Citation {
  page
  lines
  quoted
  note
  confidence
  polarity
  origin
  source {
    id
    name
    title
    authors
    publishedOn
  }
}
    `, {"fragmentName":"CitationFields"}) as unknown as TypedDocumentString<CitationFieldsFragment, unknown>;
export const LiesInFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment LiesIn on PlaceLinkConnection {
  edges {
    node {
      __typename
      id
      name
      ... on Locality {
        within(first: 10) {
          edges {
            node {
              __typename
              id
              name
            }
          }
        }
      }
    }
  }
}
    `, {"fragmentName":"LiesIn"}) as unknown as TypedDocumentString<LiesInFragment, unknown>;
export const CoverageCandidatesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query CoverageCandidates($types: [EntityType!]!, $groups: [ID!]!, $asOf: PartialDate) {
  countries(where: {routes: {some: {}}}, first: 500, asOf: $asOf) {
    nodes {
      id
      name
      routes(first: 0) {
        totalCount
      }
    }
  }
  instruments(
    where: {type: $types, parties: {some: {}}}
    first: 500
    orderBy: [{field: NAME}]
    asOf: $asOf
  ) {
    nodes {
      __typename
      id
      name
      parties(first: 0, where: {type: [Country]}) {
        totalCount
      }
    }
  }
  regions(where: {id: $groups}) {
    nodes {
      id
      name
    }
  }
  intergovernmentalOrganisations(where: {id: $groups}) {
    nodes {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<CoverageCandidatesQuery, CoverageCandidatesQueryVariables>;
export const CoverageGroupDocument = /*#__PURE__*/ new TypedDocumentString(`
    query CoverageGroup($group: ID!, $asOf: PartialDate) {
  node(id: $group) {
    id
    name
  }
  countries(
    where: {or: [{inside: [$group]}, {memberOf: {some: {node: {id: [$group]}}}}]}
    first: 60
    asOf: $asOf
  ) {
    totalCount
    nodes {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<CoverageGroupQuery, CoverageGroupQueryVariables>;
export const CoverageMatrixDocument = /*#__PURE__*/ new TypedDocumentString(`
    query CoverageMatrix($countries: [ID!]!, $instruments: [ID!]!, $asOf: PartialDate) {
  countries(where: {id: $countries}, first: 60) {
    nodes {
      id
      name
      routes(first: 0, asOf: $asOf) {
        totalCount
      }
    }
  }
  instruments(where: {id: $instruments}, first: 30) {
    nodes {
      __typename
      id
      name
      status
      ... on Treaty {
        inForceOn
        entryIntoForceRule
      }
      ... on Agreement {
        inForceOn
      }
      evidence {
        ...CitationFields
      }
      conflicts(first: 100) {
        edges {
          node {
            id
            name
            about(first: 50) {
              edges {
                node {
                  id
                }
              }
            }
          }
        }
      }
      parties(first: 500) {
        totalCount
        edges {
          role
          signedOn
          ratifiedOn
          accededOn
          acceptedOn
          joinedOn
          endedOn
          reservation
          note
          evidence {
            ...CitationFields
          }
          node {
            __typename
            id
            name
            ... on GovernmentAgency {
              ofCountry {
                node {
                  id
                }
              }
            }
          }
        }
      }
    }
  }
}
    fragment CitationFields on Citation {
  page
  lines
  quoted
  note
  confidence
  polarity
  origin
  source {
    id
    name
    title
    authors
    publishedOn
  }
}`) as unknown as TypedDocumentString<CoverageMatrixQuery, CoverageMatrixQueryVariables>;
export const EntryIntoForceDocument = /*#__PURE__*/ new TypedDocumentString(`
    query EntryIntoForce($instrument: ID!, $asOf: PartialDate) {
  entryIntoForce(instrument: $instrument, asOf: $asOf, limit: 500) {
    truncated
    parties {
      status
      basis
      earliest
      latest
      ended
      party {
        __typename
        id
        ... on GovernmentAgency {
          ofCountry {
            node {
              id
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EntryIntoForceQuery, EntryIntoForceQueryVariables>;
export const CoverageObligationsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query CoverageObligations {
  subjects(first: 500, orderBy: [{field: NAME}]) {
    nodes {
      id
      name
      narrower(first: 100) {
        edges {
          node {
            id
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CoverageObligationsQuery, CoverageObligationsQueryVariables>;
export const CoverageRoutesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query CoverageRoutes($ids: [ID!], $origin: [ID!], $via: [ID!], $destination: [ID!], $touches: [ID!], $first: Int!, $after: String, $asOf: PartialDate) {
  all: routes(
    where: {id: $ids, origin: $origin, via: $via, destination: $destination, touches: $touches}
    first: 500
    asOf: $asOf
  ) {
    totalCount
    nodes {
      id
    }
  }
  routes(
    where: {id: $ids, origin: $origin, via: $via, destination: $destination, touches: $touches}
    first: $first
    after: $after
    asOf: $asOf
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      name
      status
      period
      held
      evidence {
        ...CitationFields
      }
      stops(first: 100) {
        edges {
          order
          role
          roleContested
          travelled
          node {
            __typename
            id
            name
            ... on Locality {
              within(first: 10) {
                ...LiesIn
              }
            }
          }
        }
      }
    }
  }
}
    fragment CitationFields on Citation {
  page
  lines
  quoted
  note
  confidence
  polarity
  origin
  source {
    id
    name
    title
    authors
    publishedOn
  }
}
fragment LiesIn on PlaceLinkConnection {
  edges {
    node {
      __typename
      id
      name
      ... on Locality {
        within(first: 10) {
          edges {
            node {
              __typename
              id
              name
            }
          }
        }
      }
    }
  }
}`) as unknown as TypedDocumentString<CoverageRoutesQuery, CoverageRoutesQueryVariables>;
export const CoverageGapsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query CoverageGaps($routes: [ID!], $obligations: [ID!], $by: StatePairing!, $limit: Int!, $asOf: PartialDate) {
  coverageGaps(
    routes: $routes
    obligations: $obligations
    by: $by
    limit: $limit
    asOf: $asOf
  ) {
    total
    covered
    limit
    truncated
    notStates {
      id
      name
    }
    gaps {
      closing
      from {
        id
        name
      }
      to {
        id
        name
      }
      routes {
        id
        name
      }
      nearest {
        instrument {
          id
          name
        }
        missing {
          act
          state {
            id
            name
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CoverageGapsQuery, CoverageGapsQueryVariables>;
export const CoverageSharedDocument = /*#__PURE__*/ new TypedDocumentString(`
    query CoverageShared($states: [ID!]!, $types: [EntityType!]!) {
  instruments(where: {type: $types, party: $states}, first: 200) {
    totalCount
    nodes {
      __typename
      id
      name
      subject(first: 100) {
        edges {
          node {
            id
          }
        }
      }
      ... on LegalInstrument {
        provisions(first: 200) {
          edges {
            node {
              subject(first: 50) {
                edges {
                  node {
                    id
                  }
                }
              }
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CoverageSharedQuery, CoverageSharedQueryVariables>;
export const CoverageUnjoinedDocument = /*#__PURE__*/ new TypedDocumentString(`
    query CoverageUnjoined($instrument: ID!, $routes: [ID!], $by: StatePairing!, $asOf: PartialDate) {
  unjoinedStates(
    instrument: $instrument
    routes: $routes
    by: $by
    asOf: $asOf
    limit: 500
  ) {
    total
    limit
    truncated
    states {
      status
      state {
        id
        name
      }
      routes {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CoverageUnjoinedQuery, CoverageUnjoinedQueryVariables>;