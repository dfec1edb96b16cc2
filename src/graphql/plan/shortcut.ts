import {
  typeOfId,
  type EntityType,
  type InterfaceType,
  type Ontology,
  type RelationField,
  type Shortcut,
} from '../../ontology/index.js';
import type { Filter } from '../../store/index.js';
import { concreteTypes } from '../names.js';
import { checkIds, related, stepOf, type FilterPlace } from './related.js';

type Thing = EntityType | InterfaceType;

/** What a shortcut asks of a thing. Throws `InputError` (`BAD_ID`). */
export function shortcutFilter(type: Thing, shortcut: Shortcut, wanted: readonly string[], place: FilterPlace): Filter {
  if (shortcut.through === null) return arrivedAt(type, shortcut, wanted, place);
  const through = type.relations.get(shortcut.through);
  const target = through === undefined ? undefined : thingOf(place.ontology, through.target);
  if (through === undefined || target === undefined) return { kind: 'and', of: [] };
  const edge: Filter | undefined =
    shortcut.edge === null || shortcut.equals === null
      ? undefined
      : { kind: 'compare', field: shortcut.edge, operator: 'eq', value: shortcut.equals };
  return related(through, 'some', place.clocks, arrivedAt(target, shortcut, wanted, place), edge);
}

/** The thing arrived at is one of those wanted, falls under a term that is wanted, or lies within such a thing. */
function arrivedAt(type: Thing, shortcut: Shortcut, wanted: readonly string[], place: FilterPlace): Filter {
  const within = type.relations.get(shortcut.within ?? '');
  const terms = type.relations.get(shortcut.terms ?? '');
  const all = checkIds(wanted, place, acceptedTypes(place.ontology, type, [within, terms]));
  const isTerm = (id: string): boolean =>
    terms?.targetTypes.includes(typeOfId(place.ontology, id)?.name ?? '') === true;
  const own: Filter = { kind: 'ids', ids: all.filter((id) => !isTerm(id)) };
  const of = terms !== undefined && all.some(isTerm) ? anyOf(own, underTerms(terms, all.filter(isTerm), place)) : own;
  return within === undefined ? of : { kind: 'within', step: stepOf(within), of };
}

/** How a term matches what falls under it. The other kinds of match would let in what the term does not mean. */
const COVERING = ['EXACT', 'BROADER'];

function underTerms(terms: RelationField, ids: readonly string[], { clocks }: FilterPlace): Filter {
  return related(terms, 'some', clocks, { kind: 'ids', ids }, { kind: 'in', field: 'match', values: COVERING });
}

function anyOf(own: Extract<Filter, { kind: 'ids' }>, other: Filter): Filter {
  return own.ids.length === 0 ? other : { kind: 'or', of: [own, other] };
}

/** The types of which an id may be; undefined where any may. */
function acceptedTypes(
  ontology: Ontology,
  type: Thing,
  relations: readonly (RelationField | undefined)[],
): readonly string[] | undefined {
  const more = relations.flatMap((relation) => relation?.targetTypes ?? []);
  const accepted = [...new Set([...concreteTypes(ontology, type.name), ...more])];
  return accepted.length === concreteTypes(ontology, 'Entity').length ? undefined : accepted;
}

function thingOf(ontology: Ontology, name: string): Thing | undefined {
  return ontology.interfaces.get(name) ?? ontology.entities.get(name);
}
