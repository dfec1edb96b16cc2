/* Generated from the documents of the explorer. Do not edit: run `npm run generate`. */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** How a judgement differs from the one before. */
export type AssessmentChange =
  /** It differs from the one before. */
  | 'CHANGED'
  /** It is the first of the series. */
  | 'FIRST'
  /** It is as before. */
  | 'SAME';

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

/** How surely something held at the date asked about with `asOf`. */
export type Holding =
  /** It held on every day of that date, as far as is known. */
  | 'HELD'
  /** Its dates are too vague, or that date too wide, to say more than that it may have held. */
  | 'MAY_HAVE_HELD'
  /** Nothing is known of when it held. */
  | 'UNDATED';

/** What sort of measure it is. */
export type IndicatorKind =
  /** A class such as a tier. */
  | 'CLASS'
  /** A count or an amount. */
  | 'COUNT'
  /** A rank in an order. */
  | 'RANK'
  /** A score on a scale. */
  | 'SCORE'
  /** A share of a whole. */
  | 'SHARE';

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

export type CitationFieldsFragment = { readonly page: number | null, readonly lines: string | null, readonly quoted: string | null, readonly note: string | null, readonly confidence: Confidence, readonly polarity: Polarity, readonly origin: Origin, readonly source: { readonly id: string, readonly name: string, readonly title: string, readonly authors: ReadonlyArray<string>, readonly publishedOn: string | null } };

export type JudgedQueryVariables = Exact<{
  asOf?: string | null | undefined;
}>;


export type JudgedQuery = { readonly places: { readonly totalCount: number, readonly nodes: ReadonlyArray<(
      { readonly id: string, readonly name: string }
      & { readonly __typename: 'Country' | 'Locality' | 'Region' }
    )> }, readonly indicators: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly assessments: { readonly totalCount: number } }> } };

export type SeriesQueryVariables = Exact<{
  of: ReadonlyArray<string | number> | string | number;
  indicators?: ReadonlyArray<string | number> | string | number | null | undefined;
  asOf?: string | null | undefined;
  monthsBefore: number;
}>;


export type SeriesQuery = { readonly assessmentSeries: ReadonlyArray<{ readonly place: (
      { readonly id: string, readonly name: string }
      & { readonly __typename: 'Country' | 'Locality' | 'Region' }
    ) | null, readonly indicator: { readonly id: string, readonly name: string, readonly kind: IndicatorKind, readonly scale: string | null, readonly description: string | null, readonly publishedBy: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> } } | null, readonly points: ReadonlyArray<{ readonly change: AssessmentChange, readonly before: string | null, readonly difference: number | null, readonly inWindow: ReadonlyArray<
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
      >, readonly assessment: { readonly id: string, readonly name: string, readonly description: string | null, readonly level: string | null, readonly score: number | null, readonly rank: number | null, readonly outOf: number | null, readonly period: string | null, readonly reason: string | null, readonly held: Holding | null, readonly sourceCount: number, readonly conflicts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly evidence: ReadonlyArray<{ readonly page: number | null, readonly lines: string | null, readonly quoted: string | null, readonly note: string | null, readonly confidence: Confidence, readonly polarity: Polarity, readonly origin: Origin, readonly source: { readonly id: string, readonly name: string, readonly title: string, readonly authors: ReadonlyArray<string>, readonly publishedOn: string | null } }> } | null }> }> };

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
export const JudgedDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Judged($asOf: PartialDate) {
  places(first: 300, asOf: $asOf, where: {assessments: {some: {}}}) {
    totalCount
    nodes {
      __typename
      id
      name
    }
  }
  indicators(first: 100, asOf: $asOf, where: {assessments: {some: {}}}) {
    totalCount
    nodes {
      id
      name
      assessments(first: 0, asOf: $asOf) {
        totalCount
      }
    }
  }
}
    `) as unknown as TypedDocumentString<JudgedQuery, JudgedQueryVariables>;
export const SeriesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Series($of: [ID!]!, $indicators: [ID!], $asOf: PartialDate, $monthsBefore: Int!) {
  assessmentSeries(
    of: $of
    indicators: $indicators
    asOf: $asOf
    monthsBefore: $monthsBefore
  ) {
    place {
      __typename
      id
      name
    }
    indicator {
      id
      name
      kind
      scale
      description
      publishedBy(first: 5) {
        nodes {
          id
          name
        }
      }
    }
    points {
      change
      before
      difference
      inWindow {
        __typename
        id
        name
      }
      assessment {
        id
        name
        description
        level
        score
        rank
        outOf
        period
        reason
        held
        sourceCount
        conflicts(first: 5) {
          nodes {
            id
            name
          }
        }
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
}`) as unknown as TypedDocumentString<SeriesQuery, SeriesQueryVariables>;