import type { JSX } from 'preact';
import type { LawShortfallsQuery } from '../../generated/law.js';
import { sayLaw } from '../../messages/law.js';
import { Evidence } from '../../parts/evidence.js';
import { Thing } from '../../parts/thing.js';
import { Truncated } from '../../parts/truncated.js';
import { SideBySide } from './side-by-side.js';
import { shortfallsOf, type Shortfall } from './shortfalls-of.js';
import type { CountryLaw } from './types.js';

export interface ShortfallsProps {
  readonly countries: readonly CountryLaw[];
  readonly found: LawShortfallsQuery;
}

/** Things named under a heading at most; the rest is counted. */
const NAMED = 4;

/** Where the law, the protection and the policy of each state fall short, as far as is known here. */
export function Shortfalls({ countries, found }: ShortfallsProps): JSX.Element {
  const cut = [found.lawGaps, found.protectionGaps, found.unansweredRecommendations].find(({ truncated }) => truncated);
  const shortfalls = countries.map(({ country }) => shortfallsOf(country, found));
  return (
    <>
      {cut !== undefined && <Truncated limit={cut.limit} />}
      <SideBySide
        topic="shortfalls"
        countries={shortfalls}
        silence={sayLaw('noLawGaps')}
        items={(shortfall) => [
          <LawGaps key="law" of={shortfall} />,
          <ProtectionGap key="protection" of={shortfall} />,
          <Unanswered key="unanswered" of={shortfall} />,
        ]}
      />
    </>
  );
}

function LawGaps({ of: { lawGaps } }: { readonly of: Shortfall }): JSX.Element {
  return (
    <>
      <h4 class="law__sub">{sayLaw('lawGaps')}</h4>
      {lawGaps.length === 0 && <p class="law__silence">{sayLaw('noLawGaps')}</p>}
      <ul class="law__texts">
        {lawGaps.map(({ form, shownBy }) => (
          <li key={form?.id}>
            {form !== null && <Thing {...form} most={80} />}
            <details class="law__more">
              <summary class="summary">{sayLaw('shownBy')}</summary>
              <ul class="law__texts">
                {shownBy.slice(0, NAMED).map(({ __typename, id, name }) => (
                  <li key={id}>
                    <Thing id={id} name={name} type={__typename} most={80} />
                  </li>
                ))}
                <More of={shownBy} />
              </ul>
            </details>
          </li>
        ))}
      </ul>
    </>
  );
}

function ProtectionGap({ of: { unprotectedRoutes } }: { readonly of: Shortfall }): JSX.Element {
  return (
    <>
      <h4 class="law__sub">{sayLaw('protectionGap')}</h4>
      {unprotectedRoutes.length === 0 && <p class="law__silence">{sayLaw('noProtectionGap')}</p>}
      <ul class="law__texts">
        {unprotectedRoutes.slice(0, NAMED).map((route) => (
          <li key={route.id}>
            <Thing {...route} type="Route" most={80} />
          </li>
        ))}
        <More of={unprotectedRoutes} />
      </ul>
    </>
  );
}

function Unanswered({ of: { recommendations } }: { readonly of: Shortfall }): JSX.Element {
  return (
    <>
      <h4 class="law__sub">{sayLaw('unanswered')}</h4>
      {recommendations.length === 0 && <p class="law__silence">{sayLaw('noUnanswered')}</p>}
      <ul class="law__texts">
        {recommendations.map(({ id, name, evidence }) => (
          <li key={id}>
            <Thing id={id} name={name} most={120} />
            <Evidence citations={evidence} />
          </li>
        ))}
      </ul>
    </>
  );
}

function More({ of }: { readonly of: readonly unknown[] }): JSX.Element | null {
  return of.length > NAMED ? <li class="law__quiet">{sayLaw('and', { count: of.length - NAMED })}</li> : null;
}
