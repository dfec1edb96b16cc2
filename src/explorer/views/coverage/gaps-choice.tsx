import type { JSX } from 'preact';
import { useAnswer } from '../../api/index.js';
import { CoverageObligationsDocument } from '../../generated/coverage.js';
import { sayCoverage } from '../../messages/coverage.js';
import { OneThingField } from '../../parts/one-thing-field.js';
import { Choice } from '../../parts/choice.js';
import { ThingsField } from '../../parts/things-field.js';
import { useNames } from '../../parts/use-names.js';
import type { SectionProps } from './section-props.js';

const PLACES = ['origin', 'via', 'destination', 'touches'] as const;

/** Chooses routes, by name or by where they lead, and which pairs of states and obligations are looked at. */
export function GapsChoice({ state, change }: SectionProps): JSX.Element {
  const named = useNames([...state.route, ...PLACES.map((place) => state[place])].filter((id) => id !== ''));
  const start = { after: '', page: 1 };
  return (
    <div class="coverage__choice">
      <div class="coverage__fields">
        {PLACES.map((place) => (
          <OneThingField
            key={place}
            label={sayCoverage(place)}
            placeholder={sayCoverage('placePlaceholder')}
            types={['Country', 'Locality', 'Region']}
            chosen={state[place] === '' ? null : named(state[place])}
            onChange={(id) => change({ [place]: id, ...start })}
          />
        ))}
        <ThingsField
          label={sayCoverage('chosenRoutes')}
          placeholder={sayCoverage('chosenRoutesPlaceholder')}
          types={['Route']}
          chosen={state.route.map(named)}
          onChange={(route) => change({ route, ...start })}
        />
        <What state={state} change={change} />
      </div>
    </div>
  );
}

/** For which kind of obligation, and between which states. */
function What({ state, change }: SectionProps): JSX.Element {
  const obligations = useAnswer(CoverageObligationsDocument, {});
  const subjects = obligations.state === 'answered' ? obligations.data.subjects.nodes : [];
  return (
    <>
      <Choice
        label={sayCoverage('obligation')}
        value={state.obligation}
        options={[
          { value: '', label: sayCoverage('anyObligation') },
          ...subjects.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={(obligation) => change({ obligation })}
      />
      <Choice
        label={sayCoverage('by')}
        value={state.by}
        options={(['LEGS', 'ENDS'] as const).map((by) => ({ value: by, label: sayCoverage(`by${by}`) }))}
        onChange={(by) => change({ by })}
      />
    </>
  );
}
