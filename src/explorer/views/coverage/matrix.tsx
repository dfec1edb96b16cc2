import type { JSX } from 'preact';
import { useAddress } from '../../address/index.js';
import { useAnswer, useAnswers } from '../../api/index.js';
import {
  CoverageMatrixDocument,
  EntryIntoForceDocument,
  type CoverageMatrixQuery,
  type EntryIntoForceQuery,
} from '../../generated/coverage.js';
import { sayCoverage } from '../../messages/coverage.js';
import { Answered } from '../../parts/answered.js';
import { Download } from '../../pictures/download.js';
import { Notice } from '../../parts/notice.js';
import { QueryBehind } from '../../parts/query-behind.js';
import { shortened } from '../../parts/shortened.js';
import { useNarrow } from '../../parts/use-narrow.js';
import { toCsv } from '../../pictures/to-csv.js';
import { CellPanel } from './cell-panel.js';
import { cellKey } from './cell-key.js';
import { MatrixGrid } from './matrix-grid.js';
import { MatrixList } from './matrix-list.js';
import { MatrixLegend } from './matrix-legend.js';
import { matrixOf } from './matrix-model.js';
import { matrixRows } from './matrix-rows.js';
import type { SectionProps } from './section-props.js';
import { useGapsClosed } from './use-gaps-closed.js';

export interface MatrixProps extends SectionProps {
  readonly countries: readonly string[];
  readonly instruments: readonly string[];
}

/** Asks what the matrix needs: who did what, and, of each instrument, for whom it is in force. */
export function Matrix(props: MatrixProps): JSX.Element {
  const { countries, instruments } = props;
  const { asOf } = useAddress();
  const variables = { countries, instruments, asOf };
  const joined = useAnswer(CoverageMatrixDocument, variables);
  const forces = useAnswers(
    EntryIntoForceDocument,
    instruments.map((instrument) => ({ instrument, asOf })),
  );
  return (
    <>
      <Answered answer={joined} keep>
        {(matrix) => (
          <Answered answer={forces} keep>
            {(inForce) => <Drawn {...props} matrix={matrix} inForce={inForce} />}
          </Answered>
        )}
      </Answered>
      <QueryBehind document={CoverageMatrixDocument} variables={variables} about={sayCoverage('queryMatrix')} />
      <QueryBehind
        document={EntryIntoForceDocument}
        variables={{ instrument: instruments[0] ?? '', asOf }}
        about={sayCoverage('queryForce')}
      />
    </>
  );
}

interface DrawnProps extends MatrixProps {
  readonly matrix: CoverageMatrixQuery;
  readonly inForce: readonly EntryIntoForceQuery[];
}

function Drawn({ state, change, countries, instruments, matrix, inForce }: DrawnProps): JSX.Element {
  const { asOf } = useAddress();
  const closed = useGapsClosed();
  const narrow = useNarrow();
  const forces = new Map(instruments.map((id, index) => [id, inForce[index]?.entryIntoForce.parties ?? []]));
  const rows = matrixOf(matrix, forces, { countries, instruments }, asOf);
  const unknown = unknownOf(matrix, [...countries, ...instruments]);
  const opened = rows.flat().find((cell) => cellKey(cell) === state.cell);
  const open = (cell: string): void => change({ cell }, 'replace');
  const Shown = narrow ? MatrixList : MatrixGrid;
  return (
    <div class="coverage__section">
      {unknown.length > 0 && (
        <Notice heading={sayCoverage('unknownIds', { ids: shortened(unknown.join(', '), 200) })} tone="warning" />
      )}
      {rows.length > 0 && rows[0]?.length !== 0 && (
        <>
          <MatrixLegend rows={rows} />
          <div class={opened === undefined ? undefined : 'coverage__beside'}>
            <Shown rows={rows} closed={closed} opened={state.cell} onOpen={open} />
            {opened !== undefined && <CellPanel cell={opened} closed={closed} onClose={() => open('')} />}
          </div>
        </>
      )}
      <p class="note">
        <Download
          label={sayCoverage('csv')}
          fileName="coverage.csv"
          mediaType="text/csv"
          content={() => toCsv(matrixRows(rows))}
        />{' '}
        {sayCoverage('csvHint')}
      </p>
    </div>
  );
}

function unknownOf({ countries, instruments }: CoverageMatrixQuery, ids: readonly string[]): string[] {
  const known = new Set([...countries.nodes, ...instruments.nodes].map(({ id }) => id));
  return ids.filter((id) => !known.has(id));
}
