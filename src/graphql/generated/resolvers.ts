/* Generated from schema.graphql. Do not edit: run `npm run generate`. */
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { RequestContext } from '../context.js';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A FeatureCollection as RFC 7946 has it: longitude before latitude, in degrees. */
  GeoJSON: { input: unknown; output: unknown; }
  /**
   * A date or an interval as exactly as it is known, in EDTF: `2004`, `2004-10`, `2004-10-29`, `2012/2014`, `2001/2011-02`,
   * `2004~` (about), `2004/..` (from then on). Kept as written, compared as an interval.
   */
  PartialDate: { input: string; output: string; }
};

/** Where something is said: the source, the page and, where the page quotes someone, whom. */
export type Citation = {
  readonly __typename?: 'Citation';
  /** How firmly the source says it. */
  readonly confidence: Confidence;
  /** The lines of the source's text, counted from its beginning: `2726-2728`. */
  readonly lines?: Maybe<Scalars['String']['output']>;
  /** A remark that the citation needs to be read rightly. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** How the record came from the source. */
  readonly origin: Origin;
  /** The printed page; null where the source has no pages. */
  readonly page?: Maybe<Scalars['Int']['output']>;
  /** Whether the source affirms or denies it. */
  readonly polarity: Polarity;
  /** Who is quoted or relied on there, as printed. */
  readonly quoted?: Maybe<Scalars['String']['output']>;
  /** The work that is quoted or relied on there. */
  readonly quotedSource?: Maybe<Source>;
  /** The work that says it. */
  readonly source: Source;
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

/** Anything that the graph knows: it has an id, a name, and the pages that say so. */
export type Entity = {
  /** Other names, spellings and abbreviations under which it is found. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** What the thing is or what is said of it, in a few words. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The sources and pages from which the thing is known. */
  readonly evidence: ReadonlyArray<Citation>;
  /** How surely it held at the date given as `asOf`; null where none was given. */
  readonly held?: Maybe<Holding>;
  /** A stable, readable id, prefixed by the type: `country:MMR`. */
  readonly id: Scalars['ID']['output'];
  /** Names in other languages. */
  readonly localNames: ReadonlyArray<LocalName>;
  /** The name by which the thing is shown. */
  readonly name: Scalars['String']['output'];
  /** How many independent sources say so: a source that quotes another counts as the one it quotes. */
  readonly sourceCount: Scalars['Int']['output'];
};

/** The id is known. */
export type EntityFound = {
  readonly __typename?: 'EntityFound';
  /** The thing with that id. */
  readonly entity: Entity;
};

/** What is known of an id. */
export type EntityResult = EntityFound | NotFound;

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

/** A name in a stated language. */
export type LocalName = {
  readonly __typename?: 'LocalName';
  /** The language, as a BCP 47 tag. */
  readonly language: Scalars['String']['output'];
  /** The name as written in that language. */
  readonly text: Scalars['String']['output'];
};

/** Which program and which data an answer comes from. */
export type Meta = {
  readonly __typename?: 'Meta';
  /** The version of the program. */
  readonly apiVersion: Scalars['String']['output'];
  /** A hash of everything that the graph holds; null for an empty graph. */
  readonly dataVersion?: Maybe<Scalars['String']['output']>;
  /** How many things the graph knows. */
  readonly entityCount: Scalars['Int']['output'];
  /** How many relations there are between them. */
  readonly relationCount: Scalars['Int']['output'];
  /** What keeps the graph: `memory` or `neo4j`. */
  readonly store: Scalars['String']['output'];
};

/** A thing whose name or id comes near to what was asked for. */
export type NearEntity = {
  readonly __typename?: 'NearEntity';
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Its name. */
  readonly name: Scalars['String']['output'];
};

/** Some things and all relations among them, ready to draw. */
export type Neighbourhood = {
  readonly __typename?: 'Neighbourhood';
  /** The relations among the things, each once, by id. */
  readonly edges: ReadonlyArray<StatedRelation>;
  /** Its routes as lines and its places, and the stops of its routes, as points; see `geography`. */
  readonly geoJson: Scalars['GeoJSON']['output'];
  /** The limit that was applied. */
  readonly limit: Scalars['Int']['output'];
  /** The things, nearest first, then by id. */
  readonly nodes: ReadonlyArray<NeighbourhoodNode>;
  /** Whether the limit cut something off. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** A thing in a neighbourhood. */
export type NeighbourhoodNode = {
  readonly __typename?: 'NeighbourhoodNode';
  /** How many steps it is from the nearest start. */
  readonly distance: Scalars['Int']['output'];
  /** The thing itself. */
  readonly entity: Entity;
};

/** The id is not known. */
export type NotFound = {
  readonly __typename?: 'NotFound';
  /** What was asked for. */
  readonly id: Scalars['ID']['output'];
  /** What is wrong and what may have been meant. */
  readonly message: Scalars['String']['output'];
  /** What comes nearest, best first. */
  readonly nearest: ReadonlyArray<NearEntity>;
};

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

/** What can be asked. Every thing, every relation and every figure carries `evidence`: the source and the page. */
export type Query = {
  readonly __typename?: 'Query';
  /** The thing with this id, or the nearest ids where the graph knows none. A name may be given for an id. */
  readonly entity: EntityResult;
  /** Which program and which data this answer comes from. */
  readonly meta: Meta;
  /** Everything within some steps of some things, whichever way the relations lead, as nodes and edges. */
  readonly neighbourhood: Neighbourhood;
  /** The thing with this id; null where the graph knows none, or none that stands at the clocks. */
  readonly node?: Maybe<Entity>;
  /** The things with these ids, in the order asked for; null for each that `node` would answer with null. */
  readonly nodes: ReadonlyArray<Maybe<Entity>>;
  /** Looks for words in names, aliases, names in other languages and descriptions; every word must be found, whole, as a beginning, or with a typing error. */
  readonly search: SearchConnection;
};


/** What can be asked. Every thing, every relation and every figure carries `evidence`: the source and the page. */
export type QueryEntityArgs = {
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
};


/** What can be asked. Every thing, every relation and every figure carries `evidence`: the source and the page. */
export type QueryNeighbourhoodArgs = {
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  depth?: Scalars['Int']['input'];
  ids: ReadonlyArray<Scalars['ID']['input']>;
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  limit?: Scalars['Int']['input'];
  relations?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  types?: InputMaybe<ReadonlyArray<EntityType>>;
};


/** What can be asked. Every thing, every relation and every figure carries `evidence`: the source and the page. */
export type QueryNodeArgs = {
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
};


/** What can be asked. Every thing, every relation and every figure carries `evidence`: the source and the page. */
export type QueryNodesArgs = {
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  ids: ReadonlyArray<Scalars['ID']['input']>;
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
};


/** What can be asked. Every thing, every relation and every figure carries `evidence`: the source and the page. */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['PartialDate']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['PartialDate']['input']>;
  text: Scalars['String']['input'];
  types?: InputMaybe<ReadonlyArray<EntityType>>;
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

/** What was found, best first. */
export type SearchConnection = {
  readonly __typename?: 'SearchConnection';
  /** The things found, with how well each matches. */
  readonly edges: ReadonlyArray<SearchEdge>;
  /** How many were found of each type, most first, whatever `types` says. */
  readonly facets: ReadonlyArray<TypeCount>;
  /** The things found, where no more is wanted. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Where the page lies. */
  readonly pageInfo: SearchPageInfo;
  /** How many were found on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A thing that was found. */
export type SearchEdge = {
  readonly __typename?: 'SearchEdge';
  /** Where it stands among what was found; opaque. */
  readonly cursor: Scalars['String']['output'];
  /** The name or the text that matched best. */
  readonly matched: Scalars['String']['output'];
  /** The thing itself. */
  readonly node: Entity;
  /** How well it matches; only good for comparing within one answer. */
  readonly score: Scalars['Float']['output'];
};

/** Where a page of what was found lies. */
export type SearchPageInfo = {
  readonly __typename?: 'SearchPageInfo';
  /** The cursor of the last thing on the page; null on an empty page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether more was found. */
  readonly hasNextPage: Scalars['Boolean']['output'];
};

/** A work from which something is known: a report, a book or a chapter of one, an article, a law's text, a data set. */
export type Source = {
  readonly __typename?: 'Source';
  /** Other names, spellings and abbreviations under which it is found. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Who wrote it, in the order of the title page. */
  readonly authors: ReadonlyArray<Scalars['String']['output']>;
  /** What it covers: places, times and matters, in our words. */
  readonly coverage?: Maybe<Scalars['String']['output']>;
  /** What the thing is or what is said of it, in a few words. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The sources and pages from which the thing is known. */
  readonly evidence: ReadonlyArray<Citation>;
  /** The first printed page of it that can be cited. */
  readonly firstPage?: Maybe<Scalars['Int']['output']>;
  /** How surely it held at the date given as `asOf`; null where none was given. */
  readonly held?: Maybe<Holding>;
  /** A stable, readable id, prefixed by the type: `country:MMR`. */
  readonly id: Scalars['ID']['output'];
  /** What sort of work it is. */
  readonly kind: SourceKind;
  /** Its language, as a BCP 47 tag. */
  readonly language?: Maybe<Scalars['String']['output']>;
  /** The last printed page of it that can be cited. */
  readonly lastPage?: Maybe<Scalars['Int']['output']>;
  /** The licence under which it may be used, as far as it is stated. */
  readonly licence?: Maybe<Scalars['String']['output']>;
  /** Names in other languages. */
  readonly localNames: ReadonlyArray<LocalName>;
  /** The name by which the thing is shown. */
  readonly name: Scalars['String']['output'];
  /** When it was published. */
  readonly publishedOn?: Maybe<Scalars['PartialDate']['output']>;
  /** Who published it, as printed. */
  readonly publisher?: Maybe<Scalars['String']['output']>;
  /** How reliable the source is on the Admiralty scale; null where that cannot be judged (F). */
  readonly reliability?: Maybe<Reliability>;
  /** How many independent sources say so: a source that quotes another counts as the one it quotes. */
  readonly sourceCount: Scalars['Int']['output'];
  /** The full title. */
  readonly title: Scalars['String']['output'];
  /** Where it can be read. */
  readonly url?: Maybe<Scalars['String']['output']>;
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

/** A relation between two things, as its sources state it. */
export type StatedRelation = {
  readonly __typename?: 'StatedRelation';
  /** The sources and pages from which the relation is known. */
  readonly evidence: ReadonlyArray<Citation>;
  /** How surely it held at the date given as `asOf`; null where none was given. */
  readonly held?: Maybe<Holding>;
  /** Unique among all relations. */
  readonly id: Scalars['ID']['output'];
  /** A remark that the relation needs to be read rightly. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The id of the thing that it leads from. */
  readonly source: Scalars['ID']['output'];
  /** How many independent sources say so: a source that quotes another counts as the one it quotes. */
  readonly sourceCount: Scalars['Int']['output'];
  /** The id of the thing that it leads to. */
  readonly target: Scalars['ID']['output'];
  /** The relation: `PARTY_TO`. */
  readonly type: Scalars['String']['output'];
};

/** How many things of a type were found. */
export type TypeCount = {
  readonly __typename?: 'TypeCount';
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** The type. */
  readonly type: EntityType;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  EntityResult:
    | ( Omit<EntityFound, 'entity'> & { entity: _RefType['Entity'] } )
    | ( NotFound )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Entity: never;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Citation: ResolverTypeWrapper<Citation>;
  Confidence: Confidence;
  Entity: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Entity']>;
  EntityFound: ResolverTypeWrapper<Omit<EntityFound, 'entity'> & { entity: ResolversTypes['Entity'] }>;
  EntityResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EntityResult']>;
  EntityType: EntityType;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  GeoJSON: ResolverTypeWrapper<Scalars['GeoJSON']['output']>;
  Holding: Holding;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  LocalName: ResolverTypeWrapper<LocalName>;
  Meta: ResolverTypeWrapper<Meta>;
  NearEntity: ResolverTypeWrapper<NearEntity>;
  Neighbourhood: ResolverTypeWrapper<Omit<Neighbourhood, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['NeighbourhoodNode']> }>;
  NeighbourhoodNode: ResolverTypeWrapper<Omit<NeighbourhoodNode, 'entity'> & { entity: ResolversTypes['Entity'] }>;
  NotFound: ResolverTypeWrapper<NotFound>;
  Origin: Origin;
  PartialDate: ResolverTypeWrapper<Scalars['PartialDate']['output']>;
  Polarity: Polarity;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Reliability: Reliability;
  SearchConnection: ResolverTypeWrapper<Omit<SearchConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SearchEdge']>, nodes: ReadonlyArray<ResolversTypes['Entity']> }>;
  SearchEdge: ResolverTypeWrapper<Omit<SearchEdge, 'node'> & { node: ResolversTypes['Entity'] }>;
  SearchPageInfo: ResolverTypeWrapper<SearchPageInfo>;
  Source: ResolverTypeWrapper<Source>;
  SourceKind: SourceKind;
  StatedRelation: ResolverTypeWrapper<StatedRelation>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  TypeCount: ResolverTypeWrapper<TypeCount>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Boolean: Scalars['Boolean']['output'];
  Citation: Citation;
  Entity: ResolversInterfaceTypes<ResolversParentTypes>['Entity'];
  EntityFound: Omit<EntityFound, 'entity'> & { entity: ResolversParentTypes['Entity'] };
  EntityResult: ResolversUnionTypes<ResolversParentTypes>['EntityResult'];
  Float: Scalars['Float']['output'];
  GeoJSON: Scalars['GeoJSON']['output'];
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  LocalName: LocalName;
  Meta: Meta;
  NearEntity: NearEntity;
  Neighbourhood: Omit<Neighbourhood, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['NeighbourhoodNode']> };
  NeighbourhoodNode: Omit<NeighbourhoodNode, 'entity'> & { entity: ResolversParentTypes['Entity'] };
  NotFound: NotFound;
  PartialDate: Scalars['PartialDate']['output'];
  Query: Record<PropertyKey, never>;
  SearchConnection: Omit<SearchConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SearchEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Entity']> };
  SearchEdge: Omit<SearchEdge, 'node'> & { node: ResolversParentTypes['Entity'] };
  SearchPageInfo: SearchPageInfo;
  Source: Source;
  StatedRelation: StatedRelation;
  String: Scalars['String']['output'];
  TypeCount: TypeCount;
};

export type CitationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Citation'] = ResolversParentTypes['Citation']> = {
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  lines?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['Origin'], ParentType, ContextType>;
  page?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  polarity?: Resolver<ResolversTypes['Polarity'], ParentType, ContextType>;
  quoted?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quotedSource?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type EntityResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  __resolveType: TypeResolveFn<null, ParentType, ContextType>;
};

export type EntityFoundResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EntityFound'] = ResolversParentTypes['EntityFound']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EntityResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EntityResult'] = ResolversParentTypes['EntityResult']> = {
  __resolveType: TypeResolveFn<'EntityFound' | 'NotFound', ParentType, ContextType>;
};

export interface GeoJsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['GeoJSON'], any> {
  name: 'GeoJSON';
}

export type LocalNameResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LocalName'] = ResolversParentTypes['LocalName']> = {
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MetaResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Meta'] = ResolversParentTypes['Meta']> = {
  apiVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dataVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  entityCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relationCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  store?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NearEntityResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NearEntity'] = ResolversParentTypes['NearEntity']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NeighbourhoodResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Neighbourhood'] = ResolversParentTypes['Neighbourhood']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StatedRelation']>, ParentType, ContextType>;
  geoJson?: Resolver<ResolversTypes['GeoJSON'], ParentType, ContextType>;
  limit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['NeighbourhoodNode']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type NeighbourhoodNodeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NeighbourhoodNode'] = ResolversParentTypes['NeighbourhoodNode']> = {
  distance?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type NotFoundResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NotFound'] = ResolversParentTypes['NotFound']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nearest?: Resolver<ReadonlyArray<ResolversTypes['NearEntity']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface PartialDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PartialDate'], any> {
  name: 'PartialDate';
}

export type QueryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  entity?: Resolver<ResolversTypes['EntityResult'], ParentType, ContextType, RequireFields<QueryEntityArgs, 'id'>>;
  meta?: Resolver<ResolversTypes['Meta'], ParentType, ContextType>;
  neighbourhood?: Resolver<ResolversTypes['Neighbourhood'], ParentType, ContextType, RequireFields<QueryNeighbourhoodArgs, 'depth' | 'ids' | 'limit'>>;
  node?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Entity']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'text'>>;
};

export type SearchConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['TypeCount']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['SearchPageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  matched?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SearchPageInfoResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SearchPageInfo'] = ResolversParentTypes['SearchPageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SourceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  authors?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  coverage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  firstPage?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  held?: Resolver<Maybe<ResolversTypes['Holding']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SourceKind'], ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastPage?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  licence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  localNames?: Resolver<ReadonlyArray<ResolversTypes['LocalName']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reliability?: Resolver<Maybe<ResolversTypes['Reliability']>, ParentType, ContextType>;
  sourceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type StatedRelationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StatedRelation'] = ResolversParentTypes['StatedRelation']> = {
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  held?: Resolver<Maybe<ResolversTypes['Holding']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sourceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TypeCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TypeCount'] = ResolversParentTypes['TypeCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
};

export type Resolvers<ContextType = RequestContext> = {
  Citation?: CitationResolvers<ContextType>;
  Entity?: EntityResolvers<ContextType>;
  EntityFound?: EntityFoundResolvers<ContextType>;
  EntityResult?: EntityResultResolvers<ContextType>;
  GeoJSON?: GraphQLScalarType;
  LocalName?: LocalNameResolvers<ContextType>;
  Meta?: MetaResolvers<ContextType>;
  NearEntity?: NearEntityResolvers<ContextType>;
  Neighbourhood?: NeighbourhoodResolvers<ContextType>;
  NeighbourhoodNode?: NeighbourhoodNodeResolvers<ContextType>;
  NotFound?: NotFoundResolvers<ContextType>;
  PartialDate?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  SearchPageInfo?: SearchPageInfoResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  StatedRelation?: StatedRelationResolvers<ContextType>;
  TypeCount?: TypeCountResolvers<ContextType>;
};

