import { sayLocator } from '../../../messages/locator.js';
import type { RelationDescription } from '../../../generated/entities/entity-type.js';
import type { MapPlaceFragment } from '../../../generated/places.js';
import type { Held } from '../entity-record.js';
import type { PlaceEdge, PlaceEdges } from '../locator-document.js';
import { enumInWords, fieldInWords } from '../words.js';

/** A place, and what it has to do with the thing. */
export interface PlacedIn {
  readonly place: MapPlaceFragment;
  readonly why: readonly string[];
  readonly held: Held;
}

/** The places of an answer, each once, in the order in which they are answered; first the thing itself, where it is one. */
export function placedIn(
  node: Readonly<Record<string, unknown>>,
  relations: readonly RelationDescription[],
): PlacedIn[] {
  const places = new Map<string, PlacedIn>();
  const add = (place: PlaceEdge['node'], why: string, held: Held): void => {
    if (!isPlaceAnswer(place)) return;
    const before = places.get(place.id);
    places.set(place.id, { place, why: [...(before?.why ?? []), why], held: before?.held ?? held });
  };
  add(node as PlaceEdge['node'], sayLocator('itself'), null);
  for (const { name } of relations) {
    for (const edge of edgesIn(node, name).edges) add(edge.node, whyOf(name, edge), edge.held);
  }
  return [...places.values()];
}

/** What a relation leads to, be it one thing or several. */
export function edgesIn(node: Readonly<Record<string, unknown>>, relation: string): PlaceEdges {
  // As the document asks for them.
  const answer = node[relation] as PlaceEdges | PlaceEdge | null | undefined;
  if (answer == null) return { totalCount: 0, edges: [] };
  return 'edges' in answer ? answer : { totalCount: 1, edges: [answer] };
}

/** What is no place answers nothing of a place. */
function isPlaceAnswer(node: PlaceEdge['node']): node is MapPlaceFragment {
  return 'latitude' in node;
}

function whyOf(relation: string, { order, role, travelled }: PlaceEdge): string {
  if (order === undefined || role === undefined) return fieldInWords(relation);
  const stop = sayLocator('stop', { order, role: enumInWords(role) });
  return travelled === false ? `${stop}, ${sayLocator('untravelled')}` : stop;
}
