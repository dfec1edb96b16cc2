import type { JSX } from 'preact';
import { sayNetwork } from '../../messages/network.js';
import { Thing } from '../../parts/thing.js';
import { idOf, type Network } from './network-graph.js';

/** The ties and the actors without which the network would fall into more parts. */
export function Bridges({ network }: { readonly network: Network }): JSX.Element {
  const bridges = network.edges.filter(({ isBridge }) => isBridge);
  const brokers = network.nodes.filter(({ isBroker }) => isBroker);
  return (
    <section class="network__bridges">
      <h2>{sayNetwork('tableBridges')}</h2>
      <h3>{sayNetwork('brokersHeading')}</h3>
      {brokers.length === 0 ? (
        <p>{sayNetwork('noBrokers')}</p>
      ) : (
        <ul>
          {brokers.map((node) => (
            <li key={idOf(node)}>
              <Thing id={idOf(node)} name={node.actor?.name ?? ''} />
            </li>
          ))}
        </ul>
      )}
      <h3>{sayNetwork('bridgesHeading')}</h3>
      {bridges.length === 0 ? (
        <p>{sayNetwork('noBridges')}</p>
      ) : (
        <ul>
          {bridges.map(({ between: [one, other] }) => (
            <li key={`${one?.id} ${other?.id}`}>
              <Thing id={one?.id ?? ''} name={one?.name ?? ''} /> –{' '}
              <Thing id={other?.id ?? ''} name={other?.name ?? ''} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
