import type { EntityRecord, RelationRecord } from '../../port.js';
import { compareCodePoints, compareIds } from '../../shared/index.js';
import { counting, Growing, sortedBy, startsOf } from './growing.js';
import type { SnapshotIndex } from './snapshot-index.js';

/** Where a record lies: its first byte and its length. */
export interface Lying {
  readonly at: number;
  readonly length: number;
}

const shorts = (length: number): Uint16Array => new Uint16Array(length);
const words = (length: number): Uint32Array => new Uint32Array(length);
const doubles = (length: number): Float64Array => new Float64Array(length);

/** Makes an index of records that come in any order; a relation may come before the things that it leads from and to. */
export class IndexBuilder {
  readonly #nodes = new Numbering();
  readonly #types = new Numbering();
  readonly #relations = new Numbering();
  readonly #irregular = new Map<number, string>();
  /** By the number that a node was given when it was first named. */
  readonly #nodeType = new Map<number, number>();
  /** Undefined where a thing has none. */
  readonly #nodeName: (string | undefined)[] = [];
  readonly #nodeAt = new Growing(doubles);
  readonly #nodeLength = new Growing(words);
  readonly #given = new Growing(words);
  readonly #edge = {
    from: new Growing(words),
    to: new Growing(words),
    type: new Growing(shorts),
    at: new Growing(doubles),
    length: new Growing(words),
  };

  entity(record: EntityRecord, { at, length }: Lying): void {
    const number = this.#nodes.of(record.id);
    this.#nodeType.set(number, this.#types.of(record.type));
    const { name } = record.fields;
    this.#nodeName[number] = typeof name === 'string' ? name : undefined;
    this.#given.push(number);
    this.#nodeAt.push(at);
    this.#nodeLength.push(length);
  }

  relation({ id, type, from, to }: RelationRecord, { at, length }: Lying): void {
    const edge = this.#edge;
    if (id !== `${type}|${from}|${to}`) this.#irregular.set(edge.from.length, id);
    edge.from.push(this.#nodes.of(from));
    edge.to.push(this.#nodes.of(to));
    edge.type.push(this.#relations.of(type));
    edge.at.push(at);
    edge.length.push(length);
  }

  /** To be called once, when all records have come: each thing once, and each end of a relation a thing among them. */
  build(): SnapshotIndex {
    const ids = this.#nodes.names;
    const { given, placeOf, nodes } = this.#nodesInOrder(ids);
    const edges = this.#edgesInOrder(placeOf, ids.length);
    const from = this.#edge.from.inOrder(edges).map((number) => placeOf[number] ?? 0);
    const to = this.#edge.to.inOrder(edges).map((number) => placeOf[number] ?? 0);
    const type = this.#edge.type.inOrder(edges);
    const incoming = sortedBy(
      sortedBy(counting(edges.length), this.#relations.names.length, (edge) => type[edge] ?? 0),
      ids.length,
      (edge) => to[edge] ?? 0,
    );
    const irregular = new Map<number, string>();
    for (const [number, edge] of edges.entries()) {
      const id = this.#irregular.get(edge);
      if (id !== undefined) irregular.set(number, id);
    }
    return {
      types: this.#types.names,
      relations: this.#relations.names,
      irregular,
      numbers: {
        ...textsOf(nodes.map((number) => ids[number] ?? '')),
        named: this.#byName(nodes),
        nodeType: Uint16Array.from(nodes, (number) => this.#nodeType.get(number) ?? 0),
        nodeAt: this.#nodeAt.inOrder(given),
        nodeLength: this.#nodeLength.inOrder(given),
        outStart: startsOf(counting(edges.length), ids.length, (edge) => from[edge] ?? 0),
        inStart: startsOf(incoming, ids.length, (edge) => to[edge] ?? 0),
        incoming,
        edgeFrom: from,
        edgeTo: to,
        edgeType: type,
        edgeAt: this.#edge.at.inOrder(edges),
        edgeLength: this.#edge.length.inOrder(edges),
      },
    };
  }

  /** Numbers of nodes by their ids; the place of each in that order; and where each stood among those that came. */
  #nodesInOrder(ids: readonly string[]): { nodes: readonly number[]; placeOf: Uint32Array; given: Uint32Array } {
    const nodes = ids.map((_, number) => number).sort((a, b) => compareIds(ids[a] ?? '', ids[b] ?? ''));
    const placeOf = new Uint32Array(ids.length);
    nodes.forEach((number, place) => (placeOf[number] = place));
    const given = new Uint32Array(ids.length);
    for (let index = 0; index < this.#given.length; index += 1) given[placeOf[this.#given.at(index)] ?? 0] = index;
    return { nodes, placeOf, given };
  }

  /** The places of nodes, which come by id, in the order of their names. What has none comes last. */
  #byName(nodes: readonly number[]): Uint32Array {
    const names = nodes.map((number) => this.#nodeName[number]);
    return counting(nodes.length).sort((a, b) => {
      const [one, other] = [names[a], names[b]];
      if (one === undefined || other === undefined)
        return Number(one === undefined) - Number(other === undefined) || a - b;
      return compareCodePoints(one, other) || a - b;
    });
  }

  /** Relations by the node that they lead from, their name, the node that they lead to, and at last by their id. */
  #edgesInOrder(placeOf: Uint32Array, nodes: number): Uint32Array {
    const { from, to, type } = this.#edge;
    const byTo = sortedBy(counting(from.length), nodes, (edge) => placeOf[to.at(edge)] ?? 0);
    const byType = sortedBy(byTo, this.#relations.names.length, (edge) => type.at(edge));
    const sorted = sortedBy(byType, nodes, (edge) => placeOf[from.at(edge)] ?? 0);
    const isAlike = (a: number, b: number): boolean =>
      from.at(a) === from.at(b) && to.at(a) === to.at(b) && type.at(a) === type.at(b);
    for (let start = 0; start < sorted.length; start += 1) {
      let end = start + 1;
      while (end < sorted.length && isAlike(sorted[start] ?? 0, sorted[end] ?? 0)) end += 1;
      if (end - start > 1) sorted.subarray(start, end).sort((a, b) => compareIds(this.#idOf(a), this.#idOf(b)));
      start = end - 1;
    }
    return sorted;
  }

  #idOf(edge: number): string {
    const { from, to, type } = this.#edge;
    const name = this.#relations.names[type.at(edge)] ?? '';
    const [start, end] = [from.at(edge), to.at(edge)].map((node) => this.#nodes.names[node] ?? '');
    return this.#irregular.get(edge) ?? `${name}|${start}|${end}`;
  }
}

/** Numbers names in the order in which they are first heard. */
class Numbering {
  readonly names: string[] = [];
  readonly #numbers = new Map<string, number>();

  of(name: string): number {
    const known = this.#numbers.get(name);
    if (known !== undefined) return known;
    this.#numbers.set(name, this.names.length);
    return this.names.push(name) - 1;
  }
}

function textsOf(texts: readonly string[]): { readonly idBytes: Uint8Array; readonly idStart: Uint32Array } {
  const idStart = new Uint32Array(texts.length + 1);
  texts.forEach((text, index) => (idStart[index + 1] = (idStart[index] ?? 0) + Buffer.byteLength(text)));
  const idBytes = Buffer.alloc(idStart[texts.length] ?? 0);
  texts.forEach((text, index) => idBytes.write(text, idStart[index] ?? 0));
  return { idBytes: Uint8Array.from(idBytes), idStart };
}
