import type { JSX } from 'preact';
import { sayCoverage } from '../../messages/coverage.js';
import { Evidence } from '../../parts/evidence.js';
import { PartialDate } from '../../parts/partial-date.js';
import { shortened } from '../../parts/shortened.js';
import { Thing } from '../../parts/thing.js';
import type { Between } from './between.js';
import { BetweenStates } from './between-states.js';
import { endsOf, pairKey, stepsOf, type CoverageRoute, type Pair, type Step, type Stop } from './route-legs.js';
import './route-strip.css';

export interface RouteStripProps {
  readonly route: CoverageRoute;
  readonly by: 'LEGS' | 'ENDS';
  readonly between: (pair: Pair) => Between;
}

/** A route as a strip: its stops in order, and between each two states what they share, or the gap. */
export function RouteStrip({ route, by, between }: RouteStripProps): JSX.Element {
  const steps = stepsOf(route);
  const ends = by === 'ENDS' ? endsOf(route) : [];
  return (
    <section class="strip">
      <Head route={route} />
      <ol class="strip__steps" aria-label={sayCoverage('strip', { route: shortened(route.name, 120) })}>
        {steps.map((step, index) => (
          <li key={index} class="strip__step">
            {index > 0 && <Leg step={step} shows={by === 'LEGS'} between={between} />}
            <div class="strip__stops">
              {step.stops.map((stop) => (
                <StopCard key={stop.edge.node.id} stop={stop} />
              ))}
            </div>
          </li>
        ))}
      </ol>
      {ends.length > 0 && (
        <ul class="strip__ends">
          {ends.map((pair) => (
            <li key={pairKey(pair)}>
              <BetweenStates pair={pair} between={between(pair)} named />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Head({ route }: { readonly route: CoverageRoute }): JSX.Element {
  return (
    <header class="strip__head">
      <h2 class="strip__name">
        <Thing id={route.id} name={route.name} type="Route" most={120} />
      </h2>
      <p class="strip__facts">
        <span class="tag">{sayCoverage(`status${route.status}`)}</span>
        {route.period !== null && <PartialDate value={route.period} />}
        {route.held === 'MAY_HAVE_HELD' && <span class="tag">{sayCoverage('mayHaveHeld')}</span>}
        {route.held === 'UNDATED' && <span class="tag">{sayCoverage('undated')}</span>}
        <Evidence citations={route.evidence} />
      </p>
    </header>
  );
}

interface LegProps {
  readonly step: Step;
  readonly shows: boolean;
  readonly between: (pair: Pair) => Between;
}

/** What stands between a step and the one before it. */
function Leg({ step, shows, between }: LegProps): JSX.Element {
  return (
    <div class="strip__leg">
      {shows &&
        step.pairs.map((pair) => (
          <BetweenStates key={pairKey(pair)} pair={pair} between={between(pair)} named={step.pairs.length > 1} />
        ))}
      {shows && step.stays && <span class="strip__quiet">{sayCoverage('sameState')}</span>}
    </div>
  );
}

function StopCard({ stop: { edge, state } }: { readonly stop: Stop }): JSX.Element {
  const { node, role, roleContested, travelled } = edge;
  return (
    <div class="strip__stop">
      <Thing id={node.id} name={node.name} type={node.__typename} most={60} />
      <span class="strip__role">
        {sayCoverage(`stop${role}`)}
        {state !== null && state.id !== node.id && `, ${shortened(state.name, 40)}`}
      </span>
      {roleContested === true && <span class="tag tag--warning">{sayCoverage('contested')}</span>}
      {travelled === false && <span class="tag">{sayCoverage('neverTravelled')}</span>}
      {state === null && <span class="strip__quiet">{sayCoverage('noState')}</span>}
    </div>
  );
}
