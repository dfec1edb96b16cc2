import { readFileSync } from 'node:fs';

/**
 * @typedef {Readonly<Record<string, any>> & { readonly id: string, readonly type: string, readonly name: string }} Thing
 * @typedef {Readonly<Record<string, any>> & { readonly id: string, readonly type: string, readonly from: string, readonly to: string }} Relation
 */

const NONE = /** @type {readonly Relation[]} */ ([]);

/** Everything in Maps: things by id and by type, relations by either end and their names. */
export class Graph {
  /** @type {Map<string, Thing>} */ things = new Map();
  /** @type {Map<string, Thing[]>} */ byType = new Map();
  /** @type {Map<string, Relation[]>} */ outgoing = new Map();
  /** @type {Map<string, Relation[]>} */ incoming = new Map();

  /** @param {{ things: readonly Thing[], relations: readonly Relation[] }} content */
  constructor({ things, relations }) {
    for (const thing of things) {
      this.things.set(thing.id, thing);
      push(this.byType, thing.type, thing);
    }
    for (const relation of relations) {
      push(this.outgoing, `${relation.type} ${relation.from}`, relation);
      push(this.incoming, `${relation.type} ${relation.to}`, relation);
      push(this.outgoing, relation.from, relation);
      push(this.incoming, relation.to, relation);
    }
  }

  /** @param {string} file of JSON */
  static read(file) {
    return new Graph(JSON.parse(readFileSync(file, 'utf8')));
  }

  /** @param {string} id */
  thing(id) {
    return /** @type {Thing} */ (this.things.get(id));
  }

  /** The things of a type. @param {string} type */
  all(type) {
    return this.byType.get(type) ?? [];
  }

  /**
   * The relations that lead away from a thing, of one name or of all.
   * @param {string} id
   * @param {string} [type]
   */
  from(id, type) {
    return this.outgoing.get(type === undefined ? id : `${type} ${id}`) ?? NONE;
  }

  /**
   * @param {string} id
   * @param {string} [type]
   */
  to(id, type) {
    return this.incoming.get(type === undefined ? id : `${type} ${id}`) ?? NONE;
  }
}

/**
 * @template Member
 * @param {Map<string, Member[]>} lists
 * @param {string} key
 * @param {Member} member
 */
function push(lists, key, member) {
  const known = lists.get(key);
  if (known === undefined) lists.set(key, [member]);
  else known.push(member);
}
