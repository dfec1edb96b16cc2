import type { Ontology } from '../../ontology/index.js';
import type { GraphStore } from '../port.js';
import { atHand, compareCodePoints, proseFields, type ChangesAtHand } from '../shared/index.js';
import { checkChanges, makeChanges } from './changes.js';
import { readContents } from './contents.js';
import { MemoryGraph } from './memory-graph.js';
import { readNeighbourhood } from './neighbourhood.js';
import { projectGraph } from './project.js';
import { readPlan } from './read.js';
import { readRelations } from './relations.js';
import { SortedRoots } from './roots.js';
import { readSearch } from './search.js';
import { TextIndex } from './text-index.js';

/**
 * An empty store that keeps the graph in the process. It keeps the records that it is given and answers with their values, so
 * neither may be changed afterwards.
 */
export function openMemoryStore(ontology: Ontology): GraphStore {
  const graph = new MemoryGraph();
  const roots = new SortedRoots(graph);
  const texts = new TextIndex(graph, proseFields(ontology));
  let version: string | null = null;
  let sorted: { readonly revision: number; readonly ids: readonly string[] } | null = null;
  const sortedIds = (): readonly string[] => {
    if (sorted?.revision !== graph.revision) sorted = { revision: graph.revision, ids: sortedKeys(graph.nodes) };
    return sorted.ids;
  };
  const apply = (changes: ChangesAtHand): void => {
    checkChanges(graph, ontology, changes);
    makeChanges(graph, changes);
    texts.touch(changes.remove.entities);
    texts.touch(changes.put.entities.map(({ id }) => id));
    version = changes.version;
  };
  return {
    kind: 'memory',
    read: async (plan) => readPlan(graph, roots, plan),
    neighbourhood: async (plan) => readNeighbourhood(graph, plan),
    search: async (plan) => readSearch(graph, texts, plan),
    relations: async (plan) => readRelations(graph, plan),
    project: async (plan) => projectGraph(graph, plan),
    contents: async (plan) => readContents(graph, sortedIds(), plan),
    apply: async (changes) => apply(atHand(changes)),
    ids: async () => ({ entities: sortedIds(), relations: sortedKeys(graph.edges) }),
    status: async () => ({ version, entities: graph.nodes.size, relations: graph.edges.size }),
    close: async () => undefined,
  };
}

function sortedKeys(map: ReadonlyMap<string, unknown>): readonly string[] {
  return [...map.keys()].sort(compareCodePoints);
}
