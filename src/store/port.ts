/**
 * The port between the graph and whatever keeps it. A store knows entities and relations, not GraphQL.
 *
 * What holds for every store:
 *
 * - **Order.** A page is ordered by `order`, then by id (code point by code point), so that the order is total. An absent
 *   value comes last, ascending or descending. Strings compare by code point; enums by the rank given in the order key;
 *   dates by their first day, then by their last; false comes before true. What breaks ties, the ids, always goes upwards.
 * - **Ids.** The id of a thing begins with the prefix of its type and a colon: `country:MMR`.
 * - **Absence.** An id that the store does not hold is left out of `nodes`, never an error. A field that has no value is
 *   absent from `fields`, never null; a list without members may be absent or empty.
 * - **Limits.** A store does what the plan says and imposes no limit of its own; plans are bounded where they are made.
 * - **Errors.** `StoreUnavailableError` when the store cannot be reached or is not ready, `StoreRefusedError` when it
 *   will not let us in; `DanglingRelationError` and `UnknownTypeError` when a change set cannot be applied; anything else is
 *   a bug and is thrown as it is.
 */

import type { Clocks, DayRange, Direction, Timed } from '../ontology/index.js';

export type Scalar = string | number | boolean;

/** A value object inside an entity or a relation, such as a citation. References in it are ids. */
export interface ValueObject {
  readonly [field: string]: Scalar | readonly Scalar[];
}

export type FieldValue = Scalar | readonly Scalar[] | ValueObject | readonly ValueObject[];

export type Fields = Readonly<Record<string, FieldValue>>;

export interface EntityRecord extends Timed {
  readonly id: string;
  readonly type: string;
  readonly fields: Fields;
  /** Day ranges of the fields that are dates, by field name. */
  readonly dates: Readonly<Record<string, DayRange>>;
}

export interface RelationRecord extends Timed {
  /** Unique among all relations. */
  readonly id: string;
  /** Relation name in the store: `PARTY_TO`. */
  readonly type: string;
  /** Name of the edge type that describes `fields`. */
  readonly edge: string;
  readonly from: string;
  readonly to: string;
  readonly fields: Fields;
  readonly dates: Readonly<Record<string, DayRange>>;
}

/** One step along a relation. `BOTH` takes it from either end. A relation of a thing with itself is taken once, whichever way. */
export interface Step {
  readonly relation: string;
  readonly direction: Direction;
  /** Concrete types that may stand at the other end. */
  readonly targetTypes: readonly string[];
}

export type Filter =
  | { readonly kind: 'and' | 'or'; readonly of: readonly Filter[] }
  | { readonly kind: 'not'; readonly of: Filter }
  /** The id is one of these. */
  | { readonly kind: 'ids'; readonly ids: readonly string[] }
  /** The concrete type is one of these. */
  | { readonly kind: 'types'; readonly types: readonly string[] }
  /** A scalar or enum field against a value of its kind. A list matches if any member does. What is absent matches nothing. */
  | { readonly kind: 'compare'; readonly field: string; readonly operator: CompareOperator; readonly value: Scalar }
  /** The field (or any member of a list) equals one of the values. */
  | { readonly kind: 'in'; readonly field: string; readonly values: readonly Scalar[] }
  /** Whether the field has a value; an empty list has none. */
  | { readonly kind: 'present'; readonly field: string; readonly present: boolean }
  /** A date field against a range of days: `overlaps` shares a day with it, `before` ends before it, `after` begins after it. */
  | {
      readonly kind: 'date';
      readonly field: string;
      readonly operator: 'overlaps' | 'before' | 'after';
      readonly range: DayRange;
    }
  /** Some, none or every relation of the step matches, edge and node together. `every` holds where there is no relation at all. */
  | RelatedFilter
  /** Relations of the step match one member after the other, each later in the order of a whole-number edge field. */
  | SequenceFilter
  /** The thing passes `of`, or reaches one that does in any number of steps (cycles allowed), each to one of the target types. */
  | { readonly kind: 'within'; readonly step: Step; readonly of: Filter };

/** `contains` and `startsWith` compare strings without regard to case (`toLowerCase`); the others compare as order does. */
export type CompareOperator = 'eq' | 'lt' | 'lte' | 'gt' | 'gte' | 'contains' | 'startsWith';

/** Only relations and things that stand at its clocks are looked at. */
export interface RelatedFilter extends Clocks {
  readonly kind: 'related';
  readonly step: Step;
  readonly quantifier: 'some' | 'none' | 'every';
  /** Holds of the thing at the other end; absent: of any. */
  readonly node?: Filter;
  /** Holds of the relation's own fields; only `and`, `or`, `not`, `compare`, `in`, `present`, `date`. */
  readonly edge?: Filter;
}

/** Only relations and things that stand at its clocks are looked at. It holds where `of` is empty. */
export interface SequenceFilter extends Clocks {
  readonly kind: 'sequence';
  readonly step: Step;
  /** The edge field; a relation without it has no place in the order. */
  readonly order: string;
  readonly of: readonly Pick<RelatedFilter, 'node' | 'edge'>[];
}

export interface OrderKey {
  /** A stored scalar, enum or date field, or `id`, which of an edge is the relation's own. */
  readonly field: string;
  /** `edge`: the field is the relation's. Only in a relation plan. */
  readonly of: 'node' | 'edge';
  readonly kind: 'value' | 'date';
  readonly descending: boolean;
  /** For an enum: its values in ascending order. A value that is not among them counts as absent. */
  readonly ranks?: readonly string[];
}

/**
 * Where a page begins or ends: the values of the order keys there (null where absent; first and last day of a date; the name of
 * an enum value), then the id (and the relation's id in a relation plan). Things answered by ids stand at their id.
 */
export type Position = readonly (Scalar | null)[];

export interface PageRequest {
  readonly size: number;
  /** `forwards` takes the first `size` of what lies after `after` and before `before`; `backwards` the last. Either way in order. */
  readonly direction: 'forwards' | 'backwards';
  readonly after?: Position;
  readonly before?: Position;
}

/** What is wanted of each thing found. */
export interface Selection {
  /** Stored fields wanted. A thing that lacks one leaves it out. */
  readonly fields: readonly string[];
  /** Whether the validity is wanted. */
  readonly validity: boolean;
  readonly relations: readonly RelationPlan[];
  /** Things named inside value objects (the sources of citations) that are wanted with them. */
  readonly references: readonly ReferencePlan[];
}

export interface ReferencePlan {
  /** Unique in its selection. */
  readonly key: string;
  /** The value field, then the reference inside it: `evidence`, `source`. */
  readonly field: string;
  readonly reference: string;
  readonly selection: Selection;
}

export interface EdgeSelection {
  readonly fields: readonly string[];
  readonly validity: boolean;
  readonly references: readonly ReferencePlan[];
}

export interface RelationPlan extends Clocks {
  /** Unique in its selection. */
  readonly key: string;
  /** The concrete types of the owner for which the relation is wanted; others get no entry under `key`. */
  readonly ownerTypes: readonly string[];
  readonly step: Step;
  readonly where?: Filter;
  readonly edgeWhere?: Filter;
  readonly order: readonly OrderKey[];
  readonly page: PageRequest;
  readonly wantsTotal: boolean;
  readonly wantsPositions: boolean;
  readonly edge: EdgeSelection;
  readonly selection: Selection;
}

/** Only roots that stand at its clocks are answered; each relation plan has clocks of its own. */
export interface ReadPlan extends Clocks {
  /** By ids (answered in the order asked, unknown ones left out, no page), or by concrete types with filter, order and page. */
  readonly match:
    | { readonly kind: 'ids'; readonly ids: readonly string[] }
    | {
        readonly kind: 'types';
        readonly types: readonly string[];
        readonly where?: Filter;
        readonly order: readonly OrderKey[];
        readonly page: PageRequest;
        readonly wantsTotal: boolean;
        readonly wantsPositions: boolean;
      };
  readonly selection: Selection;
}

export interface NodeAnswer {
  readonly id: string;
  readonly type: string;
  readonly fields: Fields;
  /** `undefined` where it was not asked for, null where the thing is undated. */
  readonly validity?: Timed['validity'];
  readonly relations: Readonly<Record<string, RelationPage>>;
  /** By key of the reference plan, each of which has its entry, then by id. */
  readonly references: Readonly<Record<string, Readonly<Record<string, NodeAnswer>>>>;
}

export interface EdgeAnswer {
  readonly fields: Fields;
  readonly validity?: Timed['validity'];
  readonly references: Readonly<Record<string, Readonly<Record<string, NodeAnswer>>>>;
  readonly node: NodeAnswer;
  /** `undefined` where it was not asked for. */
  readonly position?: Position;
}

interface Page {
  /** Number of matches on all pages; `undefined` where it was not asked for. */
  readonly total?: number;
  /** Forwards: whether more lies between `after` and `before`. Backwards: whether `before` was given. */
  readonly hasNext: boolean;
  /** Backwards: whether more lies between `after` and `before`. Forwards: whether `after` was given. */
  readonly hasPrevious: boolean;
}

export interface RelationPage extends Page {
  readonly edges: readonly EdgeAnswer[];
}

export interface ReadAnswer extends Page {
  /** The position is `undefined` where it was not asked for. Things answered by ids always have theirs. */
  readonly nodes: readonly (NodeAnswer & { readonly position?: Position })[];
}

export interface NeighbourhoodPlan extends Clocks {
  /** Where it starts; unknown ids and things that do not stand at the clocks are left out. */
  readonly ids: readonly string[];
  /** Steps outward, from 0. Relations are taken from either end. */
  readonly depth: number;
  /** Only things of these types are entered, but it starts at any; absent: of all. */
  readonly types?: readonly string[];
  /** Only these relations are taken; absent: all. */
  readonly relations?: readonly string[];
  /** Most things in the answer, the start included. Nearer things come first, then by id. */
  readonly limit: number;
  readonly selection: Selection;
  readonly edge: EdgeSelection;
}

/** A relation by itself, with the ids of its ends. */
export interface RelationAnswer extends Omit<EdgeAnswer, 'node' | 'position'> {
  readonly id: string;
  readonly type: string;
  readonly from: string;
  readonly to: string;
}

export interface NeighbourhoodAnswer {
  /** Ordered by distance, then by id. */
  readonly nodes: readonly { readonly distance: number; readonly node: NodeAnswer }[];
  /** All allowed relations among the nodes, each once, ordered by id. */
  readonly edges: readonly RelationAnswer[];
  /** Whether `limit` cut something off. */
  readonly truncated: boolean;
}

/** Relations by their ids, each with the id of the thing that it leads from, where it is looked for. */
export interface RelationsPlan {
  readonly relations: readonly { readonly id: string; readonly from: string }[];
  readonly edge: EdgeSelection;
}

/** All things of some types and all relations of some names among them, for what is worked out over the whole of them. */
export interface ProjectionPlan {
  readonly types: readonly string[];
  readonly relations: readonly string[];
  /** Stored fields wanted of the things and of the relations. */
  readonly fields: readonly string[];
  readonly edgeFields: readonly string[];
}

export interface ProjectedThing extends Timed {
  readonly id: string;
  readonly type: string;
  readonly fields: Fields;
}

export interface ProjectedRelation extends ProjectedThing {
  readonly from: string;
  readonly to: string;
}

export interface ProjectionAnswer {
  /** Both ordered by id. */
  readonly things: readonly ProjectedThing[];
  readonly relations: readonly ProjectedRelation[];
}

/** Things as they are kept, a page at a time, each with the relations that are told with it: for carrying the graph elsewhere. */
export interface ContentsPlan {
  /** Only these things; absent: all. */
  readonly ids?: readonly string[];
  /** Only what comes after this id. */
  readonly after?: string;
  readonly size: number;
  /** Names of the relations that are told with the thing that they lead from, and of those told with the one they lead to. */
  readonly outgoing: readonly string[];
  readonly incoming: readonly string[];
}

/** A relation with all its fields. */
export interface KeptRelation extends ProjectedRelation {
  /** Name of the edge type that describes `fields`. */
  readonly edge: string;
}

/** A thing with all its fields. */
export interface KeptThing extends ProjectedThing {
  /** Ordered by id. */
  readonly relations: readonly KeptRelation[];
}

export interface SearchPlan extends Clocks {
  /** Words as typed; the store folds them with `fold` and matches them with `rankText`. Without a word nothing matches. */
  readonly text: string;
  readonly types?: readonly string[];
  readonly offset: number;
  readonly size: number;
  readonly selection: Selection;
}

export interface SearchAnswer {
  /** Best first: by rank of the match, then by name, then by id. */
  readonly hits: readonly { readonly score: number; readonly matched: string; readonly node: NodeAnswer }[];
  readonly total: number;
  /** Number of matches by type, whatever `types` says; ordered by count, most first, then by name. */
  readonly facets: readonly { readonly type: string; readonly count: number }[];
}

/**
 * Applied as a whole or not at all: first what is removed, then what is put. Removing a thing removes its relations, removing
 * what is not there is no error. Putting replaces what has the same id, and a thing that is replaced keeps its relations; no id
 * is put twice. A relation whose ends do not exist afterwards, or a type that the ontology lacks, is refused.
 */
export interface ChangeSet {
  /** Each may be walked several times, and need not fit into memory. */
  readonly put: { readonly entities: Iterable<EntityRecord>; readonly relations: Iterable<RelationRecord> };
  readonly remove: { readonly entities: readonly string[]; readonly relations: readonly string[] };
  /** Whatever names the state after the change: a content hash. */
  readonly version: string;
}

export interface StoreStatus {
  /** Version named by the last change set, or null for an empty store. */
  readonly version: string | null;
  readonly entities: number;
  readonly relations: number;
}

/** Is told how many records are written so far, and of how many. */
export type Written = (done: number, total: number) => void;

export interface GraphStore {
  /** Which adapter this is. */
  readonly kind: 'memory' | 'neo4j';
  read(plan: ReadPlan): Promise<ReadAnswer>;
  neighbourhood(plan: NeighbourhoodPlan): Promise<NeighbourhoodAnswer>;
  search(plan: SearchPlan): Promise<SearchAnswer>;
  /** In the order asked, each once; what is not there is left out. */
  relations(plan: RelationsPlan): Promise<readonly RelationAnswer[]>;
  project(plan: ProjectionPlan): Promise<ProjectionAnswer>;
  /** Ordered by id; fewer than `size` where there are no more. */
  contents(plan: ContentsPlan): Promise<readonly KeptThing[]>;
  /** `onWritten` may be told how many records are written, and of how many. */
  apply(changes: ChangeSet, onWritten?: Written): Promise<void>;
  /** Ids of everything held, sorted, so that an import can work out what has vanished. */
  ids(): Promise<{ readonly entities: readonly string[]; readonly relations: readonly string[] }>;
  status(): Promise<StoreStatus>;
  close(): Promise<void>;
}
