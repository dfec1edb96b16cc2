import type { JSX } from 'preact';
import type { FitsQuery } from '../../generated/typologies.js';
import { formatNumber } from '../../messages/index.js';
import { sayTypologies } from '../../messages/typologies.js';
import { Evidence } from '../../parts/evidence.js';
import { Notice } from '../../parts/notice.js';
import { PartialDate } from '../../parts/partial-date.js';
import { SafeText } from '../../parts/safe-text.js';
import { shortened } from '../../parts/shortened.js';
import { Table } from '../../parts/table.js';
import { Thing } from '../../parts/thing.js';
import { Truncated } from '../../parts/truncated.js';
import './fits.css';

type Found = FitsQuery['typesThatFit'];
type TypeFit = Found['fits'][number];
type Trait = TypeFit['traits'][number];

const SIGNS = { SUPPORTED: '✓', CONTRADICTED: '✗', SILENT: '·' } as const;

/** Types, the best fit first: what fits, what contradicts, and on what each is silent. */
export function Fits({ found: { fits, total, limit, truncated } }: { readonly found: Found }): JSX.Element {
  if (fits.length === 0) {
    return (
      <Notice heading={sayTypologies('fitsNone')}>
        <p>{sayTypologies('fitsNoneAdvice')}</p>
      </Notice>
    );
  }
  return (
    <div class="fits">
      <p class="note" role="status">
        {sayTypologies('fitsFound', { count: total })} {sayTypologies('caution')}
      </p>
      {truncated && <Truncated limit={limit} />}
      <ol class="fits__list">
        {fits.map((fit, index) => (
          <Fit key={fit.type?.id ?? index} fit={fit} />
        ))}
      </ol>
      <Summary fits={fits} />
    </div>
  );
}

function Fit({ fit }: { readonly fit: TypeFit }): JSX.Element {
  const { type, traits, supported, contradicted, silent } = fit;
  const typology = type?.typology?.node ?? null;
  return (
    <li class="fits__fit">
      <h3 class="fits__name">{type !== null && <Thing id={type.id} name={type.name} />}</h3>
      <p class="note">
        {typology !== null && <Thing id={typology.id} name={typology.name} />}
        {typology?.publishedOn != null && (
          <>
            {', '}
            <PartialDate value={typology.publishedOn} />
          </>
        )}
      </p>
      <p class="fits__summary">
        <span class="fits__bar" aria-hidden="true">
          {traits.map(({ verdict }, index) => (
            <span key={index} class={`fits__cell fits__cell--${verdict.toLowerCase()}`}>
              {SIGNS[verdict]}
            </span>
          ))}
        </span>
        {sayTypologies('fitSummary', { supported, contradicted, silent })}
      </p>
      <ul class="said">
        {traits.map((trait, index) => (
          <TraitOf key={trait.trait?.id ?? index} trait={trait} />
        ))}
      </ul>
    </li>
  );
}

function TraitOf({ trait: { verdict, degree, observed, trait, relations } }: { readonly trait: Trait }): JSX.Element {
  const name = shortened(trait?.name ?? '', 100);
  return (
    <li>
      <span class={`said__mark said__mark--${verdict.toLowerCase()}`}>{sayTypologies(`verdict${verdict}`)}</span>{' '}
      <SafeText text={sayTypologies(observed ? 'wasThere' : 'wasNotThere', { trait: name })} />{' '}
      {degree !== null && <SafeText text={sayTypologies('degree', { degree })} />}
      {relations.length > 0 && <Evidence citations={relations.flatMap(({ evidence }) => evidence)} />}
    </li>
  );
}

function Summary({ fits }: { readonly fits: readonly TypeFit[] }): JSX.Element {
  const counts = ['supported', 'contradicted', 'silent'] as const;
  const headings = { supported: 'fitCount', contradicted: 'contradictCount', silent: 'silentCount' } as const;
  return (
    <Table
      caption={sayTypologies('fitsTable')}
      rows={fits}
      keyOf={({ type }) => type?.id ?? ''}
      columns={[
        {
          name: 'type',
          heading: sayTypologies('type'),
          cell: ({ type }: TypeFit) => type !== null && <Thing id={type.id} name={type.name} />,
        },
        ...counts.map((name) => ({
          name,
          heading: sayTypologies(headings[name]),
          numeric: true,
          cell: (fit: TypeFit) => formatNumber(fit[name]),
        })),
      ]}
    />
  );
}
