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

/** A trait, and whether it was observed or seen to be absent. */
export type ObservedTrait = {
  /** Whether it was there. */
  readonly has?: boolean;
  /** The trait: `trait:hierarchical`. */
  readonly trait: string | number;
};

/** How the members of an organisation stand to one another. */
export type OrganisationStructure =
  /** Several groups, each a hierarchy or not, under coordination or control. */
  | 'CLUSTERED'
  /** People who act together for a while, each with a skill. */
  | 'COOPERATIVE'
  /** A cohesive group without ranks. */
  | 'CORE_GROUP'
  /** A hierarchy. */
  | 'HIERARCHICAL'
  /** A few individuals. */
  | 'INDIVIDUALS'
  /** A loose network. */
  | 'NETWORK';

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

/** What a trait is a trait of. */
export type TraitDimension =
  /** How it changes with the market and with enforcement. */
  | 'ADAPTABILITY'
  /** How it earns and invests. */
  | 'BUSINESS_MODEL'
  /** How they are held together: discipline, kinship, ethnicity. */
  | 'COHESION'
  /** How much of the trafficking process it controls. */
  | 'CONTROL_OF_PROCESS'
  /** How it deals with states and officials. */
  | 'CORRUPTION'
  /** Anything else. */
  | 'OTHER'
  /** Where it works and how far. */
  | 'REACH'
  /** How many they are. */
  | 'SIZE'
  /** What the group can do, and who does it. */
  | 'SPECIALISATION'
  /** How the members stand to one another. */
  | 'STRUCTURE'
  /** How it uses violence and treats its victims. */
  | 'VIOLENCE';

/** What is said of a trait. */
export type TraitSaying =
  /** The type has the trait. */
  | 'HAS'
  /** The type lacks the trait, as its author says. */
  | 'HAS_NOT'
  /** Nothing is said of it. */
  | 'SILENT';

/** Whether a type fits what was observed of a trait. */
export type TraitVerdict =
  /** What is said of the type is the contrary of what was observed. */
  | 'CONTRADICTED'
  /** Nothing is said of it, which neither supports nor contradicts. */
  | 'SILENT'
  /** What is said of the type is what was observed. */
  | 'SUPPORTED';

export type CitationFieldsFragment = { readonly page: number | null, readonly lines: string | null, readonly quoted: string | null, readonly note: string | null, readonly confidence: Confidence, readonly polarity: Polarity, readonly origin: Origin, readonly source: { readonly id: string, readonly name: string, readonly title: string, readonly authors: ReadonlyArray<string>, readonly publishedOn: string | null } };

export type FitsQueryVariables = Exact<{
  observed: ReadonlyArray<ObservedTrait> | ObservedTrait;
  typologies?: ReadonlyArray<string | number> | string | number | null | undefined;
  limit: number;
  asOf?: string | null | undefined;
}>;


export type FitsQuery = { readonly typesThatFit: { readonly total: number, readonly limit: number, readonly truncated: boolean, readonly fits: ReadonlyArray<{ readonly supported: number, readonly contradicted: number, readonly silent: number, readonly type: { readonly id: string, readonly name: string, readonly description: string | null, readonly typology: { readonly node: { readonly id: string, readonly name: string, readonly author: string, readonly publishedOn: string | null } } | null, readonly evidence: ReadonlyArray<{ readonly page: number | null, readonly lines: string | null, readonly quoted: string | null, readonly note: string | null, readonly confidence: Confidence, readonly polarity: Polarity, readonly origin: Origin, readonly source: { readonly id: string, readonly name: string, readonly title: string, readonly authors: ReadonlyArray<string>, readonly publishedOn: string | null } }> } | null, readonly traits: ReadonlyArray<{ readonly verdict: TraitVerdict, readonly saying: TraitSaying, readonly degree: string | null, readonly observed: boolean, readonly trait: { readonly id: string, readonly name: string } | null, readonly relations: ReadonlyArray<{ readonly id: string, readonly note: string | null, readonly evidence: ReadonlyArray<{ readonly page: number | null, readonly lines: string | null, readonly quoted: string | null, readonly note: string | null, readonly confidence: Confidence, readonly polarity: Polarity, readonly origin: Origin, readonly source: { readonly id: string, readonly name: string, readonly title: string, readonly authors: ReadonlyArray<string>, readonly publishedOn: string | null } }> }> }> }> } };

export type TraitsQueryVariables = Exact<{
  asOf?: string | null | undefined;
}>;


export type TraitsQuery = { readonly traits: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly dimension: TraitDimension }> } };

export type TypologiesQueryVariables = Exact<{
  typologies?: ReadonlyArray<string | number> | string | number | null | undefined;
  asOf?: string | null | undefined;
}>;


export type TypologiesQuery = { readonly organisationTypologies: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly author: string, readonly publishedOn: string | null, readonly criterion: string | null, readonly basis: string | null, readonly scope: string | null, readonly publishedIn: { readonly node: { readonly id: string, readonly name: string } } | null, readonly evidence: ReadonlyArray<{ readonly page: number | null, readonly lines: string | null, readonly quoted: string | null, readonly note: string | null, readonly confidence: Confidence, readonly polarity: Polarity, readonly origin: Origin, readonly source: { readonly id: string, readonly name: string, readonly title: string, readonly authors: ReadonlyArray<string>, readonly publishedOn: string | null } }> }> }, readonly typologyComparison: { readonly types: ReadonlyArray<{ readonly id: string, readonly name: string, readonly description: string | null, readonly rank: number | null, readonly structure: OrganisationStructure | null, readonly typology: { readonly node: { readonly id: string } } | null, readonly evidence: ReadonlyArray<{ readonly page: number | null, readonly lines: string | null, readonly quoted: string | null, readonly note: string | null, readonly confidence: Confidence, readonly polarity: Polarity, readonly origin: Origin, readonly source: { readonly id: string, readonly name: string, readonly title: string, readonly authors: ReadonlyArray<string>, readonly publishedOn: string | null } }> }>, readonly rows: ReadonlyArray<{ readonly trait: { readonly id: string, readonly name: string, readonly dimension: TraitDimension } | null, readonly cells: ReadonlyArray<{ readonly saying: TraitSaying, readonly degree: string | null, readonly type: { readonly id: string } | null, readonly relations: ReadonlyArray<{ readonly id: string, readonly note: string | null, readonly evidence: ReadonlyArray<{ readonly page: number | null, readonly lines: string | null, readonly quoted: string | null, readonly note: string | null, readonly confidence: Confidence, readonly polarity: Polarity, readonly origin: Origin, readonly source: { readonly id: string, readonly name: string, readonly title: string, readonly authors: ReadonlyArray<string>, readonly publishedOn: string | null } }> }> }> }> } };

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
export const FitsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Fits($observed: [ObservedTrait!]!, $typologies: [ID!], $limit: Int!, $asOf: PartialDate) {
  typesThatFit(
    observed: $observed
    typologies: $typologies
    limit: $limit
    asOf: $asOf
  ) {
    total
    limit
    truncated
    fits {
      supported
      contradicted
      silent
      type {
        id
        name
        description
        typology {
          node {
            id
            name
            author
            publishedOn
          }
        }
        evidence {
          ...CitationFields
        }
      }
      traits {
        verdict
        saying
        degree
        observed
        trait {
          id
          name
        }
        relations {
          id
          note
          evidence {
            ...CitationFields
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
}`) as unknown as TypedDocumentString<FitsQuery, FitsQueryVariables>;
export const TraitsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Traits($asOf: PartialDate) {
  traits(first: 300, asOf: $asOf) {
    totalCount
    nodes {
      id
      name
      dimension
    }
  }
}
    `) as unknown as TypedDocumentString<TraitsQuery, TraitsQueryVariables>;
export const TypologiesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Typologies($typologies: [ID!], $asOf: PartialDate) {
  organisationTypologies(first: 100, asOf: $asOf) {
    totalCount
    nodes {
      id
      name
      author
      publishedOn
      criterion
      basis
      scope
      publishedIn {
        node {
          id
          name
        }
      }
      evidence {
        ...CitationFields
      }
    }
  }
  typologyComparison(typologies: $typologies, asOf: $asOf) {
    types {
      id
      name
      description
      rank
      structure
      typology {
        node {
          id
        }
      }
      evidence {
        ...CitationFields
      }
    }
    rows {
      trait {
        id
        name
        dimension
      }
      cells {
        saying
        degree
        type {
          id
        }
        relations {
          id
          note
          evidence {
            ...CitationFields
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
}`) as unknown as TypedDocumentString<TypologiesQuery, TypologiesQueryVariables>;