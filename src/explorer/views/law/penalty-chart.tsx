import type { JSX } from 'preact';
import { sayLaw } from '../../messages/law.js';
import { SafeText } from '../../parts/safe-text.js';
import { Thing } from '../../parts/thing.js';
import { imprisonmentInWords } from './imprisonment-in-words.js';
import { PenaltyBar } from './penalty-bar.js';
import { axisYears } from './penalty-range.js';
import { topicOf } from './topic-of.js';
import type { CountryLaw, Offence } from './types.js';
import './penalties.css';

export interface PenaltyChartProps {
  readonly countries: readonly CountryLaw[];
  /** Whether only offences of one form are shown. */
  readonly ofForm: boolean;
}

/** The imprisonment for each offence of each state as bars on one axis, with the numbers beside them. */
export function PenaltyChart({ countries, ofForm }: PenaltyChartProps): JSX.Element {
  const years = axisYears(countries.flatMap(({ offences }) => offences));
  return (
    <section class="law__topic" id="penalties">
      <h2>{sayLaw('penalties')}</h2>
      <p class="law__quiet">{sayLaw('penaltiesAbout')}</p>
      <div class="penalties">
        {countries.some(({ offences }) => offences.length > 0) && <Axis years={years} />}
        {countries.map(({ country, offences, laws }) => (
          <section key={country?.id} class="penalties__country" aria-label={topicOf('penalties', country)}>
            <h3 class="penalties__name">{country !== null && <Thing {...country} type="Country" />}</h3>
            {offences.length === 0 && <Silence laws={laws.length} ofForm={ofForm} />}
            {offences.length > 0 && (
              <ul class="penalties__offences">
                {offences.map((offence, index) => (
                  <OffenceBar key={offence.provision?.id ?? index} offence={offence} years={years} />
                ))}
              </ul>
            )}
          </section>
        ))}
      </div>
    </section>
  );
}

/** Silence is told apart from "none", and says what is known beside it. */
function Silence({ laws, ofForm }: { readonly laws: number; readonly ofForm: boolean }): JSX.Element {
  return (
    <p class="law__silence">
      {sayLaw(ofForm ? 'noOffenceOfForm' : 'noOffence')}{' '}
      {laws === 0 ? sayLaw('noLawKnown') : sayLaw('noOffenceLaws', { count: laws })}
    </p>
  );
}

function OffenceBar({ offence, years }: { readonly offence: Offence; readonly years: number }): JSX.Element {
  const { provision, death } = offence;
  return (
    <li class="penalties__offence">
      <span class="penalties__label">
        {provision !== null && <Thing id={provision.id} name={provision.name} most={90} />}
        {provision !== null && (
          <span class="law__quiet">
            <SafeText text={provision.locator} most={60} />
          </span>
        )}
      </span>
      <PenaltyBar imprisonment={offence} years={years} />
      <span class="penalties__words">
        {imprisonmentInWords(offence)}
        {death === true && <span class="tag tag--warning">{sayLaw('deathPossible')}</span>}
      </span>
    </li>
  );
}

function Axis({ years }: { readonly years: number }): JSX.Element {
  const step = years <= 5 ? 1 : years <= 30 ? 5 : 10;
  const ticks = Array.from({ length: Math.floor(years / step) + 1 }, (_, index) => index * step);
  return (
    <div class="penalties__offence penalties__axis">
      <span class="unseen">{sayLaw('axis', { most: years })}</span>
      <span class="penalties__ticks" aria-hidden="true">
        {ticks.map((tick) => (
          <span key={tick} class="penalties__tick" style={{ insetInlineStart: `${(tick / years) * 100}%` }}>
            {tick}
          </span>
        ))}
      </span>
    </div>
  );
}
