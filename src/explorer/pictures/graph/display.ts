import type { EdgeDisplayData, NodeDisplayData } from 'sigma/types';
import type { DashableEdge } from './edge-program.js';
import { mixed } from './colours.js';
import type { Chosen, GraphGroup } from './graph.js';
import type { LabelColours } from './labels.js';
import type { ShapedNode } from './node-program.js';

/** How everything is to look now. */
export interface Look {
  readonly read: (token: string) => string;
  readonly label: LabelColours;
  /** The colours of a line that is nothing special, and of one that stands back. */
  readonly line: { readonly usual: string; readonly back: string };
  readonly groups: ReadonlyMap<string, GraphGroup>;
  readonly chosen: Chosen | null;
  readonly hovered: string | null;
  /** The thing whose neighbours stand out. */
  readonly middle: string | null;
  /** What stands out; null where nothing does. */
  readonly near: ReadonlySet<string> | null;
}

interface NodeAttributes {
  readonly group?: string;
  readonly pinned?: boolean;
  readonly label?: string;
}

/** The colours and the shape of a thing: what is far from the chosen one stands back. */
export function displayNode(id: string, data: NodeAttributes, look: Look): Partial<NodeDisplayData> {
  const group = look.groups.get(data.group ?? '');
  const colour = look.read(group?.colour ?? '--ink-2');
  const isBack = look.near !== null && !look.near.has(id);
  const isChosen = look.chosen?.kind === 'node' && look.chosen.id === id;
  const shown: Partial<ShapedNode> = {
    ...data,
    color: isBack ? mixed(colour, look.label.ground, 0.72) : colour,
    shape: group?.shape ?? 'circle',
    rim: isChosen || data.pinned === true ? look.label.ink : look.label.ground,
    label: isBack ? '' : (data.label ?? ''),
    zIndex: isChosen ? 2 : isBack ? 0 : 1,
    forceLabel: isChosen || (look.near !== null && !isBack && look.near.size < 24),
    highlighted: false,
  };
  return shown;
}

export function displayEdge(
  id: string,
  data: { readonly dashed?: boolean; readonly size?: number },
  look: Look,
): Partial<EdgeDisplayData> {
  const isChosen = look.chosen?.kind === 'edge' && look.chosen.id === id;
  const isNear = isChosen || (look.middle !== null && endsAt(id, look.middle));
  const isBack = look.near !== null && !isNear;
  const shown: Partial<DashableEdge> = {
    ...data,
    color: isChosen ? look.read('--focus') : isNear ? look.read('--accent') : isBack ? look.line.back : look.line.usual,
    size: (data.size ?? 1) + (isChosen ? 1.5 : 0),
    zIndex: isChosen ? 2 : isNear ? 1 : 0,
  };
  return shown;
}

/** The id of a line is made of its ends: see `edgeId`. */
function endsAt(edge: string, node: string): boolean {
  return edge.startsWith(`${node} `) || edge.endsWith(` ${node}`);
}
