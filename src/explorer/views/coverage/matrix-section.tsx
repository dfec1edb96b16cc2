import type { JSX } from 'preact';
import { useAddress } from '../../address/index.js';
import { useAnswer } from '../../api/index.js';
import {
  CoverageCandidatesDocument,
  CoverageGroupDocument,
  type CoverageCandidatesQuery,
  type CoverageGroupQuery,
} from '../../generated/coverage.js';
import { sayCoverage } from '../../messages/coverage.js';
import { Answered } from '../../parts/answered.js';
import { Notice } from '../../parts/notice.js';
import { shortened } from '../../parts/shortened.js';
import { GROUPS } from './groups.js';
import { INSTRUMENT_TYPES } from './instrument-types.js';
import { Matrix } from './matrix.js';
import { MatrixChoice } from './matrix-choice.js';
import type { SectionProps } from './section-props.js';
import { usualChoice } from './usual-choice.js';

/** What stands in the matrix: what is chosen, the countries of a group, or what is usual. */
export function MatrixSection({ state, change }: SectionProps): JSX.Element {
  const { asOf } = useAddress();
  const candidates = useAnswer(CoverageCandidatesDocument, { types: INSTRUMENT_TYPES, groups: GROUPS, asOf });
  const group = useAnswer(CoverageGroupDocument, state.group === '' ? null : { group: state.group, asOf });
  return (
    <Answered answer={candidates}>
      {(offered) =>
        state.group === '' ? (
          <Chosen state={state} change={change} offered={offered} group={null} />
        ) : (
          <Answered answer={group}>
            {(found) => <Chosen state={state} change={change} offered={offered} group={found} />}
          </Answered>
        )
      }
    </Answered>
  );
}

interface ChosenProps extends SectionProps {
  readonly offered: CoverageCandidatesQuery;
  readonly group: CoverageGroupQuery | null;
}

function Chosen({ state, change, offered, group }: ChosenProps): JSX.Element {
  const usual = usualChoice(offered);
  const ofGroup = group?.countries.nodes.map(({ id }) => id) ?? [];
  const isChosen = state.country.length > 0 || state.group !== '';
  const countries = isChosen ? [...new Set([...ofGroup, ...state.country])].slice(0, 60) : usual.countries;
  const instruments = state.instrument.length > 0 ? state.instrument.slice(0, 30) : usual.instruments;
  return (
    <div class="coverage__section">
      <MatrixChoice state={state} change={change} offered={offered} usual={usual} />
      {group !== null && group.countries.totalCount === 0 && (
        <Notice heading={sayCoverage('groupEmpty', { name: shortened(group.node?.name ?? state.group, 80) })}>
          <p>{sayCoverage('groupEmptyAdvice')}</p>
        </Notice>
      )}
      {countries.length === 0 || instruments.length === 0 ? (
        <Notice heading={sayCoverage('nothingToShow')}>
          <p>{sayCoverage('nothingToShowAdvice')}</p>
        </Notice>
      ) : (
        <Matrix state={state} change={change} countries={countries} instruments={instruments} />
      )}
    </div>
  );
}
