import type { JSX } from 'preact';
import type { StateOf } from '../../address/index.js';
import type { JudgedQuery } from '../../generated/assessments.js';
import { sayAssessments } from '../../messages/assessments.js';
import { Choice } from '../../parts/choice.js';
import { Facets } from '../../parts/facets.js';
import { shortened } from '../../parts/shortened.js';
import type { assessmentsState } from './assessments-state.js';

type State = StateOf<typeof assessmentsState>;

export interface ChoicesProps {
  readonly data: JudgedQuery;
  readonly state: State;
  readonly onChange: (changes: Partial<State>) => void;
}

const MONTHS = [0, 6, 12, 24, 36, 60] as const;

/** Whose judgements are shown, and by which measures. */
export function Choices({ data, state, onChange }: ChoicesProps): JSX.Element {
  return (
    <div class="assessments__choices">
      <Facets
        label={sayAssessments('places')}
        labelled
        facets={data.places.nodes.map(({ id, name }) => ({ value: id, label: shortened(name, 60) }))}
        chosen={state.place}
        onChange={(place) => onChange({ place, point: '' })}
      />
      <Facets
        label={sayAssessments('measures')}
        labelled
        facets={data.indicators.nodes
          .toSorted((a, b) => b.assessments.totalCount - a.assessments.totalCount)
          .map(({ id, name, assessments }) => ({
            value: id,
            label: shortened(name, 60),
            count: assessments.totalCount,
          }))}
        chosen={state.by}
        onChange={(by) => onChange({ by, point: '' })}
      />
      <Months months={state.months} onChange={(months) => onChange({ months })} />
    </div>
  );
}

interface MonthsProps {
  readonly months: number;
  readonly onChange: (months: number) => void;
}

/** How far the window reaches back. */
function Months({ months, onChange }: MonthsProps): JSX.Element {
  const offered = [...new Set([...MONTHS, months])].toSorted((a, b) => a - b);
  return (
    <Choice
      label={sayAssessments('window')}
      value={String(months)}
      options={offered.map((count) => ({ value: String(count), label: sayAssessments('windowMonths', { count }) }))}
      onChange={(chosen) => onChange(Number(chosen))}
    />
  );
}
