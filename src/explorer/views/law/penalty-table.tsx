import type { JSX } from 'preact';
import { sayLaw } from '../../messages/law.js';
import { Evidence } from '../../parts/evidence.js';
import { SafeText } from '../../parts/safe-text.js';
import { Table } from '../../parts/table.js';
import { Thing } from '../../parts/thing.js';
import { imprisonmentInWords } from './imprisonment-in-words.js';
import { NotReported } from './not-reported.js';
import { penaltyInWords } from './penalty-in-words.js';
import type { CountryLaw, Offence } from './types.js';

interface Row {
  readonly country: CountryLaw['country'];
  readonly offence: Offence;
}

/** The offences with all that is known of their penalties, and the pages. */
export function PenaltyTable({ countries }: { readonly countries: readonly CountryLaw[] }): JSX.Element | null {
  const rows = countries.flatMap(({ country, offences }) => offences.map((offence) => ({ country, offence })));
  if (rows.length === 0) return null;
  return (
    <Table
      caption={sayLaw('penaltiesTable')}
      rows={rows}
      keyOf={({ country, offence }) => `${country?.id} ${offence.provision?.id}`}
      columns={[
        { name: 'offence', heading: sayLaw('offence'), cell: ({ offence }) => <OffenceName offence={offence} /> },
        { name: 'state', heading: sayLaw('state'), cell: ({ country }) => country?.name },
        { name: 'forms', heading: sayLaw('forms'), cell: ({ offence }) => <Things things={offence.forms} /> },
        { name: 'elements', heading: sayLaw('elements'), cell: ({ offence }) => <Texts texts={offence.elements} /> },
        {
          name: 'imprisonment',
          heading: sayLaw('imprisonment'),
          cell: ({ offence }) => imprisonmentInWords(offence),
        },
        { name: 'cases', heading: sayLaw('cases'), cell: ({ offence }) => <Cases offence={offence} /> },
        { name: 'fines', heading: sayLaw('fines'), cell: ({ offence }) => <Texts texts={offence.fines} /> },
        { name: 'life', heading: sayLaw('life'), cell: ({ offence }) => <YesNo value={offence.life} /> },
        { name: 'death', heading: sayLaw('death'), cell: ({ offence }) => <YesNo value={offence.death} /> },
        {
          name: 'evidence',
          heading: sayLaw('evidence'),
          cell: ({ offence }) => <Evidence citations={offence.provision?.evidence ?? []} />,
        },
      ]}
    />
  );
}

function OffenceName({ offence: { provision, laws } }: { readonly offence: Row['offence'] }): JSX.Element {
  return (
    <span class="law__offence">
      {provision !== null && (
        <>
          <Thing id={provision.id} name={provision.name} most={90} />
          <span class="law__quiet">
            <SafeText text={provision.locator} most={60} />
          </span>
        </>
      )}
      {laws.map((law) => (
        <span key={law.id} class="law__quiet">
          <Thing {...law} most={70} />
        </span>
      ))}
    </span>
  );
}

function Cases({ offence: { penalties } }: { readonly offence: Offence }): JSX.Element {
  if (penalties.length === 0) return <NotReported />;
  return (
    <ul class="law__texts">
      {penalties.map((penalty, index) => {
        const words = penaltyInWords(penalty);
        return (
          <li key={index}>
            {penalty.appliesTo !== null && <SafeText text={penalty.appliesTo} most={200} />}
            {penalty.appliesTo !== null && words !== '' && ': '}
            {words !== '' && <SafeText text={words} most={200} />}
          </li>
        );
      })}
    </ul>
  );
}

function Things({ things }: { readonly things: Offence['forms'] }): JSX.Element {
  if (things.length === 0) return <NotReported />;
  return (
    <ul class="law__texts">
      {things.map((thing) => (
        <li key={thing.id}>
          <Thing {...thing} most={60} />
        </li>
      ))}
    </ul>
  );
}

function Texts({ texts }: { readonly texts: readonly string[] }): JSX.Element {
  if (texts.length === 0) return <NotReported />;
  return (
    <ul class="law__texts">
      {texts.map((text) => (
        <li key={text}>
          <SafeText text={text} most={200} />
        </li>
      ))}
    </ul>
  );
}

function YesNo({ value }: { readonly value: boolean | null }): JSX.Element {
  return value === null ? <NotReported /> : <>{sayLaw(value ? 'possible' : 'excluded')}</>;
}
