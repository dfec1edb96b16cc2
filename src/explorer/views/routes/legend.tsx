import type { JSX } from 'preact';
import { sayRoutes } from '../../messages/routes.js';
import { ArcLine, type ArcKind } from '../../pictures/world-map/arc-line.js';
import { arcPath } from '../../pictures/world-map/arc-path.js';
import { PlaceMark } from '../../pictures/world-map/place-mark.js';

const KINDS = [
  ['observed', 'legendObserved'],
  ['reported', 'legendReported'],
  ['alleged', 'legendAlleged'],
  ['planned', 'legendPlanned'],
] as const;

const MARKS = [
  ['Country', 'hollow', false, 'legendSource'],
  ['Country', 'half', false, 'legendBoth'],
  ['Country', 'full', false, 'legendDestination'],
  ['Locality', 'full', false, 'legendLocality'],
  ['Region', 'full', false, 'legendRegion'],
  ['Region', 'hollow', true, 'legendBorrowed'],
] as const;

/** What lines, heads, widths and marks mean. */
export function Legend({ weight }: { readonly weight: 'routes' | 'sources' }): JSX.Element {
  return (
    <details class="route-legend" open>
      <summary class="route-legend__summary">{sayRoutes('legend')}</summary>
      <ul class="route-legend__list">
        {KINDS.map(([kind, key]) => (
          <Entry key={kind} text={sayRoutes(key)}>
            <Sample kind={kind} />
          </Entry>
        ))}
        <Entry text={sayRoutes('legendDenied')}>
          <Sample kind="reported" denied />
        </Entry>
        <Entry text={sayRoutes(weight === 'routes' ? 'legendWeightRoutes' : 'legendWeightSources')}>
          <Sample kind="reported" weight={8} />
        </Entry>
        {MARKS.map(([type, fill, borrowed, key]) => (
          <Entry key={key} text={sayRoutes(key)}>
            <g transform="translate(22 10)">
              <PlaceMark type={type} fill={fill} borrowed={borrowed} />
            </g>
          </Entry>
        ))}
      </ul>
      <p class="route-legend__note">{sayRoutes('legendUncertain')}</p>
    </details>
  );
}

function Entry({ text, children }: { readonly text: string; readonly children: JSX.Element }): JSX.Element {
  return (
    <li class="route-legend__entry">
      <svg class="route-legend__sample" width="44" height="20" aria-hidden="true">
        {children}
      </svg>
      {text}
    </li>
  );
}

interface SampleProps {
  readonly kind: ArcKind;
  readonly weight?: number;
  readonly denied?: boolean;
}

function Sample({ kind, weight = 1, denied = false }: SampleProps): JSX.Element {
  const width = weight === 1 ? 2 : 5;
  const arc = { kind, weight, denied, uncertain: false };
  const piece = arcPath({ from: { x: 0, y: 13 }, to: { x: 50, y: 13 }, width, lane: 0 });
  return <ArcLine arc={arc} pieces={[{ ...piece, middle: { x: 20, y: 9 } }]} width={width} emphasis="plain" clip="" />;
}
