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

/** How what binds two actors changed. */
export type CooperationTurn =
  /** They were not bound before. */
  | 'GAINED'
  /** They are not bound any more. */
  | 'LOST'
  /** More ties bind them. */
  | 'STRENGTHENED'
  /** Fewer ties bind them. */
  | 'WEAKENED';

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

export type NetworkActorsQueryVariables = Exact<{
  asOf?: string | null | undefined;
}>;


export type NetworkActorsQuery = { readonly actors: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string }> } };

export type NetworkChangeQueryVariables = Exact<{
  among?: ReadonlyArray<string | number> | string | number | null | undefined;
  kinds?: ReadonlyArray<TieKind> | TieKind | null | undefined;
  from: string;
  to: string;
}>;


export type NetworkChangeQuery = { readonly cooperationChange: { readonly total: number, readonly truncated: boolean, readonly limit: number, readonly entries: ReadonlyArray<{ readonly before: number, readonly after: number, readonly turn: CooperationTurn, readonly between: ReadonlyArray<{ readonly id: string, readonly name: string }> }> } };

export type NetworkQueryVariables = Exact<{
  among?: ReadonlyArray<string | number> | string | number | null | undefined;
  kinds?: ReadonlyArray<TieKind> | TieKind | null | undefined;
  asOf?: string | null | undefined;
}>;


export type NetworkQuery = { readonly cooperationNetwork: { readonly density: number, readonly components: number, readonly modularity: number | null, readonly edgeCount: number, readonly truncated: boolean, readonly limit: number, readonly communities: ReadonlyArray<{ readonly number: number }>, readonly nodes: ReadonlyArray<{ readonly degree: number, readonly weightedDegree: number, readonly betweenness: number, readonly pageRank: number, readonly eigenvector: number | null, readonly community: number, readonly component: number, readonly isBroker: boolean, readonly actor: (
        { readonly id: string, readonly name: string }
        & { readonly __typename: 'Company' | 'Country' | 'GovernmentAgency' | 'IntergovernmentalOrganisation' | 'MediaOrganisation' | 'NonGovernmentalOrganisation' | 'ResearchBody' }
      ) | null }>, readonly edges: ReadonlyArray<{ readonly weight: number, readonly isBridge: boolean, readonly between: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly kinds: ReadonlyArray<{ readonly kind: TieKind, readonly count: number }> }> } };

export type NetworkTiesQueryVariables = Exact<{
  a: string | number;
  b: string | number;
  kinds?: ReadonlyArray<TieKind> | TieKind | null | undefined;
  asOf?: string | null | undefined;
}>;


export type NetworkTiesQuery = { readonly tiesBetween: { readonly total: number, readonly truncated: boolean, readonly limit: number, readonly groups: ReadonlyArray<{ readonly kind: TieKind, readonly ties: ReadonlyArray<{ readonly kind: TieKind, readonly sentence: string, readonly since: string | null, readonly until: string | null, readonly through:
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
export const NetworkActorsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query NetworkActors($asOf: PartialDate) {
  actors(
    first: 300
    asOf: $asOf
    where: {or: [{instruments: {some: {}}}, {programmes: {some: {}}}, {cooperatesWith: {some: {}}}, {memberOf: {some: {}}}, {supports: {some: {}}}]}
  ) {
    totalCount
    nodes {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<NetworkActorsQuery, NetworkActorsQueryVariables>;
export const NetworkChangeDocument = /*#__PURE__*/ new TypedDocumentString(`
    query NetworkChange($among: [ID!], $kinds: [TieKind!], $from: PartialDate!, $to: PartialDate!) {
  cooperationChange(
    among: $among
    kinds: $kinds
    from: $from
    to: $to
    limit: 500
  ) {
    total
    truncated
    limit
    entries {
      before
      after
      turn
      between {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<NetworkChangeQuery, NetworkChangeQueryVariables>;
export const NetworkDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Network($among: [ID!], $kinds: [TieKind!], $asOf: PartialDate) {
  cooperationNetwork(among: $among, kinds: $kinds, asOf: $asOf, limit: 5000) {
    density
    components
    modularity
    edgeCount
    truncated
    limit
    communities {
      number
    }
    nodes {
      actor {
        __typename
        id
        name
      }
      degree
      weightedDegree
      betweenness
      pageRank
      eigenvector
      community
      component
      isBroker
    }
    edges {
      between {
        id
        name
      }
      weight
      isBridge
      kinds {
        kind
        count
      }
    }
  }
}
    `) as unknown as TypedDocumentString<NetworkQuery, NetworkQueryVariables>;
export const NetworkTiesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query NetworkTies($a: ID!, $b: ID!, $kinds: [TieKind!], $asOf: PartialDate) {
  tiesBetween(a: $a, b: $b, kinds: $kinds, asOf: $asOf) {
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
}`) as unknown as TypedDocumentString<NetworkTiesQuery, NetworkTiesQueryVariables>;