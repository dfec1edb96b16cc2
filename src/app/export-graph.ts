import { typeOfId, type Clocks, type Ontology } from '../ontology/index.js';
import { exportedGraph, FORMATS, type ExportedGraph, type Piece } from '../export/index.js';
import type { KeptThing } from '../store/index.js';
import { answer, type Question } from './answer.js';
import type { App } from './app.js';
import { ExportError } from './errors.js';
import { unobserved, type Progress } from './progress.js';

export type { Piece };

/** The names of all formats. */
export const FORMAT_NAMES: readonly string[] = [...FORMATS.keys()];

/** What of the graph is exported: the whole, what a question's answer names, or what lies around some things. */
export type ExportScope =
  | { readonly kind: 'all' }
  | { readonly kind: 'answer'; readonly question: Question }
  | {
      readonly kind: 'around';
      readonly ids: readonly string[];
      readonly depth: number;
      readonly limit: number;
    };

/** An export under way. */
export interface Export {
  /** The names of the files that it consists of. */
  readonly files: readonly string[];
  /** Whether a limit cut something off. */
  readonly truncated: boolean;
  readonly pieces: AsyncIterable<Piece>;
}

/** Begins an export of what stands at the clocks. Throws `ExportError` where the format is not known or the scope names nothing. */
export async function exportGraph(
  app: App,
  formatName: string,
  scope: ExportScope,
  clocks: Clocks = {},
  progress: Progress = unobserved,
): Promise<Export> {
  const format = FORMATS.get(formatName);
  if (format === undefined) {
    throw new ExportError(`There is no format "${formatName}"; there are ${[...FORMATS.keys()].join(', ')}`);
  }
  const { store, ontology } = app;
  const { version, entities } = await store.status();
  const { ids, truncated } = await idsIn(app, scope, clocks);
  const part = { clocks, ...(ids === undefined ? {} : { ids }) };
  const graph = exportedGraph({ store, ontology, version: version ?? '' }, part);
  const total = ids?.size ?? entities;
  return { files: format.files, truncated, pieces: format.write(watched(graph, total, progress)) };
}

/** A graph that tells how far it is walked. A format may walk it more than once. */
function watched(graph: ExportedGraph, total: number, progress: Progress): ExportedGraph {
  const things = async function* (): AsyncGenerator<KeptThing> {
    let done = 0;
    for await (const thing of graph.things()) {
      done += 1;
      progress('Writing things', done, total);
      yield thing;
    }
  };
  return { ...graph, things };
}

interface Picked {
  /** Undefined: everything. */
  readonly ids: ReadonlySet<string> | undefined;
  readonly truncated: boolean;
}

async function idsIn(app: App, scope: ExportScope, clocks: Clocks): Promise<Picked> {
  if (scope.kind === 'all') return { ids: undefined, truncated: false };
  if (scope.kind === 'around') return idsAround(app, scope, clocks);
  const { data, errors } = await answer(app, scope.question);
  if (errors !== undefined) throw new ExportError(errors.map(({ message }) => message).join('\n'));
  const ids = new Set<string>();
  gatherIds(app.ontology, data, ids);
  if (ids.size === 0) throw new ExportError('The answer names no thing: ask for the `id` of what is to be exported');
  return { ids, truncated: false };
}

async function idsAround(
  { store }: App,
  { ids, depth, limit }: ExportScope & { kind: 'around' },
  clocks: Clocks,
): Promise<Picked> {
  const selection = { fields: [], validity: false, relations: [], references: [] };
  const edge = { fields: [], validity: false, references: [] };
  const { nodes, truncated } = await store.neighbourhood({ ids, depth, limit, selection, edge, ...clocks });
  if (nodes.length === 0) throw new ExportError(`The graph knows none of ${ids.join(', ')}`);
  return { ids: new Set(nodes.map(({ node }) => node.id)), truncated };
}

/** Every id of a thing under the name `id`, however deep. */
function gatherIds(ontology: Ontology, value: unknown, found: Set<string>): void {
  if (Array.isArray(value)) for (const member of value) gatherIds(ontology, member, found);
  else if (typeof value === 'object' && value !== null) {
    for (const [name, member] of Object.entries(value)) {
      if (name === 'id' && typeof member === 'string' && typeOfId(ontology, member) !== undefined) found.add(member);
      else gatherIds(ontology, member, found);
    }
  }
}
