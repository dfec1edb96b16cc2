import type { Clocks, Validity } from '../ontology/index.js';
import type {
  EdgeAnswer,
  Fields,
  NodeAnswer,
  Position,
  ReadAnswer,
  RelationAnswer,
  RelationPage,
  ValueObject,
} from '../store/index.js';

/*
 * What stands behind the types of the API. What no field shows as it is lies under names with a `$`, which no field can have.
 */

/** Whatever has stored fields. */
export interface Stored {
  readonly $fields: Fields;
}

/** A thing: what the store said of it, and the clocks by which it was asked. */
export interface EntitySource extends Stored {
  readonly id: string;
  readonly $answer: NodeAnswer;
  readonly $clocks: Clocks;
}

/** What every relation carries. */
export interface RelationSource extends Stored {
  readonly $references: NodeAnswer['references'];
  readonly $validity: Validity | null | undefined;
  readonly $clocks: Clocks;
}

/** A relation and the thing at its other end. Root lists have things without relations. */
export interface EdgeSource extends RelationSource {
  readonly node: EntitySource;
  /** `undefined` where no cursor is asked for. */
  readonly $position: Position | undefined;
}

/** A relation by itself, with the ids of its ends. */
export interface StatedRelationSource extends RelationSource {
  readonly id: string;
  readonly type: string;
  readonly source: string;
  readonly target: string;
}

/** Where a page stands in its list. */
export interface PageSource {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  /** Where its first and last things stand; `undefined` where no cursor is asked for, or nothing is on the page. */
  readonly $first: Position | undefined;
  readonly $last: Position | undefined;
}

/** A page of either list. */
export interface ConnectionSource extends PageSource {
  readonly totalCount: number | undefined;
  readonly $edges: () => readonly EdgeSource[];
  readonly $nodes: () => readonly EntitySource[];
}

/** A value object: its fields, and the things that its references name. */
export interface ValueSource {
  readonly $fields: ValueObject;
  /** Things by id, by the key of the reference plan. */
  readonly $references: NodeAnswer['references'];
  /** The response name under which the value was asked for: the first half of the key. */
  readonly $responseName: string;
}

export function entitySource(answer: NodeAnswer, clocks: Clocks): EntitySource {
  return { id: answer.id, $fields: answer.fields, $answer: answer, $clocks: clocks };
}

/** A page of a root list. */
export function rootConnection(answer: ReadAnswer, clocks: Clocks): ConnectionSource {
  return connectionSource(
    answer,
    answer.nodes,
    (node) => node,
    (node) => itself(node, clocks),
    clocks,
  );
}

/** A page of related things. */
export function relationConnection(page: RelationPage, clocks: Clocks): ConnectionSource {
  return connectionSource(
    page,
    page.edges,
    ({ node }) => node,
    (edge) => edgeSource(edge, clocks),
    clocks,
  );
}

/** Written out, since spreading takes as long as all the rest. */
function connectionSource<Member extends { readonly position?: Position }>(
  page: Omit<RelationPage, 'edges'>,
  members: readonly Member[],
  nodeOf: (member: Member) => NodeAnswer,
  edgeOf: (member: Member) => EdgeSource,
  clocks: Clocks,
): ConnectionSource {
  return {
    totalCount: page.total,
    hasNextPage: page.hasNext,
    hasPreviousPage: page.hasPrevious,
    $first: members[0]?.position,
    $last: members.at(-1)?.position,
    $edges: () => members.map(edgeOf),
    $nodes: () => members.map((member) => entitySource(nodeOf(member), clocks)),
  };
}

/** A thing in a list that no relation leads to. */
function itself(answer: ReadAnswer['nodes'][number], clocks: Clocks): EdgeSource {
  return {
    $fields: {},
    node: entitySource(answer, clocks),
    $position: answer.position,
    $references: {},
    $validity: undefined,
    $clocks: clocks,
  };
}

export function edgeSource({ fields, node, position, references, validity }: EdgeAnswer, clocks: Clocks): EdgeSource {
  return {
    $fields: fields,
    node: entitySource(node, clocks),
    $position: position,
    $references: references,
    $validity: validity,
    $clocks: clocks,
  };
}

export function statedRelationSource(stated: RelationAnswer, clocks: Clocks): StatedRelationSource {
  const { id, type, from, to, fields, references, validity } = stated;
  return {
    $fields: fields,
    id,
    type,
    source: from,
    target: to,
    $references: references,
    $validity: validity,
    $clocks: clocks,
  };
}

export function valueSource(
  value: ValueObject,
  references: NodeAnswer['references'],
  responseName: string,
): ValueSource {
  return { $fields: value, $references: references, $responseName: responseName };
}
