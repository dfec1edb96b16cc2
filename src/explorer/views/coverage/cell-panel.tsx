import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useAddress } from '../../address/index.js';
import { eventDateInWords } from '../../messages/index.js';
import { sayCoverage } from '../../messages/coverage.js';
import { Evidence } from '../../parts/evidence.js';
import { Field } from '../../parts/field.js';
import { Fields } from '../../parts/fields.js';
import { SafeText } from '../../parts/safe-text.js';
import { shortened } from '../../parts/shortened.js';
import { Thing } from '../../parts/thing.js';
import { actDates } from './act-dates.js';
import { whatWasDone } from './act-in-words.js';
import { cellKey } from './cell-key.js';
import { forceInWords } from './force-in-words.js';
import type { GapsClosed } from './gaps-closed.js';
import type { Act, Cell } from './matrix-model.js';
import { StandingMark } from './standing-mark.js';
import './cell-panel.css';

export interface CellPanelProps {
  readonly cell: Cell;
  readonly closed: GapsClosed;
  readonly onClose: () => void;
}

/** What is known of one state and one instrument, with the pages; Escape closes it and leads back to the cell. */
export function CellPanel({ cell, closed, onClose }: CellPanelProps): JSX.Element {
  const { country, instrument, kind, force } = cell;
  const key = cellKey(cell);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), [key]);
  const close = (): void => {
    onClose();
    document.querySelector<HTMLElement>(`[data-cell="${CSS.escape(key)}"]`)?.focus();
  };
  const names = { country: shortened(country.name, 80), instrument: shortened(instrument.name, 120) };
  return (
    <section
      class="coverage__panel"
      aria-label={sayCoverage('panel', names)}
      onKeyDown={(event) => event.key === 'Escape' && close()}
    >
      <header class="coverage__panel-head">
        <h2 class="coverage__panel-heading" ref={heading} tabIndex={-1}>
          <Thing id={country.id} name={country.name} /> · <Thing id={instrument.id} name={instrument.name} />
        </h2>
        <button type="button" class="button" onClick={close}>
          {sayCoverage('close')}
        </button>
      </header>
      <p class="coverage__standing">
        <StandingMark kind={kind} /> {forceInWords(kind, force)}
      </p>
      {force !== null && <p class="note">{sayCoverage(`basis${force.basis}`)}</p>}
      {kind === 'NOTHING_KNOWN' && <p class="note">{sayCoverage('silence', names)}</p>}
      <Rule instrument={instrument} />
      <Acts acts={cell.acts} country={country.id} />
      <Conflicts cell={cell} />
      <Closing gaps={closed.closedBy(country.id, instrument.id)} />
    </section>
  );
}

function Rule({ instrument }: { readonly instrument: Cell['instrument'] }): JSX.Element | null {
  if (instrument.__typename !== 'Treaty' || instrument.entryIntoForceRule === null) return null;
  return (
    <div class="coverage__rule">
      <h3>{sayCoverage('rule')}</h3>
      <p>
        <SafeText text={instrument.entryIntoForceRule} most={600} />
      </p>
      <Evidence citations={instrument.evidence} />
    </div>
  );
}

function Acts({ acts, country }: { readonly acts: readonly Act[]; readonly country: string }): JSX.Element | null {
  const { asOf } = useAddress();
  if (acts.length === 0) return null;
  return (
    <div>
      <h3>{sayCoverage('acts')}</h3>
      {asOf !== null && <p class="note">{sayCoverage('laterActs')}</p>}
      <ul class="coverage__acts">
        {acts.map((act, index) => (
          <li key={index}>
            <ActFields act={act} country={country} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function ActFields({ act, country }: { readonly act: Act; readonly country: string }): JSX.Element {
  const dates = actDates(act);
  return (
    <Fields>
      <Field label={sayCoverage('actRole')}>{sayCoverage(`role${act.role}`)}</Field>
      {act.node.id !== country && (
        <Field label={sayCoverage('actBy')}>
          <Thing id={act.node.id} name={act.node.name} type={act.node.__typename} />
        </Field>
      )}
      {dates.map(({ what, on }) => (
        <Field key={what} label={whatWasDone(what)}>
          <span title={on}>{eventDateInWords(on)}</span>
        </Field>
      ))}
      {dates.length === 0 && <Field label={sayCoverage('csvDate')}>{sayCoverage('undatedAct')}</Field>}
      {act.reservation !== null && (
        <Field label={sayCoverage('reservation')}>
          <SafeText text={act.reservation} most={600} />
        </Field>
      )}
      {act.note !== null && (
        <Field label={sayCoverage('note')}>
          <SafeText text={act.note} most={600} />
        </Field>
      )}
      <Field label={sayCoverage('evidence')}>
        <Evidence citations={act.evidence} open />
      </Field>
    </Fields>
  );
}

function Conflicts({ cell: { conflicts } }: { readonly cell: Cell }): JSX.Element | null {
  if (conflicts.length === 0) return null;
  return (
    <div>
      <h3>{sayCoverage('conflicts')}</h3>
      <ul class="coverage__plain">
        {conflicts.map(({ id, name }) => (
          <li key={id}>
            <Thing id={id} name={name} type="Conflict" />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Closing({ gaps }: { readonly gaps: ReturnType<GapsClosed['closedBy']> }): JSX.Element | null {
  if (gaps.length === 0) return null;
  return (
    <div>
      <h3>{sayCoverage('wouldClose')}</h3>
      <ul class="coverage__plain">
        {gaps.map(({ from, to, closing, routes }) => (
          <li key={`${from?.id} ${to?.id}`}>
            <SafeText text={closing} most={400} />{' '}
            {routes.slice(0, 3).map(({ id, name }) => (
              <span key={id} class="coverage__route-link">
                <Thing id={id} name={name} type="Route" most={60} />
              </span>
            ))}
            {routes.length > 3 && sayCoverage('moreRoutes', { count: routes.length - 3 })}
          </li>
        ))}
      </ul>
    </div>
  );
}
