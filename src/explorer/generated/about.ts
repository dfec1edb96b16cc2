/* Generated from the documents of the explorer. Do not edit: run `npm run generate`. */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
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

export type AboutQueryVariables = Exact<{ [key: string]: never; }>;


export type AboutQuery = { readonly meta: { readonly apiVersion: string, readonly dataVersion: string | null, readonly entityCount: number, readonly relationCount: number }, readonly answerCitation: { readonly link: string, readonly queryHash: string, readonly bibtex: string, readonly csl: string }, readonly sources: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly title: string, readonly authors: ReadonlyArray<string>, readonly publishedOn: string | null, readonly licence: string | null, readonly coverage: string | null }> }, readonly allSources: { readonly totalCount: number }, readonly conflicts: { readonly totalCount: number } };

export type CountByTypeQueryVariables = Exact<{
  sourceCount?: IntFilters | null | undefined;
}>;


export type CountByTypeQuery = { readonly Agreement: { readonly totalCount: number }, readonly Assessment: { readonly totalCount: number }, readonly Case: { readonly totalCount: number }, readonly Classification: { readonly totalCount: number }, readonly ClassificationTerm: { readonly totalCount: number }, readonly Company: { readonly totalCount: number }, readonly Concept: { readonly totalCount: number }, readonly Conflict: { readonly totalCount: number }, readonly ControlMethod: { readonly totalCount: number }, readonly Country: { readonly totalCount: number }, readonly CourtDecision: { readonly totalCount: number }, readonly CriminalGroup: { readonly totalCount: number }, readonly Event: { readonly totalCount: number }, readonly ExploitationForm: { readonly totalCount: number }, readonly Gap: { readonly totalCount: number }, readonly Good: { readonly totalCount: number }, readonly GovernmentAgency: { readonly totalCount: number }, readonly IdentityJudgement: { readonly totalCount: number }, readonly Indicator: { readonly totalCount: number }, readonly IntergovernmentalOrganisation: { readonly totalCount: number }, readonly Locality: { readonly totalCount: number }, readonly MediaOrganisation: { readonly totalCount: number }, readonly ModusOperandi: { readonly totalCount: number }, readonly NationalLaw: { readonly totalCount: number }, readonly NonGovernmentalOrganisation: { readonly totalCount: number }, readonly OrganisationType: { readonly totalCount: number }, readonly OrganisationTypology: { readonly totalCount: number }, readonly PolicyModel: { readonly totalCount: number }, readonly Programme: { readonly totalCount: number }, readonly Provision: { readonly totalCount: number }, readonly Recommendation: { readonly totalCount: number }, readonly RecruitmentMethod: { readonly totalCount: number }, readonly Region: { readonly totalCount: number }, readonly ResearchBody: { readonly totalCount: number }, readonly RiskFactor: { readonly totalCount: number }, readonly Route: { readonly totalCount: number }, readonly Scheme: { readonly totalCount: number }, readonly Sector: { readonly totalCount: number }, readonly Source: { readonly totalCount: number }, readonly Statistic: { readonly totalCount: number }, readonly Subject: { readonly totalCount: number }, readonly SupranationalAct: { readonly totalCount: number }, readonly Trait: { readonly totalCount: number }, readonly Treaty: { readonly totalCount: number }, readonly VictimGroup: { readonly totalCount: number } };

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

export const AboutDocument = /*#__PURE__*/ new TypedDocumentString(`
    query About {
  meta {
    apiVersion
    dataVersion
    entityCount
    relationCount
  }
  answerCitation {
    link
    queryHash
    bibtex
    csl
  }
  sources(first: 60, where: {coverage: {known: true}}) {
    totalCount
    nodes {
      id
      name
      title
      authors
      publishedOn
      licence
      coverage
    }
  }
  allSources: sources(first: 0) {
    totalCount
  }
  conflicts(first: 0) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<AboutQuery, AboutQueryVariables>;
export const CountByTypeDocument = /*#__PURE__*/ new TypedDocumentString(`
    query CountByType($sourceCount: IntFilters) {
  Agreement: entities(
    first: 0
    where: {type: Agreement, sourceCount: $sourceCount}
  ) {
    totalCount
  }
  Assessment: entities(
    first: 0
    where: {type: Assessment, sourceCount: $sourceCount}
  ) {
    totalCount
  }
  Case: entities(first: 0, where: {type: Case, sourceCount: $sourceCount}) {
    totalCount
  }
  Classification: entities(
    first: 0
    where: {type: Classification, sourceCount: $sourceCount}
  ) {
    totalCount
  }
  ClassificationTerm: entities(
    first: 0
    where: {type: ClassificationTerm, sourceCount: $sourceCount}
  ) {
    totalCount
  }
  Company: entities(first: 0, where: {type: Company, sourceCount: $sourceCount}) {
    totalCount
  }
  Concept: entities(first: 0, where: {type: Concept, sourceCount: $sourceCount}) {
    totalCount
  }
  Conflict: entities(first: 0, where: {type: Conflict, sourceCount: $sourceCount}) {
    totalCount
  }
  ControlMethod: entities(
    first: 0
    where: {type: ControlMethod, sourceCount: $sourceCount}
  ) {
    totalCount
  }
  Country: entities(first: 0, where: {type: Country, sourceCount: $sourceCount}) {
    totalCount
  }
  CourtDecision: entities(
    first: 0
    where: {type: CourtDecision, sourceCount: $sourceCount}
  ) {
    totalCount
  }
  CriminalGroup: entities(
    first: 0
    where: {type: CriminalGroup, sourceCount: $sourceCount}
  ) {
    totalCount
  }
  Event: entities(first: 0, where: {type: Event, sourceCount: $sourceCount}) {
    totalCount
  }
  ExploitationForm: entities(
    first: 0
    where: {type: ExploitationForm, sourceCount: $sourceCount}
  ) {
    totalCount
  }
  Gap: entities(first: 0, where: {type: Gap, sourceCount: $sourceCount}) {
    totalCount
  }
  Good: entities(first: 0, where: {type: Good, sourceCount: $sourceCount}) {
    totalCount
  }
  GovernmentAgency: entities(
    first: 0
    where: {type: GovernmentAgency, sourceCount: $sourceCount}
  ) {
    totalCount
  }
  IdentityJudgement: entities(
    first: 0
    where: {type: IdentityJudgement, sourceCount: $sourceCount}
  ) {
    totalCount
  }
  Indicator: entities(
    first: 0
    where: {type: Indicator, sourceCount: $sourceCount}
  ) {
    totalCount
  }
  IntergovernmentalOrganisation: entities(
    first: 0
    where: {type: IntergovernmentalOrganisation, sourceCount: $sourceCount}
  ) {
    totalCount
  }
  Locality: entities(first: 0, where: {type: Locality, sourceCount: $sourceCount}) {
    totalCount
  }
  MediaOrganisation: entities(
    first: 0
    where: {type: MediaOrganisation, sourceCount: $sourceCount}
  ) {
    totalCount
  }
  ModusOperandi: entities(
    first: 0
    where: {type: ModusOperandi, sourceCount: $sourceCount}
  ) {
    totalCount
  }
  NationalLaw: entities(
    first: 0
    where: {type: NationalLaw, sourceCount: $sourceCount}
  ) {
    totalCount
  }
  NonGovernmentalOrganisation: entities(
    first: 0
    where: {type: NonGovernmentalOrganisation, sourceCount: $sourceCount}
  ) {
    totalCount
  }
  OrganisationType: entities(
    first: 0
    where: {type: OrganisationType, sourceCount: $sourceCount}
  ) {
    totalCount
  }
  OrganisationTypology: entities(
    first: 0
    where: {type: OrganisationTypology, sourceCount: $sourceCount}
  ) {
    totalCount
  }
  PolicyModel: entities(
    first: 0
    where: {type: PolicyModel, sourceCount: $sourceCount}
  ) {
    totalCount
  }
  Programme: entities(
    first: 0
    where: {type: Programme, sourceCount: $sourceCount}
  ) {
    totalCount
  }
  Provision: entities(
    first: 0
    where: {type: Provision, sourceCount: $sourceCount}
  ) {
    totalCount
  }
  Recommendation: entities(
    first: 0
    where: {type: Recommendation, sourceCount: $sourceCount}
  ) {
    totalCount
  }
  RecruitmentMethod: entities(
    first: 0
    where: {type: RecruitmentMethod, sourceCount: $sourceCount}
  ) {
    totalCount
  }
  Region: entities(first: 0, where: {type: Region, sourceCount: $sourceCount}) {
    totalCount
  }
  ResearchBody: entities(
    first: 0
    where: {type: ResearchBody, sourceCount: $sourceCount}
  ) {
    totalCount
  }
  RiskFactor: entities(
    first: 0
    where: {type: RiskFactor, sourceCount: $sourceCount}
  ) {
    totalCount
  }
  Route: entities(first: 0, where: {type: Route, sourceCount: $sourceCount}) {
    totalCount
  }
  Scheme: entities(first: 0, where: {type: Scheme, sourceCount: $sourceCount}) {
    totalCount
  }
  Sector: entities(first: 0, where: {type: Sector, sourceCount: $sourceCount}) {
    totalCount
  }
  Source: entities(first: 0, where: {type: Source, sourceCount: $sourceCount}) {
    totalCount
  }
  Statistic: entities(
    first: 0
    where: {type: Statistic, sourceCount: $sourceCount}
  ) {
    totalCount
  }
  Subject: entities(first: 0, where: {type: Subject, sourceCount: $sourceCount}) {
    totalCount
  }
  SupranationalAct: entities(
    first: 0
    where: {type: SupranationalAct, sourceCount: $sourceCount}
  ) {
    totalCount
  }
  Trait: entities(first: 0, where: {type: Trait, sourceCount: $sourceCount}) {
    totalCount
  }
  Treaty: entities(first: 0, where: {type: Treaty, sourceCount: $sourceCount}) {
    totalCount
  }
  VictimGroup: entities(
    first: 0
    where: {type: VictimGroup, sourceCount: $sourceCount}
  ) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<CountByTypeQuery, CountByTypeQueryVariables>;