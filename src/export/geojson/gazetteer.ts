import type { EntityType, Ontology } from '../../ontology/index.js';
import type { Coordinates } from './antimeridian.js';
import type { ExportedGraph } from '../walk.js';

/** What a map needs to know of a place before it draws anything. */
interface KnownPlace {
  readonly name: string;
  /** Absent where the place has none of its own. */
  readonly coordinates?: Coordinates;
  /** The places that it lies in. */
  readonly within: readonly string[];
}

/** Where a place is; `by` is the place whose coordinates they are: itself, or the nearest around it that has any. */
export interface Located {
  readonly coordinates: Coordinates;
  readonly by: string;
}

/** The places of a graph by id: few beside all that is said of them. */
export type Gazetteer = ReadonlyMap<string, KnownPlace>;

/** Whether things of a type are places: they have a latitude and a longitude. */
export function isPlace({ fields }: EntityType): boolean {
  return fields.has('latitude') && fields.has('longitude');
}

/** Walks the graph once for its places. */
export async function gazetteerOf({ ontology, things }: ExportedGraph): Promise<Gazetteer> {
  const found = new Map<string, KnownPlace>();
  for await (const { id, type, fields, relations } of things()) {
    const definition = ontology.entities.get(type);
    if (definition === undefined || !isPlace(definition)) continue;
    const containing = containmentOf(definition);
    const { name, latitude, longitude } = fields;
    const isLocated = typeof latitude === 'number' && typeof longitude === 'number';
    found.set(id, {
      name: typeof name === 'string' ? name : id,
      ...(isLocated ? { coordinates: [longitude, latitude] } : {}),
      within: relations.filter((one) => one.type === containing && one.from === id).map(({ to }) => to),
    });
  }
  return found;
}

/** The relation by which a place lies in a larger one: that along which its own filter asks how far it lies in something. */
function containmentOf({ shortcuts, relations }: EntityType): string | undefined {
  const within = shortcuts.find(({ through }) => through === null)?.within;
  return within == null ? undefined : relations.get(within)?.relation;
}

/** Where a place is, or null where neither it nor anything around it has coordinates. */
export function locate(gazetteer: Gazetteer, id: string): Located | null {
  const around = new Set([id]);
  for (const by of around) {
    const place = gazetteer.get(by);
    if (place?.coordinates !== undefined) return { coordinates: place.coordinates, by };
    for (const larger of place?.within ?? []) around.add(larger);
  }
  return null;
}

/** The field by which things of a type lead to places one after another, or undefined: stops of a route. */
export function wayOf(ontology: Ontology, { relations }: EntityType): { relation: string; order: string } | undefined {
  for (const { stated, sort, relation, targetTypes } of relations.values()) {
    const types = targetTypes.map((name) => ontology.entities.get(name));
    if (stated && sort !== null && types.every((type) => type !== undefined && isPlace(type))) {
      return { relation, order: sort };
    }
  }
  return undefined;
}
