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

/** How a record came from its source. */
export type Origin =
  /** A mapping turned a row of a table into it. */
  | 'MAPPING'
  /** A person read the source. */
  | 'READING';

/** Whether a source affirms or denies something. */
export type Polarity =
  /** The source says that it is so. */
  | 'AFFIRMS'
  /** The source says that it is not so. */
  | 'DENIES';

/** How exactly a value is given. */
export type Precision =
  /** About. */
  | 'APPROXIMATE'
  /** At least. */
  | 'AT_LEAST'
  /** At most. */
  | 'AT_MOST'
  /** As counted. */
  | 'EXACT'
  /** Between a least and a greatest value. */
  | 'RANGE';

/** Whether a value was reported at all. Silence is not zero. */
export type Reporting =
  /** The source says nothing of it. */
  | 'NOT_REPORTED'
  /** A value is reported. */
  | 'REPORTED'
  /** The source reports that there was none. */
  | 'REPORTED_NONE'
  /** There is a value and it was withheld. */
  | 'SUPPRESSED'
  /** The source says that it is not known. */
  | 'UNKNOWN';

/** Whether anything is said. */
export type Said =
  /** A source says that nothing is reported, withheld or not known. */
  | 'NOT_REPORTED'
  /** A source says something of it. */
  | 'SAID'
  /** A source says that there was none. */
  | 'SAID_TO_BE_NONE'
  /** No source says anything of it. That is not the same as none. */
  | 'SILENT';

/** What can be asked of a country or area. */
export type Topic =
  /** Agreements that it has joined. */
  | 'AGREEMENTS'
  /** Judgements of it: tiers, indices, ranks. */
  | 'ASSESSMENTS'
  /** Its bodies. */
  | 'BODIES'
  /** Cases that took place there. */
  | 'CASES'
  /** Events that took place there. */
  | 'EVENTS'
  /** Figures. */
  | 'FIGURES'
  /** Gaps named there. */
  | 'GAPS'
  /** National laws. */
  | 'LAWS'
  /** Programmes that it takes part in. */
  | 'PROGRAMMES'
  /** Routes that begin there. */
  | 'ROUTES_FROM'
  /** Routes that end there. */
  | 'ROUTES_INTO'
  /** Routes that pass through. */
  | 'ROUTES_THROUGH'
  /** Schemes: visas, permits, protection. */
  | 'SCHEMES'
  /** Treaties that it has to do with. */
  | 'TREATIES';

export type CitationFieldsFragment = { readonly page: number | null, readonly lines: string | null, readonly quoted: string | null, readonly note: string | null, readonly confidence: Confidence, readonly polarity: Polarity, readonly origin: Origin, readonly source: { readonly id: string, readonly name: string, readonly title: string, readonly authors: ReadonlyArray<string>, readonly publishedOn: string | null } };

export type EntityDenominatorsQueryVariables = Exact<{
  id: string | number;
  asOf?: string | null | undefined;
}>;


export type EntityDenominatorsQuery = { readonly denominators: { readonly figure: { readonly id: string, readonly name: string, readonly value: number | null, readonly minimum: number | null, readonly maximum: number | null, readonly unit: string, readonly precision: Precision | null, readonly reporting: Reporting, readonly period: string | null, readonly population: string | null, readonly part: string | null, readonly caveat: string | null, readonly evidence: ReadonlyArray<{ readonly page: number | null, readonly lines: string | null, readonly quoted: string | null, readonly note: string | null, readonly confidence: Confidence, readonly polarity: Polarity, readonly origin: Origin, readonly source: { readonly id: string, readonly name: string, readonly title: string, readonly authors: ReadonlyArray<string>, readonly publishedOn: string | null } }> } | null, readonly wholes: ReadonlyArray<{ readonly percent: number | null, readonly figure: { readonly id: string, readonly name: string } | null, readonly whole: { readonly id: string, readonly name: string, readonly value: number | null, readonly minimum: number | null, readonly maximum: number | null, readonly unit: string, readonly precision: Precision | null, readonly reporting: Reporting, readonly period: string | null, readonly population: string | null, readonly part: string | null, readonly caveat: string | null, readonly evidence: ReadonlyArray<{ readonly page: number | null, readonly lines: string | null, readonly quoted: string | null, readonly note: string | null, readonly confidence: Confidence, readonly polarity: Polarity, readonly origin: Origin, readonly source: { readonly id: string, readonly name: string, readonly title: string, readonly authors: ReadonlyArray<string>, readonly publishedOn: string | null } }> } | null }>, readonly breakdown: { readonly sum: number | null, readonly remainder: number | null, readonly parts: ReadonlyArray<{ readonly id: string, readonly name: string, readonly value: number | null, readonly minimum: number | null, readonly maximum: number | null, readonly unit: string, readonly precision: Precision | null, readonly reporting: Reporting, readonly period: string | null, readonly population: string | null, readonly part: string | null, readonly caveat: string | null, readonly evidence: ReadonlyArray<{ readonly page: number | null, readonly lines: string | null, readonly quoted: string | null, readonly note: string | null, readonly confidence: Confidence, readonly polarity: Polarity, readonly origin: Origin, readonly source: { readonly id: string, readonly name: string, readonly title: string, readonly authors: ReadonlyArray<string>, readonly publishedOn: string | null } }> }>, readonly without: ReadonlyArray<{ readonly id: string }> } } };

export type FigureFieldsFragment = { readonly id: string, readonly name: string, readonly value: number | null, readonly minimum: number | null, readonly maximum: number | null, readonly unit: string, readonly precision: Precision | null, readonly reporting: Reporting, readonly period: string | null, readonly population: string | null, readonly part: string | null, readonly caveat: string | null, readonly evidence: ReadonlyArray<{ readonly page: number | null, readonly lines: string | null, readonly quoted: string | null, readonly note: string | null, readonly confidence: Confidence, readonly polarity: Polarity, readonly origin: Origin, readonly source: { readonly id: string, readonly name: string, readonly title: string, readonly authors: ReadonlyArray<string>, readonly publishedOn: string | null } }> };

export type LookupQueryVariables = Exact<{
  id: string | number;
  asOf?: string | null | undefined;
}>;


export type LookupQuery = { readonly entity:
    | (
      { readonly entity:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       }
      & { readonly __typename: 'EntityFound' }
    )
    | (
      { readonly message: string, readonly nearest: ReadonlyArray<{ readonly id: string, readonly name: string }> }
      & { readonly __typename: 'NotFound' }
    )
   };

export type EntitySilenceQueryVariables = Exact<{
  ids: ReadonlyArray<string | number> | string | number;
  asOf?: string | null | undefined;
}>;


export type EntitySilenceQuery = { readonly silence: ReadonlyArray<{ readonly topic: Topic, readonly said: Said, readonly count: number }> };

export type EntityTimelineQueryVariables = Exact<{
  id: string | number;
  asOf?: string | null | undefined;
  limit: number;
}>;


export type EntityTimelineQuery = { readonly timeline: { readonly total: number, readonly truncated: boolean, readonly limit: number, readonly entries: ReadonlyArray<{ readonly field: string, readonly on: string, readonly sentence: string, readonly thing:
        | (
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Agreement' | 'Assessment' | 'Case' | 'Classification' | 'ClassificationTerm' | 'Company' | 'Concept' | 'Conflict' | 'ControlMethod' | 'Country' | 'CourtDecision' | 'CriminalGroup' | 'Event' | 'ExploitationForm' | 'Gap' | 'Good' | 'GovernmentAgency' | 'IdentityJudgement' | 'Indicator' | 'IntergovernmentalOrganisation' }
        )
        | (
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Locality' | 'MediaOrganisation' | 'ModusOperandi' | 'NationalLaw' | 'NonGovernmentalOrganisation' | 'OrganisationType' | 'OrganisationTypology' | 'PolicyModel' | 'Programme' | 'Provision' | 'Recommendation' | 'RecruitmentMethod' | 'Region' | 'ResearchBody' | 'RiskFactor' | 'Route' | 'Scheme' | 'Sector' | 'Source' | 'Statistic' }
        )
        | (
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Subject' | 'SupranationalAct' | 'Trait' | 'Treaty' | 'VictimGroup' }
        )
       | null, readonly relations: ReadonlyArray<{ readonly id: string, readonly type: string, readonly evidence: ReadonlyArray<{ readonly page: number | null, readonly lines: string | null, readonly quoted: string | null, readonly note: string | null, readonly confidence: Confidence, readonly polarity: Polarity, readonly origin: Origin, readonly source: { readonly id: string, readonly name: string, readonly title: string, readonly authors: ReadonlyArray<string>, readonly publishedOn: string | null } }> }> }> } };

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
export const FigureFieldsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment FigureFields on Statistic {
  id
  name
  value
  minimum
  maximum
  unit
  precision
  reporting
  period
  population
  part
  caveat
  evidence {
    ...CitationFields
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
}`, {"fragmentName":"FigureFields"}) as unknown as TypedDocumentString<FigureFieldsFragment, unknown>;
export const EntityDenominatorsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query EntityDenominators($id: ID!, $asOf: PartialDate) {
  denominators(of: $id, asOf: $asOf) {
    figure {
      ...FigureFields
    }
    wholes {
      percent
      figure {
        id
        name
      }
      whole {
        ...FigureFields
      }
    }
    breakdown {
      sum
      remainder
      parts {
        ...FigureFields
      }
      without {
        id
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
fragment FigureFields on Statistic {
  id
  name
  value
  minimum
  maximum
  unit
  precision
  reporting
  period
  population
  part
  caveat
  evidence {
    ...CitationFields
  }
}`) as unknown as TypedDocumentString<EntityDenominatorsQuery, EntityDenominatorsQueryVariables>;
export const LookupDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Lookup($id: ID!, $asOf: PartialDate) {
  entity(id: $id, asOf: $asOf) {
    __typename
    ... on EntityFound {
      entity {
        id
        name
      }
    }
    ... on NotFound {
      message
      nearest {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<LookupQuery, LookupQueryVariables>;
export const EntitySilenceDocument = /*#__PURE__*/ new TypedDocumentString(`
    query EntitySilence($ids: [ID!]!, $asOf: PartialDate) {
  silence(countries: $ids, asOf: $asOf) {
    topic
    said
    count
  }
}
    `) as unknown as TypedDocumentString<EntitySilenceQuery, EntitySilenceQueryVariables>;
export const EntityTimelineDocument = /*#__PURE__*/ new TypedDocumentString(`
    query EntityTimeline($id: ID!, $asOf: PartialDate, $limit: Int!) {
  timeline(of: $id, asOf: $asOf, limit: $limit) {
    total
    truncated
    limit
    entries {
      field
      on
      sentence
      thing {
        __typename
        id
        name
      }
      relations {
        id
        type
        evidence {
          ...CitationFields
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
}`) as unknown as TypedDocumentString<EntityTimelineQuery, EntityTimelineQueryVariables>;