import type { JSX } from 'preact';
import { useAddress } from '../../address/index.js';
import { useAnswer } from '../../api/index.js';
import { LawComparisonDocument, LawShortfallsDocument } from '../../generated/law.js';
import { sayLaw } from '../../messages/law.js';
import { Answered } from '../../parts/answered.js';
import { Download } from '../../pictures/download.js';
import { Notice } from '../../parts/notice.js';
import { QueryBehind } from '../../parts/query-behind.js';
import { toCsv } from '../../pictures/to-csv.js';
import { Truncated } from '../../parts/truncated.js';
import { Chain } from './chain.js';
import { Changes, Conflicts, LawsKnown, Protection, Transpositions } from './topics.js';
import { Contents } from './contents.js';
import { comparisonRows } from './comparison-rows.js';
import { FormsTable } from './forms-table.js';
import { PenaltyChart } from './penalty-chart.js';
import { PenaltyTable } from './penalty-table.js';
import { Shortfalls } from './shortfalls.js';
import type { Comparison, LawProps } from './types.js';
import { usualBeginning } from './usual-beginning.js';

/** Most states that the API compares at once. */
const MOST = 20;

/** Asks for the comparison and shows it, topic by topic. */
export function Compared({ state, change }: LawProps): JSX.Element {
  const { asOf } = useAddress();
  const countries = state.country.slice(0, MOST);
  const variables = { countries, form: state.form === '' ? null : state.form, asOf };
  const answer = useAnswer(LawComparisonDocument, variables);
  const shortfalls = useAnswer(LawShortfallsDocument, { countries, asOf });
  return (
    <>
      {state.country.length > MOST && <Notice heading={sayLaw('tooMany', { most: MOST })} tone="warning" />}
      <Answered answer={answer} keep>
        {({ lawComparison }) => (
          <div class="law__topics">
            <Topics comparison={lawComparison} ofForm={state.form !== ''} />
            <Answered answer={shortfalls} keep>
              {(found) => <Shortfalls countries={lawComparison.countries} found={found} />}
            </Answered>
            <Chain state={state} change={change} countries={countries} usual={usualBeginning(lawComparison)} />
          </div>
        )}
      </Answered>
      <QueryBehind document={LawComparisonDocument} variables={variables} about={sayLaw('queryComparison')} />
      <QueryBehind document={LawShortfallsDocument} variables={{ countries, asOf }} about={sayLaw('queryShortfalls')} />
    </>
  );
}

function Topics({ comparison, ofForm }: { readonly comparison: Comparison; readonly ofForm: boolean }): JSX.Element {
  const { countries } = comparison;
  return (
    <>
      {comparison.truncated && <Truncated limit={comparison.limit} />}
      <Contents />
      <PenaltyChart countries={countries} ofForm={ofForm} />
      <PenaltyTable countries={countries} />
      <p class="law__quiet">
        <Download
          label={sayLaw('csv')}
          fileName="law-compared.csv"
          mediaType="text/csv"
          content={() => toCsv(comparisonRows(comparison))}
        />{' '}
        {sayLaw('csvHint')}
      </p>
      <FormsTable comparison={comparison} />
      <LawsKnown countries={countries} />
      <Protection countries={countries} />
      <Transpositions countries={countries} />
      <Conflicts countries={countries} />
      <Changes countries={countries} />
    </>
  );
}
