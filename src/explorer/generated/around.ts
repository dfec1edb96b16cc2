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

/** Whether a source affirms or denies something. */
export type Polarity =
  /** The source says that it is so. */
  | 'AFFIRMS'
  /** The source says that it is not so. */
  | 'DENIES';

export type CitationFieldsFragment = { readonly page: number | null, readonly lines: string | null, readonly quoted: string | null, readonly note: string | null, readonly confidence: Confidence, readonly polarity: Polarity, readonly origin: Origin, readonly source: { readonly id: string, readonly name: string, readonly title: string, readonly authors: ReadonlyArray<string>, readonly publishedOn: string | null } };

export type AroundQueryVariables = Exact<{
  ids: ReadonlyArray<string | number> | string | number;
  limit: number;
  asOf?: string | null | undefined;
}>;


export type AroundQuery = { readonly neighbourhood: { readonly truncated: boolean, readonly limit: number, readonly nodes: ReadonlyArray<{ readonly distance: number, readonly entity:
        | (
          { readonly id: string, readonly name: string, readonly description: string | null, readonly sourceCount: number, readonly held: Holding | null }
          & { readonly __typename: 'Agreement' | 'Assessment' | 'Case' | 'Classification' | 'ClassificationTerm' | 'Company' | 'Concept' | 'Conflict' | 'ControlMethod' | 'Country' | 'CourtDecision' | 'CriminalGroup' | 'Event' | 'ExploitationForm' | 'Gap' | 'Good' | 'GovernmentAgency' | 'IdentityJudgement' | 'Indicator' | 'IntergovernmentalOrganisation' }
        )
        | (
          { readonly id: string, readonly name: string, readonly description: string | null, readonly sourceCount: number, readonly held: Holding | null }
          & { readonly __typename: 'Locality' | 'MediaOrganisation' | 'ModusOperandi' | 'NationalLaw' | 'NonGovernmentalOrganisation' | 'OrganisationType' | 'OrganisationTypology' | 'PolicyModel' | 'Programme' | 'Provision' | 'Recommendation' | 'RecruitmentMethod' | 'Region' | 'ResearchBody' | 'RiskFactor' | 'Route' | 'Scheme' | 'Sector' | 'Source' | 'Statistic' }
        )
        | (
          { readonly id: string, readonly name: string, readonly description: string | null, readonly sourceCount: number, readonly held: Holding | null }
          & { readonly __typename: 'Subject' | 'SupranationalAct' | 'Trait' | 'Treaty' | 'VictimGroup' }
        )
       }>, readonly edges: ReadonlyArray<{ readonly id: string, readonly type: string, readonly source: string, readonly target: string, readonly held: Holding | null, readonly note: string | null, readonly sourceCount: number, readonly evidence: ReadonlyArray<{ readonly page: number | null, readonly lines: string | null, readonly quoted: string | null, readonly note: string | null, readonly confidence: Confidence, readonly polarity: Polarity, readonly origin: Origin, readonly source: { readonly id: string, readonly name: string, readonly title: string, readonly authors: ReadonlyArray<string>, readonly publishedOn: string | null } }> }> } };

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
export const AroundDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Around($ids: [ID!]!, $limit: Int!, $asOf: PartialDate) {
  neighbourhood(ids: $ids, depth: 1, limit: $limit, asOf: $asOf) {
    truncated
    limit
    nodes {
      distance
      entity {
        __typename
        id
        name
        description
        sourceCount
        held
      }
    }
    edges {
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
}`) as unknown as TypedDocumentString<AroundQuery, AroundQueryVariables>;