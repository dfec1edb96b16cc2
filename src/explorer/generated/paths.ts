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

/** How surely something held at the date asked about with `asOf`. */
export type Holding =
  /** It held on every day of that date, as far as is known. */
  | 'HELD'
  /** Its dates are too vague, or that date too wide, to say more than that it may have held. */
  | 'MAY_HAVE_HELD'
  /** Nothing is known of when it held. */
  | 'UNDATED';

/** How a record came from its source. */
export type Origin =
  /** A mapping turned a row of a table into it. */
  | 'MAPPING'
  /** A person read the source. */
  | 'READING';

/** What can cut a list of paths short. */
export type PathLimit =
  /** There are more paths than were asked for. */
  | 'COUNT'
  /** There are no more paths of so few steps; there may be longer ones. */
  | 'LONGEST'
  /** The search visited 500000 things, as many as it may; there may be more paths, none cheaper than those found. */
  | 'VISITED';

/** Whether a source affirms or denies something. */
export type Polarity =
  /** The source says that it is so. */
  | 'AFFIRMS'
  /** The source says that it is not so. */
  | 'DENIES';

/** How two actors can be bound. */
export type TieKind =
  /** Both have joined an agreement. */
  | 'AGREEMENT'
  /** They cooperate directly. */
  | 'COOPERATION'
  /** Both took part in another event. */
  | 'EVENT'
  /** One pays for the other. */
  | 'FUNDING'
  /** Both take part in a national law. */
  | 'LAW'
  /** Both took part in a meeting or a visit. */
  | 'MEETING'
  /** Both are members of a body, or one is a member of the other. */
  | 'MEMBERSHIP'
  /** Both take part in a programme. */
  | 'PROGRAMME'
  /** One is a part of the other, or chaired by it. */
  | 'STRUCTURE'
  /** One took the place of the other. */
  | 'SUCCESSION'
  /** One supports the other in another way. */
  | 'SUPPORT'
  /** Both take part in an act of a supranational body. */
  | 'SUPRANATIONAL_ACT'
  /** Both have joined a treaty. */
  | 'TREATY';

export type CitationFieldsFragment = { readonly page: number | null, readonly lines: string | null, readonly quoted: string | null, readonly note: string | null, readonly confidence: Confidence, readonly polarity: Polarity, readonly origin: Origin, readonly source: { readonly id: string, readonly name: string, readonly title: string, readonly authors: ReadonlyArray<string>, readonly publishedOn: string | null } };

export type TieFieldsFragment = { readonly kind: TieKind, readonly sentence: string, readonly since: string | null, readonly until: string | null, readonly through:
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
   | null, readonly relations: ReadonlyArray<{ readonly id: string, readonly type: string, readonly held: Holding | null, readonly note: string | null, readonly evidence: ReadonlyArray<{ readonly page: number | null, readonly lines: string | null, readonly quoted: string | null, readonly note: string | null, readonly confidence: Confidence, readonly polarity: Polarity, readonly origin: Origin, readonly source: { readonly id: string, readonly name: string, readonly title: string, readonly authors: ReadonlyArray<string>, readonly publishedOn: string | null } }> }> };

export type PathEndsQueryVariables = Exact<{
  ids: ReadonlyArray<string | number> | string | number;
}>;


export type PathEndsQuery = { readonly nodes: ReadonlyArray<
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
   | null> };

export type PathFieldsFragment = { readonly cost: number, readonly length: number, readonly sentence: string, readonly things: ReadonlyArray<
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
  >, readonly steps: ReadonlyArray<{ readonly cost: number, readonly sentence: string, readonly relation: { readonly id: string, readonly type: string, readonly source: string, readonly target: string, readonly held: Holding | null, readonly note: string | null, readonly sourceCount: number, readonly evidence: ReadonlyArray<{ readonly page: number | null, readonly lines: string | null, readonly quoted: string | null, readonly note: string | null, readonly confidence: Confidence, readonly polarity: Polarity, readonly origin: Origin, readonly source: { readonly id: string, readonly name: string, readonly title: string, readonly authors: ReadonlyArray<string>, readonly publishedOn: string | null } }> } | null }> };

export type PathsQueryVariables = Exact<{
  from: string | number;
  to: string | number;
  k: number;
  longest: number;
  without?: ReadonlyArray<string> | string | null | undefined;
  asOf?: string | null | undefined;
}>;


export type PathsQuery = { readonly paths: { readonly limit: PathLimit | null, readonly truncated: boolean, readonly paths: ReadonlyArray<{ readonly cost: number, readonly length: number, readonly sentence: string, readonly things: ReadonlyArray<
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
      >, readonly steps: ReadonlyArray<{ readonly cost: number, readonly sentence: string, readonly relation: { readonly id: string, readonly type: string, readonly source: string, readonly target: string, readonly held: Holding | null, readonly note: string | null, readonly sourceCount: number, readonly evidence: ReadonlyArray<{ readonly page: number | null, readonly lines: string | null, readonly quoted: string | null, readonly note: string | null, readonly confidence: Confidence, readonly polarity: Polarity, readonly origin: Origin, readonly source: { readonly id: string, readonly name: string, readonly title: string, readonly authors: ReadonlyArray<string>, readonly publishedOn: string | null } }> } | null }> }> } };

export type ShortestQueryVariables = Exact<{
  from: string | number;
  to: string | number;
  without?: ReadonlyArray<string> | string | null | undefined;
  asOf?: string | null | undefined;
}>;


export type ShortestQuery = { readonly shortestPaths: { readonly length: number | null, readonly total: number, readonly truncated: boolean, readonly limit: number, readonly paths: ReadonlyArray<{ readonly cost: number, readonly length: number, readonly sentence: string, readonly things: ReadonlyArray<
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
      >, readonly steps: ReadonlyArray<{ readonly cost: number, readonly sentence: string, readonly relation: { readonly id: string, readonly type: string, readonly source: string, readonly target: string, readonly held: Holding | null, readonly note: string | null, readonly sourceCount: number, readonly evidence: ReadonlyArray<{ readonly page: number | null, readonly lines: string | null, readonly quoted: string | null, readonly note: string | null, readonly confidence: Confidence, readonly polarity: Polarity, readonly origin: Origin, readonly source: { readonly id: string, readonly name: string, readonly title: string, readonly authors: ReadonlyArray<string>, readonly publishedOn: string | null } }> } | null }> }> } };

export type PathsTiesQueryVariables = Exact<{
  a: string | number;
  b: string | number;
  asOf?: string | null | undefined;
}>;


export type PathsTiesQuery = { readonly tiesBetween: { readonly total: number, readonly truncated: boolean, readonly limit: number, readonly groups: ReadonlyArray<{ readonly kind: TieKind, readonly ties: ReadonlyArray<{ readonly kind: TieKind, readonly sentence: string, readonly since: string | null, readonly until: string | null, readonly through:
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
         | null, readonly relations: ReadonlyArray<{ readonly id: string, readonly type: string, readonly held: Holding | null, readonly note: string | null, readonly evidence: ReadonlyArray<{ readonly page: number | null, readonly lines: string | null, readonly quoted: string | null, readonly note: string | null, readonly confidence: Confidence, readonly polarity: Polarity, readonly origin: Origin, readonly source: { readonly id: string, readonly name: string, readonly title: string, readonly authors: ReadonlyArray<string>, readonly publishedOn: string | null } }> }> }> }> } };

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
export const TieFieldsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment TieFields on Tie {
  kind
  sentence
  since
  until
  through {
    __typename
    id
    name
  }
  relations {
    id
    type
    held
    note
    evidence {
      ...CitationFields
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
}`, {"fragmentName":"TieFields"}) as unknown as TypedDocumentString<TieFieldsFragment, unknown>;
export const PathFieldsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment PathFields on Path {
  cost
  length
  sentence
  things {
    __typename
    id
    name
  }
  steps {
    cost
    sentence
    relation {
      id
      type
      source
      target
      held
      note
      sourceCount
      evidence {
        ...CitationFields
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
}`, {"fragmentName":"PathFields"}) as unknown as TypedDocumentString<PathFieldsFragment, unknown>;
export const PathEndsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query PathEnds($ids: [ID!]!) {
  nodes(ids: $ids) {
    __typename
    id
    name
  }
}
    `) as unknown as TypedDocumentString<PathEndsQuery, PathEndsQueryVariables>;
export const PathsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Paths($from: ID!, $to: ID!, $k: Int!, $longest: Int!, $without: [String!], $asOf: PartialDate) {
  paths(
    from: $from
    to: $to
    k: $k
    longest: $longest
    without: $without
    asOf: $asOf
  ) {
    limit
    truncated
    paths {
      ...PathFields
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
fragment PathFields on Path {
  cost
  length
  sentence
  things {
    __typename
    id
    name
  }
  steps {
    cost
    sentence
    relation {
      id
      type
      source
      target
      held
      note
      sourceCount
      evidence {
        ...CitationFields
      }
    }
  }
}`) as unknown as TypedDocumentString<PathsQuery, PathsQueryVariables>;
export const ShortestDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Shortest($from: ID!, $to: ID!, $without: [String!], $asOf: PartialDate) {
  shortestPaths(from: $from, to: $to, without: $without, limit: 20, asOf: $asOf) {
    length
    total
    truncated
    limit
    paths {
      ...PathFields
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
fragment PathFields on Path {
  cost
  length
  sentence
  things {
    __typename
    id
    name
  }
  steps {
    cost
    sentence
    relation {
      id
      type
      source
      target
      held
      note
      sourceCount
      evidence {
        ...CitationFields
      }
    }
  }
}`) as unknown as TypedDocumentString<ShortestQuery, ShortestQueryVariables>;
export const PathsTiesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query PathsTies($a: ID!, $b: ID!, $asOf: PartialDate) {
  tiesBetween(a: $a, b: $b, asOf: $asOf) {
    total
    truncated
    limit
    groups {
      kind
      ties {
        ...TieFields
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
fragment TieFields on Tie {
  kind
  sentence
  since
  until
  through {
    __typename
    id
    name
  }
  relations {
    id
    type
    held
    note
    evidence {
      ...CitationFields
    }
  }
}`) as unknown as TypedDocumentString<PathsTiesQuery, PathsTiesQueryVariables>;