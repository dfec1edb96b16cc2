import { standsAt, type Clocks, type Ontology } from '../ontology/index.js';
import type { Fields, FieldValue, GraphStore, KeptThing, ProjectedThing, ValueObject } from '../store/index.js';
import { tellingOf } from './told.js';

/** How many things are held at one time. */
const PAGE = 500;

/** What is exported, thing by thing. It can be walked through as often as a format needs, and holds little at a time. */
export interface ExportedGraph {
  readonly ontology: Ontology;
  /** The version of the data. */
  readonly version: string;
  /** Ordered by id; each relation once, with the thing whose record states it, and only where both its ends are there. */
  things(): AsyncIterable<KeptThing>;
}

/** What of a store is exported. */
export interface ExportedPart {
  /** Only these things, the relations among them, and the sources that they cite; absent: everything. */
  readonly ids?: ReadonlySet<string>;
  /** Only what stands at these clocks. */
  readonly clocks: Clocks;
}

interface From {
  readonly store: GraphStore;
  readonly ontology: Ontology;
  readonly version: string;
}

type Pages = (ids?: readonly string[]) => AsyncIterable<KeptThing>;

/** A store, or a part of it, to be exported. */
export function exportedGraph({ store, ontology, version }: From, part: ExportedPart): ExportedGraph {
  const pages = pagesOf(store, ontology);
  if (part.ids === undefined && part.clocks.asOf === undefined && part.clocks.knownAt === undefined) {
    return { ontology, version, things: () => pages() };
  }
  let standing: Promise<ReadonlySet<string>> | undefined;
  const things = async function* (): AsyncGenerator<KeptThing> {
    standing ??= standingIds(part, pages);
    const ids = await standing;
    for await (const thing of pages([...ids])) yield seenAt(thing, ids, part.clocks);
  };
  return { ontology, version, things };
}

function pagesOf(store: GraphStore, ontology: Ontology): Pages {
  const telling = tellingOf(ontology);
  return async function* (ids) {
    let after: string | undefined;
    for (;;) {
      const page = await store.contents({
        ...telling,
        size: PAGE,
        ...(ids === undefined ? {} : { ids }),
        ...(after === undefined ? {} : { after }),
      });
      yield* page;
      if (page.length < PAGE) return;
      after = page.at(-1)?.id;
    }
  };
}

/** The things of a part that stand at its clocks, and every source that they, their relations, or those sources in turn cite. */
async function standingIds({ ids, clocks }: ExportedPart, pages: Pages): Promise<ReadonlySet<string>> {
  const standing = new Set<string>();
  for await (const thing of pages(ids && [...ids])) if (standsAt(thing, clocks)) standing.add(thing.id);
  for (let open: readonly string[] = [...standing]; open.length > 0;) {
    const cited = new Set<string>();
    for await (const thing of pages(open)) {
      const { fields, relations } = seenAt(thing, standing, clocks);
      for (const own of [fields, ...relations.map((relation) => relation.fields)]) {
        for (const source of sourcesOf(own)) cited.add(source);
      }
    }
    open = [...cited].filter((id) => !standing.has(id));
    for (const id of open) standing.add(id);
  }
  return standing;
}

/** A thing with those relations and citations that stand at the clocks, among the things that are there. */
function seenAt(thing: KeptThing, ids: ReadonlySet<string>, clocks: Clocks): KeptThing {
  const relations = thing.relations
    .filter((relation) => ids.has(relation.from) && ids.has(relation.to) && standsAt(relation, clocks))
    .map((relation) => knownOf(relation, clocks));
  // A work that is cited is described as a whole, whenever it was described.
  return { ...(standsAt(thing, clocks) ? knownOf(thing, clocks) : thing), relations };
}

function knownOf<T extends ProjectedThing>(thing: T, { knownAt }: Clocks): T {
  if (knownAt === undefined) return thing;
  const known = citationsOf(thing.fields).filter(({ knownFrom }) => Number(knownFrom ?? -Infinity) <= knownAt.last);
  const evidence: FieldValue = known;
  return { ...thing, fields: { ...thing.fields, evidence } };
}

/** The works that citations name: those that say it and those that are quoted. */
function sourcesOf(fields: Fields): string[] {
  return citationsOf(fields).flatMap(({ source, quotedSource }) =>
    [source, quotedSource].filter((id) => typeof id === 'string'),
  );
}

/** The citations of a thing or a relation. */
export function citationsOf({ evidence }: Fields): readonly ValueObject[] {
  return (Array.isArray(evidence) ? evidence : []) as readonly ValueObject[]; // a field of citations, as the ontology says
}
