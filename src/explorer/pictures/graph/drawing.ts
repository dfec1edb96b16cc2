import { DirectedGraph } from 'graphology';
import type AbstractGraph from 'graphology-types';
import Sigma from 'sigma';
import type { EdgeDisplayData, NodeDisplayData } from 'sigma/types';
import { colourReader, mixed } from './colours.js';
import { displayEdge, displayNode, type Look } from './display.js';
import { followPointer } from './follow-pointer.js';
import { neighboursOf, type Chosen, type Graph, type GraphEdge, type Position } from './graph.js';
import { takeInTurn } from './in-turn.js';
import { LabelWriter } from './labels.js';
import { startLayout } from './layout.js';
import { firstPositions } from './placing.js';
import { sigmaSettings } from './sigma-settings.js';
import { SlidingSigma } from './sliding-sigma.js';

export interface DrawingOptions {
  readonly onChoose: (chosen: Chosen | null) => void;
  readonly onGrow: (id: string) => void;
  readonly onPin: (id: string, position: Position) => void;
  /** The graphics card has dropped the picture, which is blank from now on. */
  readonly onLost: () => void;
  /** Whether there is so much that lines are drawn thin, and the picture slides as it is while somebody pans. */
  readonly large: boolean;
  /** Whether nothing is to move by itself. */
  readonly still: boolean;
  /** Told at every step of the layout, and when everything is there that comes at its end. */
  readonly onLayout?: (done: boolean) => void;
}

/** Draws a graph with WebGL into an element, lays it out, and tells what the pointer does. */
export class GraphDrawing {
  readonly #sigma: Sigma;
  readonly #places = new Map<string, Position>();
  #graph: Graph = { nodes: [], edges: [], groups: [] };
  #look: Look;
  #endLayout = (): void => undefined;
  #endLines = (): void => undefined;
  /** Whether the lines are left out as yet. */
  #bare = false;

  constructor(
    private readonly container: HTMLElement,
    private readonly options: DrawingOptions,
  ) {
    this.#look = this.#freshLook();
    const labels = new LabelWriter(() => this.#look.label);
    const reduceNode = (id: string, data: object): Partial<NodeDisplayData> => displayNode(id, data, this.#look);
    const reduceEdge = (id: string, data: object): Partial<EdgeDisplayData> => displayEdge(id, data, this.#look);
    const Drawing = options.large ? SlidingSigma : Sigma;
    this.#sigma = new Drawing(new DirectedGraph(), container, {
      ...sigmaSettings(options.large, labels),
      nodeReducer: reduceNode,
      edgeReducer: reduceEdge,
    });
    this.#sigma.on('beforeRender', () => labels.begin());
    // It does not bubble, but it can be caught on its way down.
    container.addEventListener('webglcontextlost', options.onLost, true);
    followPointer(this.#sigma, {
      ...options,
      onHover: (id) => (options.large ? undefined : this.#lookAt({ hovered: id })),
      onDrag: (id, position, by) => {
        this.#places.set(id, position);
        if (this.#sigma instanceof SlidingSigma) this.#sigma.slideHovered(by);
        else this.#sigma.getGraph().mergeNodeAttributes(id, position);
      },
      onDragStart: () => {
        this.#endLayout();
        this.#drawLines();
      },
    });
  }

  /** Shows another graph: what was there keeps its place. */
  show(graph: Graph): void {
    this.#endLayout();
    this.#endLines();
    const fresh = this.#places.size === 0;
    for (const [id, place] of firstPositions(graph, this.#places)) this.#places.set(id, place);
    this.#graph = graph;
    this.#look = { ...this.#look, groups: new Map(graph.groups.map((group) => [group.key, group])) };
    this.#bare = this.options.large;
    this.#sigma.setGraph(this.#drawn());
    this.#endLayout = startLayout({
      graph,
      places: this.#places,
      fresh,
      live: !this.options.still,
      onStep: (positions, done) => {
        this.#move(positions);
        if (done && this.#bare) this.#drawLines();
        else this.options.onLayout?.(done);
      },
    });
  }

  choose(chosen: Chosen | null): void {
    this.#lookAt({ chosen });
  }

  /** Reads the colours anew: the theme has changed. */
  recolour(): void {
    this.#look = { ...this.#freshLook(), groups: this.#look.groups, chosen: this.#look.chosen };
    this.#sigma.refresh({ skipIndexation: true });
  }

  fit(): void {
    void this.#sigma.getCamera().animatedReset({ duration: this.options.still ? 0 : 250 });
  }

  zoom(factor: number): void {
    const camera = this.#sigma.getCamera();
    void camera.animate(
      { ratio: camera.getBoundedRatio(camera.ratio / factor) },
      { duration: this.options.still ? 0 : 150 },
    );
  }

  /** Where everything is, y downward. */
  positions(): ReadonlyMap<string, Position> {
    return new Map([...this.#places].map(([id, { x, y }]) => [id, { x, y: -y }]));
  }

  colour(token: string): string {
    return this.#look.read(token);
  }

  end(): void {
    this.#endLayout();
    this.#endLines();
    // What ends gives its contexts back, and thereby loses them.
    this.container.removeEventListener('webglcontextlost', this.options.onLost, true);
    this.#sigma.kill();
  }

  /** Lines of a large graph come once it rests: on the way there they would take most of the work, and nobody could follow them. */
  #drawLines(): void {
    if (!this.#bare) return;
    this.#bare = false;
    const drawn = this.#sigma.getGraph();
    const draw = (edge: GraphEdge): void => this.#addLine(drawn, edge);
    this.#endLines = takeInTurn(this.#graph.edges, draw, () => this.options.onLayout?.(true));
  }

  #drawn(): AbstractGraph {
    const drawn = new DirectedGraph();
    for (const { id, label, group, radius, pinned } of this.#graph.nodes)
      drawn.addNode(id, { ...this.#places.get(id), label, size: radius, group, pinned: pinned !== undefined });
    if (!this.#bare) for (const edge of this.#graph.edges) this.#addLine(drawn, edge);
    return drawn;
  }

  #addLine(drawn: AbstractGraph, { id, source, target, width, arrow, dashed }: GraphEdge): void {
    const type = this.options.large ? 'thin' : arrow ? 'arrow' : 'line';
    drawn.addEdgeWithKey(id, source, target, { size: width, type, dashed });
  }

  #move(positions: Float32Array): void {
    const drawn = this.#sigma.getGraph();
    this.#graph.nodes.forEach(({ id, pinned }, index) => {
      const place = pinned ?? { x: positions[index * 2] ?? 0, y: positions[index * 2 + 1] ?? 0 };
      this.#places.set(id, place);
      // Written past the graph's events, each of which would have everything looked at anew: only places have changed.
      Object.assign(drawn.getNodeAttributes(id), place);
    });
    this.#sigma.refresh({ partialGraph: {}, schedule: true });
  }

  #lookAt(change: { readonly chosen?: Chosen | null; readonly hovered?: string | null }): void {
    const look = { ...this.#look, ...change };
    const { chosen, hovered } = look;
    const middle = hovered ?? (chosen?.kind === 'node' ? chosen.id : null);
    const near = middle === null ? null : new Set([middle, ...neighboursOf(middle, this.#graph.edges)]);
    const ends = chosen?.kind === 'edge' ? this.#graph.edges.find(({ id }) => id === chosen.id) : undefined;
    this.#look = { ...look, middle, near: near ?? (ends === undefined ? null : new Set([ends.source, ends.target])) };
    this.#sigma.refresh({ skipIndexation: true });
  }

  #freshLook(): Look {
    const read = colourReader(this.container);
    const [ground, line] = [read('--paper'), read('--line-strong')] as const;
    const usual = mixed(line, ground, 0.35);
    return {
      read,
      label: { ink: read('--ink'), ground, raised: read('--raised'), line },
      line: { usual, back: mixed(usual, ground, 0.6) },
      groups: new Map(),
      chosen: null,
      hovered: null,
      middle: null,
      near: null,
    };
  }
}
