import type { JSX } from 'preact';
import { sayNetwork } from '../../messages/network.js';
import { sayTie } from '../../messages/ties.js';
import { Field } from '../../parts/field.js';
import { Fields } from '../../parts/fields.js';
import { Link } from '../../parts/link.js';
import { SafeText } from '../../parts/safe-text.js';
import { Thing } from '../../parts/thing.js';
import { edgeId, endsOf, type Chosen } from '../../pictures/graph/index.js';
import { inNumber } from './in-number.js';
import type { NetworkNode } from './network-groups.js';
import { idOf, type NetworkEdge } from './network-graph.js';
import type { NetworkFoundProps } from './network-found-props.js';
import { MEASURES } from './network-state.js';
import { PairTies } from './pair-ties.js';

export interface NetworkDetailsProps extends NetworkFoundProps {
  readonly chosen: Chosen | null;
}

/** Where the chosen actor stands, or what ties the chosen two. */
export function NetworkDetails(props: NetworkDetailsProps): JSX.Element {
  const { network, chosen } = props;
  const node = network.nodes.find((one) => chosen?.kind === 'node' && idOf(one) === chosen.id);
  if (node !== undefined) return <ActorDetails {...props} node={node} />;
  const edge = network.edges.find(({ between }) => chosen?.kind === 'edge' && pairId(between) === chosen.id);
  if (edge !== undefined) return <PairDetails {...props} edge={edge} />;
  return (
    <section class="network__details" aria-label={sayNetwork('picture')}>
      <p class="network__nothing">{sayNetwork('nothingChosen')}</p>
    </section>
  );
}

function pairId(between: NetworkEdge['between']): string {
  return edgeId(between[0]?.id ?? '', between[1]?.id ?? '');
}

function ActorDetails(props: NetworkDetailsProps & { readonly node: NetworkNode }): JSX.Element {
  const { node, change } = props;
  const id = idOf(node);
  return (
    <section class="network__details">
      <h2>
        <Thing id={id} name={node.actor?.name ?? ''} />
      </h2>
      {node.isBroker && <p class="network__nothing">{sayNetwork('broker')}</p>}
      <Fields>
        {MEASURES.map((measure) => (
          <Field key={measure} label={sayNetwork(measure)}>
            {inNumber(node[measure])}
          </Field>
        ))}
      </Fields>
      <p class="network__actions">
        <button type="button" class="button" onClick={() => change({ focus: id })}>
          {sayNetwork('focusHere')}
        </button>
        <Link to={`/around/${id}`} class="button">
          {sayNetwork('around')}
        </Link>
      </p>
      <Strongest {...props} />
    </section>
  );
}

/** The pairs that an actor is of, those that most ties bind first. */
function Strongest({ network, node, change }: NetworkDetailsProps & { readonly node: NetworkNode }): JSX.Element {
  const id = idOf(node);
  const own = network.edges.filter(({ between }) => between.some((one) => one.id === id)).slice(0, 8);
  return (
    <>
      <h3>{sayNetwork('strongest')}</h3>
      <ul class="network__strongest">
        {own.map(({ between, weight }) => {
          const other = between.find((one) => one.id !== id);
          return (
            <li key={other?.id}>
              <button type="button" class="network__tie" onClick={() => change({ chosen: pairId(between) }, 'replace')}>
                <SafeText text={other?.name ?? ''} most={40} /> <span>{sayTie('total', { count: weight })}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </>
  );
}

function PairDetails({ edge, state }: NetworkDetailsProps & { readonly edge: NetworkEdge }): JSX.Element {
  const [one, other] = endsOf(pairId(edge.between));
  const names = new Map(edge.between.map(({ id, name }) => [id, name]));
  return (
    <section class="network__details">
      <h2>
        <Thing id={one} name={names.get(one) ?? one} />
        {' – '}
        <Thing id={other} name={names.get(other) ?? other} />
      </h2>
      {edge.isBridge && <p class="network__nothing">{sayNetwork('bridge')}</p>}
      <p class="network__actions">
        <Link to="/paths" parameters={{ from: [one], to: [other] }} class="button">
          {sayNetwork('paths')}
        </Link>
      </p>
      <PairTies key={edge.between.map(({ id }) => id).join()} a={one} b={other} kinds={state.kind} />
    </section>
  );
}
