/** Where somebody is in a list. */
export interface ListPlace {
  readonly page: number;
  readonly after: string;
}

const BEGINNING: ListPlace = { page: 1, after: '' };

/** The place in one of the lists of a page; what is mistyped is the beginning. */
export function placeIn(places: readonly string[], list: string): ListPlace {
  for (const place of places) {
    const [name, page, ...after] = place.split('~');
    if (name !== list || !/^[1-9]\d{0,5}$/.test(page ?? '') || after.join('~') === '') continue;
    return { page: Number(page), after: after.join('~') };
  }
  return BEGINNING;
}

/** The places after one list was paged. */
export function withPlace(places: readonly string[], list: string, { page, after }: ListPlace): string[] {
  const others = places.filter((place) => !place.startsWith(`${list}~`));
  return after === '' ? others : [...others, `${list}~${page}~${after}`];
}

/** The lists that are open: those that somebody opened, and those that somebody has paged through. */
export function withPaged(open: readonly string[], places: readonly string[]): string[] {
  return [...new Set([...open, ...places.map(listOf)])];
}

/** The places in lists that are open; who folds a list away leaves his place in it. */
export function placesAmong(places: readonly string[], open: readonly string[]): string[] {
  return places.filter((place) => open.includes(listOf(place)));
}

function listOf(place: string): string {
  return place.split('~', 1).join();
}
