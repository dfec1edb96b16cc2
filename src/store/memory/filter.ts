import { standsAt, typeSet, type Clocks } from '../../ontology/index.js';
import type { Filter, RelatedFilter, SequenceFilter, Step } from '../port.js';
import { compileEdgeFilter, compileFieldFilter } from '../shared/index.js';
import { edgesAlong, otherEnd } from './adjacency.js';
import { candidatesFor } from './candidates.js';
import type { Graph, MemoryEdge, MemoryNode } from './graph.js';
import { rowsThat, someRow } from './rows.js';
import { closureOf } from './within.js';

export type NodeTest = (node: MemoryNode) => boolean;
export type EdgeTest = (edge: MemoryEdge, owner: MemoryNode) => boolean;

const ANY = (): boolean => true;

/** Makes a filter into a function. The function is good for one read: it remembers what it found along the way. */
export function compileFilter(graph: Graph, filter: Filter | undefined): NodeTest {
  if (filter === undefined) return ANY;
  switch (filter.kind) {
    case 'and': {
      const tests = filter.of.map((inner) => compileFilter(graph, inner));
      return (node) => tests.every((test) => test(node));
    }
    case 'or': {
      const tests = filter.of.map((inner) => compileFilter(graph, inner));
      return (node) => tests.some((test) => test(node));
    }
    case 'not': {
      const test = compileFilter(graph, filter.of);
      return (node) => !test(node);
    }
    case 'ids': {
      const ids = new Set(filter.ids);
      return (node) => ids.has(node.id);
    }
    case 'types': {
      const types = typeSet(filter.types);
      return (node) => types.has(node.type);
    }
    case 'related':
      return compileRelated(graph, filter);
    case 'sequence':
      return compileSequence(graph, filter);
    case 'within':
      return compileWithin(graph, filter);
    default: {
      const test = compileFieldFilter(filter);
      return (node) => test(node.record);
    }
  }
}

function compileRelated(graph: Graph, filter: RelatedFilter): NodeTest {
  const { step, quantifier } = filter;
  const looksAt = compileStep(step, filter);
  const nodeTest = compileFilter(graph, filter.node);
  const edgeTest = filter.edge === undefined ? ANY : compileEdgeFilter(filter.edge);
  const matches: EdgeTest = (edge, owner) => edgeTest(edge.record) && nodeTest(otherEnd(edge, owner));
  if (quantifier === 'every') {
    return (node) => !someRow(edgesAlong(node, step), (edge) => looksAt(edge, node) && !matches(edge, node));
  }
  const some: NodeTest = (node) =>
    someRow(edgesAlong(node, step), (edge) => looksAt(edge, node) && matches(edge, node));
  return quantifier === 'some' ? some : (node) => !some(node);
}

/** The earliest relation that matches leaves most for the members that follow, so that no other need be tried. */
function compileSequence(graph: Graph, filter: SequenceFilter): NodeTest {
  const { step, order } = filter;
  const looksAt = compileStep(step, filter);
  const members = filter.of.map(({ node, edge }) => ({
    node: compileFilter(graph, node),
    edge: edge === undefined ? ANY : compileEdgeFilter(edge),
  }));
  return (owner) => {
    const edges = rowsThat(edgesAlong(owner, step), (edge) => looksAt(edge, owner));
    let reached = Number.NEGATIVE_INFINITY;
    return members.every((member) => {
      const places = edges
        .filter((edge) => member.edge(edge.record) && member.node(otherEnd(edge, owner)))
        .flatMap(({ record }) => placeAfter(record.fields[order], reached));
      reached = Math.min(...places);
      return places.length > 0;
    });
  };
}

function placeAfter(place: unknown, reached: number): number[] {
  return typeof place === 'number' && place > reached ? [place] : [];
}

/** Whether a relation is one that the step takes: by the type at the other end and by the clocks. */
export function compileStep(step: Step, clocks: Clocks): EdgeTest {
  const types = typeSet(step.targetTypes);
  if (clocks.asOf === undefined && clocks.knownAt === undefined) {
    return (edge, owner) => types.has(otherEnd(edge, owner).type);
  }
  return (edge, owner) => {
    const other = otherEnd(edge, owner);
    return types.has(other.type) && standsAt(edge.record, clocks) && standsAt(other.record, clocks);
  };
}

/** The closure is worked out at the first question, since a plan may never come to ask. */
function compileWithin(graph: Graph, filter: Extract<Filter, { kind: 'within' }>): NodeTest {
  let closure: ReadonlySet<MemoryNode> | undefined;
  return (node) => {
    closure ??= closureOf(filter.step, matching(graph, filter.of));
    return closure.has(node);
  };
}

function matching(graph: Graph, filter: Filter): MemoryNode[] {
  return [...(candidatesFor(graph, filter) ?? graph.nodes())].filter(compileFilter(graph, filter));
}
