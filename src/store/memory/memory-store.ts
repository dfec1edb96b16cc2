import type { Ontology } from '../../ontology/index.js';
import type { GraphStore } from '../port.js';
import { atHand, compareCodePoints, proseFields, type ChangesAtHand } from '../shared/index.js';
import { checkChanges, makeChanges } from './changes.js';
import { readContents } from './contents.js';
import type { Graph } from './graph.js';
import { MemoryGraph } from './memory-graph.js';
import { readNeighbourhood } from './neighbourhood.js';
import { projectGraph } from './project.js';
import { readPlan } from './read.js';
import { readRelations } from './relations.js';
import { SortedRoots } from './roots.js';
import { readSearch } from './search.js';
import type { Snapshot } from './snapshot/index.js';
import { TextIndex } from './text-index.js';

/**
 * A store that keeps the graph in the process: an empty one, or what a snapshot holds. It keeps the records that it is given and answers
 * with their values, so neither may be changed afterwards.
 */
export function openMemoryStore(ontology: Ontology, snapshot?: Snapshot): GraphStore {
  let changeable: MemoryGraph | null = snapshot === undefined ? new MemoryGraph() : null;
  let graph: Graph = snapshot?.graph ?? changeable ?? new MemoryGraph();
  let version = snapshot?.version ?? null;
  let derived = derivedFrom(graph, ontology);
  const apply = (changes: ChangesAtHand): void => {
    checkChanges(graph, ontology, changes);
    if (changeable === null) {
      changeable = copyOf(graph); // a snapshot does not change
      graph = changeable;
      derived = derivedFrom(graph, ontology);
    }
    makeChanges(changeable, changes);
    derived.texts.touch(changes.remove.entities);
    derived.texts.touch(changes.put.entities.map(({ id }) => id));
    version = changes.version;
  };
  return {
    kind: 'memory',
    read: async (plan) => readPlan(graph, derived.roots, plan),
    neighbourhood: async (plan) => readNeighbourhood(graph, plan),
    search: async (plan) => readSearch(graph, derived.texts, plan),
    relations: async (plan) => readRelations(graph, plan),
    project: async (plan) => projectGraph(graph, plan),
    contents: async (plan) => readContents(graph, derived.ids(), plan),
    apply: async (changes) => apply(atHand(changes)),
    ids: async () => ({ entities: derived.ids(), relations: sortedIds(graph.edges()) }),
    status: async () => ({ version, entities: graph.nodeCount, relations: graph.edgeCount }),
    close: async () => snapshot?.close(),
  };
}

/** What is worked out from a graph when it is first asked for. */
interface Derived {
  readonly roots: SortedRoots;
  readonly texts: TextIndex;
  /** Of all things, sorted. */
  ids(): readonly string[];
}

function derivedFrom(graph: Graph, ontology: Ontology): Derived {
  let sorted: { readonly revision: number; readonly ids: readonly string[] } | null = null;
  return {
    roots: new SortedRoots(graph),
    texts: new TextIndex(graph, proseFields(ontology)),
    ids: () => {
      if (sorted?.revision !== graph.revision) sorted = { revision: graph.revision, ids: sortedIds(graph.nodes()) };
      return sorted.ids;
    },
  };
}

function copyOf(graph: Graph): MemoryGraph {
  const copy = new MemoryGraph();
  for (const { record } of graph.nodes()) copy.putEntity(record);
  for (const { record } of graph.edges()) copy.putRelation(record);
  copy.tidy();
  return copy;
}

function sortedIds(kept: Iterable<{ readonly id: string }>): readonly string[] {
  return Array.from(kept, ({ id }) => id).sort(compareCodePoints);
}
