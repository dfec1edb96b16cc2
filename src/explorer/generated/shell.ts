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

export type FindQueryVariables = Exact<{
  text: string;
  types?: ReadonlyArray<EntityType> | EntityType | null | undefined;
  first: number;
  asOf?: string | null | undefined;
}>;


export type FindQuery = { readonly search: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly matched: string, readonly node:
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
       }> } };

export type CitationFieldsFragment = { readonly page: number | null, readonly lines: string | null, readonly quoted: string | null, readonly note: string | null, readonly confidence: Confidence, readonly polarity: Polarity, readonly origin: Origin, readonly source: { readonly id: string, readonly name: string, readonly title: string, readonly authors: ReadonlyArray<string>, readonly publishedOn: string | null } };

export type NamesQueryVariables = Exact<{
  ids: ReadonlyArray<string | number> | string | number;
}>;


export type NamesQuery = { readonly nodes: ReadonlyArray<
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
   | null> };

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

export type DataVersionQueryVariables = Exact<{ [key: string]: never; }>;


export type DataVersionQuery = { readonly meta: { readonly apiVersion: string, readonly dataVersion: string | null } };

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
export const FindDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Find($text: String!, $types: [EntityType!], $first: Int!, $asOf: PartialDate) {
  search(text: $text, types: $types, first: $first, asOf: $asOf) {
    totalCount
    edges {
      matched
      node {
        __typename
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FindQuery, FindQueryVariables>;
export const NamesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Names($ids: [ID!]!) {
  nodes(ids: $ids) {
    id
    name
  }
}
    `) as unknown as TypedDocumentString<NamesQuery, NamesQueryVariables>;
export const DataVersionDocument = /*#__PURE__*/ new TypedDocumentString(`
    query DataVersion {
  meta {
    apiVersion
    dataVersion
  }
}
    `) as unknown as TypedDocumentString<DataVersionQuery, DataVersionQueryVariables>;