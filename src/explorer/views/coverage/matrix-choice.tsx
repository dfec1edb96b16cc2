import type { JSX } from 'preact';
import type { CoverageCandidatesQuery } from '../../generated/coverage.js';
import { sayCoverage } from '../../messages/coverage.js';
import { ThingsField } from '../../parts/things-field.js';
import { useNames } from '../../parts/use-names.js';
import { shortened } from '../../parts/shortened.js';
import '../../parts/facets.css';
import { INSTRUMENT_TYPES } from './instrument-types.js';
import type { SectionProps } from './section-props.js';
import type { UsualChoice } from './usual-choice.js';

export interface MatrixChoiceProps extends SectionProps {
  readonly offered: CoverageCandidatesQuery;
  readonly usual: UsualChoice;
}

/** Chooses the rows and columns. */
export function MatrixChoice({ state, change, offered, usual }: MatrixChoiceProps): JSX.Element {
  const isUsual = state.country.length + state.instrument.length === 0 && state.group === '';
  return (
    <div class="coverage__choice">
      <Groups state={state} change={change} offered={offered} />
      <Chooser state={state} change={change} />
      {isUsual ? (
        <p class="note">
          {sayCoverage('usual', { countries: usual.countries.length, instruments: usual.instruments.length })}
        </p>
      ) : (
        <button
          type="button"
          class="button coverage__reset"
          onClick={() => change({ country: [], instrument: [], group: '', cell: '' })}
        >
          {sayCoverage('reset')}
        </button>
      )}
    </div>
  );
}

function Groups({ state, change, offered }: Omit<MatrixChoiceProps, 'usual'>): JSX.Element {
  const groups = [...offered.regions.nodes, ...offered.intergovernmentalOrganisations.nodes];
  return (
    <div class="facets coverage__groups" role="group" aria-label={sayCoverage('groups')}>
      <span aria-hidden="true">{sayCoverage('groups')}</span>
      {[{ id: '', name: sayCoverage('groupUsual') }, ...groups].map(({ id, name }) => (
        <button
          key={id}
          type="button"
          class="facets__chip"
          aria-pressed={state.group === id && (id !== '' || state.country.length === 0)}
          onClick={() => change({ group: id, country: [], cell: '' })}
        >
          {shortened(name, 40)}
        </button>
      ))}
    </div>
  );
}

function Chooser({ state, change }: SectionProps): JSX.Element {
  const named = useNames([...state.country, ...state.instrument]);
  return (
    <details class="coverage__choose" open={state.country.length + state.instrument.length > 0}>
      <summary class="summary">{sayCoverage('choose')}</summary>
      <div class="coverage__fields">
        <ThingsField
          label={sayCoverage('countries')}
          placeholder={sayCoverage('countriesPlaceholder')}
          types={['Country']}
          chosen={state.country.map(named)}
          onChange={(country) => change({ country, cell: '' })}
        />
        <ThingsField
          label={sayCoverage('instruments')}
          placeholder={sayCoverage('instrumentsPlaceholder')}
          types={INSTRUMENT_TYPES}
          chosen={state.instrument.map(named)}
          onChange={(instrument) => change({ instrument, cell: '' })}
        />
      </div>
    </details>
  );
}
