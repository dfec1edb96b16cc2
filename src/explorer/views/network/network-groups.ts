import type { NetworkQuery } from '../../generated/network.js';
import { sayType } from '../../messages/index.js';
import { sayNetwork } from '../../messages/network.js';
import { grouped } from '../../parts/grouped.js';
import { shortened } from '../../parts/shortened.js';
import type { GraphGroup, Shape } from '../../pictures/graph/index.js';
import type { Colouring } from './network-state.js';

export type NetworkNode = NetworkQuery['cooperationNetwork']['nodes'][number];

/** Colours and shapes in turn: after eight, the colours come again with other shapes. */
const COLOURS = ['place', 'route', 'cooperation', 'law', 'measure', 'crime', 'actor', 'evidence'];
const SHAPES: readonly Shape[] = ['circle', 'triangle', 'square', 'diamond', 'hexagon', 'down', 'bar', 'cross'];

/** The group of an actor. */
export function groupOf({ actor, community, component }: NetworkNode, colouring: Colouring): string {
  if (colouring === 'kind') return actor?.__typename ?? 'Country';
  return String(colouring === 'community' ? community : component);
}

/** The groups that there are, the largest first, each named so that it can be told from the others. */
export function networkGroups(nodes: readonly NetworkNode[], colouring: Colouring): readonly GraphGroup[] {
  const groups = [...grouped(nodes, (node) => groupOf(node, colouring))].toSorted(
    ([, one], [, other]) => other.length - one.length,
  );
  return groups.map(([key, members], index) => ({
    key,
    label: labelOf(key, members, colouring),
    colour: `--family-${COLOURS[index % COLOURS.length] ?? 'place'}`,
    shape: SHAPES[(index + Math.floor(index / COLOURS.length)) % SHAPES.length] ?? 'circle',
  }));
}

function labelOf(key: string, members: readonly NetworkNode[], colouring: Colouring): string {
  if (colouring === 'kind') return sayType(members[0]?.actor?.__typename ?? 'Country', { count: members.length });
  const number = Number(key) + 1;
  if (colouring === 'component') return sayNetwork('component', { number });
  return sayNetwork('community', { number, names: leadingNames(members) });
}

/** A community by those of its members that most ties bind. */
export function leadingNames(members: readonly NetworkNode[]): string {
  const leading = members.toSorted((one, other) => other.weightedDegree - one.weightedDegree).slice(0, 3);
  const names = leading.map(({ actor }) => shortened(actor?.name ?? '', 28)).join(', ');
  return members.length > 3 ? sayNetwork('andMore', { names, count: members.length - 3 }) : names;
}
