import type { JSX } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import { formatNumber, sayPart } from '../../messages/index.js';
import { sayNetwork } from '../../messages/network.js';
import { Copy } from '../../parts/copy.js';
import { Notice } from '../../parts/notice.js';
import { Truncated } from '../../parts/truncated.js';
import { usePictureNote } from '../../parts/use-picture-note.js';
import { GraphPicture, NodeList, SaveGraph, type Chosen, type GraphDrawing } from '../../pictures/graph/index.js';
import { ego } from './ego.js';
import { Focus } from './focus.js';
import { NetworkDetails } from './network-details.js';
import { networkExport } from './network-export.js';
import { idOf, networkGraph } from './network-graph.js';
import type { NetworkFoundProps } from './network-found-props.js';
import { NetworkTables } from './network-tables.js';

/** The network as a picture and as tables. */
export function NetworkFound(props: NetworkFoundProps): JSX.Element {
  const { network, change } = props;
  if (network.edgeCount === 0)
    return (
      <Notice heading={sayNetwork('empty')}>
        <p>{sayNetwork('emptyAdvice')}</p>
        <button type="button" class="button" onClick={() => change({ kind: [], focus: '' })}>
          {sayNetwork('clear')}
        </button>
      </Notice>
    );
  return (
    <div class="network">
      <p class="network__summary" role="status">
        {sayNetwork('summary', {
          nodes: network.nodes.length,
          edges: network.edgeCount,
          components: sayNetwork('parts', { count: network.components }),
          density: `${formatNumber(Math.round(network.density * 1000) / 10)} %`,
        })}{' '}
        {sayNetwork('undated')}
      </p>
      {network.truncated && <Truncated limit={network.limit} />}
      <Panes {...props} />
      <NetworkTables {...props} />
    </div>
  );
}

function Panes(props: NetworkFoundProps): JSX.Element {
  const { network, state, change } = props;
  const { colour, size, focus, steps } = state;
  const drawing = useRef<GraphDrawing>(null);
  const within = useMemo(
    () => (focus === '' ? null : ego(focus, steps, network.nodes.map(idOf), network.edges)),
    [network, focus, steps],
  );
  const graph = useMemo(() => networkGraph(network, { colour, size, within }), [network, colour, size, within]);
  const chosen: Chosen | null =
    state.chosen === '' ? null : { kind: state.chosen.includes(' ') ? 'edge' : 'node', id: state.chosen };
  const choose = (one: Chosen | null): void => change({ chosen: one?.id ?? '' }, 'replace');
  return (
    <>
      <Focus {...props} isKnown={within !== null} />
      <div class="network__panes">
        <GraphPicture name={sayNetwork('picture')} graph={graph} chosen={chosen} drawing={drawing} onChoose={choose}>
          <SaveGraph
            title={sayNetwork('windowTitle')}
            note={usePictureNote()}
            graph={graph}
            drawing={drawing}
            exported={() => networkExport(network, graph)}
          />
          <Copy text={location.href} label={sayPart('copyLink')} />
        </GraphPicture>
        <div class="network__side">
          <NetworkDetails {...props} chosen={chosen} />
          <NodeList graph={graph} chosen={chosen} onChoose={choose} />
        </div>
      </div>
    </>
  );
}
