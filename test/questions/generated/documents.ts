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

/** What statements disagree about. */
export type ConflictKind =
  /** How something is classified. */
  | 'CLASSIFICATION'
  /** A date. */
  | 'DATE'
  /** Whether something exists or happened. */
  | 'EXISTENCE'
  /** A figure. */
  | 'FIGURE'
  /** What a law or a practice is. */
  | 'LAW_AND_PRACTICE'
  /** A name or an identity. */
  | 'NAME';

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

/** Where a gap lies. */
export type GapKind =
  /** In cooperation. */
  | 'COOPERATION'
  /** In data. */
  | 'DATA'
  /** In enforcement and prosecution. */
  | 'ENFORCEMENT'
  /** In carrying out what the law or a plan says. */
  | 'IMPLEMENTATION'
  /** In the law. */
  | 'LEGAL'
  /** In policy. */
  | 'POLICY'
  /** In prevention. */
  | 'PREVENTION'
  /** In the protection of victims. */
  | 'PROTECTION'
  /** In research. */
  | 'RESEARCH';

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

/** What sort of provision it is. */
export type ProvisionKind =
  /** It sets up or empowers a body. */
  | 'COMPETENCE'
  /** It defines a term. */
  | 'DEFINITION'
  /** It lays a duty on a state or another actor. */
  | 'DUTY'
  /** It exempts someone. */
  | 'EXEMPTION'
  /** It makes something an offence. */
  | 'OFFENCE'
  /** It states the reasons for an act, or how the act is to be read. */
  | 'RECITAL'
  /** It gives someone a right. */
  | 'RIGHT';

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

export type PetinActsAsOfQueryVariables = Exact<{
  acts: ReadonlyArray<string | number> | string | number;
  date: string;
}>;


export type PetinActsAsOfQuery = { readonly supranationalActs: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly held: Holding | null, readonly adoptedOn: string | null, readonly evidence: ReadonlyArray<{ readonly page: number | null, readonly lines: string | null, readonly source: { readonly id: string, readonly title: string } }> }> } };

export type PetinReplacementsQueryVariables = Exact<{
  acts: ReadonlyArray<string | number> | string | number;
}>;


export type PetinReplacementsQuery = { readonly supranationalActs: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly number: string | null, readonly adoptedOn: string | null, readonly replacedBy: { readonly edges: ReadonlyArray<{ readonly node:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
          , readonly evidence: ReadonlyArray<{ readonly page: number | null, readonly lines: string | null, readonly source: { readonly id: string, readonly title: string } }> }> } }> } };

export type PetinLimitedProvisionsQueryVariables = Exact<{
  act: string | number;
}>;


export type PetinLimitedProvisionsQuery = { readonly provisions: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly locator: string, readonly kind: ProvisionKind, readonly cooperationRequired: boolean | null, readonly practice: string | null, readonly limitedBy: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly locator: string, readonly kind: ProvisionKind, readonly elements: ReadonlyArray<string> }, readonly evidence: ReadonlyArray<{ readonly page: number | null, readonly lines: string | null, readonly source: { readonly id: string, readonly title: string } }> }> } }> } };

export type PetinPenaltiesQueryVariables = Exact<{
  act: string | number;
}>;


export type PetinPenaltiesQuery = { readonly provisions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly locator: string, readonly elements: ReadonlyArray<string>, readonly penalties: ReadonlyArray<{ readonly appliesTo: string | null, readonly maximumMonths: number | null }>, readonly evidence: ReadonlyArray<{ readonly page: number | null, readonly lines: string | null, readonly source: { readonly id: string, readonly title: string } }> }> } };

export type PetinLateStatesQueryVariables = Exact<{
  act: string | number;
}>;


export type PetinLateStatesQuery = { readonly node:
    | { readonly __typename: 'Agreement' }
    | { readonly __typename: 'Assessment' }
    | { readonly __typename: 'Case' }
    | { readonly __typename: 'Company' }
    | { readonly __typename: 'Concept' }
    | { readonly __typename: 'Conflict' }
    | { readonly __typename: 'ControlMethod' }
    | { readonly __typename: 'Country' }
    | { readonly __typename: 'CourtDecision' }
    | { readonly __typename: 'CriminalGroup' }
    | { readonly __typename: 'Event' }
    | { readonly __typename: 'ExploitationForm' }
    | { readonly __typename: 'Gap' }
    | { readonly __typename: 'GovernmentAgency' }
    | { readonly __typename: 'Indicator' }
    | { readonly __typename: 'IntergovernmentalOrganisation' }
    | { readonly __typename: 'Locality' }
    | { readonly __typename: 'MediaOrganisation' }
    | { readonly __typename: 'ModusOperandi' }
    | { readonly __typename: 'NationalLaw' }
    | { readonly __typename: 'NonGovernmentalOrganisation' }
    | { readonly __typename: 'OrganisationType' }
    | { readonly __typename: 'OrganisationTypology' }
    | { readonly __typename: 'PolicyModel' }
    | { readonly __typename: 'Programme' }
    | { readonly __typename: 'Provision' }
    | { readonly __typename: 'Recommendation' }
    | { readonly __typename: 'RecruitmentMethod' }
    | { readonly __typename: 'Region' }
    | { readonly __typename: 'ResearchBody' }
    | { readonly __typename: 'RiskFactor' }
    | { readonly __typename: 'Route' }
    | { readonly __typename: 'Scheme' }
    | { readonly __typename: 'Sector' }
    | { readonly __typename: 'Source' }
    | { readonly __typename: 'Statistic' }
    | { readonly __typename: 'Subject' }
    | { readonly __typename: 'SupranationalAct', readonly transpositionDue: string | null, readonly gaps: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly period: string | null, readonly about: { readonly edges: ReadonlyArray<{ readonly node:
                  | { readonly __typename: 'Agreement', readonly id: string }
                  | { readonly __typename: 'Assessment', readonly id: string }
                  | { readonly __typename: 'Case', readonly id: string }
                  | { readonly __typename: 'Company', readonly id: string }
                  | { readonly __typename: 'Concept', readonly id: string }
                  | { readonly __typename: 'Conflict', readonly id: string }
                  | { readonly __typename: 'ControlMethod', readonly id: string }
                  | { readonly __typename: 'Country', readonly id: string }
                  | { readonly __typename: 'CourtDecision', readonly id: string }
                  | { readonly __typename: 'CriminalGroup', readonly id: string }
                  | { readonly __typename: 'Event', readonly id: string }
                  | { readonly __typename: 'ExploitationForm', readonly id: string }
                  | { readonly __typename: 'Gap', readonly id: string }
                  | { readonly __typename: 'GovernmentAgency', readonly id: string }
                  | { readonly __typename: 'Indicator', readonly id: string }
                  | { readonly __typename: 'IntergovernmentalOrganisation', readonly id: string }
                  | { readonly __typename: 'Locality', readonly id: string }
                  | { readonly __typename: 'MediaOrganisation', readonly id: string }
                  | { readonly __typename: 'ModusOperandi', readonly id: string }
                  | { readonly __typename: 'NationalLaw', readonly id: string }
                  | { readonly __typename: 'NonGovernmentalOrganisation', readonly id: string }
                  | { readonly __typename: 'OrganisationType', readonly id: string }
                  | { readonly __typename: 'OrganisationTypology', readonly id: string }
                  | { readonly __typename: 'PolicyModel', readonly id: string }
                  | { readonly __typename: 'Programme', readonly id: string }
                  | { readonly __typename: 'Provision', readonly id: string }
                  | { readonly __typename: 'Recommendation', readonly id: string }
                  | { readonly __typename: 'RecruitmentMethod', readonly id: string }
                  | { readonly __typename: 'Region', readonly id: string }
                  | { readonly __typename: 'ResearchBody', readonly id: string }
                  | { readonly __typename: 'RiskFactor', readonly id: string }
                  | { readonly __typename: 'Route', readonly id: string }
                  | { readonly __typename: 'Scheme', readonly id: string }
                  | { readonly __typename: 'Sector', readonly id: string }
                  | { readonly __typename: 'Source', readonly id: string }
                  | { readonly __typename: 'Statistic', readonly id: string }
                  | { readonly __typename: 'Subject', readonly id: string }
                  | { readonly __typename: 'SupranationalAct', readonly id: string }
                  | { readonly __typename: 'Trait', readonly id: string }
                  | { readonly __typename: 'Treaty', readonly id: string }
                  | { readonly __typename: 'VictimGroup', readonly id: string }
                , readonly evidence: ReadonlyArray<{ readonly page: number | null, readonly lines: string | null, readonly source: { readonly id: string, readonly title: string } }> }> } } }> } }
    | { readonly __typename: 'Trait' }
    | { readonly __typename: 'Treaty' }
    | { readonly __typename: 'VictimGroup' }
   | null };

export type PetinEvaluatedByGretaQueryVariables = Exact<{
  act: string | number;
  indicator: string | number;
}>;


export type PetinEvaluatedByGretaQuery = { readonly late: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly assessments: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly period: string | null, readonly evidence: ReadonlyArray<{ readonly page: number | null, readonly lines: string | null, readonly source: { readonly id: string, readonly title: string } }> }> } }> }, readonly notLate: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly assessments: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly period: string | null, readonly evidence: ReadonlyArray<{ readonly page: number | null, readonly lines: string | null, readonly source: { readonly id: string, readonly title: string } }> }> } }> } };

export type PetinEvaluationsFragment = { readonly nodes: ReadonlyArray<{ readonly id: string, readonly assessments: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly period: string | null, readonly evidence: ReadonlyArray<{ readonly page: number | null, readonly lines: string | null, readonly source: { readonly id: string, readonly title: string } }> }> } }> };

export type PetinVictimFiguresQueryVariables = Exact<{
  whole: string | number;
}>;


export type PetinVictimFiguresQuery = { readonly statistics: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly value: number | null, readonly unit: string, readonly reporting: Reporting, readonly part: string | null, readonly origins: { readonly nodes: ReadonlyArray<
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        > }, readonly evidence: ReadonlyArray<{ readonly page: number | null, readonly lines: string | null, readonly quotedSource: { readonly id: string } | null, readonly source: { readonly id: string, readonly title: string } }> }> } };

export type PetinAsylumRouteQueryVariables = Exact<{
  id: string | number;
}>;


export type PetinAsylumRouteQuery = { readonly node:
    | { readonly __typename: 'Agreement' }
    | { readonly __typename: 'Assessment' }
    | { readonly __typename: 'Case' }
    | { readonly __typename: 'Company' }
    | { readonly __typename: 'Concept' }
    | { readonly __typename: 'Conflict' }
    | { readonly __typename: 'ControlMethod' }
    | { readonly __typename: 'Country' }
    | { readonly __typename: 'CourtDecision' }
    | { readonly __typename: 'CriminalGroup' }
    | { readonly __typename: 'Event' }
    | { readonly __typename: 'ExploitationForm' }
    | { readonly __typename: 'Gap' }
    | { readonly __typename: 'GovernmentAgency' }
    | { readonly __typename: 'Indicator' }
    | { readonly __typename: 'IntergovernmentalOrganisation' }
    | { readonly __typename: 'Locality' }
    | { readonly __typename: 'MediaOrganisation' }
    | { readonly __typename: 'ModusOperandi' }
    | { readonly __typename: 'NationalLaw' }
    | { readonly __typename: 'NonGovernmentalOrganisation' }
    | { readonly __typename: 'OrganisationType' }
    | { readonly __typename: 'OrganisationTypology' }
    | { readonly __typename: 'PolicyModel' }
    | { readonly __typename: 'Programme' }
    | { readonly __typename: 'Provision' }
    | { readonly __typename: 'Recommendation' }
    | { readonly __typename: 'RecruitmentMethod' }
    | { readonly __typename: 'Region' }
    | { readonly __typename: 'ResearchBody' }
    | { readonly __typename: 'RiskFactor' }
    | { readonly __typename: 'Route', readonly status: RouteStatus, readonly stops: { readonly edges: ReadonlyArray<{ readonly order: number, readonly role: StopRole, readonly crossing: string | null, readonly functions: ReadonlyArray<string>, readonly node:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
          , readonly evidence: ReadonlyArray<{ readonly page: number | null, readonly lines: string | null, readonly source: { readonly id: string, readonly title: string } }> }> } }
    | { readonly __typename: 'Scheme' }
    | { readonly __typename: 'Sector' }
    | { readonly __typename: 'Source' }
    | { readonly __typename: 'Statistic' }
    | { readonly __typename: 'Subject' }
    | { readonly __typename: 'SupranationalAct' }
    | { readonly __typename: 'Trait' }
    | { readonly __typename: 'Treaty' }
    | { readonly __typename: 'VictimGroup' }
   | null };

export type PetinOriginsQueryVariables = Exact<{
  destination: string | number;
  citizens: string | number;
}>;


export type PetinOriginsQuery = { readonly citizens: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly evidence: ReadonlyArray<{ readonly page: number | null, readonly lines: string | null, readonly source: { readonly id: string, readonly title: string } }> }> } };

export type PetinResidencePermitQueryVariables = Exact<{
  act: string | number;
}>;


export type PetinResidencePermitQuery = { readonly schemes: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly duration: string | null, readonly conditions: ReadonlyArray<string>, readonly gaps: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly closedBy: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly madeBy: string | null, readonly evidence: ReadonlyArray<{ readonly page: number | null, readonly lines: string | null, readonly quotedSource: { readonly id: string } | null, readonly source: { readonly id: string, readonly title: string } }> }> } }> } }> } };

export type PetinRecommendedByGretaQueryVariables = Exact<{ [key: string]: never; }>;


export type PetinRecommendedByGretaQuery = { readonly recommendations: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly addressedTo: { readonly nodes: ReadonlyArray<
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        > }, readonly closes: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: GapKind }> }, readonly evidence: ReadonlyArray<{ readonly page: number | null, readonly lines: string | null, readonly source: { readonly id: string, readonly title: string } }> }> } };

export type PetinConflictsAboutQueryVariables = Exact<{
  id: string | number;
}>;


export type PetinConflictsAboutQuery = { readonly conflicts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: ConflictKind, readonly positions: ReadonlyArray<{ readonly page: number | null, readonly source: { readonly id: string } }> }> } };

export type PetinCaseLawQueryVariables = Exact<{
  court: string | number;
}>;


export type PetinCaseLawQuery = { readonly courtDecisions: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly decidedOn: string | null, readonly aliases: ReadonlyArray<string>, readonly concepts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly about: { readonly nodes: ReadonlyArray<
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            > } }> }, readonly evidence: ReadonlyArray<{ readonly page: number | null, readonly lines: string | null, readonly source: { readonly id: string, readonly title: string } }> }> } };

export type PetinPriorityPlacesQueryVariables = Exact<{
  paper: string | number;
}>;


export type PetinPriorityPlacesQuery = { readonly node:
    | { readonly __typename: 'Agreement' }
    | { readonly __typename: 'Assessment' }
    | { readonly __typename: 'Case' }
    | { readonly __typename: 'Company' }
    | { readonly __typename: 'Concept' }
    | { readonly __typename: 'Conflict' }
    | { readonly __typename: 'ControlMethod' }
    | { readonly __typename: 'Country' }
    | { readonly __typename: 'CourtDecision' }
    | { readonly __typename: 'CriminalGroup' }
    | { readonly __typename: 'Event' }
    | { readonly __typename: 'ExploitationForm' }
    | { readonly __typename: 'Gap' }
    | { readonly __typename: 'GovernmentAgency' }
    | { readonly __typename: 'Indicator' }
    | { readonly __typename: 'IntergovernmentalOrganisation' }
    | { readonly __typename: 'Locality' }
    | { readonly __typename: 'MediaOrganisation' }
    | { readonly __typename: 'ModusOperandi' }
    | { readonly __typename: 'NationalLaw' }
    | { readonly __typename: 'NonGovernmentalOrganisation' }
    | { readonly __typename: 'OrganisationType' }
    | { readonly __typename: 'OrganisationTypology' }
    | { readonly __typename: 'PolicyModel' }
    | { readonly __typename: 'Programme', readonly startedOn: string | null, readonly places: { readonly edges: ReadonlyArray<{ readonly note: string | null, readonly node:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
          , readonly evidence: ReadonlyArray<{ readonly page: number | null, readonly lines: string | null, readonly quotedSource: { readonly id: string, readonly publishedOn: string | null } | null, readonly source: { readonly id: string, readonly title: string } }> }> } }
    | { readonly __typename: 'Provision' }
    | { readonly __typename: 'Recommendation' }
    | { readonly __typename: 'RecruitmentMethod' }
    | { readonly __typename: 'Region' }
    | { readonly __typename: 'ResearchBody' }
    | { readonly __typename: 'RiskFactor' }
    | { readonly __typename: 'Route' }
    | { readonly __typename: 'Scheme' }
    | { readonly __typename: 'Sector' }
    | { readonly __typename: 'Source' }
    | { readonly __typename: 'Statistic' }
    | { readonly __typename: 'Subject' }
    | { readonly __typename: 'SupranationalAct' }
    | { readonly __typename: 'Trait' }
    | { readonly __typename: 'Treaty' }
    | { readonly __typename: 'VictimGroup' }
   | null };

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
export const PetinEvaluationsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PetinEvaluations"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CountryConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"assessments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"indicator"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"indicator"}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Page"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Page"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"page"}},{"kind":"Field","name":{"kind":"Name","value":"lines"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<PetinEvaluationsFragment, unknown>;
export const OriginsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Origins"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CountryConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"routes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"edgeWhere"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"role"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"SOURCE"}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"or"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"destination"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"country"}}]}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"via"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"country"}}]}}]}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"stops"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"order"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Page"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Page"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Page"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"page"}},{"kind":"Field","name":{"kind":"Name","value":"lines"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<OriginsFragment, unknown>;
export const BeforeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Before"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActorSuccessionConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernmentAgency"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"establishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dissolvedOn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Page"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Page"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"page"}},{"kind":"Field","name":{"kind":"Name","value":"lines"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<BeforeFragment, unknown>;
export const CaseFlowDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CaseFlow"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"country"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PartialDate"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statistics"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"place"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"country"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"period"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"during"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"stage"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"IDENTIFIED"},{"kind":"EnumValue","value":"INVESTIGATED"},{"kind":"EnumValue","value":"PROSECUTED"}]}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"STAGE"}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"VALUE"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"reporting"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"population"}},{"kind":"Field","name":{"kind":"Name","value":"caveat"}},{"kind":"Field","name":{"kind":"Name","value":"partOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"population"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Page"}},{"kind":"Field","name":{"kind":"Name","value":"quotedSource"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Page"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"page"}},{"kind":"Field","name":{"kind":"Name","value":"lines"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<CaseFlowQuery, CaseFlowQueryVariables>;
export const CommitSecretariatAndPartnersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CommitSecretariatAndPartners"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"StringValue","value":"programme:commit-process","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Programme"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"secretariat"},"name":{"kind":"Name","value":"parties"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"edgeWhere"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"role"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"SECRETARIAT"}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Participants"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"partners"},"name":{"kind":"Name","value":"parties"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"edgeWhere"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"role"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"PARTNER"}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Participants"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Page"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Page"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"page"}},{"kind":"Field","name":{"kind":"Name","value":"lines"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Participants"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActorParticipationConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Page"}}]}}]}}]}}]} as unknown as DocumentNode<CommitSecretariatAndPartnersQuery, CommitSecretariatAndPartnersQueryVariables>;
export const InstrumentsBetweenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"InstrumentsBetween"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"one"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"other"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PartialDate"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"instruments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"and"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"party"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"one"}}]}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"party"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"other"}}]}}]}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"held"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Agreement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signedOn"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Programme"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startedOn"}},{"kind":"Field","name":{"kind":"Name","value":"period"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LegalInstrument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"adoptedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"parties"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"signedOn"}},{"kind":"Field","name":{"kind":"Name","value":"ratifiedOn"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Page"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Page"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Page"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"page"}},{"kind":"Field","name":{"kind":"Name","value":"lines"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<InstrumentsBetweenQuery, InstrumentsBetweenQueryVariables>;
export const WithinTwoStepsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WithinTwoSteps"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"neighbourhood"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"id"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"depth"},"value":{"kind":"IntValue","value":"2"}},{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"2000"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"truncated"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"distance"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Page"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Page"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Page"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"page"}},{"kind":"Field","name":{"kind":"Name","value":"lines"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<WithinTwoStepsQuery, WithinTwoStepsQueryVariables>;
export const PetinActsAsOfDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PetinActsAsOf"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"acts"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"date"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PartialDate"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"supranationalActs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"date"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"acts"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"ADOPTED_ON"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"held"}},{"kind":"Field","name":{"kind":"Name","value":"adoptedOn"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Page"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Page"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"page"}},{"kind":"Field","name":{"kind":"Name","value":"lines"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<PetinActsAsOfQuery, PetinActsAsOfQueryVariables>;
export const PetinReplacementsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PetinReplacements"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"acts"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"supranationalActs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"acts"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"adoptedOn"}},{"kind":"Field","name":{"kind":"Name","value":"replacedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Page"}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Page"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"page"}},{"kind":"Field","name":{"kind":"Name","value":"lines"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<PetinReplacementsQuery, PetinReplacementsQueryVariables>;
export const PetinLimitedProvisionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PetinLimitedProvisions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"act"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"provisions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"provisionOf"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"some"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"node"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"act"}}]}}]}}]}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"limitedBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"some"},"value":{"kind":"ObjectValue","fields":[]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"cooperationRequired"}},{"kind":"Field","name":{"kind":"Name","value":"practice"}},{"kind":"Field","name":{"kind":"Name","value":"limitedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"elements"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Page"}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Page"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"page"}},{"kind":"Field","name":{"kind":"Name","value":"lines"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<PetinLimitedProvisionsQuery, PetinLimitedProvisionsQueryVariables>;
export const PetinPenaltiesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PetinPenalties"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"act"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"provisions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"provisionOf"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"some"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"node"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"act"}}]}}]}}]}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"kind"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"OFFENCE"}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"LOCATOR"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"elements"}},{"kind":"Field","name":{"kind":"Name","value":"penalties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"appliesTo"}},{"kind":"Field","name":{"kind":"Name","value":"maximumMonths"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Page"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Page"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"page"}},{"kind":"Field","name":{"kind":"Name","value":"lines"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<PetinPenaltiesQuery, PetinPenaltiesQueryVariables>;
export const PetinLateStatesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PetinLateStates"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"act"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"act"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupranationalAct"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"transpositionDue"}},{"kind":"Field","name":{"kind":"Name","value":"gaps"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kind"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"IMPLEMENTATION"}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"about"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Page"}}]}}]}}]}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Page"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"page"}},{"kind":"Field","name":{"kind":"Name","value":"lines"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<PetinLateStatesQuery, PetinLateStatesQueryVariables>;
export const PetinEvaluatedByGretaDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PetinEvaluatedByGreta"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"act"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"indicator"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"late"},"name":{"kind":"Name","value":"countries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"assessments"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"some"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"node"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"indicator"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"indicator"}}]}}]}}]}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"gaps"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"some"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"node"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kind"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"IMPLEMENTATION"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"about"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"some"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"node"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"act"}}]}}]}}]}}]}}]}}]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PetinEvaluations"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"notLate"},"name":{"kind":"Name","value":"countries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"assessments"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"some"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"node"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"indicator"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"indicator"}}]}}]}}]}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"gaps"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"none"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"node"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kind"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"IMPLEMENTATION"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"about"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"some"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"node"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"act"}}]}}]}}]}}]}}]}}]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PetinEvaluations"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Page"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"page"}},{"kind":"Field","name":{"kind":"Name","value":"lines"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PetinEvaluations"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CountryConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"assessments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"indicator"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"indicator"}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Page"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PetinEvaluatedByGretaQuery, PetinEvaluatedByGretaQueryVariables>;
export const PetinVictimFiguresDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PetinVictimFigures"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"whole"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statistics"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"partOf"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"some"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"node"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"whole"}}]}}]}}]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"reporting"}},{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"origins"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Page"}},{"kind":"Field","name":{"kind":"Name","value":"quotedSource"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Page"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"page"}},{"kind":"Field","name":{"kind":"Name","value":"lines"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<PetinVictimFiguresQuery, PetinVictimFiguresQueryVariables>;
export const PetinAsylumRouteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PetinAsylumRoute"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Route"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"stops"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"order"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"crossing"}},{"kind":"Field","name":{"kind":"Name","value":"functions"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Page"}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Page"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"page"}},{"kind":"Field","name":{"kind":"Name","value":"lines"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<PetinAsylumRouteQuery, PetinAsylumRouteQueryVariables>;
export const PetinOriginsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PetinOrigins"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"destination"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"citizens"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"citizens"},"name":{"kind":"Name","value":"routes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"destination"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"destination"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"victimGroup"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"citizens"}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Page"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Page"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"page"}},{"kind":"Field","name":{"kind":"Name","value":"lines"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<PetinOriginsQuery, PetinOriginsQueryVariables>;
export const PetinResidencePermitDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PetinResidencePermit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"act"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"schemes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"basedOn"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"some"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"node"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"act"}}]}}]}}]}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"kind"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"RESIDENCE"}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"duration"}},{"kind":"Field","name":{"kind":"Name","value":"conditions"}},{"kind":"Field","name":{"kind":"Name","value":"gaps"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kind"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"PROTECTION"}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"closedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"madeBy"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Page"}},{"kind":"Field","name":{"kind":"Name","value":"quotedSource"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Page"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"page"}},{"kind":"Field","name":{"kind":"Name","value":"lines"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<PetinResidencePermitQuery, PetinResidencePermitQueryVariables>;
export const PetinRecommendedByGretaDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PetinRecommendedByGreta"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recommendations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"madeBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"StringValue","value":"GRETA","block":false}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"closes"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"some"},"value":{"kind":"ObjectValue","fields":[]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"addressedTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"closes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Page"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Page"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"page"}},{"kind":"Field","name":{"kind":"Name","value":"lines"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<PetinRecommendedByGretaQuery, PetinRecommendedByGretaQueryVariables>;
export const PetinConflictsAboutDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PetinConflictsAbout"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"conflicts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"about"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"some"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"node"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"positions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"page"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PetinConflictsAboutQuery, PetinConflictsAboutQueryVariables>;
export const PetinCaseLawDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PetinCaseLaw"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"court"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"courtDecisions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"court"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"some"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"node"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"court"}}]}}]}}]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"concepts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"about"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"type"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"Provision"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Page"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Page"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"page"}},{"kind":"Field","name":{"kind":"Name","value":"lines"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<PetinCaseLawQuery, PetinCaseLawQueryVariables>;
export const PetinPriorityPlacesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PetinPriorityPlaces"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"paper"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"paper"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Programme"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startedOn"}},{"kind":"Field","name":{"kind":"Name","value":"places"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Page"}},{"kind":"Field","name":{"kind":"Name","value":"quotedSource"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}}]}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Page"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"page"}},{"kind":"Field","name":{"kind":"Name","value":"lines"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<PetinPriorityPlacesQuery, PetinPriorityPlacesQueryVariables>;
export const DestinationAndTransitDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DestinationAndTransit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"country"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"both"},"name":{"kind":"Name","value":"countries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"and"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"routes"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"some"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"edge"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"role"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"SOURCE"}}]}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"node"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"destination"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"country"}}]}}]}}]}}]}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"routes"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"some"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"edge"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"role"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"SOURCE"}}]}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"node"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"via"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"country"}}]}}]}}]}}]}}]}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Origins"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"onlyDestination"},"name":{"kind":"Name","value":"countries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"routes"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"some"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"edge"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"role"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"SOURCE"}}]}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"node"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"destination"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"country"}}]}}]}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"none"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"edge"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"role"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"SOURCE"}}]}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"node"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"via"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"country"}}]}}]}}]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Origins"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Page"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"page"}},{"kind":"Field","name":{"kind":"Name","value":"lines"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Origins"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CountryConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"routes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"edgeWhere"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"role"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"SOURCE"}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"or"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"destination"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"country"}}]}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"via"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"country"}}]}}]}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"stops"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"order"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Page"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Page"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<DestinationAndTransitQuery, DestinationAndTransitQueryVariables>;
export const PoliceCooperationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PoliceCooperation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"one"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"other"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"governmentAgencies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"country"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"one"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"kind"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"POLICE_FORCE"},{"kind":"EnumValue","value":"POLICE_UNIT"}]}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"cooperatesWith"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"some"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"node"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"ofCountry"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"some"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"node"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"other"}}]}}]}}]}}]}}]}}]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"establishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"cooperatesWith"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"ofCountry"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"some"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"node"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"other"}}]}}]}}]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"frequency"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"succeeds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Before"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Page"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"succeeds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Before"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Page"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Page"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"page"}},{"kind":"Field","name":{"kind":"Name","value":"lines"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Before"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActorSuccessionConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GovernmentAgency"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"establishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dissolvedOn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Page"}}]}}]}}]}}]} as unknown as DocumentNode<PoliceCooperationQuery, PoliceCooperationQueryVariables>;
export const TypologiesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Typologies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisationTypologies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"PUBLISHED_ON"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"author"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"types"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"RANK"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"structure"}},{"kind":"Field","name":{"kind":"Name","value":"traits"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"has"}},{"kind":"Field","name":{"kind":"Name","value":"degree"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"dimension"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Page"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Page"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Page"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"hierarchical"},"name":{"kind":"Name","value":"organisationTypes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"structure"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"HIERARCHICAL"}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"typology"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Page"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Page"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"page"}},{"kind":"Field","name":{"kind":"Name","value":"lines"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<TypologiesQuery, TypologiesQueryVariables>;