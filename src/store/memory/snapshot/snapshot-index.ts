/**
 * What leads where, as numbers. Nodes are numbered by id, relations by the node that they lead from, then by name, then by the node
 * that they lead to. Where records lie is told by their first byte and their length.
 */
export interface SnapshotIndex {
  /** Names of types and of relations, by their numbers. */
  readonly types: readonly string[];
  readonly relations: readonly string[];
  /** Ids of relations that are not `NAME|from|to`, by the number of the relation. */
  readonly irregular: ReadonlyMap<number, string>;
  readonly numbers: IndexNumbers;
}

/** The arrays of an index, as they lie in the file. */
export interface IndexNumbers {
  /** The ids of all nodes, one after the other, in UTF-8, and where each begins; one more for the end. */
  readonly idBytes: Uint8Array;
  readonly idStart: Uint32Array;
  readonly nodeType: Uint16Array;
  /** Numbers of nodes by name, then by id. */
  readonly named: Uint32Array;
  readonly nodeAt: Float64Array;
  readonly nodeLength: Uint32Array;
  /** The first relation that leads away from a node, and the first of those in `incoming` that lead to it; one more for the end. */
  readonly outStart: Uint32Array;
  readonly inStart: Uint32Array;
  /** Relations by the node that they lead to, then by name, then by the node that they lead from. */
  readonly incoming: Uint32Array;
  readonly edgeFrom: Uint32Array;
  readonly edgeTo: Uint32Array;
  readonly edgeType: Uint16Array;
  readonly edgeAt: Float64Array;
  readonly edgeLength: Uint32Array;
}

const KINDS = {
  idBytes: Uint8Array,
  idStart: Uint32Array,
  nodeType: Uint16Array,
  named: Uint32Array,
  nodeAt: Float64Array,
  nodeLength: Uint32Array,
  outStart: Uint32Array,
  inStart: Uint32Array,
  incoming: Uint32Array,
  edgeFrom: Uint32Array,
  edgeTo: Uint32Array,
  edgeType: Uint16Array,
  edgeAt: Float64Array,
  edgeLength: Uint32Array,
} as const;

const NAMES = Object.keys(KINDS) as (keyof IndexNumbers)[];
const ALIGNED = 8;

/** What has to be known to read an index back. */
export interface IndexDirectory {
  readonly types: readonly string[];
  readonly relations: readonly string[];
  readonly irregular: readonly (readonly [number, string])[];
  /** How many numbers each array has, in the order in which they lie. */
  readonly lengths: readonly number[];
}

/** The bytes of an index, piece by piece, each beginning at a multiple of eight; and how to read them. */
export function packIndex(index: SnapshotIndex): { readonly pieces: readonly Uint8Array[]; directory: IndexDirectory } {
  const arrays = NAMES.map((name) => index.numbers[name]);
  const pieces = arrays.flatMap(({ buffer, byteOffset, byteLength }) => [
    new Uint8Array(buffer, byteOffset, byteLength),
    new Uint8Array(paddingOf(byteLength)),
  ]);
  const { types, relations, irregular } = index;
  const lengths = arrays.map(({ length }) => length);
  return { pieces, directory: { types, relations, irregular: [...irregular], lengths } };
}

/** The index whose bytes were packed. They are looked at where they lie. */
export function unpackIndex(
  bytes: ArrayBuffer,
  { types, relations, irregular, lengths }: IndexDirectory,
): SnapshotIndex {
  let at = 0;
  const arrays = NAMES.map((name, order) => {
    const array = new KINDS[name](bytes, at, lengths[order]);
    at += array.byteLength + paddingOf(array.byteLength);
    return [name, array] as const;
  });
  const numbers = Object.fromEntries(arrays) as unknown as IndexNumbers; // of the kinds above
  return { types, relations, irregular: new Map(irregular), numbers };
}

function paddingOf(length: number): number {
  return (ALIGNED - (length % ALIGNED)) % ALIGNED;
}
