/* Generated from the documents of the explorer. Do not edit: run `npm run generate`. */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** One relation and the thing at its other end. */
export type ActorChairMatch = {
  /** What must hold of the relation's own fields. */
  readonly edge?: ChairFilters | null | undefined;
  /** What must hold of the thing at the other end. */
  readonly node?: ActorFilters | null | undefined;
};

/** What must hold of related things (actor) and of the relation itself. */
export type ActorChairRelationFilters = {
  /** This holds for every relation; it does where there is none. */
  readonly every?: ActorChairMatch | null | undefined;
  /** There is no relation for which this holds. */
  readonly none?: ActorChairMatch | null | undefined;
  /** There is a relation for which this holds. */
  readonly some?: ActorChairMatch | null | undefined;
};

/** One relation and the thing at its other end. */
export type ActorCooperationMatch = {
  /** What must hold of the relation's own fields. */
  readonly edge?: CooperationFilters | null | undefined;
  /** What must hold of the thing at the other end. */
  readonly node?: ActorFilters | null | undefined;
};

/** What must hold of related things (actor) and of the relation itself. */
export type ActorCooperationRelationFilters = {
  /** This holds for every relation; it does where there is none. */
  readonly every?: ActorCooperationMatch | null | undefined;
  /** There is no relation for which this holds. */
  readonly none?: ActorCooperationMatch | null | undefined;
  /** There is a relation for which this holds. */
  readonly some?: ActorCooperationMatch | null | undefined;
};

/** What must hold of a actor; all conditions given must. */
export type ActorFilters = {
  /** The agreements that the actor has joined, with how and when. */
  readonly agreements?: AgreementParticipationRelationFilters | null | undefined;
  /** Other names, spellings and abbreviations under which it is found. */
  readonly aliases?: StringFilters | null | undefined;
  /** All of these must hold. */
  readonly and?: ReadonlyArray<ActorFilters> | null | undefined;
  /** Cases that the actor reported, investigated, tried or helped in. */
  readonly casesHandled?: CaseHandlingRelationFilters | null | undefined;
  /** The bodies that it chairs. */
  readonly chairs?: GovernmentAgencyChairRelationFilters | null | undefined;
  /** The classifications that the actor publishes. */
  readonly classifications?: ClassificationLinkRelationFilters | null | undefined;
  /** Ideas and findings that are about this. */
  readonly concepts?: ConceptLinkRelationFilters | null | undefined;
  /** The matters that it deals with. */
  readonly concernedWith?: SubjectLinkRelationFilters | null | undefined;
  /** Disagreements between statements about this. */
  readonly conflicts?: ConflictLinkRelationFilters | null | undefined;
  /** The actors with which it works directly, whatever the instrument. */
  readonly cooperatesWith?: ActorCooperationRelationFilters | null | undefined;
  /** The decisions of this court. */
  readonly decisions?: CourtDecisionLinkRelationFilters | null | undefined;
  /** What the thing is or what is said of it, in a few words. */
  readonly description?: StringFilters | null | undefined;
  /** Events about this. */
  readonly events?: EventLinkRelationFilters | null | undefined;
  /** Events in which the actor took part. */
  readonly eventsAttended?: EventLinkRelationFilters | null | undefined;
  /** What sources find missing or not working here. */
  readonly gaps?: GapLinkRelationFilters | null | undefined;
  /** It is one of these. */
  readonly id?: ReadonlyArray<string | number> | null | undefined;
  /** What was judged of its identity with other things. */
  readonly identityJudgements?: IdentityJudgementLinkRelationFilters | null | undefined;
  /** The measures and rankings that the actor publishes. */
  readonly indicators?: IndicatorLinkRelationFilters | null | undefined;
  /** The instruments that the actor has joined, with how and when. */
  readonly instruments?: InstrumentParticipationRelationFilters | null | undefined;
  /** The bodies of which it is a member. */
  readonly memberOf?: ActorMembershipRelationFilters | null | undefined;
  /** The actors that are its members. */
  readonly members?: ActorMembershipRelationFilters | null | undefined;
  /** The name by which the thing is shown. */
  readonly name?: StringFilters | null | undefined;
  /** This must not hold. */
  readonly not?: ActorFilters | null | undefined;
  /** The country or area that it belongs to or is in. */
  readonly ofCountry?: CountryLinkRelationFilters | null | undefined;
  /** At least one of these must hold. */
  readonly or?: ReadonlyArray<ActorFilters> | null | undefined;
  /** The actor that it is a part of or answers to. */
  readonly partOf?: ActorTenureRelationFilters | null | undefined;
  /** The models that the actor follows or proposes. */
  readonly policyModels?: PolicyModelLinkRelationFilters | null | undefined;
  /** The programmes in which the actor takes part, with its role. */
  readonly programmes?: ProgrammeParticipationRelationFilters | null | undefined;
  /** The works that the actor made or published. */
  readonly publications?: SourceLinkRelationFilters | null | undefined;
  /** The recommendations about this. */
  readonly recommendations?: RecommendationLinkRelationFilters | null | undefined;
  /** The recommendations addressed to the actor. */
  readonly recommendationsReceived?: RecommendationLinkRelationFilters | null | undefined;
  /** Circumstances that make trafficking more likely here. */
  readonly riskFactors?: RiskFactorLinkRelationFilters | null | undefined;
  /** The schemes that the actor runs. */
  readonly schemesRun?: SchemeLinkRelationFilters | null | undefined;
  /** How many independent sources say so: a source that quotes another counts as the one it quotes. */
  readonly sourceCount?: IntFilters | null | undefined;
  /** Figures about this. */
  readonly statistics?: StatisticLinkRelationFilters | null | undefined;
  /** The actors that took its place. */
  readonly succeededBy?: ActorSuccessionRelationFilters | null | undefined;
  /** The actors that it took the place of. */
  readonly succeeds?: ActorSuccessionRelationFilters | null | undefined;
  /** The actors that pay for it or help it. */
  readonly supportedBy?: ActorSupportRelationFilters | null | undefined;
  /** The actors, programmes and works that it pays for or helps. */
  readonly supports?: EntitySupportRelationFilters | null | undefined;
  /** The treaties that the actor has joined, with how and when. */
  readonly treaties?: TreatyParticipationRelationFilters | null | undefined;
  /** It is of one of these types. */
  readonly type?: ReadonlyArray<EntityType> | null | undefined;
  /** The actors that are a part of it or answer to it. */
  readonly units?: ActorTenureRelationFilters | null | undefined;
};

/** One relation and the thing at its other end. */
export type ActorHandlingMatch = {
  /** What must hold of the relation's own fields. */
  readonly edge?: HandlingFilters | null | undefined;
  /** What must hold of the thing at the other end. */
  readonly node?: ActorFilters | null | undefined;
};

/** What must hold of related things (actor) and of the relation itself. */
export type ActorHandlingRelationFilters = {
  /** This holds for every relation; it does where there is none. */
  readonly every?: ActorHandlingMatch | null | undefined;
  /** There is no relation for which this holds. */
  readonly none?: ActorHandlingMatch | null | undefined;
  /** There is a relation for which this holds. */
  readonly some?: ActorHandlingMatch | null | undefined;
};

/** One relation and the thing at its other end. */
export type ActorLinkMatch = {
  /** What must hold of the relation's own fields. */
  readonly edge?: LinkFilters | null | undefined;
  /** What must hold of the thing at the other end. */
  readonly node?: ActorFilters | null | undefined;
};

/** What must hold of related things (actor) and of the relation itself. */
export type ActorLinkRelationFilters = {
  /** This holds for every relation; it does where there is none. */
  readonly every?: ActorLinkMatch | null | undefined;
  /** There is no relation for which this holds. */
  readonly none?: ActorLinkMatch | null | undefined;
  /** There is a relation for which this holds. */
  readonly some?: ActorLinkMatch | null | undefined;
};

/** One relation and the thing at its other end. */
export type ActorMembershipMatch = {
  /** What must hold of the relation's own fields. */
  readonly edge?: MembershipFilters | null | undefined;
  /** What must hold of the thing at the other end. */
  readonly node?: ActorFilters | null | undefined;
};

/** What must hold of related things (actor) and of the relation itself. */
export type ActorMembershipRelationFilters = {
  /** This holds for every relation; it does where there is none. */
  readonly every?: ActorMembershipMatch | null | undefined;
  /** There is no relation for which this holds. */
  readonly none?: ActorMembershipMatch | null | undefined;
  /** There is a relation for which this holds. */
  readonly some?: ActorMembershipMatch | null | undefined;
};

/** One relation and the thing at its other end. */
export type ActorParticipationMatch = {
  /** What must hold of the relation's own fields. */
  readonly edge?: ParticipationFilters | null | undefined;
  /** What must hold of the thing at the other end. */
  readonly node?: ActorFilters | null | undefined;
};

/** What must hold of related things (actor) and of the relation itself. */
export type ActorParticipationRelationFilters = {
  /** This holds for every relation; it does where there is none. */
  readonly every?: ActorParticipationMatch | null | undefined;
  /** There is no relation for which this holds. */
  readonly none?: ActorParticipationMatch | null | undefined;
  /** There is a relation for which this holds. */
  readonly some?: ActorParticipationMatch | null | undefined;
};

/** One relation and the thing at its other end. */
export type ActorSuccessionMatch = {
  /** What must hold of the relation's own fields. */
  readonly edge?: SuccessionFilters | null | undefined;
  /** What must hold of the thing at the other end. */
  readonly node?: ActorFilters | null | undefined;
};

/** What must hold of related things (actor) and of the relation itself. */
export type ActorSuccessionRelationFilters = {
  /** This holds for every relation; it does where there is none. */
  readonly every?: ActorSuccessionMatch | null | undefined;
  /** There is no relation for which this holds. */
  readonly none?: ActorSuccessionMatch | null | undefined;
  /** There is a relation for which this holds. */
  readonly some?: ActorSuccessionMatch | null | undefined;
};

/** One relation and the thing at its other end. */
export type ActorSupportMatch = {
  /** What must hold of the relation's own fields. */
  readonly edge?: SupportFilters | null | undefined;
  /** What must hold of the thing at the other end. */
  readonly node?: ActorFilters | null | undefined;
};

/** What must hold of related things (actor) and of the relation itself. */
export type ActorSupportRelationFilters = {
  /** This holds for every relation; it does where there is none. */
  readonly every?: ActorSupportMatch | null | undefined;
  /** There is no relation for which this holds. */
  readonly none?: ActorSupportMatch | null | undefined;
  /** There is a relation for which this holds. */
  readonly some?: ActorSupportMatch | null | undefined;
};

/** One relation and the thing at its other end. */
export type ActorTenureMatch = {
  /** What must hold of the relation's own fields. */
  readonly edge?: TenureFilters | null | undefined;
  /** What must hold of the thing at the other end. */
  readonly node?: ActorFilters | null | undefined;
};

/** What must hold of related things (actor) and of the relation itself. */
export type ActorTenureRelationFilters = {
  /** This holds for every relation; it does where there is none. */
  readonly every?: ActorTenureMatch | null | undefined;
  /** There is no relation for which this holds. */
  readonly none?: ActorTenureMatch | null | undefined;
  /** There is a relation for which this holds. */
  readonly some?: ActorTenureMatch | null | undefined;
};

/** Age of the members of a group. */
export type AgeGroup =
  /** 18 and over. */
  | 'ADULT'
  /** Under 18. */
  | 'CHILD';

/** What must hold of a value of AgeGroup; all conditions given must. */
export type AgeGroupFilters = {
  /** Equal to this value. */
  readonly eq?: AgeGroup | null | undefined;
  /** Equal to one of these values. */
  readonly in?: ReadonlyArray<AgeGroup> | null | undefined;
  /** Whether a value is known at all. */
  readonly known?: boolean | null | undefined;
};

/** What sort of body an agency is. */
export type AgencyKind =
  /** A border guard, an immigration or a customs service. */
  | 'BORDER_SERVICE'
  /** A committee, a council, a task force or another body of several agencies. */
  | 'COMMITTEE'
  /** A court. */
  | 'COURT'
  /** A department, an office or a bureau within a ministry. */
  | 'DEPARTMENT'
  /** A government as a whole, or its cabinet. */
  | 'GOVERNMENT'
  /** A ministry or a department of state. */
  | 'MINISTRY'
  /** An agency of any other sort. */
  | 'OTHER'
  /** A rapporteur, an ombudsman, an inspectorate or another body that oversees. */
  | 'OVERSIGHT'
  /** A parliament or another law-maker. */
  | 'PARLIAMENT'
  /** A police force. */
  | 'POLICE_FORCE'
  /** A unit or a division of the police, or another unit that investigates. */
  | 'POLICE_UNIT'
  /** A prosecution service. */
  | 'PROSECUTION'
  /** A centre, a shelter or another body that serves people. */
  | 'SERVICE';

/** What must hold of a value of AgencyKind; all conditions given must. */
export type AgencyKindFilters = {
  /** Equal to this value. */
  readonly eq?: AgencyKind | null | undefined;
  /** Equal to one of these values. */
  readonly in?: ReadonlyArray<AgencyKind> | null | undefined;
  /** Whether a value is known at all. */
  readonly known?: boolean | null | undefined;
};

/** What must hold of a agreement; all conditions given must. */
export type AgreementFilters = {
  /** Other names, spellings and abbreviations under which it is found. */
  readonly aliases?: StringFilters | null | undefined;
  /** All of these must hold. */
  readonly and?: ReadonlyArray<AgreementFilters> | null | undefined;
  /** Ideas and findings that are about this. */
  readonly concepts?: ConceptLinkRelationFilters | null | undefined;
  /** Disagreements between statements about this. */
  readonly conflicts?: ConflictLinkRelationFilters | null | undefined;
  /** What the thing is or what is said of it, in a few words. */
  readonly description?: StringFilters | null | undefined;
  /** Whether it was put into practice and what it achieved, as the source judges it. */
  readonly effect?: StringFilters | null | undefined;
  /** When it ended. */
  readonly endedOn?: DateFilters | null | undefined;
  /** The bodies set up under it. */
  readonly establishes?: GovernmentAgencyLinkRelationFilters | null | undefined;
  /** Events about this. */
  readonly events?: EventLinkRelationFilters | null | undefined;
  /** What sources find missing or not working here. */
  readonly gaps?: GapLinkRelationFilters | null | undefined;
  /** It is one of these. */
  readonly id?: ReadonlyArray<string | number> | null | undefined;
  /** What was judged of its identity with other things. */
  readonly identityJudgements?: IdentityJudgementLinkRelationFilters | null | undefined;
  /** The instruments that put it into effect. */
  readonly implementedBy?: InstrumentImplementationRelationFilters | null | undefined;
  /** The instruments that it puts into effect. */
  readonly implements?: InstrumentImplementationRelationFilters | null | undefined;
  /** When it came into effect, where a source states it. */
  readonly inForceOn?: DateFilters | null | undefined;
  /** How many actors it binds, and of which sort. */
  readonly kind?: AgreementKindFilters | null | undefined;
  /** The name by which the thing is shown. */
  readonly name?: StringFilters | null | undefined;
  /** This must not hold. */
  readonly not?: AgreementFilters | null | undefined;
  /** At least one of these must hold. */
  readonly or?: ReadonlyArray<AgreementFilters> | null | undefined;
  /** Who has joined it, how and when. */
  readonly parties?: ActorParticipationRelationFilters | null | undefined;
  /** Instruments that this actor has joined, or, of a country or area, that an actor of its has joined. Of several: any. */
  readonly party?: ReadonlyArray<string | number> | null | undefined;
  /** The recommendations about this. */
  readonly recommendations?: RecommendationLinkRelationFilters | null | undefined;
  /** The instruments that took its place. */
  readonly replacedBy?: InstrumentLinkRelationFilters | null | undefined;
  /** The instruments that it takes the place of. */
  readonly replaces?: InstrumentLinkRelationFilters | null | undefined;
  /** Circumstances that make trafficking more likely here. */
  readonly riskFactors?: RiskFactorLinkRelationFilters | null | undefined;
  /** The schemes that rest on it. */
  readonly schemes?: SchemeLinkRelationFilters | null | undefined;
  /** The sectors that it covers in particular. */
  readonly sectors?: SectorLinkRelationFilters | null | undefined;
  /** When it was signed or adopted. */
  readonly signedOn?: DateFilters | null | undefined;
  /** How many independent sources say so: a source that quotes another counts as the one it quotes. */
  readonly sourceCount?: IntFilters | null | undefined;
  /** Figures about this. */
  readonly statistics?: StatisticLinkRelationFilters | null | undefined;
  /** How far it has come; null where the source does not say. */
  readonly status?: InstrumentStatusFilters | null | undefined;
  /** What it is about. */
  readonly subject?: SubjectLinkRelationFilters | null | undefined;
  /** The instruments that add to it. */
  readonly supplementedBy?: InstrumentLinkRelationFilters | null | undefined;
  /** The instruments that it adds to. */
  readonly supplements?: InstrumentLinkRelationFilters | null | undefined;
  /** The actors that pay for it or help it. */
  readonly supportedBy?: ActorSupportRelationFilters | null | undefined;
};

/** How many actors an agreement binds, and of which sort. */
export type AgreementKind =
  /** Between two states. */
  | 'BILATERAL'
  /** A declaration that commits without a treaty's form. */
  | 'DECLARATION'
  /** Between agencies of one state or of several. */
  | 'INTER_AGENCY'
  /** Between a state or an organisation and others that are not states. */
  | 'MIXED'
  /** Between three or more states. */
  | 'MULTILATERAL'
  /** Between divisions of a state. */
  | 'SUB_NATIONAL';

/** What must hold of a value of AgreementKind; all conditions given must. */
export type AgreementKindFilters = {
  /** Equal to this value. */
  readonly eq?: AgreementKind | null | undefined;
  /** Equal to one of these values. */
  readonly in?: ReadonlyArray<AgreementKind> | null | undefined;
  /** Whether a value is known at all. */
  readonly known?: boolean | null | undefined;
};

/** One relation and the thing at its other end. */
export type AgreementParticipationMatch = {
  /** What must hold of the relation's own fields. */
  readonly edge?: ParticipationFilters | null | undefined;
  /** What must hold of the thing at the other end. */
  readonly node?: AgreementFilters | null | undefined;
};

/** What must hold of related things (agreement) and of the relation itself. */
export type AgreementParticipationRelationFilters = {
  /** This holds for every relation; it does where there is none. */
  readonly every?: AgreementParticipationMatch | null | undefined;
  /** There is no relation for which this holds. */
  readonly none?: AgreementParticipationMatch | null | undefined;
  /** There is a relation for which this holds. */
  readonly some?: AgreementParticipationMatch | null | undefined;
};

/** What must hold of a assessment; all conditions given must. */
export type AssessmentFilters = {
  /** Other names, spellings and abbreviations under which it is found. */
  readonly aliases?: StringFilters | null | undefined;
  /** All of these must hold. */
  readonly and?: ReadonlyArray<AssessmentFilters> | null | undefined;
  /** Ideas and findings that are about this. */
  readonly concepts?: ConceptLinkRelationFilters | null | undefined;
  /** Disagreements between statements about this. */
  readonly conflicts?: ConflictLinkRelationFilters | null | undefined;
  /** Assessments of this country or area. Of several: any. */
  readonly country?: ReadonlyArray<string | number> | null | undefined;
  /** What the thing is or what is said of it, in a few words. */
  readonly description?: StringFilters | null | undefined;
  /** Events about this. */
  readonly events?: EventLinkRelationFilters | null | undefined;
  /** What sources find missing or not working here. */
  readonly gaps?: GapLinkRelationFilters | null | undefined;
  /** It is one of these. */
  readonly id?: ReadonlyArray<string | number> | null | undefined;
  /** What was judged of its identity with other things. */
  readonly identityJudgements?: IdentityJudgementLinkRelationFilters | null | undefined;
  /** By which measure. */
  readonly indicator?: IndicatorLinkRelationFilters | null | undefined;
  /** The class given: `Tier 2 Watch List`. */
  readonly level?: StringFilters | null | undefined;
  /** The name by which the thing is shown. */
  readonly name?: StringFilters | null | undefined;
  /** This must not hold. */
  readonly not?: AssessmentFilters | null | undefined;
  /** The country or area assessed. */
  readonly of?: PlaceLinkRelationFilters | null | undefined;
  /** At least one of these must hold. */
  readonly or?: ReadonlyArray<AssessmentFilters> | null | undefined;
  /** How many were ranked. */
  readonly outOf?: IntFilters | null | undefined;
  /** The year or years that it is for. */
  readonly period?: DateFilters | null | undefined;
  /** The rank given. */
  readonly rank?: IntFilters | null | undefined;
  /** The reason that the source gives. */
  readonly reason?: StringFilters | null | undefined;
  /** The recommendations about this. */
  readonly recommendations?: RecommendationLinkRelationFilters | null | undefined;
  /** Circumstances that make trafficking more likely here. */
  readonly riskFactors?: RiskFactorLinkRelationFilters | null | undefined;
  /** The score given. */
  readonly score?: FloatFilters | null | undefined;
  /** How many independent sources say so: a source that quotes another counts as the one it quotes. */
  readonly sourceCount?: IntFilters | null | undefined;
  /** Figures about this. */
  readonly statistics?: StatisticLinkRelationFilters | null | undefined;
  /** The actors that pay for it or help it. */
  readonly supportedBy?: ActorSupportRelationFilters | null | undefined;
};

/** One relation and the thing at its other end. */
export type AssessmentLinkMatch = {
  /** What must hold of the relation's own fields. */
  readonly edge?: LinkFilters | null | undefined;
  /** What must hold of the thing at the other end. */
  readonly node?: AssessmentFilters | null | undefined;
};

/** What must hold of related things (assessment) and of the relation itself. */
export type AssessmentLinkRelationFilters = {
  /** This holds for every relation; it does where there is none. */
  readonly every?: AssessmentLinkMatch | null | undefined;
  /** There is no relation for which this holds. */
  readonly none?: AssessmentLinkMatch | null | undefined;
  /** There is a relation for which this holds. */
  readonly some?: AssessmentLinkMatch | null | undefined;
};

/** What must hold of a yes or no; all conditions given must. */
export type BooleanFilters = {
  /** Equal to this. */
  readonly eq?: boolean | null | undefined;
  /** Whether a value is known at all. */
  readonly known?: boolean | null | undefined;
};

/** What must hold of a relation; all conditions given must. */
export type BorderFilters = {
  /** How many main crossing points the source counts. */
  readonly crossingPoints?: IntFilters | null | undefined;
  /** Length in kilometres. */
  readonly lengthKm?: FloatFilters | null | undefined;
  /** A remark that the relation needs to be read rightly. */
  readonly note?: StringFilters | null | undefined;
  /** How many independent sources say so: a source that quotes another counts as the one it quotes. */
  readonly sourceCount?: IntFilters | null | undefined;
};

/** One relation and the thing at its other end. */
export type CaseCasePlaceMatch = {
  /** What must hold of the relation's own fields. */
  readonly edge?: CasePlaceFilters | null | undefined;
  /** What must hold of the thing at the other end. */
  readonly node?: CaseFilters | null | undefined;
};

/** What must hold of related things (case) and of the relation itself. */
export type CaseCasePlaceRelationFilters = {
  /** This holds for every relation; it does where there is none. */
  readonly every?: CaseCasePlaceMatch | null | undefined;
  /** There is no relation for which this holds. */
  readonly none?: CaseCasePlaceMatch | null | undefined;
  /** There is a relation for which this holds. */
  readonly some?: CaseCasePlaceMatch | null | undefined;
};

/** What must hold of a case; all conditions given must. */
export type CaseFilters = {
  /** Other names, spellings and abbreviations under which it is found. */
  readonly aliases?: StringFilters | null | undefined;
  /** All of these must hold. */
  readonly and?: ReadonlyArray<CaseFilters> | null | undefined;
  /** Ideas and findings that are about this. */
  readonly concepts?: ConceptLinkRelationFilters | null | undefined;
  /** Disagreements between statements about this. */
  readonly conflicts?: ConflictLinkRelationFilters | null | undefined;
  /** The ways of control used. */
  readonly control?: ControlMethodLinkRelationFilters | null | undefined;
  /** The decisions in this case. */
  readonly decisions?: CourtDecisionLinkRelationFilters | null | undefined;
  /** What the thing is or what is said of it, in a few words. */
  readonly description?: StringFilters | null | undefined;
  /** Events about this. */
  readonly events?: EventLinkRelationFilters | null | undefined;
  /** What happened, in our words. */
  readonly facts?: StringFilters | null | undefined;
  /** The forms of exploitation in it. */
  readonly forms?: ExploitationFormLinkRelationFilters | null | undefined;
  /** What sources find missing or not working here. */
  readonly gaps?: GapLinkRelationFilters | null | undefined;
  /** The groups that were found to have done it. */
  readonly groups?: CriminalGroupLinkRelationFilters | null | undefined;
  /** The actors that reported, investigated, tried or helped. */
  readonly handledBy?: ActorHandlingRelationFilters | null | undefined;
  /** It is one of these. */
  readonly id?: ReadonlyArray<string | number> | null | undefined;
  /** What was judged of its identity with other things. */
  readonly identityJudgements?: IdentityJudgementLinkRelationFilters | null | undefined;
  /** The name by which the thing is shown. */
  readonly name?: StringFilters | null | undefined;
  /** This must not hold. */
  readonly not?: CaseFilters | null | undefined;
  /** At least one of these must hold. */
  readonly or?: ReadonlyArray<CaseFilters> | null | undefined;
  /** The outcome, in our words. */
  readonly outcome?: StringFilters | null | undefined;
  /** When it happened. */
  readonly period?: DateFilters | null | undefined;
  /** The places that it touched. */
  readonly places?: PlaceCasePlaceRelationFilters | null | undefined;
  /** The sectors in which the victims were promised work. */
  readonly promisedSectors?: SectorLinkRelationFilters | null | undefined;
  /** The recommendations about this. */
  readonly recommendations?: RecommendationLinkRelationFilters | null | undefined;
  /** The ways of recruitment used. */
  readonly recruitment?: RecruitmentMethodLinkRelationFilters | null | undefined;
  /** Circumstances that make trafficking more likely here. */
  readonly riskFactors?: RiskFactorLinkRelationFilters | null | undefined;
  /** The route along which the victims were taken. */
  readonly routes?: RouteLinkRelationFilters | null | undefined;
  /** The sectors in which people were exploited. */
  readonly sectors?: SectorLinkRelationFilters | null | undefined;
  /** How many independent sources say so: a source that quotes another counts as the one it quotes. */
  readonly sourceCount?: IntFilters | null | undefined;
  /** How far it got. */
  readonly stage?: CaseStageFilters | null | undefined;
  /** Figures about this. */
  readonly statistics?: StatisticLinkRelationFilters | null | undefined;
  /** The actors that pay for it or help it. */
  readonly supportedBy?: ActorSupportRelationFilters | null | undefined;
  /** The groups of people who were its victims. */
  readonly victims?: VictimGroupLinkRelationFilters | null | undefined;
  /** The number of victims, as printed. */
  readonly victimsReported?: StringFilters | null | undefined;
};

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

/** What must hold of a value of CaseFlowStage; all conditions given must. */
export type CaseFlowStageFilters = {
  /** Equal to this value. */
  readonly eq?: CaseFlowStage | null | undefined;
  /** Equal to one of these values. */
  readonly in?: ReadonlyArray<CaseFlowStage> | null | undefined;
  /** Whether a value is known at all. */
  readonly known?: boolean | null | undefined;
};

/** One relation and the thing at its other end. */
export type CaseHandlingMatch = {
  /** What must hold of the relation's own fields. */
  readonly edge?: HandlingFilters | null | undefined;
  /** What must hold of the thing at the other end. */
  readonly node?: CaseFilters | null | undefined;
};

/** What must hold of related things (case) and of the relation itself. */
export type CaseHandlingRelationFilters = {
  /** This holds for every relation; it does where there is none. */
  readonly every?: CaseHandlingMatch | null | undefined;
  /** There is no relation for which this holds. */
  readonly none?: CaseHandlingMatch | null | undefined;
  /** There is a relation for which this holds. */
  readonly some?: CaseHandlingMatch | null | undefined;
};

/** One relation and the thing at its other end. */
export type CaseLinkMatch = {
  /** What must hold of the relation's own fields. */
  readonly edge?: LinkFilters | null | undefined;
  /** What must hold of the thing at the other end. */
  readonly node?: CaseFilters | null | undefined;
};

/** What must hold of related things (case) and of the relation itself. */
export type CaseLinkRelationFilters = {
  /** This holds for every relation; it does where there is none. */
  readonly every?: CaseLinkMatch | null | undefined;
  /** There is no relation for which this holds. */
  readonly none?: CaseLinkMatch | null | undefined;
  /** There is a relation for which this holds. */
  readonly some?: CaseLinkMatch | null | undefined;
};

/** What must hold of a relation; all conditions given must. */
export type CasePlaceFilters = {
  /** A remark that the relation needs to be read rightly. */
  readonly note?: StringFilters | null | undefined;
  /** What the place was for the victims. */
  readonly role?: StopRoleFilters | null | undefined;
  /** How many independent sources say so: a source that quotes another counts as the one it quotes. */
  readonly sourceCount?: IntFilters | null | undefined;
};

/** How far a case got. */
export type CaseStage =
  /** Ended without a conviction. */
  | 'CLOSED'
  /** Ended in a conviction. */
  | 'CONVICTED'
  /** Under investigation. */
  | 'INVESTIGATED'
  /** Before a court. */
  | 'PROSECUTED'
  /** Reported and not taken further, as far as is known. */
  | 'REPORTED';

/** What must hold of a value of CaseStage; all conditions given must. */
export type CaseStageFilters = {
  /** Equal to this value. */
  readonly eq?: CaseStage | null | undefined;
  /** Equal to one of these values. */
  readonly in?: ReadonlyArray<CaseStage> | null | undefined;
  /** Whether a value is known at all. */
  readonly known?: boolean | null | undefined;
};

/** What must hold of a relation; all conditions given must. */
export type ChairFilters = {
  /** A remark that the relation needs to be read rightly. */
  readonly note?: StringFilters | null | undefined;
  /** The office through which the chair is held: `Prime Minister`. */
  readonly office?: StringFilters | null | undefined;
  /** Since when. */
  readonly since?: DateFilters | null | undefined;
  /** How many independent sources say so: a source that quotes another counts as the one it quotes. */
  readonly sourceCount?: IntFilters | null | undefined;
  /** Until when. */
  readonly until?: DateFilters | null | undefined;
};

/** What must hold of a classification; all conditions given must. */
export type ClassificationFilters = {
  /** Other names, spellings and abbreviations under which it is found. */
  readonly aliases?: StringFilters | null | undefined;
  /** All of these must hold. */
  readonly and?: ReadonlyArray<ClassificationFilters> | null | undefined;
  /** Ideas and findings that are about this. */
  readonly concepts?: ConceptLinkRelationFilters | null | undefined;
  /** Disagreements between statements about this. */
  readonly conflicts?: ConflictLinkRelationFilters | null | undefined;
  /** What the thing is or what is said of it, in a few words. */
  readonly description?: StringFilters | null | undefined;
  /** The edition that its terms here are of. */
  readonly edition?: DateFilters | null | undefined;
  /** Events about this. */
  readonly events?: EventLinkRelationFilters | null | undefined;
  /** What sources find missing or not working here. */
  readonly gaps?: GapLinkRelationFilters | null | undefined;
  /** It is one of these. */
  readonly id?: ReadonlyArray<string | number> | null | undefined;
  /** What was judged of its identity with other things. */
  readonly identityJudgements?: IdentityJudgementLinkRelationFilters | null | undefined;
  /** The name by which the thing is shown. */
  readonly name?: StringFilters | null | undefined;
  /** This must not hold. */
  readonly not?: ClassificationFilters | null | undefined;
  /** At least one of these must hold. */
  readonly or?: ReadonlyArray<ClassificationFilters> | null | undefined;
  /** Who publishes it. */
  readonly publishedBy?: ActorLinkRelationFilters | null | undefined;
  /** The recommendations about this. */
  readonly recommendations?: RecommendationLinkRelationFilters | null | undefined;
  /** Circumstances that make trafficking more likely here. */
  readonly riskFactors?: RiskFactorLinkRelationFilters | null | undefined;
  /** How many independent sources say so: a source that quotes another counts as the one it quotes. */
  readonly sourceCount?: IntFilters | null | undefined;
  /** Figures about this. */
  readonly statistics?: StatisticLinkRelationFilters | null | undefined;
  /** The actors that pay for it or help it. */
  readonly supportedBy?: ActorSupportRelationFilters | null | undefined;
  /** Its terms. */
  readonly terms?: ClassificationTermLinkRelationFilters | null | undefined;
};

/** One relation and the thing at its other end. */
export type ClassificationLinkMatch = {
  /** What must hold of the relation's own fields. */
  readonly edge?: LinkFilters | null | undefined;
  /** What must hold of the thing at the other end. */
  readonly node?: ClassificationFilters | null | undefined;
};

/** What must hold of related things (classification) and of the relation itself. */
export type ClassificationLinkRelationFilters = {
  /** This holds for every relation; it does where there is none. */
  readonly every?: ClassificationLinkMatch | null | undefined;
  /** There is no relation for which this holds. */
  readonly none?: ClassificationLinkMatch | null | undefined;
  /** There is a relation for which this holds. */
  readonly some?: ClassificationLinkMatch | null | undefined;
};

/** What must hold of a classification term; all conditions given must. */
export type ClassificationTermFilters = {
  /** Other names, spellings and abbreviations under which it is found. */
  readonly aliases?: StringFilters | null | undefined;
  /** All of these must hold. */
  readonly and?: ReadonlyArray<ClassificationTermFilters> | null | undefined;
  /** The terms of the same classification that it falls under. */
  readonly broader?: ClassificationTermLinkRelationFilters | null | undefined;
  /** The classification that it is a term of. */
  readonly classification?: ClassificationLinkRelationFilters | null | undefined;
  /** Its code, as the classification writes it. */
  readonly code?: StringFilters | null | undefined;
  /** Ideas and findings that are about this. */
  readonly concepts?: ConceptLinkRelationFilters | null | undefined;
  /** Disagreements between statements about this. */
  readonly conflicts?: ConflictLinkRelationFilters | null | undefined;
  /** The methods of control that it matches. */
  readonly control?: ControlMethodTermMatchRelationFilters | null | undefined;
  /** What the thing is or what is said of it, in a few words. */
  readonly description?: StringFilters | null | undefined;
  /** Events about this. */
  readonly events?: EventLinkRelationFilters | null | undefined;
  /** The forms of exploitation that it matches. */
  readonly forms?: ExploitationFormTermMatchRelationFilters | null | undefined;
  /** What sources find missing or not working here. */
  readonly gaps?: GapLinkRelationFilters | null | undefined;
  /** It is one of these. */
  readonly id?: ReadonlyArray<string | number> | null | undefined;
  /** What was judged of its identity with other things. */
  readonly identityJudgements?: IdentityJudgementLinkRelationFilters | null | undefined;
  /** The name by which the thing is shown. */
  readonly name?: StringFilters | null | undefined;
  /** The terms that fall under it. */
  readonly narrower?: ClassificationTermLinkRelationFilters | null | undefined;
  /** This must not hold. */
  readonly not?: ClassificationTermFilters | null | undefined;
  /** At least one of these must hold. */
  readonly or?: ReadonlyArray<ClassificationTermFilters> | null | undefined;
  /** The recommendations about this. */
  readonly recommendations?: RecommendationLinkRelationFilters | null | undefined;
  /** The methods of recruitment that it matches. */
  readonly recruitment?: RecruitmentMethodTermMatchRelationFilters | null | undefined;
  /** Circumstances that make trafficking more likely here. */
  readonly riskFactors?: RiskFactorLinkRelationFilters | null | undefined;
  /** The sectors that it matches. */
  readonly sectors?: SectorTermMatchRelationFilters | null | undefined;
  /** How many independent sources say so: a source that quotes another counts as the one it quotes. */
  readonly sourceCount?: IntFilters | null | undefined;
  /** Figures about this. */
  readonly statistics?: StatisticLinkRelationFilters | null | undefined;
  /** The actors that pay for it or help it. */
  readonly supportedBy?: ActorSupportRelationFilters | null | undefined;
};

/** One relation and the thing at its other end. */
export type ClassificationTermLinkMatch = {
  /** What must hold of the relation's own fields. */
  readonly edge?: LinkFilters | null | undefined;
  /** What must hold of the thing at the other end. */
  readonly node?: ClassificationTermFilters | null | undefined;
};

/** What must hold of related things (classification term) and of the relation itself. */
export type ClassificationTermLinkRelationFilters = {
  /** This holds for every relation; it does where there is none. */
  readonly every?: ClassificationTermLinkMatch | null | undefined;
  /** There is no relation for which this holds. */
  readonly none?: ClassificationTermLinkMatch | null | undefined;
  /** There is a relation for which this holds. */
  readonly some?: ClassificationTermLinkMatch | null | undefined;
};

/** One relation and the thing at its other end. */
export type ClassificationTermTermMatchMatch = {
  /** What must hold of the relation's own fields. */
  readonly edge?: TermMatchFilters | null | undefined;
  /** What must hold of the thing at the other end. */
  readonly node?: ClassificationTermFilters | null | undefined;
};

/** What must hold of related things (classification term) and of the relation itself. */
export type ClassificationTermTermMatchRelationFilters = {
  /** This holds for every relation; it does where there is none. */
  readonly every?: ClassificationTermTermMatchMatch | null | undefined;
  /** There is no relation for which this holds. */
  readonly none?: ClassificationTermTermMatchMatch | null | undefined;
  /** There is a relation for which this holds. */
  readonly some?: ClassificationTermTermMatchMatch | null | undefined;
};

/** What must hold of a company; all conditions given must. */
export type CompanyFilters = {
  /** The agreements that the actor has joined, with how and when. */
  readonly agreements?: AgreementParticipationRelationFilters | null | undefined;
  /** Other names, spellings and abbreviations under which it is found. */
  readonly aliases?: StringFilters | null | undefined;
  /** All of these must hold. */
  readonly and?: ReadonlyArray<CompanyFilters> | null | undefined;
  /** Cases that the actor reported, investigated, tried or helped in. */
  readonly casesHandled?: CaseHandlingRelationFilters | null | undefined;
  /** The bodies that it chairs. */
  readonly chairs?: GovernmentAgencyChairRelationFilters | null | undefined;
  /** The classifications that the actor publishes. */
  readonly classifications?: ClassificationLinkRelationFilters | null | undefined;
  /** Ideas and findings that are about this. */
  readonly concepts?: ConceptLinkRelationFilters | null | undefined;
  /** The matters that it deals with. */
  readonly concernedWith?: SubjectLinkRelationFilters | null | undefined;
  /** Disagreements between statements about this. */
  readonly conflicts?: ConflictLinkRelationFilters | null | undefined;
  /** The actors with which it works directly, whatever the instrument. */
  readonly cooperatesWith?: ActorCooperationRelationFilters | null | undefined;
  /** The decisions of this court. */
  readonly decisions?: CourtDecisionLinkRelationFilters | null | undefined;
  /** What the thing is or what is said of it, in a few words. */
  readonly description?: StringFilters | null | undefined;
  /** Events about this. */
  readonly events?: EventLinkRelationFilters | null | undefined;
  /** Events in which the actor took part. */
  readonly eventsAttended?: EventLinkRelationFilters | null | undefined;
  /** What sources find missing or not working here. */
  readonly gaps?: GapLinkRelationFilters | null | undefined;
  /** It is one of these. */
  readonly id?: ReadonlyArray<string | number> | null | undefined;
  /** What was judged of its identity with other things. */
  readonly identityJudgements?: IdentityJudgementLinkRelationFilters | null | undefined;
  /** The measures and rankings that the actor publishes. */
  readonly indicators?: IndicatorLinkRelationFilters | null | undefined;
  /** The instruments that the actor has joined, with how and when. */
  readonly instruments?: InstrumentParticipationRelationFilters | null | undefined;
  /** The bodies of which it is a member. */
  readonly memberOf?: ActorMembershipRelationFilters | null | undefined;
  /** The actors that are its members. */
  readonly members?: ActorMembershipRelationFilters | null | undefined;
  /** The name by which the thing is shown. */
  readonly name?: StringFilters | null | undefined;
  /** This must not hold. */
  readonly not?: CompanyFilters | null | undefined;
  /** The country or area that it is in. */
  readonly ofCountry?: CountryLinkRelationFilters | null | undefined;
  /** At least one of these must hold. */
  readonly or?: ReadonlyArray<CompanyFilters> | null | undefined;
  /** The actor that it is a part of or answers to. */
  readonly partOf?: ActorTenureRelationFilters | null | undefined;
  /** The models that the actor follows or proposes. */
  readonly policyModels?: PolicyModelLinkRelationFilters | null | undefined;
  /** The programmes in which the actor takes part, with its role. */
  readonly programmes?: ProgrammeParticipationRelationFilters | null | undefined;
  /** The works that the actor made or published. */
  readonly publications?: SourceLinkRelationFilters | null | undefined;
  /** The recommendations about this. */
  readonly recommendations?: RecommendationLinkRelationFilters | null | undefined;
  /** The recommendations addressed to the actor. */
  readonly recommendationsReceived?: RecommendationLinkRelationFilters | null | undefined;
  /** Circumstances that make trafficking more likely here. */
  readonly riskFactors?: RiskFactorLinkRelationFilters | null | undefined;
  /** The schemes that the actor runs. */
  readonly schemesRun?: SchemeLinkRelationFilters | null | undefined;
  /** The sectors that it works in. */
  readonly sectors?: SectorLinkRelationFilters | null | undefined;
  /** How many independent sources say so: a source that quotes another counts as the one it quotes. */
  readonly sourceCount?: IntFilters | null | undefined;
  /** Figures about this. */
  readonly statistics?: StatisticLinkRelationFilters | null | undefined;
  /** The actors that took its place. */
  readonly succeededBy?: ActorSuccessionRelationFilters | null | undefined;
  /** The actors that it took the place of. */
  readonly succeeds?: ActorSuccessionRelationFilters | null | undefined;
  /** The actors that pay for it or help it. */
  readonly supportedBy?: ActorSupportRelationFilters | null | undefined;
  /** The actors, programmes and works that it pays for or helps. */
  readonly supports?: EntitySupportRelationFilters | null | undefined;
  /** The treaties that the actor has joined, with how and when. */
  readonly treaties?: TreatyParticipationRelationFilters | null | undefined;
  /** The actors that are a part of it or answer to it. */
  readonly units?: ActorTenureRelationFilters | null | undefined;
};

/** One relation and the thing at its other end. */
export type CompanyLinkMatch = {
  /** What must hold of the relation's own fields. */
  readonly edge?: LinkFilters | null | undefined;
  /** What must hold of the thing at the other end. */
  readonly node?: CompanyFilters | null | undefined;
};

/** What must hold of related things (company) and of the relation itself. */
export type CompanyLinkRelationFilters = {
  /** This holds for every relation; it does where there is none. */
  readonly every?: CompanyLinkMatch | null | undefined;
  /** There is no relation for which this holds. */
  readonly none?: CompanyLinkMatch | null | undefined;
  /** There is a relation for which this holds. */
  readonly some?: CompanyLinkMatch | null | undefined;
};

/** What must hold of a concept; all conditions given must. */
export type ConceptFilters = {
  /** What it is said of. */
  readonly about?: EntityLinkRelationFilters | null | undefined;
  /** Other names, spellings and abbreviations under which it is found. */
  readonly aliases?: StringFilters | null | undefined;
  /** All of these must hold. */
  readonly and?: ReadonlyArray<ConceptFilters> | null | undefined;
  /** The wider ideas that it is a part of. */
  readonly broader?: ConceptLinkRelationFilters | null | undefined;
  /** Ideas and findings that are about this. */
  readonly concepts?: ConceptLinkRelationFilters | null | undefined;
  /** Disagreements between statements about this. */
  readonly conflicts?: ConflictLinkRelationFilters | null | undefined;
  /** What the thing is or what is said of it, in a few words. */
  readonly description?: StringFilters | null | undefined;
  /** Its parts or conditions, each in a few words. */
  readonly elements?: StringFilters | null | undefined;
  /** Events about this. */
  readonly events?: EventLinkRelationFilters | null | undefined;
  /** What sources find missing or not working here. */
  readonly gaps?: GapLinkRelationFilters | null | undefined;
  /** It is one of these. */
  readonly id?: ReadonlyArray<string | number> | null | undefined;
  /** What was judged of its identity with other things. */
  readonly identityJudgements?: IdentityJudgementLinkRelationFilters | null | undefined;
  /** The name by which the thing is shown. */
  readonly name?: StringFilters | null | undefined;
  /** The narrower ideas. */
  readonly narrower?: ConceptLinkRelationFilters | null | undefined;
  /** This must not hold. */
  readonly not?: ConceptFilters | null | undefined;
  /** At least one of these must hold. */
  readonly or?: ReadonlyArray<ConceptFilters> | null | undefined;
  /** The recommendations about this. */
  readonly recommendations?: RecommendationLinkRelationFilters | null | undefined;
  /** Circumstances that make trafficking more likely here. */
  readonly riskFactors?: RiskFactorLinkRelationFilters | null | undefined;
  /** How many independent sources say so: a source that quotes another counts as the one it quotes. */
  readonly sourceCount?: IntFilters | null | undefined;
  /** Figures about this. */
  readonly statistics?: StatisticLinkRelationFilters | null | undefined;
  /** The actors that pay for it or help it. */
  readonly supportedBy?: ActorSupportRelationFilters | null | undefined;
};

/** One relation and the thing at its other end. */
export type ConceptLinkMatch = {
  /** What must hold of the relation's own fields. */
  readonly edge?: LinkFilters | null | undefined;
  /** What must hold of the thing at the other end. */
  readonly node?: ConceptFilters | null | undefined;
};

/** What must hold of related things (concept) and of the relation itself. */
export type ConceptLinkRelationFilters = {
  /** This holds for every relation; it does where there is none. */
  readonly every?: ConceptLinkMatch | null | undefined;
  /** There is no relation for which this holds. */
  readonly none?: ConceptLinkMatch | null | undefined;
  /** There is a relation for which this holds. */
  readonly some?: ConceptLinkMatch | null | undefined;
};

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

/** What must hold of a conflict; all conditions given must. */
export type ConflictFilters = {
  /** The things that the disagreement is about. */
  readonly about?: EntityLinkRelationFilters | null | undefined;
  /** Other names, spellings and abbreviations under which it is found. */
  readonly aliases?: StringFilters | null | undefined;
  /** All of these must hold. */
  readonly and?: ReadonlyArray<ConflictFilters> | null | undefined;
  /** Ideas and findings that are about this. */
  readonly concepts?: ConceptLinkRelationFilters | null | undefined;
  /** Disagreements between statements about this. */
  readonly conflicts?: ConflictLinkRelationFilters | null | undefined;
  /** What the thing is or what is said of it, in a few words. */
  readonly description?: StringFilters | null | undefined;
  /** Events about this. */
  readonly events?: EventLinkRelationFilters | null | undefined;
  /** What sources find missing or not working here. */
  readonly gaps?: GapLinkRelationFilters | null | undefined;
  /** It is one of these. */
  readonly id?: ReadonlyArray<string | number> | null | undefined;
  /** What was judged of its identity with other things. */
  readonly identityJudgements?: IdentityJudgementLinkRelationFilters | null | undefined;
  /** What the statements disagree about. */
  readonly kind?: ConflictKindFilters | null | undefined;
  /** The name by which the thing is shown. */
  readonly name?: StringFilters | null | undefined;
  /** This must not hold. */
  readonly not?: ConflictFilters | null | undefined;
  /** At least one of these must hold. */
  readonly or?: ReadonlyArray<ConflictFilters> | null | undefined;
  /** The recommendations about this. */
  readonly recommendations?: RecommendationLinkRelationFilters | null | undefined;
  /** Circumstances that make trafficking more likely here. */
  readonly riskFactors?: RiskFactorLinkRelationFilters | null | undefined;
  /** How many independent sources say so: a source that quotes another counts as the one it quotes. */
  readonly sourceCount?: IntFilters | null | undefined;
  /** Figures about this. */
  readonly statistics?: StatisticLinkRelationFilters | null | undefined;
  /** The actors that pay for it or help it. */
  readonly supportedBy?: ActorSupportRelationFilters | null | undefined;
};

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

/** What must hold of a value of ConflictKind; all conditions given must. */
export type ConflictKindFilters = {
  /** Equal to this value. */
  readonly eq?: ConflictKind | null | undefined;
  /** Equal to one of these values. */
  readonly in?: ReadonlyArray<ConflictKind> | null | undefined;
  /** Whether a value is known at all. */
  readonly known?: boolean | null | undefined;
};

/** One relation and the thing at its other end. */
export type ConflictLinkMatch = {
  /** What must hold of the relation's own fields. */
  readonly edge?: LinkFilters | null | undefined;
  /** What must hold of the thing at the other end. */
  readonly node?: ConflictFilters | null | undefined;
};

/** What must hold of related things (conflict) and of the relation itself. */
export type ConflictLinkRelationFilters = {
  /** This holds for every relation; it does where there is none. */
  readonly every?: ConflictLinkMatch | null | undefined;
  /** There is no relation for which this holds. */
  readonly none?: ConflictLinkMatch | null | undefined;
  /** There is a relation for which this holds. */
  readonly some?: ConflictLinkMatch | null | undefined;
};

/** What must hold of a control method; all conditions given must. */
export type ControlMethodFilters = {
  /** Other names, spellings and abbreviations under which it is found. */
  readonly aliases?: StringFilters | null | undefined;
  /** All of these must hold. */
  readonly and?: ReadonlyArray<ControlMethodFilters> | null | undefined;
  /** The wider ways that it is a kind of. */
  readonly broader?: ControlMethodLinkRelationFilters | null | undefined;
  /** Cases in which people were held like this. */
  readonly cases?: CaseLinkRelationFilters | null | undefined;
  /** Ideas and findings that are about this. */
  readonly concepts?: ConceptLinkRelationFilters | null | undefined;
  /** Disagreements between statements about this. */
  readonly conflicts?: ConflictLinkRelationFilters | null | undefined;
  /** What the thing is or what is said of it, in a few words. */
  readonly description?: StringFilters | null | undefined;
  /** Events about this. */
  readonly events?: EventLinkRelationFilters | null | undefined;
  /** What sources find missing or not working here. */
  readonly gaps?: GapLinkRelationFilters | null | undefined;
  /** It is one of these. */
  readonly id?: ReadonlyArray<string | number> | null | undefined;
  /** What was judged of its identity with other things. */
  readonly identityJudgements?: IdentityJudgementLinkRelationFilters | null | undefined;
  /** Ways of proceeding that hold victims like this. */
  readonly modiOperandi?: ModusOperandiLinkRelationFilters | null | undefined;
  /** The name by which the thing is shown. */
  readonly name?: StringFilters | null | undefined;
  /** The narrower ways. */
  readonly narrower?: ControlMethodLinkRelationFilters | null | undefined;
  /** This must not hold. */
  readonly not?: ControlMethodFilters | null | undefined;
  /** At least one of these must hold. */
  readonly or?: ReadonlyArray<ControlMethodFilters> | null | undefined;
  /** The recommendations about this. */
  readonly recommendations?: RecommendationLinkRelationFilters | null | undefined;
  /** Circumstances that make trafficking more likely here. */
  readonly riskFactors?: RiskFactorLinkRelationFilters | null | undefined;
  /** Routes whose victims are held like this. */
  readonly routes?: RouteLinkRelationFilters | null | undefined;
  /** How many independent sources say so: a source that quotes another counts as the one it quotes. */
  readonly sourceCount?: IntFilters | null | undefined;
  /** Figures about this. */
  readonly statistics?: StatisticLinkRelationFilters | null | undefined;
  /** The actors that pay for it or help it. */
  readonly supportedBy?: ActorSupportRelationFilters | null | undefined;
  /** What other classifications call it. */
  readonly terms?: ClassificationTermTermMatchRelationFilters | null | undefined;
};

/** One relation and the thing at its other end. */
export type ControlMethodLinkMatch = {
  /** What must hold of the relation's own fields. */
  readonly edge?: LinkFilters | null | undefined;
  /** What must hold of the thing at the other end. */
  readonly node?: ControlMethodFilters | null | undefined;
};

/** What must hold of related things (control method) and of the relation itself. */
export type ControlMethodLinkRelationFilters = {
  /** This holds for every relation; it does where there is none. */
  readonly every?: ControlMethodLinkMatch | null | undefined;
  /** There is no relation for which this holds. */
  readonly none?: ControlMethodLinkMatch | null | undefined;
  /** There is a relation for which this holds. */
  readonly some?: ControlMethodLinkMatch | null | undefined;
};

/** One relation and the thing at its other end. */
export type ControlMethodTermMatchMatch = {
  /** What must hold of the relation's own fields. */
  readonly edge?: TermMatchFilters | null | undefined;
  /** What must hold of the thing at the other end. */
  readonly node?: ControlMethodFilters | null | undefined;
};

/** What must hold of related things (control method) and of the relation itself. */
export type ControlMethodTermMatchRelationFilters = {
  /** This holds for every relation; it does where there is none. */
  readonly every?: ControlMethodTermMatchMatch | null | undefined;
  /** There is no relation for which this holds. */
  readonly none?: ControlMethodTermMatchMatch | null | undefined;
  /** There is a relation for which this holds. */
  readonly some?: ControlMethodTermMatchMatch | null | undefined;
};

/** What must hold of a relation; all conditions given must. */
export type CooperationFilters = {
  /** What they do together. */
  readonly activities?: StringFilters | null | undefined;
  /** How the source judges it. */
  readonly assessment?: StringFilters | null | undefined;
  /** What it rests on: cases, a memorandum, habit. */
  readonly basis?: StringFilters | null | undefined;
  /** How often they meet. */
  readonly frequency?: StringFilters | null | undefined;
  /** A remark that the relation needs to be read rightly. */
  readonly note?: StringFilters | null | undefined;
  /** Since when. */
  readonly since?: DateFilters | null | undefined;
  /** How many independent sources say so: a source that quotes another counts as the one it quotes. */
  readonly sourceCount?: IntFilters | null | undefined;
  /** Whether it works, is tried, or is only wished for. */
  readonly status?: CooperationStatusFilters | null | undefined;
  /** Until when. */
  readonly until?: DateFilters | null | undefined;
};

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

/** What must hold of a value of CooperationStatus; all conditions given must. */
export type CooperationStatusFilters = {
  /** Equal to this value. */
  readonly eq?: CooperationStatus | null | undefined;
  /** Equal to one of these values. */
  readonly in?: ReadonlyArray<CooperationStatus> | null | undefined;
  /** Whether a value is known at all. */
  readonly known?: boolean | null | undefined;
};

/** One relation and the thing at its other end. */
export type CountryBorderMatch = {
  /** What must hold of the relation's own fields. */
  readonly edge?: BorderFilters | null | undefined;
  /** What must hold of the thing at the other end. */
  readonly node?: CountryFilters | null | undefined;
};

/** What must hold of related things (country) and of the relation itself. */
export type CountryBorderRelationFilters = {
  /** This holds for every relation; it does where there is none. */
  readonly every?: CountryBorderMatch | null | undefined;
  /** There is no relation for which this holds. */
  readonly none?: CountryBorderMatch | null | undefined;
  /** There is a relation for which this holds. */
  readonly some?: CountryBorderMatch | null | undefined;
};

/** What must hold of a country; all conditions given must. */
export type CountryFilters = {
  /** The criminal groups that work here. */
  readonly activeCriminalGroups?: CriminalGroupLinkRelationFilters | null | undefined;
  /** The actors that belong to this country or area or are in it. */
  readonly actors?: ActorLinkRelationFilters | null | undefined;
  /** The bodies of this state. */
  readonly agencies?: GovernmentAgencyLinkRelationFilters | null | undefined;
  /** The bodies of states that are here. */
  readonly agenciesHere?: GovernmentAgencyLinkRelationFilters | null | undefined;
  /** The agreements that the actor has joined, with how and when. */
  readonly agreements?: AgreementParticipationRelationFilters | null | undefined;
  /** Other names, spellings and abbreviations under which it is found. */
  readonly aliases?: StringFilters | null | undefined;
  /** All of these must hold. */
  readonly and?: ReadonlyArray<CountryFilters> | null | undefined;
  /** Tiers, scores and ranks given to it. */
  readonly assessments?: AssessmentLinkRelationFilters | null | undefined;
  /** Countries or areas with which it has a land border. */
  readonly borders?: CountryBorderRelationFilters | null | undefined;
  /** Cases that touched this place. */
  readonly cases?: CaseCasePlaceRelationFilters | null | undefined;
  /** Cases that the actor reported, investigated, tried or helped in. */
  readonly casesHandled?: CaseHandlingRelationFilters | null | undefined;
  /** The bodies that it chairs. */
  readonly chairs?: GovernmentAgencyChairRelationFilters | null | undefined;
  /** The classifications that the actor publishes. */
  readonly classifications?: ClassificationLinkRelationFilters | null | undefined;
  /** The companies and trade associations that are here. */
  readonly companies?: CompanyLinkRelationFilters | null | undefined;
  /** Ideas and findings that are about this. */
  readonly concepts?: ConceptLinkRelationFilters | null | undefined;
  /** The matters that it deals with. */
  readonly concernedWith?: SubjectLinkRelationFilters | null | undefined;
  /** Disagreements between statements about this. */
  readonly conflicts?: ConflictLinkRelationFilters | null | undefined;
  /** The places that lie in it. */
  readonly contains?: PlaceLinkRelationFilters | null | undefined;
  /** The actors with which it works directly, whatever the instrument. */
  readonly cooperatesWith?: ActorCooperationRelationFilters | null | undefined;
  /** The criminal groups that are at home here. */
  readonly criminalGroups?: CriminalGroupLinkRelationFilters | null | undefined;
  /** The decisions of this court. */
  readonly decisions?: CourtDecisionLinkRelationFilters | null | undefined;
  /** What the thing is or what is said of it, in a few words. */
  readonly description?: StringFilters | null | undefined;
  /** Events about this. */
  readonly events?: EventLinkRelationFilters | null | undefined;
  /** Events in which the actor took part. */
  readonly eventsAttended?: EventLinkRelationFilters | null | undefined;
  /** Events that took place here. */
  readonly eventsHere?: EventLinkRelationFilters | null | undefined;
  /** Figures that cover this place. */
  readonly figures?: StatisticLinkRelationFilters | null | undefined;
  /** Figures on people who come from here. */
  readonly figuresOfOrigin?: StatisticLinkRelationFilters | null | undefined;
  /** What sources find missing or not working here. */
  readonly gaps?: GapLinkRelationFilters | null | undefined;
  /** Goods that are produced there with forced labour or child labour. */
  readonly goods?: GoodProductionRelationFilters | null | undefined;
  /** It is one of these. */
  readonly id?: ReadonlyArray<string | number> | null | undefined;
  /** What was judged of its identity with other things. */
  readonly identityJudgements?: IdentityJudgementLinkRelationFilters | null | undefined;
  /** The measures and rankings that the actor publishes. */
  readonly indicators?: IndicatorLinkRelationFilters | null | undefined;
  /** This place, or a place that lies in it however far. Of several: any. */
  readonly inside?: ReadonlyArray<string | number> | null | undefined;
  /** The instruments that the actor has joined, with how and when. */
  readonly instruments?: InstrumentParticipationRelationFilters | null | undefined;
  /** ISO 3166-1 code of two letters. */
  readonly iso2?: StringFilters | null | undefined;
  /** ISO 3166-1 code of three letters. */
  readonly iso3?: StringFilters | null | undefined;
  /** Latitude of a point that stands for the place, in degrees north. */
  readonly latitude?: FloatFilters | null | undefined;
  /** The laws of this country or area. */
  readonly laws?: NationalLawLinkRelationFilters | null | undefined;
  /** Longitude of a point that stands for the place, in degrees east. */
  readonly longitude?: FloatFilters | null | undefined;
  /** Code of three digits in the M49 standard. */
  readonly m49?: StringFilters | null | undefined;
  /** The news media that are here. */
  readonly mediaOrganisations?: MediaOrganisationLinkRelationFilters | null | undefined;
  /** The bodies of which it is a member. */
  readonly memberOf?: ActorMembershipRelationFilters | null | undefined;
  /** The actors that are its members. */
  readonly members?: ActorMembershipRelationFilters | null | undefined;
  /** Ways of proceeding seen here. */
  readonly modiOperandi?: ModusOperandiLinkRelationFilters | null | undefined;
  /** The name by which the thing is shown. */
  readonly name?: StringFilters | null | undefined;
  /** The organisations of civil society that work here. */
  readonly nonGovernmentalOrganisations?: NonGovernmentalOrganisationLinkRelationFilters | null | undefined;
  /** This must not hold. */
  readonly not?: CountryFilters | null | undefined;
  /** The country or area that it belongs to or is in. */
  readonly ofCountry?: CountryLinkRelationFilters | null | undefined;
  /** At least one of these must hold. */
  readonly or?: ReadonlyArray<CountryFilters> | null | undefined;
  /** The types of criminal organisation found here or at home here. */
  readonly organisationTypes?: OrganisationTypeLinkRelationFilters | null | undefined;
  /** The actor that it is a part of or answers to. */
  readonly partOf?: ActorTenureRelationFilters | null | undefined;
  /** The models that the actor follows or proposes. */
  readonly policyModels?: PolicyModelLinkRelationFilters | null | undefined;
  /** The programmes in which the actor takes part, with its role. */
  readonly programmes?: ProgrammeParticipationRelationFilters | null | undefined;
  /** The programmes that run here. */
  readonly programmesHere?: ProgrammeLinkRelationFilters | null | undefined;
  /** The works that the actor made or published. */
  readonly publications?: SourceLinkRelationFilters | null | undefined;
  /** The recommendations about this. */
  readonly recommendations?: RecommendationLinkRelationFilters | null | undefined;
  /** The recommendations addressed to the actor. */
  readonly recommendationsReceived?: RecommendationLinkRelationFilters | null | undefined;
  /** The research bodies that are here. */
  readonly researchBodies?: ResearchBodyLinkRelationFilters | null | undefined;
  /** Circumstances that make trafficking more likely here. */
  readonly riskFactors?: RiskFactorLinkRelationFilters | null | undefined;
  /** Routes that stop here, with the role of the stop. */
  readonly routes?: RouteStopRelationFilters | null | undefined;
  /** The schemes of this country or area. */
  readonly schemes?: SchemeLinkRelationFilters | null | undefined;
  /** The schemes that the actor runs. */
  readonly schemesRun?: SchemeLinkRelationFilters | null | undefined;
  /** The sectors with exploitation found here. */
  readonly sectors?: SectorLinkRelationFilters | null | undefined;
  /** How many independent sources say so: a source that quotes another counts as the one it quotes. */
  readonly sourceCount?: IntFilters | null | undefined;
  /** Figures about this. */
  readonly statistics?: StatisticLinkRelationFilters | null | undefined;
  /** The actors that took its place. */
  readonly succeededBy?: ActorSuccessionRelationFilters | null | undefined;
  /** The actors that it took the place of. */
  readonly succeeds?: ActorSuccessionRelationFilters | null | undefined;
  /** The actors that pay for it or help it. */
  readonly supportedBy?: ActorSupportRelationFilters | null | undefined;
  /** The actors, programmes and works that it pays for or helps. */
  readonly supports?: EntitySupportRelationFilters | null | undefined;
  /** The treaties that the actor has joined, with how and when. */
  readonly treaties?: TreatyParticipationRelationFilters | null | undefined;
  /** The actors that are a part of it or answer to it. */
  readonly units?: ActorTenureRelationFilters | null | undefined;
  /** Groups of people from here who are trafficked or at risk. */
  readonly victimGroups?: VictimGroupLinkRelationFilters | null | undefined;
  /** The larger places that it lies in. */
  readonly within?: PlaceLinkRelationFilters | null | undefined;
};

/** One relation and the thing at its other end. */
export type CountryLinkMatch = {
  /** What must hold of the relation's own fields. */
  readonly edge?: LinkFilters | null | undefined;
  /** What must hold of the thing at the other end. */
  readonly node?: CountryFilters | null | undefined;
};

/** What must hold of related things (country) and of the relation itself. */
export type CountryLinkRelationFilters = {
  /** This holds for every relation; it does where there is none. */
  readonly every?: CountryLinkMatch | null | undefined;
  /** There is no relation for which this holds. */
  readonly none?: CountryLinkMatch | null | undefined;
  /** There is a relation for which this holds. */
  readonly some?: CountryLinkMatch | null | undefined;
};

/** One relation and the thing at its other end. */
export type CountryProductionMatch = {
  /** What must hold of the relation's own fields. */
  readonly edge?: ProductionFilters | null | undefined;
  /** What must hold of the thing at the other end. */
  readonly node?: CountryFilters | null | undefined;
};

/** What must hold of related things (country) and of the relation itself. */
export type CountryProductionRelationFilters = {
  /** This holds for every relation; it does where there is none. */
  readonly every?: CountryProductionMatch | null | undefined;
  /** There is no relation for which this holds. */
  readonly none?: CountryProductionMatch | null | undefined;
  /** There is a relation for which this holds. */
  readonly some?: CountryProductionMatch | null | undefined;
};

/** What must hold of a court decision; all conditions given must. */
export type CourtDecisionFilters = {
  /** Other names, spellings and abbreviations under which it is found. */
  readonly aliases?: StringFilters | null | undefined;
  /** All of these must hold. */
  readonly and?: ReadonlyArray<CourtDecisionFilters> | null | undefined;
  /** The provisions that it applies. */
  readonly applies?: ProvisionLinkRelationFilters | null | undefined;
  /** The case that it decides. */
  readonly case?: CaseLinkRelationFilters | null | undefined;
  /** Ideas and findings that are about this. */
  readonly concepts?: ConceptLinkRelationFilters | null | undefined;
  /** Disagreements between statements about this. */
  readonly conflicts?: ConflictLinkRelationFilters | null | undefined;
  /** The court. */
  readonly court?: ActorLinkRelationFilters | null | undefined;
  /** When it was given. */
  readonly decidedOn?: DateFilters | null | undefined;
  /** What the thing is or what is said of it, in a few words. */
  readonly description?: StringFilters | null | undefined;
  /** Events about this. */
  readonly events?: EventLinkRelationFilters | null | undefined;
  /** What sources find missing or not working here. */
  readonly gaps?: GapLinkRelationFilters | null | undefined;
  /** What was decided, in our words. */
  readonly holding?: StringFilters | null | undefined;
  /** It is one of these. */
  readonly id?: ReadonlyArray<string | number> | null | undefined;
  /** What was judged of its identity with other things. */
  readonly identityJudgements?: IdentityJudgementLinkRelationFilters | null | undefined;
  /** The name by which the thing is shown. */
  readonly name?: StringFilters | null | undefined;
  /** This must not hold. */
  readonly not?: CourtDecisionFilters | null | undefined;
  /** At least one of these must hold. */
  readonly or?: ReadonlyArray<CourtDecisionFilters> | null | undefined;
  /** The recommendations about this. */
  readonly recommendations?: RecommendationLinkRelationFilters | null | undefined;
  /** Circumstances that make trafficking more likely here. */
  readonly riskFactors?: RiskFactorLinkRelationFilters | null | undefined;
  /** How many independent sources say so: a source that quotes another counts as the one it quotes. */
  readonly sourceCount?: IntFilters | null | undefined;
  /** Figures about this. */
  readonly statistics?: StatisticLinkRelationFilters | null | undefined;
  /** The actors that pay for it or help it. */
  readonly supportedBy?: ActorSupportRelationFilters | null | undefined;
};

/** One relation and the thing at its other end. */
export type CourtDecisionLinkMatch = {
  /** What must hold of the relation's own fields. */
  readonly edge?: LinkFilters | null | undefined;
  /** What must hold of the thing at the other end. */
  readonly node?: CourtDecisionFilters | null | undefined;
};

/** What must hold of related things (court decision) and of the relation itself. */
export type CourtDecisionLinkRelationFilters = {
  /** This holds for every relation; it does where there is none. */
  readonly every?: CourtDecisionLinkMatch | null | undefined;
  /** There is no relation for which this holds. */
  readonly none?: CourtDecisionLinkMatch | null | undefined;
  /** There is a relation for which this holds. */
  readonly some?: CourtDecisionLinkMatch | null | undefined;
};

/** What must hold of a criminal group; all conditions given must. */
export type CriminalGroupFilters = {
  /** Where it works. */
  readonly activeIn?: PlaceLinkRelationFilters | null | undefined;
  /** Other names, spellings and abbreviations under which it is found. */
  readonly aliases?: StringFilters | null | undefined;
  /** All of these must hold. */
  readonly and?: ReadonlyArray<CriminalGroupFilters> | null | undefined;
  /** Where its members come from or where it is at home. */
  readonly basedIn?: PlaceLinkRelationFilters | null | undefined;
  /** Cases of this group. */
  readonly cases?: CaseLinkRelationFilters | null | undefined;
  /** Ideas and findings that are about this. */
  readonly concepts?: ConceptLinkRelationFilters | null | undefined;
  /** Disagreements between statements about this. */
  readonly conflicts?: ConflictLinkRelationFilters | null | undefined;
  /** What the thing is or what is said of it, in a few words. */
  readonly description?: StringFilters | null | undefined;
  /** Events about this. */
  readonly events?: EventLinkRelationFilters | null | undefined;
  /** The forms of exploitation that it profits from. */
  readonly forms?: ExploitationFormLinkRelationFilters | null | undefined;
  /** What sources find missing or not working here. */
  readonly gaps?: GapLinkRelationFilters | null | undefined;
  /** It is one of these. */
  readonly id?: ReadonlyArray<string | number> | null | undefined;
  /** What was judged of its identity with other things. */
  readonly identityJudgements?: IdentityJudgementLinkRelationFilters | null | undefined;
  /** The name by which the thing is shown. */
  readonly name?: StringFilters | null | undefined;
  /** This must not hold. */
  readonly not?: CriminalGroupFilters | null | undefined;
  /** At least one of these must hold. */
  readonly or?: ReadonlyArray<CriminalGroupFilters> | null | undefined;
  /** The recommendations about this. */
  readonly recommendations?: RecommendationLinkRelationFilters | null | undefined;
  /** Circumstances that make trafficking more likely here. */
  readonly riskFactors?: RiskFactorLinkRelationFilters | null | undefined;
  /** Routes that the group runs. */
  readonly routes?: RouteLinkRelationFilters | null | undefined;
  /** The sectors that it works in. */
  readonly sectors?: SectorLinkRelationFilters | null | undefined;
  /** How many independent sources say so: a source that quotes another counts as the one it quotes. */
  readonly sourceCount?: IntFilters | null | undefined;
  /** Figures about this. */
  readonly statistics?: StatisticLinkRelationFilters | null | undefined;
  /** The actors that pay for it or help it. */
  readonly supportedBy?: ActorSupportRelationFilters | null | undefined;
  /** What marks it. */
  readonly traits?: TraitTraitValueRelationFilters | null | undefined;
  /** The types that it is an example of. */
  readonly types?: OrganisationTypeLinkRelationFilters | null | undefined;
};

/** One relation and the thing at its other end. */
export type CriminalGroupLinkMatch = {
  /** What must hold of the relation's own fields. */
  readonly edge?: LinkFilters | null | undefined;
  /** What must hold of the thing at the other end. */
  readonly node?: CriminalGroupFilters | null | undefined;
};

/** What must hold of related things (criminal group) and of the relation itself. */
export type CriminalGroupLinkRelationFilters = {
  /** This holds for every relation; it does where there is none. */
  readonly every?: CriminalGroupLinkMatch | null | undefined;
  /** There is no relation for which this holds. */
  readonly none?: CriminalGroupLinkMatch | null | undefined;
  /** There is a relation for which this holds. */
  readonly some?: CriminalGroupLinkMatch | null | undefined;
};

/** One relation and the thing at its other end. */
export type CriminalGroupTraitValueMatch = {
  /** What must hold of the relation's own fields. */
  readonly edge?: TraitValueFilters | null | undefined;
  /** What must hold of the thing at the other end. */
  readonly node?: CriminalGroupFilters | null | undefined;
};

/** What must hold of related things (criminal group) and of the relation itself. */
export type CriminalGroupTraitValueRelationFilters = {
  /** This holds for every relation; it does where there is none. */
  readonly every?: CriminalGroupTraitValueMatch | null | undefined;
  /** There is no relation for which this holds. */
  readonly none?: CriminalGroupTraitValueMatch | null | undefined;
  /** There is a relation for which this holds. */
  readonly some?: CriminalGroupTraitValueMatch | null | undefined;
};

/** What must hold of a date; all conditions given must. Dates are compared as intervals of days. */
export type DateFilters = {
  /** Begins after this date or interval ends. */
  readonly after?: string | null | undefined;
  /** Ends before this date or interval begins. */
  readonly before?: string | null | undefined;
  /** Shares at least one day with this date or interval. */
  readonly during?: string | null | undefined;
  /** Whether a value is known at all. */
  readonly known?: boolean | null | undefined;
};

/** What must hold of a entity; all conditions given must. */
export type EntityFilters = {
  /** Other names, spellings and abbreviations under which it is found. */
  readonly aliases?: StringFilters | null | undefined;
  /** All of these must hold. */
  readonly and?: ReadonlyArray<EntityFilters> | null | undefined;
  /** Ideas and findings that are about this. */
  readonly concepts?: ConceptLinkRelationFilters | null | undefined;
  /** Disagreements between statements about this. */
  readonly conflicts?: ConflictLinkRelationFilters | null | undefined;
  /** What the thing is or what is said of it, in a few words. */
  readonly description?: StringFilters | null | undefined;
  /** Events about this. */
  readonly events?: EventLinkRelationFilters | null | undefined;
  /** What sources find missing or not working here. */
  readonly gaps?: GapLinkRelationFilters | null | undefined;
  /** It is one of these. */
  readonly id?: ReadonlyArray<string | number> | null | undefined;
  /** What was judged of its identity with other things. */
  readonly identityJudgements?: IdentityJudgementLinkRelationFilters | null | undefined;
  /** The name by which the thing is shown. */
  readonly name?: StringFilters | null | undefined;
  /** This must not hold. */
  readonly not?: EntityFilters | null | undefined;
  /** At least one of these must hold. */
  readonly or?: ReadonlyArray<EntityFilters> | null | undefined;
  /** The recommendations about this. */
  readonly recommendations?: RecommendationLinkRelationFilters | null | undefined;
  /** Circumstances that make trafficking more likely here. */
  readonly riskFactors?: RiskFactorLinkRelationFilters | null | undefined;
  /** How many independent sources say so: a source that quotes another counts as the one it quotes. */
  readonly sourceCount?: IntFilters | null | undefined;
  /** Figures about this. */
  readonly statistics?: StatisticLinkRelationFilters | null | undefined;
  /** The actors that pay for it or help it. */
  readonly supportedBy?: ActorSupportRelationFilters | null | undefined;
  /** It is of one of these types. */
  readonly type?: ReadonlyArray<EntityType> | null | undefined;
};

/** One relation and the thing at its other end. */
export type EntityLinkMatch = {
  /** What must hold of the relation's own fields. */
  readonly edge?: LinkFilters | null | undefined;
  /** What must hold of the thing at the other end. */
  readonly node?: EntityFilters | null | undefined;
};

/** What must hold of related things (entity) and of the relation itself. */
export type EntityLinkRelationFilters = {
  /** This holds for every relation; it does where there is none. */
  readonly every?: EntityLinkMatch | null | undefined;
  /** There is no relation for which this holds. */
  readonly none?: EntityLinkMatch | null | undefined;
  /** There is a relation for which this holds. */
  readonly some?: EntityLinkMatch | null | undefined;
};

/** One relation and the thing at its other end. */
export type EntitySupportMatch = {
  /** What must hold of the relation's own fields. */
  readonly edge?: SupportFilters | null | undefined;
  /** What must hold of the thing at the other end. */
  readonly node?: EntityFilters | null | undefined;
};

/** What must hold of related things (entity) and of the relation itself. */
export type EntitySupportRelationFilters = {
  /** This holds for every relation; it does where there is none. */
  readonly every?: EntitySupportMatch | null | undefined;
  /** There is no relation for which this holds. */
  readonly none?: EntitySupportMatch | null | undefined;
  /** There is a relation for which this holds. */
  readonly some?: EntitySupportMatch | null | undefined;
};

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

/** What must hold of a event; all conditions given must. */
export type EventFilters = {
  /** What it was about. */
  readonly about?: EntityLinkRelationFilters | null | undefined;
  /** Other names, spellings and abbreviations under which it is found. */
  readonly aliases?: StringFilters | null | undefined;
  /** All of these must hold. */
  readonly and?: ReadonlyArray<EventFilters> | null | undefined;
  /** Ideas and findings that are about this. */
  readonly concepts?: ConceptLinkRelationFilters | null | undefined;
  /** Disagreements between statements about this. */
  readonly conflicts?: ConflictLinkRelationFilters | null | undefined;
  /** What the thing is or what is said of it, in a few words. */
  readonly description?: StringFilters | null | undefined;
  /** Events about this. */
  readonly events?: EventLinkRelationFilters | null | undefined;
  /** What sources find missing or not working here. */
  readonly gaps?: GapLinkRelationFilters | null | undefined;
  /** It is one of these. */
  readonly id?: ReadonlyArray<string | number> | null | undefined;
  /** What was judged of its identity with other things. */
  readonly identityJudgements?: IdentityJudgementLinkRelationFilters | null | undefined;
  /** What sort of event it was. */
  readonly kind?: EventKindFilters | null | undefined;
  /** The name by which the thing is shown. */
  readonly name?: StringFilters | null | undefined;
  /** This must not hold. */
  readonly not?: EventFilters | null | undefined;
  /** When it took place. */
  readonly on?: DateFilters | null | undefined;
  /** At least one of these must hold. */
  readonly or?: ReadonlyArray<EventFilters> | null | undefined;
  /** What came of it, in our words. */
  readonly outcome?: StringFilters | null | undefined;
  /** Who took part. */
  readonly participants?: ActorLinkRelationFilters | null | undefined;
  /** Where it took place. */
  readonly places?: PlaceLinkRelationFilters | null | undefined;
  /** The recommendations about this. */
  readonly recommendations?: RecommendationLinkRelationFilters | null | undefined;
  /** Circumstances that make trafficking more likely here. */
  readonly riskFactors?: RiskFactorLinkRelationFilters | null | undefined;
  /** How many independent sources say so: a source that quotes another counts as the one it quotes. */
  readonly sourceCount?: IntFilters | null | undefined;
  /** Figures about this. */
  readonly statistics?: StatisticLinkRelationFilters | null | undefined;
  /** The actors that pay for it or help it. */
  readonly supportedBy?: ActorSupportRelationFilters | null | undefined;
};

/** What sort of event it was. */
export type EventKind =
  /** A decision of a government, a body or a court. */
  | 'DECISION'
  /** A meeting or a conference. */
  | 'MEETING'
  /** Something else that happened. */
  | 'OCCURRENCE'
  /** A change of law or policy. */
  | 'POLICY_CHANGE'
  /** A visit. */
  | 'VISIT';

/** What must hold of a value of EventKind; all conditions given must. */
export type EventKindFilters = {
  /** Equal to this value. */
  readonly eq?: EventKind | null | undefined;
  /** Equal to one of these values. */
  readonly in?: ReadonlyArray<EventKind> | null | undefined;
  /** Whether a value is known at all. */
  readonly known?: boolean | null | undefined;
};

/** One relation and the thing at its other end. */
export type EventLinkMatch = {
  /** What must hold of the relation's own fields. */
  readonly edge?: LinkFilters | null | undefined;
  /** What must hold of the thing at the other end. */
  readonly node?: EventFilters | null | undefined;
};

/** What must hold of related things (event) and of the relation itself. */
export type EventLinkRelationFilters = {
  /** This holds for every relation; it does where there is none. */
  readonly every?: EventLinkMatch | null | undefined;
  /** There is no relation for which this holds. */
  readonly none?: EventLinkMatch | null | undefined;
  /** There is a relation for which this holds. */
  readonly some?: EventLinkMatch | null | undefined;
};

/** What must hold of a exploitation form; all conditions given must. */
export type ExploitationFormFilters = {
  /** Other names, spellings and abbreviations under which it is found. */
  readonly aliases?: StringFilters | null | undefined;
  /** All of these must hold. */
  readonly and?: ReadonlyArray<ExploitationFormFilters> | null | undefined;
  /** The wider forms that it is a kind of. */
  readonly broader?: ExploitationFormLinkRelationFilters | null | undefined;
  /** Cases of this form of exploitation. */
  readonly cases?: CaseLinkRelationFilters | null | undefined;
  /** Ideas and findings that are about this. */
  readonly concepts?: ConceptLinkRelationFilters | null | undefined;
  /** Disagreements between statements about this. */
  readonly conflicts?: ConflictLinkRelationFilters | null | undefined;
  /** The criminal groups that profit from this form. */
  readonly criminalGroups?: CriminalGroupLinkRelationFilters | null | undefined;
  /** The laws that make it an offence. */
  readonly criminalisedBy?: NationalLawLinkRelationFilters | null | undefined;
  /** What the thing is or what is said of it, in a few words. */
  readonly description?: StringFilters | null | undefined;
  /** Events about this. */
  readonly events?: EventLinkRelationFilters | null | undefined;
  /** Figures on this form. */
  readonly figures?: StatisticLinkRelationFilters | null | undefined;
  /** What sources find missing or not working here. */
  readonly gaps?: GapLinkRelationFilters | null | undefined;
  /** It is one of these. */
  readonly id?: ReadonlyArray<string | number> | null | undefined;
  /** What was judged of its identity with other things. */
  readonly identityJudgements?: IdentityJudgementLinkRelationFilters | null | undefined;
  /** Ways of proceeding that lead to this form. */
  readonly modiOperandi?: ModusOperandiLinkRelationFilters | null | undefined;
  /** The name by which the thing is shown. */
  readonly name?: StringFilters | null | undefined;
  /** The narrower forms. */
  readonly narrower?: ExploitationFormLinkRelationFilters | null | undefined;
  /** This must not hold. */
  readonly not?: ExploitationFormFilters | null | undefined;
  /** At least one of these must hold. */
  readonly or?: ReadonlyArray<ExploitationFormFilters> | null | undefined;
  /** The provisions that are about this form. */
  readonly provisions?: ProvisionLinkRelationFilters | null | undefined;
  /** The recommendations about this. */
  readonly recommendations?: RecommendationLinkRelationFilters | null | undefined;
  /** Circumstances that make trafficking more likely here. */
  readonly riskFactors?: RiskFactorLinkRelationFilters | null | undefined;
  /** Routes that serve this form of exploitation. */
  readonly routes?: RouteLinkRelationFilters | null | undefined;
  /** The sectors in which it is found. */
  readonly sectors?: SectorLinkRelationFilters | null | undefined;
  /** How many independent sources say so: a source that quotes another counts as the one it quotes. */
  readonly sourceCount?: IntFilters | null | undefined;
  /** Figures about this. */
  readonly statistics?: StatisticLinkRelationFilters | null | undefined;
  /** The actors that pay for it or help it. */
  readonly supportedBy?: ActorSupportRelationFilters | null | undefined;
  /** What other classifications call it. */
  readonly terms?: ClassificationTermTermMatchRelationFilters | null | undefined;
};

/** One relation and the thing at its other end. */
export type ExploitationFormLinkMatch = {
  /** What must hold of the relation's own fields. */
  readonly edge?: LinkFilters | null | undefined;
  /** What must hold of the thing at the other end. */
  readonly node?: ExploitationFormFilters | null | undefined;
};

/** What must hold of related things (exploitation form) and of the relation itself. */
export type ExploitationFormLinkRelationFilters = {
  /** This holds for every relation; it does where there is none. */
  readonly every?: ExploitationFormLinkMatch | null | undefined;
  /** There is no relation for which this holds. */
  readonly none?: ExploitationFormLinkMatch | null | undefined;
  /** There is a relation for which this holds. */
  readonly some?: ExploitationFormLinkMatch | null | undefined;
};

/** One relation and the thing at its other end. */
export type ExploitationFormTermMatchMatch = {
  /** What must hold of the relation's own fields. */
  readonly edge?: TermMatchFilters | null | undefined;
  /** What must hold of the thing at the other end. */
  readonly node?: ExploitationFormFilters | null | undefined;
};

/** What must hold of related things (exploitation form) and of the relation itself. */
export type ExploitationFormTermMatchRelationFilters = {
  /** This holds for every relation; it does where there is none. */
  readonly every?: ExploitationFormTermMatchMatch | null | undefined;
  /** There is no relation for which this holds. */
  readonly none?: ExploitationFormTermMatchMatch | null | undefined;
  /** There is a relation for which this holds. */
  readonly some?: ExploitationFormTermMatchMatch | null | undefined;
};

/** What must hold of a number; all conditions given must. */
export type FloatFilters = {
  /** Equal to this number. */
  readonly eq?: number | null | undefined;
  /** Greater than this number. */
  readonly gt?: number | null | undefined;
  /** Greater than this number or equal to it. */
  readonly gte?: number | null | undefined;
  /** Equal to one of these numbers. */
  readonly in?: ReadonlyArray<number> | null | undefined;
  /** Whether a value is known at all. */
  readonly known?: boolean | null | undefined;
  /** Less than this number. */
  readonly lt?: number | null | undefined;
  /** Less than this number or equal to it. */
  readonly lte?: number | null | undefined;
};

/** How far places are lifted before flows are told apart. */
export type FlowLevel =
  /** Places within a country or area stand for it; regions stay. */
  | 'COUNTRY'
  /** As the routes have them: towns, borders, countries, regions. */
  | 'PLACE'
  /** Countries and areas stand for the smallest region of the United Nations (M49) that they lie in. */
  | 'REGION';

/** One key of the order of flows. Ties are broken by the next key, then by origin and destination. */
export type FlowOrder = {
  /** Which end comes first. */
  readonly direction?: OrderDirection;
  /** What to order by. */
  readonly field: FlowOrderField;
};

/** What flows can be ordered by. */
export type FlowOrderField =
  /** By the first day of the period; flows without one come last. */
  | 'BEGINNING'
  /** By the id of the destination. */
  | 'DESTINATION'
  /** By the last day of the period; flows without one come last. */
  | 'END'
  /** By the number of figures. */
  | 'FIGURES'
  /** By the id of the origin. */
  | 'ORIGIN'
  /** By the number of routes. */
  | 'ROUTES'
  /** By the number of independent sources. */
  | 'SOURCES';

/** What must hold of a gap; all conditions given must. */
export type GapFilters = {
  /** What it is a gap in: places, instruments, actors, sectors, programmes, groups. */
  readonly about?: EntityLinkRelationFilters | null | undefined;
  /** Other names, spellings and abbreviations under which it is found. */
  readonly aliases?: StringFilters | null | undefined;
  /** All of these must hold. */
  readonly and?: ReadonlyArray<GapFilters> | null | undefined;
  /** The recommendations that would close it. */
  readonly closedBy?: RecommendationLinkRelationFilters | null | undefined;
  /** Ideas and findings that are about this. */
  readonly concepts?: ConceptLinkRelationFilters | null | undefined;
  /** Disagreements between statements about this. */
  readonly conflicts?: ConflictLinkRelationFilters | null | undefined;
  /** What the thing is or what is said of it, in a few words. */
  readonly description?: StringFilters | null | undefined;
  /** What it leads to, in our words. */
  readonly effect?: StringFilters | null | undefined;
  /** Events about this. */
  readonly events?: EventLinkRelationFilters | null | undefined;
  /** What sources find missing or not working here. */
  readonly gaps?: GapLinkRelationFilters | null | undefined;
  /** It is one of these. */
  readonly id?: ReadonlyArray<string | number> | null | undefined;
  /** What was judged of its identity with other things. */
  readonly identityJudgements?: IdentityJudgementLinkRelationFilters | null | undefined;
  /** Where it lies. */
  readonly kind?: GapKindFilters | null | undefined;
  /** The name by which the thing is shown. */
  readonly name?: StringFilters | null | undefined;
  /** This must not hold. */
  readonly not?: GapFilters | null | undefined;
  /** At least one of these must hold. */
  readonly or?: ReadonlyArray<GapFilters> | null | undefined;
  /** When it was found to exist. */
  readonly period?: DateFilters | null | undefined;
  /** The recommendations about this. */
  readonly recommendations?: RecommendationLinkRelationFilters | null | undefined;
  /** Circumstances that make trafficking more likely here. */
  readonly riskFactors?: RiskFactorLinkRelationFilters | null | undefined;
  /** How many independent sources say so: a source that quotes another counts as the one it quotes. */
  readonly sourceCount?: IntFilters | null | undefined;
  /** Figures about this. */
  readonly statistics?: StatisticLinkRelationFilters | null | undefined;
  /** The actors that pay for it or help it. */
  readonly supportedBy?: ActorSupportRelationFilters | null | undefined;
};

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

/** What must hold of a value of GapKind; all conditions given must. */
export type GapKindFilters = {
  /** Equal to this value. */
  readonly eq?: GapKind | null | undefined;
  /** Equal to one of these values. */
  readonly in?: ReadonlyArray<GapKind> | null | undefined;
  /** Whether a value is known at all. */
  readonly known?: boolean | null | undefined;
};

/** One relation and the thing at its other end. */
export type GapLinkMatch = {
  /** What must hold of the relation's own fields. */
  readonly edge?: LinkFilters | null | undefined;
  /** What must hold of the thing at the other end. */
  readonly node?: GapFilters | null | undefined;
};

/** What must hold of related things (gap) and of the relation itself. */
export type GapLinkRelationFilters = {
  /** This holds for every relation; it does where there is none. */
  readonly every?: GapLinkMatch | null | undefined;
  /** There is no relation for which this holds. */
  readonly none?: GapLinkMatch | null | undefined;
  /** There is a relation for which this holds. */
  readonly some?: GapLinkMatch | null | undefined;
};

/** What must hold of a good; all conditions given must. */
export type GoodFilters = {
  /** Other names, spellings and abbreviations under which it is found. */
  readonly aliases?: StringFilters | null | undefined;
  /** All of these must hold. */
  readonly and?: ReadonlyArray<GoodFilters> | null | undefined;
  /** Ideas and findings that are about this. */
  readonly concepts?: ConceptLinkRelationFilters | null | undefined;
  /** Disagreements between statements about this. */
  readonly conflicts?: ConflictLinkRelationFilters | null | undefined;
  /** What the thing is or what is said of it, in a few words. */
  readonly description?: StringFilters | null | undefined;
  /** Events about this. */
  readonly events?: EventLinkRelationFilters | null | undefined;
  /** What sources find missing or not working here. */
  readonly gaps?: GapLinkRelationFilters | null | undefined;
  /** It is one of these. */
  readonly id?: ReadonlyArray<string | number> | null | undefined;
  /** What was judged of its identity with other things. */
  readonly identityJudgements?: IdentityJudgementLinkRelationFilters | null | undefined;
  /** The name by which the thing is shown. */
  readonly name?: StringFilters | null | undefined;
  /** This must not hold. */
  readonly not?: GoodFilters | null | undefined;
  /** At least one of these must hold. */
  readonly or?: ReadonlyArray<GoodFilters> | null | undefined;
  /** Where it is produced with forced labour or child labour. */
  readonly producedIn?: CountryProductionRelationFilters | null | undefined;
  /** The recommendations about this. */
  readonly recommendations?: RecommendationLinkRelationFilters | null | undefined;
  /** Circumstances that make trafficking more likely here. */
  readonly riskFactors?: RiskFactorLinkRelationFilters | null | undefined;
  /** The sector in which it is produced. */
  readonly sector?: SectorLinkRelationFilters | null | undefined;
  /** How many independent sources say so: a source that quotes another counts as the one it quotes. */
  readonly sourceCount?: IntFilters | null | undefined;
  /** Figures about this. */
  readonly statistics?: StatisticLinkRelationFilters | null | undefined;
  /** The actors that pay for it or help it. */
  readonly supportedBy?: ActorSupportRelationFilters | null | undefined;
};

/** One relation and the thing at its other end. */
export type GoodLinkMatch = {
  /** What must hold of the relation's own fields. */
  readonly edge?: LinkFilters | null | undefined;
  /** What must hold of the thing at the other end. */
  readonly node?: GoodFilters | null | undefined;
};

/** What must hold of related things (good) and of the relation itself. */
export type GoodLinkRelationFilters = {
  /** This holds for every relation; it does where there is none. */
  readonly every?: GoodLinkMatch | null | undefined;
  /** There is no relation for which this holds. */
  readonly none?: GoodLinkMatch | null | undefined;
  /** There is a relation for which this holds. */
  readonly some?: GoodLinkMatch | null | undefined;
};

/** One relation and the thing at its other end. */
export type GoodProductionMatch = {
  /** What must hold of the relation's own fields. */
  readonly edge?: ProductionFilters | null | undefined;
  /** What must hold of the thing at the other end. */
  readonly node?: GoodFilters | null | undefined;
};

/** What must hold of related things (good) and of the relation itself. */
export type GoodProductionRelationFilters = {
  /** This holds for every relation; it does where there is none. */
  readonly every?: GoodProductionMatch | null | undefined;
  /** There is no relation for which this holds. */
  readonly none?: GoodProductionMatch | null | undefined;
  /** There is a relation for which this holds. */
  readonly some?: GoodProductionMatch | null | undefined;
};

/** One relation and the thing at its other end. */
export type GovernmentAgencyChairMatch = {
  /** What must hold of the relation's own fields. */
  readonly edge?: ChairFilters | null | undefined;
  /** What must hold of the thing at the other end. */
  readonly node?: GovernmentAgencyFilters | null | undefined;
};

/** What must hold of related things (government agency) and of the relation itself. */
export type GovernmentAgencyChairRelationFilters = {
  /** This holds for every relation; it does where there is none. */
  readonly every?: GovernmentAgencyChairMatch | null | undefined;
  /** There is no relation for which this holds. */
  readonly none?: GovernmentAgencyChairMatch | null | undefined;
  /** There is a relation for which this holds. */
  readonly some?: GovernmentAgencyChairMatch | null | undefined;
};

/** What must hold of a government agency; all conditions given must. */
export type GovernmentAgencyFilters = {
  /** The agreements that the actor has joined, with how and when. */
  readonly agreements?: AgreementParticipationRelationFilters | null | undefined;
  /** Other names, spellings and abbreviations under which it is found. */
  readonly aliases?: StringFilters | null | undefined;
  /** All of these must hold. */
  readonly and?: ReadonlyArray<GovernmentAgencyFilters> | null | undefined;
  /** Cases that the actor reported, investigated, tried or helped in. */
  readonly casesHandled?: CaseHandlingRelationFilters | null | undefined;
  /** Who chairs it: an agency, or the body that holds the office. */
  readonly chairedBy?: ActorChairRelationFilters | null | undefined;
  /** The bodies that it chairs. */
  readonly chairs?: GovernmentAgencyChairRelationFilters | null | undefined;
  /** The classifications that the actor publishes. */
  readonly classifications?: ClassificationLinkRelationFilters | null | undefined;
  /** Ideas and findings that are about this. */
  readonly concepts?: ConceptLinkRelationFilters | null | undefined;
  /** The matters that it deals with. */
  readonly concernedWith?: SubjectLinkRelationFilters | null | undefined;
  /** Disagreements between statements about this. */
  readonly conflicts?: ConflictLinkRelationFilters | null | undefined;
  /** The actors with which it works directly, whatever the instrument. */
  readonly cooperatesWith?: ActorCooperationRelationFilters | null | undefined;
  /** Agencies of this country or area. Of several: any. */
  readonly country?: ReadonlyArray<string | number> | null | undefined;
  /** The decisions of this court. */
  readonly decisions?: CourtDecisionLinkRelationFilters | null | undefined;
  /** What the thing is or what is said of it, in a few words. */
  readonly description?: StringFilters | null | undefined;
  /** When it ceased to exist under this name. */
  readonly dissolvedOn?: DateFilters | null | undefined;
  /** When it was set up. */
  readonly establishedOn?: DateFilters | null | undefined;
  /** The law or act that set it up or that it carries out. */
  readonly establishedUnder?: InstrumentLinkRelationFilters | null | undefined;
  /** Events about this. */
  readonly events?: EventLinkRelationFilters | null | undefined;
  /** Events in which the actor took part. */
  readonly eventsAttended?: EventLinkRelationFilters | null | undefined;
  /** What sources find missing or not working here. */
  readonly gaps?: GapLinkRelationFilters | null | undefined;
  /** It is one of these. */
  readonly id?: ReadonlyArray<string | number> | null | undefined;
  /** What was judged of its identity with other things. */
  readonly identityJudgements?: IdentityJudgementLinkRelationFilters | null | undefined;
  /** The measures and rankings that the actor publishes. */
  readonly indicators?: IndicatorLinkRelationFilters | null | undefined;
  /** The instruments that the actor has joined, with how and when. */
  readonly instruments?: InstrumentParticipationRelationFilters | null | undefined;
  /** What sort of body it is. */
  readonly kind?: AgencyKindFilters | null | undefined;
  /** Where it is or works, where that is less than its whole country or outside it. */
  readonly locatedIn?: PlaceLinkRelationFilters | null | undefined;
  /** What it is charged with, in our words. */
  readonly mandate?: StringFilters | null | undefined;
  /** The bodies of which it is a member. */
  readonly memberOf?: ActorMembershipRelationFilters | null | undefined;
  /** The actors that are its members. */
  readonly members?: ActorMembershipRelationFilters | null | undefined;
  /** The name by which the thing is shown. */
  readonly name?: StringFilters | null | undefined;
  /** This must not hold. */
  readonly not?: GovernmentAgencyFilters | null | undefined;
  /** The country or area that it belongs to. */
  readonly ofCountry?: CountryLinkRelationFilters | null | undefined;
  /** At least one of these must hold. */
  readonly or?: ReadonlyArray<GovernmentAgencyFilters> | null | undefined;
  /** The actor that it is a part of or answers to. */
  readonly partOf?: ActorTenureRelationFilters | null | undefined;
  /** The models that the actor follows or proposes. */
  readonly policyModels?: PolicyModelLinkRelationFilters | null | undefined;
  /** The programmes in which the actor takes part, with its role. */
  readonly programmes?: ProgrammeParticipationRelationFilters | null | undefined;
  /** The works that the actor made or published. */
  readonly publications?: SourceLinkRelationFilters | null | undefined;
  /** The recommendations about this. */
  readonly recommendations?: RecommendationLinkRelationFilters | null | undefined;
  /** The recommendations addressed to the actor. */
  readonly recommendationsReceived?: RecommendationLinkRelationFilters | null | undefined;
  /** Circumstances that make trafficking more likely here. */
  readonly riskFactors?: RiskFactorLinkRelationFilters | null | undefined;
  /** The schemes that the actor runs. */
  readonly schemesRun?: SchemeLinkRelationFilters | null | undefined;
  /** How many independent sources say so: a source that quotes another counts as the one it quotes. */
  readonly sourceCount?: IntFilters | null | undefined;
  /** Figures about this. */
  readonly statistics?: StatisticLinkRelationFilters | null | undefined;
  /** The actors that took its place. */
  readonly succeededBy?: ActorSuccessionRelationFilters | null | undefined;
  /** The actors that it took the place of. */
  readonly succeeds?: ActorSuccessionRelationFilters | null | undefined;
  /** The actors that pay for it or help it. */
  readonly supportedBy?: ActorSupportRelationFilters | null | undefined;
  /** The actors, programmes and works that it pays for or helps. */
  readonly supports?: EntitySupportRelationFilters | null | undefined;
  /** The treaties that the actor has joined, with how and when. */
  readonly treaties?: TreatyParticipationRelationFilters | null | undefined;
  /** The actors that are a part of it or answer to it. */
  readonly units?: ActorTenureRelationFilters | null | undefined;
};

/** One relation and the thing at its other end. */
export type GovernmentAgencyLinkMatch = {
  /** What must hold of the relation's own fields. */
  readonly edge?: LinkFilters | null | undefined;
  /** What must hold of the thing at the other end. */
  readonly node?: GovernmentAgencyFilters | null | undefined;
};

/** What must hold of related things (government agency) and of the relation itself. */
export type GovernmentAgencyLinkRelationFilters = {
  /** This holds for every relation; it does where there is none. */
  readonly every?: GovernmentAgencyLinkMatch | null | undefined;
  /** There is no relation for which this holds. */
  readonly none?: GovernmentAgencyLinkMatch | null | undefined;
  /** There is a relation for which this holds. */
  readonly some?: GovernmentAgencyLinkMatch | null | undefined;
};

/** What must hold of a relation; all conditions given must. */
export type HandlingFilters = {
  /** A remark that the relation needs to be read rightly. */
  readonly note?: StringFilters | null | undefined;
  /** When. */
  readonly on?: DateFilters | null | undefined;
  /** What it did, in a few words. */
  readonly part?: StringFilters | null | undefined;
  /** How many independent sources say so: a source that quotes another counts as the one it quotes. */
  readonly sourceCount?: IntFilters | null | undefined;
};

/** How surely something held at the date asked about with `asOf`. */
export type Holding =
  /** It held on every day of that date, as far as is known. */
  | 'HELD'
  /** Its dates are too vague, or that date too wide, to say more than that it may have held. */
  | 'MAY_HAVE_HELD'
  /** Nothing is known of when it held. */
  | 'UNDATED';

/** What must hold of a identity judgement; all conditions given must. */
export type IdentityJudgementFilters = {
  /** Other names, spellings and abbreviations under which it is found. */
  readonly aliases?: StringFilters | null | undefined;
  /** All of these must hold. */
  readonly and?: ReadonlyArray<IdentityJudgementFilters> | null | undefined;
  /** Who judged. */
  readonly by?: StringFilters | null | undefined;
  /** Ideas and findings that are about this. */
  readonly concepts?: ConceptLinkRelationFilters | null | undefined;
  /** Disagreements between statements about this. */
  readonly conflicts?: ConflictLinkRelationFilters | null | undefined;
  /** What the thing is or what is said of it, in a few words. */
  readonly description?: StringFilters | null | undefined;
  /** Events about this. */
  readonly events?: EventLinkRelationFilters | null | undefined;
  /** What sources find missing or not working here. */
  readonly gaps?: GapLinkRelationFilters | null | undefined;
  /** It is one of these. */
  readonly id?: ReadonlyArray<string | number> | null | undefined;
  /** What was judged of its identity with other things. */
  readonly identityJudgements?: IdentityJudgementLinkRelationFilters | null | undefined;
  /** The name by which the thing is shown. */
  readonly name?: StringFilters | null | undefined;
  /** This must not hold. */
  readonly not?: IdentityJudgementFilters | null | undefined;
  /** When. */
  readonly on?: DateFilters | null | undefined;
  /** At least one of these must hold. */
  readonly or?: ReadonlyArray<IdentityJudgementFilters> | null | undefined;
  /** Why. */
  readonly reason?: StringFilters | null | undefined;
  /** The recommendations about this. */
  readonly recommendations?: RecommendationLinkRelationFilters | null | undefined;
  /** Circumstances that make trafficking more likely here. */
  readonly riskFactors?: RiskFactorLinkRelationFilters | null | undefined;
  /** How many independent sources say so: a source that quotes another counts as the one it quotes. */
  readonly sourceCount?: IntFilters | null | undefined;
  /** Figures about this. */
  readonly statistics?: StatisticLinkRelationFilters | null | undefined;
  /** The actors that pay for it or help it. */
  readonly supportedBy?: ActorSupportRelationFilters | null | undefined;
  /** The two things. */
  readonly things?: EntityLinkRelationFilters | null | undefined;
  /** What was judged. */
  readonly verdict?: IdentityVerdictFilters | null | undefined;
  /** Who withdrew it. */
  readonly withdrawnBy?: StringFilters | null | undefined;
  /** When it was withdrawn. */
  readonly withdrawnOn?: DateFilters | null | undefined;
  /** Why it was withdrawn. */
  readonly withdrawnReason?: StringFilters | null | undefined;
};

/** One relation and the thing at its other end. */
export type IdentityJudgementLinkMatch = {
  /** What must hold of the relation's own fields. */
  readonly edge?: LinkFilters | null | undefined;
  /** What must hold of the thing at the other end. */
  readonly node?: IdentityJudgementFilters | null | undefined;
};

/** What must hold of related things (identity judgement) and of the relation itself. */
export type IdentityJudgementLinkRelationFilters = {
  /** This holds for every relation; it does where there is none. */
  readonly every?: IdentityJudgementLinkMatch | null | undefined;
  /** There is no relation for which this holds. */
  readonly none?: IdentityJudgementLinkMatch | null | undefined;
  /** There is a relation for which this holds. */
  readonly some?: IdentityJudgementLinkMatch | null | undefined;
};

/** Whether two things are one. */
export type IdentityVerdict =
  /** They are not the same. */
  | 'DIFFERENT'
  /** They are the same. */
  | 'SAME'
  /** It cannot be told. */
  | 'UNSURE';

/** What must hold of a value of IdentityVerdict; all conditions given must. */
export type IdentityVerdictFilters = {
  /** Equal to this value. */
  readonly eq?: IdentityVerdict | null | undefined;
  /** Equal to one of these values. */
  readonly in?: ReadonlyArray<IdentityVerdict> | null | undefined;
  /** Whether a value is known at all. */
  readonly known?: boolean | null | undefined;
};

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

/** What must hold of a value of ImplementationExtent; all conditions given must. */
export type ImplementationExtentFilters = {
  /** Equal to this value. */
  readonly eq?: ImplementationExtent | null | undefined;
  /** Equal to one of these values. */
  readonly in?: ReadonlyArray<ImplementationExtent> | null | undefined;
  /** Whether a value is known at all. */
  readonly known?: boolean | null | undefined;
};

/** What must hold of a relation; all conditions given must. */
export type ImplementationFilters = {
  /** How fully. */
  readonly extent?: ImplementationExtentFilters | null | undefined;
  /** A remark that the relation needs to be read rightly. */
  readonly note?: StringFilters | null | undefined;
  /** How many independent sources say so: a source that quotes another counts as the one it quotes. */
  readonly sourceCount?: IntFilters | null | undefined;
};

/** What must hold of a indicator; all conditions given must. */
export type IndicatorFilters = {
  /** Other names, spellings and abbreviations under which it is found. */
  readonly aliases?: StringFilters | null | undefined;
  /** All of these must hold. */
  readonly and?: ReadonlyArray<IndicatorFilters> | null | undefined;
  /** The assessments by this measure. */
  readonly assessments?: AssessmentLinkRelationFilters | null | undefined;
  /** Ideas and findings that are about this. */
  readonly concepts?: ConceptLinkRelationFilters | null | undefined;
  /** Disagreements between statements about this. */
  readonly conflicts?: ConflictLinkRelationFilters | null | undefined;
  /** What the thing is or what is said of it, in a few words. */
  readonly description?: StringFilters | null | undefined;
  /** Events about this. */
  readonly events?: EventLinkRelationFilters | null | undefined;
  /** Its figures. */
  readonly figures?: StatisticLinkRelationFilters | null | undefined;
  /** What sources find missing or not working here. */
  readonly gaps?: GapLinkRelationFilters | null | undefined;
  /** It is one of these. */
  readonly id?: ReadonlyArray<string | number> | null | undefined;
  /** What was judged of its identity with other things. */
  readonly identityJudgements?: IdentityJudgementLinkRelationFilters | null | undefined;
  /** What sort of measure it is. */
  readonly kind?: IndicatorKindFilters | null | undefined;
  /** The name by which the thing is shown. */
  readonly name?: StringFilters | null | undefined;
  /** This must not hold. */
  readonly not?: IndicatorFilters | null | undefined;
  /** At least one of these must hold. */
  readonly or?: ReadonlyArray<IndicatorFilters> | null | undefined;
  /** Who publishes it. */
  readonly publishedBy?: ActorLinkRelationFilters | null | undefined;
  /** The recommendations about this. */
  readonly recommendations?: RecommendationLinkRelationFilters | null | undefined;
  /** Circumstances that make trafficking more likely here. */
  readonly riskFactors?: RiskFactorLinkRelationFilters | null | undefined;
  /** What a low and a high value mean. */
  readonly scale?: StringFilters | null | undefined;
  /** How many independent sources say so: a source that quotes another counts as the one it quotes. */
  readonly sourceCount?: IntFilters | null | undefined;
  /** Figures about this. */
  readonly statistics?: StatisticLinkRelationFilters | null | undefined;
  /** The actors that pay for it or help it. */
  readonly supportedBy?: ActorSupportRelationFilters | null | undefined;
  /** The unit in which its figures are given. */
  readonly unit?: StringFilters | null | undefined;
};

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

/** What must hold of a value of IndicatorKind; all conditions given must. */
export type IndicatorKindFilters = {
  /** Equal to this value. */
  readonly eq?: IndicatorKind | null | undefined;
  /** Equal to one of these values. */
  readonly in?: ReadonlyArray<IndicatorKind> | null | undefined;
  /** Whether a value is known at all. */
  readonly known?: boolean | null | undefined;
};

/** One relation and the thing at its other end. */
export type IndicatorLinkMatch = {
  /** What must hold of the relation's own fields. */
  readonly edge?: LinkFilters | null | undefined;
  /** What must hold of the thing at the other end. */
  readonly node?: IndicatorFilters | null | undefined;
};

/** What must hold of related things (indicator) and of the relation itself. */
export type IndicatorLinkRelationFilters = {
  /** This holds for every relation; it does where there is none. */
  readonly every?: IndicatorLinkMatch | null | undefined;
  /** There is no relation for which this holds. */
  readonly none?: IndicatorLinkMatch | null | undefined;
  /** There is a relation for which this holds. */
  readonly some?: IndicatorLinkMatch | null | undefined;
};

/** What must hold of a instrument; all conditions given must. */
export type InstrumentFilters = {
  /** Other names, spellings and abbreviations under which it is found. */
  readonly aliases?: StringFilters | null | undefined;
  /** All of these must hold. */
  readonly and?: ReadonlyArray<InstrumentFilters> | null | undefined;
  /** Ideas and findings that are about this. */
  readonly concepts?: ConceptLinkRelationFilters | null | undefined;
  /** Disagreements between statements about this. */
  readonly conflicts?: ConflictLinkRelationFilters | null | undefined;
  /** What the thing is or what is said of it, in a few words. */
  readonly description?: StringFilters | null | undefined;
  /** Whether it was put into practice and what it achieved, as the source judges it. */
  readonly effect?: StringFilters | null | undefined;
  /** The bodies set up under it. */
  readonly establishes?: GovernmentAgencyLinkRelationFilters | null | undefined;
  /** Events about this. */
  readonly events?: EventLinkRelationFilters | null | undefined;
  /** What sources find missing or not working here. */
  readonly gaps?: GapLinkRelationFilters | null | undefined;
  /** It is one of these. */
  readonly id?: ReadonlyArray<string | number> | null | undefined;
  /** What was judged of its identity with other things. */
  readonly identityJudgements?: IdentityJudgementLinkRelationFilters | null | undefined;
  /** The instruments that put it into effect. */
  readonly implementedBy?: InstrumentImplementationRelationFilters | null | undefined;
  /** The instruments that it puts into effect. */
  readonly implements?: InstrumentImplementationRelationFilters | null | undefined;
  /** The name by which the thing is shown. */
  readonly name?: StringFilters | null | undefined;
  /** This must not hold. */
  readonly not?: InstrumentFilters | null | undefined;
  /** At least one of these must hold. */
  readonly or?: ReadonlyArray<InstrumentFilters> | null | undefined;
  /** Who has joined it, how and when. */
  readonly parties?: ActorParticipationRelationFilters | null | undefined;
  /** Instruments that this actor has joined, or, of a country or area, that an actor of its has joined. Of several: any. */
  readonly party?: ReadonlyArray<string | number> | null | undefined;
  /** The recommendations about this. */
  readonly recommendations?: RecommendationLinkRelationFilters | null | undefined;
  /** The instruments that took its place. */
  readonly replacedBy?: InstrumentLinkRelationFilters | null | undefined;
  /** The instruments that it takes the place of. */
  readonly replaces?: InstrumentLinkRelationFilters | null | undefined;
  /** Circumstances that make trafficking more likely here. */
  readonly riskFactors?: RiskFactorLinkRelationFilters | null | undefined;
  /** The schemes that rest on it. */
  readonly schemes?: SchemeLinkRelationFilters | null | undefined;
  /** The sectors that it covers in particular. */
  readonly sectors?: SectorLinkRelationFilters | null | undefined;
  /** How many independent sources say so: a source that quotes another counts as the one it quotes. */
  readonly sourceCount?: IntFilters | null | undefined;
  /** Figures about this. */
  readonly statistics?: StatisticLinkRelationFilters | null | undefined;
  /** How far it has come; null where the source does not say. */
  readonly status?: InstrumentStatusFilters | null | undefined;
  /** What it is about. */
  readonly subject?: SubjectLinkRelationFilters | null | undefined;
  /** The instruments that add to it. */
  readonly supplementedBy?: InstrumentLinkRelationFilters | null | undefined;
  /** The instruments that it adds to. */
  readonly supplements?: InstrumentLinkRelationFilters | null | undefined;
  /** The actors that pay for it or help it. */
  readonly supportedBy?: ActorSupportRelationFilters | null | undefined;
  /** It is of one of these types. */
  readonly type?: ReadonlyArray<EntityType> | null | undefined;
};

/** One relation and the thing at its other end. */
export type InstrumentImplementationMatch = {
  /** What must hold of the relation's own fields. */
  readonly edge?: ImplementationFilters | null | undefined;
  /** What must hold of the thing at the other end. */
  readonly node?: InstrumentFilters | null | undefined;
};

/** What must hold of related things (instrument) and of the relation itself. */
export type InstrumentImplementationRelationFilters = {
  /** This holds for every relation; it does where there is none. */
  readonly every?: InstrumentImplementationMatch | null | undefined;
  /** There is no relation for which this holds. */
  readonly none?: InstrumentImplementationMatch | null | undefined;
  /** There is a relation for which this holds. */
  readonly some?: InstrumentImplementationMatch | null | undefined;
};

/** One relation and the thing at its other end. */
export type InstrumentLinkMatch = {
  /** What must hold of the relation's own fields. */
  readonly edge?: LinkFilters | null | undefined;
  /** What must hold of the thing at the other end. */
  readonly node?: InstrumentFilters | null | undefined;
};

/** What must hold of related things (instrument) and of the relation itself. */
export type InstrumentLinkRelationFilters = {
  /** This holds for every relation; it does where there is none. */
  readonly every?: InstrumentLinkMatch | null | undefined;
  /** There is no relation for which this holds. */
  readonly none?: InstrumentLinkMatch | null | undefined;
  /** There is a relation for which this holds. */
  readonly some?: InstrumentLinkMatch | null | undefined;
};

/** One relation and the thing at its other end. */
export type InstrumentParticipationMatch = {
  /** What must hold of the relation's own fields. */
  readonly edge?: ParticipationFilters | null | undefined;
  /** What must hold of the thing at the other end. */
  readonly node?: InstrumentFilters | null | undefined;
};

/** What must hold of related things (instrument) and of the relation itself. */
export type InstrumentParticipationRelationFilters = {
  /** This holds for every relation; it does where there is none. */
  readonly every?: InstrumentParticipationMatch | null | undefined;
  /** There is no relation for which this holds. */
  readonly none?: InstrumentParticipationMatch | null | undefined;
  /** There is a relation for which this holds. */
  readonly some?: InstrumentParticipationMatch | null | undefined;
};

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

/** What must hold of a value of InstrumentStatus; all conditions given must. */
export type InstrumentStatusFilters = {
  /** Equal to this value. */
  readonly eq?: InstrumentStatus | null | undefined;
  /** Equal to one of these values. */
  readonly in?: ReadonlyArray<InstrumentStatus> | null | undefined;
  /** Whether a value is known at all. */
  readonly known?: boolean | null | undefined;
};

/** What must hold of a whole number; all conditions given must. */
export type IntFilters = {
  /** Equal to this number. */
  readonly eq?: number | null | undefined;
  /** Greater than this number. */
  readonly gt?: number | null | undefined;
  /** Greater than this number or equal to it. */
  readonly gte?: number | null | undefined;
  /** Equal to one of these numbers. */
  readonly in?: ReadonlyArray<number> | null | undefined;
  /** Whether a value is known at all. */
  readonly known?: boolean | null | undefined;
  /** Less than this number. */
  readonly lt?: number | null | undefined;
  /** Less than this number or equal to it. */
  readonly lte?: number | null | undefined;
};

/** What must hold of a legal instrument; all conditions given must. */
export type LegalInstrumentFilters = {
  /** When it was adopted, passed or opened for signature. */
  readonly adoptedOn?: DateFilters | null | undefined;
  /** Other names, spellings and abbreviations under which it is found. */
  readonly aliases?: StringFilters | null | undefined;
  /** The instruments that change it. */
  readonly amendedBy?: LegalInstrumentLinkRelationFilters | null | undefined;
  /** The instruments that it changes. */
  readonly amends?: LegalInstrumentLinkRelationFilters | null | undefined;
  /** All of these must hold. */
  readonly and?: ReadonlyArray<LegalInstrumentFilters> | null | undefined;
  /** Ideas and findings that are about this. */
  readonly concepts?: ConceptLinkRelationFilters | null | undefined;
  /** Disagreements between statements about this. */
  readonly conflicts?: ConflictLinkRelationFilters | null | undefined;
  /** What it contradicts. */
  readonly conflictsWith?: LegalInstrumentLinkRelationFilters | null | undefined;
  /** What the thing is or what is said of it, in a few words. */
  readonly description?: StringFilters | null | undefined;
  /** Whether it was put into practice and what it achieved, as the source judges it. */
  readonly effect?: StringFilters | null | undefined;
  /** When it ceased to be in force. */
  readonly endedOn?: DateFilters | null | undefined;
  /** The bodies set up under it. */
  readonly establishes?: GovernmentAgencyLinkRelationFilters | null | undefined;
  /** Events about this. */
  readonly events?: EventLinkRelationFilters | null | undefined;
  /** What sources find missing or not working here. */
  readonly gaps?: GapLinkRelationFilters | null | undefined;
  /** It is one of these. */
  readonly id?: ReadonlyArray<string | number> | null | undefined;
  /** What was judged of its identity with other things. */
  readonly identityJudgements?: IdentityJudgementLinkRelationFilters | null | undefined;
  /** The instruments that put it into effect. */
  readonly implementedBy?: InstrumentImplementationRelationFilters | null | undefined;
  /** The instruments that it puts into effect. */
  readonly implements?: InstrumentImplementationRelationFilters | null | undefined;
  /** When it came into force, where a source states it. */
  readonly inForceOn?: DateFilters | null | undefined;
  /** The name by which the thing is shown. */
  readonly name?: StringFilters | null | undefined;
  /** This must not hold. */
  readonly not?: LegalInstrumentFilters | null | undefined;
  /** The title as the official text has it. */
  readonly officialTitle?: StringFilters | null | undefined;
  /** At least one of these must hold. */
  readonly or?: ReadonlyArray<LegalInstrumentFilters> | null | undefined;
  /** Who has joined it, how and when. */
  readonly parties?: ActorParticipationRelationFilters | null | undefined;
  /** Instruments that this actor has joined, or, of a country or area, that an actor of its has joined. Of several: any. */
  readonly party?: ReadonlyArray<string | number> | null | undefined;
  /** Its articles and paragraphs as far as they are known here. */
  readonly provisions?: ProvisionLinkRelationFilters | null | undefined;
  /** The recommendations about this. */
  readonly recommendations?: RecommendationLinkRelationFilters | null | undefined;
  /** The instruments that repeal it. */
  readonly repealedBy?: LegalInstrumentLinkRelationFilters | null | undefined;
  /** The instruments that it repeals. */
  readonly repeals?: LegalInstrumentLinkRelationFilters | null | undefined;
  /** The instruments that took its place. */
  readonly replacedBy?: InstrumentLinkRelationFilters | null | undefined;
  /** The instruments that it takes the place of. */
  readonly replaces?: InstrumentLinkRelationFilters | null | undefined;
  /** Circumstances that make trafficking more likely here. */
  readonly riskFactors?: RiskFactorLinkRelationFilters | null | undefined;
  /** The schemes that rest on it. */
  readonly schemes?: SchemeLinkRelationFilters | null | undefined;
  /** The sectors that it covers in particular. */
  readonly sectors?: SectorLinkRelationFilters | null | undefined;
  /** How many independent sources say so: a source that quotes another counts as the one it quotes. */
  readonly sourceCount?: IntFilters | null | undefined;
  /** Figures about this. */
  readonly statistics?: StatisticLinkRelationFilters | null | undefined;
  /** How far it has come; null where the source does not say. */
  readonly status?: InstrumentStatusFilters | null | undefined;
  /** What it is about. */
  readonly subject?: SubjectLinkRelationFilters | null | undefined;
  /** The instruments that add to it. */
  readonly supplementedBy?: InstrumentLinkRelationFilters | null | undefined;
  /** The instruments that it adds to. */
  readonly supplements?: InstrumentLinkRelationFilters | null | undefined;
  /** The actors that pay for it or help it. */
  readonly supportedBy?: ActorSupportRelationFilters | null | undefined;
  /** The laws that turn it into national law, and how fully. */
  readonly transposedBy?: LegalInstrumentImplementationRelationFilters | null | undefined;
  /** The supranational acts that it turns into national law, and how fully. */
  readonly transposes?: LegalInstrumentImplementationRelationFilters | null | undefined;
  /** It is of one of these types. */
  readonly type?: ReadonlyArray<EntityType> | null | undefined;
};

/** One relation and the thing at its other end. */
export type LegalInstrumentImplementationMatch = {
  /** What must hold of the relation's own fields. */
  readonly edge?: ImplementationFilters | null | undefined;
  /** What must hold of the thing at the other end. */
  readonly node?: LegalInstrumentFilters | null | undefined;
};

/** What must hold of related things (legal instrument) and of the relation itself. */
export type LegalInstrumentImplementationRelationFilters = {
  /** This holds for every relation; it does where there is none. */
  readonly every?: LegalInstrumentImplementationMatch | null | undefined;
  /** There is no relation for which this holds. */
  readonly none?: LegalInstrumentImplementationMatch | null | undefined;
  /** There is a relation for which this holds. */
  readonly some?: LegalInstrumentImplementationMatch | null | undefined;
};

/** One relation and the thing at its other end. */
export type LegalInstrumentLinkMatch = {
  /** What must hold of the relation's own fields. */
  readonly edge?: LinkFilters | null | undefined;
  /** What must hold of the thing at the other end. */
  readonly node?: LegalInstrumentFilters | null | undefined;
};

/** What must hold of related things (legal instrument) and of the relation itself. */
export type LegalInstrumentLinkRelationFilters = {
  /** This holds for every relation; it does where there is none. */
  readonly every?: LegalInstrumentLinkMatch | null | undefined;
  /** There is no relation for which this holds. */
  readonly none?: LegalInstrumentLinkMatch | null | undefined;
  /** There is a relation for which this holds. */
  readonly some?: LegalInstrumentLinkMatch | null | undefined;
};

/** What must hold of a relation; all conditions given must. */
export type LinkFilters = {
  /** A remark that the relation needs to be read rightly. */
  readonly note?: StringFilters | null | undefined;
  /** When the relation held. */
  readonly period?: DateFilters | null | undefined;
  /** How many independent sources say so: a source that quotes another counts as the one it quotes. */
  readonly sourceCount?: IntFilters | null | undefined;
};

/** How far a term of a classification is the same as something of ours. */
export type MatchKind =
  /** The term is broader: everything of ours falls under it, and more. */
  | 'BROADER'
  /** They mean the same. */
  | 'EXACT'
  /** The term is narrower: it is a part of ours. */
  | 'NARROWER'
  /** They overlap. */
  | 'PARTIAL';

/** What must hold of a value of MatchKind; all conditions given must. */
export type MatchKindFilters = {
  /** Equal to this value. */
  readonly eq?: MatchKind | null | undefined;
  /** Equal to one of these values. */
  readonly in?: ReadonlyArray<MatchKind> | null | undefined;
  /** Whether a value is known at all. */
  readonly known?: boolean | null | undefined;
};

/** What must hold of a media organisation; all conditions given must. */
export type MediaOrganisationFilters = {
  /** The agreements that the actor has joined, with how and when. */
  readonly agreements?: AgreementParticipationRelationFilters | null | undefined;
  /** Other names, spellings and abbreviations under which it is found. */
  readonly aliases?: StringFilters | null | undefined;
  /** All of these must hold. */
  readonly and?: ReadonlyArray<MediaOrganisationFilters> | null | undefined;
  /** Cases that the actor reported, investigated, tried or helped in. */
  readonly casesHandled?: CaseHandlingRelationFilters | null | undefined;
  /** The bodies that it chairs. */
  readonly chairs?: GovernmentAgencyChairRelationFilters | null | undefined;
  /** The classifications that the actor publishes. */
  readonly classifications?: ClassificationLinkRelationFilters | null | undefined;
  /** Ideas and findings that are about this. */
  readonly concepts?: ConceptLinkRelationFilters | null | undefined;
  /** The matters that it deals with. */
  readonly concernedWith?: SubjectLinkRelationFilters | null | undefined;
  /** Disagreements between statements about this. */
  readonly conflicts?: ConflictLinkRelationFilters | null | undefined;
  /** The actors with which it works directly, whatever the instrument. */
  readonly cooperatesWith?: ActorCooperationRelationFilters | null | undefined;
  /** The decisions of this court. */
  readonly decisions?: CourtDecisionLinkRelationFilters | null | undefined;
  /** What the thing is or what is said of it, in a few words. */
  readonly description?: StringFilters | null | undefined;
  /** Events about this. */
  readonly events?: EventLinkRelationFilters | null | undefined;
  /** Events in which the actor took part. */
  readonly eventsAttended?: EventLinkRelationFilters | null | undefined;
  /** What sources find missing or not working here. */
  readonly gaps?: GapLinkRelationFilters | null | undefined;
  /** It is one of these. */
  readonly id?: ReadonlyArray<string | number> | null | undefined;
  /** What was judged of its identity with other things. */
  readonly identityJudgements?: IdentityJudgementLinkRelationFilters | null | undefined;
  /** The measures and rankings that the actor publishes. */
  readonly indicators?: IndicatorLinkRelationFilters | null | undefined;
  /** The instruments that the actor has joined, with how and when. */
  readonly instruments?: InstrumentParticipationRelationFilters | null | undefined;
  /** The bodies of which it is a member. */
  readonly memberOf?: ActorMembershipRelationFilters | null | undefined;
  /** The actors that are its members. */
  readonly members?: ActorMembershipRelationFilters | null | undefined;
  /** The name by which the thing is shown. */
  readonly name?: StringFilters | null | undefined;
  /** This must not hold. */
  readonly not?: MediaOrganisationFilters | null | undefined;
  /** The country or area that it is in. */
  readonly ofCountry?: CountryLinkRelationFilters | null | undefined;
  /** At least one of these must hold. */
  readonly or?: ReadonlyArray<MediaOrganisationFilters> | null | undefined;
  /** The actor that it is a part of or answers to. */
  readonly partOf?: ActorTenureRelationFilters | null | undefined;
  /** The models that the actor follows or proposes. */
  readonly policyModels?: PolicyModelLinkRelationFilters | null | undefined;
  /** The programmes in which the actor takes part, with its role. */
  readonly programmes?: ProgrammeParticipationRelationFilters | null | undefined;
  /** The works that the actor made or published. */
  readonly publications?: SourceLinkRelationFilters | null | undefined;
  /** The recommendations about this. */
  readonly recommendations?: RecommendationLinkRelationFilters | null | undefined;
  /** The recommendations addressed to the actor. */
  readonly recommendationsReceived?: RecommendationLinkRelationFilters | null | undefined;
  /** Circumstances that make trafficking more likely here. */
  readonly riskFactors?: RiskFactorLinkRelationFilters | null | undefined;
  /** The schemes that the actor runs. */
  readonly schemesRun?: SchemeLinkRelationFilters | null | undefined;
  /** How many independent sources say so: a source that quotes another counts as the one it quotes. */
  readonly sourceCount?: IntFilters | null | undefined;
  /** Figures about this. */
  readonly statistics?: StatisticLinkRelationFilters | null | undefined;
  /** The actors that took its place. */
  readonly succeededBy?: ActorSuccessionRelationFilters | null | undefined;
  /** The actors that it took the place of. */
  readonly succeeds?: ActorSuccessionRelationFilters | null | undefined;
  /** The actors that pay for it or help it. */
  readonly supportedBy?: ActorSupportRelationFilters | null | undefined;
  /** The actors, programmes and works that it pays for or helps. */
  readonly supports?: EntitySupportRelationFilters | null | undefined;
  /** The treaties that the actor has joined, with how and when. */
  readonly treaties?: TreatyParticipationRelationFilters | null | undefined;
  /** The actors that are a part of it or answer to it. */
  readonly units?: ActorTenureRelationFilters | null | undefined;
};

/** One relation and the thing at its other end. */
export type MediaOrganisationLinkMatch = {
  /** What must hold of the relation's own fields. */
  readonly edge?: LinkFilters | null | undefined;
  /** What must hold of the thing at the other end. */
  readonly node?: MediaOrganisationFilters | null | undefined;
};

/** What must hold of related things (media organisation) and of the relation itself. */
export type MediaOrganisationLinkRelationFilters = {
  /** This holds for every relation; it does where there is none. */
  readonly every?: MediaOrganisationLinkMatch | null | undefined;
  /** There is no relation for which this holds. */
  readonly none?: MediaOrganisationLinkMatch | null | undefined;
  /** There is a relation for which this holds. */
  readonly some?: MediaOrganisationLinkMatch | null | undefined;
};

/** What must hold of a relation; all conditions given must. */
export type MembershipFilters = {
  /** A remark that the relation needs to be read rightly. */
  readonly note?: StringFilters | null | undefined;
  /** Since when. */
  readonly since?: DateFilters | null | undefined;
  /** How many independent sources say so: a source that quotes another counts as the one it quotes. */
  readonly sourceCount?: IntFilters | null | undefined;
  /** What sort of member. */
  readonly status?: MembershipStatusFilters | null | undefined;
  /** Until when. */
  readonly until?: DateFilters | null | undefined;
};

/** What sort of member an actor is. */
export type MembershipStatus =
  /** A candidate, or one that has applied. */
  | 'CANDIDATE'
  /** A full member. */
  | 'MEMBER'
  /** An observer. */
  | 'OBSERVER';

/** What must hold of a value of MembershipStatus; all conditions given must. */
export type MembershipStatusFilters = {
  /** Equal to this value. */
  readonly eq?: MembershipStatus | null | undefined;
  /** Equal to one of these values. */
  readonly in?: ReadonlyArray<MembershipStatus> | null | undefined;
  /** Whether a value is known at all. */
  readonly known?: boolean | null | undefined;
};

/** What must hold of a modus operandi; all conditions given must. */
export type ModusOperandiFilters = {
  /** Other names, spellings and abbreviations under which it is found. */
  readonly aliases?: StringFilters | null | undefined;
  /** All of these must hold. */
  readonly and?: ReadonlyArray<ModusOperandiFilters> | null | undefined;
  /** Ideas and findings that are about this. */
  readonly concepts?: ConceptLinkRelationFilters | null | undefined;
  /** Disagreements between statements about this. */
  readonly conflicts?: ConflictLinkRelationFilters | null | undefined;
  /** The ways of control used. */
  readonly control?: ControlMethodLinkRelationFilters | null | undefined;
  /** What the thing is or what is said of it, in a few words. */
  readonly description?: StringFilters | null | undefined;
  /** Events about this. */
  readonly events?: EventLinkRelationFilters | null | undefined;
  /** The forms of exploitation that it leads to. */
  readonly forms?: ExploitationFormLinkRelationFilters | null | undefined;
  /** What sources find missing or not working here. */
  readonly gaps?: GapLinkRelationFilters | null | undefined;
  /** It is one of these. */
  readonly id?: ReadonlyArray<string | number> | null | undefined;
  /** What was judged of its identity with other things. */
  readonly identityJudgements?: IdentityJudgementLinkRelationFilters | null | undefined;
  /** The name by which the thing is shown. */
  readonly name?: StringFilters | null | undefined;
  /** This must not hold. */
  readonly not?: ModusOperandiFilters | null | undefined;
  /** At least one of these must hold. */
  readonly or?: ReadonlyArray<ModusOperandiFilters> | null | undefined;
  /** The recommendations about this. */
  readonly recommendations?: RecommendationLinkRelationFilters | null | undefined;
  /** The ways of recruitment used. */
  readonly recruitment?: RecruitmentMethodLinkRelationFilters | null | undefined;
  /** Circumstances that make trafficking more likely here. */
  readonly riskFactors?: RiskFactorLinkRelationFilters | null | undefined;
  /** Where it is seen. */
  readonly seenIn?: PlaceLinkRelationFilters | null | undefined;
  /** How many independent sources say so: a source that quotes another counts as the one it quotes. */
  readonly sourceCount?: IntFilters | null | undefined;
  /** Figures about this. */
  readonly statistics?: StatisticLinkRelationFilters | null | undefined;
  /** The steps in order, from first contact to control, in our words. */
  readonly steps?: StringFilters | null | undefined;
  /** The actors that pay for it or help it. */
  readonly supportedBy?: ActorSupportRelationFilters | null | undefined;
};

/** One relation and the thing at its other end. */
export type ModusOperandiLinkMatch = {
  /** What must hold of the relation's own fields. */
  readonly edge?: LinkFilters | null | undefined;
  /** What must hold of the thing at the other end. */
  readonly node?: ModusOperandiFilters | null | undefined;
};

/** What must hold of related things (modus operandi) and of the relation itself. */
export type ModusOperandiLinkRelationFilters = {
  /** This holds for every relation; it does where there is none. */
  readonly every?: ModusOperandiLinkMatch | null | undefined;
  /** There is no relation for which this holds. */
  readonly none?: ModusOperandiLinkMatch | null | undefined;
  /** There is a relation for which this holds. */
  readonly some?: ModusOperandiLinkMatch | null | undefined;
};

/** What must hold of a national law; all conditions given must. */
export type NationalLawFilters = {
  /** When it was adopted, passed or opened for signature. */
  readonly adoptedOn?: DateFilters | null | undefined;
  /** Other names, spellings and abbreviations under which it is found. */
  readonly aliases?: StringFilters | null | undefined;
  /** The instruments that change it. */
  readonly amendedBy?: LegalInstrumentLinkRelationFilters | null | undefined;
  /** The instruments that it changes. */
  readonly amends?: LegalInstrumentLinkRelationFilters | null | undefined;
  /** All of these must hold. */
  readonly and?: ReadonlyArray<NationalLawFilters> | null | undefined;
  /** Ideas and findings that are about this. */
  readonly concepts?: ConceptLinkRelationFilters | null | undefined;
  /** Disagreements between statements about this. */
  readonly conflicts?: ConflictLinkRelationFilters | null | undefined;
  /** What it contradicts. */
  readonly conflictsWith?: LegalInstrumentLinkRelationFilters | null | undefined;
  /** Laws of this country or area. Of several: any. */
  readonly country?: ReadonlyArray<string | number> | null | undefined;
  /** The forms of exploitation that it makes an offence. */
  readonly criminalises?: ExploitationFormLinkRelationFilters | null | undefined;
  /** What the thing is or what is said of it, in a few words. */
  readonly description?: StringFilters | null | undefined;
  /** Whether it was put into practice and what it achieved, as the source judges it. */
  readonly effect?: StringFilters | null | undefined;
  /** When it ceased to be in force. */
  readonly endedOn?: DateFilters | null | undefined;
  /** The bodies set up under it. */
  readonly establishes?: GovernmentAgencyLinkRelationFilters | null | undefined;
  /** Events about this. */
  readonly events?: EventLinkRelationFilters | null | undefined;
  /** What sources find missing or not working here. */
  readonly gaps?: GapLinkRelationFilters | null | undefined;
  /** It is one of these. */
  readonly id?: ReadonlyArray<string | number> | null | undefined;
  /** What was judged of its identity with other things. */
  readonly identityJudgements?: IdentityJudgementLinkRelationFilters | null | undefined;
  /** The instruments that put it into effect. */
  readonly implementedBy?: InstrumentImplementationRelationFilters | null | undefined;
  /** The instruments that it puts into effect. */
  readonly implements?: InstrumentImplementationRelationFilters | null | undefined;
  /** When it came into force, where a source states it. */
  readonly inForceOn?: DateFilters | null | undefined;
  /** What sort of law it is. */
  readonly kind?: NationalLawKindFilters | null | undefined;
  /** The name by which the thing is shown. */
  readonly name?: StringFilters | null | undefined;
  /** This must not hold. */
  readonly not?: NationalLawFilters | null | undefined;
  /** The country or area whose law it is. */
  readonly ofCountry?: CountryLinkRelationFilters | null | undefined;
  /** The title as the official text has it. */
  readonly officialTitle?: StringFilters | null | undefined;
  /** At least one of these must hold. */
  readonly or?: ReadonlyArray<NationalLawFilters> | null | undefined;
  /** Who has joined it, how and when. */
  readonly parties?: ActorParticipationRelationFilters | null | undefined;
  /** Instruments that this actor has joined, or, of a country or area, that an actor of its has joined. Of several: any. */
  readonly party?: ReadonlyArray<string | number> | null | undefined;
  /** Its articles and paragraphs as far as they are known here. */
  readonly provisions?: ProvisionLinkRelationFilters | null | undefined;
  /** The recommendations about this. */
  readonly recommendations?: RecommendationLinkRelationFilters | null | undefined;
  /** The instruments that repeal it. */
  readonly repealedBy?: LegalInstrumentLinkRelationFilters | null | undefined;
  /** The instruments that it repeals. */
  readonly repeals?: LegalInstrumentLinkRelationFilters | null | undefined;
  /** The instruments that took its place. */
  readonly replacedBy?: InstrumentLinkRelationFilters | null | undefined;
  /** The instruments that it takes the place of. */
  readonly replaces?: InstrumentLinkRelationFilters | null | undefined;
  /** Circumstances that make trafficking more likely here. */
  readonly riskFactors?: RiskFactorLinkRelationFilters | null | undefined;
  /** The schemes that rest on it. */
  readonly schemes?: SchemeLinkRelationFilters | null | undefined;
  /** The sectors that it covers in particular. */
  readonly sectors?: SectorLinkRelationFilters | null | undefined;
  /** How many independent sources say so: a source that quotes another counts as the one it quotes. */
  readonly sourceCount?: IntFilters | null | undefined;
  /** Figures about this. */
  readonly statistics?: StatisticLinkRelationFilters | null | undefined;
  /** How far it has come; null where the source does not say. */
  readonly status?: InstrumentStatusFilters | null | undefined;
  /** What it is about. */
  readonly subject?: SubjectLinkRelationFilters | null | undefined;
  /** The instruments that add to it. */
  readonly supplementedBy?: InstrumentLinkRelationFilters | null | undefined;
  /** The instruments that it adds to. */
  readonly supplements?: InstrumentLinkRelationFilters | null | undefined;
  /** The actors that pay for it or help it. */
  readonly supportedBy?: ActorSupportRelationFilters | null | undefined;
  /** The laws that turn it into national law, and how fully. */
  readonly transposedBy?: LegalInstrumentImplementationRelationFilters | null | undefined;
  /** The supranational acts that it turns into national law, and how fully. */
  readonly transposes?: LegalInstrumentImplementationRelationFilters | null | undefined;
};

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

/** What must hold of a value of NationalLawKind; all conditions given must. */
export type NationalLawKindFilters = {
  /** Equal to this value. */
  readonly eq?: NationalLawKind | null | undefined;
  /** Equal to one of these values. */
  readonly in?: ReadonlyArray<NationalLawKind> | null | undefined;
  /** Whether a value is known at all. */
  readonly known?: boolean | null | undefined;
};

/** One relation and the thing at its other end. */
export type NationalLawLinkMatch = {
  /** What must hold of the relation's own fields. */
  readonly edge?: LinkFilters | null | undefined;
  /** What must hold of the thing at the other end. */
  readonly node?: NationalLawFilters | null | undefined;
};

/** What must hold of related things (national law) and of the relation itself. */
export type NationalLawLinkRelationFilters = {
  /** This holds for every relation; it does where there is none. */
  readonly every?: NationalLawLinkMatch | null | undefined;
  /** There is no relation for which this holds. */
  readonly none?: NationalLawLinkMatch | null | undefined;
  /** There is a relation for which this holds. */
  readonly some?: NationalLawLinkMatch | null | undefined;
};

/** What must hold of a non governmental organisation; all conditions given must. */
export type NonGovernmentalOrganisationFilters = {
  /** The agreements that the actor has joined, with how and when. */
  readonly agreements?: AgreementParticipationRelationFilters | null | undefined;
  /** Other names, spellings and abbreviations under which it is found. */
  readonly aliases?: StringFilters | null | undefined;
  /** All of these must hold. */
  readonly and?: ReadonlyArray<NonGovernmentalOrganisationFilters> | null | undefined;
  /** Cases that the actor reported, investigated, tried or helped in. */
  readonly casesHandled?: CaseHandlingRelationFilters | null | undefined;
  /** The bodies that it chairs. */
  readonly chairs?: GovernmentAgencyChairRelationFilters | null | undefined;
  /** The classifications that the actor publishes. */
  readonly classifications?: ClassificationLinkRelationFilters | null | undefined;
  /** Ideas and findings that are about this. */
  readonly concepts?: ConceptLinkRelationFilters | null | undefined;
  /** The matters that it deals with. */
  readonly concernedWith?: SubjectLinkRelationFilters | null | undefined;
  /** Disagreements between statements about this. */
  readonly conflicts?: ConflictLinkRelationFilters | null | undefined;
  /** The actors with which it works directly, whatever the instrument. */
  readonly cooperatesWith?: ActorCooperationRelationFilters | null | undefined;
  /** The decisions of this court. */
  readonly decisions?: CourtDecisionLinkRelationFilters | null | undefined;
  /** What the thing is or what is said of it, in a few words. */
  readonly description?: StringFilters | null | undefined;
  /** When it ceased to exist. */
  readonly dissolvedOn?: DateFilters | null | undefined;
  /** When it was set up. */
  readonly establishedOn?: DateFilters | null | undefined;
  /** Events about this. */
  readonly events?: EventLinkRelationFilters | null | undefined;
  /** Events in which the actor took part. */
  readonly eventsAttended?: EventLinkRelationFilters | null | undefined;
  /** What sources find missing or not working here. */
  readonly gaps?: GapLinkRelationFilters | null | undefined;
  /** It is one of these. */
  readonly id?: ReadonlyArray<string | number> | null | undefined;
  /** What was judged of its identity with other things. */
  readonly identityJudgements?: IdentityJudgementLinkRelationFilters | null | undefined;
  /** The measures and rankings that the actor publishes. */
  readonly indicators?: IndicatorLinkRelationFilters | null | undefined;
  /** The instruments that the actor has joined, with how and when. */
  readonly instruments?: InstrumentParticipationRelationFilters | null | undefined;
  /** The bodies of which it is a member. */
  readonly memberOf?: ActorMembershipRelationFilters | null | undefined;
  /** The actors that are its members. */
  readonly members?: ActorMembershipRelationFilters | null | undefined;
  /** The name by which the thing is shown. */
  readonly name?: StringFilters | null | undefined;
  /** This must not hold. */
  readonly not?: NonGovernmentalOrganisationFilters | null | undefined;
  /** The country or area that it belongs to or is in. */
  readonly ofCountry?: CountryLinkRelationFilters | null | undefined;
  /** At least one of these must hold. */
  readonly or?: ReadonlyArray<NonGovernmentalOrganisationFilters> | null | undefined;
  /** The actor that it is a part of or answers to. */
  readonly partOf?: ActorTenureRelationFilters | null | undefined;
  /** The models that the actor follows or proposes. */
  readonly policyModels?: PolicyModelLinkRelationFilters | null | undefined;
  /** The programmes in which the actor takes part, with its role. */
  readonly programmes?: ProgrammeParticipationRelationFilters | null | undefined;
  /** The works that the actor made or published. */
  readonly publications?: SourceLinkRelationFilters | null | undefined;
  /** The recommendations about this. */
  readonly recommendations?: RecommendationLinkRelationFilters | null | undefined;
  /** The recommendations addressed to the actor. */
  readonly recommendationsReceived?: RecommendationLinkRelationFilters | null | undefined;
  /** Circumstances that make trafficking more likely here. */
  readonly riskFactors?: RiskFactorLinkRelationFilters | null | undefined;
  /** The schemes that the actor runs. */
  readonly schemesRun?: SchemeLinkRelationFilters | null | undefined;
  /** How many independent sources say so: a source that quotes another counts as the one it quotes. */
  readonly sourceCount?: IntFilters | null | undefined;
  /** Figures about this. */
  readonly statistics?: StatisticLinkRelationFilters | null | undefined;
  /** The actors that took its place. */
  readonly succeededBy?: ActorSuccessionRelationFilters | null | undefined;
  /** The actors that it took the place of. */
  readonly succeeds?: ActorSuccessionRelationFilters | null | undefined;
  /** The actors that pay for it or help it. */
  readonly supportedBy?: ActorSupportRelationFilters | null | undefined;
  /** The actors, programmes and works that it pays for or helps. */
  readonly supports?: EntitySupportRelationFilters | null | undefined;
  /** The treaties that the actor has joined, with how and when. */
  readonly treaties?: TreatyParticipationRelationFilters | null | undefined;
  /** The actors that are a part of it or answer to it. */
  readonly units?: ActorTenureRelationFilters | null | undefined;
  /** The places that it works in. */
  readonly worksIn?: PlaceLinkRelationFilters | null | undefined;
};

/** One relation and the thing at its other end. */
export type NonGovernmentalOrganisationLinkMatch = {
  /** What must hold of the relation's own fields. */
  readonly edge?: LinkFilters | null | undefined;
  /** What must hold of the thing at the other end. */
  readonly node?: NonGovernmentalOrganisationFilters | null | undefined;
};

/** What must hold of related things (non governmental organisation) and of the relation itself. */
export type NonGovernmentalOrganisationLinkRelationFilters = {
  /** This holds for every relation; it does where there is none. */
  readonly every?: NonGovernmentalOrganisationLinkMatch | null | undefined;
  /** There is no relation for which this holds. */
  readonly none?: NonGovernmentalOrganisationLinkMatch | null | undefined;
  /** There is a relation for which this holds. */
  readonly some?: NonGovernmentalOrganisationLinkMatch | null | undefined;
};

/** Which end of an order comes first. What is not known comes last either way. */
export type OrderDirection =
  /** The least, the first letter or the earliest first. */
  | 'ASC'
  /** The greatest, the last letter or the latest first. */
  | 'DESC';

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

/** What must hold of a value of OrganisationStructure; all conditions given must. */
export type OrganisationStructureFilters = {
  /** Equal to this value. */
  readonly eq?: OrganisationStructure | null | undefined;
  /** Equal to one of these values. */
  readonly in?: ReadonlyArray<OrganisationStructure> | null | undefined;
  /** Whether a value is known at all. */
  readonly known?: boolean | null | undefined;
};

/** What must hold of a organisation type; all conditions given must. */
export type OrganisationTypeFilters = {
  /** Other names, spellings and abbreviations under which it is found. */
  readonly aliases?: StringFilters | null | undefined;
  /** All of these must hold. */
  readonly and?: ReadonlyArray<OrganisationTypeFilters> | null | undefined;
  /** The wider types that it is a kind of. */
  readonly broader?: OrganisationTypeLinkRelationFilters | null | undefined;
  /** Ideas and findings that are about this. */
  readonly concepts?: ConceptLinkRelationFilters | null | undefined;
  /** Disagreements between statements about this. */
  readonly conflicts?: ConflictLinkRelationFilters | null | undefined;
  /** What the thing is or what is said of it, in a few words. */
  readonly description?: StringFilters | null | undefined;
  /** Events about this. */
  readonly events?: EventLinkRelationFilters | null | undefined;
  /** The groups that are examples of this type. */
  readonly examples?: CriminalGroupLinkRelationFilters | null | undefined;
  /** Where such organisations are found or come from. */
  readonly foundIn?: PlaceLinkRelationFilters | null | undefined;
  /** What sources find missing or not working here. */
  readonly gaps?: GapLinkRelationFilters | null | undefined;
  /** It is one of these. */
  readonly id?: ReadonlyArray<string | number> | null | undefined;
  /** What was judged of its identity with other things. */
  readonly identityJudgements?: IdentityJudgementLinkRelationFilters | null | undefined;
  /** The name by which the thing is shown. */
  readonly name?: StringFilters | null | undefined;
  /** The narrower types. */
  readonly narrower?: OrganisationTypeLinkRelationFilters | null | undefined;
  /** This must not hold. */
  readonly not?: OrganisationTypeFilters | null | undefined;
  /** At least one of these must hold. */
  readonly or?: ReadonlyArray<OrganisationTypeFilters> | null | undefined;
  /** Its place in the typology, as the source lists it, from 1. */
  readonly rank?: IntFilters | null | undefined;
  /** The recommendations about this. */
  readonly recommendations?: RecommendationLinkRelationFilters | null | undefined;
  /** Circumstances that make trafficking more likely here. */
  readonly riskFactors?: RiskFactorLinkRelationFilters | null | undefined;
  /** Routes run by organisations of this type. */
  readonly routes?: RouteLinkRelationFilters | null | undefined;
  /** How many independent sources say so: a source that quotes another counts as the one it quotes. */
  readonly sourceCount?: IntFilters | null | undefined;
  /** Figures about this. */
  readonly statistics?: StatisticLinkRelationFilters | null | undefined;
  /** Whether members stand above one another: a hierarchy, a network, neither, or not said. */
  readonly structure?: OrganisationStructureFilters | null | undefined;
  /** The actors that pay for it or help it. */
  readonly supportedBy?: ActorSupportRelationFilters | null | undefined;
  /** What marks it. */
  readonly traits?: TraitTraitValueRelationFilters | null | undefined;
  /** The typology that it belongs to. */
  readonly typology?: OrganisationTypologyLinkRelationFilters | null | undefined;
};

/** One relation and the thing at its other end. */
export type OrganisationTypeLinkMatch = {
  /** What must hold of the relation's own fields. */
  readonly edge?: LinkFilters | null | undefined;
  /** What must hold of the thing at the other end. */
  readonly node?: OrganisationTypeFilters | null | undefined;
};

/** What must hold of related things (organisation type) and of the relation itself. */
export type OrganisationTypeLinkRelationFilters = {
  /** This holds for every relation; it does where there is none. */
  readonly every?: OrganisationTypeLinkMatch | null | undefined;
  /** There is no relation for which this holds. */
  readonly none?: OrganisationTypeLinkMatch | null | undefined;
  /** There is a relation for which this holds. */
  readonly some?: OrganisationTypeLinkMatch | null | undefined;
};

/** One relation and the thing at its other end. */
export type OrganisationTypeTraitValueMatch = {
  /** What must hold of the relation's own fields. */
  readonly edge?: TraitValueFilters | null | undefined;
  /** What must hold of the thing at the other end. */
  readonly node?: OrganisationTypeFilters | null | undefined;
};

/** What must hold of related things (organisation type) and of the relation itself. */
export type OrganisationTypeTraitValueRelationFilters = {
  /** This holds for every relation; it does where there is none. */
  readonly every?: OrganisationTypeTraitValueMatch | null | undefined;
  /** There is no relation for which this holds. */
  readonly none?: OrganisationTypeTraitValueMatch | null | undefined;
  /** There is a relation for which this holds. */
  readonly some?: OrganisationTypeTraitValueMatch | null | undefined;
};

/** What must hold of a organisation typology; all conditions given must. */
export type OrganisationTypologyFilters = {
  /** Other names, spellings and abbreviations under which it is found. */
  readonly aliases?: StringFilters | null | undefined;
  /** All of these must hold. */
  readonly and?: ReadonlyArray<OrganisationTypologyFilters> | null | undefined;
  /** Who drew it up. */
  readonly author?: StringFilters | null | undefined;
  /** What it rests on: a survey, cases, theory. */
  readonly basis?: StringFilters | null | undefined;
  /** Ideas and findings that are about this. */
  readonly concepts?: ConceptLinkRelationFilters | null | undefined;
  /** Disagreements between statements about this. */
  readonly conflicts?: ConflictLinkRelationFilters | null | undefined;
  /** What it sorts by: structure, business model, role. */
  readonly criterion?: StringFilters | null | undefined;
  /** What the thing is or what is said of it, in a few words. */
  readonly description?: StringFilters | null | undefined;
  /** Events about this. */
  readonly events?: EventLinkRelationFilters | null | undefined;
  /** What sources find missing or not working here. */
  readonly gaps?: GapLinkRelationFilters | null | undefined;
  /** It is one of these. */
  readonly id?: ReadonlyArray<string | number> | null | undefined;
  /** What was judged of its identity with other things. */
  readonly identityJudgements?: IdentityJudgementLinkRelationFilters | null | undefined;
  /** The name by which the thing is shown. */
  readonly name?: StringFilters | null | undefined;
  /** This must not hold. */
  readonly not?: OrganisationTypologyFilters | null | undefined;
  /** At least one of these must hold. */
  readonly or?: ReadonlyArray<OrganisationTypologyFilters> | null | undefined;
  /** The work in which it was published. */
  readonly publishedIn?: SourceLinkRelationFilters | null | undefined;
  /** When it was published. */
  readonly publishedOn?: DateFilters | null | undefined;
  /** The recommendations about this. */
  readonly recommendations?: RecommendationLinkRelationFilters | null | undefined;
  /** Circumstances that make trafficking more likely here. */
  readonly riskFactors?: RiskFactorLinkRelationFilters | null | undefined;
  /** What part of the world it is about. */
  readonly scope?: StringFilters | null | undefined;
  /** How many independent sources say so: a source that quotes another counts as the one it quotes. */
  readonly sourceCount?: IntFilters | null | undefined;
  /** Figures about this. */
  readonly statistics?: StatisticLinkRelationFilters | null | undefined;
  /** The actors that pay for it or help it. */
  readonly supportedBy?: ActorSupportRelationFilters | null | undefined;
  /** The types that it has, with the traits of each. */
  readonly types?: OrganisationTypeLinkRelationFilters | null | undefined;
};

/** One relation and the thing at its other end. */
export type OrganisationTypologyLinkMatch = {
  /** What must hold of the relation's own fields. */
  readonly edge?: LinkFilters | null | undefined;
  /** What must hold of the thing at the other end. */
  readonly node?: OrganisationTypologyFilters | null | undefined;
};

/** What must hold of related things (organisation typology) and of the relation itself. */
export type OrganisationTypologyLinkRelationFilters = {
  /** This holds for every relation; it does where there is none. */
  readonly every?: OrganisationTypologyLinkMatch | null | undefined;
  /** There is no relation for which this holds. */
  readonly none?: OrganisationTypologyLinkMatch | null | undefined;
  /** There is a relation for which this holds. */
  readonly some?: OrganisationTypologyLinkMatch | null | undefined;
};

/** How a record came from its source. */
export type Origin =
  /** A mapping turned a row of a table into it. */
  | 'MAPPING'
  /** A person read the source. */
  | 'READING';

/** What must hold of a relation; all conditions given must. */
export type ParticipationFilters = {
  /** When it acceded. */
  readonly accededOn?: DateFilters | null | undefined;
  /** When it accepted or approved. */
  readonly acceptedOn?: DateFilters | null | undefined;
  /** When its participation ended. */
  readonly endedOn?: DateFilters | null | undefined;
  /** When it joined in any other way. */
  readonly joinedOn?: DateFilters | null | undefined;
  /** A remark that the relation needs to be read rightly. */
  readonly note?: StringFilters | null | undefined;
  /** When it ratified. */
  readonly ratifiedOn?: DateFilters | null | undefined;
  /** What it reserved or declared. */
  readonly reservation?: StringFilters | null | undefined;
  /** What the actor is in the instrument. */
  readonly role?: ParticipationRoleFilters | null | undefined;
  /** When it signed. */
  readonly signedOn?: DateFilters | null | undefined;
  /** How many independent sources say so: a source that quotes another counts as the one it quotes. */
  readonly sourceCount?: IntFilters | null | undefined;
};

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

/** What must hold of a value of ParticipationRole; all conditions given must. */
export type ParticipationRoleFilters = {
  /** Equal to this value. */
  readonly eq?: ParticipationRole | null | undefined;
  /** Equal to one of these values. */
  readonly in?: ReadonlyArray<ParticipationRole> | null | undefined;
  /** Whether a value is known at all. */
  readonly known?: boolean | null | undefined;
};

/** One relation and the thing at its other end. */
export type PlaceCasePlaceMatch = {
  /** What must hold of the relation's own fields. */
  readonly edge?: CasePlaceFilters | null | undefined;
  /** What must hold of the thing at the other end. */
  readonly node?: PlaceFilters | null | undefined;
};

/** What must hold of related things (place) and of the relation itself. */
export type PlaceCasePlaceRelationFilters = {
  /** This holds for every relation; it does where there is none. */
  readonly every?: PlaceCasePlaceMatch | null | undefined;
  /** There is no relation for which this holds. */
  readonly none?: PlaceCasePlaceMatch | null | undefined;
  /** There is a relation for which this holds. */
  readonly some?: PlaceCasePlaceMatch | null | undefined;
};

/** What must hold of a place; all conditions given must. */
export type PlaceFilters = {
  /** The criminal groups that work here. */
  readonly activeCriminalGroups?: CriminalGroupLinkRelationFilters | null | undefined;
  /** The bodies of states that are here. */
  readonly agenciesHere?: GovernmentAgencyLinkRelationFilters | null | undefined;
  /** Other names, spellings and abbreviations under which it is found. */
  readonly aliases?: StringFilters | null | undefined;
  /** All of these must hold. */
  readonly and?: ReadonlyArray<PlaceFilters> | null | undefined;
  /** Tiers, scores and ranks given to it. */
  readonly assessments?: AssessmentLinkRelationFilters | null | undefined;
  /** Cases that touched this place. */
  readonly cases?: CaseCasePlaceRelationFilters | null | undefined;
  /** Ideas and findings that are about this. */
  readonly concepts?: ConceptLinkRelationFilters | null | undefined;
  /** Disagreements between statements about this. */
  readonly conflicts?: ConflictLinkRelationFilters | null | undefined;
  /** The places that lie in it. */
  readonly contains?: PlaceLinkRelationFilters | null | undefined;
  /** The criminal groups that are at home here. */
  readonly criminalGroups?: CriminalGroupLinkRelationFilters | null | undefined;
  /** What the thing is or what is said of it, in a few words. */
  readonly description?: StringFilters | null | undefined;
  /** Events about this. */
  readonly events?: EventLinkRelationFilters | null | undefined;
  /** Events that took place here. */
  readonly eventsHere?: EventLinkRelationFilters | null | undefined;
  /** Figures that cover this place. */
  readonly figures?: StatisticLinkRelationFilters | null | undefined;
  /** Figures on people who come from here. */
  readonly figuresOfOrigin?: StatisticLinkRelationFilters | null | undefined;
  /** What sources find missing or not working here. */
  readonly gaps?: GapLinkRelationFilters | null | undefined;
  /** It is one of these. */
  readonly id?: ReadonlyArray<string | number> | null | undefined;
  /** What was judged of its identity with other things. */
  readonly identityJudgements?: IdentityJudgementLinkRelationFilters | null | undefined;
  /** This place, or a place that lies in it however far. Of several: any. */
  readonly inside?: ReadonlyArray<string | number> | null | undefined;
  /** Latitude of a point that stands for the place, in degrees north. */
  readonly latitude?: FloatFilters | null | undefined;
  /** Longitude of a point that stands for the place, in degrees east. */
  readonly longitude?: FloatFilters | null | undefined;
  /** Ways of proceeding seen here. */
  readonly modiOperandi?: ModusOperandiLinkRelationFilters | null | undefined;
  /** The name by which the thing is shown. */
  readonly name?: StringFilters | null | undefined;
  /** The organisations of civil society that work here. */
  readonly nonGovernmentalOrganisations?: NonGovernmentalOrganisationLinkRelationFilters | null | undefined;
  /** This must not hold. */
  readonly not?: PlaceFilters | null | undefined;
  /** At least one of these must hold. */
  readonly or?: ReadonlyArray<PlaceFilters> | null | undefined;
  /** The types of criminal organisation found here or at home here. */
  readonly organisationTypes?: OrganisationTypeLinkRelationFilters | null | undefined;
  /** The programmes that run here. */
  readonly programmesHere?: ProgrammeLinkRelationFilters | null | undefined;
  /** The recommendations about this. */
  readonly recommendations?: RecommendationLinkRelationFilters | null | undefined;
  /** Circumstances that make trafficking more likely here. */
  readonly riskFactors?: RiskFactorLinkRelationFilters | null | undefined;
  /** Routes that stop here, with the role of the stop. */
  readonly routes?: RouteStopRelationFilters | null | undefined;
  /** The sectors with exploitation found here. */
  readonly sectors?: SectorLinkRelationFilters | null | undefined;
  /** How many independent sources say so: a source that quotes another counts as the one it quotes. */
  readonly sourceCount?: IntFilters | null | undefined;
  /** Figures about this. */
  readonly statistics?: StatisticLinkRelationFilters | null | undefined;
  /** The actors that pay for it or help it. */
  readonly supportedBy?: ActorSupportRelationFilters | null | undefined;
  /** It is of one of these types. */
  readonly type?: ReadonlyArray<EntityType> | null | undefined;
  /** Groups of people from here who are trafficked or at risk. */
  readonly victimGroups?: VictimGroupLinkRelationFilters | null | undefined;
  /** The larger places that it lies in. */
  readonly within?: PlaceLinkRelationFilters | null | undefined;
};

/** One relation and the thing at its other end. */
export type PlaceLinkMatch = {
  /** What must hold of the relation's own fields. */
  readonly edge?: LinkFilters | null | undefined;
  /** What must hold of the thing at the other end. */
  readonly node?: PlaceFilters | null | undefined;
};

/** What must hold of related things (place) and of the relation itself. */
export type PlaceLinkRelationFilters = {
  /** This holds for every relation; it does where there is none. */
  readonly every?: PlaceLinkMatch | null | undefined;
  /** There is no relation for which this holds. */
  readonly none?: PlaceLinkMatch | null | undefined;
  /** There is a relation for which this holds. */
  readonly some?: PlaceLinkMatch | null | undefined;
};

/** One relation and the thing at its other end. */
export type PlaceStopMatch = {
  /** What must hold of the relation's own fields. */
  readonly edge?: StopFilters | null | undefined;
  /** What must hold of the thing at the other end. */
  readonly node?: PlaceFilters | null | undefined;
};

/** What must hold of related things (place) and of the relation itself. */
export type PlaceStopRelationFilters = {
  /** This holds for every relation; it does where there is none. */
  readonly every?: PlaceStopMatch | null | undefined;
  /** There are relations for which these hold, one after the other by `order`, at most 10. */
  readonly inOrder?: ReadonlyArray<PlaceStopMatch> | null | undefined;
  /** There is no relation for which this holds. */
  readonly none?: PlaceStopMatch | null | undefined;
  /** There is a relation for which this holds. */
  readonly some?: PlaceStopMatch | null | undefined;
};

/** Whether a source affirms or denies something. */
export type Polarity =
  /** The source says that it is so. */
  | 'AFFIRMS'
  /** The source says that it is not so. */
  | 'DENIES';

/** What must hold of a policy model; all conditions given must. */
export type PolicyModelFilters = {
  /** Other names, spellings and abbreviations under which it is found. */
  readonly aliases?: StringFilters | null | undefined;
  /** All of these must hold. */
  readonly and?: ReadonlyArray<PolicyModelFilters> | null | undefined;
  /** The wider models that it is a kind of. */
  readonly broader?: PolicyModelLinkRelationFilters | null | undefined;
  /** Ideas and findings that are about this. */
  readonly concepts?: ConceptLinkRelationFilters | null | undefined;
  /** Disagreements between statements about this. */
  readonly conflicts?: ConflictLinkRelationFilters | null | undefined;
  /** What the thing is or what is said of it, in a few words. */
  readonly description?: StringFilters | null | undefined;
  /** Its parts in order, in a few words each. */
  readonly elements?: StringFilters | null | undefined;
  /** Events about this. */
  readonly events?: EventLinkRelationFilters | null | undefined;
  /** What sources find missing or not working here. */
  readonly gaps?: GapLinkRelationFilters | null | undefined;
  /** It is one of these. */
  readonly id?: ReadonlyArray<string | number> | null | undefined;
  /** What was judged of its identity with other things. */
  readonly identityJudgements?: IdentityJudgementLinkRelationFilters | null | undefined;
  /** The name by which the thing is shown. */
  readonly name?: StringFilters | null | undefined;
  /** The narrower models. */
  readonly narrower?: PolicyModelLinkRelationFilters | null | undefined;
  /** This must not hold. */
  readonly not?: PolicyModelFilters | null | undefined;
  /** At least one of these must hold. */
  readonly or?: ReadonlyArray<PolicyModelFilters> | null | undefined;
  /** The recommendations about this. */
  readonly recommendations?: RecommendationLinkRelationFilters | null | undefined;
  /** Circumstances that make trafficking more likely here. */
  readonly riskFactors?: RiskFactorLinkRelationFilters | null | undefined;
  /** How many independent sources say so: a source that quotes another counts as the one it quotes. */
  readonly sourceCount?: IntFilters | null | undefined;
  /** Figures about this. */
  readonly statistics?: StatisticLinkRelationFilters | null | undefined;
  /** The actors that pay for it or help it. */
  readonly supportedBy?: ActorSupportRelationFilters | null | undefined;
  /** Who follows or proposes it. */
  readonly usedBy?: ActorLinkRelationFilters | null | undefined;
};

/** One relation and the thing at its other end. */
export type PolicyModelLinkMatch = {
  /** What must hold of the relation's own fields. */
  readonly edge?: LinkFilters | null | undefined;
  /** What must hold of the thing at the other end. */
  readonly node?: PolicyModelFilters | null | undefined;
};

/** What must hold of related things (policy model) and of the relation itself. */
export type PolicyModelLinkRelationFilters = {
  /** This holds for every relation; it does where there is none. */
  readonly every?: PolicyModelLinkMatch | null | undefined;
  /** There is no relation for which this holds. */
  readonly none?: PolicyModelLinkMatch | null | undefined;
  /** There is a relation for which this holds. */
  readonly some?: PolicyModelLinkMatch | null | undefined;
};

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

/** What must hold of a value of Precision; all conditions given must. */
export type PrecisionFilters = {
  /** Equal to this value. */
  readonly eq?: Precision | null | undefined;
  /** Equal to one of these values. */
  readonly in?: ReadonlyArray<Precision> | null | undefined;
  /** Whether a value is known at all. */
  readonly known?: boolean | null | undefined;
};

/** What must hold of a relation; all conditions given must. */
export type ProductionFilters = {
  /** Whether with child labour. */
  readonly childLabour?: BooleanFilters | null | undefined;
  /** Whether with forced child labour. */
  readonly forcedChildLabour?: BooleanFilters | null | undefined;
  /** Whether with forced labour. */
  readonly forcedLabour?: BooleanFilters | null | undefined;
  /** A remark that the relation needs to be read rightly. */
  readonly note?: StringFilters | null | undefined;
  /** When it was so, as far as the source says. */
  readonly period?: DateFilters | null | undefined;
  /** How many independent sources say so: a source that quotes another counts as the one it quotes. */
  readonly sourceCount?: IntFilters | null | undefined;
};

/** What must hold of a programme; all conditions given must. */
export type ProgrammeFilters = {
  /** What it does, each in a few words. */
  readonly activities?: StringFilters | null | undefined;
  /** Other names, spellings and abbreviations under which it is found. */
  readonly aliases?: StringFilters | null | undefined;
  /** All of these must hold. */
  readonly and?: ReadonlyArray<ProgrammeFilters> | null | undefined;
  /** Ideas and findings that are about this. */
  readonly concepts?: ConceptLinkRelationFilters | null | undefined;
  /** Disagreements between statements about this. */
  readonly conflicts?: ConflictLinkRelationFilters | null | undefined;
  /** What the thing is or what is said of it, in a few words. */
  readonly description?: StringFilters | null | undefined;
  /** Whether it was put into practice and what it achieved, as the source judges it. */
  readonly effect?: StringFilters | null | undefined;
  /** When it ended. */
  readonly endedOn?: DateFilters | null | undefined;
  /** The bodies set up under it. */
  readonly establishes?: GovernmentAgencyLinkRelationFilters | null | undefined;
  /** Events about this. */
  readonly events?: EventLinkRelationFilters | null | undefined;
  /** How often it takes place or meets. */
  readonly frequency?: StringFilters | null | undefined;
  /** What sources find missing or not working here. */
  readonly gaps?: GapLinkRelationFilters | null | undefined;
  /** It is one of these. */
  readonly id?: ReadonlyArray<string | number> | null | undefined;
  /** What was judged of its identity with other things. */
  readonly identityJudgements?: IdentityJudgementLinkRelationFilters | null | undefined;
  /** The instruments that put it into effect. */
  readonly implementedBy?: InstrumentImplementationRelationFilters | null | undefined;
  /** The instruments that it puts into effect. */
  readonly implements?: InstrumentImplementationRelationFilters | null | undefined;
  /** What sort of programme it is. */
  readonly kind?: ProgrammeKindFilters | null | undefined;
  /** The name by which the thing is shown. */
  readonly name?: StringFilters | null | undefined;
  /** This must not hold. */
  readonly not?: ProgrammeFilters | null | undefined;
  /** At least one of these must hold. */
  readonly or?: ReadonlyArray<ProgrammeFilters> | null | undefined;
  /** The programme that it is a part or a phase of. */
  readonly partOf?: ProgrammeLinkRelationFilters | null | undefined;
  /** Who takes part, as what and since when. */
  readonly parties?: ActorParticipationRelationFilters | null | undefined;
  /** Instruments that this actor has joined, or, of a country or area, that an actor of its has joined. Of several: any. */
  readonly party?: ReadonlyArray<string | number> | null | undefined;
  /** When it ran or is to run. */
  readonly period?: DateFilters | null | undefined;
  /** Its parts and phases. */
  readonly phases?: ProgrammeLinkRelationFilters | null | undefined;
  /** Where it runs. */
  readonly places?: PlaceLinkRelationFilters | null | undefined;
  /** The recommendations about this. */
  readonly recommendations?: RecommendationLinkRelationFilters | null | undefined;
  /** The instruments that took its place. */
  readonly replacedBy?: InstrumentLinkRelationFilters | null | undefined;
  /** The instruments that it takes the place of. */
  readonly replaces?: InstrumentLinkRelationFilters | null | undefined;
  /** Circumstances that make trafficking more likely here. */
  readonly riskFactors?: RiskFactorLinkRelationFilters | null | undefined;
  /** The schemes that rest on it. */
  readonly schemes?: SchemeLinkRelationFilters | null | undefined;
  /** The sectors that it covers in particular. */
  readonly sectors?: SectorLinkRelationFilters | null | undefined;
  /** How many independent sources say so: a source that quotes another counts as the one it quotes. */
  readonly sourceCount?: IntFilters | null | undefined;
  /** When it began. */
  readonly startedOn?: DateFilters | null | undefined;
  /** Figures about this. */
  readonly statistics?: StatisticLinkRelationFilters | null | undefined;
  /** How far it has come; null where the source does not say. */
  readonly status?: InstrumentStatusFilters | null | undefined;
  /** What it is about. */
  readonly subject?: SubjectLinkRelationFilters | null | undefined;
  /** The instruments that add to it. */
  readonly supplementedBy?: InstrumentLinkRelationFilters | null | undefined;
  /** The instruments that it adds to. */
  readonly supplements?: InstrumentLinkRelationFilters | null | undefined;
  /** The actors that pay for it or help it. */
  readonly supportedBy?: ActorSupportRelationFilters | null | undefined;
};

/** What sort of programme it is. */
export type ProgrammeKind =
  /** A campaign. */
  | 'CAMPAIGN'
  /** A mechanism or a regular meeting for cases. */
  | 'MECHANISM'
  /** A plan of action or a strategy. */
  | 'PLAN'
  /** A policy that no law carries. */
  | 'POLICY'
  /** A standing process between states. */
  | 'PROCESS'
  /** A project with an end. */
  | 'PROJECT'
  /** A hotline, a shelter or another service. */
  | 'SERVICE';

/** What must hold of a value of ProgrammeKind; all conditions given must. */
export type ProgrammeKindFilters = {
  /** Equal to this value. */
  readonly eq?: ProgrammeKind | null | undefined;
  /** Equal to one of these values. */
  readonly in?: ReadonlyArray<ProgrammeKind> | null | undefined;
  /** Whether a value is known at all. */
  readonly known?: boolean | null | undefined;
};

/** One relation and the thing at its other end. */
export type ProgrammeLinkMatch = {
  /** What must hold of the relation's own fields. */
  readonly edge?: LinkFilters | null | undefined;
  /** What must hold of the thing at the other end. */
  readonly node?: ProgrammeFilters | null | undefined;
};

/** What must hold of related things (programme) and of the relation itself. */
export type ProgrammeLinkRelationFilters = {
  /** This holds for every relation; it does where there is none. */
  readonly every?: ProgrammeLinkMatch | null | undefined;
  /** There is no relation for which this holds. */
  readonly none?: ProgrammeLinkMatch | null | undefined;
  /** There is a relation for which this holds. */
  readonly some?: ProgrammeLinkMatch | null | undefined;
};

/** One relation and the thing at its other end. */
export type ProgrammeParticipationMatch = {
  /** What must hold of the relation's own fields. */
  readonly edge?: ParticipationFilters | null | undefined;
  /** What must hold of the thing at the other end. */
  readonly node?: ProgrammeFilters | null | undefined;
};

/** What must hold of related things (programme) and of the relation itself. */
export type ProgrammeParticipationRelationFilters = {
  /** This holds for every relation; it does where there is none. */
  readonly every?: ProgrammeParticipationMatch | null | undefined;
  /** There is no relation for which this holds. */
  readonly none?: ProgrammeParticipationMatch | null | undefined;
  /** There is a relation for which this holds. */
  readonly some?: ProgrammeParticipationMatch | null | undefined;
};

/** What must hold of a provision; all conditions given must. */
export type ProvisionFilters = {
  /** Other names, spellings and abbreviations under which it is found. */
  readonly aliases?: StringFilters | null | undefined;
  /** All of these must hold. */
  readonly and?: ReadonlyArray<ProvisionFilters> | null | undefined;
  /** The decisions that apply it. */
  readonly appliedIn?: CourtDecisionLinkRelationFilters | null | undefined;
  /** Ideas and findings that are about this. */
  readonly concepts?: ConceptLinkRelationFilters | null | undefined;
  /** Disagreements between statements about this. */
  readonly conflicts?: ConflictLinkRelationFilters | null | undefined;
  /** Whether the law demands that the victim cooperates with the authorities. */
  readonly cooperationRequired?: BooleanFilters | null | undefined;
  /** What the thing is or what is said of it, in a few words. */
  readonly description?: StringFilters | null | undefined;
  /** What is required for it to apply, each in a few words. */
  readonly elements?: StringFilters | null | undefined;
  /** Events about this. */
  readonly events?: EventLinkRelationFilters | null | undefined;
  /** The forms of exploitation that it is about. */
  readonly forms?: ExploitationFormLinkRelationFilters | null | undefined;
  /** What sources find missing or not working here. */
  readonly gaps?: GapLinkRelationFilters | null | undefined;
  /** It is one of these. */
  readonly id?: ReadonlyArray<string | number> | null | undefined;
  /** What was judged of its identity with other things. */
  readonly identityJudgements?: IdentityJudgementLinkRelationFilters | null | undefined;
  /** Who starts the path that the provision opens: the victim, a prosecutor, a service. */
  readonly initiatedBy?: StringFilters | null | undefined;
  /** What sort of provision it is. */
  readonly kind?: ProvisionKindFilters | null | undefined;
  /** The provisions that limit it. */
  readonly limitedBy?: ProvisionLinkRelationFilters | null | undefined;
  /** The provisions that it limits. */
  readonly limits?: ProvisionLinkRelationFilters | null | undefined;
  /** Where it stands: `Article 18(3)`, `recital 14`. */
  readonly locator?: StringFilters | null | undefined;
  /** The name by which the thing is shown. */
  readonly name?: StringFilters | null | undefined;
  /** This must not hold. */
  readonly not?: ProvisionFilters | null | undefined;
  /** At least one of these must hold. */
  readonly or?: ReadonlyArray<ProvisionFilters> | null | undefined;
  /** When it was in force in this wording. */
  readonly period?: DateFilters | null | undefined;
  /** How it is applied, where that differs from its wording. */
  readonly practice?: StringFilters | null | undefined;
  /** The instruments that it is a provision of. */
  readonly provisionOf?: LegalInstrumentLinkRelationFilters | null | undefined;
  /** The recommendations about this. */
  readonly recommendations?: RecommendationLinkRelationFilters | null | undefined;
  /** Circumstances that make trafficking more likely here. */
  readonly riskFactors?: RiskFactorLinkRelationFilters | null | undefined;
  /** How many independent sources say so: a source that quotes another counts as the one it quotes. */
  readonly sourceCount?: IntFilters | null | undefined;
  /** Figures about this. */
  readonly statistics?: StatisticLinkRelationFilters | null | undefined;
  /** What it is about. */
  readonly subject?: SubjectLinkRelationFilters | null | undefined;
  /** The actors that pay for it or help it. */
  readonly supportedBy?: ActorSupportRelationFilters | null | undefined;
  /** The provisions that put it into national law, and how fully. */
  readonly transposedBy?: ProvisionImplementationRelationFilters | null | undefined;
  /** The provisions that it puts into national law, and how fully. */
  readonly transposes?: ProvisionImplementationRelationFilters | null | undefined;
};

/** One relation and the thing at its other end. */
export type ProvisionImplementationMatch = {
  /** What must hold of the relation's own fields. */
  readonly edge?: ImplementationFilters | null | undefined;
  /** What must hold of the thing at the other end. */
  readonly node?: ProvisionFilters | null | undefined;
};

/** What must hold of related things (provision) and of the relation itself. */
export type ProvisionImplementationRelationFilters = {
  /** This holds for every relation; it does where there is none. */
  readonly every?: ProvisionImplementationMatch | null | undefined;
  /** There is no relation for which this holds. */
  readonly none?: ProvisionImplementationMatch | null | undefined;
  /** There is a relation for which this holds. */
  readonly some?: ProvisionImplementationMatch | null | undefined;
};

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

/** What must hold of a value of ProvisionKind; all conditions given must. */
export type ProvisionKindFilters = {
  /** Equal to this value. */
  readonly eq?: ProvisionKind | null | undefined;
  /** Equal to one of these values. */
  readonly in?: ReadonlyArray<ProvisionKind> | null | undefined;
  /** Whether a value is known at all. */
  readonly known?: boolean | null | undefined;
};

/** One relation and the thing at its other end. */
export type ProvisionLinkMatch = {
  /** What must hold of the relation's own fields. */
  readonly edge?: LinkFilters | null | undefined;
  /** What must hold of the thing at the other end. */
  readonly node?: ProvisionFilters | null | undefined;
};

/** What must hold of related things (provision) and of the relation itself. */
export type ProvisionLinkRelationFilters = {
  /** This holds for every relation; it does where there is none. */
  readonly every?: ProvisionLinkMatch | null | undefined;
  /** There is no relation for which this holds. */
  readonly none?: ProvisionLinkMatch | null | undefined;
  /** There is a relation for which this holds. */
  readonly some?: ProvisionLinkMatch | null | undefined;
};

/** What must hold of a recommendation; all conditions given must. */
export type RecommendationFilters = {
  /** What it is about. */
  readonly about?: EntityLinkRelationFilters | null | undefined;
  /** What ought to be done, in our words. */
  readonly action?: StringFilters | null | undefined;
  /** To whom it is addressed. */
  readonly addressedTo?: ActorLinkRelationFilters | null | undefined;
  /** Other names, spellings and abbreviations under which it is found. */
  readonly aliases?: StringFilters | null | undefined;
  /** All of these must hold. */
  readonly and?: ReadonlyArray<RecommendationFilters> | null | undefined;
  /** The gaps that it would close. */
  readonly closes?: GapLinkRelationFilters | null | undefined;
  /** Ideas and findings that are about this. */
  readonly concepts?: ConceptLinkRelationFilters | null | undefined;
  /** Disagreements between statements about this. */
  readonly conflicts?: ConflictLinkRelationFilters | null | undefined;
  /** What the thing is or what is said of it, in a few words. */
  readonly description?: StringFilters | null | undefined;
  /** Events about this. */
  readonly events?: EventLinkRelationFilters | null | undefined;
  /** What sources find missing or not working here. */
  readonly gaps?: GapLinkRelationFilters | null | undefined;
  /** It is one of these. */
  readonly id?: ReadonlyArray<string | number> | null | undefined;
  /** What was judged of its identity with other things. */
  readonly identityJudgements?: IdentityJudgementLinkRelationFilters | null | undefined;
  /** Who says so, where it is not the author of the source. */
  readonly madeBy?: StringFilters | null | undefined;
  /** The name by which the thing is shown. */
  readonly name?: StringFilters | null | undefined;
  /** This must not hold. */
  readonly not?: RecommendationFilters | null | undefined;
  /** At least one of these must hold. */
  readonly or?: ReadonlyArray<RecommendationFilters> | null | undefined;
  /** The recommendations about this. */
  readonly recommendations?: RecommendationLinkRelationFilters | null | undefined;
  /** Circumstances that make trafficking more likely here. */
  readonly riskFactors?: RiskFactorLinkRelationFilters | null | undefined;
  /** How many independent sources say so: a source that quotes another counts as the one it quotes. */
  readonly sourceCount?: IntFilters | null | undefined;
  /** Figures about this. */
  readonly statistics?: StatisticLinkRelationFilters | null | undefined;
  /** The actors that pay for it or help it. */
  readonly supportedBy?: ActorSupportRelationFilters | null | undefined;
};

/** One relation and the thing at its other end. */
export type RecommendationLinkMatch = {
  /** What must hold of the relation's own fields. */
  readonly edge?: LinkFilters | null | undefined;
  /** What must hold of the thing at the other end. */
  readonly node?: RecommendationFilters | null | undefined;
};

/** What must hold of related things (recommendation) and of the relation itself. */
export type RecommendationLinkRelationFilters = {
  /** This holds for every relation; it does where there is none. */
  readonly every?: RecommendationLinkMatch | null | undefined;
  /** There is no relation for which this holds. */
  readonly none?: RecommendationLinkMatch | null | undefined;
  /** There is a relation for which this holds. */
  readonly some?: RecommendationLinkMatch | null | undefined;
};

/** What must hold of a recruitment method; all conditions given must. */
export type RecruitmentMethodFilters = {
  /** Other names, spellings and abbreviations under which it is found. */
  readonly aliases?: StringFilters | null | undefined;
  /** All of these must hold. */
  readonly and?: ReadonlyArray<RecruitmentMethodFilters> | null | undefined;
  /** The wider ways that it is a kind of. */
  readonly broader?: RecruitmentMethodLinkRelationFilters | null | undefined;
  /** Cases in which people were recruited like this. */
  readonly cases?: CaseLinkRelationFilters | null | undefined;
  /** Ideas and findings that are about this. */
  readonly concepts?: ConceptLinkRelationFilters | null | undefined;
  /** Disagreements between statements about this. */
  readonly conflicts?: ConflictLinkRelationFilters | null | undefined;
  /** What the thing is or what is said of it, in a few words. */
  readonly description?: StringFilters | null | undefined;
  /** Events about this. */
  readonly events?: EventLinkRelationFilters | null | undefined;
  /** What sources find missing or not working here. */
  readonly gaps?: GapLinkRelationFilters | null | undefined;
  /** It is one of these. */
  readonly id?: ReadonlyArray<string | number> | null | undefined;
  /** What was judged of its identity with other things. */
  readonly identityJudgements?: IdentityJudgementLinkRelationFilters | null | undefined;
  /** Ways of proceeding that recruit like this. */
  readonly modiOperandi?: ModusOperandiLinkRelationFilters | null | undefined;
  /** The name by which the thing is shown. */
  readonly name?: StringFilters | null | undefined;
  /** The narrower ways. */
  readonly narrower?: RecruitmentMethodLinkRelationFilters | null | undefined;
  /** This must not hold. */
  readonly not?: RecruitmentMethodFilters | null | undefined;
  /** At least one of these must hold. */
  readonly or?: ReadonlyArray<RecruitmentMethodFilters> | null | undefined;
  /** The recommendations about this. */
  readonly recommendations?: RecommendationLinkRelationFilters | null | undefined;
  /** Circumstances that make trafficking more likely here. */
  readonly riskFactors?: RiskFactorLinkRelationFilters | null | undefined;
  /** Routes whose victims are recruited like this. */
  readonly routes?: RouteLinkRelationFilters | null | undefined;
  /** How many independent sources say so: a source that quotes another counts as the one it quotes. */
  readonly sourceCount?: IntFilters | null | undefined;
  /** Figures about this. */
  readonly statistics?: StatisticLinkRelationFilters | null | undefined;
  /** The actors that pay for it or help it. */
  readonly supportedBy?: ActorSupportRelationFilters | null | undefined;
  /** What other classifications call it. */
  readonly terms?: ClassificationTermTermMatchRelationFilters | null | undefined;
};

/** One relation and the thing at its other end. */
export type RecruitmentMethodLinkMatch = {
  /** What must hold of the relation's own fields. */
  readonly edge?: LinkFilters | null | undefined;
  /** What must hold of the thing at the other end. */
  readonly node?: RecruitmentMethodFilters | null | undefined;
};

/** What must hold of related things (recruitment method) and of the relation itself. */
export type RecruitmentMethodLinkRelationFilters = {
  /** This holds for every relation; it does where there is none. */
  readonly every?: RecruitmentMethodLinkMatch | null | undefined;
  /** There is no relation for which this holds. */
  readonly none?: RecruitmentMethodLinkMatch | null | undefined;
  /** There is a relation for which this holds. */
  readonly some?: RecruitmentMethodLinkMatch | null | undefined;
};

/** One relation and the thing at its other end. */
export type RecruitmentMethodTermMatchMatch = {
  /** What must hold of the relation's own fields. */
  readonly edge?: TermMatchFilters | null | undefined;
  /** What must hold of the thing at the other end. */
  readonly node?: RecruitmentMethodFilters | null | undefined;
};

/** What must hold of related things (recruitment method) and of the relation itself. */
export type RecruitmentMethodTermMatchRelationFilters = {
  /** This holds for every relation; it does where there is none. */
  readonly every?: RecruitmentMethodTermMatchMatch | null | undefined;
  /** There is no relation for which this holds. */
  readonly none?: RecruitmentMethodTermMatchMatch | null | undefined;
  /** There is a relation for which this holds. */
  readonly some?: RecruitmentMethodTermMatchMatch | null | undefined;
};

/** Reliability of a source on the Admiralty scale, A to E. What cannot be judged (F) is null and not a middle value. */
export type Reliability =
  /** Completely reliable. */
  | 'A'
  /** Usually reliable. */
  | 'B'
  /** Fairly reliable. */
  | 'C'
  /** Not usually reliable. */
  | 'D'
  /** Unreliable. */
  | 'E';

/** What must hold of a value of Reliability; all conditions given must. */
export type ReliabilityFilters = {
  /** Equal to this value. */
  readonly eq?: Reliability | null | undefined;
  /** Equal to one of these values. */
  readonly in?: ReadonlyArray<Reliability> | null | undefined;
  /** Whether a value is known at all. */
  readonly known?: boolean | null | undefined;
};

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

/** What must hold of a value of Reporting; all conditions given must. */
export type ReportingFilters = {
  /** Equal to this value. */
  readonly eq?: Reporting | null | undefined;
  /** Equal to one of these values. */
  readonly in?: ReadonlyArray<Reporting> | null | undefined;
  /** Whether a value is known at all. */
  readonly known?: boolean | null | undefined;
};

/** What must hold of a research body; all conditions given must. */
export type ResearchBodyFilters = {
  /** The agreements that the actor has joined, with how and when. */
  readonly agreements?: AgreementParticipationRelationFilters | null | undefined;
  /** Other names, spellings and abbreviations under which it is found. */
  readonly aliases?: StringFilters | null | undefined;
  /** All of these must hold. */
  readonly and?: ReadonlyArray<ResearchBodyFilters> | null | undefined;
  /** Cases that the actor reported, investigated, tried or helped in. */
  readonly casesHandled?: CaseHandlingRelationFilters | null | undefined;
  /** The bodies that it chairs. */
  readonly chairs?: GovernmentAgencyChairRelationFilters | null | undefined;
  /** The classifications that the actor publishes. */
  readonly classifications?: ClassificationLinkRelationFilters | null | undefined;
  /** Ideas and findings that are about this. */
  readonly concepts?: ConceptLinkRelationFilters | null | undefined;
  /** The matters that it deals with. */
  readonly concernedWith?: SubjectLinkRelationFilters | null | undefined;
  /** Disagreements between statements about this. */
  readonly conflicts?: ConflictLinkRelationFilters | null | undefined;
  /** The actors with which it works directly, whatever the instrument. */
  readonly cooperatesWith?: ActorCooperationRelationFilters | null | undefined;
  /** The decisions of this court. */
  readonly decisions?: CourtDecisionLinkRelationFilters | null | undefined;
  /** What the thing is or what is said of it, in a few words. */
  readonly description?: StringFilters | null | undefined;
  /** Events about this. */
  readonly events?: EventLinkRelationFilters | null | undefined;
  /** Events in which the actor took part. */
  readonly eventsAttended?: EventLinkRelationFilters | null | undefined;
  /** What sources find missing or not working here. */
  readonly gaps?: GapLinkRelationFilters | null | undefined;
  /** It is one of these. */
  readonly id?: ReadonlyArray<string | number> | null | undefined;
  /** What was judged of its identity with other things. */
  readonly identityJudgements?: IdentityJudgementLinkRelationFilters | null | undefined;
  /** The measures and rankings that the actor publishes. */
  readonly indicators?: IndicatorLinkRelationFilters | null | undefined;
  /** The instruments that the actor has joined, with how and when. */
  readonly instruments?: InstrumentParticipationRelationFilters | null | undefined;
  /** The bodies of which it is a member. */
  readonly memberOf?: ActorMembershipRelationFilters | null | undefined;
  /** The actors that are its members. */
  readonly members?: ActorMembershipRelationFilters | null | undefined;
  /** The name by which the thing is shown. */
  readonly name?: StringFilters | null | undefined;
  /** This must not hold. */
  readonly not?: ResearchBodyFilters | null | undefined;
  /** The country or area that it is in. */
  readonly ofCountry?: CountryLinkRelationFilters | null | undefined;
  /** At least one of these must hold. */
  readonly or?: ReadonlyArray<ResearchBodyFilters> | null | undefined;
  /** The actor that it is a part of or answers to. */
  readonly partOf?: ActorTenureRelationFilters | null | undefined;
  /** The models that the actor follows or proposes. */
  readonly policyModels?: PolicyModelLinkRelationFilters | null | undefined;
  /** The programmes in which the actor takes part, with its role. */
  readonly programmes?: ProgrammeParticipationRelationFilters | null | undefined;
  /** The works that the actor made or published. */
  readonly publications?: SourceLinkRelationFilters | null | undefined;
  /** The recommendations about this. */
  readonly recommendations?: RecommendationLinkRelationFilters | null | undefined;
  /** The recommendations addressed to the actor. */
  readonly recommendationsReceived?: RecommendationLinkRelationFilters | null | undefined;
  /** Circumstances that make trafficking more likely here. */
  readonly riskFactors?: RiskFactorLinkRelationFilters | null | undefined;
  /** The schemes that the actor runs. */
  readonly schemesRun?: SchemeLinkRelationFilters | null | undefined;
  /** How many independent sources say so: a source that quotes another counts as the one it quotes. */
  readonly sourceCount?: IntFilters | null | undefined;
  /** Figures about this. */
  readonly statistics?: StatisticLinkRelationFilters | null | undefined;
  /** The actors that took its place. */
  readonly succeededBy?: ActorSuccessionRelationFilters | null | undefined;
  /** The actors that it took the place of. */
  readonly succeeds?: ActorSuccessionRelationFilters | null | undefined;
  /** The actors that pay for it or help it. */
  readonly supportedBy?: ActorSupportRelationFilters | null | undefined;
  /** The actors, programmes and works that it pays for or helps. */
  readonly supports?: EntitySupportRelationFilters | null | undefined;
  /** The treaties that the actor has joined, with how and when. */
  readonly treaties?: TreatyParticipationRelationFilters | null | undefined;
  /** The actors that are a part of it or answer to it. */
  readonly units?: ActorTenureRelationFilters | null | undefined;
};

/** One relation and the thing at its other end. */
export type ResearchBodyLinkMatch = {
  /** What must hold of the relation's own fields. */
  readonly edge?: LinkFilters | null | undefined;
  /** What must hold of the thing at the other end. */
  readonly node?: ResearchBodyFilters | null | undefined;
};

/** What must hold of related things (research body) and of the relation itself. */
export type ResearchBodyLinkRelationFilters = {
  /** This holds for every relation; it does where there is none. */
  readonly every?: ResearchBodyLinkMatch | null | undefined;
  /** There is no relation for which this holds. */
  readonly none?: ResearchBodyLinkMatch | null | undefined;
  /** There is a relation for which this holds. */
  readonly some?: ResearchBodyLinkMatch | null | undefined;
};

/** What must hold of a risk factor; all conditions given must. */
export type RiskFactorFilters = {
  /** The places, groups, sectors or routes that it bears on. */
  readonly affects?: EntityLinkRelationFilters | null | undefined;
  /** Other names, spellings and abbreviations under which it is found. */
  readonly aliases?: StringFilters | null | undefined;
  /** All of these must hold. */
  readonly and?: ReadonlyArray<RiskFactorFilters> | null | undefined;
  /** The wider circumstances that it is a part of. */
  readonly broader?: RiskFactorLinkRelationFilters | null | undefined;
  /** The circumstances that bring it about or make it worse. */
  readonly causes?: RiskFactorLinkRelationFilters | null | undefined;
  /** Ideas and findings that are about this. */
  readonly concepts?: ConceptLinkRelationFilters | null | undefined;
  /** Disagreements between statements about this. */
  readonly conflicts?: ConflictLinkRelationFilters | null | undefined;
  /** The circumstances that it brings about or makes worse. */
  readonly contributesTo?: RiskFactorLinkRelationFilters | null | undefined;
  /** What the thing is or what is said of it, in a few words. */
  readonly description?: StringFilters | null | undefined;
  /** Events about this. */
  readonly events?: EventLinkRelationFilters | null | undefined;
  /** What sources find missing or not working here. */
  readonly gaps?: GapLinkRelationFilters | null | undefined;
  /** It is one of these. */
  readonly id?: ReadonlyArray<string | number> | null | undefined;
  /** What was judged of its identity with other things. */
  readonly identityJudgements?: IdentityJudgementLinkRelationFilters | null | undefined;
  /** Where it works. */
  readonly kind?: RiskFactorKindFilters | null | undefined;
  /** The name by which the thing is shown. */
  readonly name?: StringFilters | null | undefined;
  /** The narrower circumstances. */
  readonly narrower?: RiskFactorLinkRelationFilters | null | undefined;
  /** This must not hold. */
  readonly not?: RiskFactorFilters | null | undefined;
  /** At least one of these must hold. */
  readonly or?: ReadonlyArray<RiskFactorFilters> | null | undefined;
  /** The recommendations about this. */
  readonly recommendations?: RecommendationLinkRelationFilters | null | undefined;
  /** Circumstances that make trafficking more likely here. */
  readonly riskFactors?: RiskFactorLinkRelationFilters | null | undefined;
  /** How many independent sources say so: a source that quotes another counts as the one it quotes. */
  readonly sourceCount?: IntFilters | null | undefined;
  /** Figures about this. */
  readonly statistics?: StatisticLinkRelationFilters | null | undefined;
  /** The actors that pay for it or help it. */
  readonly supportedBy?: ActorSupportRelationFilters | null | undefined;
};

/** Where a risk factor works. */
export type RiskFactorKind =
  /** In markets and industries. */
  | 'ECONOMIC'
  /** In how states, laws and officials act. */
  | 'GOVERNANCE'
  /** In the person's own situation. */
  | 'INDIVIDUAL'
  /** Anywhere else, or the source does not say. */
  | 'OTHER'
  /** At the destination: it draws people or creates the demand. */
  | 'PULL'
  /** At the origin: it drives people away. */
  | 'PUSH';

/** What must hold of a value of RiskFactorKind; all conditions given must. */
export type RiskFactorKindFilters = {
  /** Equal to this value. */
  readonly eq?: RiskFactorKind | null | undefined;
  /** Equal to one of these values. */
  readonly in?: ReadonlyArray<RiskFactorKind> | null | undefined;
  /** Whether a value is known at all. */
  readonly known?: boolean | null | undefined;
};

/** One relation and the thing at its other end. */
export type RiskFactorLinkMatch = {
  /** What must hold of the relation's own fields. */
  readonly edge?: LinkFilters | null | undefined;
  /** What must hold of the thing at the other end. */
  readonly node?: RiskFactorFilters | null | undefined;
};

/** What must hold of related things (risk factor) and of the relation itself. */
export type RiskFactorLinkRelationFilters = {
  /** This holds for every relation; it does where there is none. */
  readonly every?: RiskFactorLinkMatch | null | undefined;
  /** There is no relation for which this holds. */
  readonly none?: RiskFactorLinkMatch | null | undefined;
  /** There is a relation for which this holds. */
  readonly some?: RiskFactorLinkMatch | null | undefined;
};

/** What must hold of a route; all conditions given must. */
export type RouteFilters = {
  /** Other names, spellings and abbreviations under which it is found. */
  readonly aliases?: StringFilters | null | undefined;
  /** All of these must hold. */
  readonly and?: ReadonlyArray<RouteFilters> | null | undefined;
  /** Cases along this route. */
  readonly cases?: CaseLinkRelationFilters | null | undefined;
  /** Ideas and findings that are about this. */
  readonly concepts?: ConceptLinkRelationFilters | null | undefined;
  /** Disagreements between statements about this. */
  readonly conflicts?: ConflictLinkRelationFilters | null | undefined;
  /** How the victims are held. */
  readonly control?: ControlMethodLinkRelationFilters | null | undefined;
  /** Routes whose victims are held by this method or a narrower one, or as a term of another classification says. Of several: any. */
  readonly controlledBy?: ReadonlyArray<string | number> | null | undefined;
  /** What the thing is or what is said of it, in a few words. */
  readonly description?: StringFilters | null | undefined;
  /** Routes that end in this place or in a place within it. Of several: any. */
  readonly destination?: ReadonlyArray<string | number> | null | undefined;
  /** Events about this. */
  readonly events?: EventLinkRelationFilters | null | undefined;
  /** Routes for this form of exploitation or a narrower one, or for what a term of another classification covers. Of several: any. */
  readonly form?: ReadonlyArray<string | number> | null | undefined;
  /** The forms of exploitation at its end. */
  readonly forms?: ExploitationFormLinkRelationFilters | null | undefined;
  /** What sources find missing or not working here. */
  readonly gaps?: GapLinkRelationFilters | null | undefined;
  /** It is one of these. */
  readonly id?: ReadonlyArray<string | number> | null | undefined;
  /** What was judged of its identity with other things. */
  readonly identityJudgements?: IdentityJudgementLinkRelationFilters | null | undefined;
  /** The name by which the thing is shown. */
  readonly name?: StringFilters | null | undefined;
  /** This must not hold. */
  readonly not?: RouteFilters | null | undefined;
  /** At least one of these must hold. */
  readonly or?: ReadonlyArray<RouteFilters> | null | undefined;
  /** The types of criminal organisation that run it. */
  readonly organiserTypes?: OrganisationTypeLinkRelationFilters | null | undefined;
  /** The criminal groups that run it. */
  readonly organisers?: CriminalGroupLinkRelationFilters | null | undefined;
  /** Routes that begin in this place or in a place within it. Of several: any. */
  readonly origin?: ReadonlyArray<string | number> | null | undefined;
  /** When the route was in use, as far as the source says. */
  readonly period?: DateFilters | null | undefined;
  /** The sectors in which the victims were promised work. */
  readonly promisedSectors?: SectorLinkRelationFilters | null | undefined;
  /** The recommendations about this. */
  readonly recommendations?: RecommendationLinkRelationFilters | null | undefined;
  /** Routes whose victims are recruited by this method or a narrower one, or as a term of another classification says. Of several: any. */
  readonly recruitedBy?: ReadonlyArray<string | number> | null | undefined;
  /** How the victims are recruited. */
  readonly recruitment?: RecruitmentMethodLinkRelationFilters | null | undefined;
  /** Circumstances that make trafficking more likely here. */
  readonly riskFactors?: RiskFactorLinkRelationFilters | null | undefined;
  /** Routes into this sector or a narrower one, or into what a term of another classification covers. Of several: any. */
  readonly sector?: ReadonlyArray<string | number> | null | undefined;
  /** The sectors in which the victims are exploited. */
  readonly sectors?: SectorLinkRelationFilters | null | undefined;
  /** How many independent sources say so: a source that quotes another counts as the one it quotes. */
  readonly sourceCount?: IntFilters | null | undefined;
  /** Figures about this. */
  readonly statistics?: StatisticLinkRelationFilters | null | undefined;
  /** Whether the route was travelled, and how surely that is known. */
  readonly status?: RouteStatusFilters | null | undefined;
  /** The stops in order, with the role of each. */
  readonly stops?: PlaceStopRelationFilters | null | undefined;
  /** The actors that pay for it or help it. */
  readonly supportedBy?: ActorSupportRelationFilters | null | undefined;
  /** Routes that have any stop in this place or in a place within it. Of several: any. */
  readonly touches?: ReadonlyArray<string | number> | null | undefined;
  /** Routes that pass through this place or a place within it. Of several: any. */
  readonly via?: ReadonlyArray<string | number> | null | undefined;
  /** Routes that people of this group or a narrower one are taken along. Of several: any. */
  readonly victimGroup?: ReadonlyArray<string | number> | null | undefined;
  /** The groups of people who are taken along it. */
  readonly victims?: VictimGroupLinkRelationFilters | null | undefined;
  /** How many victims the source counts on it, as printed. */
  readonly victimsReported?: StringFilters | null | undefined;
};

/** One relation and the thing at its other end. */
export type RouteLinkMatch = {
  /** What must hold of the relation's own fields. */
  readonly edge?: LinkFilters | null | undefined;
  /** What must hold of the thing at the other end. */
  readonly node?: RouteFilters | null | undefined;
};

/** What must hold of related things (route) and of the relation itself. */
export type RouteLinkRelationFilters = {
  /** This holds for every relation; it does where there is none. */
  readonly every?: RouteLinkMatch | null | undefined;
  /** There is no relation for which this holds. */
  readonly none?: RouteLinkMatch | null | undefined;
  /** There is a relation for which this holds. */
  readonly some?: RouteLinkMatch | null | undefined;
};

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

/** What must hold of a value of RouteStatus; all conditions given must. */
export type RouteStatusFilters = {
  /** Equal to this value. */
  readonly eq?: RouteStatus | null | undefined;
  /** Equal to one of these values. */
  readonly in?: ReadonlyArray<RouteStatus> | null | undefined;
  /** Whether a value is known at all. */
  readonly known?: boolean | null | undefined;
};

/** One relation and the thing at its other end. */
export type RouteStopMatch = {
  /** What must hold of the relation's own fields. */
  readonly edge?: StopFilters | null | undefined;
  /** What must hold of the thing at the other end. */
  readonly node?: RouteFilters | null | undefined;
};

/** What must hold of related things (route) and of the relation itself. */
export type RouteStopRelationFilters = {
  /** This holds for every relation; it does where there is none. */
  readonly every?: RouteStopMatch | null | undefined;
  /** There is no relation for which this holds. */
  readonly none?: RouteStopMatch | null | undefined;
  /** There is a relation for which this holds. */
  readonly some?: RouteStopMatch | null | undefined;
};

/** What must hold of a scheme; all conditions given must. */
export type SchemeFilters = {
  /** Other names, spellings and abbreviations under which it is found. */
  readonly aliases?: StringFilters | null | undefined;
  /** All of these must hold. */
  readonly and?: ReadonlyArray<SchemeFilters> | null | undefined;
  /** The instruments that it rests on. */
  readonly basedOn?: InstrumentLinkRelationFilters | null | undefined;
  /** Ideas and findings that are about this. */
  readonly concepts?: ConceptLinkRelationFilters | null | undefined;
  /** On what conditions. */
  readonly conditions?: StringFilters | null | undefined;
  /** Disagreements between statements about this. */
  readonly conflicts?: ConflictLinkRelationFilters | null | undefined;
  /** Schemes of this country or area. Of several: any. */
  readonly country?: ReadonlyArray<string | number> | null | undefined;
  /** What the thing is or what is said of it, in a few words. */
  readonly description?: StringFilters | null | undefined;
  /** For how long, as printed. */
  readonly duration?: StringFilters | null | undefined;
  /** Who qualifies. */
  readonly eligibility?: StringFilters | null | undefined;
  /** Events about this. */
  readonly events?: EventLinkRelationFilters | null | undefined;
  /** What it costs the person, as printed. */
  readonly fee?: StringFilters | null | undefined;
  /** What sources find missing or not working here. */
  readonly gaps?: GapLinkRelationFilters | null | undefined;
  /** The groups of people that it is for. */
  readonly groups?: VictimGroupLinkRelationFilters | null | undefined;
  /** It is one of these. */
  readonly id?: ReadonlyArray<string | number> | null | undefined;
  /** What was judged of its identity with other things. */
  readonly identityJudgements?: IdentityJudgementLinkRelationFilters | null | undefined;
  /** What sort of regime it is. */
  readonly kind?: SchemeKindFilters | null | undefined;
  /** What weakens it, each in a few words. */
  readonly limitations?: StringFilters | null | undefined;
  /** The name by which the thing is shown. */
  readonly name?: StringFilters | null | undefined;
  /** This must not hold. */
  readonly not?: SchemeFilters | null | undefined;
  /** The country or area whose scheme it is. */
  readonly ofCountry?: CountryLinkRelationFilters | null | undefined;
  /** At least one of these must hold. */
  readonly or?: ReadonlyArray<SchemeFilters> | null | undefined;
  /** When it was open. */
  readonly period?: DateFilters | null | undefined;
  /** The recommendations about this. */
  readonly recommendations?: RecommendationLinkRelationFilters | null | undefined;
  /** With what rights and services. */
  readonly rights?: StringFilters | null | undefined;
  /** Circumstances that make trafficking more likely here. */
  readonly riskFactors?: RiskFactorLinkRelationFilters | null | undefined;
  /** The actors that run it. */
  readonly runBy?: ActorLinkRelationFilters | null | undefined;
  /** How many independent sources say so: a source that quotes another counts as the one it quotes. */
  readonly sourceCount?: IntFilters | null | undefined;
  /** Figures about this. */
  readonly statistics?: StatisticLinkRelationFilters | null | undefined;
  /** The actors that pay for it or help it. */
  readonly supportedBy?: ActorSupportRelationFilters | null | undefined;
};

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

/** What must hold of a value of SchemeKind; all conditions given must. */
export type SchemeKindFilters = {
  /** Equal to this value. */
  readonly eq?: SchemeKind | null | undefined;
  /** Equal to one of these values. */
  readonly in?: ReadonlyArray<SchemeKind> | null | undefined;
  /** Whether a value is known at all. */
  readonly known?: boolean | null | undefined;
};

/** One relation and the thing at its other end. */
export type SchemeLinkMatch = {
  /** What must hold of the relation's own fields. */
  readonly edge?: LinkFilters | null | undefined;
  /** What must hold of the thing at the other end. */
  readonly node?: SchemeFilters | null | undefined;
};

/** What must hold of related things (scheme) and of the relation itself. */
export type SchemeLinkRelationFilters = {
  /** This holds for every relation; it does where there is none. */
  readonly every?: SchemeLinkMatch | null | undefined;
  /** There is no relation for which this holds. */
  readonly none?: SchemeLinkMatch | null | undefined;
  /** There is a relation for which this holds. */
  readonly some?: SchemeLinkMatch | null | undefined;
};

/** What must hold of a sector; all conditions given must. */
export type SectorFilters = {
  /** Other names, spellings and abbreviations under which it is found. */
  readonly aliases?: StringFilters | null | undefined;
  /** All of these must hold. */
  readonly and?: ReadonlyArray<SectorFilters> | null | undefined;
  /** The wider sectors that it is a part of. */
  readonly broader?: SectorLinkRelationFilters | null | undefined;
  /** Cases in this sector. */
  readonly cases?: CaseLinkRelationFilters | null | undefined;
  /** Cases whose victims were promised work in this sector. */
  readonly casesPromising?: CaseLinkRelationFilters | null | undefined;
  /** The companies and trade associations in this sector. */
  readonly companies?: CompanyLinkRelationFilters | null | undefined;
  /** Ideas and findings that are about this. */
  readonly concepts?: ConceptLinkRelationFilters | null | undefined;
  /** Disagreements between statements about this. */
  readonly conflicts?: ConflictLinkRelationFilters | null | undefined;
  /** The criminal groups in this sector. */
  readonly criminalGroups?: CriminalGroupLinkRelationFilters | null | undefined;
  /** What the thing is or what is said of it, in a few words. */
  readonly description?: StringFilters | null | undefined;
  /** Events about this. */
  readonly events?: EventLinkRelationFilters | null | undefined;
  /** Figures on this sector. */
  readonly figures?: StatisticLinkRelationFilters | null | undefined;
  /** The forms of exploitation found in this sector. */
  readonly forms?: ExploitationFormLinkRelationFilters | null | undefined;
  /** Where the source finds it. */
  readonly foundIn?: PlaceLinkRelationFilters | null | undefined;
  /** What sources find missing or not working here. */
  readonly gaps?: GapLinkRelationFilters | null | undefined;
  /** What it produces. */
  readonly goods?: GoodLinkRelationFilters | null | undefined;
  /** It is one of these. */
  readonly id?: ReadonlyArray<string | number> | null | undefined;
  /** What was judged of its identity with other things. */
  readonly identityJudgements?: IdentityJudgementLinkRelationFilters | null | undefined;
  /** The instruments that cover this sector in particular. */
  readonly instruments?: InstrumentLinkRelationFilters | null | undefined;
  /** The name by which the thing is shown. */
  readonly name?: StringFilters | null | undefined;
  /** The narrower sectors. */
  readonly narrower?: SectorLinkRelationFilters | null | undefined;
  /** This must not hold. */
  readonly not?: SectorFilters | null | undefined;
  /** At least one of these must hold. */
  readonly or?: ReadonlyArray<SectorFilters> | null | undefined;
  /** The recommendations about this. */
  readonly recommendations?: RecommendationLinkRelationFilters | null | undefined;
  /** Circumstances that make trafficking more likely here. */
  readonly riskFactors?: RiskFactorLinkRelationFilters | null | undefined;
  /** Routes that lead into this sector. */
  readonly routes?: RouteLinkRelationFilters | null | undefined;
  /** Routes whose victims were promised work in this sector. */
  readonly routesPromising?: RouteLinkRelationFilters | null | undefined;
  /** How many independent sources say so: a source that quotes another counts as the one it quotes. */
  readonly sourceCount?: IntFilters | null | undefined;
  /** Figures about this. */
  readonly statistics?: StatisticLinkRelationFilters | null | undefined;
  /** The actors that pay for it or help it. */
  readonly supportedBy?: ActorSupportRelationFilters | null | undefined;
  /** What other classifications call it. */
  readonly terms?: ClassificationTermTermMatchRelationFilters | null | undefined;
};

/** One relation and the thing at its other end. */
export type SectorLinkMatch = {
  /** What must hold of the relation's own fields. */
  readonly edge?: LinkFilters | null | undefined;
  /** What must hold of the thing at the other end. */
  readonly node?: SectorFilters | null | undefined;
};

/** What must hold of related things (sector) and of the relation itself. */
export type SectorLinkRelationFilters = {
  /** This holds for every relation; it does where there is none. */
  readonly every?: SectorLinkMatch | null | undefined;
  /** There is no relation for which this holds. */
  readonly none?: SectorLinkMatch | null | undefined;
  /** There is a relation for which this holds. */
  readonly some?: SectorLinkMatch | null | undefined;
};

/** One relation and the thing at its other end. */
export type SectorTermMatchMatch = {
  /** What must hold of the relation's own fields. */
  readonly edge?: TermMatchFilters | null | undefined;
  /** What must hold of the thing at the other end. */
  readonly node?: SectorFilters | null | undefined;
};

/** What must hold of related things (sector) and of the relation itself. */
export type SectorTermMatchRelationFilters = {
  /** This holds for every relation; it does where there is none. */
  readonly every?: SectorTermMatchMatch | null | undefined;
  /** There is no relation for which this holds. */
  readonly none?: SectorTermMatchMatch | null | undefined;
  /** There is a relation for which this holds. */
  readonly some?: SectorTermMatchMatch | null | undefined;
};

/** Sex of the members of a group. */
export type Sex =
  /** Women and girls. */
  | 'FEMALE'
  /** Men and boys. */
  | 'MALE';

/** What must hold of a value of Sex; all conditions given must. */
export type SexFilters = {
  /** Equal to this value. */
  readonly eq?: Sex | null | undefined;
  /** Equal to one of these values. */
  readonly in?: ReadonlyArray<Sex> | null | undefined;
  /** Whether a value is known at all. */
  readonly known?: boolean | null | undefined;
};

/** What must hold of a source; all conditions given must. */
export type SourceFilters = {
  /** Other names, spellings and abbreviations under which it is found. */
  readonly aliases?: StringFilters | null | undefined;
  /** All of these must hold. */
  readonly and?: ReadonlyArray<SourceFilters> | null | undefined;
  /** Who wrote it, in the order of the title page. */
  readonly authors?: StringFilters | null | undefined;
  /** Ideas and findings that are about this. */
  readonly concepts?: ConceptLinkRelationFilters | null | undefined;
  /** Disagreements between statements about this. */
  readonly conflicts?: ConflictLinkRelationFilters | null | undefined;
  /** What it covers: places, times and matters, in our words. */
  readonly coverage?: StringFilters | null | undefined;
  /** What the thing is or what is said of it, in a few words. */
  readonly description?: StringFilters | null | undefined;
  /** Events about this. */
  readonly events?: EventLinkRelationFilters | null | undefined;
  /** The first printed page of it that can be cited. */
  readonly firstPage?: IntFilters | null | undefined;
  /** What sources find missing or not working here. */
  readonly gaps?: GapLinkRelationFilters | null | undefined;
  /** It is one of these. */
  readonly id?: ReadonlyArray<string | number> | null | undefined;
  /** What was judged of its identity with other things. */
  readonly identityJudgements?: IdentityJudgementLinkRelationFilters | null | undefined;
  /** What sort of work it is. */
  readonly kind?: SourceKindFilters | null | undefined;
  /** Its language, as a BCP 47 tag. */
  readonly language?: StringFilters | null | undefined;
  /** The last printed page of it that can be cited. */
  readonly lastPage?: IntFilters | null | undefined;
  /** The licence under which it may be used, as far as it is stated. */
  readonly licence?: StringFilters | null | undefined;
  /** The name by which the thing is shown. */
  readonly name?: StringFilters | null | undefined;
  /** This must not hold. */
  readonly not?: SourceFilters | null | undefined;
  /** At least one of these must hold. */
  readonly or?: ReadonlyArray<SourceFilters> | null | undefined;
  /** The larger work that it is a part of. */
  readonly partOf?: SourceLinkRelationFilters | null | undefined;
  /** The parts of this work. */
  readonly parts?: SourceLinkRelationFilters | null | undefined;
  /** The actors that made or published it. */
  readonly publishedBy?: ActorLinkRelationFilters | null | undefined;
  /** When it was published. */
  readonly publishedOn?: DateFilters | null | undefined;
  /** Who published it, as printed. */
  readonly publisher?: StringFilters | null | undefined;
  /** The recommendations about this. */
  readonly recommendations?: RecommendationLinkRelationFilters | null | undefined;
  /** How reliable the source is on the Admiralty scale; null where that cannot be judged (F). */
  readonly reliability?: ReliabilityFilters | null | undefined;
  /** Circumstances that make trafficking more likely here. */
  readonly riskFactors?: RiskFactorLinkRelationFilters | null | undefined;
  /** How many independent sources say so: a source that quotes another counts as the one it quotes. */
  readonly sourceCount?: IntFilters | null | undefined;
  /** Figures about this. */
  readonly statistics?: StatisticLinkRelationFilters | null | undefined;
  /** The actors that pay for it or help it. */
  readonly supportedBy?: ActorSupportRelationFilters | null | undefined;
  /** The full title. */
  readonly title?: StringFilters | null | undefined;
  /** The typologies published in this work. */
  readonly typologies?: OrganisationTypologyLinkRelationFilters | null | undefined;
  /** Where it can be read. */
  readonly url?: StringFilters | null | undefined;
};

/** What sort of work a source is. */
export type SourceKind =
  /** An article in a journal, a newsletter or a magazine. */
  | 'ARTICLE'
  /** A book. */
  | 'BOOK'
  /** A chapter of a book. */
  | 'CHAPTER'
  /** Tables of figures or codes. */
  | 'DATA_SET'
  /** The text of a law, a treaty or an agreement. */
  | 'LEGAL_TEXT'
  /** A report or an article in the news media. */
  | 'NEWS'
  /** A plan or a policy as its makers wrote it. */
  | 'PLAN'
  /** A talk or its slides. */
  | 'PRESENTATION'
  /** A report or a study. */
  | 'REPORT'
  /** A page or a portal on the web. */
  | 'WEB_PAGE'
  /** A working or discussion paper. */
  | 'WORKING_PAPER';

/** What must hold of a value of SourceKind; all conditions given must. */
export type SourceKindFilters = {
  /** Equal to this value. */
  readonly eq?: SourceKind | null | undefined;
  /** Equal to one of these values. */
  readonly in?: ReadonlyArray<SourceKind> | null | undefined;
  /** Whether a value is known at all. */
  readonly known?: boolean | null | undefined;
};

/** One relation and the thing at its other end. */
export type SourceLinkMatch = {
  /** What must hold of the relation's own fields. */
  readonly edge?: LinkFilters | null | undefined;
  /** What must hold of the thing at the other end. */
  readonly node?: SourceFilters | null | undefined;
};

/** What must hold of related things (source) and of the relation itself. */
export type SourceLinkRelationFilters = {
  /** This holds for every relation; it does where there is none. */
  readonly every?: SourceLinkMatch | null | undefined;
  /** There is no relation for which this holds. */
  readonly none?: SourceLinkMatch | null | undefined;
  /** There is a relation for which this holds. */
  readonly some?: SourceLinkMatch | null | undefined;
};

/** What must hold of a statistic; all conditions given must. */
export type StatisticFilters = {
  /** What else it is about. */
  readonly about?: EntityLinkRelationFilters | null | undefined;
  /** Other names, spellings and abbreviations under which it is found. */
  readonly aliases?: StringFilters | null | undefined;
  /** All of these must hold. */
  readonly and?: ReadonlyArray<StatisticFilters> | null | undefined;
  /** Where its parts do not add up to it, or it does not fit its whole: how. */
  readonly caveat?: StringFilters | null | undefined;
  /** Ideas and findings that are about this. */
  readonly concepts?: ConceptLinkRelationFilters | null | undefined;
  /** Disagreements between statements about this. */
  readonly conflicts?: ConflictLinkRelationFilters | null | undefined;
  /** What the thing is or what is said of it, in a few words. */
  readonly description?: StringFilters | null | undefined;
  /** Events about this. */
  readonly events?: EventLinkRelationFilters | null | undefined;
  /** Figures on this form of exploitation or a narrower one, or on what a term of another classification covers. Of several: any. */
  readonly form?: ReadonlyArray<string | number> | null | undefined;
  /** The forms of exploitation counted. */
  readonly forms?: ExploitationFormLinkRelationFilters | null | undefined;
  /** What sources find missing or not working here. */
  readonly gaps?: GapLinkRelationFilters | null | undefined;
  /** The groups of people counted. */
  readonly groups?: VictimGroupLinkRelationFilters | null | undefined;
  /** It is one of these. */
  readonly id?: ReadonlyArray<string | number> | null | undefined;
  /** What was judged of its identity with other things. */
  readonly identityJudgements?: IdentityJudgementLinkRelationFilters | null | undefined;
  /** What it measures. */
  readonly indicator?: IndicatorLinkRelationFilters | null | undefined;
  /** The greatest value of a range. */
  readonly maximum?: FloatFilters | null | undefined;
  /** The least value of a range. */
  readonly minimum?: FloatFilters | null | undefined;
  /** The name by which the thing is shown. */
  readonly name?: StringFilters | null | undefined;
  /** This must not hold. */
  readonly not?: StatisticFilters | null | undefined;
  /** At least one of these must hold. */
  readonly or?: ReadonlyArray<StatisticFilters> | null | undefined;
  /** Figures on people who come from this place or a place within it. Of several: any. */
  readonly origin?: ReadonlyArray<string | number> | null | undefined;
  /** The places that the people counted come from. */
  readonly origins?: PlaceLinkRelationFilters | null | undefined;
  /** Which part of the whole it is, where it is one of a breakdown: `forced marriage`. */
  readonly part?: StringFilters | null | undefined;
  /** The figure that it is a part of: its denominator. */
  readonly partOf?: StatisticLinkRelationFilters | null | undefined;
  /** The figures that are parts of it. */
  readonly parts?: StatisticLinkRelationFilters | null | undefined;
  /** The time that the figure covers. */
  readonly period?: DateFilters | null | undefined;
  /** Figures on this place or a place within it. Of several: any. */
  readonly place?: ReadonlyArray<string | number> | null | undefined;
  /** The places that it covers. */
  readonly places?: PlaceLinkRelationFilters | null | undefined;
  /** What is counted, in full: whom or what, where, by whom. */
  readonly population?: StringFilters | null | undefined;
  /** How exactly the value is given; null where none is reported. */
  readonly precision?: PrecisionFilters | null | undefined;
  /** The recommendations about this. */
  readonly recommendations?: RecommendationLinkRelationFilters | null | undefined;
  /** Whether a value was reported at all. */
  readonly reporting?: ReportingFilters | null | undefined;
  /** Circumstances that make trafficking more likely here. */
  readonly riskFactors?: RiskFactorLinkRelationFilters | null | undefined;
  /** Figures on this sector or a narrower one, or on what a term of another classification covers. Of several: any. */
  readonly sector?: ReadonlyArray<string | number> | null | undefined;
  /** The sectors counted. */
  readonly sectors?: SectorLinkRelationFilters | null | undefined;
  /** How many independent sources say so: a source that quotes another counts as the one it quotes. */
  readonly sourceCount?: IntFilters | null | undefined;
  /** The stage of the path from report to sentence that is counted. */
  readonly stage?: CaseFlowStageFilters | null | undefined;
  /** Figures about this. */
  readonly statistics?: StatisticLinkRelationFilters | null | undefined;
  /** The actors that pay for it or help it. */
  readonly supportedBy?: ActorSupportRelationFilters | null | undefined;
  /** The standard error, interval or level of significance, as printed. */
  readonly uncertainty?: StringFilters | null | undefined;
  /** The unit: `persons`, `cases`, `percent`, `baht`. */
  readonly unit?: StringFilters | null | undefined;
  /** The value; null where the source gives a range or none. */
  readonly value?: FloatFilters | null | undefined;
};

/** One relation and the thing at its other end. */
export type StatisticLinkMatch = {
  /** What must hold of the relation's own fields. */
  readonly edge?: LinkFilters | null | undefined;
  /** What must hold of the thing at the other end. */
  readonly node?: StatisticFilters | null | undefined;
};

/** What must hold of related things (statistic) and of the relation itself. */
export type StatisticLinkRelationFilters = {
  /** This holds for every relation; it does where there is none. */
  readonly every?: StatisticLinkMatch | null | undefined;
  /** There is no relation for which this holds. */
  readonly none?: StatisticLinkMatch | null | undefined;
  /** There is a relation for which this holds. */
  readonly some?: StatisticLinkMatch | null | undefined;
};

/** What must hold of a relation; all conditions given must. */
export type StopFilters = {
  /** How the border before this stop is crossed, where the source says at all. */
  readonly crossing?: StringFilters | null | undefined;
  /** What else is done there: `holds the contract`, `pays the wages`, `recruits`. */
  readonly functions?: StringFilters | null | undefined;
  /** Means of travel of the leg that ends here. */
  readonly mode?: TravelModeFilters | null | undefined;
  /** A remark that the relation needs to be read rightly. */
  readonly note?: StringFilters | null | undefined;
  /** Its place in the order of stops, from 1. */
  readonly order?: IntFilters | null | undefined;
  /** What the place is for the route. */
  readonly role?: StopRoleFilters | null | undefined;
  /** Whether sources disagree on the role. */
  readonly roleContested?: BooleanFilters | null | undefined;
  /** How many independent sources say so: a source that quotes another counts as the one it quotes. */
  readonly sourceCount?: IntFilters | null | undefined;
  /** Whether the leg that ends here was travelled: null unless the source says. */
  readonly travelled?: BooleanFilters | null | undefined;
};

/** What a place is for a route. */
export type StopRole =
  /** Where they are exploited. */
  | 'DESTINATION'
  /** Where the victims come from. */
  | 'SOURCE'
  /** Where they pass through. */
  | 'TRANSIT';

/** What must hold of a value of StopRole; all conditions given must. */
export type StopRoleFilters = {
  /** Equal to this value. */
  readonly eq?: StopRole | null | undefined;
  /** Equal to one of these values. */
  readonly in?: ReadonlyArray<StopRole> | null | undefined;
  /** Whether a value is known at all. */
  readonly known?: boolean | null | undefined;
};

/** What must hold of a text; all conditions given must. Of a list: of any of its members. */
export type StringFilters = {
  /** Contains this text, whatever the case. */
  readonly contains?: string | null | undefined;
  /** Equal to this text, letter by letter. */
  readonly eq?: string | null | undefined;
  /** Equal to one of these texts. */
  readonly in?: ReadonlyArray<string> | null | undefined;
  /** Whether a value is known at all. */
  readonly known?: boolean | null | undefined;
  /** Begins with this text, whatever the case. */
  readonly startsWith?: string | null | undefined;
};

/** What must hold of a subject; all conditions given must. */
export type SubjectFilters = {
  /** The actors that deal with this. */
  readonly actors?: ActorLinkRelationFilters | null | undefined;
  /** Other names, spellings and abbreviations under which it is found. */
  readonly aliases?: StringFilters | null | undefined;
  /** All of these must hold. */
  readonly and?: ReadonlyArray<SubjectFilters> | null | undefined;
  /** The wider matters that it is a part of. */
  readonly broader?: SubjectLinkRelationFilters | null | undefined;
  /** Ideas and findings that are about this. */
  readonly concepts?: ConceptLinkRelationFilters | null | undefined;
  /** Disagreements between statements about this. */
  readonly conflicts?: ConflictLinkRelationFilters | null | undefined;
  /** What the thing is or what is said of it, in a few words. */
  readonly description?: StringFilters | null | undefined;
  /** Events about this. */
  readonly events?: EventLinkRelationFilters | null | undefined;
  /** What sources find missing or not working here. */
  readonly gaps?: GapLinkRelationFilters | null | undefined;
  /** It is one of these. */
  readonly id?: ReadonlyArray<string | number> | null | undefined;
  /** What was judged of its identity with other things. */
  readonly identityJudgements?: IdentityJudgementLinkRelationFilters | null | undefined;
  /** The instruments that are about this. */
  readonly instruments?: InstrumentLinkRelationFilters | null | undefined;
  /** The name by which the thing is shown. */
  readonly name?: StringFilters | null | undefined;
  /** The narrower matters. */
  readonly narrower?: SubjectLinkRelationFilters | null | undefined;
  /** This must not hold. */
  readonly not?: SubjectFilters | null | undefined;
  /** At least one of these must hold. */
  readonly or?: ReadonlyArray<SubjectFilters> | null | undefined;
  /** The provisions that are about this. */
  readonly provisions?: ProvisionLinkRelationFilters | null | undefined;
  /** The recommendations about this. */
  readonly recommendations?: RecommendationLinkRelationFilters | null | undefined;
  /** Circumstances that make trafficking more likely here. */
  readonly riskFactors?: RiskFactorLinkRelationFilters | null | undefined;
  /** How many independent sources say so: a source that quotes another counts as the one it quotes. */
  readonly sourceCount?: IntFilters | null | undefined;
  /** Figures about this. */
  readonly statistics?: StatisticLinkRelationFilters | null | undefined;
  /** The actors that pay for it or help it. */
  readonly supportedBy?: ActorSupportRelationFilters | null | undefined;
};

/** One relation and the thing at its other end. */
export type SubjectLinkMatch = {
  /** What must hold of the relation's own fields. */
  readonly edge?: LinkFilters | null | undefined;
  /** What must hold of the thing at the other end. */
  readonly node?: SubjectFilters | null | undefined;
};

/** What must hold of related things (subject) and of the relation itself. */
export type SubjectLinkRelationFilters = {
  /** This holds for every relation; it does where there is none. */
  readonly every?: SubjectLinkMatch | null | undefined;
  /** There is no relation for which this holds. */
  readonly none?: SubjectLinkMatch | null | undefined;
  /** There is a relation for which this holds. */
  readonly some?: SubjectLinkMatch | null | undefined;
};

/** What must hold of a relation; all conditions given must. */
export type SuccessionFilters = {
  /** What changed: the name alone, the mandate, the parent. */
  readonly change?: StringFilters | null | undefined;
  /** A remark that the relation needs to be read rightly. */
  readonly note?: StringFilters | null | undefined;
  /** When. */
  readonly on?: DateFilters | null | undefined;
  /** How many independent sources say so: a source that quotes another counts as the one it quotes. */
  readonly sourceCount?: IntFilters | null | undefined;
};

/** What must hold of a relation; all conditions given must. */
export type SupportFilters = {
  /** By what means. */
  readonly kind?: SupportKindFilters | null | undefined;
  /** A remark that the relation needs to be read rightly. */
  readonly note?: StringFilters | null | undefined;
  /** Since when. */
  readonly since?: DateFilters | null | undefined;
  /** How many independent sources say so: a source that quotes another counts as the one it quotes. */
  readonly sourceCount?: IntFilters | null | undefined;
  /** Until when. */
  readonly until?: DateFilters | null | undefined;
};

/** By what means an actor supports something. */
export type SupportKind =
  /** Advocacy. */
  | 'ADVOCACY'
  /** Money. */
  | 'FUNDING'
  /** Services to people. */
  | 'SERVICES'
  /** Knowledge, training or advice. */
  | 'TECHNICAL'
  /** Support of a sort that the source does not name. */
  | 'UNSPECIFIED';

/** What must hold of a value of SupportKind; all conditions given must. */
export type SupportKindFilters = {
  /** Equal to this value. */
  readonly eq?: SupportKind | null | undefined;
  /** Equal to one of these values. */
  readonly in?: ReadonlyArray<SupportKind> | null | undefined;
  /** Whether a value is known at all. */
  readonly known?: boolean | null | undefined;
};

/** What must hold of a relation; all conditions given must. */
export type TenureFilters = {
  /** A remark that the relation needs to be read rightly. */
  readonly note?: StringFilters | null | undefined;
  /** Since when. */
  readonly since?: DateFilters | null | undefined;
  /** How many independent sources say so: a source that quotes another counts as the one it quotes. */
  readonly sourceCount?: IntFilters | null | undefined;
  /** Until when. */
  readonly until?: DateFilters | null | undefined;
};

/** What must hold of a relation; all conditions given must. */
export type TermMatchFilters = {
  /** What is lost where one is put for the other. */
  readonly lost?: StringFilters | null | undefined;
  /** How far the two are the same. */
  readonly match?: MatchKindFilters | null | undefined;
  /** A remark that the relation needs to be read rightly. */
  readonly note?: StringFilters | null | undefined;
  /** How many independent sources say so: a source that quotes another counts as the one it quotes. */
  readonly sourceCount?: IntFilters | null | undefined;
};

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

/** What must hold of a value of TraitDimension; all conditions given must. */
export type TraitDimensionFilters = {
  /** Equal to this value. */
  readonly eq?: TraitDimension | null | undefined;
  /** Equal to one of these values. */
  readonly in?: ReadonlyArray<TraitDimension> | null | undefined;
  /** Whether a value is known at all. */
  readonly known?: boolean | null | undefined;
};

/** What must hold of a trait; all conditions given must. */
export type TraitFilters = {
  /** Other names, spellings and abbreviations under which it is found. */
  readonly aliases?: StringFilters | null | undefined;
  /** All of these must hold. */
  readonly and?: ReadonlyArray<TraitFilters> | null | undefined;
  /** Ideas and findings that are about this. */
  readonly concepts?: ConceptLinkRelationFilters | null | undefined;
  /** Disagreements between statements about this. */
  readonly conflicts?: ConflictLinkRelationFilters | null | undefined;
  /** The groups that have this trait. */
  readonly criminalGroups?: CriminalGroupTraitValueRelationFilters | null | undefined;
  /** What the thing is or what is said of it, in a few words. */
  readonly description?: StringFilters | null | undefined;
  /** What it is a trait of: structure, discipline, violence, reach, market. */
  readonly dimension?: TraitDimensionFilters | null | undefined;
  /** Events about this. */
  readonly events?: EventLinkRelationFilters | null | undefined;
  /** What sources find missing or not working here. */
  readonly gaps?: GapLinkRelationFilters | null | undefined;
  /** It is one of these. */
  readonly id?: ReadonlyArray<string | number> | null | undefined;
  /** What was judged of its identity with other things. */
  readonly identityJudgements?: IdentityJudgementLinkRelationFilters | null | undefined;
  /** The name by which the thing is shown. */
  readonly name?: StringFilters | null | undefined;
  /** This must not hold. */
  readonly not?: TraitFilters | null | undefined;
  /** At least one of these must hold. */
  readonly or?: ReadonlyArray<TraitFilters> | null | undefined;
  /** The types of organisation that have this trait. */
  readonly organisationTypes?: OrganisationTypeTraitValueRelationFilters | null | undefined;
  /** The recommendations about this. */
  readonly recommendations?: RecommendationLinkRelationFilters | null | undefined;
  /** Circumstances that make trafficking more likely here. */
  readonly riskFactors?: RiskFactorLinkRelationFilters | null | undefined;
  /** How many independent sources say so: a source that quotes another counts as the one it quotes. */
  readonly sourceCount?: IntFilters | null | undefined;
  /** Figures about this. */
  readonly statistics?: StatisticLinkRelationFilters | null | undefined;
  /** The actors that pay for it or help it. */
  readonly supportedBy?: ActorSupportRelationFilters | null | undefined;
};

/** One relation and the thing at its other end. */
export type TraitTraitValueMatch = {
  /** What must hold of the relation's own fields. */
  readonly edge?: TraitValueFilters | null | undefined;
  /** What must hold of the thing at the other end. */
  readonly node?: TraitFilters | null | undefined;
};

/** What must hold of related things (trait) and of the relation itself. */
export type TraitTraitValueRelationFilters = {
  /** This holds for every relation; it does where there is none. */
  readonly every?: TraitTraitValueMatch | null | undefined;
  /** There is no relation for which this holds. */
  readonly none?: TraitTraitValueMatch | null | undefined;
  /** There is a relation for which this holds. */
  readonly some?: TraitTraitValueMatch | null | undefined;
};

/** What must hold of a relation; all conditions given must. */
export type TraitValueFilters = {
  /** How much, where the source says. */
  readonly degree?: StringFilters | null | undefined;
  /** Whether the type has the trait or is said to lack it. */
  readonly has?: BooleanFilters | null | undefined;
  /** A remark that the relation needs to be read rightly. */
  readonly note?: StringFilters | null | undefined;
  /** How many independent sources say so: a source that quotes another counts as the one it quotes. */
  readonly sourceCount?: IntFilters | null | undefined;
};

/** A means of travel. */
export type TravelMode =
  /** By air. */
  | 'AIR'
  /** On foot. */
  | 'FOOT'
  /** By land, in a vehicle or not said how. */
  | 'LAND'
  /** By water. */
  | 'SEA';

/** What must hold of a value of TravelMode; all conditions given must. */
export type TravelModeFilters = {
  /** Equal to this value. */
  readonly eq?: TravelMode | null | undefined;
  /** Equal to one of these values. */
  readonly in?: ReadonlyArray<TravelMode> | null | undefined;
  /** Whether a value is known at all. */
  readonly known?: boolean | null | undefined;
};

/** What must hold of a treaty; all conditions given must. */
export type TreatyFilters = {
  /** When it was adopted, passed or opened for signature. */
  readonly adoptedOn?: DateFilters | null | undefined;
  /** Other names, spellings and abbreviations under which it is found. */
  readonly aliases?: StringFilters | null | undefined;
  /** The instruments that change it. */
  readonly amendedBy?: LegalInstrumentLinkRelationFilters | null | undefined;
  /** The instruments that it changes. */
  readonly amends?: LegalInstrumentLinkRelationFilters | null | undefined;
  /** All of these must hold. */
  readonly and?: ReadonlyArray<TreatyFilters> | null | undefined;
  /** Ideas and findings that are about this. */
  readonly concepts?: ConceptLinkRelationFilters | null | undefined;
  /** Disagreements between statements about this. */
  readonly conflicts?: ConflictLinkRelationFilters | null | undefined;
  /** What it contradicts. */
  readonly conflictsWith?: LegalInstrumentLinkRelationFilters | null | undefined;
  /** What the thing is or what is said of it, in a few words. */
  readonly description?: StringFilters | null | undefined;
  /** Whether it was put into practice and what it achieved, as the source judges it. */
  readonly effect?: StringFilters | null | undefined;
  /** When it ceased to be in force. */
  readonly endedOn?: DateFilters | null | undefined;
  /** How many days after its own act of consent it comes into force for a party, once it is in force at all. */
  readonly entryIntoForceDelayDays?: IntFilters | null | undefined;
  /** When it comes into force for a party, in our words, as the treaty has it. */
  readonly entryIntoForceRule?: StringFilters | null | undefined;
  /** The bodies set up under it. */
  readonly establishes?: GovernmentAgencyLinkRelationFilters | null | undefined;
  /** Events about this. */
  readonly events?: EventLinkRelationFilters | null | undefined;
  /** What sources find missing or not working here. */
  readonly gaps?: GapLinkRelationFilters | null | undefined;
  /** It is one of these. */
  readonly id?: ReadonlyArray<string | number> | null | undefined;
  /** What was judged of its identity with other things. */
  readonly identityJudgements?: IdentityJudgementLinkRelationFilters | null | undefined;
  /** The instruments that put it into effect. */
  readonly implementedBy?: InstrumentImplementationRelationFilters | null | undefined;
  /** The instruments that it puts into effect. */
  readonly implements?: InstrumentImplementationRelationFilters | null | undefined;
  /** When it came into force, where a source states it. */
  readonly inForceOn?: DateFilters | null | undefined;
  /** The name by which the thing is shown. */
  readonly name?: StringFilters | null | undefined;
  /** This must not hold. */
  readonly not?: TreatyFilters | null | undefined;
  /** The title as the official text has it. */
  readonly officialTitle?: StringFilters | null | undefined;
  /** At least one of these must hold. */
  readonly or?: ReadonlyArray<TreatyFilters> | null | undefined;
  /** Who has joined it, how and when. */
  readonly parties?: ActorParticipationRelationFilters | null | undefined;
  /** Instruments that this actor has joined, or, of a country or area, that an actor of its has joined. Of several: any. */
  readonly party?: ReadonlyArray<string | number> | null | undefined;
  /** Its articles and paragraphs as far as they are known here. */
  readonly provisions?: ProvisionLinkRelationFilters | null | undefined;
  /** The recommendations about this. */
  readonly recommendations?: RecommendationLinkRelationFilters | null | undefined;
  /** The instruments that repeal it. */
  readonly repealedBy?: LegalInstrumentLinkRelationFilters | null | undefined;
  /** The instruments that it repeals. */
  readonly repeals?: LegalInstrumentLinkRelationFilters | null | undefined;
  /** The instruments that took its place. */
  readonly replacedBy?: InstrumentLinkRelationFilters | null | undefined;
  /** The instruments that it takes the place of. */
  readonly replaces?: InstrumentLinkRelationFilters | null | undefined;
  /** Circumstances that make trafficking more likely here. */
  readonly riskFactors?: RiskFactorLinkRelationFilters | null | undefined;
  /** The schemes that rest on it. */
  readonly schemes?: SchemeLinkRelationFilters | null | undefined;
  /** The sectors that it covers in particular. */
  readonly sectors?: SectorLinkRelationFilters | null | undefined;
  /** How many independent sources say so: a source that quotes another counts as the one it quotes. */
  readonly sourceCount?: IntFilters | null | undefined;
  /** Figures about this. */
  readonly statistics?: StatisticLinkRelationFilters | null | undefined;
  /** How far it has come; null where the source does not say. */
  readonly status?: InstrumentStatusFilters | null | undefined;
  /** What it is about. */
  readonly subject?: SubjectLinkRelationFilters | null | undefined;
  /** The instruments that add to it. */
  readonly supplementedBy?: InstrumentLinkRelationFilters | null | undefined;
  /** The instruments that it adds to. */
  readonly supplements?: InstrumentLinkRelationFilters | null | undefined;
  /** The actors that pay for it or help it. */
  readonly supportedBy?: ActorSupportRelationFilters | null | undefined;
  /** The laws that turn it into national law, and how fully. */
  readonly transposedBy?: LegalInstrumentImplementationRelationFilters | null | undefined;
  /** The supranational acts that it turns into national law, and how fully. */
  readonly transposes?: LegalInstrumentImplementationRelationFilters | null | undefined;
};

/** One relation and the thing at its other end. */
export type TreatyParticipationMatch = {
  /** What must hold of the relation's own fields. */
  readonly edge?: ParticipationFilters | null | undefined;
  /** What must hold of the thing at the other end. */
  readonly node?: TreatyFilters | null | undefined;
};

/** What must hold of related things (treaty) and of the relation itself. */
export type TreatyParticipationRelationFilters = {
  /** This holds for every relation; it does where there is none. */
  readonly every?: TreatyParticipationMatch | null | undefined;
  /** There is no relation for which this holds. */
  readonly none?: TreatyParticipationMatch | null | undefined;
  /** There is a relation for which this holds. */
  readonly some?: TreatyParticipationMatch | null | undefined;
};

/** What must hold of a victim group; all conditions given must. */
export type VictimGroupFilters = {
  /** The age of its members, where it is one. */
  readonly age?: AgeGroupFilters | null | undefined;
  /** Other names, spellings and abbreviations under which it is found. */
  readonly aliases?: StringFilters | null | undefined;
  /** All of these must hold. */
  readonly and?: ReadonlyArray<VictimGroupFilters> | null | undefined;
  /** The wider groups that it is a part of. */
  readonly broader?: VictimGroupLinkRelationFilters | null | undefined;
  /** Cases whose victims were of this group. */
  readonly cases?: CaseLinkRelationFilters | null | undefined;
  /** Where its members come from. */
  readonly comesFrom?: PlaceLinkRelationFilters | null | undefined;
  /** Ideas and findings that are about this. */
  readonly concepts?: ConceptLinkRelationFilters | null | undefined;
  /** Disagreements between statements about this. */
  readonly conflicts?: ConflictLinkRelationFilters | null | undefined;
  /** What the thing is or what is said of it, in a few words. */
  readonly description?: StringFilters | null | undefined;
  /** Events about this. */
  readonly events?: EventLinkRelationFilters | null | undefined;
  /** Figures on people of this group. */
  readonly figures?: StatisticLinkRelationFilters | null | undefined;
  /** What sources find missing or not working here. */
  readonly gaps?: GapLinkRelationFilters | null | undefined;
  /** It is one of these. */
  readonly id?: ReadonlyArray<string | number> | null | undefined;
  /** What was judged of its identity with other things. */
  readonly identityJudgements?: IdentityJudgementLinkRelationFilters | null | undefined;
  /** The name by which the thing is shown. */
  readonly name?: StringFilters | null | undefined;
  /** The narrower groups. */
  readonly narrower?: VictimGroupLinkRelationFilters | null | undefined;
  /** This must not hold. */
  readonly not?: VictimGroupFilters | null | undefined;
  /** At least one of these must hold. */
  readonly or?: ReadonlyArray<VictimGroupFilters> | null | undefined;
  /** The recommendations about this. */
  readonly recommendations?: RecommendationLinkRelationFilters | null | undefined;
  /** Circumstances that make trafficking more likely here. */
  readonly riskFactors?: RiskFactorLinkRelationFilters | null | undefined;
  /** Routes that people of this group are taken along. */
  readonly routes?: RouteLinkRelationFilters | null | undefined;
  /** The schemes for people of this group. */
  readonly schemes?: SchemeLinkRelationFilters | null | undefined;
  /** The sex of its members, where it is one. */
  readonly sex?: SexFilters | null | undefined;
  /** How many independent sources say so: a source that quotes another counts as the one it quotes. */
  readonly sourceCount?: IntFilters | null | undefined;
  /** Figures about this. */
  readonly statistics?: StatisticLinkRelationFilters | null | undefined;
  /** The actors that pay for it or help it. */
  readonly supportedBy?: ActorSupportRelationFilters | null | undefined;
};

/** One relation and the thing at its other end. */
export type VictimGroupLinkMatch = {
  /** What must hold of the relation's own fields. */
  readonly edge?: LinkFilters | null | undefined;
  /** What must hold of the thing at the other end. */
  readonly node?: VictimGroupFilters | null | undefined;
};

/** What must hold of related things (victim group) and of the relation itself. */
export type VictimGroupLinkRelationFilters = {
  /** This holds for every relation; it does where there is none. */
  readonly every?: VictimGroupLinkMatch | null | undefined;
  /** There is no relation for which this holds. */
  readonly none?: VictimGroupLinkMatch | null | undefined;
  /** There is a relation for which this holds. */
  readonly some?: VictimGroupLinkMatch | null | undefined;
};

export type CitationFieldsFragment = { readonly page: number | null, readonly lines: string | null, readonly quoted: string | null, readonly note: string | null, readonly confidence: Confidence, readonly polarity: Polarity, readonly origin: Origin, readonly source: { readonly id: string, readonly name: string, readonly title: string, readonly authors: ReadonlyArray<string>, readonly publishedOn: string | null } };

export type MapPlaceFragment = (
  { readonly id: string, readonly name: string, readonly latitude: number | null, readonly longitude: number | null, readonly within: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly latitude: number | null, readonly longitude: number | null }> } }
  & { readonly __typename: 'Country' | 'Locality' | 'Region' }
);

export type RegionMembersQueryVariables = Exact<{ [key: string]: never; }>;


export type RegionMembersQuery = { readonly regions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly within: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly contains: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly latitude: number | null, readonly longitude: number | null }> } }> } };

export type ChosenNamesQueryVariables = Exact<{
  ids: ReadonlyArray<string | number> | string | number;
}>;


export type ChosenNamesQuery = { readonly nodes: ReadonlyArray<
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

export type ChosenRoutesQueryVariables = Exact<{
  ids: ReadonlyArray<string | number> | string | number;
  asOf?: string | null | undefined;
  first: number;
}>;


export type ChosenRoutesQuery = { readonly routes: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly description: string | null, readonly status: RouteStatus, readonly period: string | null, readonly held: Holding | null, readonly sourceCount: number, readonly victimsReported: string | null, readonly evidence: ReadonlyArray<{ readonly page: number | null, readonly lines: string | null, readonly quoted: string | null, readonly note: string | null, readonly confidence: Confidence, readonly polarity: Polarity, readonly origin: Origin, readonly source: { readonly id: string, readonly name: string, readonly title: string, readonly authors: ReadonlyArray<string>, readonly publishedOn: string | null } }>, readonly conflicts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly forms: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly sectors: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly promisedSectors: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly victims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly recruitment: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly control: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly organisers: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly organiserTypes: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly stops: { readonly edges: ReadonlyArray<{ readonly order: number, readonly role: StopRole, readonly roleContested: boolean | null, readonly travelled: boolean | null, readonly mode: TravelMode | null, readonly crossing: string | null, readonly functions: ReadonlyArray<string>, readonly note: string | null, readonly evidence: ReadonlyArray<{ readonly page: number | null, readonly lines: string | null, readonly quoted: string | null, readonly note: string | null, readonly confidence: Confidence, readonly polarity: Polarity, readonly origin: Origin, readonly source: { readonly id: string, readonly name: string, readonly title: string, readonly authors: ReadonlyArray<string>, readonly publishedOn: string | null } }>, readonly node: (
            { readonly id: string, readonly name: string }
            & { readonly __typename: 'Country' | 'Locality' | 'Region' }
          ) }> } }> } };

export type RouteFlowsQueryVariables = Exact<{
  where?: RouteFilters | null | undefined;
  asOf?: string | null | undefined;
  rollUp: FlowLevel;
  orderBy?: ReadonlyArray<FlowOrder> | FlowOrder | null | undefined;
  first: number;
}>;


export type RouteFlowsQuery = { readonly flows: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly routeCount: number, readonly sourceCount: number, readonly statuses: ReadonlyArray<RouteStatus>, readonly travelled: boolean, readonly beginning: string | null, readonly end: string | null, readonly origin: (
        { readonly id: string, readonly name: string, readonly latitude: number | null, readonly longitude: number | null, readonly within: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly latitude: number | null, readonly longitude: number | null }> } }
        & { readonly __typename: 'Country' | 'Locality' | 'Region' }
      ) | null, readonly destination: (
        { readonly id: string, readonly name: string, readonly latitude: number | null, readonly longitude: number | null, readonly within: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly latitude: number | null, readonly longitude: number | null }> } }
        & { readonly __typename: 'Country' | 'Locality' | 'Region' }
      ) | null, readonly routes: ReadonlyArray<{ readonly id: string, readonly held: Holding | null, readonly evidence: ReadonlyArray<{ readonly polarity: Polarity }> }>, readonly forms: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly sectors: ReadonlyArray<{ readonly id: string, readonly name: string }> }> } };

export type RoutesOnMapQueryVariables = Exact<{
  where?: RouteFilters | null | undefined;
  asOf?: string | null | undefined;
  first: number;
}>;


export type RoutesOnMapQuery = { readonly routes: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly status: RouteStatus, readonly period: string | null, readonly held: Holding | null, readonly sourceCount: number, readonly evidence: ReadonlyArray<{ readonly polarity: Polarity }>, readonly conflicts: { readonly totalCount: number }, readonly forms: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly sectors: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly victims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly stops: { readonly edges: ReadonlyArray<{ readonly order: number, readonly role: StopRole, readonly roleContested: boolean | null, readonly travelled: boolean | null, readonly evidence: ReadonlyArray<{ readonly polarity: Polarity }>, readonly node: (
            { readonly id: string, readonly name: string, readonly latitude: number | null, readonly longitude: number | null, readonly within: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly latitude: number | null, readonly longitude: number | null }> } }
            & { readonly __typename: 'Country' | 'Locality' | 'Region' }
          ) }> } }> } };

export type RouteVocabulariesQueryVariables = Exact<{ [key: string]: never; }>;


export type RouteVocabulariesQuery = { readonly exploitationForms: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly broader: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> } }> }, readonly sectors: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly broader: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> } }> }, readonly victimGroups: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly broader: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> } }> } };

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
export const MapPlaceFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment MapPlace on Place {
  __typename
  id
  name
  latitude
  longitude
  within(first: 20) {
    nodes {
      id
      name
      latitude
      longitude
    }
  }
}
    `, {"fragmentName":"MapPlace"}) as unknown as TypedDocumentString<MapPlaceFragment, unknown>;
export const RegionMembersDocument = /*#__PURE__*/ new TypedDocumentString(`
    query RegionMembers {
  regions(first: 500) {
    totalCount
    nodes {
      id
      name
      within {
        nodes {
          id
        }
      }
      contains(first: 300) {
        nodes {
          id
          latitude
          longitude
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RegionMembersQuery, RegionMembersQueryVariables>;
export const ChosenNamesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ChosenNames($ids: [ID!]!) {
  nodes(ids: $ids) {
    __typename
    id
    name
  }
}
    `) as unknown as TypedDocumentString<ChosenNamesQuery, ChosenNamesQueryVariables>;
export const ChosenRoutesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ChosenRoutes($ids: [ID!]!, $asOf: PartialDate, $first: Int!) {
  routes(where: {id: $ids}, asOf: $asOf, first: $first) {
    nodes {
      id
      name
      description
      status
      period
      held
      sourceCount
      victimsReported
      evidence {
        ...CitationFields
      }
      conflicts {
        nodes {
          id
          name
        }
      }
      forms {
        nodes {
          id
          name
        }
      }
      sectors {
        nodes {
          id
          name
        }
      }
      promisedSectors {
        nodes {
          id
          name
        }
      }
      victims {
        nodes {
          id
          name
        }
      }
      recruitment {
        nodes {
          id
          name
        }
      }
      control {
        nodes {
          id
          name
        }
      }
      organisers {
        nodes {
          id
          name
        }
      }
      organiserTypes {
        nodes {
          id
          name
        }
      }
      stops(first: 100) {
        edges {
          order
          role
          roleContested
          travelled
          mode
          crossing
          functions
          note
          evidence {
            ...CitationFields
          }
          node {
            __typename
            id
            name
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
}`) as unknown as TypedDocumentString<ChosenRoutesQuery, ChosenRoutesQueryVariables>;
export const RouteFlowsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query RouteFlows($where: RouteFilters, $asOf: PartialDate, $rollUp: FlowLevel!, $orderBy: [FlowOrder!], $first: Int!) {
  flows(
    where: $where
    asOf: $asOf
    rollUp: $rollUp
    orderBy: $orderBy
    first: $first
  ) {
    totalCount
    nodes {
      routeCount
      sourceCount
      statuses
      travelled
      beginning
      end
      origin {
        ...MapPlace
      }
      destination {
        ...MapPlace
      }
      routes {
        id
        held
        evidence {
          polarity
        }
      }
      forms {
        id
        name
      }
      sectors {
        id
        name
      }
    }
  }
}
    fragment MapPlace on Place {
  __typename
  id
  name
  latitude
  longitude
  within(first: 20) {
    nodes {
      id
      name
      latitude
      longitude
    }
  }
}`) as unknown as TypedDocumentString<RouteFlowsQuery, RouteFlowsQueryVariables>;
export const RoutesOnMapDocument = /*#__PURE__*/ new TypedDocumentString(`
    query RoutesOnMap($where: RouteFilters, $asOf: PartialDate, $first: Int!) {
  routes(
    where: $where
    asOf: $asOf
    first: $first
    orderBy: [{field: SOURCE_COUNT, direction: DESC}]
  ) {
    totalCount
    nodes {
      id
      name
      status
      period
      held
      sourceCount
      evidence {
        polarity
      }
      conflicts(first: 0) {
        totalCount
      }
      forms {
        nodes {
          id
          name
        }
      }
      sectors {
        nodes {
          id
          name
        }
      }
      victims {
        nodes {
          id
          name
        }
      }
      stops(first: 100) {
        edges {
          order
          role
          roleContested
          travelled
          evidence {
            polarity
          }
          node {
            ...MapPlace
          }
        }
      }
    }
  }
}
    fragment MapPlace on Place {
  __typename
  id
  name
  latitude
  longitude
  within(first: 20) {
    nodes {
      id
      name
      latitude
      longitude
    }
  }
}`) as unknown as TypedDocumentString<RoutesOnMapQuery, RoutesOnMapQueryVariables>;
export const RouteVocabulariesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query RouteVocabularies {
  exploitationForms(first: 500, where: {routes: {some: {}}}) {
    nodes {
      id
      name
      broader {
        nodes {
          id
          name
        }
      }
    }
  }
  sectors(first: 500, where: {routes: {some: {}}}) {
    nodes {
      id
      name
      broader {
        nodes {
          id
          name
        }
      }
    }
  }
  victimGroups(first: 500, where: {routes: {some: {}}}) {
    nodes {
      id
      name
      broader {
        nodes {
          id
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RouteVocabulariesQuery, RouteVocabulariesQueryVariables>;