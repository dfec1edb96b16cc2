import type { EntityRecord, RelationRecord } from '../store/index.js';
import type { Block } from './blocks.js';
import type { FirstWalk, Reading } from './known.js';
import { mergeRecords } from './merge.js';
import { readRecord, type ReadRecord } from './records.js';
import { gatherRelations } from './relations.js';
import type { StatedRelation } from './stated-relation.js';

/** A thing as all records about it tell it, with the relations that they state of it. */
export interface Thing {
  readonly record: EntityRecord;
  readonly relations: readonly RelationRecord[];
}

/** Makes things of blocks, one by one. */
export interface Assembly {
  /** The thing that a block defines; undefined where it defines none, or one that is there already. */
  thingOf(block: Block): Thing | undefined;
  /** What could not be told with one thing: relations that either end may state. To be asked for after all blocks. */
  rest(): readonly RelationRecord[];
}

/** Everything wrong with a block goes to the findings of `reading`. */
export function assemblyOf(reading: Reading, { additions, definitions, twice }: FirstWalk): Assembly {
  const eitherWay: StatedRelation[] = [];
  const met = new Set<string>();
  const readBlock = (block: Block): ReadRecord => readRecord({ ...reading, source: block.source }, block);
  const thingOf = (block: Block): Thing | undefined => {
    const { id } = block;
    if (block.kind === 'add') {
      // What is added to a thing is read with it; what is added to nothing is read for what else is wrong with it.
      if (!definitions.has(id)) readBlock(block);
      return undefined;
    }
    const definition = readBlock(block);
    if (met.has(id)) return undefined;
    if (twice.has(id)) met.add(id);
    const added = (additions.get(id) ?? []).map((one) => ({ ...one, read: readBlock(one.block) }));
    const record = mergeRecords(
      reading,
      definition,
      added.map(({ read }) => read),
    );
    const before = added.filter(({ beforeDefinition }) => beforeDefinition).map(({ read }) => read);
    const after = added.filter(({ beforeDefinition }) => !beforeDefinition).map(({ read }) => read);
    const stated = [...before, definition, ...after].flatMap(({ relations }) => relations);
    eitherWay.push(...stated.filter(isEitherWay));
    return {
      record,
      relations: gatherRelations(
        reading,
        stated.filter((one) => !isEitherWay(one)),
      ),
    };
  };
  return { thingOf, rest: () => gatherRelations(reading, eitherWay) };
}

function isEitherWay({ field }: StatedRelation): boolean {
  return field.direction === 'BOTH';
}
