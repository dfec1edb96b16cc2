import { sayNetwork } from '../../messages/network.js';
import { sayTie } from '../../messages/ties.js';
import type { SortedColumn } from '../../parts/sorted-table.js';
import { Thing } from '../../parts/thing.js';
import { edgeId } from '../../pictures/graph/index.js';
import { inNumber } from './in-number.js';
import { idOf, type NetworkEdge } from './network-graph.js';
import type { NetworkNode } from './network-groups.js';
import { MEASURES } from './network-state.js';

/** What is known of each actor. */
export function actorColumns(): readonly SortedColumn<NetworkNode>[] {
  return [
    {
      name: 'actor',
      heading: sayNetwork('actor'),
      cell: (node) => (
        <Thing id={idOf(node)} name={node.actor?.name ?? ''} type={node.actor?.__typename ?? 'Country'} most={80} />
      ),
      value: ({ actor }) => actor?.name ?? null,
    },
    ...MEASURES.map((measure) => ({
      name: measure,
      heading: sayNetwork(measure),
      cell: (node: NetworkNode) => inNumber(node[measure]),
      value: (node: NetworkNode) => node[measure],
      numeric: true,
    })),
    {
      name: 'community',
      heading: sayNetwork('groupHeading'),
      cell: ({ community }) => community + 1,
      value: ({ community }) => community,
      numeric: true,
    },
    {
      name: 'isBroker',
      heading: sayNetwork('isBroker'),
      cell: ({ isBroker }) => (isBroker ? sayNetwork('yes') : ''),
      value: ({ isBroker }) => Number(isBroker),
    },
  ];
}

/** What is known of each pair. */
export function pairColumns(onChoose: (chosen: string) => void): readonly SortedColumn<NetworkEdge>[] {
  return [
    {
      name: 'one',
      heading: sayNetwork('actor'),
      cell: ({ between: [one] }) => <Thing id={one?.id ?? ''} name={one?.name ?? ''} most={60} />,
      value: ({ between: [one] }) => one?.name ?? null,
    },
    {
      name: 'other',
      heading: sayNetwork('other'),
      cell: ({ between: [, other] }) => <Thing id={other?.id ?? ''} name={other?.name ?? ''} most={60} />,
      value: ({ between: [, other] }) => other?.name ?? null,
    },
    {
      name: 'ties',
      heading: sayNetwork('ties'),
      cell: ({ between: [one, other], weight }) => (
        <button type="button" class="button" onClick={() => onChoose(edgeId(one?.id ?? '', other?.id ?? ''))}>
          {sayTie('total', { count: weight })}
        </button>
      ),
      value: ({ weight }) => weight,
    },
    {
      name: 'kinds',
      heading: sayNetwork('byKind'),
      cell: ({ kinds }) => kinds.map(({ kind, count }) => `${count} ${sayTie(kind, { count })}`).join(', '),
    },
    {
      name: 'isBridge',
      heading: sayNetwork('isBridge'),
      cell: ({ isBridge }) => (isBridge ? sayNetwork('yes') : ''),
      value: ({ isBridge }) => Number(isBridge),
    },
  ];
}
