import type { JSX, RefObject } from 'preact';
import { sayAround } from '../../messages/around.js';
import { Link } from '../../parts/link.js';
import { SafeText } from '../../parts/safe-text.js';
import { Thing } from '../../parts/thing.js';
import { TypeMark } from '../../parts/type-mark.js';
import { endsOf, type Chosen, type GraphDrawing } from '../../pictures/graph/index.js';
import type { NeighbourhoodProps } from './neighbourhood-props.js';
import { withPin, withoutPin } from './pins.js';
import { Relations } from './relations.js';
import type { AroundNode, Shown } from './shown.js';

export interface DetailsProps extends NeighbourhoodProps {
  readonly shown: Shown;
  readonly chosen: Chosen | null;
  readonly drawing: RefObject<GraphDrawing>;
  readonly grow: (id: string) => void;
}

/** What is said of the chosen thing or line, and where. */
export function Details(props: DetailsProps): JSX.Element {
  const { shown, chosen } = props;
  const node = shown.nodes.find(({ entity }) => entity.id === chosen?.id);
  if (node !== undefined) return <NodeDetails {...props} node={node} />;
  const [one, other] = chosen?.kind === 'edge' ? endsOf(chosen.id) : ['', ''];
  const between = shown.edges.filter(
    ({ source, target }) => (source === one && target === other) || (source === other && target === one),
  );
  return (
    <section class="around__details" aria-label={sayAround('between')}>
      {between.length === 0 ? (
        <p class="around__nothing">{sayAround('nothingChosen')}</p>
      ) : (
        <>
          <h2>{sayAround('between')}</h2>
          <Relations relations={between} nodes={shown.nodes} />
        </>
      )}
    </section>
  );
}

function NodeDetails(props: DetailsProps & { readonly node: AroundNode }): JSX.Element {
  const { node, shown } = props;
  const { id, name, description, __typename: type } = node.entity;
  const own = shown.edges.filter(({ source, target }) => source === id || target === id);
  return (
    <section class="around__details">
      <TypeMark type={type} named />
      <h2 class="around__name">
        <Thing id={id} name={name} />
      </h2>
      {description !== null && (
        <p class="around__description">
          <SafeText text={description} most={320} />
        </p>
      )}
      <Actions {...props} />
      <details class="around__own">
        <summary class="summary">{sayAround('ties', { count: own.length })}</summary>
        <Relations relations={own} nodes={shown.nodes} />
      </details>
    </section>
  );
}

type Act = readonly ['grow' | 'shrink' | 'pin' | 'unpin' | 'hide', () => void];

/** What can be done with a thing in the picture. */
function actsOn({
  node,
  start,
  state,
  change,
  drawing,
  grow,
}: DetailsProps & { readonly node: AroundNode }): readonly Act[] {
  const { id } = node.entity;
  const { grown, hidden, pins } = state;
  const isPinned = pins.some((pin) => pin.startsWith(`${id}~`));
  const others = grown.filter((one) => one !== id);
  const pin = (): void => {
    const { x, y } = drawing.current?.positions().get(id) ?? { x: 0, y: 0 };
    change({ pins: isPinned ? withoutPin(pins, id) : withPin(pins, id, { x, y: -y }) }, 'replace');
  };
  const pinning: Act = [isPinned ? 'unpin' : 'pin', pin];
  if (id === start) return [pinning];
  return [
    grown.includes(id) ? ['shrink', () => change({ grown: others })] : ['grow', () => grow(id)],
    pinning,
    ['hide', () => change({ hidden: [...hidden, id], grown: others, chosen: '' })],
  ];
}

function Actions(props: DetailsProps & { readonly node: AroundNode }): JSX.Element {
  const { id } = props.node.entity;
  return (
    <p class="around__actions">
      {actsOn(props).map(([key, act]) => (
        <button key={key} type="button" class="button" onClick={act}>
          {sayAround(key)}
        </button>
      ))}
      {id !== props.start && (
        <Link to={`/around/${id}`} class="button">
          {sayAround('startHere')}
        </Link>
      )}
    </p>
  );
}
