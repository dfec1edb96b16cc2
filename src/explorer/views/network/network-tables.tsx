import type { JSX } from 'preact';
import { sayNetwork } from '../../messages/network.js';
import { SortedTable } from '../../parts/sorted-table.js';
import { Bridges } from './bridges.js';
import { idOf } from './network-graph.js';
import type { NetworkFoundProps } from './network-found-props.js';
import { actorColumns, pairColumns } from './network-columns.js';

/** The network as tables: who, which pairs, and what holds it together. */
export function NetworkTables({ network, state, change }: NetworkFoundProps): JSX.Element {
  const onSort = (sort: string): void => change({ sort }, 'replace');
  return (
    <div class="network__tables">
      <Bridges network={network} />
      <section>
        <h2>{sayNetwork('tableActors')}</h2>
        <p class="network__nothing">{sayNetwork('measures')}</p>
        <SortedTable
          caption={sayNetwork('tableActors')}
          columns={actorColumns()}
          rows={network.nodes}
          keyOf={idOf}
          sort={state.sort === '' ? '-weightedDegree' : state.sort}
          onSort={onSort}
        />
      </section>
      <section>
        <h2>{sayNetwork('tablePairs')}</h2>
        <SortedTable
          caption={sayNetwork('tablePairs')}
          columns={pairColumns((chosen) => change({ chosen }, 'replace'))}
          rows={network.edges}
          keyOf={({ between }) => between.map(({ id }) => id).join(' ')}
          sort={state.sort}
          onSort={onSort}
        />
      </section>
    </div>
  );
}
