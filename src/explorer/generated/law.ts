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

/** How fully an instrument is put into effect. */
export type ImplementationExtent =
  /** Wholly, as the source judges it. */
  | 'FULL'
  /** Not at all, though it was due. */
  | 'NONE'
  /** In part. */
  | 'PARTIAL'
  /** The source does not judge it. */
  | 'UNSPECIFIED';

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

/** How one instrument changes another. */
export type LegalChangeKind =
  /** It changes it. */
  | 'AMENDS'
  /** It repeals it. */
  | 'REPEALS'
  /** It takes its place. */
  | 'REPLACES';

/** How provisions and instruments stand against each other. */
export type LegalConflictKind =
  /** Each contradicts the other. */
  | 'CONTRADICTS'
  /** One provision limits another. */
  | 'LIMITS';

/** What sort of law a state's law is. */
export type NationalLawKind =
  /** An act of parliament. */
  | 'ACT'
  /** A bill that is not law. */
  | 'BILL'
  /** A code, or a part of one. */
  | 'CODE'
  /** A constitution. */
  | 'CONSTITUTION'
  /** A decree, a ministerial regulation or another rule under an act. */
  | 'DECREE'
  /** A rule of practice, a guideline or a circular. */
  | 'GUIDELINE';

/** How an instrument binds a country. */
export type ObligationBond =
  /** The country is not known to have joined it. */
  | 'NONE'
  /** It is a law of the country. */
  | 'OWN'
  /** The country is bound by it or committed to it. */
  | 'PARTY'
  /** The country has signed it and is not known to have consented to be bound. */
  | 'SIGNATORY';

/** The steps of a chain of obligation, from the top down. */
export type ObligationLevel =
  /** From a decision to the case that it decides. */
  | 'CASE'
  /** From a provision to a decision that applies it. */
  | 'DECISION'
  /** From an instrument to what transposes it or puts it into effect: a law of the country, a programme in which it takes part or that runs there, or an act between them. */
  | 'IMPLEMENTATION'
  /** From a provision to a penalty that it provides. */
  | 'PENALTY'
  /** From a law to a provision of it; or from the instrument itself to a provision that a court of the country applied. */
  | 'PROVISION';

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

/** What sort of regime it is. */
export type SchemeKind =
  /** Support or compensation in money or services. */
  | 'ASSISTANCE'
  /** Recruitment of workers across a border. */
  | 'LABOUR_MIGRATION'
  /** Asylum and protection of refugees. */
  | 'REFUGEE'
  /** Registration or regularisation of people who are already there. */
  | 'REGULARISATION'
  /** A visa or a permit to stay. */
  | 'RESIDENCE'
  /** Return and reintegration. */
  | 'RETURN'
  /** Protection of victims of trafficking. */
  | 'VICTIM_PROTECTION';

/** Whether a country put an act into its law in time. */
export type TranspositionStatus =
  /** The law came by the day on which it was due. */
  | 'IN_TIME'
  /** The law came after the day on which it was due. */
  | 'LATE'
  /** No law is known here that transposes it or puts it into effect. */
  | 'NOT_TRANSPOSED'
  /** The dates are not known or too vague to say; or a scheme of the country rests on the act, and the law is not known. */
  | 'UNKNOWN';

/** How a chain of obligation breaks. */
export type UnmetObligationKind =
  /** A source says that it is transposed or put into effect in part only. */
  | 'IN_PART'
  /** No decision is known that applies the provision. Recitals are left out. */
  | 'NEVER_APPLIED'
  /** No law of the country is known that transposes the instrument or puts it into effect. */
  | 'NO_LAW'
  /** Provisions of the laws are known, and none of them makes something an offence. */
  | 'NO_OFFENCE'
  /** A provision makes something an offence, and no penalty is known. */
  | 'NO_PENALTY'
  /** No provision of the law is known. */
  | 'NO_PROVISION';

export type CitationFieldsFragment = { readonly page: number | null, readonly lines: string | null, readonly quoted: string | null, readonly note: string | null, readonly confidence: Confidence, readonly polarity: Polarity, readonly origin: Origin, readonly source: { readonly id: string, readonly name: string, readonly title: string, readonly authors: ReadonlyArray<string>, readonly publishedOn: string | null } };

export type LawCandidatesQueryVariables = Exact<{
  asOf?: string | null | undefined;
}>;


export type LawCandidatesQuery = { readonly countries: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly laws: { readonly totalCount: number } }> }, readonly exploitationForms: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> } };

export type LawComparisonQueryVariables = Exact<{
  countries: ReadonlyArray<string | number> | string | number;
  form?: string | number | null | undefined;
  asOf?: string | null | undefined;
}>;


export type LawComparisonQuery = { readonly lawComparison: { readonly limit: number, readonly truncated: boolean, readonly forms: ReadonlyArray<{ readonly form: { readonly id: string, readonly name: string } | null, readonly offenceIn: ReadonlyArray<{ readonly id: string }>, readonly unknownIn: ReadonlyArray<{ readonly id: string }> }>, readonly countries: ReadonlyArray<{ readonly truncated: boolean, readonly country: { readonly id: string, readonly name: string } | null, readonly laws: ReadonlyArray<{ readonly since: string | null, readonly until: string | null, readonly law: { readonly id: string, readonly name: string, readonly kind: NationalLawKind, readonly status: InstrumentStatus | null, readonly adoptedOn: string | null, readonly inForceOn: string | null, readonly held: Holding | null, readonly evidence: ReadonlyArray<{ readonly page: number | null, readonly lines: string | null, readonly quoted: string | null, readonly note: string | null, readonly confidence: Confidence, readonly polarity: Polarity, readonly origin: Origin, readonly source: { readonly id: string, readonly name: string, readonly title: string, readonly authors: ReadonlyArray<string>, readonly publishedOn: string | null } }> } | null, readonly endedBy: ReadonlyArray<{ readonly type: string, readonly note: string | null, readonly evidence: ReadonlyArray<{ readonly page: number | null, readonly lines: string | null, readonly quoted: string | null, readonly note: string | null, readonly confidence: Confidence, readonly polarity: Polarity, readonly origin: Origin, readonly source: { readonly id: string, readonly name: string, readonly title: string, readonly authors: ReadonlyArray<string>, readonly publishedOn: string | null } }> }> }>, readonly offences: ReadonlyArray<{ readonly elements: ReadonlyArray<string>, readonly fines: ReadonlyArray<string>, readonly life: boolean | null, readonly death: boolean | null, readonly minimumMonths: number | null, readonly maximumMonths: number | null, readonly forms: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly laws: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly penalties: ReadonlyArray<{ readonly appliesTo: string | null, readonly minimumMonths: number | null, readonly maximumMonths: number | null, readonly life: boolean | null, readonly death: boolean | null, readonly fine: string | null }>, readonly provision: { readonly id: string, readonly name: string, readonly locator: string, readonly period: string | null, readonly held: Holding | null, readonly evidence: ReadonlyArray<{ readonly page: number | null, readonly lines: string | null, readonly quoted: string | null, readonly note: string | null, readonly confidence: Confidence, readonly polarity: Polarity, readonly origin: Origin, readonly source: { readonly id: string, readonly name: string, readonly title: string, readonly authors: ReadonlyArray<string>, readonly publishedOn: string | null } }> } | null }>, readonly permits: ReadonlyArray<{ readonly kind: SchemeKind, readonly duration: string | null, readonly eligibility: ReadonlyArray<string>, readonly conditions: ReadonlyArray<string>, readonly scheme: { readonly id: string, readonly name: string, readonly rights: ReadonlyArray<string>, readonly limitations: ReadonlyArray<string>, readonly fee: string | null, readonly period: string | null, readonly held: Holding | null, readonly evidence: ReadonlyArray<{ readonly page: number | null, readonly lines: string | null, readonly quoted: string | null, readonly note: string | null, readonly confidence: Confidence, readonly polarity: Polarity, readonly origin: Origin, readonly source: { readonly id: string, readonly name: string, readonly title: string, readonly authors: ReadonlyArray<string>, readonly publishedOn: string | null } }> } | null }>, readonly transpositions: ReadonlyArray<{ readonly due: string | null, readonly on: string | null, readonly extent: ImplementationExtent | null, readonly status: TranspositionStatus, readonly act: (
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'NationalLaw' | 'SupranationalAct' | 'Treaty' }
        ) | null, readonly law: { readonly id: string, readonly name: string } | null, readonly relations: ReadonlyArray<{ readonly type: string, readonly note: string | null, readonly evidence: ReadonlyArray<{ readonly page: number | null, readonly lines: string | null, readonly quoted: string | null, readonly note: string | null, readonly confidence: Confidence, readonly polarity: Polarity, readonly origin: Origin, readonly source: { readonly id: string, readonly name: string, readonly title: string, readonly authors: ReadonlyArray<string>, readonly publishedOn: string | null } }> }> }>, readonly conflicts: ReadonlyArray<{ readonly kind: LegalConflictKind, readonly own: boolean, readonly sentence: string, readonly relations: ReadonlyArray<{ readonly type: string, readonly note: string | null, readonly evidence: ReadonlyArray<{ readonly page: number | null, readonly lines: string | null, readonly quoted: string | null, readonly note: string | null, readonly confidence: Confidence, readonly polarity: Polarity, readonly origin: Origin, readonly source: { readonly id: string, readonly name: string, readonly title: string, readonly authors: ReadonlyArray<string>, readonly publishedOn: string | null } }> }> }>, readonly amendments: ReadonlyArray<{ readonly kind: LegalChangeKind, readonly on: string | null, readonly by: (
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Agreement' | 'NationalLaw' | 'Programme' | 'SupranationalAct' | 'Treaty' }
        ) | null, readonly of: (
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Agreement' | 'NationalLaw' | 'Programme' | 'SupranationalAct' | 'Treaty' }
        ) | null, readonly relations: ReadonlyArray<{ readonly type: string, readonly note: string | null, readonly evidence: ReadonlyArray<{ readonly page: number | null, readonly lines: string | null, readonly quoted: string | null, readonly note: string | null, readonly confidence: Confidence, readonly polarity: Polarity, readonly origin: Origin, readonly source: { readonly id: string, readonly name: string, readonly title: string, readonly authors: ReadonlyArray<string>, readonly publishedOn: string | null } }> }> }> }> } };

export type OffenceFieldsFragment = { readonly elements: ReadonlyArray<string>, readonly fines: ReadonlyArray<string>, readonly life: boolean | null, readonly death: boolean | null, readonly minimumMonths: number | null, readonly maximumMonths: number | null, readonly forms: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly laws: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly penalties: ReadonlyArray<{ readonly appliesTo: string | null, readonly minimumMonths: number | null, readonly maximumMonths: number | null, readonly life: boolean | null, readonly death: boolean | null, readonly fine: string | null }>, readonly provision: { readonly id: string, readonly name: string, readonly locator: string, readonly period: string | null, readonly held: Holding | null, readonly evidence: ReadonlyArray<{ readonly page: number | null, readonly lines: string | null, readonly quoted: string | null, readonly note: string | null, readonly confidence: Confidence, readonly polarity: Polarity, readonly origin: Origin, readonly source: { readonly id: string, readonly name: string, readonly title: string, readonly authors: ReadonlyArray<string>, readonly publishedOn: string | null } }> } | null };

export type PenaltyFieldsFragment = { readonly appliesTo: string | null, readonly minimumMonths: number | null, readonly maximumMonths: number | null, readonly life: boolean | null, readonly death: boolean | null, readonly fine: string | null };

export type RelationEvidenceFragment = { readonly type: string, readonly note: string | null, readonly evidence: ReadonlyArray<{ readonly page: number | null, readonly lines: string | null, readonly quoted: string | null, readonly note: string | null, readonly confidence: Confidence, readonly polarity: Polarity, readonly origin: Origin, readonly source: { readonly id: string, readonly name: string, readonly title: string, readonly authors: ReadonlyArray<string>, readonly publishedOn: string | null } }> };

export type LawShortfallsQueryVariables = Exact<{
  countries: ReadonlyArray<string | number> | string | number;
  asOf?: string | null | undefined;
}>;


export type LawShortfallsQuery = { readonly lawGaps: { readonly limit: number, readonly truncated: boolean, readonly entries: ReadonlyArray<{ readonly country: { readonly id: string } | null, readonly form: { readonly id: string, readonly name: string } | null, readonly laws: ReadonlyArray<{ readonly id: string }>, readonly shownBy: ReadonlyArray<
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
      > }> }, readonly protectionGaps: { readonly limit: number, readonly truncated: boolean, readonly entries: ReadonlyArray<{ readonly country: { readonly id: string } | null, readonly routes: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }, readonly unansweredRecommendations: { readonly limit: number, readonly truncated: boolean, readonly entries: ReadonlyArray<{ readonly addressees: ReadonlyArray<
        | (
          { readonly id: string, readonly name: string }
          & { readonly __typename: 'Company' | 'Country' | 'IntergovernmentalOrganisation' | 'MediaOrganisation' | 'NonGovernmentalOrganisation' | 'ResearchBody' }
        )
        | (
          { readonly id: string, readonly name: string, readonly ofCountry: { readonly node: { readonly id: string } } | null }
          & { readonly __typename: 'GovernmentAgency' }
        )
      >, readonly recommendation: { readonly id: string, readonly name: string, readonly evidence: ReadonlyArray<{ readonly page: number | null, readonly lines: string | null, readonly quoted: string | null, readonly note: string | null, readonly confidence: Confidence, readonly polarity: Polarity, readonly origin: Origin, readonly source: { readonly id: string, readonly name: string, readonly title: string, readonly authors: ReadonlyArray<string>, readonly publishedOn: string | null } }> } | null }> } };

export type LawChainQueryVariables = Exact<{
  from: string | number;
  countries: ReadonlyArray<string | number> | string | number;
  asOf?: string | null | undefined;
}>;


export type LawChainQuery = { readonly chainOfObligation: { readonly limit: number, readonly from: (
      { readonly id: string, readonly name: string }
      & { readonly __typename: 'NationalLaw' | 'SupranationalAct' | 'Treaty' }
    ) | null, readonly countries: ReadonlyArray<{ readonly bond: ObligationBond, readonly since: string | null, readonly linkCount: number, readonly unmetCount: number, readonly truncated: boolean, readonly country: { readonly id: string, readonly name: string } | null, readonly bonds: ReadonlyArray<{ readonly type: string, readonly note: string | null, readonly evidence: ReadonlyArray<{ readonly page: number | null, readonly lines: string | null, readonly quoted: string | null, readonly note: string | null, readonly confidence: Confidence, readonly polarity: Polarity, readonly origin: Origin, readonly source: { readonly id: string, readonly name: string, readonly title: string, readonly authors: ReadonlyArray<string>, readonly publishedOn: string | null } }> }>, readonly links: ReadonlyArray<{ readonly level: ObligationLevel, readonly extent: ImplementationExtent | null, readonly sentence: string, readonly below:
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
         | null, readonly penalty: { readonly appliesTo: string | null, readonly minimumMonths: number | null, readonly maximumMonths: number | null, readonly life: boolean | null, readonly death: boolean | null, readonly fine: string | null } | null, readonly relations: ReadonlyArray<{ readonly type: string, readonly note: string | null, readonly evidence: ReadonlyArray<{ readonly page: number | null, readonly lines: string | null, readonly quoted: string | null, readonly note: string | null, readonly confidence: Confidence, readonly polarity: Polarity, readonly origin: Origin, readonly source: { readonly id: string, readonly name: string, readonly title: string, readonly authors: ReadonlyArray<string>, readonly publishedOn: string | null } }> }> }>, readonly unmet: ReadonlyArray<{ readonly kind: UnmetObligationKind, readonly sentence: string, readonly relations: ReadonlyArray<{ readonly type: string, readonly note: string | null, readonly evidence: ReadonlyArray<{ readonly page: number | null, readonly lines: string | null, readonly quoted: string | null, readonly note: string | null, readonly confidence: Confidence, readonly polarity: Polarity, readonly origin: Origin, readonly source: { readonly id: string, readonly name: string, readonly title: string, readonly authors: ReadonlyArray<string>, readonly publishedOn: string | null } }> }> }> }> } };

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
export const PenaltyFieldsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment PenaltyFields on Penalty {
  appliesTo
  minimumMonths
  maximumMonths
  life
  death
  fine
}
    `, {"fragmentName":"PenaltyFields"}) as unknown as TypedDocumentString<PenaltyFieldsFragment, unknown>;
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
export const OffenceFieldsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment OffenceFields on Offence {
  elements
  fines
  life
  death
  minimumMonths
  maximumMonths
  forms {
    id
    name
  }
  laws {
    id
    name
  }
  penalties {
    ...PenaltyFields
  }
  provision {
    id
    name
    locator
    period
    held
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
}
fragment PenaltyFields on Penalty {
  appliesTo
  minimumMonths
  maximumMonths
  life
  death
  fine
}`, {"fragmentName":"OffenceFields"}) as unknown as TypedDocumentString<OffenceFieldsFragment, unknown>;
export const RelationEvidenceFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment RelationEvidence on StatedRelation {
  type
  note
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
}`, {"fragmentName":"RelationEvidence"}) as unknown as TypedDocumentString<RelationEvidenceFragment, unknown>;
export const LawCandidatesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query LawCandidates($asOf: PartialDate) {
  countries(
    where: {laws: {some: {}}}
    first: 500
    orderBy: [{field: NAME}]
    asOf: $asOf
  ) {
    nodes {
      id
      name
      laws(first: 0) {
        totalCount
      }
    }
  }
  exploitationForms(first: 500, orderBy: [{field: NAME}], asOf: $asOf) {
    nodes {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<LawCandidatesQuery, LawCandidatesQueryVariables>;
export const LawComparisonDocument = /*#__PURE__*/ new TypedDocumentString(`
    query LawComparison($countries: [ID!]!, $form: ID, $asOf: PartialDate) {
  lawComparison(countries: $countries, form: $form, asOf: $asOf, limit: 500) {
    limit
    truncated
    forms {
      form {
        id
        name
      }
      offenceIn {
        id
      }
      unknownIn {
        id
      }
    }
    countries {
      country {
        id
        name
      }
      truncated
      laws {
        since
        until
        law {
          id
          name
          kind
          status
          adoptedOn
          inForceOn
          held
          evidence {
            ...CitationFields
          }
        }
        endedBy {
          ...RelationEvidence
        }
      }
      offences {
        ...OffenceFields
      }
      permits {
        kind
        duration
        eligibility
        conditions
        scheme {
          id
          name
          rights
          limitations
          fee
          period
          held
          evidence {
            ...CitationFields
          }
        }
      }
      transpositions {
        due
        on
        extent
        status
        act {
          __typename
          id
          name
        }
        law {
          id
          name
        }
        relations {
          ...RelationEvidence
        }
      }
      conflicts {
        kind
        own
        sentence
        relations {
          ...RelationEvidence
        }
      }
      amendments {
        kind
        on
        by {
          __typename
          id
          name
        }
        of {
          __typename
          id
          name
        }
        relations {
          ...RelationEvidence
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
fragment OffenceFields on Offence {
  elements
  fines
  life
  death
  minimumMonths
  maximumMonths
  forms {
    id
    name
  }
  laws {
    id
    name
  }
  penalties {
    ...PenaltyFields
  }
  provision {
    id
    name
    locator
    period
    held
    evidence {
      ...CitationFields
    }
  }
}
fragment PenaltyFields on Penalty {
  appliesTo
  minimumMonths
  maximumMonths
  life
  death
  fine
}
fragment RelationEvidence on StatedRelation {
  type
  note
  evidence {
    ...CitationFields
  }
}`) as unknown as TypedDocumentString<LawComparisonQuery, LawComparisonQueryVariables>;
export const LawShortfallsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query LawShortfalls($countries: [ID!]!, $asOf: PartialDate) {
  lawGaps(countries: $countries, asOf: $asOf, limit: 1000) {
    limit
    truncated
    entries {
      country {
        id
      }
      form {
        id
        name
      }
      laws {
        id
      }
      shownBy {
        __typename
        id
        name
      }
    }
  }
  protectionGaps(asOf: $asOf, limit: 1000) {
    limit
    truncated
    entries {
      country {
        id
      }
      routes {
        id
        name
      }
    }
  }
  unansweredRecommendations(asOf: $asOf, limit: 1000) {
    limit
    truncated
    entries {
      addressees {
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
      recommendation {
        id
        name
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
}`) as unknown as TypedDocumentString<LawShortfallsQuery, LawShortfallsQueryVariables>;
export const LawChainDocument = /*#__PURE__*/ new TypedDocumentString(`
    query LawChain($from: ID!, $countries: [ID!]!, $asOf: PartialDate) {
  chainOfObligation(from: $from, countries: $countries, asOf: $asOf, limit: 500) {
    limit
    from {
      __typename
      id
      name
    }
    countries {
      bond
      since
      linkCount
      unmetCount
      truncated
      country {
        id
        name
      }
      bonds {
        ...RelationEvidence
      }
      links {
        level
        extent
        sentence
        below {
          __typename
          id
          name
        }
        penalty {
          ...PenaltyFields
        }
        relations {
          ...RelationEvidence
        }
      }
      unmet {
        kind
        sentence
        relations {
          ...RelationEvidence
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
fragment PenaltyFields on Penalty {
  appliesTo
  minimumMonths
  maximumMonths
  life
  death
  fine
}
fragment RelationEvidence on StatedRelation {
  type
  note
  evidence {
    ...CitationFields
  }
}`) as unknown as TypedDocumentString<LawChainQuery, LawChainQueryVariables>;