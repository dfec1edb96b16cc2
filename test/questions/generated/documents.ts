/* Generated from the questions beside this folder. Do not edit: run `npm run generate`. */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** A stage of the path from the report of a case to the sentence. */
export type CaseFlowStage =
  /** People sheltered or assisted. */
  | 'ASSISTED'
  /** Suspects arrested or charged. */
  | 'CHARGED'
  /** Convictions. */
  | 'CONVICTED'
  /** Victims identified. */
  | 'IDENTIFIED'
  /** Cases investigated. */
  | 'INVESTIGATED'
  /** Cases prosecuted. */
  | 'PROSECUTED'
  /** Sentences. */
  | 'SENTENCED'
  /** Cases uncovered or reported. */
  | 'UNCOVERED';

/** Whether a cooperation works, is tried, or is only wished for. */
export type CooperationStatus =
  /** It is practised. */
  | 'ACTIVE'
  /** It was practised and is no more. */
  | 'ENDED'
  /** A source recommends it. */
  | 'RECOMMENDED'
  /** One side has sought it. */
  | 'SOUGHT';

/** How surely something held at the date asked about with `asOf`. */
export type Holding =
  /** It held on every day of that date, as far as is known. */
  | 'HELD'
  /** Its dates are too vague, or that date too wide, to say more than that it may have held. */
  | 'MAY_HAVE_HELD'
  /** Nothing is known of when it held. */
  | 'UNDATED';

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

/** What a place is for a route. */
export type StopRole =
  /** Where they are exploited. */
  | 'DESTINATION'
  /** Where the victims come from. */
  | 'SOURCE'
  /** Where they pass through. */
  | 'TRANSIT';

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

export type CaseFlowQueryVariables = Exact<{
  country: string | number;
  year: string;
}>;


export type CaseFlowQuery = { readonly statistics: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly stage: CaseFlowStage | null, readonly value: number | null, readonly unit: string, readonly precision: Precision | null, readonly reporting: Reporting, readonly period: string | null, readonly population: string | null, readonly caveat: string | null, readonly partOf: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly value: number | null, readonly unit: string, readonly population: string | null }> }, readonly evidence: ReadonlyArray<{ readonly page: number | null, readonly lines: string | null, readonly quotedSource: { readonly id: string, readonly title: string } | null, readonly source: { readonly id: string, readonly title: string } }> }> } };

export type CommitSecretariatAndPartnersQueryVariables = Exact<{ [key: string]: never; }>;


export type CommitSecretariatAndPartnersQuery = { readonly node:
    | { readonly __typename: 'Agreement', readonly id: string, readonly name: string, readonly evidence: ReadonlyArray<{ readonly page: number | null, readonly lines: string | null, readonly source: { readonly id: string, readonly title: string } }> }
    | { readonly __typename: 'Assessment', readonly id: string, readonly name: string, readonly evidence: ReadonlyArray<{ readonly page: number | null, readonly lines: string | null, readonly source: { readonly id: string, readonly title: string } }> }
    | { readonly __typename: 'Case', readonly id: string, readonly name: string, readonly evidence: ReadonlyArray<{ readonly page: number | null, readonly lines: string | null, readonly source: { readonly id: string, readonly title: string } }> }
    | { readonly __typename: 'Company', readonly id: string, readonly name: string, readonly evidence: ReadonlyArray<{ readonly page: number | null, readonly lines: string | null, readonly source: { readonly id: string, readonly title: string } }> }
    | { readonly __typename: 'Concept', readonly id: string, readonly name: string, readonly evidence: ReadonlyArray<{ readonly page: number | null, readonly lines: string | null, readonly source: { readonly id: string, readonly title: string } }> }
    | { readonly __typename: 'Conflict', readonly id: string, readonly name: string, readonly evidence: ReadonlyArray<{ readonly page: number | null, readonly lines: string | null, readonly source: { readonly id: string, readonly title: string } }> }
    | { readonly __typename: 'ControlMethod', readonly id: string, readonly name: string, readonly evidence: ReadonlyArray<{ readonly page: number | null, readonly lines: string | null, readonly source: { readonly id: string, readonly title: string } }> }
    | { readonly __typename: 'Country', readonly id: string, readonly name: string, readonly evidence: ReadonlyArray<{ readonly page: number | null, readonly lines: string | null, readonly source: { readonly id: string, readonly title: string } }> }
    | { readonly __typename: 'CourtDecision', readonly id: string, readonly name: string, readonly evidence: ReadonlyArray<{ readonly page: number | null, readonly lines: string | null, readonly source: { readonly id: string, readonly title: string } }> }
    | { readonly __typename: 'CriminalGroup', readonly id: string, readonly name: string, readonly evidence: ReadonlyArray<{ readonly page: number | null, readonly lines: string | null, readonly source: { readonly id: string, readonly title: string } }> }
    | { readonly __typename: 'Event', readonly id: string, readonly name: string, readonly evidence: ReadonlyArray<{ readonly page: number | null, readonly lines: string | null, readonly source: { readonly id: string, readonly title: string } }> }
    | { readonly __typename: 'ExploitationForm', readonly id: string, readonly name: string, readonly evidence: ReadonlyArray<{ readonly page: number | null, readonly lines: string | null, readonly source: { readonly id: string, readonly title: string } }> }
    | { readonly __typename: 'Gap', readonly id: string, readonly name: string, readonly evidence: ReadonlyArray<{ readonly page: number | null, readonly lines: string | null, readonly source: { readonly id: string, readonly title: string } }> }
    | { readonly __typename: 'GovernmentAgency', readonly id: string, readonly name: string, readonly evidence: ReadonlyArray<{ readonly page: number | null, readonly lines: string | null, readonly source: { readonly id: string, readonly title: string } }> }
    | { readonly __typename: 'Indicator', readonly id: string, readonly name: string, readonly evidence: ReadonlyArray<{ readonly page: number | null, readonly lines: string | null, readonly source: { readonly id: string, readonly title: string } }> }
    | { readonly __typename: 'IntergovernmentalOrganisation', readonly id: string, readonly name: string, readonly evidence: ReadonlyArray<{ readonly page: number | null, readonly lines: string | null, readonly source: { readonly id: string, readonly title: string } }> }
    | { readonly __typename: 'Locality', readonly id: string, readonly name: string, readonly evidence: ReadonlyArray<{ readonly page: number | null, readonly lines: string | null, readonly source: { readonly id: string, readonly title: string } }> }
    | { readonly __typename: 'MediaOrganisation', readonly id: string, readonly name: string, readonly evidence: ReadonlyArray<{ readonly page: number | null, readonly lines: string | null, readonly source: { readonly id: string, readonly title: string } }> }
    | { readonly __typename: 'ModusOperandi', readonly id: string, readonly name: string, readonly evidence: ReadonlyArray<{ readonly page: number | null, readonly lines: string | null, readonly source: { readonly id: string, readonly title: string } }> }
    | { readonly __typename: 'NationalLaw', readonly id: string, readonly name: string, readonly evidence: ReadonlyArray<{ readonly page: number | null, readonly lines: string | null, readonly source: { readonly id: string, readonly title: string } }> }
    | { readonly __typename: 'NonGovernmentalOrganisation', readonly id: string, readonly name: string, readonly evidence: ReadonlyArray<{ readonly page: number | null, readonly lines: string | null, readonly source: { readonly id: string, readonly title: string } }> }
    | { readonly __typename: 'OrganisationType', readonly id: string, readonly name: string, readonly evidence: ReadonlyArray<{ readonly page: number | null, readonly lines: string | null, readonly source: { readonly id: string, readonly title: string } }> }
    | { readonly __typename: 'OrganisationTypology', readonly id: string, readonly name: string, readonly evidence: ReadonlyArray<{ readonly page: number | null, readonly lines: string | null, readonly source: { readonly id: string, readonly title: string } }> }
    | { readonly __typename: 'PolicyModel', readonly id: string, readonly name: string, readonly evidence: ReadonlyArray<{ readonly page: number | null, readonly lines: string | null, readonly source: { readonly id: string, readonly title: string } }> }
    | { readonly __typename: 'Programme', readonly id: string, readonly name: string, readonly secretariat: { readonly edges: ReadonlyArray<{ readonly node:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly page: number | null, readonly lines: string | null, readonly source: { readonly id: string, readonly title: string } }> }> }, readonly partners: { readonly edges: ReadonlyArray<{ readonly node:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly page: number | null, readonly lines: string | null, readonly source: { readonly id: string, readonly title: string } }> }> }, readonly evidence: ReadonlyArray<{ readonly page: number | null, readonly lines: string | null, readonly source: { readonly id: string, readonly title: string } }> }
    | { readonly __typename: 'Provision', readonly id: string, readonly name: string, readonly evidence: ReadonlyArray<{ readonly page: number | null, readonly lines: string | null, readonly source: { readonly id: string, readonly title: string } }> }
    | { readonly __typename: 'Recommendation', readonly id: string, readonly name: string, readonly evidence: ReadonlyArray<{ readonly page: number | null, readonly lines: string | null, readonly source: { readonly id: string, readonly title: string } }> }
    | { readonly __typename: 'RecruitmentMethod', readonly id: string, readonly name: string, readonly evidence: ReadonlyArray<{ readonly page: number | null, readonly lines: string | null, readonly source: { readonly id: string, readonly title: string } }> }
    | { readonly __typename: 'Region', readonly id: string, readonly name: string, readonly evidence: ReadonlyArray<{ readonly page: number | null, readonly lines: string | null, readonly source: { readonly id: string, readonly title: string } }> }
    | { readonly __typename: 'ResearchBody', readonly id: string, readonly name: string, readonly evidence: ReadonlyArray<{ readonly page: number | null, readonly lines: string | null, readonly source: { readonly id: string, readonly title: string } }> }
    | { readonly __typename: 'RiskFactor', readonly id: string, readonly name: string, readonly evidence: ReadonlyArray<{ readonly page: number | null, readonly lines: string | null, readonly source: { readonly id: string, readonly title: string } }> }
    | { readonly __typename: 'Route', readonly id: string, readonly name: string, readonly evidence: ReadonlyArray<{ readonly page: number | null, readonly lines: string | null, readonly source: { readonly id: string, readonly title: string } }> }
    | { readonly __typename: 'Scheme', readonly id: string, readonly name: string, readonly evidence: ReadonlyArray<{ readonly page: number | null, readonly lines: string | null, readonly source: { readonly id: string, readonly title: string } }> }
    | { readonly __typename: 'Sector', readonly id: string, readonly name: string, readonly evidence: ReadonlyArray<{ readonly page: number | null, readonly lines: string | null, readonly source: { readonly id: string, readonly title: string } }> }
    | { readonly __typename: 'Source', readonly id: string, readonly name: string, readonly evidence: ReadonlyArray<{ readonly page: number | null, readonly lines: string | null, readonly source: { readonly id: string, readonly title: string } }> }
    | { readonly __typename: 'Statistic', readonly id: string, readonly name: string, readonly evidence: ReadonlyArray<{ readonly page: number | null, readonly lines: string | null, readonly source: { readonly id: string, readonly title: string } }> }
    | { readonly __typename: 'Subject', readonly id: string, readonly name: string, readonly evidence: ReadonlyArray<{ readonly page: number | null, readonly lines: string | null, readonly source: { readonly id: string, readonly title: string } }> }
    | { readonly __typename: 'SupranationalAct', readonly id: string, readonly name: string, readonly evidence: ReadonlyArray<{ readonly page: number | null, readonly lines: string | null, readonly source: { readonly id: string, readonly title: string } }> }
    | { readonly __typename: 'Trait', readonly id: string, readonly name: string, readonly evidence: ReadonlyArray<{ readonly page: number | null, readonly lines: string | null, readonly source: { readonly id: string, readonly title: string } }> }
    | { readonly __typename: 'Treaty', readonly id: string, readonly name: string, readonly evidence: ReadonlyArray<{ readonly page: number | null, readonly lines: string | null, readonly source: { readonly id: string, readonly title: string } }> }
    | { readonly __typename: 'VictimGroup', readonly id: string, readonly name: string, readonly evidence: ReadonlyArray<{ readonly page: number | null, readonly lines: string | null, readonly source: { readonly id: string, readonly title: string } }> }
   | null };

export type ParticipantsFragment = { readonly edges: ReadonlyArray<{ readonly node:
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
    , readonly evidence: ReadonlyArray<{ readonly page: number | null, readonly lines: string | null, readonly source: { readonly id: string, readonly title: string } }> }> };

export type InstrumentsBetweenQueryVariables = Exact<{
  one: string | number;
  other: string | number;
  asOf?: string | null | undefined;
}>;


export type InstrumentsBetweenQuery = { readonly instruments: { readonly totalCount: number, readonly nodes: ReadonlyArray<
      | { readonly __typename: 'Agreement', readonly signedOn: string | null, readonly id: string, readonly name: string, readonly held: Holding | null, readonly subject: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly parties: { readonly edges: ReadonlyArray<{ readonly role: ParticipationRole, readonly signedOn: string | null, readonly ratifiedOn: string | null, readonly node:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
            , readonly evidence: ReadonlyArray<{ readonly page: number | null, readonly lines: string | null, readonly source: { readonly id: string, readonly title: string } }> }> }, readonly evidence: ReadonlyArray<{ readonly page: number | null, readonly lines: string | null, readonly source: { readonly id: string, readonly title: string } }> }
      | { readonly __typename: 'NationalLaw', readonly adoptedOn: string | null, readonly id: string, readonly name: string, readonly held: Holding | null, readonly subject: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly parties: { readonly edges: ReadonlyArray<{ readonly role: ParticipationRole, readonly signedOn: string | null, readonly ratifiedOn: string | null, readonly node:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
            , readonly evidence: ReadonlyArray<{ readonly page: number | null, readonly lines: string | null, readonly source: { readonly id: string, readonly title: string } }> }> }, readonly evidence: ReadonlyArray<{ readonly page: number | null, readonly lines: string | null, readonly source: { readonly id: string, readonly title: string } }> }
      | { readonly __typename: 'Programme', readonly startedOn: string | null, readonly period: string | null, readonly id: string, readonly name: string, readonly held: Holding | null, readonly subject: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly parties: { readonly edges: ReadonlyArray<{ readonly role: ParticipationRole, readonly signedOn: string | null, readonly ratifiedOn: string | null, readonly node:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
            , readonly evidence: ReadonlyArray<{ readonly page: number | null, readonly lines: string | null, readonly source: { readonly id: string, readonly title: string } }> }> }, readonly evidence: ReadonlyArray<{ readonly page: number | null, readonly lines: string | null, readonly source: { readonly id: string, readonly title: string } }> }
      | { readonly __typename: 'SupranationalAct', readonly adoptedOn: string | null, readonly id: string, readonly name: string, readonly held: Holding | null, readonly subject: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly parties: { readonly edges: ReadonlyArray<{ readonly role: ParticipationRole, readonly signedOn: string | null, readonly ratifiedOn: string | null, readonly node:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
            , readonly evidence: ReadonlyArray<{ readonly page: number | null, readonly lines: string | null, readonly source: { readonly id: string, readonly title: string } }> }> }, readonly evidence: ReadonlyArray<{ readonly page: number | null, readonly lines: string | null, readonly source: { readonly id: string, readonly title: string } }> }
      | { readonly __typename: 'Treaty', readonly adoptedOn: string | null, readonly id: string, readonly name: string, readonly held: Holding | null, readonly subject: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly parties: { readonly edges: ReadonlyArray<{ readonly role: ParticipationRole, readonly signedOn: string | null, readonly ratifiedOn: string | null, readonly node:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
            , readonly evidence: ReadonlyArray<{ readonly page: number | null, readonly lines: string | null, readonly source: { readonly id: string, readonly title: string } }> }> }, readonly evidence: ReadonlyArray<{ readonly page: number | null, readonly lines: string | null, readonly source: { readonly id: string, readonly title: string } }> }
    > } };

export type WithinTwoStepsQueryVariables = Exact<{
  id: string | number;
}>;


export type WithinTwoStepsQuery = { readonly neighbourhood: { readonly truncated: boolean, readonly nodes: ReadonlyArray<{ readonly distance: number, readonly entity:
        | { readonly __typename: 'Agreement', readonly id: string, readonly name: string, readonly evidence: ReadonlyArray<{ readonly page: number | null, readonly lines: string | null, readonly source: { readonly id: string, readonly title: string } }> }
        | { readonly __typename: 'Assessment', readonly id: string, readonly name: string, readonly evidence: ReadonlyArray<{ readonly page: number | null, readonly lines: string | null, readonly source: { readonly id: string, readonly title: string } }> }
        | { readonly __typename: 'Case', readonly id: string, readonly name: string, readonly evidence: ReadonlyArray<{ readonly page: number | null, readonly lines: string | null, readonly source: { readonly id: string, readonly title: string } }> }
        | { readonly __typename: 'Company', readonly id: string, readonly name: string, readonly evidence: ReadonlyArray<{ readonly page: number | null, readonly lines: string | null, readonly source: { readonly id: string, readonly title: string } }> }
        | { readonly __typename: 'Concept', readonly id: string, readonly name: string, readonly evidence: ReadonlyArray<{ readonly page: number | null, readonly lines: string | null, readonly source: { readonly id: string, readonly title: string } }> }
        | { readonly __typename: 'Conflict', readonly id: string, readonly name: string, readonly evidence: ReadonlyArray<{ readonly page: number | null, readonly lines: string | null, readonly source: { readonly id: string, readonly title: string } }> }
        | { readonly __typename: 'ControlMethod', readonly id: string, readonly name: string, readonly evidence: ReadonlyArray<{ readonly page: number | null, readonly lines: string | null, readonly source: { readonly id: string, readonly title: string } }> }
        | { readonly __typename: 'Country', readonly id: string, readonly name: string, readonly evidence: ReadonlyArray<{ readonly page: number | null, readonly lines: string | null, readonly source: { readonly id: string, readonly title: string } }> }
        | { readonly __typename: 'CourtDecision', readonly id: string, readonly name: string, readonly evidence: ReadonlyArray<{ readonly page: number | null, readonly lines: string | null, readonly source: { readonly id: string, readonly title: string } }> }
        | { readonly __typename: 'CriminalGroup', readonly id: string, readonly name: string, readonly evidence: ReadonlyArray<{ readonly page: number | null, readonly lines: string | null, readonly source: { readonly id: string, readonly title: string } }> }
        | { readonly __typename: 'Event', readonly id: string, readonly name: string, readonly evidence: ReadonlyArray<{ readonly page: number | null, readonly lines: string | null, readonly source: { readonly id: string, readonly title: string } }> }
        | { readonly __typename: 'ExploitationForm', readonly id: string, readonly name: string, readonly evidence: ReadonlyArray<{ readonly page: number | null, readonly lines: string | null, readonly source: { readonly id: string, readonly title: string } }> }
        | { readonly __typename: 'Gap', readonly id: string, readonly name: string, readonly evidence: ReadonlyArray<{ readonly page: number | null, readonly lines: string | null, readonly source: { readonly id: string, readonly title: string } }> }
        | { readonly __typename: 'GovernmentAgency', readonly id: string, readonly name: string, readonly evidence: ReadonlyArray<{ readonly page: number | null, readonly lines: string | null, readonly source: { readonly id: string, readonly title: string } }> }
        | { readonly __typename: 'Indicator', readonly id: string, readonly name: string, readonly evidence: ReadonlyArray<{ readonly page: number | null, readonly lines: string | null, readonly source: { readonly id: string, readonly title: string } }> }
        | { readonly __typename: 'IntergovernmentalOrganisation', readonly id: string, readonly name: string, readonly evidence: ReadonlyArray<{ readonly page: number | null, readonly lines: string | null, readonly source: { readonly id: string, readonly title: string } }> }
        | { readonly __typename: 'Locality', readonly id: string, readonly name: string, readonly evidence: ReadonlyArray<{ readonly page: number | null, readonly lines: string | null, readonly source: { readonly id: string, readonly title: string } }> }
        | { readonly __typename: 'MediaOrganisation', readonly id: string, readonly name: string, readonly evidence: ReadonlyArray<{ readonly page: number | null, readonly lines: string | null, readonly source: { readonly id: string, readonly title: string } }> }
        | { readonly __typename: 'ModusOperandi', readonly id: string, readonly name: string, readonly evidence: ReadonlyArray<{ readonly page: number | null, readonly lines: string | null, readonly source: { readonly id: string, readonly title: string } }> }
        | { readonly __typename: 'NationalLaw', readonly id: string, readonly name: string, readonly evidence: ReadonlyArray<{ readonly page: number | null, readonly lines: string | null, readonly source: { readonly id: string, readonly title: string } }> }
        | { readonly __typename: 'NonGovernmentalOrganisation', readonly id: string, readonly name: string, readonly evidence: ReadonlyArray<{ readonly page: number | null, readonly lines: string | null, readonly source: { readonly id: string, readonly title: string } }> }
        | { readonly __typename: 'OrganisationType', readonly id: string, readonly name: string, readonly evidence: ReadonlyArray<{ readonly page: number | null, readonly lines: string | null, readonly source: { readonly id: string, readonly title: string } }> }
        | { readonly __typename: 'OrganisationTypology', readonly id: string, readonly name: string, readonly evidence: ReadonlyArray<{ readonly page: number | null, readonly lines: string | null, readonly source: { readonly id: string, readonly title: string } }> }
        | { readonly __typename: 'PolicyModel', readonly id: string, readonly name: string, readonly evidence: ReadonlyArray<{ readonly page: number | null, readonly lines: string | null, readonly source: { readonly id: string, readonly title: string } }> }
        | { readonly __typename: 'Programme', readonly id: string, readonly name: string, readonly evidence: ReadonlyArray<{ readonly page: number | null, readonly lines: string | null, readonly source: { readonly id: string, readonly title: string } }> }
        | { readonly __typename: 'Provision', readonly id: string, readonly name: string, readonly evidence: ReadonlyArray<{ readonly page: number | null, readonly lines: string | null, readonly source: { readonly id: string, readonly title: string } }> }
        | { readonly __typename: 'Recommendation', readonly id: string, readonly name: string, readonly evidence: ReadonlyArray<{ readonly page: number | null, readonly lines: string | null, readonly source: { readonly id: string, readonly title: string } }> }
        | { readonly __typename: 'RecruitmentMethod', readonly id: string, readonly name: string, readonly evidence: ReadonlyArray<{ readonly page: number | null, readonly lines: string | null, readonly source: { readonly id: string, readonly title: string } }> }
        | { readonly __typename: 'Region', readonly id: string, readonly name: string, readonly evidence: ReadonlyArray<{ readonly page: number | null, readonly lines: string | null, readonly source: { readonly id: string, readonly title: string } }> }
        | { readonly __typename: 'ResearchBody', readonly id: string, readonly name: string, readonly evidence: ReadonlyArray<{ readonly page: number | null, readonly lines: string | null, readonly source: { readonly id: string, readonly title: string } }> }
        | { readonly __typename: 'RiskFactor', readonly id: string, readonly name: string, readonly evidence: ReadonlyArray<{ readonly page: number | null, readonly lines: string | null, readonly source: { readonly id: string, readonly title: string } }> }
        | { readonly __typename: 'Route', readonly id: string, readonly name: string, readonly evidence: ReadonlyArray<{ readonly page: number | null, readonly lines: string | null, readonly source: { readonly id: string, readonly title: string } }> }
        | { readonly __typename: 'Scheme', readonly id: string, readonly name: string, readonly evidence: ReadonlyArray<{ readonly page: number | null, readonly lines: string | null, readonly source: { readonly id: string, readonly title: string } }> }
        | { readonly __typename: 'Sector', readonly id: string, readonly name: string, readonly evidence: ReadonlyArray<{ readonly page: number | null, readonly lines: string | null, readonly source: { readonly id: string, readonly title: string } }> }
        | { readonly __typename: 'Source', readonly id: string, readonly name: string, readonly evidence: ReadonlyArray<{ readonly page: number | null, readonly lines: string | null, readonly source: { readonly id: string, readonly title: string } }> }
        | { readonly __typename: 'Statistic', readonly id: string, readonly name: string, readonly evidence: ReadonlyArray<{ readonly page: number | null, readonly lines: string | null, readonly source: { readonly id: string, readonly title: string } }> }
        | { readonly __typename: 'Subject', readonly id: string, readonly name: string, readonly evidence: ReadonlyArray<{ readonly page: number | null, readonly lines: string | null, readonly source: { readonly id: string, readonly title: string } }> }
        | { readonly __typename: 'SupranationalAct', readonly id: string, readonly name: string, readonly evidence: ReadonlyArray<{ readonly page: number | null, readonly lines: string | null, readonly source: { readonly id: string, readonly title: string } }> }
        | { readonly __typename: 'Trait', readonly id: string, readonly name: string, readonly evidence: ReadonlyArray<{ readonly page: number | null, readonly lines: string | null, readonly source: { readonly id: string, readonly title: string } }> }
        | { readonly __typename: 'Treaty', readonly id: string, readonly name: string, readonly evidence: ReadonlyArray<{ readonly page: number | null, readonly lines: string | null, readonly source: { readonly id: string, readonly title: string } }> }
        | { readonly __typename: 'VictimGroup', readonly id: string, readonly name: string, readonly evidence: ReadonlyArray<{ readonly page: number | null, readonly lines: string | null, readonly source: { readonly id: string, readonly title: string } }> }
       }>, readonly edges: ReadonlyArray<{ readonly id: string, readonly type: string, readonly source: string, readonly target: string, readonly evidence: ReadonlyArray<{ readonly page: number | null, readonly lines: string | null, readonly source: { readonly id: string, readonly title: string } }> }> } };

export type PageFragment = { readonly page: number | null, readonly lines: string | null, readonly source: { readonly id: string, readonly title: string } };

export type DestinationAndTransitQueryVariables = Exact<{
  country: string | number;
}>;


export type DestinationAndTransitQuery = { readonly both: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly routes: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly status: RouteStatus, readonly stops: { readonly edges: ReadonlyArray<{ readonly order: number, readonly role: StopRole, readonly node:
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                 }> }, readonly evidence: ReadonlyArray<{ readonly page: number | null, readonly lines: string | null, readonly source: { readonly id: string, readonly title: string } }> }, readonly evidence: ReadonlyArray<{ readonly page: number | null, readonly lines: string | null, readonly source: { readonly id: string, readonly title: string } }> }> } }> }, readonly onlyDestination: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly routes: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly status: RouteStatus, readonly stops: { readonly edges: ReadonlyArray<{ readonly order: number, readonly role: StopRole, readonly node:
                  | { readonly id: string }
                  | { readonly id: string }
                  | { readonly id: string }
                 }> }, readonly evidence: ReadonlyArray<{ readonly page: number | null, readonly lines: string | null, readonly source: { readonly id: string, readonly title: string } }> }, readonly evidence: ReadonlyArray<{ readonly page: number | null, readonly lines: string | null, readonly source: { readonly id: string, readonly title: string } }> }> } }> } };

export type OriginsFragment = { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly routes: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly status: RouteStatus, readonly stops: { readonly edges: ReadonlyArray<{ readonly order: number, readonly role: StopRole, readonly node:
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
               }> }, readonly evidence: ReadonlyArray<{ readonly page: number | null, readonly lines: string | null, readonly source: { readonly id: string, readonly title: string } }> }, readonly evidence: ReadonlyArray<{ readonly page: number | null, readonly lines: string | null, readonly source: { readonly id: string, readonly title: string } }> }> } }> };

export type PoliceCooperationQueryVariables = Exact<{
  one: string | number;
  other: string | number;
}>;


export type PoliceCooperationQuery = { readonly governmentAgencies: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly establishedOn: string | null, readonly cooperatesWith: { readonly edges: ReadonlyArray<{ readonly since: string | null, readonly until: string | null, readonly status: CooperationStatus, readonly basis: string | null, readonly frequency: string | null, readonly node:
            | { readonly id: string, readonly name: string, readonly succeeds: { readonly edges: ReadonlyArray<{ readonly on: string | null, readonly node:
                    | { readonly id: string, readonly name: string }
                    | { readonly id: string, readonly name: string }
                    | { readonly establishedOn: string | null, readonly dissolvedOn: string | null, readonly id: string, readonly name: string }
                    | { readonly id: string, readonly name: string }
                    | { readonly id: string, readonly name: string }
                    | { readonly id: string, readonly name: string }
                    | { readonly id: string, readonly name: string }
                  , readonly evidence: ReadonlyArray<{ readonly page: number | null, readonly lines: string | null, readonly source: { readonly id: string, readonly title: string } }> }> } }
            | { readonly id: string, readonly name: string, readonly succeeds: { readonly edges: ReadonlyArray<{ readonly on: string | null, readonly node:
                    | { readonly id: string, readonly name: string }
                    | { readonly id: string, readonly name: string }
                    | { readonly establishedOn: string | null, readonly dissolvedOn: string | null, readonly id: string, readonly name: string }
                    | { readonly id: string, readonly name: string }
                    | { readonly id: string, readonly name: string }
                    | { readonly id: string, readonly name: string }
                    | { readonly id: string, readonly name: string }
                  , readonly evidence: ReadonlyArray<{ readonly page: number | null, readonly lines: string | null, readonly source: { readonly id: string, readonly title: string } }> }> } }
            | { readonly id: string, readonly name: string, readonly succeeds: { readonly edges: ReadonlyArray<{ readonly on: string | null, readonly node:
                    | { readonly id: string, readonly name: string }
                    | { readonly id: string, readonly name: string }
                    | { readonly establishedOn: string | null, readonly dissolvedOn: string | null, readonly id: string, readonly name: string }
                    | { readonly id: string, readonly name: string }
                    | { readonly id: string, readonly name: string }
                    | { readonly id: string, readonly name: string }
                    | { readonly id: string, readonly name: string }
                  , readonly evidence: ReadonlyArray<{ readonly page: number | null, readonly lines: string | null, readonly source: { readonly id: string, readonly title: string } }> }> } }
            | { readonly id: string, readonly name: string, readonly succeeds: { readonly edges: ReadonlyArray<{ readonly on: string | null, readonly node:
                    | { readonly id: string, readonly name: string }
                    | { readonly id: string, readonly name: string }
                    | { readonly establishedOn: string | null, readonly dissolvedOn: string | null, readonly id: string, readonly name: string }
                    | { readonly id: string, readonly name: string }
                    | { readonly id: string, readonly name: string }
                    | { readonly id: string, readonly name: string }
                    | { readonly id: string, readonly name: string }
                  , readonly evidence: ReadonlyArray<{ readonly page: number | null, readonly lines: string | null, readonly source: { readonly id: string, readonly title: string } }> }> } }
            | { readonly id: string, readonly name: string, readonly succeeds: { readonly edges: ReadonlyArray<{ readonly on: string | null, readonly node:
                    | { readonly id: string, readonly name: string }
                    | { readonly id: string, readonly name: string }
                    | { readonly establishedOn: string | null, readonly dissolvedOn: string | null, readonly id: string, readonly name: string }
                    | { readonly id: string, readonly name: string }
                    | { readonly id: string, readonly name: string }
                    | { readonly id: string, readonly name: string }
                    | { readonly id: string, readonly name: string }
                  , readonly evidence: ReadonlyArray<{ readonly page: number | null, readonly lines: string | null, readonly source: { readonly id: string, readonly title: string } }> }> } }
            | { readonly id: string, readonly name: string, readonly succeeds: { readonly edges: ReadonlyArray<{ readonly on: string | null, readonly node:
                    | { readonly id: string, readonly name: string }
                    | { readonly id: string, readonly name: string }
                    | { readonly establishedOn: string | null, readonly dissolvedOn: string | null, readonly id: string, readonly name: string }
                    | { readonly id: string, readonly name: string }
                    | { readonly id: string, readonly name: string }
                    | { readonly id: string, readonly name: string }
                    | { readonly id: string, readonly name: string }
                  , readonly evidence: ReadonlyArray<{ readonly page: number | null, readonly lines: string | null, readonly source: { readonly id: string, readonly title: string } }> }> } }
            | { readonly id: string, readonly name: string, readonly succeeds: { readonly edges: ReadonlyArray<{ readonly on: string | null, readonly node:
                    | { readonly id: string, readonly name: string }
                    | { readonly id: string, readonly name: string }
                    | { readonly establishedOn: string | null, readonly dissolvedOn: string | null, readonly id: string, readonly name: string }
                    | { readonly id: string, readonly name: string }
                    | { readonly id: string, readonly name: string }
                    | { readonly id: string, readonly name: string }
                    | { readonly id: string, readonly name: string }
                  , readonly evidence: ReadonlyArray<{ readonly page: number | null, readonly lines: string | null, readonly source: { readonly id: string, readonly title: string } }> }> } }
          , readonly evidence: ReadonlyArray<{ readonly page: number | null, readonly lines: string | null, readonly source: { readonly id: string, readonly title: string } }> }> }, readonly succeeds: { readonly edges: ReadonlyArray<{ readonly on: string | null, readonly node:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly establishedOn: string | null, readonly dissolvedOn: string | null, readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly page: number | null, readonly lines: string | null, readonly source: { readonly id: string, readonly title: string } }> }> }, readonly evidence: ReadonlyArray<{ readonly page: number | null, readonly lines: string | null, readonly source: { readonly id: string, readonly title: string } }> }> } };

export type BeforeFragment = { readonly edges: ReadonlyArray<{ readonly on: string | null, readonly node:
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly establishedOn: string | null, readonly dissolvedOn: string | null, readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
    , readonly evidence: ReadonlyArray<{ readonly page: number | null, readonly lines: string | null, readonly source: { readonly id: string, readonly title: string } }> }> };

export type TypologiesQueryVariables = Exact<{ [key: string]: never; }>;


export type TypologiesQuery = { readonly organisationTypologies: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly author: string, readonly publishedOn: string | null, readonly types: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly structure: OrganisationStructure | null, readonly traits: { readonly edges: ReadonlyArray<{ readonly has: boolean, readonly degree: string | null, readonly node: { readonly id: string, readonly name: string, readonly dimension: TraitDimension }, readonly evidence: ReadonlyArray<{ readonly page: number | null, readonly lines: string | null, readonly source: { readonly id: string, readonly title: string } }> }> }, readonly evidence: ReadonlyArray<{ readonly page: number | null, readonly lines: string | null, readonly source: { readonly id: string, readonly title: string } }> }> }, readonly evidence: ReadonlyArray<{ readonly page: number | null, readonly lines: string | null, readonly source: { readonly id: string, readonly title: string } }> }> }, readonly hierarchical: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly typology: { readonly node: { readonly id: string } } | null, readonly evidence: ReadonlyArray<{ readonly page: number | null, readonly lines: string | null, readonly source: { readonly id: string, readonly title: string } }> }> } };

export const PageFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Page"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"page"}},{"kind":"Field","name":{"kind":"Name","value":"lines"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<PageFragment, unknown>;
export const ParticipantsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Participants"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActorParticipationConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Page"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Page"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"page"}},{"kind":"Field","name":{"kind":"Name","value":"lines"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<ParticipantsFragment, unknown>;
export const OriginsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Origins"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CountryConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"routes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"edgeWhere"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"role"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"SOURCE"}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"or"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"destination"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"country"}}]}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"via"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"country"}}]}}]}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"stops"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"order"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Page"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Page"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Page"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"page"}},{"kind":"Field","name":{"kind":"Name","value":"lines"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<OriginsFragment, unknown>;
export const BeforeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Before"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActorSuccessionConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernmentAgency"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"establishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dissolvedOn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Page"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Page"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"page"}},{"kind":"Field","name":{"kind":"Name","value":"lines"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<BeforeFragment, unknown>;
export const CaseFlowDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CaseFlow"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"country"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PartialDate"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statistics"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"place"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"country"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"period"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"during"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"stage"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"IDENTIFIED"},{"kind":"EnumValue","value":"INVESTIGATED"},{"kind":"EnumValue","value":"PROSECUTED"}]}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"STAGE"}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"VALUE"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"reporting"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"population"}},{"kind":"Field","name":{"kind":"Name","value":"caveat"}},{"kind":"Field","name":{"kind":"Name","value":"partOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"population"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Page"}},{"kind":"Field","name":{"kind":"Name","value":"quotedSource"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Page"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"page"}},{"kind":"Field","name":{"kind":"Name","value":"lines"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<CaseFlowQuery, CaseFlowQueryVariables>;
export const CommitSecretariatAndPartnersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CommitSecretariatAndPartners"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"StringValue","value":"programme:commit-process","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Programme"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"secretariat"},"name":{"kind":"Name","value":"parties"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"edgeWhere"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"role"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"SECRETARIAT"}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Participants"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"partners"},"name":{"kind":"Name","value":"parties"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"edgeWhere"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"role"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"PARTNER"}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Participants"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Page"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Page"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"page"}},{"kind":"Field","name":{"kind":"Name","value":"lines"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Participants"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActorParticipationConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Page"}}]}}]}}]}}]} as unknown as DocumentNode<CommitSecretariatAndPartnersQuery, CommitSecretariatAndPartnersQueryVariables>;
export const InstrumentsBetweenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"InstrumentsBetween"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"one"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"other"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PartialDate"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"instruments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"and"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"party"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"one"}}]}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"party"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"other"}}]}}]}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"held"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Agreement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signedOn"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Programme"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startedOn"}},{"kind":"Field","name":{"kind":"Name","value":"period"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LegalInstrument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"adoptedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"parties"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"signedOn"}},{"kind":"Field","name":{"kind":"Name","value":"ratifiedOn"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Page"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Page"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Page"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"page"}},{"kind":"Field","name":{"kind":"Name","value":"lines"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<InstrumentsBetweenQuery, InstrumentsBetweenQueryVariables>;
export const WithinTwoStepsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WithinTwoSteps"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"neighbourhood"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"id"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"depth"},"value":{"kind":"IntValue","value":"2"}},{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"2000"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"truncated"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"distance"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Page"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Page"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Page"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"page"}},{"kind":"Field","name":{"kind":"Name","value":"lines"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<WithinTwoStepsQuery, WithinTwoStepsQueryVariables>;
export const DestinationAndTransitDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DestinationAndTransit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"country"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"both"},"name":{"kind":"Name","value":"countries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"and"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"routes"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"some"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"edge"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"role"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"SOURCE"}}]}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"node"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"destination"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"country"}}]}}]}}]}}]}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"routes"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"some"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"edge"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"role"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"SOURCE"}}]}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"node"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"via"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"country"}}]}}]}}]}}]}}]}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Origins"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"onlyDestination"},"name":{"kind":"Name","value":"countries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"routes"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"some"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"edge"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"role"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"SOURCE"}}]}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"node"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"destination"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"country"}}]}}]}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"none"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"edge"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"role"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"SOURCE"}}]}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"node"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"via"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"country"}}]}}]}}]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Origins"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Page"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"page"}},{"kind":"Field","name":{"kind":"Name","value":"lines"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Origins"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CountryConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"routes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"edgeWhere"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"role"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"SOURCE"}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"or"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"destination"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"country"}}]}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"via"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"country"}}]}}]}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"stops"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"order"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Page"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Page"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<DestinationAndTransitQuery, DestinationAndTransitQueryVariables>;
export const PoliceCooperationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PoliceCooperation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"one"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"other"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"governmentAgencies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"country"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"one"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"kind"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"POLICE_FORCE"},{"kind":"EnumValue","value":"POLICE_UNIT"}]}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"cooperatesWith"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"some"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"node"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"ofCountry"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"some"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"node"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"other"}}]}}]}}]}}]}}]}}]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"establishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"cooperatesWith"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"ofCountry"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"some"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"node"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"other"}}]}}]}}]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"frequency"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"succeeds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Before"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Page"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"succeeds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Before"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Page"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Page"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"page"}},{"kind":"Field","name":{"kind":"Name","value":"lines"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Before"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActorSuccessionConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernmentAgency"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"establishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dissolvedOn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Page"}}]}}]}}]}}]} as unknown as DocumentNode<PoliceCooperationQuery, PoliceCooperationQueryVariables>;
export const TypologiesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Typologies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisationTypologies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"PUBLISHED_ON"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"author"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"types"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"RANK"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"structure"}},{"kind":"Field","name":{"kind":"Name","value":"traits"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"has"}},{"kind":"Field","name":{"kind":"Name","value":"degree"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"dimension"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Page"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Page"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Page"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"hierarchical"},"name":{"kind":"Name","value":"organisationTypes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"structure"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"HIERARCHICAL"}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"typology"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Page"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Page"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"page"}},{"kind":"Field","name":{"kind":"Name","value":"lines"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<TypologiesQuery, TypologiesQueryVariables>;